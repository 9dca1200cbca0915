-- a person's mentions: inside a sentence, across two, with what stands around; what they overlap goes
.read sql/schema.sql
INSERT INTO document(path,content) VALUES('a','Kassym Tokayev met John Smith in New York City. Mr. John Smith left. In Almaty John saw Kassym.');
SELECT n,type,text,start,sentence FROM mention;
INSERT INTO mention_fix(article_key,exact,prefix,suffix,verdict,type,name) VALUES('a','York',NULL,NULL,'right','location','Y'),('a','Smith left','John ','.','right','person',NULL),('a','left. In',NULL,NULL,'right','misc',NULL),('a','John',' Almaty ',NULL,'right','organization',NULL);
SELECT n,type,text,name,start,sentence,zone FROM mention;
SELECT 'bad', * FROM mention m JOIN article a ON a.id=m.article_id WHERE substr(a.text,m.start,m.length)<>m.text;
-- 20,000 of them in one text take no longer than the text does
INSERT INTO document(path,content) SELECT 'b', (WITH RECURSIVE c(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM c WHERE i<20000) SELECT group_concat('The man number '||i||' went home to his wife.', char(10,10)) FROM c);
INSERT INTO mention_fix(article_key,exact,verdict,type) VALUES('b','man','right','person');
SELECT count(*) FROM mention;
