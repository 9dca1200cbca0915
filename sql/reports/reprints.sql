-- reprints.sql - who reprints whom.
--   sqlite3 -bail my.db < sql/reports/reprints.sql          (needs no extension; run corpus.sql first)
.mode list
.headers off
.bail on
DROP TABLE IF EXISTS temp.press_needed;
CREATE TEMP TABLE press_needed(file);
CREATE TEMP TRIGGER press_needed_file BEFORE INSERT ON press_needed
BEGIN SELECT RAISE(ABORT, 'this file is no database of press'); END;
INSERT INTO temp.press_needed SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM sqlite_master WHERE name = 'article' AND sql LIKE '%-- of press%');
DROP TABLE temp.press_needed;
.bail off
.print
.print "WHO REPRINTS WHOM"
.print "-----------------"
.print "copies    articles of the other that are one work with an article of the first"
.print "passages  of eight words (or seven long ones) that they share beside copies; quoted: both quote them"
.print "words     in all of them; the bar"
.print "dated     how many of them are known to be the other's later ones (>), else ="
.print
SELECT coalesce((SELECT count(DISTINCT work_id) || ' works in ' || count(*) || ' articles' FROM work HAVING count(*) > 0),
    'corpus.sql has not been run');
SELECT char(10) || printf('%-!27.27s   %-!27.27s %6s %8s %6s %7s', 'the first', 'the other', 'copies', 'passages', 'quoted', 'words');
WITH pair AS (
    SELECT coalesce(a.publisher, '(unknown)') AS one, coalesce(b.publisher, '(unknown)') AS other,
        count(DISTINCT iif(r.kind = 'copy', r.other_id, NULL)) AS copies, sum(r.kind <> 'copy') AS passages,
        sum(r.kind = 'quotation') AS quoted, sum(r.words) AS words, sum(r.earlier = r.article_id) AS dated
    FROM reuse r JOIN article a ON a.id = r.article_id JOIN article b ON b.id = r.other_id
    WHERE a.publisher IS NOT b.publisher OR a.publisher IS NULL GROUP BY 1, 2)
SELECT printf('%-!27.27s %s %-!27.27s %6d %8d %6d %7d %s', one, iif(dated > 0, '>', '='), other, copies, passages, quoted, words,
    substr('████████', 1, max(1, words * 8 / max(words) OVER ())))
FROM pair ORDER BY copies DESC, words DESC, one, other LIMIT 30;
SELECT '  (none)' WHERE NOT EXISTS (SELECT 1 FROM reuse r JOIN article a ON a.id = r.article_id JOIN article b ON b.id = r.other_id
    WHERE a.publisher IS NOT b.publisher OR a.publisher IS NULL);
.print
.print "Who cites, or repeats, oneself"
SELECT printf('%-!58.58s %6d %8d %6d %7d %s', coalesce(a.publisher, a.author), count(DISTINCT iif(r.kind = 'copy', r.other_id, NULL)),
    sum(r.kind <> 'copy'), sum(r.kind = 'quotation'), sum(r.words),
    substr('████████', 1, max(1, sum(r.words) * 8 / max(sum(r.words)) OVER ())))
FROM reuse r JOIN article a ON a.id = r.article_id WHERE r.self
GROUP BY coalesce(a.publisher, a.author) ORDER BY sum(r.words) DESC, 1 LIMIT 20;
SELECT '  (none)' WHERE NOT EXISTS (SELECT 1 FROM reuse WHERE self);
.print
.print "Works that stand in most articles"
SELECT printf('%3d  %!.92s', articles, coalesce(title, key)) || char(10)
    || substr(printf('     first: %s, %s', coalesce(publisher, '(unknown)'), coalesce(published, 'undated')), 1, 98)
FROM works WHERE articles > 1 LIMIT 20;
SELECT '  (none)' WHERE NOT EXISTS (SELECT 1 FROM works WHERE articles > 1);
.print
.print "Longest passages that are no copy"
SELECT printf('%4d words  %!.85s', r.words, replace(r.text, char(10), ' ')) || char(10)
    || printf('           %-!41.41s  %!.41s', a.key, b.key)
FROM reuse r JOIN article a ON a.id = r.article_id JOIN article b ON b.id = r.other_id
WHERE r.kind <> 'copy' ORDER BY r.words DESC, a.key, r.start, b.key, r.other_start LIMIT 20;
SELECT '  (none)' WHERE NOT EXISTS (SELECT 1 FROM reuse WHERE kind <> 'copy');
