-- press_articles, press_facts, press_blocks, press_pieces: a page of the web
.nullvalue ~
CREATE TABLE page(content TEXT);
INSERT INTO page VALUES ('Home | News | About us

On Rivers - 2

A standfirst that says in a few words what follows

By ANN LEE and Bo Ro for River Post

Published: 12 March 2021

The river rose in the night, writes Ann Lee. Nobody in the village of Ak-Su was hurt, and by the morning the water had gone.

“It was not the first time, and we at the lower bridge know it. It will not be the last.”

The bridge at night Image A. RoThe old bridge, before the flood / Image: A. Ro

What was lost

We at River Post believe that the bridge was old. It had been closed on 1 March 2021, and nobody had said so.

Photo: Bo Ro

Note: the bridge is open again.

Share: Facebook, Telegram

Tags: rivers, bridges

Read also

The upper bridge

2 comments

Guest, 13.03.2021: Well.

Reader: Not so well.

Add comment

Your e-mail will not be published. Required fields are marked with *

© 2021 River Post');
SELECT title, series, part, author, publisher, published, precision, earliest, latest, language, lead, credit, comments, kind FROM page, press_articles(content);
SELECT words, sentences, paragraphs, readability FROM page, press_articles(content);
SELECT field, value, rule, text, chosen, reason FROM page, press_facts(content) WHERE field NOT IN ('lead', 'credit');
SELECT n, kind, body, level, text, start, source_start, rule FROM page, press_blocks(content);
SELECT count(*), sum(change = 'same') > 20 FROM page, press_pieces(content);
-- every place holds
SELECT count(*) FROM page, press_facts(content) f WHERE f.text IS NOT substr(content, f.start, f.length) AND f.start IS NOT NULL;
SELECT count(*) FROM page, press_articles(content) a, press_blocks(content) b WHERE b.start IS NOT NULL AND b.text IS NOT substr(a.text, b.start, b.length);
SELECT count(*) FROM page, press_articles(content) a, press_pieces(content) p WHERE change = 'same' AND substr(a.text, p.start, p.length) IS NOT substr(content, p.source_start, p.source_length);
SELECT group_concat(substr(a.text, p.start, p.length), '') = a.text FROM page, press_articles(content) a, press_pieces(content) p;
-- hints win, and a contradiction shows
SELECT author, publisher, published, precision, kind FROM page, press_articles(content, '{"author":"Cy Day","published":"2020","kind":"report"}');
SELECT field, value, source, chosen, reason FROM page, press_facts(content, '{"author":"Cy Day","url":"https://www.river.example/x"}') WHERE field IN ('author', 'publisher');
SELECT kind, text, start IS NULL, rule FROM page, press_blocks(content, '{"chrome":[{"pattern":"What was lost"},{"pattern":"tags","how":"keep","kind":"note"}]}') WHERE rule LIKE 'hints%';
-- nothing to tell
SELECT * FROM press_articles('');
SELECT count(*) FROM press_articles(NULL);
SELECT field, value, reason FROM press_facts('x') WHERE field <> 'language';
-- a signature that goes on in a second line, under paragraphs of several
WITH page(content) AS (SELECT 'The Long Night of the River

' || replace(hex(zeroblob(3)), '00', 'The river rose in the night and took the lower bridge with
it, and nobody in the village was hurt, and by the morning
the water had gone back to its bed, as it always had done.

') || 'Timur Omarov, "Steppe
Courier"
')
SELECT field, value, rule, chosen FROM page, press_facts(content) WHERE field IN ('author', 'publisher');
