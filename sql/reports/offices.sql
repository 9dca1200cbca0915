-- offices.sql - who held which office, and when, as the articles put it.
--   sqlite3 -bail my.db < sql/reports/offices.sql          (needs no extension)
--   ... -cmd ".parameter set @name Tokayev"          (persons whose name has this in it)
--   ... -cmd ".parameter set @rows 200"              (else 100)
-- An office is one of the words below that stands right before a name (the
-- interim president, X; министр X) or behind it (X, chairman of ...; X became
-- president; X will step into the role of speaker).  When: a date in the same
-- sentence, else the day of publication or its bounds.  An office stands once a
-- person, by its earliest date; sentences that a copy repeats are left out.
.mode list
.headers off
.bail on
DROP TABLE IF EXISTS temp.press_needed;
CREATE TEMP TABLE press_needed(what);
CREATE TEMP TRIGGER press_needed_what BEFORE INSERT ON press_needed
BEGIN SELECT CASE new.what
    WHEN 'file' THEN RAISE(ABORT, 'this file is no database of press')
    WHEN 'rows' THEN RAISE(ABORT, '@rows is a number from 1 on: .parameter set @rows 20')
END; END;
INSERT INTO temp.press_needed SELECT 'file' WHERE NOT EXISTS (SELECT 1 FROM sqlite_master WHERE name = 'article' AND sql LIKE '%-- of press%');
INSERT INTO temp.press_needed SELECT 'rows' WHERE typeof(@rows) NOT IN ('null', 'integer') OR @rows < 1;
DROP TABLE temp.press_needed;
.bail off
.print
.print "OFFICES OVER TIME"
.print "-----------------"
.print "Persons and what they are called, in order of time. The date is one of the sentence itself (=),"
.print "or of the article (published, or not before, not after); ? where nothing tells it."
.print
SELECT 'only    persons with ' || @name || char(10) WHERE @name IS NOT NULL;
DROP TABLE IF EXISTS temp.held;
CREATE TEMP TABLE held AS
WITH listed(word) AS (VALUES
    ('president'), ('prime minister'), ('premier'), ('minister'), ('head of state'), ('head'), ('chief'), ('speaker'), ('chairman'),
    ('chairwoman'), ('chairperson'), ('chair'), ('leader'), ('governor'), ('mayor'), ('akim'), ('ambassador'), ('senator'), ('secretary'),
    ('director'), ('general'), ('colonel'), ('judge'), ('prosecutor'), ('ombudsman'), ('deputy'), ('candidate'), ('successor'), ('rector'),
    ('editor'), ('chancellor'), ('commissioner'), ('commander'), ('spokesman'), ('spokeswoman'), ('spokesperson'),
    ('президент'), ('премьер-министр'), ('премьер'), ('министр'), ('председатель'), ('спикер'), ('глава'), ('лидер'), ('губернатор'), ('мэр'),
    ('аким'), ('посол'), ('сенатор'), ('секретарь'), ('госсекретарь'), ('генсек'), ('директор'), ('гендиректор'), ('генерал'), ('полковник'),
    ('судья'), ('прокурор'), ('генпрокурор'), ('омбудсмен'), ('депутат'), ('кандидат'), ('преемник'), ('ректор'), ('редактор'), ('начальник'),
    ('канцлер'), ('комиссар'), ('уполномоченный'), ('пресс-секретарь'),
    ('премьер-министрі'), ('министрі'), ('төрағасы'), ('әкімі'), ('депутаты'), ('басшысы'), ('президенті'), ('директоры'), ('хатшысы'),
    ('прокуроры'), ('судьясы'), ('орынбасары'), ('сенаторы'), ('елшісі')),
office(word) AS ( -- at a sentence's head with a capital (LIKE knows that of Latin letters alone)
    SELECT word FROM listed
    UNION SELECT substr('АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЭЮЯӘҒҚҢӨҰҮҺІ', instr('абвгдежзийклмнопрстуфхцчшщэюяәғқңөұүһі', substr(word, 1, 1)), 1) || substr(word, 2)
    FROM listed WHERE instr('абвгдежзийклмнопрстуфхцчшщэюяәғқңөұүһі', substr(word, 1, 1))),
