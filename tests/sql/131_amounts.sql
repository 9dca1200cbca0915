.mode list
.headers on
SELECT * FROM press_amounts('No more than a dozen people came, others say several thousand or between 250 and 300.');
SELECT text, low, high, approximator, unit, what FROM press_amounts('Prices rose by 97-98 percent; $3 million and 1.4 million dollars, half a billion soms, 12,000 tenge. At least forty journalists, tens of thousands of residents, two thirds of the families, 5 to 15 days, a few years, more than two years.');
-- Russian and Kazakh
SELECT text, low, high, approximator, unit, what FROM press_amounts('Пришло до 200 человек, более 5 тысяч жителей, 1 300 детей, около 4,2 млн тенге, сотни домов, не менее полутора часов, от 5 до 10 суток.');
SELECT text, low, high, approximator, unit, what FROM press_amounts('Жиынға 200-ге жуық адам келді, 8 мың тоннаға дейін, 2,5 мыңға жуық мұғалім, 64 миллион доллар, жүзден астам үй, мыңдаған адам.');
-- no amounts: dates, years, times, ordinals, pages, articles, labels
SELECT * FROM press_amounts('On October 31, 2020 at 10:30, in 2019, the 21st of May 1957, page 14, Article 174, the 1990s, @32, #28, one of them. No. 5.');
SELECT * FROM press_amounts('5 марта 2021 года, 21-го числа, в 2019 году, статья 174, № 7, 2021 жылғы 5 наурыз, 3-сынып, бірінші.');
SELECT typeof(low), typeof(high) FROM press_amounts('2.5 km, up to 3 km');
SELECT count(*) FROM (SELECT 'ё около 200 человек, $3 million: ең кемі 5 күн' AS t), press_amounts(t) AS a WHERE substr(t, a.start, a.length) <> a.text;
SELECT count(*) FROM press_amounts(NULL);
