-- schema.sql - the tables, triggers and views of a corpus.
--
--   sqlite3 -bail my.db -cmd '.load build/press' < sql/schema.sql
--   INSERT INTO document(path, content) VALUES ('a.txt', readfile('a.txt'));
--   SELECT title, published FROM article;
--
-- Running it twice changes nothing.  It needs the extension, as writing to
-- the tables does; reading does not: no view, index or default asks for it.
-- A table of another program under one of these names stops it at the first
-- statement, wherever scripts stop at an error (-bail, executescript).
--
-- HOW IT WORKS.  A document's triggers find out whose place it took, give it
-- its key and INSERT into the view `extraction`; that one's trigger makes the
-- row in `article`; and that one's fills what hangs on an article.  So each
-- rule stands once, and to extract a document anew is one statement:
--
--   INSERT INTO extraction(id) VALUES (7);
--
-- The caller's OR clause overrides the conflict clauses inside a trigger, and
-- REPLACE fires no delete trigger (unless recursive_triggers is on).  So
-- nothing here relies on a conflict: what must go is deleted first, and whose
-- place a row took is seen afterwards, by its id and by its path in
-- `article_key`.  A BEFORE trigger fires for rows that are then ignored, so it
-- only keeps copies of what may be about to go, under rowids below 0 and until
-- the next such statement; the AFTER trigger, which fires for a row that came,
-- makes them versions.
--
-- The order of statements matters for speed: a connection keeps its last two
-- texts, so all that is asked of the content stands together, then all that
-- is asked of the reading text.
--
-- Every table's text carries the words "of press", by which the first
-- statement tells it from a stranger's.
--
-- With trusted_schema=OFF a trigger may only use what is innocuous.  FTS5 is
-- that from SQLite 3.44 on: before, what writes to `search` says so.  Most of
-- JSON's functions are from 3.41 on, so the triggers that do not write there
-- (of gazetteer, chrome_rule) make their JSON by hand.

SELECT press_refuse(iif(EXISTS (SELECT 1 FROM sqlite_master WHERE name = 'document' AND sql LIKE '%-- of press%')
        AND EXISTS (SELECT 1 FROM sqlite_master WHERE name = 'block' AND type = 'table'),
    'this file is a copy that share.sql made: use the database it was made of',
    'a table or view of another program is in the way: ' || names))
FROM (
    SELECT group_concat(name, ', ') AS names FROM sqlite_master
    WHERE type IN ('table', 'view') AND sql NOT LIKE '%of press%' AND sql NOT LIKE '%tokenize=%press%' AND lower(name) IN (
        'document', 'article', 'article_key', 'piece', 'block', 'block_place', 'sentence', 'mention', 'date_mention', 'quotation',
        'link', 'amount', 'fact', 'load', 'version', 'state', 'entity', 'alias', 'repeated', 'reuse', 'work', 'works', 'copied', 'lookalike', 'candidate', 'same_group',
        'correction', 'gazetteer', 'same_name', 'mention_fix', 'chrome_rule', 'mark', 'search', 'extraction', 'extracted', 'forgotten', 'regroup',
        'replaced', 'allowed', 'correctable',
        'people', 'organizations', 'places', 'named', 'timeline', 'all_timeline', 'network', 'quotes', 'passage',
        'undetermined', 'contradiction', 'outdated', 'orphan', 'conflict', 'history', 'duplicate')
)
WHERE names IS NOT NULL;

SAVEPOINT press_schema;

-- --- what is kept of the work itself ------------------------------------------

CREATE TABLE IF NOT EXISTS state( -- of press: single values
    name TEXT PRIMARY KEY,        -- 'press': the version that writes here; 'schema': this file's number;
    value                         -- 'gazetteer', 'rules': counters; 'merging': triggers rest (merge.sql);
                                  -- 'search': the fingerprint of its tokenizer
) WITHOUT ROWID;

SELECT press_refuse('this file is of an older press: run upgrade.sql first, then this and refresh.sql')
FROM state WHERE name = 'schema' AND value < 3;
INSERT INTO state SELECT 'schema', 3 WHERE NOT EXISTS (SELECT 1 FROM state WHERE name = 'schema');
INSERT INTO state SELECT 'gazetteer', 0 WHERE NOT EXISTS (SELECT 1 FROM state WHERE name = 'gazetteer');
INSERT INTO state SELECT 'gazetteer chain', '' WHERE NOT EXISTS (SELECT 1 FROM state WHERE name = 'gazetteer chain');
INSERT INTO state SELECT 'rules', 0 WHERE NOT EXISTS (SELECT 1 FROM state WHERE name = 'rules');
INSERT INTO state SELECT 'press', press_version() WHERE NOT EXISTS (SELECT 1 FROM state WHERE name = 'press');
UPDATE state SET value = press_version() WHERE name = 'press' AND value <> press_version();

CREATE TABLE IF NOT EXISTS load( -- of press: one row each time documents were brought in
    id INTEGER PRIMARY KEY,
    at TEXT,      -- when, as told by who loaded; a trigger has no clock
    source TEXT,  -- the folder; 'sql' for statements by hand
    press TEXT,   -- the version at work
    options TEXT  -- how import was called, and what came of it
);

-- --- the source -----------------------------------------------------------------
-- The long columns stand in the middle of the short ones.  To read these by
-- the thousand there is an index that has them all, in the order of the ids.

CREATE TABLE IF NOT EXISTS document( -- of press: what was given
    id INTEGER PRIMARY KEY,
    path TEXT NOT NULL UNIQUE,
    content,                -- TEXT, or a BLOB of any bytes
    hints TEXT,             -- JSON: what is known of it beforehand
    encoding TEXT,          -- of a BLOB, where it is known
    hash TEXT,              -- SHA-256 of the content
    load_id INTEGER REFERENCES load(id),
    gone INTEGER DEFAULT 0  -- 1: no longer where it was loaded from
);

CREATE INDEX IF NOT EXISTS document_hash ON document(hash, path);
CREATE INDEX IF NOT EXISTS document_short ON document(id, path, encoding, hash, load_id, gone);

CREATE TABLE IF NOT EXISTS version( -- of press: contents that were replaced or deleted
    path TEXT,
    load_id INTEGER REFERENCES load(id),
    hash TEXT,
    content,
    key TEXT,               -- its article's key then
    encoding TEXT           -- of a BLOB, where it was known
); -- rowid below 0: a copy of what a statement may yet leave as it is

CREATE INDEX IF NOT EXISTS version_path ON version(path, hash);

-- A path's key.  It outlives the document: a path that comes back gets its
-- key back, and a key is never given to another path.
CREATE TABLE IF NOT EXISTS article_key( -- of press
    key TEXT PRIMARY KEY,
    path TEXT UNIQUE,         -- NULL: another document has taken the path over
    article_id INTEGER UNIQUE -- NULL: no such document now
) WITHOUT ROWID;

-- --- what was extracted -----------------------------------------------------------

CREATE TABLE IF NOT EXISTS article( -- of press: a document as an article
    id INTEGER PRIMARY KEY REFERENCES document(id),
    key TEXT UNIQUE,     -- stays the same, whatever becomes of id and path
    text TEXT,           -- the reading text: every start and length below counts in it
    title TEXT,
    subtitle TEXT,
    series TEXT,
    part INTEGER,
    author TEXT,
    publisher TEXT,
    published TEXT,      -- YYYY, YYYY-MM or YYYY-MM-DD
    precision TEXT,
    earliest TEXT,
    latest TEXT,
    language TEXT,
    lead TEXT,
    credit TEXT,
    comments INTEGER,
    kind TEXT,
    words INTEGER,
    sentences INTEGER,
    paragraphs INTEGER,
    readability REAL,
    press TEXT,          -- the version that extracted it
    gazetteer INTEGER,   -- the gazetteer's counter then
    rules INTEGER,       -- the counter of rules then
    hints TEXT           -- the hints it was made with, where they are not the document's
);

CREATE INDEX IF NOT EXISTS article_short ON article(
    id, key, title, subtitle, series, part, author, publisher, published, precision, earliest, latest, language,
    credit, comments, kind, words, sentences, paragraphs, readability, press, gazetteer, rules);

-- A block's text is that of its sentences, a blank between them, and is not
-- stored again but where that is not so.  (To cut it from the article's text
-- would go through that from its beginning for every block.)
CREATE TABLE IF NOT EXISTS block_place( -- of press
    article_id INTEGER NOT NULL REFERENCES article(id),
    n INTEGER NOT NULL,
    kind TEXT,
    body INTEGER,
    level INTEGER,
    page INTEGER,
    start INTEGER,        -- NULL: not in the reading text
    length INTEGER,
    source_start INTEGER, -- in the content
    source_length INTEGER,
    rule TEXT,
    first INTEGER,        -- of its sentences, which go on to the next one's first
    text TEXT,            -- NULL: as its sentences say
    PRIMARY KEY (article_id, n)
) WITHOUT ROWID;

CREATE INDEX IF NOT EXISTS block_start ON block_place(article_id, start);

CREATE VIEW IF NOT EXISTS block AS -- of press: paragraphs, headings, captions; and what is left out
SELECT p.article_id, p.n, p.kind, p.body, p.level, p.page,
    coalesce(p.text, (
        SELECT group_concat(text, ' ') FROM (
            SELECT s.text FROM sentence s
            WHERE s.article_id = p.article_id AND s.n >= p.first AND s.n < coalesce(
                (SELECT q.first FROM block_place q WHERE q.article_id = p.article_id AND q.n = p.n + 1), 9223372036854775807)
            ORDER BY s.n))) AS text,
    p.start, p.length, p.source_start, p.source_length, p.rule
FROM block_place p;

CREATE TRIGGER IF NOT EXISTS block_insert INSTEAD OF INSERT ON block
BEGIN
    UPDATE block_place SET text = new.text WHERE article_id = new.article_id AND n = new.n;
END;

CREATE TABLE IF NOT EXISTS piece( -- of press: where the reading text stands in the content
    article_id INTEGER NOT NULL REFERENCES article(id),
    n INTEGER NOT NULL,
    block INTEGER,
    start INTEGER,
    length INTEGER,
    source_start INTEGER,
    source_length INTEGER,
    change TEXT,         -- same join hyphen repair
    given TEXT,          -- what stood in the content, where it is not the same
    PRIMARY KEY (article_id, n)
) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS fact( -- of press: each candidate for a field, and why one is unknown
    article_id INTEGER NOT NULL REFERENCES article(id),
    field TEXT,
    value TEXT,
    source TEXT,
    rule TEXT,
    text TEXT,
    start INTEGER,       -- in the content; NULL for what a person or a hint says
    length INTEGER,
    chosen INTEGER,
    reason TEXT
);

