-- What stands above and behind a headline, at the head of a report and under a letter; talks; typed pages.
.mode list
.separator ' | '
.nullvalue -
CREATE TABLE page(name, body);
INSERT INTO page VALUES
('outlet-above', 'The Chui Valley Wire

Canal repairs delayed until autumn

By Ainura Toktosheva

12 May 2021

BISHKEK (Chui Wire) -- Repairs of the main canal in the Chui valley will not begin before autumn, the water ministry said on Wednesday.

"We have no pumps," said Bakyt Asanov, the deputy minister.'),
('letter', 'Dear Editor,

Your report on the canal forgot the people who live below it. We have carried water in buckets for eleven years and nobody from the ministry has asked us how many buckets that makes.

I have counted them. It makes forty thousand.

Yours faithfully,

Roza Temirova
Tokmok'),
('letter2', 'Letter to the editor: the canal

Sir,

Your report on the canal forgot the people who live below it. We have carried water in buckets for eleven years and nobody from the ministry has asked us how many buckets that makes.

I have counted them. It makes forty thousand.

Roza Temirova
Tokmok, Kyrgyzstan'),
('letter3', 'Письмо в редакцию

Уважаемая редакция!

Ваша статья о канале забыла о людях, которые живут ниже. Одиннадцать лет мы носим воду ведрами, и никто из министерства не спросил, сколько это ведер.

Я сосчитала. Сорок тысяч.

С уважением,

Роза Темирова
г. Токмок'),
('letter4', 'Открытое письмо акиму города

Мы, жители микрорайона Айнабулак, просим остановить вырубку сада. Сад посажен в 1974 году, в нем четыреста яблонь, и другого у нас нет.

Мы писали вам трижды и ни разу не получили ответа.

Асель Жумабекова, учитель
Марат Оспанов, пенсионер

г. Алматы, 3 февраля 2021 г.'),
('interview', '«Карта — это обещание»

Картограф Айгуль Садыкова рисует карты пустыни тридцать лет. Мы поговорили с ней о том, чего на них нет.

— Вы начинали в восьмидесятых. Что изменилось?

— Изменилось все. Раньше карту рисовали пером, а теперь ее рисует спутник, и спутник не знает, где колодец соленый.

— А кто знает?

— Чабан знает. Я всегда спрашиваю чабанов.

Беседовала Дана Мороз'),
('interview2', '«Карта — это обещание»

Картограф Айгуль Садыкова рисует карты пустыни тридцать лет. Мы поговорили с ней о том, чего на них нет.

Вопрос: Вы начинали в восьмидесятых. Что изменилось?

Ответ: Изменилось все. Раньше карту рисовали пером, а теперь ее рисует спутник, и спутник не знает, где колодец соленый.

Вопрос: А кто знает?

Ответ: Чабан знает. Я всегда спрашиваю чабанов.'),
('typed pages', 'ОТЧЕТ ОБЩЕСТВА

Общество было основано в 1921 году и к концу года насчи-
тывало сорок членов. Собрания проходили в здании школы,
которую в то время ремонтировали и потому

- 2 -

часто переносили. В следующем году общество открыло
библиотеку, в которой было триста книг на четырех
языках, и читальню при

- 3 -

ней. Читальню посещали в день до двадцати человек.
Потом общество закрыли.'),
('parts of a poem', 'Two poems

- 1 -

The river is a road,
the road a river.

- 2 -

Nobody walks on it,
nobody ever.');
SELECT name, title, author, publisher, published, kind FROM page, press_articles(page.body);
SELECT name, b.kind, b.rule, substr(replace(b.text, char(10), ' '), 1, 60) FROM page, press_blocks(page.body) b WHERE b.kind NOT IN ('paragraph', 'lead');
-- a title's tail goes where it is an outlet's name
WITH headline(text) AS (VALUES ('Canal repairs delayed until autumn | The Chui Valley Wire'), ('Canal repairs delayed until autumn - Chui Valley Wire'), ('Ремонт канала отложен до осени — chuiwire.kg'), ('Ремонт канала отложен до осени | Новости Чуя'), ('Life in the valley - A Report on Water'), ('Дорога в Ош — дневник учителя'), ('Protest - Bakyt Asanov'), ('Canal repairs delayed | Vlast'), ('Fire at the depot - 12 May 2020'), ('Шахта — Караганда'), ('Арна жөндеуі күзге қалды – Шу хабары'), ('Canal repairs delayed until autumn :: Chui Daily'))
SELECT title, publisher FROM headline, press_articles(headline.text || char(10, 10) || '12 May 2021' || char(10, 10) || 'Repairs of the main canal in the Chui valley will not begin before autumn, the water ministry said on Wednesday, as Vlast reported.');
-- datelines
WITH report(text) AS (VALUES
('BISHKEK (Chui Wire) -- Repairs of the main canal will not begin before autumn, the ministry said.'),
('BISHKEK, March 14, 2021 (Steppe Wire) - Repairs of the main canal will not begin before autumn.'),
('BISHKEK, Kyrgyzstan, 14 March 2021 — Repairs of the main canal will not begin before autumn.'),
('BISHKEK, Kyrgyzstan (AP) — Repairs of the main canal will not begin before autumn.'),
('КАРАГАНДА, 30 окт — РИА Новости. Шахту имени Костенко в Караганде закрыли после взрыва.'),
('Караганда, 30 октября 2023. КазТАГ - Шахту имени Костенко в Караганде закрыли после взрыва.'),
('АСТАНА, 12 мая 2022. Шахту имени Костенко в Караганде закрыли после взрыва - говорят горняки.'),
('АЛМАТЫ. 12 мая 2022. ИНТЕРФАКС-КАЗАХСТАН - Шахту имени Костенко закрыли.'),
('АЯГӨЗ. Дала хабар – Аягөздің сексенге жуық тұрғыны дүйсенбі күні таңертең карьерге баратын жолды жауып тастады.'),
('Bishkek (AKIpress) - Repairs of the main canal will not begin before autumn.'),
('Bekzat Ormanov (Nur Otan) - thirty four votes were cast for him in the village.'),
('ВИДЕО. Пожар на складе — очевидцы рассказали о том, что видели.'),
('АЛМАТЫ, 30 окт — Умер Иванов. Ему было сорок лет, говорят соседи.'),
('АСТАНА. KAZINFORM – Премьер-министр прибыл в Астану.'),
('LONDON — The bridge is closed and nobody knows why it is so.'),
('Алматы, 12 мая, 2022 г. /КазТАГ/ - Премьер прибыл.'),
('МОСКВА, 5 июля 2019 г. (Интерфакс) - Премьер прибыл.'),
('Иванов - директор завода, Петров - его заместитель (ОАО) - работали.'))
SELECT publisher, published, kind, substr(r.text, 1, 44) FROM report r, press_articles('A bridge is closed in the valley' || char(10, 10) || r.text || char(10, 10) || 'The second paragraph tells more about the bridge and the valley.');
SELECT kind, text, speaker FROM press_quotations('BISHKEK (Chui Wire) -- Repairs of the main canal will not begin before autumn, the ministry said.

BISHKEK, March 14, 2021 (Steppe Wire) - Repairs of the main canal will not begin before autumn, said the minister.

КАРАГАНДА, 30 окт — РИА Новости. Шахту имени Костенко в Караганде закрыли после взрыва, сообщил аким области.

Караганда, 30 октября 2023. КазТАГ - Шахту имени Костенко в Караганде закрыли после взрыва, сообщил аким области.

АЯГӨЗ. Дала хабар – Аягөздің сексенге жуық тұрғыны таңертең карьерге баратын жолды жапты, деп хабарлайды агенттік тілшісі.

Bishkek (AKIpress) - Repairs of the main canal will not begin before autumn, the ministry said.

LONDON — The bridge is closed, the mayor said. NATO - the alliance - is ready, said Kim.');