near AS (
    SELECT m.article_id, m.n, m.sentence, coalesce(e.name, m.name) AS name,
        substr(s.text, max(1, m.start - s.start - 69), min(70, m.start - s.start)) AS before,
        substr(s.text, m.start - s.start + m.length + 1, 90) AS after
    FROM mention m JOIN sentence s ON s.article_id = m.article_id AND s.n = m.sentence
    LEFT JOIN alias a ON a.type = m.type AND a.name = m.name LEFT JOIN entity e ON e.id = a.entity_id
    WHERE m.type = 'person' AND NOT EXISTS (SELECT 1 FROM copied c WHERE c.article_id = m.article_id AND c.sentence = m.sentence)
      AND (@name IS NULL OR m.name LIKE '%' || @name || '%' OR e.name LIKE '%' || @name || '%')),
ahead AS ( -- the word itself right before the name, with what a hyphen ties to it (вице-премьер)
    SELECT article_id, n, sentence, name, word, rtrim(substr(front, 1, length(front) - length(tied))) AS rest, tied || said AS said
    FROM (
        SELECT *, iif(substr(front, -1) = '-', replace(front, rtrim(front, replace(replace(replace(front, ' ', ''), '«', ''), '“', '')), ''), '') AS tied
        FROM (
            SELECT n.*, o.word, substr(rtrim(before, ' ,–—'), 1, length(rtrim(before, ' ,–—')) - length(o.word)) AS front,
                substr(rtrim(before, ' ,–—'), -length(o.word)) AS said
    FROM near n JOIN office o ON rtrim(before, ' ,–—') LIKE '%' || o.word AND (length(rtrim(before, ' ,–—')) = length(o.word)
        OR substr(rtrim(before, ' ,–—'), -length(o.word) - 1, 1) IN (' ', '-', '"', '“', '(', '«', char(10)))))),
behind AS ( -- or after it, by what leads there
    SELECT n.*, o.word, instr(lower(after), o.word) AS at, substr(after, 1, instr(lower(after), o.word) - 1) AS lead
    FROM near n JOIN office o ON instr(lower(after), o.word) > 1),
