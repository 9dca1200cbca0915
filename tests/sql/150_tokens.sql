-- press_tokens: what an index stores.
SELECT * FROM press_tokens('The organisations'' super-presidential rules.', 'press english');
SELECT token, text, position, colocated FROM press_tokens('Kazakhstan’s U.S. KZ.expert d''Ivoire #Qantar @rus_azat 1,000.5', 'press none');
SELECT token, text, position, colocated FROM press_tokens('https://www.azattyq.org/a/1.html, me@x.kz', 'press none');
SELECT token, colocated FROM press_tokens('naïve cafés', 'press english exact 1');
-- The default: language by the text, Kazakh letters are Kazakh.
SELECT group_concat(token, ' ') FROM press_tokens('Правительство обсудило законы о выборах в Қазақстанда, and the rules');
SELECT group_concat(token, ' ') FROM press_tokens('Қазақстанның президенті үкіметтің жұмысын талқылады');
SELECT group_concat(token, ' ') FROM press_tokens('The governments of nations');
-- A text in another language is folded, not stemmed.
SELECT group_concat(token, ' ') FROM press_tokens('Президент України підписав закон про вибори, який набуде чинності наступного року');
-- Places.
SELECT count(*), min(substr(x, start, length) = text) FROM (SELECT '«Ә» — super-presidential, д’Артаньян; ' || char(233, 769, 128512) || ' ok' AS x), press_tokens(x, 'press auto exact 1');
SELECT count(*) FROM press_tokens(NULL);
SELECT count(*) FROM press_tokens('');
-- Stop words on request.
SELECT group_concat(token, ' ') FROM press_tokens('the rule of law', 'press english stop 1');
-- press_stem
SELECT press_stem('Organisations', 'english'), press_stem('организациями', 'ru'), press_stem('қалаларымыздан', 'kk'), press_stem('x', NULL) IS NULL, press_stem(NULL, 'en') IS NULL;
-- -ист loses its т before an ending's in Kazakh; other words in -ис have none.
SELECT value, press_stem(value, 'kk') FROM json_each('["журналист", "журналистер", "журналистерге", "журналистің", "террористердің", "архивистері", "юристер", "офистер", "сервистер", "кипаристер", "синтаксистің", "Денистің"]');
