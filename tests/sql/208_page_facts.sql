-- What a page tells weakly: a call to join, the date of a change, a name under
-- the title of which the text tells.
WITH page(text) AS (VALUES ('The bridge that nobody wanted

Updated: 4 May 2020

Nurlan Temirov

The river rose in the night and took the lower bridge with it. Nobody in the village was hurt, said Nurlan Temirov, and by the morning the water had gone.

The upper one, which nobody had painted since the war, stood where it had always stood, and two boys sat on it with their rods.

Join us

If you want to know more about joining the RVB, fill in this form and we will get back to you.
'))
SELECT field, value, rule, chosen, reason FROM page, press_facts(page.text)
WHERE field IN ('author', 'publisher', 'published', 'latest');
SELECT DISTINCT given, change FROM press_pieces('One page

The men were retused tood and had trom the start no
other way to live in that town but to wait for the
spring and the people who would come with it then.

12

The powertul friends of the town had other plans for
it, and the men knew this well enough, but they said
that they would wait for the spring and for the road.

13

They waited for it in the hall of the school and in
the houses of the people who had taken them in, and
when the spring came the road was dry and they went.

14
') WHERE change = 'repair';
-- A headline that looks like "Name in Place", between a menu and its byline.
SELECT b.kind, b.text FROM press_blocks('Home | News | Politics | Economy | Contact us

Water Dispute Shuts Canal in Southern Kazakhstan

By Asel Mukanova
Published: 14 May 2022

The farmers of two villages near the border blocked the main canal on Thursday after the district had cut their water by a third.

The cotton was in the ground, said one of them, and would be dry within the week if nobody opened the gate.
') AS b WHERE b.kind <> 'paragraph';
-- a date line in Ukrainian
SELECT published, precision FROM press_articles('У Харкові загинуло двоє' || char(10, 10) || '5 травня 2022 року' || char(10, 10) || 'Президент прибув до Харкова. Це сталося вчора.');
SELECT published, precision FROM press_articles('У Харкові загинуло двоє' || char(10, 10) || 'Опубліковано: 5 травня 2022 р.' || char(10, 10) || 'Президент прибув до Харкова. Це сталося вчора.');
-- A person, an outlet; outlets by their words; an outlet's name in two lines.
SELECT field, value, rule FROM press_facts('A road that goes nowhere

By Aida Bekova, Tien Shan Post

The valley has waited for the road for nine years, and the road has waited for the money. It goes as far as the school and ends there.') WHERE field IN ('publisher', 'author');
SELECT field, value, rule FROM press_facts('Дорога без конца

Азия-бюро, 3 мая 2021

Долина ждала дорогу девять лет, а дорога ждала денег. Она доходит до школы и кончается там, где кончились деньги.') WHERE field IN ('publisher', 'author', 'published');
-- whom a letter is to did not write it
SELECT author FROM press_articles('To the Prosecutor General of the Republic' || char(10, 10) || 'Mr. G. Sadykov' || char(10, 10) || 'Dear Mr. Sadykov,' || char(10, 10) || 'We, the relatives of the detained, ask you to open the files of the case. They have been closed since January.');
SELECT author FROM press_articles('Президенту Республики' || char(10, 10) || 'Садыкову Г. Н.' || char(10, 10) || 'Мы просим открыть дело. Оно закрыто с января прошлого года, и никто не знает, что в нём.');
-- a day, and the writer behind it in the same line
SELECT field, value, rule FROM press_facts('Пекари остановили печи

15.02.2022, 09:41  Автор: Ерлан Бекенов

Около двухсот работников хлебозавода в понедельник остановили печи и потребовали выплатить зарплату за три месяца сразу.') WHERE field IN ('author', 'published');
SELECT field, value, rule FROM press_facts('Bakers stop their ovens

15 February 2022 | Author: Dana Kim

Some two hundred workers of the bread plant stopped work on Monday and asked for the wages of three months at once.') WHERE field IN ('author', 'published');
-- a picture's bracket is no part of its credit
SELECT credit FROM press_articles('The bridge is shut

[Image: The bridge at noon. Photo: Dana Kim]

The bridge has been shut for a year, and nobody in the town can tell when it is to be opened again for the lorries.');
-- who signs, and for which paper
SELECT field, value, rule FROM press_facts('Суд оставил решение в силе

Областной суд отклонил жалобу адвоката на решение, которое городской суд вынес в марте, и оставил его в силе.

Ерлан Бекенов, газета «Берег реки»') WHERE field IN ('author', 'publisher');
