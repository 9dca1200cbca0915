-- press_dates: quarters, halves and years as business news tells them, clock
-- times with their zone, what will be and what has been
.mode list
.separator ' | '
.nullvalue -
CREATE TABLE news(t);
INSERT INTO news VALUES
('Third-quarter net income rose 14 % from a year earlier.'),
('In the latest quarter sales fell from the year-earlier period.'),
('In October sales rose 3 % from a year ago.'),
('A year earlier, in October, he had left.'),
('Analysts expect fiscal 1990 earnings of $2 a share.'),
('The 1988 third quarter was good; 1989''s second half was not.'),
('Last year''s third quarter was weak, this year''s first half strong.'),
('In the third quarter it lost money. Sales in the quarter fell.'),
('The quarter round the market is old. A quarter of the people left.'),
('Profit in the second half will be lower. He scored in the second half.'),
('In the year-earlier third quarter it lost; in the latter half of 1988 it won.'),
('Around 2 a.m. local time Sunday (1800 GMT Saturday) the dam broke.'),
('The offer ends at midnight EST on Nov. 10; call at 9:30 a.m. EDT today.'),
('It was printed 03/22/1998 20:55:07.'),
('Each year they meet, every two weeks they write, every summer they rest.'),
('The current rules are old; the current quarter is bad; recent laws are new.'),
('The court is to rule Wednesday. The court ruled Wednesday.'),
('The vote would be held Friday. The vote was held Friday.'),
('He told them Friday that he will not run.'),
('The plane made a scheduled stop Sunday. The stop is scheduled for Sunday.'),
('United Mills opened a plant Sunday. The session convenes Sunday.'),
('In the third quarter it lost money. The same quarter last year was good; in the quarter ended June 30 it won.'),
('It came a week earlier than planned and will go on into the next century, or early next century.'),
('Every Saturday night they sing. On 3 and 5 may we met.'),
('They expect it within two weeks. They expect it in two weeks.');
SELECT group_concat(char(10) || '  ' || kind || ' | ' || d.text || ' | ' || coalesce(timex, '-') || ' | ' || coalesce(earliest || '..' || latest, '-'), '')
FROM news, press_dates(t, '1989-10-26') AS d GROUP BY news.rowid ORDER BY news.rowid;
