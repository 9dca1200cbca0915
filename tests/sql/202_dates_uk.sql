-- press_dates: Ukrainian
.mode list
.separator ' | '
.nullvalue -
SELECT kind, text, value, timex, earliest, latest, year, month, precision, problem
FROM press_dates('Минулого року, 24 лютого 2022 року, о 5 годині ранку почалася війна.', '2022-06-15');
SELECT '';
SELECT kind, text, value, timex, earliest, latest, year, month, precision, problem
FROM press_dates('У 1932–1933 роках, на початку 1990-х років, наприкінці XX століття, у ХІХ ст.', '2022-06-15');
SELECT '';
SELECT kind, text, value, timex, earliest, latest, year, month, precision, problem
FROM press_dates('Десять років тому, два тижні тому, через три місяці, наступного тижня.', '2022-06-15');
SELECT '';
SELECT kind, text, value, timex, earliest, latest, year, month, precision, problem
FROM press_dates('5-го березня, перше вересня, у березні цього року, влітку 2014 року.', '2022-06-15');
SELECT '';
SELECT kind, text, value, timex, earliest, latest, year, month, precision, problem
FROM press_dates('Щороку, щодня, кожного понеділка, нещодавно, зараз.', '2022-06-15');
SELECT '';
SELECT kind, text, value, timex, earliest, latest, year, month, precision, problem
FROM press_dates('З 2014 до 2016 року, між 1939 і 1945 роками, 2014/2015.', '2022-06-15');
SELECT '';
SELECT kind, text, value, timex, earliest, latest, year, month, precision, problem
FROM press_dates('Протягом трьох років, за останні п''ять років.', '2022-06-15');
SELECT '';
