-- copies count once, speakers under the name that people have, a person's word carries the machine's aliases along
PRAGMA foreign_keys = ON;
.read sql/schema.sql
INSERT INTO document(path, content, hints) VALUES
    ('first.txt', 'The bridge' || char(10, 10)
        || 'On 5 May 2021 Nurlan Bekov opened the bridge in Almaty with Dana Omarkhan of Radio Azattyk. “We will pay for the road ourselves,” said Bekov. Nobody in the crowd asked when, and the band played on until the evening. The river rose in the night and took two of the new lamps with it.',
        '{"publisher": "Orda", "published": "2021-05-06"}'),
    ('copy.txt', 'A bridge for Almaty' || char(10, 10)
        || 'On 5 May 2021 Nurlan Bekov opened the bridge in Almaty with Dana Omarkhan of Radio Azattyk. «We will pay for the road ourselves», said Bekov. Nobody in the crowd asked when, and the band played on until the evening. The river rose in the night and took two of the new lamps with it. Dana Omarkhan was late.',
        '{"publisher": "Kamal", "published": "2021-05-07"}'),
    ('ru.txt', 'Мост' || char(10, 10) || 'По словам Ергазы Бекова, мост построят в мае 2022 года. Нурлан Беков приехал с Даной Омархан. «Дорогу оплатим сами», — сказал Беков.',
        '{"publisher": "Берег", "published": "2021-05-08"}');
.mode list
SELECT '-- before corpus.sql every article is a work of its own';
SELECT name, articles, mentions, works FROM people ORDER BY name;
.output /dev/null
.read sql/corpus.sql
.output
SELECT '-- after it copies are one';
SELECT a.key, f.key FROM work w JOIN article a ON a.id = w.article_id JOIN article f ON f.id = w.work_id ORDER BY a.id;
SELECT a.key, s.text FROM sentence s JOIN article a ON a.id = s.article_id WHERE a.key = 'copy.txt'
    AND NOT EXISTS (SELECT 1 FROM copied c WHERE c.article_id = s.article_id AND c.sentence = s.n);