CREATE INDEX IF NOT EXISTS fact_article ON fact(article_id);

CREATE TABLE IF NOT EXISTS sentence( -- of press
    article_id INTEGER NOT NULL REFERENCES article(id),
    n INTEGER NOT NULL,
    text TEXT,
    start INTEGER,
    length INTEGER,
    zone TEXT,           -- the kind of the block it stands in
    PRIMARY KEY (article_id, n)
) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS mention( -- of press: a person, organization, place or other name
    article_id INTEGER NOT NULL REFERENCES article(id),
    n INTEGER NOT NULL,
    type TEXT,
    text TEXT,
    name TEXT,
    start INTEGER,
    length INTEGER,
    sentence INTEGER,
    score REAL,
    zone TEXT,
    PRIMARY KEY (article_id, n)
) WITHOUT ROWID;

CREATE INDEX IF NOT EXISTS mention_name ON mention(name);
-- Who speaks: the name at the speaker's place.
CREATE INDEX IF NOT EXISTS mention_place ON mention(article_id, start) WHERE type IN ('person', 'organization');

CREATE TABLE IF NOT EXISTS date_mention( -- of press: a date, a span of time, a clock time
    article_id INTEGER NOT NULL REFERENCES article(id),
    n INTEGER NOT NULL,
    kind TEXT,
    text TEXT,
    value TEXT,
    timex TEXT,
    earliest TEXT,
    latest TEXT,
    year INTEGER,
    month INTEGER,
    precision TEXT,
    problem TEXT,
    sentence INTEGER,
    start INTEGER,
    length INTEGER,
    evidence TEXT,
    zone TEXT,
    PRIMARY KEY (article_id, n)
) WITHOUT ROWID;

CREATE INDEX IF NOT EXISTS date_mention_day ON date_mention(earliest);

CREATE TABLE IF NOT EXISTS quotation( -- of press
    article_id INTEGER NOT NULL REFERENCES article(id),
    n INTEGER NOT NULL,
    kind TEXT,
    text TEXT,
    speaker TEXT,
    speaker_type TEXT,
    speaker_start INTEGER,
    speaker_length INTEGER,
    cue TEXT,
    cue_start INTEGER,
    cue_length INTEGER,
    depth INTEGER,
    closed INTEGER,
    sentence INTEGER,
    start INTEGER,
    length INTEGER,
    zone TEXT,
    PRIMARY KEY (article_id, n)
) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS link( -- of press: an address, a handle, a hashtag, or where a link was lost
    article_id INTEGER NOT NULL REFERENCES article(id),
    n INTEGER NOT NULL,
    kind TEXT,
    text TEXT,
    href TEXT,
    host TEXT,
    start INTEGER,
    length INTEGER,
    sentence INTEGER,
    zone TEXT,
    PRIMARY KEY (article_id, n)
) WITHOUT ROWID;

CREATE INDEX IF NOT EXISTS link_host ON link(host);

CREATE TABLE IF NOT EXISTS amount( -- of press: how many of what
    article_id INTEGER NOT NULL REFERENCES article(id),
    n INTEGER NOT NULL,
    text TEXT,
    low NUMERIC,
    high NUMERIC,
    approximator TEXT,
    unit TEXT,
    what TEXT,
    sentence INTEGER,
    start INTEGER,
    length INTEGER,
    zone TEXT,
    PRIMARY KEY (article_id, n)
) WITHOUT ROWID;

CREATE VIRTUAL TABLE IF NOT EXISTS search USING fts5(
    title, subtitle, author, publisher, text,
    content="article", content_rowid="id",
    tokenize='press auto exact 1'
);
-- Terms are written 8 MB at a time, not one: a sixth fewer instructions a load.
INSERT INTO search(search, rank) SELECT 'hashsize', 8388608
WHERE NOT EXISTS (SELECT 1 FROM search_config WHERE k = 'hashsize');
-- What its terms depend on: triggers stop where it has become another.
INSERT INTO state SELECT 'search', press_fingerprint('press auto exact 1')
WHERE NOT EXISTS (SELECT 1 FROM state WHERE name = 'search') AND NOT EXISTS (SELECT 1 FROM article);

-- --- what corpus.sql finds by looking at all articles together ----------------------

CREATE TABLE IF NOT EXISTS entity( -- of press: one for all spellings of a name
    id INTEGER PRIMARY KEY,
    type TEXT,
    name TEXT
);

CREATE TABLE IF NOT EXISTS alias( -- of press: a spelling and whose it is
    type TEXT,
    name TEXT,
    entity_id INTEGER REFERENCES entity(id),
    reason TEXT,
    PRIMARY KEY (type, name)
) WITHOUT ROWID;

CREATE INDEX IF NOT EXISTS alias_entity ON alias(entity_id);
CREATE INDEX IF NOT EXISTS alias_name ON alias(name);

CREATE TABLE IF NOT EXISTS lookalike( -- of press: persons that may be one; INSERT INTO same_name to say so, or that they are not
    a TEXT NOT NULL,     -- the one to show
    b TEXT NOT NULL,
    reason TEXT,
    articles INTEGER,    -- that have b
    PRIMARY KEY (a, b)
) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS repeated( -- of press: a block that stands in several documents, word for word
    article_id INTEGER NOT NULL REFERENCES article(id),
    block INTEGER NOT NULL,
    articles INTEGER,    -- in how many
    kind TEXT,           -- what the block was taken for
    PRIMARY KEY (article_id, block)
) WITHOUT ROWID;

-- A passage that stands in two articles.  The article is the earlier of the
-- two, where that is known, else the one whose key comes first.
CREATE TABLE IF NOT EXISTS reuse( -- of press
    article_id INTEGER NOT NULL REFERENCES article(id),
    start INTEGER NOT NULL, -- in its reading text
    length INTEGER,
    text TEXT,
    other_id INTEGER NOT NULL REFERENCES article(id),
    other_start INTEGER,
    other_length INTEGER,
    other_text TEXT,
    words INTEGER,       -- that both have, in order
    similarity REAL,     -- their share of the words of both
    earlier INTEGER,     -- the article that is the earlier by their dates; NULL: not known
    kind TEXT,           -- copy: the articles are one work; quotation: both quote it; passage
    self INTEGER,        -- 1: the same author or publisher
    PRIMARY KEY (article_id, start, other_id, other_start)
) WITHOUT ROWID;

CREATE INDEX IF NOT EXISTS reuse_other ON reuse(other_id);

CREATE TABLE IF NOT EXISTS work( -- of press: articles that are copies of each other, one row for each article
    article_id INTEGER PRIMARY KEY REFERENCES article(id),
    work_id INTEGER NOT NULL REFERENCES article(id), -- the first of them; itself where there is no other
    share REAL           -- how much of the shorter text it has in common with the one it was counted to; 1 for the first
);

CREATE INDEX IF NOT EXISTS work_work ON work(work_id);

CREATE TABLE IF NOT EXISTS copied( -- of press: sentences of a work that another article of it has too, before this one
    article_id INTEGER NOT NULL REFERENCES article(id),
    sentence INTEGER NOT NULL,
    first_id INTEGER NOT NULL REFERENCES article(id), -- the first of the work's articles that has it
    PRIMARY KEY (article_id, sentence)
) WITHOUT ROWID;

CREATE INDEX IF NOT EXISTS copied_first ON copied(first_id);

CREATE TABLE IF NOT EXISTS candidate( -- of press: what other articles let one think of a field
    article_id INTEGER NOT NULL REFERENCES article(id),
    field TEXT,
    value TEXT,
    source TEXT,         -- 'corpus'
    rule TEXT,
    text TEXT,           -- the words that fit
    start INTEGER,       -- in the reading text
    length INTEGER,
    evidence TEXT,       -- key of the article whose words they fit
    score REAL,
    PRIMARY KEY (article_id, field, value)
) WITHOUT ROWID;

-- --- a person's word ------------------------------------------------------------------
-- INSERT to say something, DELETE to take it back.

CREATE TABLE IF NOT EXISTS correction( -- of press: "this article's author is ..."
    article_key TEXT NOT NULL,
    field TEXT NOT NULL, -- a column of article, from title to kind
    value,               -- NULL: it is not known
    note TEXT
);

CREATE INDEX IF NOT EXISTS correction_key ON correction(article_key);

CREATE TABLE IF NOT EXISTS gazetteer( -- of press: names that the machine should know
    surface TEXT NOT NULL, -- as it stands in texts
    type TEXT NOT NULL CHECK (type IN ('person', 'organization', 'location', 'misc', 'none')),
    name TEXT,             -- as it is to be called; NULL: as in the text
    language TEXT,
    case_rule TEXT CHECK (case_rule IN ('capital', 'exact', 'fold', '')), -- NULL: capital
    valid_from TEXT,       -- YYYY, YYYY-MM or YYYY-MM-DD
    valid_to TEXT,
    publisher TEXT
);

CREATE TABLE IF NOT EXISTS same_name( -- of press: "a and b are the same", or not
    a TEXT NOT NULL,       -- of two that are the same, the one to show
    b TEXT NOT NULL,
    verdict TEXT NOT NULL DEFAULT 'same' CHECK (verdict IN ('same', 'different'))
);

CREATE INDEX IF NOT EXISTS same_name_a ON same_name(a);
CREATE INDEX IF NOT EXISTS same_name_b ON same_name(b);

CREATE TABLE IF NOT EXISTS mention_fix( -- of press: "here is a name", "this is none"
    article_key TEXT,      -- NULL: every article
    exact TEXT NOT NULL,   -- the words
    prefix TEXT,           -- what stands right before them, where it matters
    suffix TEXT,           -- and after
    verdict TEXT NOT NULL CHECK (verdict IN ('right', 'wrong')),
    type TEXT,             -- right: which; wrong: only if it was this one
    name TEXT,
    CHECK (exact <> '' AND (verdict = 'wrong' OR coalesce(type, '') IN ('person', 'organization', 'location', 'misc')))
);

CREATE INDEX IF NOT EXISTS mention_fix_key ON mention_fix(article_key);

CREATE TABLE IF NOT EXISTS chrome_rule( -- of press: "lines like this are no part of an article"
    pattern TEXT NOT NULL,
    how TEXT CHECK (how IN ('exact', 'prefix', 'contains', 'glob', 'keep')), -- NULL: exact; keep: it is a part
    publisher TEXT,        -- NULL: everybody's
    kind TEXT              -- NULL: notice; with keep: paragraph
);

