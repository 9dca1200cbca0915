-- From the assertions of samples/expected/*.jsonl (samples/README.md says how
-- they are read) to statements, one a line, that print each miss:
--   NAME TAB the assertion TAB the nearest row there is
-- Made from the files given in the table file(name, content): content is the
-- SQL expression that gives the article, text or BLOB; folder(expected, bounds)
-- says where the assertions are and whether press_dates counts from the
-- article's bounds of publication, as the schema's trigger does.
CREATE TEMP TABLE line AS
WITH RECURSIVE
source(name, body) AS (
    SELECT name, CAST(readfile(expected || '/' || name || '.jsonl') AS TEXT)
        || char(10) FROM folder, file),
cut(name, n, line, rest) AS (
    SELECT name, 0, '', body FROM source
    UNION ALL
    SELECT name, n + 1, substr(rest, 1, instr(rest, char(10)) - 1),
        substr(rest, instr(rest, char(10)) + 1) FROM cut WHERE rest <> '')
SELECT name, n, line, json_extract(line, '$.table') AS "table",
    coalesce(json_extract(line, '$.absent'), 0) AS absent,
    json_extract(line, '$.count') AS count,
    (SELECT group_concat(', ' || quote(value), '')
     FROM json_each(line, '$.args')) AS args
FROM cut WHERE trim(line) <> '';

CREATE TEMP TABLE asked AS
SELECT line.rowid AS id, CASE substr(key, -1)
    WHEN '~' THEN '"' || rtrim(key, '~') || '" GLOB '
    WHEN '<' THEN '"' || rtrim(key, '<') || '" < '
    WHEN '>' THEN '"' || rtrim(key, '>') || '" > '
    WHEN '=' THEN '"' || rtrim(key, '=') || '" IS '
    ELSE '"' || key || '" IS ' END || quote(value) AS holds
FROM line, json_each(line)
WHERE key NOT IN ('row', 'table', 'args', 'absent', 'count');

CREATE TEMP TABLE question AS
SELECT rowid AS id, *, "table" || '(' || CASE
    WHEN "table" IN ('press_articles', 'press_blocks', 'press_facts',
        'press_pieces') THEN 'content'
    WHEN "table" = 'press_dates' AND args IS NULL THEN 'reading, reference'
    ELSE 'reading' END || coalesce(args, '') || ')' AS call,
    coalesce((SELECT group_concat(holds, ' AND ') FROM asked
        WHERE id = line.rowid), '1') AS holds,
    coalesce((SELECT group_concat('(' || holds || ')', ' + ') FROM asked
        WHERE id = line.rowid), '0 + 0') AS nearness
FROM line;

.headers off
.mode list
SELECT CASE WHEN lag(name) OVER (ORDER BY id) IS NOT name THEN
    'DROP TABLE IF EXISTS temp.given; CREATE TEMP TABLE given AS SELECT content, text AS reading, CASE WHEN '
    || (SELECT bounds FROM folder)
    || ' THEN coalesce(published, CASE WHEN coalesce(earliest, latest) IS NOT NULL THEN json_patch(''{}'', json_object(''earliest'', earliest, ''latest'', latest)) END) END AS reference FROM (SELECT '
    || content || ' AS content), press_articles(content);' ELSE '' END
    || char(10) || coalesce(
    'SELECT ' || quote(name) || ' || char(9) || ' || quote(line)
    || ' || char(9) || '
    || CASE WHEN count IS NULL THEN '' ELSE
        '(SELECT count(*) FROM given, '
        || call || ' WHERE ' || holds || ') || '' rows: '' || ' END
    || 'coalesce((SELECT json_object('
    || (SELECT group_concat(quote(name) || ', "' || name || '"')
        FROM pragma_table_info(question."table"))
    || ') FROM given, ' || call || ' ORDER BY ' || nearness
    || ' DESC LIMIT 1), ''no row'') WHERE '
    || CASE WHEN count IS NOT NULL THEN count || ' <> (SELECT count(*)'
       WHEN absent THEN 'EXISTS (SELECT 1' ELSE 'NOT EXISTS (SELECT 1' END
    || ' FROM given, ' || call || ' WHERE ' || holds || ');',
    'SELECT ' || quote(name || char(9) || line || char(9) || 'no such table') || ';')
FROM question JOIN file USING (name)
ORDER BY id;
