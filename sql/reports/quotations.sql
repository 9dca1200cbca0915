-- quotations.sql - what was said, and by whom.
--   sqlite3 my.db < sql/reports/quotations.sql          (needs no extension)
.mode list
.headers off
.print
.print "QUOTATIONS"
.print "----------"
.print "Speakers by what they are quoted with: speech, an author's own earlier words, documents,"
.print "epigraphs, indirect speech. Terms and titles in quotation marks are left out; a sentence that"
.print "a copy of a text repeats counts once."
.print
SELECT printf('%-!34.34s %-12s %6s', 'speaker', 'kind of', 'quoted');
SELECT printf('%-!34.34s %-12s %6d %s', iif(length(who) > 34, substr(who, 1, 33) || '…', who), coalesce(speaker_type, ''), count(*),
    substr('██████████████████████████████████████', 1, max(1, count(*) * 38 / max(count(*)) OVER ())))
FROM (SELECT coalesce(name, speaker) AS who, speaker_type FROM quotes WHERE speaker IS NOT NULL AND NOT copy)
GROUP BY who, speaker_type ORDER BY count(*) DESC, who LIMIT 20;
.print
.print "Kinds of quotation, with a speaker and without"
SELECT printf('  %-10s %,6d %,6d', kind, count(speaker), count(*) - count(speaker)) FROM quotes WHERE NOT copy GROUP BY kind ORDER BY count(*) DESC, kind;
.print
.print "What they said"
SELECT substr(coalesce(name, speaker), 1, 60) || coalesce(' [' || substr(cue, 1, 30) || ']', '') || char(10)
    || '    ' || substr(replace(text, char(10), ' '), 1, 95) || iif(length(text) > 95, '…', '') || char(10)
    || '    -- ' || substr(coalesce(title, key), 1, 50) || coalesce(', ' || substr(publisher, 1, 26), '') || coalesce(', ' || published, '')
FROM quotes WHERE speaker IS NOT NULL AND NOT copy ORDER BY article_id, n LIMIT 40;
SELECT '(nothing is quoted)' WHERE NOT EXISTS (SELECT 1 FROM quotes WHERE speaker IS NOT NULL);