CREATE TABLE IF NOT EXISTS mark( -- of press: 'private' keeps an article out of share.sql's copy
    article_key TEXT NOT NULL,
    mark TEXT NOT NULL,
    note TEXT
);

CREATE INDEX IF NOT EXISTS mark_key ON mark(article_key);

-- Names that are one by a person's word, in groups; kept by triggers.
CREATE TABLE IF NOT EXISTS same_group( -- of press
    name TEXT PRIMARY KEY,
    shown TEXT
) WITHOUT ROWID;

CREATE INDEX IF NOT EXISTS same_group_shown ON same_group(shown);

-- --- triggers: a document comes, changes, goes -------------------------------------------

CREATE TRIGGER IF NOT EXISTS document_before_insert BEFORE INSERT ON document
WHEN NOT EXISTS (SELECT 1 FROM state WHERE name = 'merging')
BEGIN
    -- Whose place it may take.
    DELETE FROM version WHERE rowid < 0;
    INSERT INTO version(rowid, path, load_id, hash, content, key, encoding)
    SELECT -row_number() OVER (ORDER BY d.id), d.path, d.load_id, d.hash, d.content, k.key, d.encoding
    FROM document d LEFT JOIN article_key k ON k.article_id = d.id
    WHERE (d.id = new.id OR d.path = new.path)
      AND NOT (d.path = new.path AND d.content IS new.content)
      AND NOT EXISTS (SELECT 1 FROM version v WHERE v.path = d.path AND v.hash = d.hash AND v.load_id IS d.load_id);
END;

CREATE TRIGGER IF NOT EXISTS document_after_insert AFTER INSERT ON document
WHEN NOT EXISTS (SELECT 1 FROM state WHERE name = 'merging')
BEGIN
    DELETE FROM version WHERE rowid < 0 AND EXISTS ( -- with recursive triggers the row's own DELETE kept it
        SELECT 1 FROM version v WHERE v.path = version.path AND v.hash = version.hash AND v.load_id IS version.load_id AND v.rowid >= 0);
    UPDATE version SET rowid = (SELECT max(0, max(rowid)) FROM version) - rowid WHERE rowid < 0;
    INSERT INTO load(source, press)
    SELECT 'sql', press_version()
    WHERE new.load_id IS NULL
      AND NOT EXISTS (SELECT 1 FROM load WHERE source = 'sql' AND at IS NULL AND press = press_version());
    UPDATE document
    SET hash = press_hash(new.content),
        load_id = coalesce(load_id, (SELECT id FROM load WHERE source = 'sql' AND at IS NULL AND press = press_version()))
    WHERE id = new.id AND (new.load_id IS NULL OR new.hash IS NOT press_hash(new.content));
    -- Whose place it took, by its id and by its path.
    DELETE FROM article
    WHERE id = new.id OR id = (SELECT article_id FROM article_key WHERE path = new.path);
    UPDATE article_key SET article_id = NULL WHERE article_id = new.id;
    -- Its key: the path's, or a new one, numbered where it is taken.
    INSERT INTO article_key(key, path)
    SELECT CASE WHEN NOT EXISTS (SELECT 1 FROM article_key WHERE key = new.path) THEN new.path
           ELSE new.path || '-' || (
               SELECT 1 + max(1, coalesce(max(CAST(substr(key, length(new.path) + 2) AS INTEGER)), 1))
               FROM article_key
               WHERE key > new.path || '-' AND key < new.path || '.'
                 AND substr(key, length(new.path) + 2) NOT GLOB '*[^0-9]*')
           END,
           new.path
    WHERE NOT EXISTS (SELECT 1 FROM article_key WHERE path = new.path);
    UPDATE article_key SET article_id = new.id WHERE path = new.path;
    INSERT INTO extraction(id) VALUES (new.id);
END;

CREATE TRIGGER IF NOT EXISTS document_before_update BEFORE UPDATE OF id, path ON document
WHEN (new.id <> old.id OR new.path <> old.path) AND NOT EXISTS (SELECT 1 FROM state WHERE name = 'merging')
BEGIN
    DELETE FROM version WHERE rowid < 0;
    INSERT INTO version(rowid, path, load_id, hash, content, key, encoding)
    SELECT -row_number() OVER (ORDER BY d.id), d.path, d.load_id, d.hash, d.content, k.key, d.encoding
    FROM document d LEFT JOIN article_key k ON k.article_id = d.id
    WHERE (d.id = new.id OR d.path = new.path) AND d.id <> old.id
      AND NOT EXISTS (SELECT 1 FROM version v WHERE v.path = d.path AND v.hash = d.hash AND v.load_id IS d.load_id);
END;

CREATE TRIGGER IF NOT EXISTS document_after_update AFTER UPDATE OF id, path, content, hints, encoding ON document
WHEN NOT EXISTS (SELECT 1 FROM state WHERE name = 'merging')
BEGIN
    DELETE FROM version WHERE rowid < 0 AND EXISTS ( -- with recursive triggers the row's own DELETE kept it
        SELECT 1 FROM version v WHERE v.path = version.path AND v.hash = version.hash AND v.load_id IS version.load_id AND v.rowid >= 0);
    UPDATE version SET rowid = (SELECT max(0, max(rowid)) FROM version) - rowid
    WHERE rowid < 0 AND (new.id <> old.id OR new.path <> old.path);
    DELETE FROM version WHERE rowid < 0;
    INSERT INTO version(path, load_id, hash, content, key, encoding)
    SELECT old.path, old.load_id, old.hash, old.content, (SELECT key FROM article_key WHERE article_id = old.id), old.encoding
    WHERE old.content IS NOT new.content AND NOT EXISTS (
        SELECT 1 FROM version v WHERE v.path = old.path AND v.hash = old.hash AND v.load_id IS old.load_id AND v.rowid >= 0);
    INSERT INTO load(source, press)
    SELECT 'sql', press_version()
    WHERE old.content IS NOT new.content AND new.load_id IS old.load_id
      AND NOT EXISTS (SELECT 1 FROM load WHERE source = 'sql' AND at IS NULL AND press = press_version());
    UPDATE document
    SET hash = press_hash(new.content),
        load_id = CASE WHEN new.load_id IS NOT old.load_id THEN load_id
                  ELSE (SELECT id FROM load WHERE source = 'sql' AND at IS NULL AND press = press_version()) END
    WHERE id = new.id AND old.content IS NOT new.content;
    -- UPDATE OR REPLACE: whose place it took.
    DELETE FROM article WHERE id = new.id AND new.id <> old.id;
    UPDATE article_key SET article_id = NULL WHERE article_id = new.id AND new.id <> old.id;
    DELETE FROM article
    WHERE id = (SELECT article_id FROM article_key WHERE path = new.path AND article_id <> old.id);
    UPDATE article_key SET path = NULL, article_id = NULL WHERE path = new.path AND article_id IS NOT old.id;
    UPDATE article_key SET path = new.path WHERE article_id = old.id;
    -- A mere rename leaves the article as it is.
    DELETE FROM article WHERE id = old.id AND new.id <> old.id;
    UPDATE article_key SET article_id = new.id WHERE article_id = old.id;
    INSERT INTO extraction(id)
    SELECT new.id
    WHERE new.path = old.path OR new.id <> old.id OR new.content IS NOT old.content
       OR new.hints IS NOT old.hints OR new.encoding IS NOT old.encoding;
END;

CREATE TRIGGER IF NOT EXISTS document_after_delete AFTER DELETE ON document
WHEN NOT EXISTS (SELECT 1 FROM state WHERE name = 'merging')
BEGIN
    INSERT INTO version(path, load_id, hash, content, key, encoding)
    SELECT old.path, old.load_id, old.hash, old.content, (SELECT key FROM article_key WHERE article_id = old.id), old.encoding
    WHERE NOT EXISTS (
        SELECT 1 FROM version v WHERE v.path = old.path AND v.hash = old.hash AND v.load_id IS old.load_id AND v.rowid >= 0);
    DELETE FROM article WHERE id = old.id;
    UPDATE article_key SET article_id = NULL WHERE article_id = old.id;
END;

-- --- triggers: from document to article ----------------------------------------------------

CREATE VIEW IF NOT EXISTS extraction AS -- of press: by what each article was extracted; INSERT an id to do it anew
SELECT a.id, a.key, d.path, a.press, a.gazetteer, a.rules
FROM article a JOIN document d ON d.id = a.id;

CREATE VIEW IF NOT EXISTS forgotten AS -- of press: INSERT an id to forget what corpus.sql has found of an article
SELECT NULL AS article_id WHERE 0;

CREATE TRIGGER IF NOT EXISTS forgotten_insert INSTEAD OF INSERT ON forgotten
BEGIN
    DELETE FROM repeated WHERE article_id = new.article_id;
    DELETE FROM candidate WHERE article_id = new.article_id;
    DELETE FROM reuse WHERE article_id = new.article_id;
    DELETE FROM reuse WHERE other_id = new.article_id;
    DELETE FROM copied WHERE article_id = new.article_id;
    DELETE FROM copied WHERE first_id = new.article_id;
    DELETE FROM work WHERE work_id = new.article_id;
    DELETE FROM work WHERE article_id = new.article_id;
END;

