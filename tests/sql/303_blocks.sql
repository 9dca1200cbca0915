-- the view block: a block's text is what stands at its place, whatever is between its sentences
.read sql/schema.sql
WITH f(name) AS (VALUES ('pamphlet-mothers.txt'), ('kk-rehabilitation.utf16le.txt'), ('ru-comments-lake.txt'), ('taldykol-lakes.txt'))
INSERT INTO document(path, content) SELECT name, readfile('samples/articles/' || name) FROM f;
INSERT INTO document(path, content) VALUES
    ('lines', 'A title' || char(10, 10) || 'One.  Two.' || char(160) || 'Three. Four' || char(10, 10) || '* a point.' || char(10) || '* A second.'),
    ('odd', x'41202e202e20e2809c2e0d0a0d0a2e2e2e0a0a2a2a2a0a0a5820ff2e20d09f2e00412e20'), ('none', ''), ('blanks', '   ');
SELECT count(*) > 100, sum(b.text = substr(a.text, b.start, b.length)) = count(*), sum(p.text IS NOT NULL) < count(*) / 10
FROM block b JOIN article a ON a.id = b.article_id JOIN block_place p ON p.article_id = b.article_id AND p.n = b.n WHERE b.start IS NOT NULL;
SELECT count(*) > 0, count(text) = count(*) FROM block WHERE start IS NULL;
SELECT a.key, b.n, replace(b.text, char(10), '|') FROM block b JOIN article a ON a.id = b.article_id WHERE a.key IN ('lines', 'odd') ORDER BY 1, 2;
-- 20,000 of them in one text are read in the time that the text takes
INSERT INTO document(path, content) SELECT 'long', (
    WITH RECURSIVE c(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM c WHERE i < 20000)
    SELECT group_concat('The man number ' || i || ' went home. He slept.', char(10, 10)) FROM c);
SELECT count(*), sum(length(b.text)) = sum(b.length) FROM block b JOIN article a ON a.id = b.article_id WHERE a.key = 'long';
SELECT count(*) FROM passage WHERE key = 'long';
-- short columns are read without the long ones, in the order of ids
EXPLAIN QUERY PLAN SELECT title, publisher, published, words FROM article;
EXPLAIN QUERY PLAN SELECT path, hash, gone FROM document;
SELECT 'a line that asks is no byline, whoever is named before the colon';
SELECT kind, rule, text FROM press_blocks('Экономист: «Цены вырастут»

Беседовала Ольга Ли, 20 января 2023 года

Корреспондент: Мурат, почему дорожает хлеб?

М. Темирханов: Потому что мука подорожала на треть с октября.

Корреспондент: Что делать правительству?

М. Темирханов: Не мешать.');
