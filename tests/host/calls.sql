-- Every way to call every function and table of press, from press_help():
-- a test that walks these rows grows with the extension.
--
--   name    press_dates
--   kind    function or table
--   nargs   how many arguments this call gives; optional ones come one by one
--   call    press_dates(?1, '2020-10-31'), where ?1 is the text; NULL when an
--           argument's name is not in `given`: every test then fails
--   reads   text, content, or what else the first argument is called
--   columns of a table: ' n kind text start ', a space round each
--
-- A gazetteer argument names the ordinary table main.gazetteer.
WITH RECURSIVE
given(arg, value) AS (VALUES
    ('text', '?1'), ('content', '?1'), ('blob', '?1'), ('x', '?1'),
    ('word', '?1'), ('name', '?1'), ('a', '?1'), ('b', '''Nazarbayev'''),
    ('language', '''ru'''), ('encoding', '''windows-1251'''), ('n', '2'),
    ('query', '''border'''), ('width', '40'), ('window', '2'), ('mode', '''any'''),
    ('tokenizer', '''press auto en ru kk exact 1'''),
    ('reference', '''2020-10-31'''), ('gazetteer', '''gazetteer'''),
    ('hints', '''{"publisher":"Orda","published":"2020-10","language":"en"}''')),
-- "press_dates(text [, reference]) -> ...": "text,?reference,", a ? before
-- what is optional
help(name, kind, args) AS (
    SELECT name, kind, replace(replace(replace(
        substr(signature, instr(signature, '(') + 1,
            instr(signature, ')') - instr(signature, '(') - 1),
        ' ', ''), '[,', ',?'), ']', '') || ','
    FROM press_help() WHERE kind IN ('function', 'table')),
part(name, kind, i, arg, rest) AS (
    SELECT name, kind, 0, '', ltrim(args, ',') FROM help
    UNION ALL
    SELECT name, kind, i + 1, substr(rest, 1, instr(rest, ',') - 1),
        substr(rest, instr(rest, ',') + 1)
    FROM part WHERE instr(rest, ',') > 0),
arg(name, i, arg, optional, value) AS (
    SELECT name, i, ltrim(part.arg, '?'), part.arg LIKE '?%', value
    FROM part LEFT JOIN given ON given.arg = ltrim(part.arg, '?')
    WHERE i > 0),
least(name, n) AS (
    SELECT name, (SELECT count(*) FROM arg
                  WHERE arg.name = help.name AND NOT optional) FROM help)
SELECT DISTINCT part.name, part.kind, part.i AS nargs,
    CASE WHEN (SELECT count(*) = count(value) FROM arg
               WHERE arg.name = part.name AND arg.i <= part.i) THEN
        part.name || '(' || coalesce((SELECT group_concat(value, ', ')
            FROM (SELECT value FROM arg WHERE arg.name = part.name AND
                  arg.i <= part.i ORDER BY arg.i)), '') || ')' END AS call,
    (SELECT arg FROM arg WHERE arg.name = part.name AND arg.i = 1) AS reads,
    CASE part.kind WHEN 'table' THEN
        (SELECT ' ' || group_concat(name, ' ') || ' ' FROM (
            SELECT name FROM pragma_table_info(part.name) ORDER BY cid)) END
        AS columns
FROM part JOIN least USING (name)
WHERE part.i >= least.n AND part.name NOT IN ('press_check', 'press_refuse')
ORDER BY 1, 3;
