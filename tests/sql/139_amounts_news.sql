-- press_amounts: what news counts, and numbers of laws, days and names that
-- count nothing
.mode list
.separator ' | '
.nullvalue -
CREATE TABLE news(t);
INSERT INTO news VALUES
('Thousands of Palestinian refugees, 80 suspected northern fighters, 15 Sunni seats, two U.S. Marines, 7 Israelis.'),
('Five police officers and two police were hurt; 3 UN peacekeepers left Friday; it killed seven Saturday.'),
('They lost millions of dollars, walked hundreds of miles and carried thousands of tons.'),
('Hundreds of second hands moved. The Group of Eight met. It was so in 13 of the last 19 years.'),
('В части 7 статьи 84, пункта 1 части 2, по ч. 2 ст. 285, по п. 1 ст. 3.'),
('Он был мэром в 2009 - 2010 годах и выиграл 12 дел за 5 лет.'),
('Более 500 получили ранения. Въезд закрыт 140 российским артистам. Получено 251 депутатское кресло.'),
('Двадцать пятых классов; две пятых голосов; более двух третей; двадцать пятый.'),
('Ақпанның жиырма сегізінде жиырма адам келді.'),
('Речь идёт о 52 миллионах тенге, о трёх миллиардах и о двух тысячах человек, а не о миллионе тенге.');
SELECT group_concat(char(10) || '  ' || a.text || ' | ' || coalesce(low, '-') || '..' || coalesce(high, '-') || ' | ' || coalesce(unit, '-') || ' | ' || coalesce(what, '-'), '')
FROM news, press_amounts(t) AS a GROUP BY news.rowid ORDER BY news.rowid;
