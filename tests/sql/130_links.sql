.mode list
.headers on
-- every kind, and what is not one
SELECT * FROM press_links('Photo https://t.me/milinfolive. Write to Ivan.Petrov@mail.kz (or see crimethinc.com, www.Zakon.KZ/path?x=1).
@popular.front | instagram
#ihaveachoice #1 @32 a.b@c e.g. U.S. KZ.expert 5.kg file.txt');
SELECT * FROM press_links('Сайт https://ru.wikipedia.org/wiki/Казахстан_(страна), (http://x.org/a_(b)) #Қазақстан');
-- places where a link was
SELECT text, href IS NULL FROM press_links('We have written of it (see here). Read the Radio Azattyk publications — this one and that one. In our two previous publications we said so. We at believe it. To join, fill in this form.') WHERE kind = 'lost';
SELECT text FROM press_links('Об этом (см. здесь). Подробнее здесь. Текст доступен по ссылке ниже. Здесь живут люди.') WHERE kind = 'lost';
SELECT text FROM press_links('Толығырақ мына сілтемеден оқыңыз (мұнда).') WHERE kind = 'lost';
-- a link that is told is not lost
SELECT kind, text FROM press_links('see here: https://example.org/a');
-- a scan cut the host at a blank
SELECT text, href, host FROM press_links('Popular Front
popular front.co
');
-- every place gives its text
SELECT count(*) FROM (SELECT 'ё @ab #тег t.me/x '||char(10)||'see here) юг.рф' AS t), press_links(t) AS l WHERE substr(t, l.start, l.length) <> l.text;
SELECT count(*) FROM press_links(NULL);
