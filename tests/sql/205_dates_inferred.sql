-- The year of a text that no reference dates: from a weekday and the last year
-- told, from "years ago" beside a year told and before one still to come; and
-- the bounds of publication that follow.  Contradiction leaves it open.
.mode list
.separator " | "
SELECT text, value, evidence FROM press_dates('On Sunday 21 April the trial began in Oskemen. It was the first since 2015. On 23 April it was over. The next will open on 7 June.');
SELECT text, value, evidence FROM press_dates('On Sunday 21 April the trial began. Nobody remembers the year.');
SELECT text, value, evidence FROM press_dates('In 2015 it was quiet. On Sunday 21 April the trial began, on Monday 21 April it ended.');
SELECT text, value, evidence FROM press_dates('They repeat what they did in 2011-2012 in the south. The bomb laid ten years ago has gone off this January. From 2025 on there will be two armies.');
SELECT text, value, evidence FROM press_dates('The firm was founded in 1995. Ten years ago it moved to Almaty, and this January it closed.');
SELECT text, value, earliest, evidence FROM press_dates('A message came shortly before 4 pm (local time) on January 5, 2022, and another at 9 am.') WHERE kind = 'time';
CREATE TEMP TABLE t(x);
INSERT INTO t VALUES ('On the trial

On Sunday 21 April the trial began in Oskemen. It was the first since 2015. The party is expected to name its man on 26 April.

Note: people were arrested on May Day. More protests are expected on the upcoming Victory Day on 9 May.'),
('On the armies

They repeat what they did in 2011-2012 in the south. The bomb laid ten years ago has gone off this January.

From 2025 on there will be two armies, and nobody will stop them.');
SELECT published, earliest, latest FROM t, press_articles(x);
SELECT field, value, rule, f.text FROM t, press_facts(x) f WHERE field IN ('earliest', 'latest') AND chosen;
