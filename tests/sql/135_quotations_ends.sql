-- a text may end anywhere: after a dash, inside marks, before a verb's subject
.mode list
WITH text(x) AS (VALUES
('The council met on Monday and heard a report on the bridge, which nobody has crossed since the flood in May.

"We shall all be there when the time comes for it."

— He and the others, you, them, who said'),
('Совет собрался в понедельник, и доклад о мосте, по которому никто не ходит с мая, слушали два часа.

«Мы все там будем, когда придёт время». — Он и другие, по словам которых, добавив, что «это так», сказал'),
('Кеңес дүйсенбіде жиналып, мамырдан бері ешкім өтпеген көпір туралы екі сағат тыңдады.

«Уақыты келгенде бәріміз сонда боламыз», — деп айтты Ол, біз, оның айтуынша «бұл солай» дегенін')),
cut(chars) AS (SELECT 1 UNION ALL SELECT chars + 1 FROM cut WHERE chars < 300)
SELECT substr(x, 1, 11), count(DISTINCT chars) AS beginnings, sum(q.text IS NOT substr(x, q.start, q.length)) AS wrong,
    sum(q.speaker IS NOT NULL AND q.speaker IS NOT substr(x, q.speaker_start, q.speaker_length)) AS wrong_speakers
FROM text CROSS JOIN cut CROSS JOIN press_quotations(substr(x, 1, chars)) AS q WHERE chars <= length(x) GROUP BY 1;
