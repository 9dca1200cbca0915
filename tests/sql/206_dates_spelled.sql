-- press_dates: years told in words; halves, quarters and decades; numbers
-- that are no years; the year of a day told in the same sentence
.mode list
.separator ' | '
.nullvalue -
CREATE TEMP TABLE t(x);
INSERT INTO t VALUES
('It was in nineteen eighty-four; in two thousand and nineteen; in the summer of nineteen thirty-seven; in nineteen hundred and five.'),
('It stood in two thousand cases, in twenty two cities and on nineteen hundred graves.'),
('Закон принят первого мая две тысячи девятнадцатого года, отменён двухтысячного года.'),
('В тысяча девятьсот восемьдесят шестом году и в тысяча девятьсот сороковом году пришли две тысячи девятнадцать человек.'),
('Бір мың тоғыз жүз сексен алтыншы жылдың желтоқсаны. Екі мың он тоғызыншы жылы екі мың адам келді.'),
('In the first half of 2019 exports fell; in 2018 imports rose. The second half of this year will be better.'),
('In the first half of the match; in the second half of 300 people; in the second half of the 1980s.'),
('В первом полугодии 2019 года экспорт упал, во втором полугодии вырастет. Во второй половине 2018 года, в III квартале.'),
('2019 жылдың бірінші жартысында және 2018 жылдың үшінші тоқсанында экспорт азайды.'),
('В 90-е и 2000-е годы; в нулевые; в двухтысячных. Жиырмасыншы жылдары, тоқсаныншы жылдары.'),
('В ночь с 3 на 4 февраля 2006 года; в канун Нового года; в Наурыз 2021 года.'),
('2021 жылы 22 наурызда, Наурыз мерекесінде жиналды. Бұл қала б.з.д. V ғасырда салынған.'),
('С июня по август 1986 года, а также 17–19 декабря там стояли войска. На следующий день ушли.'),
('2006 жылғы 3 ақпаннан 4 ақпанға қараған түні қайтыс болды.'),
('Весной 2008-го она вернулась. На следующий день её арестовали.'),
('In 1986 they won; the year after that they lost. The week before last it rained; the year after next we go.'),
('Paragraph 1991, table 2015. Call +7 727 250 2015. Тел. +7 (727) 250 2015, рейс 1985, пункт 1990.');
SELECT kind, d.text, value, timex, earliest, latest, evidence
FROM t, press_dates(t.x, '2020-06-15') d;
