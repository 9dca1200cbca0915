-- A talk whose turns have labels: who asks, and who says what.
.mode list
.separator ' | '
.nullvalue -
CREATE TABLE talk(body);
INSERT INTO talk VALUES
('A map is a promise

Aigul Sadykova has drawn the desert for thirty years. We spoke about what is not on the maps.

Dana Frost: You began in the eighties. What has changed?

Aigul Sadykova: Everything has changed. The ministry said that maps are free.

Dana Frost: And who knows where the well is?

Aigul Sadykova: The herder knows. I always ask the herders.'),
('Карта и обещание

Корр.: Что изменилось за тридцать лет?

А. Садыкова: Всё. Теперь рисует спутник.

Корр.: И кто знает колодец?

А. Садыкова: Чабан знает.'),
('Notes

Photo: a bridge over the river near Osh

Water: it is dear in summer and cheap in spring, as it has always been here.

Bread: it is baked at home in every house of the village.');
SELECT b.kind, b.rule, substr(b.text, 1, 40) FROM talk, press_blocks(talk.body) b WHERE b.kind = 'question';
SELECT q.kind, q.text, q.speaker, q.speaker_type FROM talk, press_quotations(talk.body) q;