seen AS (
    SELECT article_id, n, sentence, name, word, 1 AS side,
        iif(replace(rest, rtrim(rest, replace(rest, ' ', '')), '') GLOB '*[ндт][ыі]ң' -- премьер-министрдің орынбасары
            OR lower(replace(rest, rtrim(rest, replace(rest, ' ', '')), '')) IN ('interim', 'acting', 'former', 'vice', 'deputy', 'first', 'prime',
            'attorney', 'general', 'secretary', 'временный', 'бывший', 'бывшая', 'исполняющий', 'первый', 'и.о.', 'врио', 'вице', 'заместитель', 'экс', 'генеральный', 'главный', 'бұрынғы', 'бас',
            'Временный', 'Бывший', 'Бывшая', 'Исполняющий', 'Первый', 'Вице', 'Заместитель', 'Генеральный', 'Главный', 'Бұрынғы', 'Бас'),
            replace(rest, rtrim(rest, replace(rest, ' ', '')), '') || ' ', '') || said AS office
    FROM ahead
    UNION ALL
    SELECT article_id, n, sentence, name, word, 2, -- up to the next mark
        rtrim(replace(iif(lead LIKE '%acting %' AND lead LIKE '%acting ', 'acting ', '')
            || substr(substr(after, at), 1, min(coalesce(nullif(instr(substr(after, at), ','), 0), 61), coalesce(nullif(instr(substr(after, at), '.'), 0), 61),
                coalesce(nullif(instr(substr(after, at), ';'), 0), 61), coalesce(nullif(instr(substr(after, at), ')'), 0), 61),
                coalesce(nullif(instr(substr(after, at), ' – '), 0), 61), coalesce(nullif(instr(substr(after, at), ' — '), 0), 61), 61) - 1), char(10), ' '))
    FROM behind
    WHERE length(lead) < 60 AND instr(lead, '.') = 0 AND instr(lead, ';') = 0
      AND (trim(replace(replace(replace(replace(lower(lead), ' the ', ' '), ' a ', ' '), ' acting', ''), ' interim', '')) IN (',', '–', '—', '-', ', ex-', ', former', ', deputy')
        OR lead LIKE '%role of %' OR lead LIKE '%post of %' OR lead LIKE '%office of %' OR lead LIKE '% became %' OR lead LIKE '% elected %'
        OR lead LIKE '% appointed %' OR lead LIKE '% nominated as %' OR lead LIKE '% is the %' OR lead LIKE '% was the %'
        OR lead LIKE '% стал %' OR lead LIKE '% стала %' OR lead LIKE '%назначен%' OR lead LIKE '%избран%' OR lead LIKE '%сайланды%')
      -- "is the brother of the minister", "appointed by the president": the office of another
      AND NOT (lead LIKE '% is the % of %' OR lead LIKE '% was the % of %' OR lead LIKE '% became % of %'
        OR lead LIKE '% is the %''s %' OR lead LIKE '% was the %''s %' OR lead LIKE '% is the %’s %' OR lead LIKE '% was the %’s %'
        OR ((lead LIKE '% elected by %' OR lead LIKE '% appointed by %') AND lead NOT LIKE '% as %'))
      AND substr(' ' || after, at, 1) IN (' ', '-', '“', '«')
      AND substr(after || ' ', at + length(word), 1) IN (' ', ',', '.', ';', ')', '”', '»', char(10))),
best AS ( -- of several words on one side the longest
    SELECT *, row_number() OVER (PARTITION BY article_id, n, side ORDER BY length(word) DESC, word) AS first FROM seen)
SELECT b.article_id, b.sentence, b.name, b.office,
    (SELECT d.value FROM date_mention d WHERE d.article_id = b.article_id AND d.sentence = b.sentence AND d.earliest IS NOT NULL ORDER BY d.n LIMIT 1) AS told,
    (SELECT d.earliest FROM date_mention d WHERE d.article_id = b.article_id AND d.sentence = b.sentence AND d.earliest IS NOT NULL ORDER BY d.n LIMIT 1) AS day
FROM best b WHERE first = 1;
WITH shown AS (
    SELECT h.name, h.office, row_number() OVER (PARTITION BY h.name, lower(h.office)
            ORDER BY coalesce(h.day, a.published, a.earliest, a.latest, '9'), h.article_id, h.sentence) AS nth,
        coalesce(h.day, a.published, a.earliest, a.latest) AS day, h.article_id, h.sentence,
        coalesce('= ' || h.told, a.published, 'from ' || a.earliest, 'until ' || a.latest, '?') AS date,
        iif(length(coalesce(a.title, a.key)) > 40, substr(coalesce(a.title, a.key), 1, 39) || '…', coalesce(a.title, a.key)) || coalesce(', ' || substr(a.publisher, 1, 20), '') AS place
    FROM temp.held h JOIN article a ON a.id = h.article_id)
SELECT printf('%-!26.26s %-!44s %.28s', name,
        iif(length(office) > 44, rtrim(substr(office, 1, 43), replace(substr(office, 1, 43), ' ', '')) || '…', office), date) || char(10) || '    -- ' || place
FROM shown WHERE nth = 1 ORDER BY name, day, article_id, sentence LIMIT coalesce(@rows, 100);
SELECT '(nobody has an office)' WHERE NOT EXISTS (SELECT 1 FROM temp.held);
SELECT char(10) || printf('%,d more', n - coalesce(@rows, 100))
FROM (SELECT count(*) AS n FROM (SELECT 1 FROM temp.held GROUP BY name, lower(office))) WHERE n > coalesce(@rows, 100);
DROP TABLE temp.held;
