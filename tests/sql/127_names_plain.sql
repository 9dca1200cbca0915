-- press_entities by rules: what is said in marks is no name; where somebody works is none of the name
.mode list
.separator ' | '
SELECT type, text FROM press_entities('Annalena Weiß von der Universität Halle kritisierte den Plan. Ursula von der Leyen schwieg.');
SELECT type, text FROM press_entities('Міський голова Андрій Садовий заявив, що міст закриють. «Грошей немає», — сказав він. Компанія «Укренерго» мовчить, а «Слуга народу» проти.');
SELECT type, text FROM press_entities('"Paramız yok" dedi. Ayşe Yılmaz, "Cumhuriyet" gazetesine konuştu.');
SELECT type, text FROM press_entities('Бишкекте президент Садыр Бекмуратов Жогорку Кеңештин депутаттары менен жолукту. Айбек Асанов келди.');
SELECT type, text FROM press_entities('Kecha Toshkentda Oliy Majlis deputatlari yig‘ildi. Jurnalist Dilnoza Karimova ham keldi.');
