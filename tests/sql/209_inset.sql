-- Text set beside the body, that a scan reads line by line with it, to the right
-- and to the left, repeated from the text, and ordinary wrapped text beside it.
CREATE TABLE t_right AS SELECT 'THE YARD

The bakery on Tashkent Street opened in the winter when the
flour ration was cut for the second time. Nobody had planned
it. Three neighbours put their ovens together in one yard,
and by the end of the week they were feeding the whole
street. We asked them what they had learned, and they
answered that they had learned to count loaves before they
counted friends.

The first lesson was that bread
brings people who have nothing to “They began to talk
say to each other. They stood in the about the rent, the
queue and they began to talk about school and the price
the rent, the school and the price of coal.”
of coal. After a month there was a
committee, although nobody called it
that, and it met every evening next
to the oven because the oven was
warm.

By the spring the city had noticed. An inspector came and
measured the yard, and then he measured it again, and he
said that a yard of this size could not be a bakery. He
bought two loaves and left. The committee wrote a letter to
the mayor and asked for permission to go on. There has been
no answer to this day, and the bakery is still open.
' AS text;
CREATE TABLE t_left AS SELECT 'THE YARD

The bakery on Tashkent Street opened in the winter when the
flour ration was cut for the second time. Nobody had planned
it. Three neighbours put their ovens together in one yard,
and by the end of the week they were feeding the whole
street. We asked them what they had learned, and they
answered that they had learned to count loaves before they
counted friends.

The first lesson was that bread
“They began to talk brings people who have nothing to
about the rent, the say to each other. They stood in the
school and the price queue and they began to talk about
of coal.” the rent, the school and the price
of coal. After a month there was a
committee, although nobody called it
that, and it met every evening next
to the oven because the oven was
warm.

By the spring the city had noticed. An inspector came and
measured the yard, and then he measured it again, and he
said that a yard of this size could not be a bakery. He
bought two loaves and left. The committee wrote a letter to
the mayor and asked for permission to go on. There has been
no answer to this day, and the bakery is still open.
' AS text;
CREATE TABLE t_gap AS SELECT 'THE YARD

The bakery on Tashkent Street opened in the winter when the
flour ration was cut for the second time. Nobody had planned
it. Three neighbours put their ovens together in one yard,
and by the end of the week they were feeding the whole
street. We asked them what they had learned, and they
answered that they had learned to count loaves before they
counted friends.

The first lesson was that bread
brings people who have nothing to    “They began to talk
say to each other. They stood in the    about the rent, the
queue and they began to talk about    school and the price
the rent, the school and the price    of coal.”
of coal. After a month there was a
committee, although nobody called it
that, and it met every evening next
to the oven because the oven was
warm.

By the spring the city had noticed. An inspector came and
measured the yard, and then he measured it again, and he
said that a yard of this size could not be a bakery. He
bought two loaves and left. The committee wrote a letter to
the mayor and asked for permission to go on. There has been
no answer to this day, and the bakery is still open.
' AS text;
CREATE TABLE t_ru AS SELECT 'ДВОР

Пекарня на Ташкентской улице открылась зимой, когда муку
стали выдавать по карточкам второй раз за год. Никто этого
не планировал. Трое соседей поставили свои печи в одном
дворе, и к концу недели они кормили всю улицу. Мы спросили,
чему они научились, и они ответили, что научились считать
буханки раньше, чем друзей.

Первый урок был в том, что хлеб
собирает людей, которым нечего «Они начинали
сказать друг другу. Они стояли в говорить о
очереди и начинали говорить о квартплате, о школе
квартплате, о школе и о цене на и о цене на уголь»
уголь. Через месяц появился комитет,
хотя никто его так не называл, и
собирался он каждый вечер возле
печи, потому что печь была теплая.

К весне это заметили в городе. Пришел инспектор, измерил
двор, потом измерил еще раз и сказал, что в таком дворе
пекарни быть не может. Он купил две буханки и ушел. Комитет
написал письмо мэру и попросил разрешения работать дальше.
Ответа нет до сих пор, а пекарня по-прежнему открыта.
' AS text;
SELECT 'right', b.kind, b.text FROM t_right t, press_blocks(t.text) b WHERE b.n > 2;
SELECT 'left', b.kind, b.text FROM t_left t, press_blocks(t.text) b WHERE b.n > 2;
SELECT 'gap', b.kind, b.text FROM t_gap t, press_blocks(t.text) b WHERE b.n > 2;
SELECT 'ru', b.kind, b.text FROM t_ru t, press_blocks(t.text) b WHERE b.n > 2;
-- every row still leads to its place
SELECT count(*) FROM (SELECT * FROM t_right UNION ALL SELECT * FROM t_left UNION ALL SELECT * FROM t_ru) t,
  press_articles(t.text) a, press_pieces(t.text) p
WHERE p.change = 'same' AND substr(a.text, p.start, p.length) <> substr(t.text, p.source_start, p.source_length);
-- a quotation that opens in the middle of a line of ordinary wrapped text
CREATE TABLE plain AS SELECT 'The inspector came in the spring and measured the yard. "You
cannot bake here," he said, "because a yard of this size is
no bakery, and I have measured it twice to be quite sure of
it." He bought two loaves and left. The neighbours wrote to
the mayor and asked him for permission to go on, and since
then there has been no answer, but the bakery is still open
and the queue is as long as it was in the winter of "ninety
three, when the flour came late and the children slept in
the queue until the morning came.
' AS text;
SELECT b.kind, b.text FROM plain, press_blocks(plain.text) b;
