-- press_dates: Russian
.mode list
.separator ' | '
.nullvalue -
SELECT kind, text, value, timex, earliest, latest, year, month, precision, problem
FROM press_dates('Как сообщили 5-го марта 2021 года, встреча прошла вчера вечером.', '2021-04-19');
SELECT '';
SELECT kind, text, value, timex, earliest, latest, year, month, precision, problem
FROM press_dates('На прошлой неделе, в понедельник, 12 апреля, в Алматы задержали 15 человек на 15 суток.', '2021-04-19');
SELECT '';
SELECT kind, text, value, timex, earliest, latest, year, month, precision, problem
FROM press_dates('В 90-е годы XX века и в начале 2000-х годов экономика росла.', '2021-04-19');
SELECT '';
SELECT kind, text, value, timex, earliest, latest, year, month, precision, problem
FROM press_dates('В 1937–1938 годах расстреляли 2000 человек, а в 1956 году реабилитировали.', '2021-04-19');
SELECT '';
SELECT kind, text, value, timex, earliest, latest, year, month, precision, problem
FROM press_dates('С 2014 по 2016 год он жил в Астане; с января по март 2019 года — в Бишкеке.', '2021-04-19');
SELECT '';
SELECT kind, text, value, timex, earliest, latest, year, month, precision, problem
FROM press_dates('Десять лет назад, 16 декабря 2011 года, в Жанаозене была бойня.', '2021-04-19');
SELECT '';
SELECT kind, text, value, timex, earliest, latest, year, month, precision, problem
FROM press_dates('В прошлом году, в июне этого года и в декабре прошлого года прошли митинги.', '2021-04-19');
SELECT '';
SELECT kind, text, value, timex, earliest, latest, year, month, precision, problem
FROM press_dates('Он родился 1 мая 1950 г. и умер 3.03.2001 в возрасте 50 лет.', '2021-04-19');
SELECT '';
SELECT kind, text, value, timex, earliest, latest, year, month, precision, problem
FROM press_dates('Указ № 1999 от 12.03.2021, статья 2015, стр. 1985, цена 1990 тенге, 2010 рублей.', '2021-04-19');
SELECT '';
SELECT kind, text, value, timex, earliest, latest, year, month, precision, problem
FROM press_dates('Каждый понедельник, ежегодно, по пятницам, раз в неделю.', '2021-04-19');
SELECT '';
SELECT kind, text, value, timex, earliest, latest, year, month, precision, problem
FROM press_dates('В ночь на 6 января, около 9 утра, в 16:30, в три часа дня.', '2021-04-19');
SELECT '';
SELECT kind, text, value, timex, earliest, latest, year, month, precision, problem
FROM press_dates('До конца года, в середине 1990-х, во второй половине XIX века, летом 1986 года, весной.', '2021-04-19');
SELECT '';
SELECT kind, text, value, timex, earliest, latest, year, month, precision, problem
FROM press_dates('День Победы 9 мая отмечают ежегодно. Новый год и Наурыз.', '2021-04-19');
SELECT '';
SELECT kind, text, value, timex, earliest, latest, year, month, precision, problem
FROM press_dates('Через два дня после выборов, на следующий день, в тот же день, накануне.', '2021-04-19');
SELECT '';
SELECT kind, text, value, timex, earliest, latest, year, month, precision, problem
FROM press_dates('Недавно, сейчас, вскоре, в ближайшие дни, в последние годы.', '2021-04-19');
SELECT '';
SELECT kind, text, value, timex, earliest, latest, year, month, precision, problem
FROM press_dates('За последние пять лет, в течение трёх месяцев, на протяжении 30 лет.', '2021-04-19');
SELECT '';
SELECT kind, text, value, timex, earliest, latest, year, month, precision, problem
FROM press_dates('В мае 2020-го, 8 Марта, 31 февраля 2020 года.', '2021-04-19');
SELECT '';
SELECT kind, text, value, timex, earliest, latest, year, month, precision, problem
FROM press_dates('Тому, кто пришёл в этот день, дали 5 мая.', '2021-04-19');
SELECT '';
SELECT kind, text, value, timex, earliest, latest, year, month, precision, problem
FROM press_dates('В 2020/2021 учебном году. В 1920-1030-х годах. В сентябре-октябре 2019 года.', '2021-04-19');
SELECT '';
