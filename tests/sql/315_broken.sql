-- Sentences that a program has cut at any word: lines are paragraphs else.
.mode list
.headers off
CREATE TEMP TABLE t(text);
INSERT INTO t VALUES ('I congratulate you, Sir, on your election. I also wish to thank your predecessor, Dana Omarkhan, the Foreign
Minister of the valley, for his exemplary management of the
Regional Assembly last year. We shall build on
what was done.
17
On the many questions before the Regional Assembly our town shares the statement that Minister Kim made yesterday.
The end of the drought came with a quarrel over canals, and with it the Secretary-
General of the Regional
Assembly had to go. Mr.
Omarkhan, who had the keys, stayed. It was for us to decide whether the
18
 Assembly should meet at all that winter.
Roads and schools
The roads were closed for most of the year, and the schools had no coal until the middle of December came.
');
-- No line is a title, a site's name or a menu, and nothing but numbers is out.
SELECT title IS NULL, publisher IS NULL FROM t, press_articles(t.text);
SELECT n, kind, start IS NULL AS out, replace(b.text, char(10), '/') FROM t, press_blocks(t.text) b ORDER BY n;
-- Names that the lines cut are whole.
SELECT type, e.text FROM t, press_articles(t.text) a, press_entities(a.text) e;
-- A salutation is no title either, and no publisher.
SELECT title IS NULL, publisher IS NULL FROM press_articles('Mr. President,
Excellencies,
Ladies and gentlemen,
I bring you warm greetings from the islands, where the sea has taken a road this year and will take another.
Mr. President,
The road led to the school. The children now go by boat, and on some days they do not go at all.');
-- Where each line is a paragraph, lines stay apart.
SELECT kind, text FROM press_blocks('Canal to be shut

The canal will be shut in May, the district said on Monday, and nobody knows for how long it will be
shut. Photo: Dana Kim
Farmers Want Answers
The farmers of the valley have written to the ministry twice and had no answer to either of their letters.');
-- A street's name ends a sentence, a teacher's title does not.
SELECT text FROM press_blocks('The town council closed the school beside the old mill, and on the last day of that winter the parents of the village came to the
northern road. The children walked to the school that stands on Mill St.
Nobody drove them, and the mayor said in the evening that the council had done what the law asks of any council, and that he was sorry for the
parents. It was for Prof.
Omarkhan to teach them in the hall of the theatre, where the stoves were lit twice a day by the watchman, and he did so until the end of the
year.');
-- Letters to an editor: who is spoken to is no title.
SELECT title IS NULL, kind FROM press_articles('Уважаемая редакция!

Пишу вам о канале, который закрыли весной. Воды в посёлке нет с мая, и никто не отвечает на письма жителей.

Каждый день мы ходим за водой за три километра, а трубы лежат в степи с прошлого года.');
SELECT title IS NULL, kind FROM press_articles('Құрметті редакция!

Каналды көктемде жауып тастады, содан бері ауылда су жоқ, тұрғындардың хаттарына ешкім жауап бермейді.

Күн сайын үш шақырым жерден су тасимыз, ал құбырлар былтырдан бері далада жатыр.');
