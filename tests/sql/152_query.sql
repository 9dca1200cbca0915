-- press_query, and FTS5's own parser on what it makes of anything.
SELECT press_query('rule of law'), press_query('the rule of law', 'any'), press_query('', 'any'), press_query('-x');
SELECT press_query('"rule of law" =rules reform* -soviet a OR b');
SELECT press_query(NULL) IS NULL, press_query('x', NULL);
CREATE VIRTUAL TABLE p USING fts5(x, tokenize='press auto exact 1');
CREATE VIRTUAL TABLE u USING fts5(x);
INSERT INTO p VALUES ('one two "three" four-five'); INSERT INTO u VALUES ('one two "three" four-five');
CREATE TEMP TABLE bit(n INTEGER PRIMARY KEY, s);
INSERT INTO bit(s) VALUES ('one'), ('two '), (' '), ('"'), ('-'), (' -'), ('*'), ('='), (' OR '), (' AND '), (' NOT '), (' NEAR '), ('NEAR('), ('NEAR/3 '), ('('), (')'), ('{x}:'), ('x:'), ('^'), ('+'), (''''), ('“'), ('”'), ('«'), ('»'), ('four-five'), ('#a'), ('@b'), ('\'), (';'), (','), ('é'), (char(769)), (char(173)), (char(10)), ('我'), ('1.5'), ('a.b'), ('http://x.y'), ('--');
CREATE TEMP TABLE tried AS
WITH RECURSIVE r(i, x) AS (SELECT 1, 4711 UNION ALL SELECT i + 1, (x * 1103515245 + 12345) % 2147483648 FROM r WHERE i < 60000)
SELECT i / 8 AS n, group_concat(s, '') AS t FROM r JOIN bit ON bit.n = (x / 65536) % 40 + 1 GROUP BY i / 8;
SELECT count(*) FROM tried;
SELECT sum((SELECT count(*) FROM p WHERE p MATCH press_query(t))) > 100 FROM tried;
SELECT sum((SELECT count(*) FROM p WHERE p MATCH press_query(t, 'any'))) > 100 FROM tried;
SELECT sum((SELECT count(*) FROM u WHERE u MATCH press_query(t))) > 100 FROM tried;
SELECT sum((SELECT count(*) FROM p WHERE p MATCH press_query(t, 'all translit'))) > 10, sum((SELECT count(*) FROM p WHERE p MATCH press_query(t, 'any translit'))) > 100 FROM tried WHERE n % 8 = 0;
-- A long paste.
SELECT count(*) FROM p WHERE p MATCH press_query((SELECT group_concat('one two', ' ') FROM tried), 'all');
SELECT length(press_query(replace(hex(zeroblob(500000)), '00', '"')));
-- OR after an exclusion is no operator: no word is lost.
SELECT press_query('p -q OR r'), press_query('-p OR q'), press_query('p OR -q OR r', 'any'), press_query('x -p NEAR q');
-- NOT is a word: a heading that somebody pastes is found.
SELECT press_query('WE ARE NOT SLAVES'), press_query('a AND b');
SELECT press_query('a', 'every');
