-- Running text in which a phrase of page furniture stands is text; the phrase
-- alone is furniture.
.mode list
.headers off
CREATE TEMP TABLE t(n INTEGER PRIMARY KEY, x);
INSERT INTO t(x) VALUES
('The photograph (© Reuters) shows the square in 2019, and nobody in it. It was taken by a guard.'),
('Copyright in the letters belongs to his widow, who has not read them.'),
('“All rights reserved for the state,” the poet said of the new copyright law, and the hall laughed.'),
('Все права защищены, сказал судья, но никто в зале ему не поверил.'),
('Follow us, the guard said, and we went after him down to the cellar.'),
('Подписывайтесь под каждым словом, просил он соседей, и они подписывали…'),
('Share this bread with your neighbour, the imam told the men at the door.'),
('Читайте также между строк, советовала она ученикам, и смотрела в окно.'),
('By Friday nobody was left in the square.'),
('By Bolat Omarov''s account there were two hundred men on the bridge.'),
('He sat in the CafÃ© on the corner and waited for the others to come.'),
('© 2019 Silk Desk. All rights reserved.'),
('Silk Desk © 2019. Text may be reproduced with the permission of the editors only.'),
('Copyright of all materials belongs to the publisher. No part of them may be used without a link to us.'),
('Все права защищены. При использовании материалов ссылка на сайт обязательна.'),
('Если вы заметили ошибку, выделите её и нажмите на клавиши, о которых мы написали.'),
('Share this article with your friends and tell us what you think about it.'),
('Читайте также: Суд в городе отложил дело о мосте, который упал весной'),
('By Bolat Omarov');
-- In the middle of an article, and at its end.
CREATE TEMP VIEW d AS SELECT n, x, 'The bridge at dawn

The driver came to the bridge at dawn and found that the guards had gone. He waited for an hour, and then he turned back to the town.

' || x || '

The mayor said on Monday that the bridge would be closed for a week. Nobody in the town believed him, and the market went on.' AS doc,
'The bridge at dawn

The driver came to the bridge at dawn and found that the guards had gone. He waited for an hour, and then he turned back to the town.

' || x AS tail FROM t;
SELECT d.n, (SELECT kind FROM press_blocks(doc) b WHERE b.text = x), (SELECT kind FROM press_blocks(tail) b WHERE b.text = x),
(SELECT group_concat(publisher) FROM press_articles(doc)), (SELECT group_concat(author) FROM press_articles(doc)), substr(x, 1, 30) FROM d;
-- A publisher is a name.
SELECT publisher IS NULL FROM press_articles('The bridge at dawn

The driver came to the bridge at dawn and found that the guards had gone. He waited for an hour, and then he turned back to the town.

Copyright of the photographs remains with those who took them. All rights reserved.');
