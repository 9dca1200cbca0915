-- press_dates: English, told on 2021-04-19, a Monday
.mode list
.separator ' | '
.nullvalue -
SELECT kind, text, value, timex, earliest, latest, year, month, precision, problem
FROM press_dates('On Saturday, October 31, 2020, and on March 12th, 2021; the 31st of October; 2021-03-12; 12.03.2021; 25/12/2021; 12/03/2021.', '2021-04-19');
SELECT '';
SELECT kind, text, value, timex, earliest, latest, year, month, precision, problem
FROM press_dates('From 2014 to 2016 and between 1996 and 2012; 1914-18; 2011–2012; 5-7 March; July 13 to 15; May 30 - June 4, 1999.', '2021-04-19');
SELECT '';
SELECT kind, text, value, timex, earliest, latest, year, month, precision, problem
FROM press_dates('The 1990s, the mid-1990s, early 2000s, the 21st century, the nineteenth century, 431 BC, the 5th century BC, Q3 2016, the spring of 1943.', '2021-04-19');
SELECT '';
SELECT kind, text, value, timex, earliest, latest, year, month, precision, problem
FROM press_dates('Yesterday, last week, two years ago, next month, this January, last Tuesday, tomorrow evening, in five years, three weeks ago.', '2021-04-19');
SELECT '';
SELECT kind, text, value, timex, earliest, latest, year, month, precision, problem
FROM press_dates('On 5 May 2019 they met. On the following day they met again, two weeks later too. At 16:30 it ended; around 9 am it had begun.', '2021-04-19');
SELECT '';
SELECT kind, text, value, timex, earliest, latest, year, month, precision, problem
FROM press_dates('For two years, 15 days, half a year, the last two weeks, a few months, more than three hours, 10-15 years.', '2021-04-19');
SELECT '';
SELECT kind, text, value, timex, earliest, latest, year, month, precision, problem
FROM press_dates('Every Monday, daily, every two weeks, each summer, on Sundays.', '2021-04-19');
SELECT '';
SELECT kind, text, value, timex, earliest, latest, year, month, precision, problem
FROM press_dates('May Day, Victory Day, New Year''s Eve, Christmas 2019, Easter 2024.', '2021-04-19');
SELECT '';
SELECT kind, text, value, timex, earliest, latest, year, month, precision, problem
FROM press_dates('The first Monday of May 2021, the last day of February 2020, the third week of October 2014, 20th of next month.', '2021-04-19');
SELECT '';
SELECT kind, text, value, timex, earliest, latest, year, month, precision, problem
FROM press_dates('Recently, nowadays, the future; it will come soon.', '2021-04-19');
SELECT '';