CREATE TRIGGER IF NOT EXISTS extraction_insert INSTEAD OF INSERT ON extraction
BEGIN
    -- What corpus.sql has found stays, where the text does.
    DELETE FROM replaced WHERE kind = 'article';
    INSERT INTO replaced(kind, a, b)
    SELECT 'article', id, press_hash(text) FROM article WHERE id = new.id AND EXISTS (SELECT 1 FROM work WHERE article_id = new.id);
    DELETE FROM article WHERE id = new.id;
    -- The hints: those that came with the document, over them a person's
    -- corrections, and the chrome rules that apply.  LIMIT keeps the inner
    -- query whole: its hints are made once.
    INSERT INTO article(
        id, key, text, title, subtitle, series, part, author, publisher, published, precision, earliest, latest, language,
        lead, credit, comments, kind, words, sentences, paragraphs, readability, press, gazetteer, rules, hints)
    SELECT
        d.id, d.key, a.text,
        iif(json_type(d.said, '$.title') IS NULL, a.title, json_extract(d.said, '$.title')),
        iif(json_type(d.said, '$.subtitle') IS NULL, a.subtitle, json_extract(d.said, '$.subtitle')),
        iif(json_type(d.said, '$.series') IS NULL, a.series, json_extract(d.said, '$.series')),
        iif(json_type(d.said, '$.part') IS NULL, a.part, json_extract(d.said, '$.part')),
        iif(json_type(d.said, '$.author') IS NULL, a.author, json_extract(d.said, '$.author')),
        iif(json_type(d.said, '$.publisher') IS NULL, a.publisher, json_extract(d.said, '$.publisher')),
        iif(json_type(d.said, '$.published') IS 'null', NULL, a.published),
        iif(json_type(d.said, '$.published') IS 'null', NULL, a.precision),
        iif(json_type(d.said, '$.published') IS 'null', NULL, a.earliest),
        iif(json_type(d.said, '$.published') IS 'null', NULL, a.latest),
        iif(json_type(d.said, '$.language') IS 'null', NULL, a.language), -- by its code
        iif(json_type(d.said, '$.lead') IS NULL, a.lead, json_extract(d.said, '$.lead')),
        iif(json_type(d.said, '$.credit') IS NULL, a.credit, json_extract(d.said, '$.credit')),
        iif(json_type(d.said, '$.comments') IS NULL, a.comments, json_extract(d.said, '$.comments')),
        iif(json_type(d.said, '$.kind') IS NULL, a.kind, json_extract(d.said, '$.kind')),
        a.words, a.sentences, a.paragraphs, a.readability, press_version(),
        (SELECT value FROM state WHERE name = 'gazetteer'), (SELECT value FROM state WHERE name = 'rules'),
        nullif(d.hints, d.given)
    FROM (
        SELECT id, key, said, given,
            CASE WHEN rules THEN json_set(coalesce(told, '{}'), '$.chrome', json((
                SELECT '[' || coalesce(group_concat(item), '') || ']' FROM (
                    SELECT iif(type = 'object', value, json_quote(value)) AS item FROM json_each(told, '$.chrome') WHERE type <> 'null'
                    UNION ALL
                    SELECT * FROM (
                        SELECT json_patch('{}', json_set('{}', '$.pattern', CAST(r.pattern AS TEXT),
                            '$.how', r.how, '$.kind', CAST(r.kind AS TEXT)))
                        FROM chrome_rule r
                        WHERE r.publisher IS NULL OR r.publisher = coalesce(
                            json_extract(told, '$.publisher'),
                            (SELECT a.publisher FROM document o CROSS JOIN press_articles(
                                CASE typeof(o.content) WHEN 'blob' THEN press_text(o.content, o.encoding) ELSE o.content END, told) a
                             WHERE o.id = new.id))
                        ORDER BY 1)))))
            ELSE told END AS hints
        FROM (
            SELECT id, key, said, given, EXISTS (SELECT 1 FROM chrome_rule) AS rules,
                CASE WHEN said IS NULL THEN given
                ELSE json_patch(coalesce(given, '{}'), (
                    SELECT '{' || coalesce(group_concat(json_quote(key) || ':' || json_quote(value)), '') || '}' FROM json_each(said)
                    WHERE type <> 'null'
                      AND key IN ('title', 'subtitle', 'author', 'publisher', 'published', 'language', 'kind')))
                END AS told
            FROM (
                SELECT o.id, k.key, o.hints AS given,
                    CASE WHEN EXISTS (SELECT 1 FROM correction WHERE article_key = k.key) THEN (
                        SELECT '{' || group_concat(json_quote(c.field) || ':' || json_quote(CAST(c.value AS TEXT))) || '}'
                        FROM correction c
                        WHERE c.article_key = k.key
                          AND NOT EXISTS (SELECT 1 FROM correction later
                              WHERE later.article_key = c.article_key AND later.field = c.field AND later.rowid > c.rowid))
                    END AS said
                FROM document o JOIN article_key k ON k.article_id = o.id
                WHERE o.id = new.id
                LIMIT 1)
            LIMIT 1)
        LIMIT 1) d
    CROSS JOIN document o ON o.id = d.id
    CROSS JOIN press_articles(
        CASE typeof(o.content) WHEN 'blob' THEN press_text(o.content, o.encoding) ELSE o.content END, d.hints) a;
    INSERT INTO forgotten(article_id)
    SELECT new.id FROM replaced
    WHERE kind = 'article' AND b IS NOT (SELECT press_hash(text) FROM article WHERE id = new.id);
    DELETE FROM replaced WHERE kind = 'article';
END;

-- --- triggers: what hangs on an article --------------------------------------------------------

CREATE VIEW IF NOT EXISTS extracted AS -- of press: INSERT a content to store what its blocks are, and the sentences of its reading text
SELECT NULL AS article_id, NULL AS content, NULL AS hints, NULL AS text WHERE 0;

-- Given once to all: SQLite keeps a copy of a long text for each statement that
-- reads it from its table, until the whole INSERT is over.
CREATE TRIGGER IF NOT EXISTS extracted_insert INSTEAD OF INSERT ON extracted
BEGIN
    -- Of the content.
    -- Blocks and sentences in one row, by their starts: so each block's
    -- first sentence is counted without looking for it.
    INSERT INTO block_place(
        article_id, n, kind, body, level, page, start, length, source_start, source_length, rule, first, text)
    SELECT new.article_id, n, kind, body, level, page, start, length, source_start, source_length, rule, iif(start IS NULL, NULL, first), text
    FROM (
        SELECT *, 1 + sum(sentence) OVER (ORDER BY start, sentence ROWS UNBOUNDED PRECEDING) AS first
        FROM (
            SELECT b.n, b.kind, b.body, b.level, b.page, b.start, b.length, b.source_start, b.source_length, b.rule,
                iif(b.start IS NULL, b.text, NULL) AS text, 0 AS sentence
            FROM press_blocks(new.content, new.hints) b
            UNION ALL
            SELECT NULL, NULL, NULL, NULL, NULL, s.start, NULL, NULL, NULL, NULL, NULL, 1 FROM press_sentences(new.text) s))
    WHERE n IS NOT NULL;
    INSERT INTO piece(article_id, n, block, start, length, source_start, source_length, change, given)
    SELECT new.article_id, p.n, p.block, p.start, p.length, p.source_start, p.source_length, p.change, p.given
    FROM press_pieces(new.content, new.hints) p;
    INSERT INTO fact(article_id, field, value, source, rule, text, start, length, chosen, reason)
    SELECT new.article_id, f.field, f.value, f.source, f.rule, f.text, f.start, f.length, f.chosen, f.reason
    FROM press_facts(new.content, new.hints) f;
    -- Of the reading text.
    INSERT INTO sentence(article_id, n, text, start, length, zone)
    SELECT new.article_id, s.n, s.text, s.start, s.length,
        (SELECT b.kind FROM block_place b WHERE b.article_id = new.article_id AND b.start <= s.start ORDER BY b.start DESC LIMIT 1)
    FROM press_sentences(new.text) s;
    -- What its sentences do not give of a block is kept.
    INSERT INTO block(article_id, n, text)
    SELECT new.article_id, b.n, b.text
    FROM press_blocks(new.content, new.hints) b
    WHERE b.start IS NOT NULL
      AND b.text IS NOT (SELECT k.text FROM block k WHERE k.article_id = new.article_id AND k.n = b.n);
END;

