-- Why a field is not known is told once, and not where it is known.
.read sql/schema.sql
INSERT INTO document(path, hints, content) VALUES
    ('dated.txt', NULL, 'The river rises' || char(10) || 'Published: 4 May 2020' || char(10) || 'Updated: 6 May 2020' || char(10, 10)
        || 'The river rose in the night and took two of the new lamps with it. Nobody asked when it would fall.'),
    ('lost.txt', NULL, 'The river falls' || char(10, 10) || 'We at believe that the river will fall. It fell. We at think that it was high time, and we at hope that it stays so.'),
    ('told.txt', '{"publisher": "Steppe Notes"}', 'The river falls again' || char(10, 10) || 'We at believe that the river will fall. It fell by the evening.');
SELECT key, field, value, reason FROM fact JOIN article ON article.id = article_id WHERE field IN ('published', 'publisher') AND (value IS NULL OR chosen) ORDER BY 1, 2, 3;
SELECT key, field, reason FROM undetermined WHERE field IN ('published', 'publisher', 'author') ORDER BY 1, 2, 3;
-- A person says that it is not known, then what it is.
INSERT INTO correction(article_key, field, value) VALUES ('dated.txt', 'author', NULL), ('dated.txt', 'published', NULL);
SELECT key, field, reason FROM undetermined WHERE key = 'dated.txt' AND field IN ('published', 'author') ORDER BY 1, 2, 3;
INSERT INTO correction(article_key, field, value) VALUES ('dated.txt', 'author', 'Dana Omarkhan');
SELECT key, field, reason FROM undetermined WHERE key = 'dated.txt' AND field IN ('published', 'author') ORDER BY 1, 2, 3;