SELECT name, articles, mentions, works FROM people;
SELECT source, target, weight, articles, works, example FROM network;
SELECT day, key, copy, work_id FROM timeline;
SELECT '-- who speaks';
SELECT speaker, name, key, copy FROM quotes ORDER BY article_id, n;
SELECT p.name, p.works, count(*) AS quotations, count(DISTINCT q.text) AS texts FROM quotes q JOIN people p ON p.name = q.name GROUP BY p.name;
SELECT '-- a person joins one spelling, and the others come along';
SELECT l.name, e.name FROM alias l JOIN entity e ON e.id = l.entity_id WHERE l.reason <> 'itself';
INSERT INTO same_name(a, b) VALUES ('N. A. Bekov, minister', 'Нурлан Беков');
SELECT name, articles FROM people;
DELETE FROM same_name;
INSERT INTO same_name(a, b) VALUES ('N. A. Bekov, minister', 'Nurlan Bekov');
SELECT name, articles FROM people;
SELECT '-- a name to show need not stand anywhere';
SELECT word, reason FROM orphan;
INSERT INTO same_name(a, b) VALUES ('Nurlan Bekov', 'Nurlan Bekof'), ('Nurlan Bekov', 'Bekov N.'), ('Bekov N.', 'Ергазы Беков');
SELECT word, reason FROM orphan;
DELETE FROM same_name WHERE rowid > 1;
SELECT '-- unless a person keeps one of them apart';
INSERT INTO same_name(a, b, verdict) VALUES ('N. A. Bekov, minister', 'Нурлан Беков', 'different');
SELECT name, articles FROM people;
DELETE FROM same_name;
SELECT name, articles FROM people;
SELECT '-- what is corrected keeps them, what reads otherwise does not';
INSERT INTO correction(article_key, field, value) VALUES ('first.txt', 'author', 'Saule Omar'), ('copy.txt', 'title', 'A bridge');
INSERT INTO extraction(id) SELECT id FROM document;
SELECT name, articles, works FROM people WHERE name = 'Nurlan Bekov';
UPDATE document SET content = 'Nurlan Bekov was seen in Almaty.' WHERE path = 'copy.txt';
SELECT count(*), (SELECT count(*) FROM copied) FROM work;
SELECT name, articles, works FROM people WHERE name = 'Nurlan Bekov';
UPDATE document SET content = (SELECT content FROM version WHERE path = 'copy.txt') WHERE path = 'copy.txt';
.output /dev/null
.read sql/corpus.sql
.output
SELECT '-- a document that goes takes its copies'' marks along';
SELECT count(*) > 0 FROM copied;
DELETE FROM document WHERE path = 'first.txt';
SELECT count(*) FROM copied;
SELECT name, articles, works FROM people;
SELECT '-- asked by names and places, an index answers';
EXPLAIN QUERY PLAN SELECT m.n FROM mention m WHERE m.article_id = 1 AND m.start > 5 AND m.start < 50 AND m.type = 'person' AND m.type IN ('person', 'organization');
SELECT '-- persons that may be one: for a person to decide';
DELETE FROM document;
INSERT INTO document(path, content) VALUES
    ('a1.txt', 'On Monday Kurt Adilov spoke in Almaty. Later Kurt Adilov left for Astana.'), ('a2.txt', 'Kurt Adilov spoke again in Astana with Zholdas Nurkadilov.'),
    ('a3.txt', 'Zholdas Nurkadilov listened. Mr. Adilov was in Almaty on Friday.'), ('a4.txt', 'Zholdas Nurkaditov spoke in Shymkent.'),
    ('b1.txt', 'Marat Ospanov spoke in Almaty.'), ('b2.txt', 'Daniyar Ospanov spoke in Astana.'), ('b3.txt', 'Mr. Ospanov was in Almaty.'),
    ('c1.txt', 'Madina Bekovna Seitova spoke in Almaty.'), ('c2.txt', 'Madina Seitova spoke in Astana.'), ('c3.txt', 'Madina Seitova was in Almaty.');
.output /dev/null
.read sql/corpus.sql
.output
SELECT a, b, reason, articles FROM lookalike;
INSERT INTO same_name(a, b) SELECT a, b FROM lookalike WHERE b = 'Adilov';
INSERT INTO same_name(a, b, verdict) SELECT a, b, 'different' FROM lookalike WHERE b = 'Zholdas Nurkaditov';
SELECT name, articles FROM people WHERE name LIKE '%adi_ov';
.output /dev/null
.read sql/corpus.sql
.output
SELECT a, b, reason, articles FROM lookalike;
SELECT '-- a reprint that leaves the date line out tells its sentence once';
DELETE FROM document;
INSERT INTO document(path, hints, content) VALUES
    ('wire.txt', '{"publisher":"Alpha","published":"2021-05-04"}', 'The river rises' || char(10, 10)
    || 'ALMATY, May 4 (Chui Wire) - President Bolat Baizhanov came to Kordai with Dana Omarkhan on 3 May 2021. The river rose in the night and took two of the new lamps with it. Nobody in the crowd asked when it would fall, and the band played on until the evening.'),
    ('paper.txt', '{"publisher":"Beta","published":"2021-05-05"}', 'The river rises' || char(10, 10)
    || 'President Bolat Baizhanov came to Kordai with Dana Omarkhan on 3 May 2021. The river rose in the night and took two of the new lamps with it. Nobody in the crowd asked when it would fall, and the band played on until the evening.');
.output /dev/null
.read sql/corpus.sql
.output
SELECT key, group_concat(sentence) FROM copied JOIN article ON id = article_id GROUP BY key;
SELECT weight, articles, works FROM network WHERE source = 'Bolat Baizhanov' AND target = 'Dana Omarkhan';
SELECT count(*), sum(copy) FROM timeline WHERE day = '2021-05-03';
