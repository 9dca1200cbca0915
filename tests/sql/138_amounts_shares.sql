-- press_amounts: shares in oblique cases and as one in so many; what looks like one and is none
.mode list
.separator ' | '
.nullvalue -
SELECT text, low, high, approximator, what FROM press_amounts('За проект проголосовали более двух третей депутатов. Каждый пятый житель болен; каждый второй день идёт дождь. Две пятых воды ушло.');
SELECT text, low, high, approximator, what FROM press_amounts('Nearly one in five teachers left, and two in three parents agreed. Three out of four wells were dry. Two in 2010 left, and one in five minutes came back.');
SELECT text, low, high, approximator, what FROM press_amounts('Депутаттардың үштен екісі қолдады. Тұрғындардың төрттен үші кетті.');
SELECT 'none', text FROM press_amounts('1986 жылдың 17-18 желтоқсаны. 2021 жылдың 3 ақпаны. Желтоқсанның 16-сы күні. Наурыздың 8-інде келді. 12-қаңтар.');
-- a half more; one thousand in the genitive; what something came to; words of order
SELECT text, low, high, approximator, unit, what FROM press_amounts('They sought three and a half years for more than one and a half million people, two-and-a-half hours, one per cent.');
SELECT text, low, high, approximator, unit, what FROM press_amounts('Три с половиной года, два с половиной миллиона тенге; не менее тысячи человек, около сотни домов; число выросло до 46 человек; двадцать пятый километр; КАРАГАНДА, 30 окт.');
SELECT text, low, high, approximator, unit, what FROM press_amounts('Екі жарым мың теңге, бір жарым жыл, 112-шақырымында, отыз бесінші қара сөзінде, олардың жартысынан көбі, бір гектарға.');
-- said again, a half is of something else; and however often, no number is too large
SELECT text, low FROM press_amounts('They paid a million and a half and a half more.');
SELECT length(text), low FROM press_amounts('They paid a million' || replace(hex(zeroblob(200)), '00', ' and a half') || ' dollars.');
