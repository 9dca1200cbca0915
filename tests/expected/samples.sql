-- From the assertions of samples/expected/*.jsonl (samples/README.md says how
-- they are read) to statements, one a line, that print each miss:
--   NAME TAB the assertion TAB the nearest row there is
-- Made from the folder's files, given in the table `file`(name).
CREATE TEMP TABLE line AS
WITH RECURSIVE
source(name, body) AS (
    SELECT name, CAST(readfile('samples/expected/' || name || '.jsonl') AS TEXT)
        || char(10) FROM file),
cut(name, n, line, rest) AS (
    SELECT name, 0, '', body FROM source
    UNION ALL
    SELECT name, n + 1, substr(rest, 1, instr(rest, char(10)) - 1),
        substr(rest, instr(rest, char(10)) + 1) FROM cut WHERE rest <> '')
SELECT name, n, line, json_extract(line, '$.table') AS "table",
    coalesce(json_extract(line, '$.absent'), 0) AS absent
FROM cut WHERE trim(line) <> '';

CREATE TEMP TABLE asked AS
SELECT line.rowid AS id, key, quote(value) AS value
FROM line, json_each(line) WHERE key NOT IN ('table', 'absent');

.headers off
.mode list
SELECT CASE WHEN lag(name) OVER (ORDER BY line.rowid) IS NOT name THEN
    'DROP TABLE IF EXISTS temp.given; CREATE TEMP TABLE given AS SELECT content, (SELECT text FROM press_articles(content)) AS reading FROM (SELECT '
    || CASE WHEN name GLOB '*.cp1251' OR name GLOB '*.koi8r' OR name GLOB '*.utf16le'
       THEN '' ELSE 'CAST(' END
    || 'readfile(''samples/articles/' || name || '.txt'')'
    || CASE WHEN name GLOB '*.cp1251' OR name GLOB '*.koi8r' OR name GLOB '*.utf16le'
       THEN '' ELSE ' AS TEXT)' END
    || ' AS content);' ELSE '' END
    || char(10) || coalesce(
    'SELECT ' || quote(name) || ' || char(9) || ' || quote(line) || ' || char(9) || coalesce((SELECT json_object('
    || (SELECT group_concat(quote(name) || ', "' || name || '"')
        FROM pragma_table_info(line."table"))
    || ') FROM given, ' || call || ' ORDER BY '
    || (SELECT group_concat('("' || key || '" IS ' || value || ')', ' + ')
        FROM asked WHERE id = line.rowid)
    || ' DESC LIMIT 1), ''no row'') WHERE ' || CASE absent WHEN 1 THEN '' ELSE 'NOT ' END
    || 'EXISTS (SELECT 1 FROM given, ' || call || ' WHERE '
    || (SELECT group_concat('"' || key || '" IS ' || value, ' AND ')
        FROM asked WHERE id = line.rowid) || ');',
    'SELECT ' || quote(name || char(9) || line || char(9) || 'no such table') || ';')
FROM (SELECT rowid, *, "table" || '(' || CASE WHEN "table" IN
        ('press_articles', 'press_blocks', 'press_facts', 'press_pieces')
        THEN 'content' ELSE 'reading' END || ')' AS call FROM line) AS line
ORDER BY line.rowid;
