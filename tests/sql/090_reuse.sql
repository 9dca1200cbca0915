-- Fingerprints: the same words under other marks, in other case, over a line end.
SELECT n, text, start, length, substr('Он сказал: «Мы ждём воды девять лет, и никто к нам не едет».', start, length) = text
FROM press_shingles('Он сказал: «Мы ждём воды девять лет, и никто к нам не едет».');
SELECT count(*) FROM press_shingles('One two, three “four” five; six - seven eight!') a
JOIN press_shingles('one TWO three' || char(10) || 'four «five» (six) seven eight and more words than that') b ON b.hash = a.hash;
-- Fewer than five words have none; a window of one keeps all; the same number everywhere.
SELECT count(*) FROM press_shingles('one two three four');
SELECT n, hash, text FROM press_shingles('one two three four five six', 1);
SELECT count(*) FROM press_shingles(NULL);
-- Passages: two wordings, both places, what lies between eight common words and more.
SELECT n, text, start, length, other, other_start, other_length, words, similarity
FROM press_passages('He said: "We have waited nine years for clean water here." Then he left.',
    'They have waited nine long years for clean water here, too. Then he left.');
SELECT substr('é ' || x, start, length) = text, substr(y, other_start, other_length) = other FROM (
    SELECT 'Пусть суд услышит всех свидетелей по этому делу, а не только одного из них.' AS x,
        '— Пусть суд услышит всех свидетелей (по этому делу), а не только одного…' AS y), press_passages('é ' || x, y);
-- Seven words are too few; order counts; nothing and NULL.
SELECT count(*) FROM press_passages('a b c d e f g', 'a b c d e f g');
-- Seven are enough where they are long and nothing parts them.
SELECT text, other, words FROM press_passages('… the authoritarian-nepotistic administration of the «self-appointed» provincial governors.',
    'Authoritarian-nepotistic administration of the "self-appointed" provincial governors');
SELECT count(*) FROM press_passages('authoritarian-nepotistic administration of the (so-called) "self-appointed" provincial governors',
    'authoritarian-nepotistic administration of the "self-appointed" provincial governors');
SELECT count(*) FROM press_passages('the new rule of the old men', 'the new administration of the old governors');
SELECT text, other_start FROM press_passages('one two three four five six seven eight. 1 2 3 4 5 6 7 8', '1 2 3 4 5 6 7 8 one two three four five six seven eight');
SELECT count(*) FROM press_passages('', 'a'), press_passages('a', '');
SELECT count(*) FROM press_passages(NULL, 'a b c d e f g h i');
SELECT count(*) FROM press_passages('a b c d e f g h i', NULL);
-- The tables: a reprint with other marks and a cut, a quotation in two wordings, a passage of its own author, a set phrase.
.read sql/schema.sql
INSERT INTO document(path, hints, content) VALUES
('a.txt', '{"publisher":"Chui Wire","published":"2021-05-02","author":"A. Writer"}', 'The canal is dry

For the third summer in a row no water has come down the canal to the fields behind the railway. Farmers have sold their sheep and some of them their houses.

“We were promised water by the first of May, and nobody has come to tell us why there is none,” said Anna Petrova, who grows melons. The akimat did not answer questions.

The pump house was repaired last year for a sum that nobody in the village wants to believe. It has not run since.'),
('b.txt', '{"publisher":"Steppe Mirror","published":"2021-05-04"}', 'No water for melons

For the third summer in a row no water has come down the canal to the fields behind the railway. Farmers have sold their sheep and some of them their houses.

«We were promised water by the first of May, and nobody has come to tell us why there is none», said Anna Petrova, who grows melons.

The pump house was repaired last year for a sum that nobody in the village wants to believe. It has not run since.'),
('c.txt', '{"publisher":"Third Paper","published":"2021-06"}', 'Promises of May

In the capital the ministry speaks of success. A melon grower, Anna Petrova, remembers it otherwise: "They promised water by the first of May, and still nobody has come to tell us why there is none". What follows from this is for the reader to decide, and the reader has time until the elections.'),
('d.txt', '{"publisher":"Chui Wire","author":"A. Writer"}', 'A year later

I wrote then that the pump house was repaired last year for a sum that nobody in the village wants to believe. Nothing of it has been explained in all the months that followed, by anyone.'),
('e.txt', '{"publisher":"Fifth"}', 'Weather

Rain is expected in the north, and in the south it will be hot and dry for the whole of the week.');
.read sql/corpus.sql
SELECT a.key, r.start, r.length, b.key AS other, r.other_start, r.other_length, r.words, r.similarity, e.key AS earlier, r.kind, r.self
FROM reuse r JOIN article a ON a.id = r.article_id JOIN article b ON b.id = r.other_id LEFT JOIN article e ON e.id = r.earlier
ORDER BY 1, 2, 4, 5;
SELECT count(*) FROM reuse r JOIN article a ON a.id = r.article_id JOIN article b ON b.id = r.other_id
WHERE substr(a.text, r.start, r.length) <> r.text OR substr(b.text, r.other_start, r.other_length) <> r.other_text;
SELECT text || ' / ' || other_text FROM reuse WHERE kind = 'quotation';
SELECT a.key, f.key AS work, w.share FROM work w JOIN article a ON a.id = w.article_id JOIN article f ON f.id = w.work_id ORDER BY 1;
SELECT key, articles, publishers, first, last FROM works WHERE articles > 1;
-- Twice is once; what goes takes its rows along.
CREATE TEMP TABLE once AS SELECT * FROM reuse;
.read sql/corpus.sql
SELECT count(*) FROM (SELECT * FROM once EXCEPT SELECT * FROM reuse), (SELECT count(*) AS n FROM reuse) WHERE n = (SELECT count(*) FROM once);
DELETE FROM document WHERE path = 'a.txt';
SELECT count(*) FROM reuse WHERE article_id NOT IN (SELECT id FROM article) OR other_id NOT IN (SELECT id FROM article);
SELECT count(*) FROM work WHERE article_id NOT IN (SELECT id FROM article) OR work_id NOT IN (SELECT id FROM article);