CREATE TRIGGER IF NOT EXISTS article_after_insert AFTER INSERT ON article
WHEN NOT EXISTS (SELECT 1 FROM state WHERE name = 'merging')
BEGIN
    SELECT RAISE(ABORT, 'search was made by another press or stemmer: run sql/upgrade.sql, sql/schema.sql, sql/refresh.sql')
    FROM state WHERE name = 'search' AND value <> press_fingerprint('press auto exact 1');
    INSERT INTO extracted(article_id, content, hints, text)
    VALUES (
        new.id,
        (SELECT CASE typeof(content) WHEN 'blob' THEN press_text(content, encoding) ELSE content END FROM document WHERE id = new.id),
        coalesce(new.hints, (SELECT hints FROM document WHERE id = new.id)),
        new.text);
    -- A corrected field: a person's word is among its facts, and chosen.
    DELETE FROM fact
    WHERE article_id = new.id AND source = 'hint'
      AND field IN (SELECT field FROM correction WHERE article_key = new.key)
      AND value IS NOT (SELECT json_extract(hints, '$.' || field) FROM document WHERE id = new.id);
    UPDATE fact SET chosen = 0
    WHERE article_id = new.id AND field IN (SELECT field FROM correction WHERE article_key = new.key);
    INSERT INTO fact(article_id, field, value, source, rule, text, chosen, reason)
    SELECT new.id, c.field, c.value, 'person', 'correction', c.note,
        NOT EXISTS (SELECT 1 FROM correction later
            WHERE later.article_key = c.article_key AND later.field = c.field AND later.rowid > c.rowid),
        CASE WHEN c.value IS NULL THEN 'a person says that it is not known' END
    FROM correction c WHERE c.article_key = new.key ORDER BY c.rowid;
    -- Of the reading text.
    INSERT INTO mention(article_id, n, type, text, name, start, length, sentence, score, zone)
    SELECT new.id, e.n, e.type, e.text, e.name, e.start, e.length, e.sentence, e.score,
        (SELECT s.zone FROM sentence s WHERE s.article_id = new.id AND s.n = e.sentence)
    FROM document d CROSS JOIN press_entities(new.text, nullif(json_extract(coalesce(new.hints, d.hints), '$.language'), ''),
        CASE WHEN EXISTS (SELECT 1 FROM gazetteer) THEN 'gazetteer' END,
        CASE WHEN EXISTS (SELECT 1 FROM gazetteer)
            THEN json_set('{}', '$.publisher', new.publisher, '$.published', new.published) END) e
    WHERE d.id = new.id;
    INSERT INTO date_mention(
        article_id, n, kind, text, value, timex, earliest, latest, year, month, precision, problem,
        sentence, start, length, evidence, zone)
    SELECT new.id, d.n, d.kind, d.text, d.value, d.timex, d.earliest, d.latest, d.year, d.month, d.precision, d.problem,
        d.sentence, d.start, d.length, d.evidence,
        (SELECT s.zone FROM sentence s WHERE s.article_id = new.id AND s.n = d.sentence)
    FROM press_dates(new.text, coalesce(new.published, CASE WHEN coalesce(new.earliest, new.latest) IS NOT NULL
        THEN json_patch('{}', json_set('{}', '$.earliest', new.earliest, '$.latest', new.latest)) END)) d;
    INSERT INTO quotation(
        article_id, n, kind, text, speaker, speaker_type, speaker_start, speaker_length, cue, cue_start, cue_length,
        depth, closed, sentence, start, length, zone)
    SELECT new.id, q.n, q.kind, q.text, q.speaker, q.speaker_type, q.speaker_start, q.speaker_length,
        q.cue, q.cue_start, q.cue_length, q.depth, q.closed, q.sentence, q.start, q.length,
        (SELECT s.zone FROM sentence s WHERE s.article_id = new.id AND s.n = q.sentence)
    FROM press_quotations(new.text) q;
    INSERT INTO amount(article_id, n, text, low, high, approximator, unit, what, sentence, start, length, zone)
    SELECT new.id, m.n, m.text, m.low, m.high, m.approximator, m.unit, m.what, m.sentence, m.start, m.length,
        (SELECT s.zone FROM sentence s WHERE s.article_id = new.id AND s.n = m.sentence)
    FROM press_amounts(new.text) m;
    -- A link has no sentence of its own: it is that of the last one before it.
    INSERT INTO link(article_id, n, kind, text, href, host, start, length, sentence, zone)
    SELECT new.id, n, kind, text, href, host, start, length, sentence,
        (SELECT s.zone FROM sentence s WHERE s.article_id = new.id AND s.n = sentence)
    FROM (
        SELECT n, kind, text, href, host, start, length,
            max(at) OVER (ORDER BY start, n IS NOT NULL, n ROWS UNBOUNDED PRECEDING) AS sentence
        FROM (
            SELECT l.n, l.kind, l.text, l.href, l.host, l.start, l.length, NULL AS at FROM press_links(new.text) l
            UNION ALL
            SELECT NULL, NULL, NULL, NULL, NULL, s.start, s.length, s.n FROM sentence s WHERE s.article_id = new.id))
    WHERE n IS NOT NULL;
    -- A person's word about names.  A place that is `right` comes in with a
    -- negative number and puts out what it overlaps; then all are counted anew.
    DELETE FROM mention
    WHERE article_id = new.id
      AND EXISTS (SELECT 1 FROM mention_fix)
      AND EXISTS (
        SELECT 1 FROM mention_fix f
        WHERE (f.article_key = new.key OR f.article_key IS NULL) AND f.verdict = 'wrong'
          AND f.exact = mention.text AND (f.type IS NULL OR f.type = mention.type)
          AND (f.prefix IS NULL OR mention.start > length(f.prefix)
            AND substr(new.text, mention.start - length(f.prefix), length(f.prefix)) = f.prefix)
          AND (f.suffix IS NULL
            OR substr(new.text, mention.start + mention.length, length(f.suffix)) = f.suffix));
    INSERT INTO mention(article_id, n, type, text, name, start, length, sentence, score, zone)
    SELECT new.id, -row_number() OVER (ORDER BY start, length, type, name), type, exact, name, start, length, sentence, 1.0,
        (SELECT s.zone FROM sentence s WHERE s.article_id = new.id AND s.n = sentence)
    FROM (
        SELECT DISTINCT type, exact, name, start, length(exact) AS length, coalesce(sentence,
            (SELECT max(s.n) FROM sentence s WHERE s.article_id = new.id AND s.start <= f.start)) AS sentence
        FROM (
            -- Sentence by sentence: to look through the whole text from each
            -- place anew would take the square of its length.  The whole is
            -- for words that stand in no one sentence.
            WITH RECURSIVE fix AS MATERIALIZED (
                SELECT rowid AS fix, exact,
                    EXISTS (SELECT 1 FROM sentence s WHERE s.article_id = new.id AND instr(s.text, f.exact)) AS inside
                FROM mention_fix f
                WHERE (f.article_key = new.key OR f.article_key IS NULL) AND f.verdict = 'right'
            ),
            place(fix, exact, sentence, text, base, at) AS (
                SELECT f.fix, f.exact, s.n, s.text, s.start - 1, instr(s.text, f.exact)
                FROM fix f CROSS JOIN sentence s ON s.article_id = new.id
                WHERE f.inside
                UNION ALL
                SELECT f.fix, f.exact, NULL, new.text, 0, instr(new.text, f.exact) FROM fix f WHERE NOT f.inside
                UNION ALL
                SELECT fix, exact, sentence, text, base, at + nullif(instr(substr(text, at + 1), exact), 0)
                FROM place WHERE at > 0
            )
            SELECT f.type, f.exact, coalesce(f.name, f.exact) AS name, p.sentence, p.base + p.at AS start
            FROM place p JOIN mention_fix f ON f.rowid = p.fix
            WHERE p.at > 0
              AND (coalesce(f.prefix, '') = '' OR p.base + p.at > length(f.prefix)
                AND substr(new.text, p.base + p.at - length(f.prefix), length(f.prefix)) = f.prefix)
              AND (coalesce(f.suffix, '') = ''
                OR substr(new.text, p.base + p.at + length(f.exact), length(f.suffix)) = f.suffix)) f);
    DELETE FROM mention
    WHERE article_id = new.id AND n > 0
      AND EXISTS (SELECT 1 FROM mention r WHERE r.article_id = new.id AND r.n < 0)
      AND n IN (
        SELECT m.n FROM (
            SELECT n, start, start + length AS stop,
                max(CASE WHEN n < 0 THEN start + length END) OVER (ORDER BY start) AS last,
                min(CASE WHEN n < 0 THEN start END) OVER (
                    ORDER BY start RANGE BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING) AS next
            FROM mention WHERE article_id = new.id) m
        WHERE m.last > m.start OR m.next < m.stop);
    UPDATE mention SET n = -1000000000000 - m.place
    FROM (
        SELECT n, row_number() OVER (ORDER BY start, length, n) AS place FROM mention
        WHERE article_id = new.id AND EXISTS (SELECT 1 FROM mention_fix)) m
    WHERE mention.article_id = new.id AND mention.n = m.n;
    UPDATE mention SET n = -1000000000000 - n WHERE article_id = new.id AND n < -1000000000000;
    INSERT INTO search(rowid, title, subtitle, author, publisher, text)
    VALUES (new.id, new.title, new.subtitle, new.author, new.publisher, new.text);
END;

CREATE TRIGGER IF NOT EXISTS article_before_delete BEFORE DELETE ON article
WHEN NOT EXISTS (SELECT 1 FROM state WHERE name = 'merging')
BEGIN
    SELECT RAISE(ABORT, 'search was made by another press or stemmer: run sql/upgrade.sql, sql/schema.sql, sql/refresh.sql')
    FROM state WHERE name = 'search' AND value <> press_fingerprint('press auto exact 1');
    INSERT INTO search(search, rowid, title, subtitle, author, publisher, text)
    VALUES ('delete', old.id, old.title, old.subtitle, old.author, old.publisher, old.text);
    DELETE FROM block_place WHERE article_id = old.id;
    DELETE FROM piece WHERE article_id = old.id;
    DELETE FROM fact WHERE article_id = old.id;
    DELETE FROM sentence WHERE article_id = old.id;
    DELETE FROM mention WHERE article_id = old.id;
    DELETE FROM date_mention WHERE article_id = old.id;
    DELETE FROM quotation WHERE article_id = old.id;
    DELETE FROM amount WHERE article_id = old.id;
    DELETE FROM link WHERE article_id = old.id;
    INSERT INTO forgotten(article_id)
    SELECT old.id WHERE NOT EXISTS (SELECT 1 FROM replaced WHERE kind = 'article' AND a = old.id);
END;

CREATE TRIGGER IF NOT EXISTS article_after_update AFTER UPDATE OF id, title, subtitle, author, publisher, text ON article
WHEN NOT EXISTS (SELECT 1 FROM state WHERE name = 'merging')
BEGIN
    SELECT RAISE(ABORT, 'search was made by another press or stemmer: run sql/upgrade.sql, sql/schema.sql, sql/refresh.sql')
    FROM state WHERE name = 'search' AND value <> press_fingerprint('press auto exact 1');
    INSERT INTO search(search, rowid, title, subtitle, author, publisher, text)
    VALUES ('delete', old.id, old.title, old.subtitle, old.author, old.publisher, old.text);
    INSERT INTO search(rowid, title, subtitle, author, publisher, text)
    VALUES (new.id, new.title, new.subtitle, new.author, new.publisher, new.text);
END;

-- --- triggers: a person's word --------------------------------------------------------------------
-- What speaks of one article takes effect at once; what speaks of all makes
-- them outdated, and refresh.sql brings them after.  What press cannot take is
-- refused here, with the column and the value, and not when the next document
-- comes.

-- A row that takes another's place (INSERT OR REPLACE by rowid): what is gone
-- is kept here until the row has come.  One that was then ignored does no harm.
CREATE TABLE IF NOT EXISTS replaced( -- of press
    kind TEXT PRIMARY KEY, -- the table
    a TEXT,                -- the article's key, or the names
    b TEXT
) WITHOUT ROWID;

CREATE VIEW IF NOT EXISTS allowed AS -- of press: INSERT a value, to have it refused where it is not on the list
SELECT NULL AS place, NULL AS value, NULL AS list WHERE 0;

CREATE TRIGGER IF NOT EXISTS allowed_insert INSTEAD OF INSERT ON allowed
WHEN new.value IS NOT NULL AND new.value NOT IN (SELECT value FROM json_each(new.list))
BEGIN
    SELECT press_refuse(new.place || ': "' || new.value || '" is not one of '
        || (SELECT group_concat(value, ', ') FROM json_each(new.list) WHERE value <> ''));
END;

CREATE VIEW IF NOT EXISTS correctable AS -- of press: what a correction may say; INSERT one to have it refused
SELECT value AS field, NULL AS value
FROM json_each('["title","subtitle","series","part","author","publisher","published","language","lead","credit","comments","kind"]');

CREATE TRIGGER IF NOT EXISTS correctable_insert INSTEAD OF INSERT ON correctable
BEGIN
    INSERT INTO allowed(place, value, list)
    VALUES ('correction.field', new.field, (SELECT '["' || group_concat(field, '","') || '"]' FROM correctable));
    SELECT press_refuse('correction.value: "' || new.value || '" is not a number, as ' || new.field || ' is')
    WHERE new.field IN ('part', 'comments') AND (new.value GLOB '*[^0-9]*' OR new.value = '');
    SELECT press_refuse('correction.value: ' || press_hints('{' || json_quote(new.field) || ':' || json_quote(CAST(new.value AS TEXT)) || '}'))
    WHERE new.field IN ('title', 'subtitle', 'author', 'publisher', 'published', 'language', 'kind');
