-- network.sql - who appears with whom.
--   sqlite3 my.db < sql/reports/network.sql          (needs no extension)
.mode list
.headers off
.print
.print "WHO APPEARS WITH WHOM"
.print "---------------------"
.print "Persons and organizations named in one sentence of title, lead or body."
.print "weight  in how many sentences; the bar"
.print "example one of them, shortened"
.print
SELECT printf('%-!36.36s %-!36.36s %6s', 'one', 'the other', 'weight');
SELECT printf('%-!36.36s %-!36.36s %6d %s', source, target, weight,
        substr('██████████████████', 1, max(1, weight * 18 / max(weight) OVER ())))
    || char(10) || '    ' || substr(replace(example, char(10), ' '), 1, 94)
FROM (SELECT * FROM network LIMIT 30);
