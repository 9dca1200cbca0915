.mode list
.headers off
CREATE TABLE said(t);
-- speech: before, after, inverted, in two halves, inside one pair of marks
INSERT INTO said VALUES
('Dana Omarkhanova said: “We will not leave.”'),
('“We will not leave,” said Dana Omarkhanova. “We will sing.” Nobody moved.'),
('Dana Omarkhanova met Murat Kozlov. “We will not leave,” she told reporters.'),
('According to Dana Omarkhanova, “the door was open all night”.'),
('«Мы никуда не уйдём», — сказала юрист Айнур Жаксыбаева. — «Мы будем петь».'),
('Олег Баранов сообщил: «Вода уходит медленно, но дома стоят».'),
('Утром приехал Олег Баранов. «Вода уходит, — говорит он. — А дома стоят».'),
('«Біз кетпейміз», – деді Сәуле Жұмабекова.'),
('«Бұл ауылда су жоқ», – деп атап өтті ақсақал.');
-- what nobody says: terms, names, slogans, titles
INSERT INTO said VALUES
('The judge issued a “private sanction” and the so-called “reform” went on.'),
('The “Ak Zhol” and “Auyl” parties, the “people’s communists” KNPK and the newspaper “Vremya” took part.'),
('Supporters answered with loud chants of “shame!” A banner read: “You can’t run away from the truth”, “#ihaveachoice”.'),
('На площади держали плакаты «Воздух — не привилегия». Газета «Степной вестник» писала о партии «Нур Отан».'),
('He read the book “The Day Lasts More Than a Hundred Years” twice.'),
('Убытки назвали «техническими».');
-- the text itself, documents, authors
INSERT INTO said VALUES
('We at KZ.expert are not alone. Previously we wrote:

“The patience of the workers is running out.

“It is also not enough to wait.”'),
('Let us cite the words of Lenin:

“They speak about ‘pure democracy’ and ‘democracy’ in general.”'),
('Notes on a strike

“Trains went from East to West” – Chingiz Aitmatov.

It was cold.');
-- without marks
INSERT INTO said VALUES
('Yerlan Omarov said that the elections would be early.'),
('Turnout was low, the Central Election Commission said.'),
('According to the official data, ten thousand people were detained.'),
('War is the health of the state, as Randolph Bourne put it.'),
('Андрей Лобанов сообщил, что архив открыт.'),
('По данным министерства, вода поднялась на метр.'),
('Сообщается, что дорога закрыта.'),
('Мұрат Қалиев екі маман жіберілетінін хабарлады.'),
('Сәуле Жұмабекованың айтуынша, қала бос болды.'),
('— Вы помните этот день? — спросил Олег Баранов.

— Конечно.'),
('We say with certainty that it will grow.');
SELECT group_concat(char(10) || '  ' || kind || '|' || q.text || '|' || coalesce(speaker, '-') || '|' || coalesce(speaker_type, '-') || '|' || coalesce(cue, '-') || '|' || depth || closed, '')
FROM said, press_quotations(t) AS q GROUP BY said.rowid ORDER BY said.rowid;
-- every place gives its text
SELECT count(*), sum(substr(t, q.start, q.length) IS NOT q.text), sum(substr(t, speaker_start, speaker_length) IS NOT speaker AND speaker IS NOT NULL), sum(substr(t, cue_start, cue_length) IS NOT cue AND cue IS NOT NULL)
FROM said, press_quotations(t) AS q;
SELECT count(*) FROM press_quotations(NULL);
-- A mark that opens at its paragraph's end: the words begin in the next.
SELECT kind, text, start, sentence FROM press_quotations('He wrote: “' || char(10, 10, 10) || 'Every spring we look for the river,” and left.');