END;

CREATE TRIGGER IF NOT EXISTS correction_before_insert BEFORE INSERT ON correction
BEGIN
    SELECT 1 FROM search WHERE 0; -- with trusted_schema=OFF: see above
    INSERT INTO correctable(field, value) VALUES (new.field, new.value);
    DELETE FROM replaced WHERE kind = 'correction';
    INSERT INTO replaced(kind, a) SELECT 'correction', article_key FROM correction WHERE rowid = new.rowid;
END;

CREATE TRIGGER IF NOT EXISTS correction_insert AFTER INSERT ON correction
BEGIN
    INSERT INTO extraction(id)
    SELECT article_id FROM article_key
    WHERE article_id IS NOT NULL AND key IN (SELECT new.article_key UNION SELECT a FROM replaced WHERE kind = 'correction');
    DELETE FROM replaced WHERE kind = 'correction';
END;

CREATE TRIGGER IF NOT EXISTS correction_delete AFTER DELETE ON correction
BEGIN
    INSERT INTO extraction(id)
    SELECT article_id FROM article_key WHERE key = old.article_key AND article_id IS NOT NULL;
END;

CREATE TRIGGER IF NOT EXISTS correction_before_update BEFORE UPDATE ON correction
BEGIN
    SELECT 1 FROM search WHERE 0; -- with trusted_schema=OFF: see above
    INSERT INTO correctable(field, value) VALUES (new.field, new.value);
END;

CREATE TRIGGER IF NOT EXISTS correction_update AFTER UPDATE ON correction
BEGIN
    INSERT INTO extraction(id)
    SELECT article_id FROM article_key WHERE key IN (old.article_key, new.article_key) AND article_id IS NOT NULL;
END;

CREATE TRIGGER IF NOT EXISTS mention_fix_before_insert BEFORE INSERT ON mention_fix
BEGIN
    INSERT INTO allowed(place, value, list) VALUES
        ('mention_fix.verdict', new.verdict, '["right","wrong"]'),
        ('mention_fix.type', iif(new.verdict = 'right', coalesce(new.type, ''), new.type), '["person","organization","location","misc"]');
    DELETE FROM replaced WHERE kind = 'mention_fix';
    INSERT INTO replaced(kind, a) SELECT 'mention_fix', article_key FROM mention_fix WHERE rowid = new.rowid;
END;

CREATE TRIGGER IF NOT EXISTS mention_fix_insert AFTER INSERT ON mention_fix
BEGIN
    INSERT INTO extraction(id)
    SELECT article_id FROM article_key
    WHERE article_id IS NOT NULL AND key IN (SELECT new.article_key UNION SELECT a FROM replaced WHERE kind = 'mention_fix');
    UPDATE state SET value = value + 1
    WHERE name = 'rules' AND (new.article_key IS NULL OR EXISTS (SELECT 1 FROM replaced WHERE kind = 'mention_fix' AND a IS NULL));
    DELETE FROM replaced WHERE kind = 'mention_fix';
END;

CREATE TRIGGER IF NOT EXISTS mention_fix_delete AFTER DELETE ON mention_fix
BEGIN
    INSERT INTO extraction(id)
    SELECT article_id FROM article_key WHERE key = old.article_key AND article_id IS NOT NULL;
    UPDATE state SET value = value + 1 WHERE name = 'rules' AND old.article_key IS NULL;
END;

CREATE TRIGGER IF NOT EXISTS mention_fix_before_update BEFORE UPDATE ON mention_fix
BEGIN
    INSERT INTO allowed(place, value, list) VALUES
        ('mention_fix.verdict', new.verdict, '["right","wrong"]'),
        ('mention_fix.type', iif(new.verdict = 'right', coalesce(new.type, ''), new.type), '["person","organization","location","misc"]');
END;

CREATE TRIGGER IF NOT EXISTS mention_fix_update AFTER UPDATE ON mention_fix
BEGIN
    INSERT INTO extraction(id)
    SELECT article_id FROM article_key WHERE key IN (old.article_key, new.article_key) AND article_id IS NOT NULL;
    UPDATE state SET value = value + 1 WHERE name = 'rules' AND (old.article_key IS NULL OR new.article_key IS NULL);
END;

