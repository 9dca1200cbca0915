-- press_ngrams: inside a sentence, never across a mark, most frequent first
SELECT ngram, count FROM press_ngrams('In our opinion, in our view. In our opinion it is.', 2);
SELECT ngram, count FROM press_ngrams('Нефтяники Жанаозена. Нефтяники, Жанаозена!', 2);
SELECT count(*) FROM press_ngrams('a b c', 4);
SELECT count(*) FROM press_ngrams(NULL, 2);
-- press_keyphrases: content words only
SELECT phrase, score, count FROM press_keyphrases('The oil workers of Zhanaozen stopped work. The oil workers asked for higher pay in 2011.');
SELECT phrase FROM press_keyphrases('Жаңаөзен мұнайшылары және билік. Мұнайшылар ереуілі туралы.');
SELECT count(*) FROM press_keyphrases(''), press_keyphrases('и в на. the of');
SELECT name, kind FROM press_help() WHERE name IN ('press_ngrams', 'press_keyphrases') ORDER BY name;
