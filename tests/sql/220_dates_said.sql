-- press_dates: lengths, ages, what is now and what was lately, in four
-- languages; words that only look like a season, a month, a day
.mode list
.separator ' | '
.nullvalue -
CREATE TABLE said(t);
INSERT INTO said VALUES
('Hours after the vote he left; weeks of calm followed; it happened days before the summit.'),
('Two days after the vote he left.'),
('A 63-year-old man, 12 years old, in his early 30s, in the early 30s.'),
('These days it is quiet. At present it is closed. It has failed to date. At this time nobody knows.'),
('The strike will last three days. It took two-and-a-half years, then a year and a half.'),
('It is the third visit in two days and the biggest fall in 15 years.'),
('She said last year that it would end this year, by the end of the year.'),
('Earlier in the day he met them at 1 o''clock this morning.'),
('USA Today wrote of it today. The 2012 Summer Games were in summer. The daily Observer is read daily.'),
('The new law takes effect on Jan. 1. The law took effect on Jan. 1.'),
('За последние полгода цены выросли. Полгода назад он уехал.'),
('В настоящий момент он дома. К настоящему времени всё готово. В последнее время тихо. Нынешний директор молчит.'),
('В понедельник министр объявит итоги. В понедельник министр объявил итоги.'),
('После июньской встречи и прошлогодней засухи. Октябрьская революция. В 20-х числах мая.'),
('Он умер на 75 году жизни в возрасте 84 лет. Трое суток шёл дождь, с 9 до 18 часов.'),
('Жол қысқа болды, ол хат жазды. Бір түнде кетті. Қызыл Жарты Ай қоғамы жарты жыл күтті.'),
('Ақпанның жетісінде және наурыз айының жиырма екісінде той болды. Ол Қазанға барды.'),
('Сенбіде кітап оқылады. Сенбіде кітап оқылды. Соңғы кезде тыныш.');
SELECT group_concat(char(10) || '  ' || kind || ' | ' || d.text || ' | ' || coalesce(timex, '-') || ' | ' || coalesce(earliest || '..' || latest, '-'), '')
FROM said, press_dates(t, '2021-07-14') AS d GROUP BY said.rowid ORDER BY said.rowid;
