-- A verb of the past tells which November; an hour before a day is no length;
-- a weekday tells day from month; a title is nothing that recurs.
.mode list
.headers off
CREATE TABLE told(i INTEGER PRIMARY KEY, x);
INSERT INTO told(x) VALUES
('Его дочь помнит, как в ноябре пришли трое.'),
('В ноябре они смогли вернуться.'),
('Суд объявил перерыв до 10 часов 19 октября.'),
('Работали 10 часов 19 октября.'),
('On Tuesday 05/06/2018 they met.'),
('On Sunday 05/06/2018 they met.'),
('He wrote in the Riverside Quarterly in 1990.'),
('The Weekly Observer said so.'),
('Weekly meetings are held.');
SELECT i, kind, text, timex, problem FROM told, press_dates(x, '1996-07-07');
-- what has lasted since a month is not since one to come; a month beside its year in a sentence; a week later is counted from what was told
SELECT text, value FROM press_dates('Between 6 and 10 January 2022 we met 44 people. One had not been paid since November. On 28 February they wrote. By 15 April nine were charged. It was long ago, in 2022. The war of 1914 was long over.');
SELECT text, value FROM press_dates('В 2019-м мы получили деньги в феврале.', '2021-08-20');
SELECT text, value FROM press_dates('In January I wrote to the minister; a week later a clerk called.', '2021-02-10');
SELECT text, value FROM press_dates('Узимку 1933 року помер брат, увесні 1934 року — батько, улітку 1935 року.');
-- a month or a day whose year or month stands after another
SELECT text, value FROM press_dates('Hosted in April or May 2011; held on 9 and 10 June 2019; on 3, 5 and 7 May 2009; в апреле или мае 2011 года; 9 и 10 июня 2019 года. Luke 9 and 10; 5 and 10 people.');
-- a number before a verb is no day
SELECT text, value FROM press_dates('Section 5 may be amended. Article 10 may apply. Rooms 3 and 5 may be let. Years 3 and 4 march past. On 5 may he came; 5 may 2021; on 12 august we met; the 5th of may.', '2021-08-20');
