-- press_dates: how news tells when, and days counted from events whose date
-- the text has told
.mode list
.separator ' | '
.nullvalue -
CREATE TABLE news(t);
INSERT INTO news VALUES
('Third-quarter net income fell; it will be done by year-end.'),
('It earned less than in the year-earlier quarter.'),
('They talked over the weekend. They will meet at the weekend.'),
('At the moment it is closed. In the past it was open.'),
('He has worked there for years; it took hours.'),
('In the past two years it grew; in recent months it fell.'),
('The meeting is set for Saturday. It runs until September.'),
('It began at noon Tuesday.'),
('It will gain next fiscal year. It opens on weekends.'),
('Prices fell in week 12 of 2021 and in week 1, 2019.'),
('На 12-й неделе 2021 года выросли цены.'),
('Накануне в городе прошёл митинг. Накануне выборов было тихо.'),
('В прошлом он учитель, в будущем мост откроют, на днях начнётся ремонт.'),
('В прошлом сезоне играли хуже. В настоящее время мост закрыт.'),
('Жыл соңына дейін баға өседі. Болашақта көпір ашылады. Ағымдағы жылы жол салынды.'),
('2020 жылғы 5 мамырда митинг өтті. Ертеңіне оны таратты.');
SELECT group_concat(char(10) || '  ' || kind || ' | ' || d.text || ' | ' || coalesce(timex, '-') || ' | ' || coalesce(earliest || '..' || latest, '-'), '')
FROM news, press_dates(t, '2021-04-19') AS d GROUP BY news.rowid ORDER BY news.rowid;
SELECT kind, text, timex, evidence FROM press_dates('The election on 5 May 2019 was calm. The war ended in 1945. Three days after the election protests began. Two years after the war he returned. A week before the wedding he fell ill.');
SELECT kind, text, timex, evidence FROM press_dates('Выборы состоялись 9 июня 2019 года. За неделю до выборов его задержали. Через три дня после выборов начались протесты.');
