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
