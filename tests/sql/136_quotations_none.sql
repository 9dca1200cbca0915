-- press_quotations: what looks like saying and is none; nouns with capitals are no speakers
.mode list
.separator ' | '
.nullvalue -
SELECT kind, text, speaker, cue FROM press_quotations('The council met in the town hall and heard three reports on the bridge and on the water that comes from the river.
Several warnings that the roof was weak lay in a drawer; many claims that it was safe lay beside them.');
SELECT kind, text, speaker, cue FROM press_quotations('Die Stadt will die Brücke im Mai sperren. Viele kritisieren den Plan: „Das ist ein großer Fehler.“');
-- who demands is "we", not who is to be freed
SELECT count(*) FROM press_quotations('Мы, нижеподписавшиеся, требуем освободить Марата Сеитова. Его держат в Актобе с марта.');
-- A modal verb at a sentence's head is nobody.
SELECT count(*) FROM press_quotations('It was dark. Need not say that no one came to the meeting of the ferrymen.');
