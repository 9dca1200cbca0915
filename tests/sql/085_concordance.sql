-- By stems, phrases whole, the surface with =, beginnings with *.
SELECT * FROM press_concordance('They protested; the protests' || char(10) || 'went on.', 'protest', 20);
SELECT hit, start, length FROM press_concordance('A rule of law, the rules of laws, rule of the law.', '"rule of law"', 5);
SELECT hit FROM press_concordance('A rule of law, the rules of laws.', '=rules', 5);
SELECT hit FROM press_concordance('organisers organised; the organ', 'organis*', 5);
-- Russian and Kazakh.
SELECT left, hit, right FROM press_concordance('Протесты в Алматы. Участники протестов и протест.', 'протестами', 10);
-- What is excluded is not looked for; several items; no width; nothing to find.
SELECT hit, right FROM press_concordance('one two three two', 'two -three', 0);
SELECT hit FROM press_concordance('one two three', 'three one', 0);
SELECT count(*) FROM press_concordance('one two three', '-two'), press_concordance('', 'x');
SELECT count(*) FROM press_concordance(NULL, 'x', 5);
SELECT count(*) FROM press_concordance('x', NULL, 5);
-- Places are characters.
SELECT start, length, substr('«Ә» Алматы', start, length) = hit FROM press_concordance('«Ә» Алматы', 'алматы', 3);
-- A compound asked for in one word is found whole, by its parts in parts.
SELECT hit, start FROM press_concordance('A pro-active editor of KZ.expert, pro and con', 'proactive expert pro', 3);
SELECT hit FROM press_concordance('govern-
ment', 'government', 3);
-- British and American spellings are one
SELECT hit FROM press_concordance('The protestors and the protesters; labour and labor, neighbouring towns.', 'protester labor neighboring', 5);
