-- Letters that a scan reads as others: Russian, Kazakh, English; what stood there is kept.
CREATE TABLE scan_ru AS SELECT 'МЕЛЬНИЦА У МОСТА

Наша мельница стояла у моста больше ста лет, и никто
из нас не пoмнит, кто ее поставил. В тот год, о кото-
ром пойдет речь, весна была поздняя, и вода поднялась
выше обычного. Рабочне с карьера говорили, что такого
они нe видели c самой войны, и старики с ними согла-
шались, хотя и неохотно.

12

Мы собрались 3десь, чтобы решить, что делать с домом.
Каждый говорил свое. Одни хотели продать его, другне
предлагали сдать под школу, а третьи молчали. Бblло
ясно, что денег нет и не будет. Государственнaя ко-
миссия приехала через неделю и oсмотрела стены.

13

Председатель комиссии сказал, что обшество должно са-
мо заботиться о своих памятниках, и что помоши ждать
неоткуда. Потом он пил чай и рассказывал о дочери.
После этого разговора мы поняли, что мельница еще
простоит, пока стоим мы.

14
' AS content;
CREATE TABLE scan_kk AS SELECT 'ҚАРАСУДЫҢ ЖОЛЫ

Біздің ауыл өзеннің бойында тұр, ал көпір екі жылдан
бері жoқ. Балалар мектепке қайықпен барады, кeшке де
қайықпен қайтады. Қыс түскенде өзен қатып, жол оңай
болады, бірақ көктемде мұз жұқарып, адам жүре алмай-
ды. Әкімдік бізгe жаңа көпір салып беремін деген.

4

Былтыр күзде темір тіректер әкелініп, жағаға үйілді.
Содан бері олар тoт басып жатыр. Ауыл ақсақалдары
хат жазды, жауап келмеді. Енді біз өзіміз ақша жинап,
ағаш көпір салмaқпыз. Бұл жерде тұратын адам аз, бі-
рақ бәрі көмектеседі.

5

Көпір салынса, мектепке жиырма минутта жетеміз. Қа-
зір екі сағат кетеді. Жол жaқын болса, жастар да ау-
ылда қалар еді деп үміттенеміз.

6
' AS content;
CREATE TABLE scan_en AS SELECT 'THE MILL

The mill stood by the bridge tor more than a hundred years
and nobody among us can remember who built it. In the year
that | speak of the spring was late and the water rose much
higher than it usually does. The workers trom the quarry
said that they had not seen anything like it since the war.

7

We met to decide what to do with the house. Some wanted to
sell it, others wanted to give it to the school _ and the
rest were silent. It was clear that there was no money and
that there would be none. They had retused to pay betore.

8

= oe ~ eS

The chairman said that we had to look after our own house
and that no help would come. Then he drank his tea and he
told us about his daughter. Give me your hana, he said.

9
' AS content;
SELECT p.change, p.given, substr(a.text, p.start, p.length) FROM scan_ru s, press_articles(s.content) a, press_pieces(s.content) p WHERE p.change IN ('repair', 'hyphen');
SELECT b.kind, b.text FROM scan_ru s, press_blocks(s.content) b WHERE b.kind <> 'page_mark';
SELECT p.change, p.given, substr(a.text, p.start, p.length) FROM scan_kk s, press_articles(s.content) a, press_pieces(s.content) p WHERE p.change IN ('repair', 'hyphen');
SELECT b.kind, b.text FROM scan_kk s, press_blocks(s.content) b WHERE b.kind <> 'page_mark';
SELECT p.change, p.given, substr(a.text, p.start, p.length) FROM scan_en s, press_articles(s.content) a, press_pieces(s.content) p WHERE p.change IN ('repair', 'hyphen');
SELECT b.kind, b.text FROM scan_en s, press_blocks(s.content) b WHERE b.kind <> 'page_mark';
-- Words of another language in a Russian scan, codes and names stay.
SELECT count(*) FROM press_pieces(replace((SELECT content FROM scan_ru), 'Каждый говорил свое.', 'Он читал The Economist from cover to cover, ехал на BMW X5 и знал HTTP.')) WHERE given IN ('to', 'cover', 'from', 'BMW', 'X5', 'HTTP', 'The');
