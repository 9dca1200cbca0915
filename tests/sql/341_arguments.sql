-- What an argument may be: a number of either type, words in any case; what
-- is wrong is said as it is.
SELECT * FROM press_ngrams('a b c', 2.0);
SELECT count(*) FROM press_shingles('a b c d e f g h i j', 1.0);
SELECT left, hit FROM press_concordance('one two three', 'two', 2.0);
SELECT value FROM press_dates('yesterday', 2020.0) UNION ALL SELECT value FROM press_dates('yesterday', 2020);
SELECT * FROM press_ngrams('a b c', 2.5);
SELECT * FROM press_concordance('a b', 'b', 1e300);
SELECT value FROM press_dates('yesterday', 2020.5);
SELECT token FROM press_tokens('Running', 'Press EN Exact 1') WHERE colocated;
SELECT token FROM press_tokens('Running', 'PRESS NONE');
SELECT press_fingerprint('press auto EN STOP 1') = press_fingerprint('press auto en stop 1') AS same;
SELECT token FROM press_tokens('Running', 'press en de ru kk fr es it pt nl');
SELECT token FROM press_tokens('Running', 'press none en');
SELECT token FROM press_tokens('Running', 'en');
SELECT press_hints('{"chrome": "x"}');
SELECT press_hints('{"chrome": ["x"]}');
-- A year that the calendar's columns cannot hold, counted from the first one:
-- no value that is none, and nothing that stops.
SELECT text, value, timex, earliest, evidence FROM press_dates('yesterday; three months ago; the last decade; last Monday', '0000');
SELECT text, value, earliest FROM press_dates('the last decade', '0000-01');
SELECT text, value, earliest FROM press_dates('tomorrow; in two days; next weekend', '9999-12-31');
SELECT published, earliest FROM press_articles('On Rivers' || char(10, 10) || 'It rose in the last decade.', '{"published": "0000-01"}');
