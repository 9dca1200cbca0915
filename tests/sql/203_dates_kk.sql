-- press_dates: Kazakh
.mode list
.separator ' | '
.nullvalue -
SELECT kind, text, value, timex, earliest, latest, year, month, precision, problem
FROM press_dates('2021 жылғы 5 наурызда Алматыда митинг өтті, кеше кешке тағы бір жиын болды.', '2021-04-19');
SELECT '';
SELECT kind, text, value, timex, earliest, latest, year, month, precision, problem
FROM press_dates('1990-шы жылдары және 1960-жылдары балық көп болды, ХХ ғасырдың басында, ХХ ғасырда.', '2021-04-19');
SELECT '';
SELECT kind, text, value, timex, earliest, latest, year, month, precision, problem
FROM press_dates('1986 жылдың 17 желтоқсанында және 1986 жылғы желтоқсанның 16-сында жастар алаңға шықты.', '2021-04-19');
SELECT '';
SELECT kind, text, value, timex, earliest, latest, year, month, precision, problem
FROM press_dates('Былтыр, биыл, өткен аптада, келесі жылы, өткен жылдың желтоқсанында.', '2021-04-19');
SELECT '';
SELECT kind, text, value, timex, earliest, latest, year, month, precision, problem
FROM press_dates('Он жыл бұрын, екі жылдан кейін, 30 жыл бойы, үш апта, бес күн.', '2021-04-19');
SELECT '';
SELECT kind, text, value, timex, earliest, latest, year, month, precision, problem
FROM press_dates('2014 жылдан 2016 жылға дейін, 2010-2015 жылдары, 5-7 наурыз аралығында.', '2021-04-19');
SELECT '';
SELECT kind, text, value, timex, earliest, latest, year, month, precision, problem
FROM press_dates('Дүйсенбі күні сағат 9-да, таңғы 10-да, сағат 16:30-да.', '2021-04-19');
SELECT '';
SELECT kind, text, value, timex, earliest, latest, year, month, precision, problem
FROM press_dates('Әр дүйсенбі сайын, күн сайын, жыл сайын, күнделікті.', '2021-04-19');
SELECT '';
SELECT kind, text, value, timex, earliest, latest, year, month, precision, problem
FROM press_dates('2020 жылдың соңында, наурыздың басында, жазда, 2019 жылдың жазында.', '2021-04-19');
SELECT '';
SELECT kind, text, value, timex, earliest, latest, year, month, precision, problem
FROM press_dates('Бүгін, ертең, кеше, бүрсігүні, алдыңгүні, жақында, қазір.', '2021-04-19');
SELECT '';
SELECT kind, text, value, timex, earliest, latest, year, month, precision, problem
FROM press_dates('Жеңіс күні, Наурыз мейрамы, Жаңа жыл.', '2021-04-19');
SELECT '';
SELECT kind, text, value, timex, earliest, latest, year, month, precision, problem
FROM press_dates('16 желтоқсан 2016 жыл, 16.12.1986 ж., 2011 ж. желтоқсан.', '2021-04-19');
SELECT '';
SELECT kind, text, value, timex, earliest, latest, year, month, precision, problem
FROM press_dates('Оның 2 000 адамы бар, 2015 адам келді, 1500 теңге.', '2021-04-19');
SELECT '';
