-- press_sentences, press_language, press_languages
SELECT n, text, start, length FROM press_sentences('Dr. A. B. Ivanov left the U.S. on 21.04.2019. “Why?” he asked. «Не знаю», — сказал г. Петров и т. д. Потом ушёл.');
-- a place is the text's, in characters, whatever stands before
SELECT count(*), sum(substr(t, start, length) = text) FROM (SELECT 'Сәлем 😀! A' || char(0xA0) || 'B.' || char(10, 10) || 'C? D' AS t), press_sentences(t);
-- hard-wrapped lines, a list
SELECT n, replace(text, char(10), '/') FROM press_sentences('The line was wrapped in the' || char(10) || 'Almaty office. We ask:' || char(10) || '• bread' || char(10) || '• peace');
SELECT count(*) FROM press_sentences('');
SELECT count(*) FROM press_sentences(NULL);
SELECT n, text FROM press_sentences(x'd1ebeee2ee2e20c4e5ebee2e');
SELECT press_language('The committee met in Almaty.'), press_language('Комитет собрался в Алматы.'), press_language('Комитет Алматыда жиналды.'), press_language('Комітет зібрався в Алмати.');
SELECT press_language('42'), press_language(''), press_language(NULL) IS NULL, press_language(42);
SELECT code, name, stemmer, tagger FROM press_languages() WHERE code IN ('en', 'ru', 'kk', 'uk', 'ky', 'uz', 'tr', 'de', 'fr') ORDER BY code;
SELECT count(DISTINCT code) = count(*), count(DISTINCT name) = count(*) FROM press_languages();
-- quotation marks as HTML writes them close after a stop
SELECT n, text FROM press_sentences('Слава степи!&#39;&#39; Река течёт на юг. She said &quot;Go.&quot; They went. &quot;How it was...&quot; (1992) and A & B.');
-- letters with stops after a hyphen are one word; a sentence may still begin without a space
SELECT n, text FROM press_sentences('They led anti-U.S. protests and pro-U.N. ones. The end came.Then it rained.');
