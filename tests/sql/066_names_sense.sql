-- press_entities: what stands round a mention; one name in its cases
.mode list
.separator ' | '
SELECT type, text, name FROM press_entities('“The Scheidemanns and Kautskys speak about democracy,” he wrote. The bourgeoisie pays the Scheidemanns and Kautskys.');
SELECT type, text FROM press_entities('They marched to the square in the evening. Image: PoR') WHERE text = 'PoR';
SELECT text, score < 0.6 FROM press_entities('It was his road to Golgotha, he said in Almaty.');
SELECT text, name FROM press_entities('Нина Сергеевна Орлова преподает в школе тридцать лет. По словам Нины Сергеевны Орловой, классы переполнены. Нину Сергеевну знают все. Орлова не жалуется.');
SELECT text, name FROM press_entities('Редактор беседовал с Талгатом Аяном в его доме. Талгат Аян родился в Актобе. О Талгате Аяне писали газеты. С Нурланом Асаном говорили. Нурлан Асан ушёл.') WHERE type = 'person';
SELECT text, name FROM press_entities('Айгүл Серікқызы Садықова келді. Садықова ештеңе айтпады. Садықоваға хат жазды. Айгүл Серікқызы үйде.');

-- An organization beside another stands in the same sentence.
SELECT text, sentence FROM press_entities('Akorda and the' || char(10, 10) || ' Library cted of Library. Ev');
