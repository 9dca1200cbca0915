-- Bytes that end one character and are another by themselves: A2 of Т is not
-- that of a bullet, 85 of х no blank, A9 of © no c.
.mode list
.headers off
SELECT press_query('Рахимов', 'all translit') LIKE '%"rakhimov"%',
    press_query('Сахаров', 'all translit') LIKE '%"sakharov"%';
WITH page(head, body) AS (VALUES
    ('• Жаңалықтар
• 5 Тамыз 2020

Қалада жаңа көпір ашылды бүгін таңертең
', 'Бүгін Алматыда қала тұрғындары көпірдің ашылуына жиналды, оны екі жыл бойы жөндеген еді, енді жол ашық болды.

Көпірді әкім ашты, тұрғындар оған гүл берді, содан кейін бәрі бірге өзен жағасына барып шай ішті.'))
SELECT published FROM page, press_articles(head || char(10) || body);
WITH line(name) AS (VALUES ('Dala Times copyright'), ('Dala Times ©opyright'))
SELECT name, publisher FROM line, press_articles('Bridge opens in Osh

The bridge over the river opened on Monday, and people came to see it in the rain, said the mayor of the town.

Nobody was hurt, and the road is open again after two years of work by the firm.

' || name || ' © 2022. All rights reserved.
');
WITH body(name) AS (VALUES ('Дала'), ('ПрахДала'))
SELECT name, title, publisher FROM body, press_articles('Новый мост открыт | Дала

Вчера в Оше открыли мост, на который пришли посмотреть многие жители города. Пишет ' || name || ' сегодня утром об этом.

Никто не пострадал, дорога снова открыта после двух лет работы.
');
