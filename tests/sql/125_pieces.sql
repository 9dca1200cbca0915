-- several pieces in one file: all their authors, or none where they are too many
.mode list
.nullvalue -
WITH RECURSIVE piece(n, text) AS (
    SELECT 1, 'The Valley Notebook' || char(10, 10) || 'By Anna Aksoy' || char(10, 10) || 'The river rose in the night and took two of the new lamps with it.'
    UNION ALL
    SELECT n + 1, text || char(10, 10) || 'A town and its river, told anew' || char(10, 10) || 'By Boris B' || substr('aeiou', 1 + n % 5, 1)
        || substr('lmnrst', 1 + n % 6, 1) || 'son' || char(10, 10) || 'The river rose in the night and took two of the new lamps.'
    FROM piece WHERE n < 40)
SELECT n, a.author, (SELECT group_concat(coalesce(f.rule, f.reason), ', ') FROM press_facts(p.text) AS f WHERE f.field = 'author' AND (f.chosen OR f.value IS NULL)) AS why
FROM piece AS p CROSS JOIN press_articles(p.text) AS a WHERE n IN (1, 3, 18, 40);
-- who stands beside a dateline: an agency, but no person
SELECT publisher FROM press_articles('ALMATY. 5 May 2021. Anna Petrova - The city closed the bridge on Monday after a storm, officials said. It will open again in June, they said.');
SELECT publisher FROM press_articles('ALMATY. 5 May 2021. KazTAG - The city closed the bridge on Monday after a storm, officials said. It will open again in June, they said.');
