-- press_schema(); running the schema twice changes nothing; a stranger's table stops it
SELECT press_schema() = CAST(readfile('sql/schema.sql') AS TEXT);
.read sql/schema.sql
CREATE TEMP TABLE once AS SELECT group_concat(name || sql) AS s FROM (SELECT name, sql FROM sqlite_master ORDER BY name);
CREATE TEMP TABLE changes AS SELECT total_changes() AS n;
.read sql/schema.sql
SELECT s = (SELECT group_concat(name || sql) FROM (SELECT name, sql FROM sqlite_master ORDER BY name)) FROM once;
SELECT total_changes() - n AS changed FROM changes;
-- nothing but triggers asks for the extension
SELECT type, name FROM sqlite_master WHERE type <> 'trigger' AND name <> 'search' AND sql LIKE '%press~_%(%' ESCAPE '~';
-- every view can be read
SELECT count(*) FROM people; SELECT count(*) FROM organizations; SELECT count(*) FROM places;
SELECT count(*) FROM timeline; SELECT count(*) FROM all_timeline; SELECT count(*) FROM network;
SELECT count(*) FROM quotes; SELECT count(*) FROM passage; SELECT count(*) FROM undetermined;
SELECT count(*) FROM contradiction; SELECT count(*) FROM outdated; SELECT count(*) FROM orphan;
SELECT count(*) FROM conflict; SELECT count(*) FROM history; SELECT count(*) FROM duplicate;
-- groups of names
INSERT INTO same_name(a, b) VALUES ('A', 'B'), ('B', 'C'), ('X', 'Y');
SELECT group_concat(name || '=' || shown, ' ') FROM same_group;
DELETE FROM same_name WHERE b = 'B';
SELECT group_concat(name || '=' || shown, ' ') FROM same_group;
INSERT INTO same_name(a, b) VALUES ('C', 'Y');
SELECT group_concat(name || '=' || shown, ' ') FROM same_group;
UPDATE same_name SET verdict = 'different' WHERE a = 'C';
SELECT group_concat(name || '=' || shown, ' ') FROM same_group;
DELETE FROM same_name;
SELECT count(*) FROM same_group;
