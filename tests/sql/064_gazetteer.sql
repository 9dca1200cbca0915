-- a person's gazetteer over the tagger
CREATE TABLE g(surface, type, name, language, case_rule, valid_from, valid_to, publisher);
INSERT INTO g(surface, type, name) VALUES ('the Library', 'organization', 'Office of the First President'), ('WHO', 'organization', 'World Health Organization');
INSERT INTO g(surface, type, name, case_rule) VALUES ('old man', 'person', 'The Old Man', 'fold'), ('May', 'none', NULL, NULL), ('iPhone', 'misc', NULL, 'exact');
SELECT type, text, name, score FROM press_entities('The Library agreed. A library burned; the LIBRARY''s roof fell. Who asked WHO? An iPhone, an Iphone. OLD  MAN or old man.', 'en', 'g');
-- words with their endings
INSERT INTO g(surface, type, name, language) VALUES ('Акорда', 'organization', 'Администрация', 'ru'), ('Ақорда', 'organization', 'Әкімшілік', 'kk'), ('Актау', 'location', NULL, NULL);
SELECT type, text, name FROM press_entities('В Акорде молчат. Акорды боятся. Акты приняты в Актау.', 'ru', 'main.g') WHERE score = 1;
SELECT type, text, name FROM press_entities('Ақорданың жауабы. Ақордада кеңес өтті.', 'kk', 'main.g') WHERE score = 1;
SELECT count(*) FROM press_entities('Акорда молчит.', 'kk', 'g') WHERE score = 1;
-- conditions: only where the hints say so
DELETE FROM g;
INSERT INTO g(surface, type, name, valid_from, valid_to) VALUES ('Capital', 'location', 'Akmola', NULL, '1998-05'), ('Capital', 'location', 'Astana', '1998-06', NULL);
INSERT INTO g(surface, type, name, publisher) VALUES ('Capital', 'organization', 'Capital Weekly', 'Capital Press');
SELECT h.value, (SELECT group_concat(e.name) FROM press_entities('We read Capital here.', 'en', 'g', h.value) e)
FROM json_each('[null, "{}", "{\"published\":\"1997\"}", "{\"published\":\"1998\"}", "{\"published\":\"1998-06-01\"}",
 "{\"publisher\":\"CAPITAL press\"}", "{\"publisher\":\"another\",\"published\":\"2020\"}"]') h;
-- the longest wins; a longer name of the same type stays; another type gives way
DELETE FROM g;
INSERT INTO g(surface, type, name) VALUES ('New York', 'location', NULL), ('New York Times', 'organization', 'NYT'), ('Smith', 'person', 'Smith the Elder'), ('London', 'misc', 'London Declaration');
SELECT type, text, name FROM press_entities('Anna told the New York Times in New York about John Smith. Smith is in London.', 'en', 'g');
-- from the next statement on; a table of any name, in any schema; no row, no effect
INSERT INTO g(surface, type, name) VALUES ('quiet street', 'location', 'Quiet Street');
SELECT name FROM press_entities('a quiet street', 'en', 'g');
CREATE TEMP TABLE "it's ""odd"".x" AS SELECT 'quiet' AS surface, 'misc' AS type, 'Q' AS name, NULL AS language, NULL AS case_rule, NULL AS valid_from, NULL AS valid_to, NULL AS publisher;
SELECT type, name FROM press_entities('a quiet street', 'en', 'it''s "odd".x');
SELECT type, name FROM press_entities('a quiet street', 'en', 'temp.it''s "odd".x');
ATTACH ':memory:' AS other;
CREATE TABLE other.g2 AS SELECT * FROM g;
SELECT type, name FROM press_entities('a quiet street', 'en', 'g2');
SELECT type, name FROM press_entities('a quiet street', 'en', 'OTHER.G2');
SELECT type, name FROM press_entities('a quiet street', 'en', NULL);
-- kept while its counter stands, and never too long
CREATE TABLE g_counter(n, chain);
INSERT INTO g_counter VALUES (0, '');
CREATE TRIGGER gi AFTER INSERT ON g BEGIN UPDATE g_counter SET n = n + 1, chain = press_hash(chain || quote(new.surface) || quote(new.name)); END;
CREATE TRIGGER gd AFTER DELETE ON g BEGIN UPDATE g_counter SET n = n + 1, chain = press_hash(chain || '-' || quote(old.surface)); END;
CREATE TRIGGER gu AFTER UPDATE ON g BEGIN UPDATE g_counter SET n = n + 1, chain = press_hash(chain || quote(new.surface) || quote(new.name)); END;
DELETE FROM g;
SELECT count(*) FROM press_entities('a quiet street', 'en', 'g');
BEGIN;
INSERT INTO g(surface, type, name) VALUES ('quiet', 'misc', 'one');
SELECT name FROM press_entities('a quiet street', 'en', 'g');
ROLLBACK;
SELECT count(*) FROM press_entities('a quiet street', 'en', 'g');
INSERT INTO g(surface, type, name) VALUES ('quiet', 'misc', 'two');
SELECT name FROM press_entities('a quiet street', 'en', 'g');
UPDATE g SET name = 'three';
SELECT name FROM press_entities('a quiet street', 'en', 'g');
-- a counter that is only a number may come back: nothing stale even so
CREATE TABLE h AS SELECT * FROM g WHERE 0;
CREATE TABLE h_counter(n);
INSERT INTO h_counter VALUES (0);
CREATE TRIGGER hi AFTER INSERT ON h BEGIN UPDATE h_counter SET n = n + 1; END;
CREATE TRIGGER hd AFTER DELETE ON h BEGIN UPDATE h_counter SET n = n + 1; END;
CREATE TRIGGER hu AFTER UPDATE ON h BEGIN UPDATE h_counter SET n = n + 1; END;
BEGIN;
SAVEPOINT s;
INSERT INTO h(surface, type, name) VALUES ('quiet', 'misc', 'one');
SELECT name FROM press_entities('a quiet street', 'en', 'h');
ROLLBACK TO s;
INSERT INTO h(surface, type, name) VALUES ('quiet', 'misc', 'two');
SELECT name FROM press_entities('a quiet street', 'en', 'h');
ROLLBACK;
INSERT INTO h(surface, type, name) VALUES ('quiet', 'misc', 'three');
SELECT name FROM press_entities('a quiet street', 'en', 'h');
