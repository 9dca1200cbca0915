-- British spellings as American ones.
SELECT v, group_concat(token, ' ') FROM (SELECT 'organise organisations colour coloured centres centred theatre analysed defence travelled catalogue programme neighbouring promise exercise advertise revised rise four hour your metre labour' AS t, value AS v FROM json_each('["press en", "press en variants 1"]')), press_tokens(t, v) GROUP BY v;
SELECT group_concat(token, ' ') FROM press_tokens('anaemia leukaemic septicaemia uraemia protestors', 'press en variants 1');
SELECT group_concat(token, ' ') FROM press_tokens('organize organizations color colored centers centered theater analyzed defense traveled catalog program neighboring', 'press en variants 1');
CREATE VIRTUAL TABLE v USING fts5(x, tokenize='press auto variants 1 exact 1');
INSERT INTO v VALUES ('The organisation of labour in the centre'), ('Organizing the labor centers');
SELECT count(*) FROM v('organizations'), (SELECT 1); SELECT count(*) FROM v('"labor centre" OR (labours centers)');
SELECT group_concat(rowid) FROM v('"=labour"');
-- Words of the user's: kept as they are, or taken for another.
CREATE TABLE mine(word, term);
INSERT INTO mine VALUES ('News', NULL), ('KZ', 'Kazakhstan'), ('рк', 'Казахстан'), ('United', '');
SELECT group_concat(token, ' ') FROM press_tokens('The news from KZ and united nations, Kazakhstan''s news', 'press en words mine exact 1');
SELECT group_concat(token, ' ') FROM press_tokens('Президент РК выступил с речью о Казахстане', 'press words main.mine');
CREATE VIRTUAL TABLE w USING fts5(x, tokenize='press auto words mine');
INSERT INTO w VALUES ('Elections in KZ'), ('Выборы в РК прошли вчера'), ('The Kazakhstan of today');
SELECT group_concat(rowid) FROM w('Kazakhstan'); SELECT group_concat(rowid) FROM w('kz'); SELECT group_concat(rowid) FROM w('казахстан');
SELECT press_check('w'); INSERT INTO w(w, rank) VALUES ('integrity-check', 1);
CREATE TABLE other(word TEXT PRIMARY KEY, term) WITHOUT ROWID;
SELECT count(*) FROM press_tokens('a b', 'press words other');
-- In Indic scripts the marks are vowels: folding and the tokenizer agree.
SELECT press_fold('राजनीतिक'), token FROM press_tokens('राजनीतिक', 'press none');
-- Initials are no stop word: U.S. is not us.
SELECT group_concat(token, ' ') FROM press_tokens('The U.S. gave us I.T. and it.', 'press en stop 1');
CREATE VIRTUAL TABLE initials USING fts5(x, tokenize='press en stop 1');
INSERT INTO initials VALUES ('It gave us much.'), ('The U.S. envoy');
SELECT group_concat(rowid) FROM initials WHERE initials MATCH press_query('U.S.');
-- A stop word stands in no query, as it is spelt neither.
CREATE VIRTUAL TABLE s USING fts5(x, tokenize='press auto stop 1 exact 1');
INSERT INTO s VALUES ('the rules of law'), ('rule of law in the press'), ('Правила на воде'), ('Правило вода');
SELECT q, (SELECT group_concat(rowid) FROM (SELECT rowid FROM s WHERE s MATCH press_query(q) ORDER BY rowid))
FROM (SELECT value AS q FROM json_each('["\"rule of law\"", "=rule =of =law", "\"=rule =of =law\"", "=of", "=the press", "th*", "\"=правила =на =воде\""]'));
SELECT group_concat(rowid) FROM s('"=rule =of =law"');
