-- press_quotations: ways of saying in running text, English, Russian, Kazakh
.mode list
.separator ' | '
.nullvalue -
SELECT kind, text, speaker, speaker_type, cue FROM press_quotations('According to the prosecutor''s office, 14 people were detained on Monday.
“We will not leave,” she told the reporter. Aigerim Saparova, 34, has lived in the village since birth.
Asked whether he would resign, the minister, Daulet Omarbekov, replied: "No. I was appointed by parliament."
The ministry said in a statement that the fire had been contained by midnight.
“It was a mistake”, admits Timur Omarov, a former deputy mayor, “and I am sorry for it.”
"Freedom for all!" the crowd chanted.
The protesters carried banners reading “No to the Chinese expansion!” and “Land is not for sale”.
In her book “The Silent Steppe,” the author describes the famine of the 1930s.
The so-called “foreign agents” law was adopted in April.
The Rights Centre said the authorities should investigate the deaths.
He wrote on Facebook: "My son is missing. If you have seen him, please call."
The newspaper Stepnaya Zvezda quoted an unnamed official as saying that “the decision has already been taken.”
“I don''t know,” the driver said. “Nobody told us anything. We just drove.”
"The president," he said, "is not above the law".
As Marx put it, religion is the opium of the people.
Sources close to the government told the newspaper the plan had been dropped.
"Who gave the order?" she asked. There was no answer.
Officials claimed the bridge was safe; residents disagree.
"They promised us new houses," says Marat (not his real name), 41. "Where are they?"
“The Party must be rebuilt,” the Committee declared in its first leaflet.
Lenin''s slogan "All power to the Soviets" was heard again.
A witness, who asked not to be named, told Radio Dala that soldiers fired without warning.
The governor has called the events "an attempted coup".
"Look at the river," Saule Bekova, a teacher from Atyrau, told me as we walked, "it has no water any more."
It is reported that three of the wounded have died.
Dostoevsky''s “Notes from the House of the Dead” was written after his years in Omsk.
The word “mankurt” comes from Aitmatov''s novel.
"You can''t eat gas," he shrugged.');
SELECT '';
SELECT kind, text, speaker, speaker_type, cue FROM press_quotations('«Мы никуда не уедем», — сказала журналистам жительница села Айгуль Сапарова.

По данным прокуратуры, задержаны 14 человек.

Министр финансов Ержан Ибраимов заявил, что дефицит бюджета сократится.

— Когда вы узнали об этом? — спросил я.
— Утром, — ответила она. — Мне позвонила сестра.

Как пишет газета «Время», завод остановлен с понедельника.

«Преступление и наказание» — роман Достоевского.

Толпа скандировала: «Шал, кет!».

В партии «Нур Отан» назвали обвинения «абсурдными».

По словам адвоката Галыма Сейтова, его подзащитного избили в СИЗО.

Источник, близкий к правительству, сообщил «Степному вестнику», что решение уже принято.

«Это была ошибка, — признал бывший аким, — и я о ней сожалею».

Он подчеркнул: никто не собирается закрывать шахту.

Термин «манкурт» ввёл в оборот писатель Чингиз Айтматов.

Как отметил президент союза Касым Оразов, реформы будут продолжены.

В Минздраве пояснили, что вакцина поступит в апреле.

«Я не знаю, где мой сын. Мне никто ничего не говорит», — плачет Нургуль, мать погибшего.

Суд признал его виновным в «возбуждении розни».

Активистка Алия Оспанова вышла с плакатом «От правды не убежишь».

На вопрос о выборах депутат ответил уклончиво: «Время покажет».

В своей книге «Степь и люди» историк пишет о голоде 1930-х годов.

Сообщается, что пострадали трое.

Полиция утверждает, что применения силы не было, однако очевидцы говорят обратное.

Об этом сообщает dala-news.kz со ссылкой на пресс-службу МЧС.

«В стране нет денег», — цитирует министра агентство «Даланьюс».');
SELECT '';
SELECT kind, text, speaker, speaker_type, cue FROM press_quotations('«Біз ешқайда кетпейміз», – деді ауыл тұрғыны Айгүл Сапарова.

Прокуратураның мәліметінше, 14 адам ұсталды.

Қаржы министрі Ержан Ибраимов бюджет тапшылығы азаяды деп мәлімдеді.

– Мұны қашан білдіңіз? – деп сұрадым мен.
– Таңертең, – деді ол. – Апам қоңырау шалды.

Адвокат Ғалым Сейтовтің айтуынша, оның қорғауындағы адамды ұрып-соққан.

Жиналғандар «Шал, кет!» деп айқайлады.

Министрліктің хабарлауынша, вакцина сәуірде жеткізіледі.

Одақ төрағасы Қасым Оразов реформалар жалғасатынын айтты.

«Бұл қателік болды, – деп мойындады бұрынғы әкім, – оған өкінемін».

Жазушы Мұхтар Әуезовтің «Абай жолы» романы көп тілге аударылды.

Ол Facebook парақшасында: «Балам жоғалып кетті», – деп жазды.

«Дала үні» радиосы үш адам қаза тапқанын хабарлады.

Белсенді Дархан Әліпов «Шындықтан қашып құтыла алмайсың» деген плакат ұстап шықты.');
SELECT '';
-- a man's name in the genitive ends as a woman's does
SELECT kind, text, speaker, speaker_type, cue FROM press_quotations('Житель села Айбек Токтосунов ждёт воды с мая. По словам главы округа Мирлана Сатыбалдиева, канал починят. «Обещают к осени», — сказал он. В МИД Узбекистана изданию сообщили, что вопрос рассматривает комиссия.');
-- who is told stands in the dative; who tells, after it
SELECT speaker, text FROM press_quotations('«Суд был закрытым», – рассказала Азаттыку адвокат Гульнара Жуаспаева.');
SELECT speaker, text FROM press_quotations('«Суд был закрытым», – сказала Дане Ким адвокат Гульнара Жуаспаева.');
SELECT speaker, text FROM press_quotations('«Сот жабық өтті», – деді Азаттыққа адвокат Гүлнар Жуаспаева.');
SELECT speaker, text FROM press_quotations('«Суд был закрытым», – рассказала Дана Ким корреспонденту Азаттыка Ивану Петрову.');
SELECT speaker, text FROM press_quotations('«Суд был закрытым», – сказал Касым-Жомарт Токаев.');
