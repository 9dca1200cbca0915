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
-- A part of a text, without exclusions, finds it, whatever the tokenizer and the mode.
CREATE TEMP TABLE word(n INTEGER PRIMARY KEY, w);
INSERT INTO word(w) VALUES ('the organisations'), ('Kazakhstan’s'), ('mother-in-law'), ('medium.com/@author/p-1#top'), ('U.S.'), ('of'), ('Назарбаевым'), ('и'), ('кое-кто'), ('Алма-Ата'), ('прави-' || char(10) || 'тельство'),
    ('#Qantar'), ('1,000.5'), ('"rule of law"'), ('«Егемен Қазақстан»'), ('don''t'), ('Straße'), ('rights*'), ('=Notes'), ('Les élèves'), ('AT&T'), ('2020-10-31'), ('Q&A'), ('қалаларымыздың'), ('they AND us'), ('co' || char(173) || 'operate'), ('NEAR'), ('Canada');
CREATE TEMP TABLE pasted AS WITH RECURSIVE r(i, x) AS (SELECT 0, 4711 UNION ALL SELECT i + 1, (x * 1103515245 + 12345) % 2147483648 FROM r WHERE i < 3000)
SELECT i / 6 AS n, group_concat(w, CASE i % 3 WHEN 0 THEN ' ' WHEN 1 THEN ', ' ELSE '. ' END) AS t FROM r JOIN word ON word.n = (x / 65536) % 28 + 1 GROUP BY i / 6;
CREATE VIRTUAL TABLE f1 USING fts5(x, tokenize='press'); CREATE VIRTUAL TABLE f2 USING fts5(x, tokenize='press exact 1'); CREATE VIRTUAL TABLE f3 USING fts5(x, tokenize='press auto stop 1 exact 1');
CREATE VIRTUAL TABLE f4 USING fts5(x, tokenize='press auto de ru variants 1'); CREATE VIRTUAL TABLE f5 USING fts5(x, tokenize='press auto sr en'); CREATE VIRTUAL TABLE f6 USING fts5(x, tokenize='press none');
INSERT INTO f1(rowid, x) SELECT n, t FROM pasted; INSERT INTO f2(rowid, x) SELECT n, t FROM pasted; INSERT INTO f3(rowid, x) SELECT n, t FROM pasted; INSERT INTO f4(rowid, x) SELECT n, t FROM pasted; INSERT INTO f5(rowid, x) SELECT n, t FROM pasted; INSERT INTO f6(rowid, x) SELECT n, t FROM pasted;
CREATE TEMP TABLE asked AS SELECT n, t, mode, press_query(t, mode) AS q FROM pasted, (SELECT 'all' AS mode UNION ALL SELECT 'any' UNION ALL SELECT 'all translit' UNION ALL SELECT 'any translit');
SELECT mode, count(*), count(*) FILTER (WHERE t NOT LIKE '%Les%' AND t NOT LIKE '%NEAR%' AND t NOT LIKE '%rule of%'), count((SELECT 1 FROM f1 WHERE f1 MATCH q AND rowid = n)), count((SELECT 1 FROM f2 WHERE f2 MATCH q AND rowid = n)), count((SELECT 1 FROM f3 WHERE f3 MATCH q AND rowid = n)) FILTER (WHERE t NOT LIKE '%Les%' AND t NOT LIKE '%NEAR%' AND t NOT LIKE '%rule of%') AS stop, count((SELECT 1 FROM f4 WHERE f4 MATCH q AND rowid = n)),
    count((SELECT 1 FROM f5 WHERE f5 MATCH q AND rowid = n)), count((SELECT 1 FROM f6 WHERE f6 MATCH q AND rowid = n)) FROM asked GROUP BY mode;
SELECT press_query('a', 'every');
-- Next to each other, and as near as can be asked for.
SELECT press_query('a NEAR/0 b'), press_query('a NEAR/ b'), press_query('a NEAR/300 b'), press_query('a NEAR/0 b NEAR/2 c');
