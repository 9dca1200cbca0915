-- places.sql - places by the articles that name them and by mentions.
--   sqlite3 my.db < sql/reports/places.sql          (needs no extension)
.mode list
.headers off
.print
.print "PLACES"
.print "------"
.print "art.    articles that name them in title, lead or body"
.print "ment.   how often they do; the bar, by the most named of the list"
.print "first   day of publication of the first article, as far as known; last: of the last"
.print "else    mentions elsewhere: captions, credits, notes, contents; not in the counts"
.print
SELECT printf('%-34s %5s %6s %5s  %-10s %-10s', 'name', 'art.', 'ment.', 'else', 'first', 'last');
SELECT printf('%-!34.34s %5d %6d %5d  %-10s %-10s %s', name, articles, mentions, elsewhere,
    coalesce(first, '-'), coalesce(last, '-'),
    substr('████████████████████', 1, (mentions * 20 + max(mentions) OVER () - 1) / max(max(mentions) OVER (), 1)))
FROM (SELECT * FROM places LIMIT 40);
SELECT char(10) || printf('%,d more.', count(*) - 40) FROM places HAVING count(*) > 40;
