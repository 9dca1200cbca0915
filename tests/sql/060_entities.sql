-- press_entities: mentions, types, names
CREATE TABLE t(id INTEGER PRIMARY KEY, language, text);
INSERT INTO t VALUES
(1, 'en', 'Aliya Bekova, a teacher from Almaty, met President Kassym-Jomart Tokayev in London. Tokayev’s office said nothing. Bekova told the United Nations that Kazakh officials had lied. "Aliya is brave," said Mr. John Smith.'),
(2, 'en', 'The Organization for Security and Cooperation in Europe (OSCE) wrote to Nursultan Nazarbayev and Dariga Nazarbayeva. Nazarbayev answered; Nazarbayeva did not. OSCE observers left for Nur-Sultan. Nur Otan won.'),
(3, 'ru', 'Владимир Путин встретился в Москве с Касым-Жомартом Токаевым. Указ Токаева о Министерстве обороны подписан в Казахстане. С Даригой Назарбаевой говорил Азат Перуашев.'),
(4, 'kk', 'Қасым-Жомарт Тоқаев Астанада кеңес өткізді. Тоқаевтың айтуынша, Қорғаныс министрлігінің өкілі Алматыға барады.'),
(5, 'en', 'Roza' || char(10) || char(10) || 'Otunbayeva of Kyrgyzstan'),
(6, NULL, 'Асель Ахметова живёт в Париже.' || char(10) || char(10) || 'Emmanuel Macron lives in Paris.');
SELECT t.id, e.n, e.type, e.text, e.name, e.sentence FROM t, press_entities(t.text, t.language) e;

-- every row is where it says, in the sentence it says; scores are scores
SELECT count(*) FROM t, press_entities(t.text, t.language) e WHERE substr(t.text, e.start, e.length) IS NOT e.text;
SELECT count(*) FROM t, press_entities(t.text) e, press_sentences(t.text) s
WHERE s.n = e.sentence AND NOT (e.start >= s.start AND e.start + e.length <= s.start + s.length);
SELECT count(*) FROM t, press_entities(t.text) e WHERE e.score NOT BETWEEN 0 AND 1 OR e.score <> round(e.score, 3);

-- nothing to name
SELECT count(*) FROM press_entities('');
SELECT count(*) FROM press_entities(NULL);
SELECT count(*) FROM press_entities('nobody is named here, nor anywhere');
SELECT count(*) FROM press_entities(x'ff00fe41');

-- a language by its name; a BLOB in another encoding
SELECT type, text FROM press_entities('Aliya Bekova lives in London.', 'English');
SELECT type, text FROM press_entities(x'cceef1eae2e0202d20f1f2eeebe8f6e020d0eef1f1e8e82e', 'ru');
-- The locative of an adjective goes to the nominative with its noun; Союзом is a noun.
SELECT text, name FROM press_entities('Пожар был в Рушанском районе. Он работал в Верховном суде Таджикистана. Об этом говорили в Европейском союзе. Споры с Союзом писателей шли давно.');
-- The stop of Corp., Inc., Ltd. and Bros., and of a state's short name, is the name's; that of another word is the sentence's.
SELECT type, text FROM press_entities('Xerox Corp. said it sold shares to Zibo Chemet Ltd. and Warner Bros. in Randolph, Mass. and in London. It is led by Xerox Corporation.', 'en');
