-- a booklet of eight pages as its sheets were scanned, noise and all
.nullvalue ~
CREATE TABLE page(content TEXT);
INSERT INTO page VALUES ('It tells of a small river and of what the people who
live on it have said to one another over many years.

booklet design by @reed | May 2020

, =.

THE BOOK OF
WATER

TALKS & NOTES

To my grandmother, who could not swim.

RESOURCES

River Post
riverpost.example
@riverpost | instagram

@7¢

and that | think the water remembers it. Nobody will
write it down unless we do so ourselves, and so we did.

o6¢

The Book of Water
Talks and Notes

PUBLISHED BY RIVERPOST

MAY 2020

*3

FIRST PAGE

The river comes down from the hills in the month of May
and takes away whatever people have put in its way. In
the village they do not call it a flood, they call it a
visit, and they set out tea for it on the con-
crete steps. One of the old women told us that the well-
being of the village has always depended on what it

@4¢

leaves behind when it goes away, which is mud, and not on
what it takes. The visit lasts a week. RiverPost was told
that it lasted a month in the year when she was born

@5¢');
SELECT title, subtitle, author, publisher, published, precision, kind FROM page, press_articles(content);
SELECT n, kind, page, text, start, source_start, rule FROM page, press_blocks(content);
SELECT text, length(text) FROM page, press_articles(content);
SELECT p.n, p.block, p.start, p.length, p.source_start, p.source_length, change, given FROM page, press_pieces(content) p WHERE change <> 'same' AND p.block IS NOT NULL;
