-- press_amounts: parts of a whole, areas and speeds, signs, codes that are no
-- amounts, in texts of several languages
.mode list
.separator ' | '
.nullvalue -
SELECT text, low, high, approximator, unit, what FROM press_amounts('No more than dozens of people came, several thousand left, and between 200 and 300 were arrested.
The budget is $1.5 billion (about 600 billion tenge), up 12.5% from €1,2 million in 2019.
At least 14 dead, up to 1,000 injured; nearly half of the residents; two-thirds of voters; one in five children.
A 450-km pipeline; 35,000 sq km; -20 °C; 5 kg of flour; 3.5 million barrels a day; 60 mph.
до 200 человек, около полутора тысяч, более 3,5 млн тенге, не менее 15 %, от 5 до 10 тысяч рублей, десятки тысяч, пара сотен.
200-ге жуық адам, 5 мыңнан астам, кемінде 14 адам, 3,5 млн теңге, 15 пайыз, оншақты адам, жүздеген.
He is 45 years old, room 12, chapter 3, on 5 May 2019, at 10:30, page 7, No. 5, Article 174, 8-701-222-19-90, 1-2-3.
Prices rose 5-7 %, temperatures fell to -20 °C (minus 5 degrees), 120 km/h, 100 кв. км, 50 square metres, 2 куб. м воды, 60 mph, 20-ға жуық адам.
Половина жителей, треть домов, две трети голосов; one third of the village, a quarter of a century ago, half the population, half an hour, half past nine, in the first half of 2019.');
-- Telephones are none, with brackets or in groups; ranges are.
SELECT text, low, high, what FROM press_amounts('Call (8-7272) 12-34-56 or 8 800 555-35-35. Tel: 555-1234. About 20-30 came, 1,000-2,000 people, 900-1100 in all, and 8 800 555 letters.');
