-- press_dates: what is no date, what is doubtful, what a reference does.
.mode list
.separator ' | '
.nullvalue -
-- no date: prices, counts, pages, names of things
SELECT 'none', text FROM press_dates('They paid $2015 to 2,000 people; COVID-19, page 1985, no. 1999, 2011 soldiers, 12.5 percent, Boeing 747, tel. 8-800-2000, won 3:2, 1990 tenge, № 2014, version 2.10.3, 192.168.10.12.');
SELECT 'none', text FROM press_dates('He may march on Sunday Times; the fall of the house; May it be so. I saw the sun, he sat.');
SELECT 'none', text FROM press_dates('Статья 2015, 2000 человек, 1990 рублей, стр. 1985, № 2010, +7 727 2001999.');
-- doubtful or impossible
SELECT text, value, earliest, problem FROM press_dates('1920-1030s; 31 February 2020; Friday, 12 May 2021; 1999-1990; 04/05/2021.');
-- without a reference nothing is guessed
SELECT text, value, earliest, evidence FROM press_dates('On Sunday 21 April, yesterday, ten years ago, this week.');
SELECT text, value, earliest, evidence FROM press_dates('On October 31st they met. It was Saturday, October 31, 2020. The Saturday meeting went on until November 2.');
-- bounds
SELECT text, value, earliest, latest, evidence FROM press_dates('On Sunday 21 April, today, this year, yesterday.', '{"earliest":"2019-05-01","latest":"2019-05-09"}');
SELECT text, value, evidence FROM press_dates('On 21 April.', '{"earliest":"2019-05-01"}');
SELECT text, value, evidence FROM press_dates('On 21 April.', '{ "latest" : "2019" , "earliest" : null }');
SELECT count(*) FROM press_dates(NULL), (SELECT 1);
SELECT count(*) FROM press_dates('5 May', NULL);
-- any bytes, and places that hold
SELECT text = substr(t, start, length), text FROM (SELECT char(0x1F600) || 'ё 5 мая 2020 г.' || char(0xFFFD) AS t), press_dates(t);
-- years whose 1 a scan made a letter
SELECT text, value, problem FROM press_dates('В l932 году, в мае I986 г. и в 1990-м; I 900 people; l93 and l9320.');
SELECT text, value FROM press_dates('2012 ж. 17 мамыр; 2012 ж. мамыр.');
