-- press_dates: what is counted from the day told last; what a day without a year is in the future of what was told; bounds of a doubtful day.
.mode list
.separator ' | '
.nullvalue -
SELECT text, value, evidence FROM press_dates('В декабре 2021 года завод закрыли. Через месяц его открыли.', '2022-06-01');
SELECT text, value, evidence FROM press_dates('10 мая 2021 года завод закрыли. Через неделю откроют новый.', '2021-05-12');
SELECT text, value FROM press_dates('10 мая 2021 года завод закрыли. Тремя днями ранее рабочие вышли на площадь. Двумя неделями позже всё стихло. Днём позже их отпустили. Пятью годами ранее завод купили.');
SELECT kind, text, value FROM press_dates('10 мая 2021 года его открыли. Несколькими днями ранее шёл дождь. Построен не позже 1960 года.');
SELECT text, value FROM press_dates('10 травня 2021 року завод закрили. Трьома днями раніше робітники вийшли. Двома тижнями пізніше все стихло.');
SELECT text, value, evidence FROM press_dates('The plant burned on 3 May 2019. In June 2021 the director said he would resign on 3 April.');
SELECT text, value, evidence FROM press_dates('In June 2021 the director said he had resigned on 3 April.');
SELECT text, value, earliest, latest, problem FROM press_dates('He came on 05/06/2018 and left on 25/06/2018.');
SELECT text, value, earliest, latest, problem FROM press_dates('He came on 05/06/2018.');
SELECT kind, text, value, problem FROM press_dates('П’ятниця, 6 травня 2022 року, 14:05');
