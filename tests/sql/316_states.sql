-- Words that are a verb of saying elsewhere, and none here.
.mode list
.headers off
SELECT text, speaker FROM press_quotations('The Member States, which met in Osh, have no canal. We thank the United States, whose envoy said the gate was open.');
SELECT text, speaker FROM press_quotations('Israel continues, in all comfort, to build. Rest assured that the canal will open. The warning that the dam would break was ignored. They were told that nothing would change.');
SELECT text, speaker FROM press_quotations('Kazakhstan urges all States that have not yet signed to sign. It cannot say that it has.');
-- And where they are one.
SELECT text, speaker, cue FROM press_quotations('“We will stay,” Dana Kim continued, “until the gate is open.”');
SELECT text, speaker, cue FROM press_quotations('The report states that the dam is old. Kim is saying that it will hold.');
-- A pronoun's name stands elsewhere: the row stays in its sentence.
SELECT n, kind, sentence, text, speaker FROM press_quotations('Dana Kim opened the gate, she said. Nobody came to the bridge on Monday. Asked what would change, he named Омарова. По её словам.

Economists see it more soberly.');
SELECT n, kind, sentence, text, speaker FROM press_quotations('Анна Омарова открыла ворота. По её словам, вода ушла.');
SELECT text, speaker FROM press_quotations('Ephialtes revealed a path that led round the pass. Kim told the court that the gate was shut. Kim announced the same day that the gate was open.');
-- What only tells when or where is not what is said.
SELECT text, speaker FROM press_quotations('In the following text, a Russian anarchist reflects on the uprising. In May it was warm, Dana Kim said.');
