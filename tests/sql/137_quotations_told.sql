-- Whoever is told something is not the one who says it; nobody named is NULL.
.nullvalue -
CREATE TABLE texts(n INTEGER PRIMARY KEY, body);
INSERT INTO texts(body) VALUES
('Полицейский сказал Дане Ким, что она задержана. Врач объяснил Марату Оспанову, что анализы готовы. Ей сказали, что дело закрыто. Дане Ким сказали, что дело закрыто.'),
('Один из солдат сказал Дане, что пора уходить. Дежурный врач сказал ей, что пора домой. Министр рассказал журналистам, что завод закроют.'),
('A policeman told Dana Kim that she was under arrest. One of the soldiers told Dana that it was time to go. Dana Kim was told that the case was closed.'),
('Police told Dana Kim, "Go home." "Stay here," an officer told Marat Ospanov. Aliya told Marat that she knew.'),
('Полиция қызметкері Дана Кимге үйге қайту керек екенін айтты. Дәрігер Марат Оспановқа талдаулар дайын деп айтты.'),
('Кезекші Садыроваға құдықтар құрғақ тұр деп айтты. Өрт сөндірушілер қақпа жабық болғанын айтты.'),
('A duty officer told Sadyrova that the wells had been dry since March, she said. Last year, after the first fire, he promised the same thing.'),
('The report described a theft that an auditor now says never took place. Under oath, however, the harbour master, Colin Reeve, conceded that there were five keys.'),
('The mayor has promised new stalls. Last year he promised the same. "We will build in brick," he said.'),
('Как следует из отчёта аудитора, на кирпич не потратили ни тенге. Дед любил повторять: «Трамвай не врёт».'),
('"People could not divorce because the courts were shut," Dana Kim told Steppe Notes.'),
('Divorce Rate Falls, Ministry Says'),
('Residents of Zhanaozen blocked the road, saying that water had not come for a month. Police in Osh detained Dana Kim on Monday, saying that she had no permit.'),
('In a letter published on Monday Dana Kim asked the court for time, saying that she was ill. On Tuesday officers arrested Dana Kim, adding that she had no permit.');
SELECT t.n, kind, text, speaker, speaker_type, cue FROM texts t, press_quotations(body) q ORDER BY t.n, q.n;
-- what documents and courts tell, and who points out
SELECT kind, text, speaker, cue FROM press_quotations('В отчёте говорится, что завод закроют. Ледник отступил на километр, говорится в исследовании института. Тұйықсу мұздығы шегінді, деп жазылған институттың зерттеуінде.');
SELECT kind, text, speaker, cue FROM press_quotations('The inquiry heard that the alarm was off. The driver had slept for two hours, an inquest heard on Monday. Critics point out that no dam was built. She heard that the shop was shut. The point that he made was new.');
