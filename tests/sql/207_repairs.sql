-- A page whose mark is lost, a dash at a line's end, a shouted name, an
-- abbreviation in square brackets, two numerals in a row.
.mode list
.separator " | "
SELECT DISTINCT text, name FROM press_entities('KARAKOL IS QUIET. The mayor of Karakol, in a letter from Karakol, thanked the Central Asian Trade Organization [CATO]. Later CATO left Karakol.') WHERE type <> 'misc';
SELECT text, low, high, what FROM press_amounts('The list has from one two thousand people. Room one, two thousand tenge.');
CREATE TEMP TABLE scan(x);
WITH RECURSIVE
pages(p, mark) AS (VALUES (8, '@8¢'), (1, '@1¢'), (2, '2 ¢'), (7, '#7 ¢'), (6, 'o6¢'), (3, ''), (4, '@4¢'), (5, '@5¢')),
body(p, mark, text) AS (
SELECT p, mark, CASE WHEN p = 3 THEN 'cart along the river and slept there until the
morning came.


The miller woke them and told them that the road—
narrow as it was and worn by the carts of many years
—had to be free by noon.' ELSE
'on page ' || p || ' the long story of the mill goes on for a while and
nobody in the village would ever have thought that it
could end so, with the wheel standing still all winter
and the ice as thick as a door in the old mill pond
under the window of the miller and his three children
who had never seen such a thing in all their lives
before the railway came and took the last grain away
to the town, where people did not ask who had ground
it, nor what the miller was to eat in the spring that
followed, when the water rose and broke the wheel, the
dam and the little bridge; and then they pushed the' END FROM pages)
INSERT INTO scan SELECT group_concat(text || char(10, 10, 10) || CASE mark WHEN '' THEN char(10, 10) ELSE mark || char(10, 10, 10) END, '') FROM body;
SELECT page, substr(text, 1, 40) FROM scan, press_blocks(x) WHERE kind = 'paragraph';
SELECT substr(text, instr(text, 'The miller'), 120) FROM scan, press_articles(x);
