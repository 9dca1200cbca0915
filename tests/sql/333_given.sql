.mode list
.separator ' | '
-- Whose a Russian name is by the given name's ending, the word before it, or the
-- text's other forms; then its case is undone.
SELECT text, name FROM press_entities('Суд допросил Сергея Лапина, потом Андрея Иванова, Илью Сидорова, Павла Кузнецова и Никиту Орлова. Встретились с Виктором Паком и Динарой Ким. Письмо Александры Ивановой лежит у Льва Гурова.');
SELECT text, name FROM press_entities('Суд оставил под арестом активиста Бекзата Нурлыбаева. Нурлыбаев не согласен.');
SELECT text, name FROM press_entities('Слово взяла Айжан Касымова. Айжан Касымову спросили о Викторе Паке. Потом говорили с Ергазы Бековым, о Сауле Бековой и Ергазы Бекове.');
SELECT text, name FROM press_entities('Сергей Лапин судья. С Сергеем Лапиным спорили. О Сергее Лапине писали. Нина Сергеевна Орлова пришла. Ниной Сергеевной Орловой довольны.');
-- Kazakh: the object of a verb is no part of its subject's name
SELECT text, name FROM press_entities('Өнертанушы Болат Қарақұлов Есенбекованы «даланың үнсіз куәгері» деп атады. Ол Аягөзде туған. Айгүл Сейітоваға Серік Ахметов хат жазды.');
