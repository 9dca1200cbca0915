-- press_hints: what is wrong with hints; press_refuse: stop and say why
.mode list
SELECT press_hints(NULL) IS NULL, press_hints('{}') IS NULL, press_hints('{"url": "a", "published": 2021, "other": {"x": [1]}}') IS NULL;
SELECT press_hints('{"published": "2021-02-30"}');
SELECT press_hints('{"language": "elvish"}');
SELECT press_hints('{"kind": "novel"}');
SELECT press_hints('{"autor": "A"}');
SELECT press_hints('{"author": 5}');
SELECT press_hints('{"chrome": [{"pattern": "a", "how": "sometimes"}]}');
SELECT press_hints('{"chrome": [{"pattern": "a", "kind": "advert"}]}');
SELECT press_hints('{"author": "A"');
SELECT press_hints('[]');
SELECT press_hints(CAST('{"kind": "роман"}' AS BLOB));
SELECT '-- a long one is cut, at a character';
SELECT length(press_hints(replace(hex(zeroblob(10000)), '00', 'ш')));
SELECT length(press_hints('{"kind": "' || replace(hex(zeroblob(10000)), '00', 'ш') || '"}'));
SELECT '-- nothing is refused (what is: tests/host/files.test)';
SELECT press_refuse(NULL) IS NULL;
CREATE TABLE t(a);
CREATE TRIGGER t_a BEFORE INSERT ON t BEGIN SELECT press_refuse('t.a: "' || new.a || '" is too long') WHERE length(new.a) > 3; END;
INSERT INTO t VALUES ('one'), ('two');
SELECT group_concat(a) FROM t;