CREATE TRIGGER IF NOT EXISTS gazetteer_before_insert BEFORE INSERT ON gazetteer
BEGIN
    INSERT INTO allowed(place, value, list) VALUES
        ('gazetteer.type', new.type, '["person","organization","location","misc","none"]'),
        ('gazetteer.case_rule', new.case_rule, '["capital","exact","fold",""]');
    SELECT press_refuse('gazetteer.' || name || ': ' || problem || ' "' || value || '"')
    FROM (SELECT 'valid_from' AS name, 'not a date' AS problem, new.valid_from AS value, 'published' AS hint
        UNION ALL SELECT 'valid_to', 'not a date', new.valid_to, 'published'
        UNION ALL SELECT 'language', 'unknown language', new.language, 'language')
    WHERE press_hints('{"' || hint || '":"' || replace(replace(value, '\', '\\'), '"', '\"') || '"}') IS NOT NULL;
END;

CREATE TRIGGER IF NOT EXISTS gazetteer_before_update BEFORE UPDATE ON gazetteer
BEGIN
    INSERT INTO allowed(place, value, list) VALUES
        ('gazetteer.type', new.type, '["person","organization","location","misc","none"]'),
        ('gazetteer.case_rule', new.case_rule, '["capital","exact","fold",""]');
    SELECT press_refuse('gazetteer.' || name || ': ' || problem || ' "' || value || '"')
    FROM (SELECT 'valid_from' AS name, 'not a date' AS problem, new.valid_from AS value, 'published' AS hint
        UNION ALL SELECT 'valid_to', 'not a date', new.valid_to, 'published'
        UNION ALL SELECT 'language', 'unknown language', new.language, 'language')
    WHERE press_hints('{"' || hint || '":"' || replace(replace(value, '\', '\\'), '"', '\"') || '"}') IS NOT NULL;
END;

-- press_entities() keeps the gazetteer it has read while the counter and the
-- chain stay as they were; the chain tells apart what a number cannot.
CREATE TRIGGER IF NOT EXISTS gazetteer_insert AFTER INSERT ON gazetteer
BEGIN
    UPDATE state SET value = value + 1 WHERE name = 'gazetteer';
    UPDATE state SET value = press_hash(value || printf('%Q,%Q,%Q,%Q,%Q,%Q,%Q,%Q',
        new.surface, new.type, new.name, new.language, new.case_rule, new.valid_from, new.valid_to, new.publisher))
    WHERE name = 'gazetteer chain';
END;

CREATE TRIGGER IF NOT EXISTS gazetteer_delete AFTER DELETE ON gazetteer
BEGIN
    UPDATE state SET value = value + 1 WHERE name = 'gazetteer';
    UPDATE state SET value = press_hash(value || printf('-%Q,%Q,%Q,%Q,%Q,%Q,%Q,%Q',
        old.surface, old.type, old.name, old.language, old.case_rule, old.valid_from, old.valid_to, old.publisher))
    WHERE name = 'gazetteer chain';
END;

CREATE TRIGGER IF NOT EXISTS gazetteer_update AFTER UPDATE ON gazetteer
BEGIN
    UPDATE state SET value = value + 1 WHERE name = 'gazetteer';
    UPDATE state SET value = press_hash(value || printf('-%Q,%Q,%Q,%Q,%Q,%Q,%Q,%Q+%Q,%Q,%Q,%Q,%Q,%Q,%Q,%Q',
        old.surface, old.type, old.name, old.language, old.case_rule, old.valid_from, old.valid_to, old.publisher,
        new.surface, new.type, new.name, new.language, new.case_rule, new.valid_from, new.valid_to, new.publisher))
    WHERE name = 'gazetteer chain';
END;

CREATE TRIGGER IF NOT EXISTS chrome_rule_before_insert BEFORE INSERT ON chrome_rule
BEGIN
    INSERT INTO allowed(place, value, list)
    VALUES ('chrome_rule.how', new.how, '["exact","prefix","contains","glob","keep"]');
    SELECT press_refuse('chrome_rule.kind: unknown kind "' || new.kind || '"')
    WHERE press_hints('{"chrome":[{"kind":"' || replace(replace(new.kind, '\', '\\'), '"', '\"') || '"}]}') IS NOT NULL;
END;

CREATE TRIGGER IF NOT EXISTS chrome_rule_insert AFTER INSERT ON chrome_rule
BEGIN
    UPDATE state SET value = value + 1 WHERE name = 'rules';
END;

CREATE TRIGGER IF NOT EXISTS chrome_rule_delete AFTER DELETE ON chrome_rule
BEGIN
    UPDATE state SET value = value + 1 WHERE name = 'rules';
END;

CREATE TRIGGER IF NOT EXISTS chrome_rule_before_update BEFORE UPDATE ON chrome_rule
BEGIN
    INSERT INTO allowed(place, value, list)
    VALUES ('chrome_rule.how', new.how, '["exact","prefix","contains","glob","keep"]');
    SELECT press_refuse('chrome_rule.kind: unknown kind "' || new.kind || '"')
    WHERE press_hints('{"chrome":[{"kind":"' || replace(replace(new.kind, '\', '\\'), '"', '\"') || '"}]}') IS NOT NULL;
END;

CREATE TRIGGER IF NOT EXISTS chrome_rule_update AFTER UPDATE ON chrome_rule
BEGIN
    UPDATE state SET value = value + 1 WHERE name = 'rules';
END;

-- A pair that comes or goes changes the groups of its two names: these are
-- taken away whole and made anew.
CREATE VIEW IF NOT EXISTS regroup AS -- of press: INSERT a name to make its group, where there is none
SELECT name, shown FROM same_group;

CREATE TRIGGER IF NOT EXISTS regroup_insert INSTEAD OF INSERT ON regroup
BEGIN
    INSERT INTO same_group(name, shown)
    SELECT name, coalesce(
        min(CASE WHEN NOT EXISTS (SELECT 1 FROM same_name p WHERE p.b = name AND p.a <> name AND p.verdict = 'same')
            THEN name END) OVER (),
        min(name) OVER ())
    FROM (
        WITH RECURSIVE reach(name) AS (
            SELECT new.name WHERE EXISTS (SELECT 1 FROM same_name WHERE a = new.name AND verdict = 'same')
                OR EXISTS (SELECT 1 FROM same_name WHERE b = new.name AND verdict = 'same')
            UNION
            SELECT p.b FROM reach JOIN same_name p ON p.a = reach.name AND p.verdict = 'same'
            UNION
            SELECT p.a FROM reach JOIN same_name p ON p.b = reach.name AND p.verdict = 'same')
        SELECT name FROM reach)
    WHERE name NOT IN (SELECT name FROM same_group);
END;

CREATE TRIGGER IF NOT EXISTS same_name_before_insert BEFORE INSERT ON same_name
BEGIN
    INSERT INTO allowed(place, value, list) VALUES ('same_name.verdict', new.verdict, '["same","different"]');
    DELETE FROM replaced WHERE kind = 'same_name';
    INSERT INTO replaced(kind, a, b) SELECT 'same_name', a, b FROM same_name WHERE rowid = new.rowid;
END;

CREATE TRIGGER IF NOT EXISTS same_name_insert AFTER INSERT ON same_name
BEGIN
    DELETE FROM same_group WHERE shown IN (
        SELECT g.shown FROM same_group g WHERE g.name IN (
            SELECT new.a UNION SELECT new.b UNION SELECT a FROM replaced WHERE kind = 'same_name'
            UNION SELECT b FROM replaced WHERE kind = 'same_name'));
    INSERT INTO regroup(name)
    SELECT new.a UNION ALL SELECT new.b UNION ALL SELECT a FROM replaced WHERE kind = 'same_name'
    UNION ALL SELECT b FROM replaced WHERE kind = 'same_name';
    DELETE FROM replaced WHERE kind = 'same_name';
END;

CREATE TRIGGER IF NOT EXISTS same_name_delete AFTER DELETE ON same_name
BEGIN
    DELETE FROM same_group WHERE shown IN (SELECT shown FROM same_group WHERE name IN (old.a, old.b));
    INSERT INTO regroup(name) VALUES (old.a), (old.b);
END;

CREATE TRIGGER IF NOT EXISTS same_name_before_update BEFORE UPDATE ON same_name
BEGIN
    INSERT INTO allowed(place, value, list) VALUES ('same_name.verdict', new.verdict, '["same","different"]');
END;

CREATE TRIGGER IF NOT EXISTS same_name_update AFTER UPDATE ON same_name
BEGIN
    DELETE FROM same_group WHERE shown IN (SELECT shown FROM same_group WHERE name IN (old.a, old.b, new.a, new.b));
    INSERT INTO regroup(name) VALUES (old.a), (old.b), (new.a), (new.b);
END;

-- --- views ------------------------------------------------------------------------------------------
-- For reading.  Counts are of the title, the lead and the body; `elsewhere`
-- says how often a name stands in what is left out of them: captions,
-- credits, notes, contents, lists of links, pull quotes.
--
-- `work_id` is the same for all articles that are copies of one text, and the
-- article's own where there is no other (or corpus.sql has not been run);
-- `copy` is 1 for a sentence that another copy has before this one.

-- The name to show: a person's word about this spelling; else about another
-- spelling of the same entity, unless a person keeps these two apart; else
-- the entity's.
CREATE VIEW IF NOT EXISTS named AS -- of press: each mention under the name to show; `counted` as said above
WITH carried AS MATERIALIZED (
    SELECT l.entity_id, coalesce(max(iif(l.name = e.name, g.shown, NULL)), min(g.shown)) AS shown
    FROM same_group g CROSS JOIN alias l ON l.name = g.name JOIN entity e ON e.id = l.entity_id
    GROUP BY l.entity_id)
SELECT m.article_id, m.n, m.type, coalesce(g.shown, h.shown, e.name, m.name) AS name, m.name AS spelling, m.sentence, m.zone,
    m.zone IN ('title', 'lead', 'heading', 'paragraph', 'quote', 'verse', 'question', 'list') AS counted,
    coalesce((SELECT w.work_id FROM work w WHERE w.article_id = m.article_id), m.article_id) AS work_id,
    EXISTS (SELECT 1 FROM copied c WHERE c.article_id = m.article_id AND c.sentence = m.sentence) AS copy,
    m.text, m.start, m.length
FROM mention m
LEFT JOIN alias l ON l.type = m.type AND l.name = m.name
LEFT JOIN entity e ON e.id = l.entity_id AND (e.name = m.name OR NOT EXISTS (
    SELECT 1 FROM same_name d
    WHERE d.verdict = 'different' AND (d.a = m.name AND d.b = e.name OR d.a = e.name AND d.b = m.name)))
LEFT JOIN same_group g ON g.name = m.name
LEFT JOIN carried h ON h.entity_id = e.id AND NOT EXISTS (
    SELECT 1 FROM same_name d JOIN same_group x ON x.name = iif(d.a = m.name, d.b, d.a)
    WHERE d.verdict = 'different' AND (d.a = m.name OR d.b = m.name) AND x.shown = h.shown);

CREATE VIEW IF NOT EXISTS people AS -- of press
SELECT n.name, sum(n.counted > 0) AS articles, sum(n.counted) AS mentions, min(a.published) AS first, max(a.published) AS last,
    sum(n.mentions - n.counted) AS elsewhere, count(DISTINCT iif(n.counted, coalesce(w.work_id, a.id), NULL)) AS works
FROM (
    SELECT name, article_id, count(*) AS mentions, coalesce(sum(counted), 0) AS counted FROM named
    WHERE type = 'person' GROUP BY name, article_id) n
JOIN article a ON a.id = n.article_id LEFT JOIN work w ON w.article_id = n.article_id
GROUP BY n.name ORDER BY 7 DESC, 2 DESC, 3 DESC, 1;

CREATE VIEW IF NOT EXISTS organizations AS -- of press
SELECT n.name, sum(n.counted > 0) AS articles, sum(n.counted) AS mentions, min(a.published) AS first, max(a.published) AS last,
    sum(n.mentions - n.counted) AS elsewhere, count(DISTINCT iif(n.counted, coalesce(w.work_id, a.id), NULL)) AS works
FROM (
    SELECT name, article_id, count(*) AS mentions, coalesce(sum(counted), 0) AS counted FROM named
    WHERE type = 'organization' GROUP BY name, article_id) n
JOIN article a ON a.id = n.article_id LEFT JOIN work w ON w.article_id = n.article_id
GROUP BY n.name ORDER BY 7 DESC, 2 DESC, 3 DESC, 1;

CREATE VIEW IF NOT EXISTS places AS -- of press
SELECT n.name, sum(n.counted > 0) AS articles, sum(n.counted) AS mentions, min(a.published) AS first, max(a.published) AS last,
    sum(n.mentions - n.counted) AS elsewhere, count(DISTINCT iif(n.counted, coalesce(w.work_id, a.id), NULL)) AS works
FROM (
    SELECT name, article_id, count(*) AS mentions, coalesce(sum(counted), 0) AS counted FROM named
    WHERE type = 'location' GROUP BY name, article_id) n
JOIN article a ON a.id = n.article_id LEFT JOIN work w ON w.article_id = n.article_id
GROUP BY n.name ORDER BY 7 DESC, 2 DESC, 3 DESC, 1;

-- Persons and organizations named in one sentence of the title, lead or body.
CREATE VIEW IF NOT EXISTS network AS -- of press
WITH seen AS MATERIALIZED (
    SELECT DISTINCT article_id, sentence, type, name FROM named
    WHERE counted AND type IN ('person', 'organization')),
pair AS (
    SELECT s.name AS source, t.name AS target, s.type AS source_type, t.type AS target_type,
        max(1, sum(c.sentence IS NULL)) AS weight, count(DISTINCT s.article_id) AS articles,
        count(DISTINCT coalesce(w.work_id, s.article_id)) AS works,
        min(iif(c.sentence IS NULL, '0', '1') || a.key || printf(' %09d', s.sentence)) AS place
    FROM seen s JOIN seen t ON t.article_id = s.article_id AND t.sentence = s.sentence AND s.name < t.name
    JOIN article a ON a.id = s.article_id
    LEFT JOIN work w ON w.article_id = s.article_id
    LEFT JOIN copied c ON c.article_id = s.article_id AND c.sentence = s.sentence
    GROUP BY s.name, t.name, s.type, t.type)
SELECT p.source, p.target, p.weight, s.text AS example, p.articles, p.source_type, p.target_type, s.article_id, s.n AS sentence,
    p.works
FROM pair p JOIN article a ON a.key = substr(p.place, 2, length(p.place) - 11)
JOIN sentence s ON s.article_id = a.id AND s.n = CAST(substr(p.place, -9) AS INTEGER)
ORDER BY p.weight DESC, p.source, p.target;

CREATE VIEW IF NOT EXISTS all_timeline AS -- of press: whatever can be put on a calendar, by its first day
SELECT d.earliest AS day, d.latest, d.precision, d.value, d.kind, d.text AS date, s.text AS sentence,
    a.title, a.publisher, a.published, a.key, d.zone, d.problem, d.article_id, d.n, d.start, d.length,
    coalesce((SELECT w.work_id FROM work w WHERE w.article_id = d.article_id), d.article_id) AS work_id,
    EXISTS (SELECT 1 FROM copied c WHERE c.article_id = d.article_id AND c.sentence = d.sentence) AS copy
FROM date_mention d
JOIN article a ON a.id = d.article_id
LEFT JOIN sentence s ON s.article_id = d.article_id AND s.n = d.sentence
WHERE d.earliest IS NOT NULL OR d.latest IS NOT NULL
ORDER BY coalesce(d.earliest, d.latest), d.article_id, d.n;

-- "Today" in an article of which only the month is known is no day: [..] as a
-- value stands for one day of several.
CREATE VIEW IF NOT EXISTS timeline AS -- of press: what is dated to the day or the month; the rest is in all_timeline
SELECT * FROM all_timeline WHERE precision IN ('day', 'month') AND substr(value, 1, 1) <> '[';

-- `name` is what `people` and `organizations` call the speaker: that of the
-- mention at the speaker's place.
CREATE VIEW IF NOT EXISTS quotes AS -- of press: who said what; leaves out terms in quotation marks and titles
SELECT q.speaker, q.speaker_type, q.kind, q.text, q.cue, s.text AS sentence,
    a.title, a.publisher, a.published, a.key, q.depth, q.closed, q.zone, q.article_id, q.n, q.start, q.length,
    (SELECT e.name FROM named e
     WHERE e.article_id = q.article_id AND e.n = (
        SELECT m.n FROM mention m
        WHERE m.article_id = q.article_id AND m.start > q.speaker_start - 400 AND m.start < q.speaker_start + q.speaker_length
          AND m.start + m.length > q.speaker_start AND m.type = q.speaker_type AND m.type IN ('person', 'organization')
        ORDER BY m.start LIMIT 1)) AS name,
    coalesce((SELECT w.work_id FROM work w WHERE w.article_id = q.article_id), q.article_id) AS work_id,
    EXISTS (SELECT 1 FROM copied c WHERE c.article_id = q.article_id AND c.sentence = q.sentence) AS copy
FROM quotation q
JOIN article a ON a.id = q.article_id
LEFT JOIN sentence s ON s.article_id = q.article_id AND s.n = q.sentence
WHERE q.kind NOT IN ('term', 'title');

-- A paragraph with all that is needed to quote it.
CREATE VIEW IF NOT EXISTS passage AS -- of press
SELECT b.article_id, b.n, b.kind, b.text,
    coalesce('"' || a.title || '", ', '') || coalesce(a.author || ', ', '') || coalesce(a.publisher || ', ', '')
        || coalesce(a.published, 'undated') || '. ' || d.path || coalesce(', page ' || b.page, '')
        || ', characters ' || b.source_start || '-' || (b.source_start + b.source_length - 1)
        || ', SHA-256 ' || d.hash AS citation,
    a.title, a.author, a.publisher, a.published, d.path, b.page, b.start, b.length, b.source_start, b.source_length,
    d.hash, a.key
FROM block b JOIN article a ON a.id = b.article_id JOIN document d ON d.id = b.article_id
WHERE b.start IS NOT NULL;

CREATE VIEW IF NOT EXISTS undetermined AS -- of press: what is not known of an article, and why
SELECT DISTINCT a.key, a.title, f.field, f.reason, c.value AS candidate, c.text AS evidence, f.article_id
FROM fact f JOIN article a ON a.id = f.article_id
LEFT JOIN candidate c ON c.article_id = f.article_id AND c.field = f.field
WHERE f.value IS NULL AND f.reason IS NOT NULL
  AND (f.source IS 'person' AND f.chosen -- who says that it is not known
    OR NOT EXISTS (SELECT 1 FROM correction p WHERE p.article_key = a.key AND p.field = f.field));

-- What came with the file, or a person, says one thing and the text another.
-- A date that only says less is no contradiction.
CREATE VIEW IF NOT EXISTS contradiction AS -- of press
SELECT a.key, a.title, h.field, h.source, h.value AS told, t.value AS found, t.rule, t.text AS evidence, t.start, t.length,
    h.article_id
FROM fact h
JOIN fact t ON t.article_id = h.article_id AND t.field = h.field AND t.source = 'text'
JOIN article a ON a.id = h.article_id
WHERE h.source IN ('hint', 'person') AND h.value IS NOT NULL AND t.value IS NOT NULL
  AND lower(trim(t.value)) <> lower(trim(h.value))
  AND NOT (h.field = 'published' AND (
    substr(t.value, 1, length(h.value)) = h.value OR substr(h.value, 1, length(t.value)) = t.value));

CREATE VIEW IF NOT EXISTS outdated AS -- of press: what refresh.sql would extract anew
SELECT a.id, a.key, d.path,
    CASE WHEN a.press IS NOT p.value THEN 'extracted by press ' || a.press
         WHEN a.gazetteer IS NOT g.value THEN 'the gazetteer has changed'
         ELSE 'rules have changed' END AS reason
FROM article a
JOIN document d ON d.id = a.id
JOIN state p ON p.name = 'press' JOIN state g ON g.name = 'gazetteer' JOIN state r ON r.name = 'rules'
WHERE a.press IS NOT p.value OR a.gazetteer IS NOT g.value OR a.rules IS NOT r.value;

-- A person's words that hold on to nothing any more.
CREATE VIEW IF NOT EXISTS orphan AS -- of press
SELECT 'correction' AS kind, c.rowid AS row, c.article_key, c.field || ': ' || coalesce(c.value, 'unknown') AS word,
    CASE WHEN a.id IS NULL THEN 'no such article' ELSE 'no such field' END AS reason
FROM correction c LEFT JOIN article a ON a.key = c.article_key
WHERE a.id IS NULL OR c.field NOT IN (SELECT field FROM correctable)
UNION ALL
SELECT 'mention_fix', f.rowid, f.article_key, f.exact,
    CASE WHEN a.id IS NULL THEN 'no such article' ELSE 'the quoted words are not in the text' END
FROM mention_fix f LEFT JOIN article a ON a.key = f.article_key
WHERE f.article_key IS NOT NULL
  AND (a.id IS NULL OR instr(a.text, coalesce(f.prefix, '') || f.exact || coalesce(f.suffix, '')) = 0)
UNION ALL
SELECT 'mark', k.rowid, k.article_key, k.mark, 'no such article'
FROM mark k LEFT JOIN article a ON a.key = k.article_key
WHERE a.id IS NULL
UNION ALL
SELECT 'same_name', s.rowid, NULL, s.a || ' / ' || s.b,
    'nobody is called ' || iif(EXISTS (SELECT 1 FROM mention WHERE name = s.b), s.a, s.b)
FROM same_name s -- a name to show need not stand anywhere
WHERE NOT EXISTS (SELECT 1 FROM mention WHERE name = s.b)
  AND NOT EXISTS (SELECT 1 FROM same_name o WHERE o.a = s.b AND o.verdict = 'same' AND o.rowid <> s.rowid)
   OR s.verdict = 'different' AND NOT EXISTS (SELECT 1 FROM mention WHERE name = s.a)
UNION ALL
-- Known of a rule once all articles were extracted by it.
SELECT 'chrome_rule', r.rowid, NULL, r.pattern, 'it decides about no block'
FROM chrome_rule r
WHERE NOT EXISTS (SELECT 1 FROM article WHERE rules IS NOT (SELECT value FROM state WHERE name = 'rules'))
  AND CAST(r.pattern AS TEXT) NOT IN (SELECT substr(rule, 15) FROM block WHERE rule GLOB 'hints.chrome: *');

-- A person's words that cannot both be true.  Of two corrections the later counts.
CREATE VIEW IF NOT EXISTS conflict AS -- of press
SELECT 'correction' AS kind, c.rowid AS row, d.rowid AS other_row, c.article_key,
    c.field || ': ' || coalesce(c.value, 'unknown') AS word, d.field || ': ' || coalesce(d.value, 'unknown') AS other
FROM correction c JOIN correction d
  ON d.article_key = c.article_key AND d.field = c.field AND d.rowid > c.rowid AND d.value IS NOT c.value
UNION ALL
SELECT 'same_name', s.rowid, d.rowid, NULL, s.a || ' = ' || s.b, d.a || ' <> ' || d.b
FROM same_name d
JOIN same_group x ON x.name = d.a
JOIN same_group y ON y.name = d.b AND y.shown = x.shown
JOIN same_name s ON s.verdict = 'same' AND (s.a IN (d.a, d.b) OR s.b IN (d.a, d.b))
WHERE d.verdict = 'different'
UNION ALL
SELECT 'mention_fix', f.rowid, g.rowid, f.article_key,
    f.exact || ': ' || f.verdict || coalesce(' ' || f.type, ''), g.exact || ': ' || g.verdict || coalesce(' ' || g.type, '')
FROM mention_fix f JOIN mention_fix g
  ON g.article_key IS f.article_key AND g.exact = f.exact AND g.rowid > f.rowid
 AND coalesce(g.prefix, '') = coalesce(f.prefix, '') AND coalesce(g.suffix, '') = coalesce(f.suffix, '')
WHERE f.verdict = 'right' AND g.verdict = 'right' AND (f.type <> g.type OR f.name IS NOT g.name)
   OR f.verdict <> g.verdict AND (f.type IS NULL OR g.type IS NULL OR f.type = g.type)
UNION ALL
SELECT 'gazetteer', f.rowid, g.rowid, NULL,
    f.surface || ': ' || f.type || coalesce(' ' || f.name, ''), g.surface || ': ' || g.type || coalesce(' ' || g.name, '')
FROM gazetteer f JOIN gazetteer g
  ON g.surface = f.surface AND g.rowid > f.rowid AND (g.type <> f.type OR g.name IS NOT f.name)
WHERE (f.language IS NULL OR g.language IS NULL OR f.language = g.language)
  AND (f.publisher IS NULL OR g.publisher IS NULL OR f.publisher = g.publisher)
  AND (f.valid_to IS NULL OR g.valid_from IS NULL OR f.valid_to >= g.valid_from)
  AND (g.valid_to IS NULL OR f.valid_from IS NULL OR g.valid_to >= f.valid_from)
UNION ALL
SELECT 'chrome_rule', f.rowid, g.rowid, NULL,
    f.pattern || ': ' || coalesce(f.kind, f.how, 'notice'), g.pattern || ': ' || coalesce(g.kind, g.how, 'notice')
FROM chrome_rule f JOIN chrome_rule g
  ON g.pattern = f.pattern AND g.rowid > f.rowid
 AND ((g.how IS 'keep') <> (f.how IS 'keep') OR g.kind IS NOT f.kind)
WHERE f.publisher IS NULL OR g.publisher IS NULL OR f.publisher = g.publisher;

CREATE VIEW IF NOT EXISTS history AS -- of press: older versions of documents
SELECT v.path, v.key, l.at, v.hash, length(v.content) AS length, v.load_id, v.rowid AS version,
    CASE WHEN d.id IS NULL THEN 'deleted' ELSE 'changed' END AS since
FROM version v
LEFT JOIN article_key k ON k.key = v.key
LEFT JOIN document d ON d.id = k.article_id
LEFT JOIN load l ON l.id = v.load_id
WHERE d.hash IS NOT v.hash AND v.rowid >= 0;

CREATE VIEW IF NOT EXISTS works AS -- of press: texts, however many articles carry them
SELECT w.work_id, f.key, f.title, f.publisher, f.published, count(*) AS articles,
    count(DISTINCT a.publisher) AS publishers, min(a.published) AS first, max(a.published) AS last
FROM work w JOIN article f ON f.id = w.work_id JOIN article a ON a.id = w.article_id
GROUP BY w.work_id ORDER BY 6 DESC, 2;

CREATE VIEW IF NOT EXISTS duplicate AS -- of press: the same content under several paths
SELECT hash, count(*) AS documents, min(path) AS path, group_concat(path, char(10)) AS paths
FROM (SELECT hash, path FROM document ORDER BY hash, path)
GROUP BY hash HAVING count(*) > 1;

RELEASE press_schema;
