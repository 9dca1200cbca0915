-- A day in brackets is no agency.
.mode list
.headers off
SELECT publisher, kind FROM press_articles('Bridge closed over the canal in the town

LONDON, May 5 (Tuesday) - The bridge over the canal was closed, the city said, and nobody knows for how long.

It will be mended by the winter, the mayor said at the meeting in the school.');
SELECT publisher, kind FROM press_articles('Bridge closed over the canal in the town

LONDON, May 5 (Thames Wire) - The bridge over the canal was closed, the city said, and nobody knows for how long.

It will be mended by the winter, the mayor said at the meeting in the school.');
