#!/usr/bin/env python3
"""Write ext/core/date_tab.c: the words that dates are made of.

usage: ext/tool/gen_dates.py > ext/core/date_tab.c

Input: the lists below, made for this project (English, Russian, Ukrainian,
Kazakh; a text may mix them); inflected forms are made by the paradigms here.
Output: one sorted table and a hash index over it (FNV-1a of the folded word).
A word has one meaning; where two claim it, the first one named here keeps it,
so the order of the sections is the order of precedence.
"""
import sys

words = {}      # folded -> (class, value, flags)
ABBR, AMBIG, PLURAL, NARR, ADJ = 1, 2, 4, 8, 16


def fold(w):
    return w.lower().replace("ё", "е").replace("’", "'")


def add(cls, value, text, flags=0):
    for w in text.split():
        w = fold(w)
        words.setdefault(w, (cls, value, flags))


def endings(stems, ends):
    return " ".join(s + e for s in stems.split() for e in ends.replace("_", "").split() + ([""] if "_" in ends else []))


# Adjective endings, hard and soft, of Russian and Ukrainian.
RU_HARD = "ый ая ое ые ого ой ому ым ом ую ых ыми"
RU_SOFT = "ий яя ее ие его ей ему им ем юю их ими"
RU_SH = "ий ая ее ие его ей ему им ем ую их ими"
RU_OJ = "ой ая ое ые ого ому ым ом ую ых ыми"
UK_HARD = "ий а е і ого ої ому ій им у их ими"
UK_SOFT = "ій я є і ього ьої ьому ім ю іх іми"


def kk(stem, poss=True):
    """The case forms of a Kazakh noun, bare and with the third person."""
    back, front, hissing = "аоұыяу", "әеөүіиэё", "пфкқтсшщчцхһ"
    vowel = next((c for c in reversed(stem) if c in back + front), "а")
    if stem.endswith("у") and any(c in front for c in stem):
        vowel = next((c for c in reversed(stem[:-1]) if c in back + front), "а")
    a, y, g = ("а", "ы", "ғ") if vowel in back else ("е", "і", "г")
    k = "қ" if g == "ғ" else "к"
    last = stem[-1]
    hard = last in hissing or last in "бвгд"
    nasal = last in "мнң"
    d = "т" if hard else "д"
    gen = ("т" if hard else "н" if nasal or last in back + front else "д") + y + "ң"
    acc = ("т" if hard else "н" if last in back + front else "д") + y
    out = [stem, stem + d + a, stem + d + a + (g + y), stem + (k if hard else g) + a, stem + gen, stem + acc,
           stem + (d if not nasal else "н") + a + "н", stem + d + a + "н"]
    if poss:
        p = stem + ("с" if last in back + front else "") + y
        out += [p, p + "н", p + "нд" + a, p + "нд" + a + g + y, p + "н" + a, p + "н" + a + "н", p + "н" + y + "ң"]
    return " ".join(out)


# --- months -----------------------------------------------------------------
EN_MONTHS = "January February March April May June July August September October November December".split()
for i, m in enumerate(EN_MONTHS, 1):
    add("MONTH", i, m, AMBIG if m in ("March", "May", "August") else 0)
for i, a in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), 1):
    add("MONTH", i, a, ABBR)
add("MONTH", 9, "sept", ABBR)
RU_MONTHS = ["январ:ь я ю ем е", "феврал:ь я ю ем е", "март:_ а у ом е", "апрел:ь я ю ем е", "ма:й я ю ем е", "июн:ь я ю ем е",
             "июл:ь я ю ем е", "август:_ а у ом е", "сентябр:ь я ю ем е", "октябр:ь я ю ем е", "ноябр:ь я ю ем е", "декабр:ь я ю ем е"]
for i, m in enumerate(RU_MONTHS, 1):
    add("MONTH", i, endings(*m.split(":")))
for i, a in enumerate("янв фев мар апр - июн июл авг сен окт ноя дек".split(), 1):
    add("MONTH", i, a, ABBR)
for i, a in ((2, "февр"), (9, "сент"), (11, "нояб"), (11, "ноябр"), (10, "октяб"), (12, "декаб"), (8, "авг")):
    add("MONTH", i, a, ABBR)
UK_MONTHS = ["січ:ень ня ню нем ні", "лют:ий ого ому им", "берез:ень ня ню нем ні", "квіт:ень ня ню нем ні", "трав:ень ня ню нем ні",
             "черв:ень ня ню нем ні", "лип:ень ня ню нем ні", "серп:ень ня ню нем ні", "верес:ень ня ню нем ні", "жовт:ень ня ню нем ні",
             "листопад:_ а у ом і", "груд:ень ня ню нем ні"]
for i, m in enumerate(UK_MONTHS, 1):
    add("MONTH", i, endings(*m.split(":")))
for i, a in ((1, "січ"), (2, "лют"), (3, "бер берез"), (4, "квіт кві"), (5, "трав тра"), (6, "черв чер"), (7, "лип"), (8, "серп сер"),
             (9, "верес вер"), (10, "жовт жов"), (11, "лист лис"), (12, "груд гру")):
    add("MONTH", i, a, ABBR)
for i, m in enumerate("қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан".split(), 1):
    add("MONTH", i, kk(m), AMBIG if m in ("маусым", "тамыз", "қазан") else 0)
    if m == "қыркүйек":
        add("MONTH", i, "қыркүйегі қыркүйегінде қыркүйегінің қыркүйегіндегі қыркүйегіне қыркүйегінен")

# --- days of the week ---------------------------------------------------------
for i, d in enumerate("monday tuesday wednesday thursday friday saturday sunday".split(), 1):
    add("DOW", i, d)
    add("DOW", i, d + "s", PLURAL)
for i, a in enumerate(["mon", "tue tues", "wed weds", "thu thur thurs", "fri", "sat", "sun"], 1):
    add("DOW", i, a, ABBR)
RU_DAYS = ["понедельник:_ а у ом е", "вторник:_ а у ом е", "сред:а ы е у ой", "четверг:_ а у ом е", "пятниц:а ы е у ей",
           "суббот:а ы е у ой", "воскресень:е я ю ем и"]
for i, d in enumerate(RU_DAYS, 1):
    add("DOW", i, endings(*d.split(":")))
add("DOW", 7, "воскресение")
for i, d in enumerate("понедельникам вторникам средам четвергам пятницам субботам воскресеньям".split(), 1):
    add("DOW", i, d, PLURAL)
for i, a in enumerate("пн вт ср чт пт сб вс".split(), 1):
    add("DOW", i, a, ABBR)
UK_DAYS = ["понеділ:ок ка ку ком", "вівтор:ок ка ку ком", "серед:а и і у ою", "четвер:_ га гу гом зі", "п'ятниц:я і ю ею", "субот:а и і у ою",
           "неділ:я і ю ею"]
for i, d in enumerate(UK_DAYS, 1):
    add("DOW", i, endings(*d.split(":")))
for i, d in enumerate("понеділках вівтірках середах четвергах п'ятницях суботах неділях".split(), 1):
    add("DOW", i, d, PLURAL)
add("DOW", 7, "нд", ABBR)
for i, d in enumerate("дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі".split(), 1):
    add("DOW", i, kk(d))

# --- units ---------------------------------------------------------------------
SECOND, MINUTE, HOUR, DAY, WEEK, MONTH, QUARTER, YEAR, DECADE, CENTURY, WEEKEND, FORTNIGHT, HALF = range(1, 14)
UNITS = [
    (SECOND, "секунда секунду секунды", "seconds secs секунд секундах секунди"),
    (MINUTE, "minute min минута минуту минуты хвилина хвилину", "minutes mins минут минутах хвилини хвилин хвилинах"),
    (HOUR, "hour hr час часа часу година годину годині годиною", "hours hrs часов часах години годин годинах"),
    (DAY, "day день дня дню днем дне сутки сутки доба добу", "days дни дней днях дням днями суток сутках дні днів днях діб доби днями добами"),
    (WEEK, "week wk неделя неделю недели неделе неделей тиждень тижня тижню тижні тижнем", "weeks wks недель неделях неделям неделями тижнів тижнях тижнями"),
    (FORTNIGHT, "fortnight", "fortnights"),
    (MONTH, "month mth месяц месяца месяце месяцу месяцем місяць місяця місяці місяцю", "months mths месяцев месяцы месяцах месяцам месяцами місяців місяцях місяцями"),
    (QUARTER, "quarter qtr квартал квартала квартале кварталу кварталі", "quarters кварталы кварталов кварталів"),
    (YEAR, "year yr год года году годе годом рік року році роком", "years yrs годы годов годах годам годами лет летие летия роки років роках рокам роками"),
    (DECADE, "decade десятилетие десятилетия десятилетии десятиліття", "decades десятилетий десятилетиях десятилетиями десятиліть"),
    (CENTURY, "century век века веке веку веком столетие столетия столетии столітті століття вік віку", "centuries веков веках столетий століть"),
    (WEEKEND, "weekend", "weekends выходные выходных вихідні вихідних"),
]
for u, one, many in UNITS:
    add("UNIT", u, one)
    add("UNIT", u, many, PLURAL)
add("UNIT", YEAR, "г гг р рр ж жж", ABBR)
add("UNIT", CENTURY, "в вв ст", ABBR | AMBIG)
add("UNIT", HOUR, "ч", ABBR)
for u, stem in ((MINUTE, "минут"), (HOUR, "сағат"), (DAY, "күн"), (WEEK, "апта"), (MONTH, "ай"), (QUARTER, "тоқсан"), (YEAR, "жыл"),
                (CENTURY, "ғасыр"), (DECADE, "онжылдық")):
    if stem == "тоқсан":
        continue
    add("UNIT", u, kk(stem))
add("UNIT", QUARTER, "тоқсанда тоқсандағы тоқсанның тоқсаны тоқсанында тоқсанындағы тоқсанының тоқсанына")
add("UNIT", YEAR, "жылғы жылы жылдың жылдан жылға жылда жылдық жылдағы")
add("UNIT", YEAR, "жылдар жылдары жылдарда жылдардың жылдарғы жылдардағы жылдарынан жылдарында жылдарындағы жылдарының жылдарға жылдарына "
                  "жылдардан", PLURAL)
add("UNIT", CENTURY, "ғасырда ғасырдың ғасырдағы ғасырлар")
add("UNIT", DAY, "күндері", PLURAL)

# --- seasons --------------------------------------------------------------------
for i, s in enumerate(["spring springtime", "summer summertime", "autumn", "winter wintertime"], 1):
    add("SEASON", i, s, AMBIG if i == 1 else 0)
add("SEASON", 3, "fall", AMBIG)
for i, s in enumerate(["весна весны весне весну весной", "лето лета лету летом лете", "осень осени осенью", "зима зимы зиме зиму зимой"], 1):
    add("SEASON", i, s)
for i, s in enumerate(["весну навесні увесні весною весні", "літо літа літу влітку улітку літом літі", "осінь восени осінню", "зими зимі взимку узимку зимою"], 1):
    add("SEASON", i, s)
for i, s in enumerate(["көктем", "жаз", "күз", "қыс"], 1):
    # not қысқа (short), қысты (pressed), жазды (wrote)
    forms = " ".join(w for w in kk(s, False).split() if w not in ("қысқа", "қысты", "жазды"))
    add("SEASON", i, forms + {1: " көктемі көктемінде", 2: " жазы жазында", 3: " күзі күзінде", 4: " қысы қысында"}[i],
        0)
add("SEASON", 2, "жаз", AMBIG)
for w in ("жаз", "қыс"):
    c, v, _ = words[w]
    words[w] = (c, v, AMBIG)

# --- numbers --------------------------------------------------------------------
for i, w in enumerate("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
                      "nineteen".split(), 1):
    add("CARD", i, w)
for i, w in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2):
    add("TEN", i * 10, w)
for i, w in enumerate("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
                      "sixteenth seventeenth eighteenth nineteenth twentieth".split(), 1):
    add("ORD", i, w)
add("ORD", 30, "thirtieth")
for w, v in (("twenty", 20), ("thirty", 30)):
    for i, o in enumerate("first second third fourth fifth sixth seventh eighth ninth".split(), 1):
        if v + i <= 31:
            add("ORD", v + i, w + o)
add("HUNDRED", 100, "hundred сто ста жүз")
# Only parts of a year told in words (date_spell.c).
add("SPELL", 1000, "thousand тысяча тысячу тысячи тысяч тисяча тисячі тисячу мың")
for i, w in ((2, "двести двісті"), (3, "триста"), (4, "четыреста чотириста"), (5, "пятьсот п'ятсот"), (6, "шестьсот шістсот"),
             (7, "семьсот сімсот"), (8, "восемьсот вісімсот"), (9, "девятьсот дев'ятсот")):
    add("SPELL", i * 100, w)
RU_CARD = ["один одна одно одну одного одной", "два две двух двумя", "три трех трем тремя", "четыре четырех четырьмя", "пять пяти пятью",
           "шесть шести шестью", "семь семи семью", "восемь восьми восемью восьмью", "девять девяти девятью", "десять десяти десятью", "одиннадцать одиннадцати одиннадцатью", "двенадцать двенадцати двенадцатью", "тринадцать тринадцати",
           "четырнадцать четырнадцати", "пятнадцать пятнадцати", "шестнадцать", "семнадцать", "восемнадцать", "девятнадцать"]
for i, w in enumerate(RU_CARD, 1):
    add("CARD", i, w)
for v, w in ((20, "двадцать двадцати двадцатью"), (30, "тридцать тридцати тридцатью"), (40, "сорок сорока"), (50, "пятьдесят пятьюдесятью"), (60, "шестьдесят"), (70, "семьдесят"),
             (80, "восемьдесят"), (90, "девяносто")):
    add("TEN", v, w)
RU_ORD = ["перв:" + RU_HARD, "втор:" + RU_OJ, "трет:ий ье ьего ьему ьем ья ью ьей", "четверт:" + RU_HARD, "пят:" + RU_HARD, "шест:" + RU_OJ,
          "седьм:" + RU_OJ, "восьм:" + RU_OJ, "девят:" + RU_HARD, "десят:" + RU_HARD, "одиннадцат:" + RU_HARD, "двенадцат:" + RU_HARD,
          "тринадцат:" + RU_HARD, "четырнадцат:" + RU_HARD, "пятнадцат:" + RU_HARD, "шестнадцат:" + RU_HARD, "семнадцат:" + RU_HARD,
          "восемнадцат:" + RU_HARD, "девятнадцат:" + RU_HARD, "двадцат:" + RU_HARD]
for i, w in enumerate(RU_ORD, 1):
    add("ORD", i, endings(*w.split(":")), AMBIG if i < 3 else 0)
add("ORD", 30, endings("тридцат", RU_HARD))
for v, w in ((20, "двадцатые двадцатых"), (30, "тридцатые тридцатых"), (40, "сороковые сороковых"), (50, "пятидесятые пятидесятых"),
             (60, "шестидесятые шестидесятых"), (70, "семидесятые семидесятых"), (80, "восьмидесятые восьмидесятых"),
             (90, "девяностые девяностых")):
    for x in w.split():
        words[x] = ("DECADEWORD", v, 0)
for v, w in ((20, "двадцяті двадцятих"), (30, "тридцяті тридцятих"), (40, "сорокові сорокових"), (50, "п'ятдесяті п'ятдесятих"),
             (60, "шістдесяті шістдесятих"), (70, "сімдесяті сімдесятих"), (80, "вісімдесяті вісімдесятих"),
             (90, "дев'яності дев'яностих")):
    add("DECADEWORD", v, w)
for w in "двухтысячные двухтысячных нулевые нулевых двотисячні двотисячних нульові нульових".split():
    words[w] = ("DECADEWORD", 2000, 0)
for v, w in ((20, "twenties"), (30, "thirties"), (40, "forties"), (50, "fifties"), (60, "sixties"), (70, "seventies"), (80, "eighties"),
             (90, "nineties")):
    add("DECADEWORD", v, w)
for v, w in ((40, "қырқыншы"), (50, "елуінші"), (60, "алпысыншы"), (70, "жетпісінші"), (80, "сексенінші"), (90, "тоқсаныншы")):
    add("DECADEWORD", v, w)
for v, ru, uk in ((40, "сороков:" + RU_OJ, "сороков:" + UK_HARD), (50, "пятидесят:" + RU_HARD, "п'ятдесят:" + UK_HARD),
                  (60, "шестидесят:" + RU_HARD, "шістдесят:" + UK_HARD), (70, "семидесят:" + RU_HARD, "сімдесят:" + UK_HARD),
                  (80, "восьмидесят:" + RU_HARD, "вісімдесят:" + UK_HARD), (90, "девяност:" + RU_HARD, "дев'яност:" + UK_HARD),
                  (100, "сот:" + RU_HARD, "сот:" + UK_HARD), (900, "девятисот:" + RU_HARD, "дев'ятисот:" + UK_HARD),
                  (800, "восьмисот:" + RU_HARD, "восьмисот:" + UK_HARD), (2000, "двухтысячн:" + RU_HARD, "двотисячн:" + UK_HARD)):
    for w in (ru, uk):
        add("SPELLORD", v, endings(*w.split(":")))
for v, w in ((100, "жүзінші"), (1000, "мыңыншы")):
    add("SPELLORD", v, w)
UK_CARD = ["одна один одну одного однієї", "два дві двох двома", "три трьох трьома", "чотири чотирьох чотирма", "п'ять п'яти", "шість шести", "сім семи", "вісім восьми",
           "дев'ять дев'яти", "десять десяти", "одинадцять", "дванадцять", "тринадцять", "чотирнадцять", "п'ятнадцять", "шістнадцять", "сімнадцять",
           "вісімнадцять", "дев'ятнадцять"]
for i, w in enumerate(UK_CARD, 1):
    add("CARD", i, w)
for v, w in ((20, "двадцять двадцяти"), (30, "тридцять тридцяти"), (40, "сорок"), (50, "п'ятдесят"), (60, "шістдесят"), (70, "сімдесят"),
             (80, "вісімдесят"), (90, "дев'яносто")):
    add("TEN", v, w)
UK_ORD = ["перш:" + UK_HARD, "друг:" + UK_HARD, "трет:" + UK_SOFT, "четверт:" + UK_HARD, "п'ят:" + UK_HARD, "шост:" + UK_HARD, "сьом:" + UK_HARD,
          "восьм:" + UK_HARD, "дев'ят:" + UK_HARD, "десят:" + UK_HARD, "одинадцят:" + UK_HARD, "дванадцят:" + UK_HARD, "тринадцят:" + UK_HARD,
          "чотирнадцят:" + UK_HARD, "п'ятнадцят:" + UK_HARD, "шістнадцят:" + UK_HARD, "сімнадцят:" + UK_HARD, "вісімнадцят:" + UK_HARD,
          "дев'ятнадцят:" + UK_HARD, "двадцят:" + UK_HARD]
for i, w in enumerate(UK_ORD, 1):
    add("ORD", i, endings(*w.split(":")), AMBIG if i < 3 else 0)
add("ORD", 30, endings("тридцят", UK_HARD))
for i, w in enumerate("бір екі үш төрт бес алты жеті сегіз тоғыз".split(), 1):
    add("CARD", i, w)
for v, w in ((10, "он"), (20, "жиырма"), (30, "отыз"), (40, "қырық"), (50, "елу"), (60, "алпыс"), (70, "жетпіс"), (80, "сексен")):
    add("TEN", v, w, AMBIG if w == "он" else 0)
for i, w in enumerate("бірінші екінші үшінші төртінші бесінші алтыншы жетінші сегізінші тоғызыншы оныншы".split(), 1):
    add("ORD", i, w)
for i, w in enumerate("бірінде екісінде үшінде төртінде бесінде алтысында жетісінде сегізінде тоғызында онында".split(), 1):
    add("ORD", i, w, AMBIG if i < 2 else 0)  # the day of a month: наурыздың бесінде
add("ORD", 20, "жиырмасында")
add("ORD", 30, "отызында")
add("ORD", 20, "жиырмасыншы")
add("ORD", 30, "отызыншы")

# A couple, few, many: counts that are not told.
add("FEW", 2, "couple пара пару парой")
add("FEW", 0, "few several many some dozens hundreds несколько нескольких несколькими много кілька декілька багато бірнеше көп countless numerous "
              "some пар")

# --- which one: last, this, next ---------------------------------------------
add("DIR", -1, "last past")
add("DIR", 0, "this these current")
add("DIR", 1, "next coming upcoming forthcoming")
add("DIR", 1, "following subsequent ensuing", NARR)
add("DIR", -1, "previous preceding prior", NARR)
add("DIR", 0, "same that", NARR)
add("DIR", -1, endings("прошл", RU_HARD) + " " + endings("минувш прошедш", RU_SH) + " " + endings("последн", RU_SOFT))
add("DIR", -2, endings("позапрошл", RU_HARD))
add("DIR", 0, "этот эта это эти этого этой этом этому этим эту этих " + endings("нынешн", RU_SOFT) + " " + endings("текущ", RU_SH))
add("DIR", 1, endings("следующ будущ предстоящ ближайш грядущ", RU_SH) + " след")
add("DIR", -1, endings("предыдущ", RU_SH), NARR)
add("DIR", 0, "тот та то того той том тому ту тех", NARR | AMBIG)
add("DIR", -1, endings("минул", UK_HARD) + " " + endings("останн", UK_SOFT))
add("DIR", -2, endings("позаминул", UK_HARD))
add("DIR", 0, "цей ця це ці цього цієї цьому цій цю цих " + endings("нинішн", UK_SOFT) + " " + endings("поточн", UK_HARD))
add("DIR", 1, endings("наступн майбутн найближч прийдешн", UK_HARD) + " " + endings("майбутн прийдешн", UK_SOFT))
add("DIR", -1, endings("попередн", UK_SOFT), NARR)
add("DIR", -1, "өткен былтырғы соңғы")
add("DIR", 0, "осы биылғы ағымдағы")
add("DIR", 1, "келесі алдағы келер")
add("DIR", 0, "сол", NARR | AMBIG)

# --- days and years by their own words -----------------------------------------
add("DEIXIS", 0, "today tonight сегодня сегодняшний сегодняшнего сьогодні бүгін бүгінгі")
add("DEIXIS", -1, "yesterday вчера вчерашний вчерашнего вчерашней вчора кеше кешегі")
add("DEIXIS", 1, "tomorrow завтра завтрашний завтрашнего ертең ертеңгі tmrw tomorrows")
add("DEIXIS", -2, "позавчера позавчора алдыңгүні алдыңгүнгі")
add("DEIXIS", 2, "послезавтра післязавтра бүрсігүні")
add("DEIXIS", -3, "позапозавчера")
add("DEIXIS", 3, "послепослезавтра")
add("DEIXIS", 0, "today's")
add("DEIXIS", -1, "yesterday's")
add("DEIXIS", 1, "tomorrow's")
add("DEIXISYEAR", -1, "былтыр")
add("DEIXISYEAR", 0, "биыл")
add("DEIXISYEAR", 0, "нынче", AMBIG)
add("DEIXISYEAR", -1, "торік")
add("DEIXISYEAR", 0, "цьогоріч")
add("UNIT", DAY, "day's")
add("UNIT", WEEK, "week's")
add("UNIT", MONTH, "month's")
add("UNIT", YEAR, "year's")
add("UNIT", DAY, "days'", PLURAL)
add("UNIT", WEEK, "weeks'", PLURAL)
add("UNIT", MONTH, "months'", PLURAL)
add("UNIT", YEAR, "years'", PLURAL)
add("UNIT", CENTURY, "century's")
add("UNIT", DECADE, "decade's")
for i, d in enumerate("monday tuesday wednesday thursday friday saturday sunday".split(), 1):
    add("DOW", i, d + "'s")
for i, m in enumerate(EN_MONTHS, 1):
    add("MONTH", i, m + "'s", AMBIG if m in ("March", "May", "August") else 0)

# --- how far --------------------------------------------------------------------
add("AGO", -1, "ago назад бұрын back")
add("AGO", -1, "тому", AMBIG)
words["тому"] = ("AGO", -1, AMBIG)
add("LATER", 1, "later afterwards afterward спустя потом соң кейін опісля потому позже позднее пізніше")
add("LATER", -1, "earlier beforehand previously раньше ранее раніше")
add("HENCE", 1, "hence")
add("THROUGH", 1, "через")
add("IN", 1, "in within во у протягом впродовж")
words["в"] = ("IN", 1, AMBIG)       # also the abbreviation of век
add("ON", 0, "on о об на")
add("AFTER", 1, "after после після following")
add("BEFORE", -1, "before до перед дейін шейін")
add("OF", 0, "of")
add("THE", 0, "the")
add("A", 1, "a an")
add("FROM", 0, "from с со от з зі із від since")
add("TO", 0, "to until till through thru по до")
add("BETWEEN", 0, "between между між")
add("AND", 0, "and or и или либо і або чи та және немесе й мен пен бен")
add("AT", 0, "at к ко около by")
add("NOW", 0, "now")

# --- parts of a period, of a day -----------------------------------------------
add("PART", 1, "early beginning start начало начале начала началу початок початку басы басында басынан басына outset onset dawn earlier_")
add("PART", 2, "mid middle midst середина середине середины середині середину ортасы ортасында ортасынан ортасына halfway")
add("PART", 3, "late end latter конец конце конца концу кінець кінці кінця наприкінці аяғы аяғында аяғына соңы соңында соңына closing")
add("PARTWORD", 0, "part stages")
for v, w in ((1, "morning mornings утро утром утра ранок вранці ранку зранку таң таңертең таңғы таңғысын"),
             (2, "afternoon afternoons днем пополудни дня обед обід түсте түстен"),
             (3, "evening evenings вечер вечером вечера вечір ввечері увечері вечора кеш кешке кешкі кешкісін"),
             (4, "night nights overnight ночь ночью ночи ніч вночі уночі ночі түн түнде түнгі түні"),
             (5, "midday noon полдень полудня опівдні полудень"), (6, "midnight полночь полуночи полуночью опівночі"),
             (7, "daytime")):
    add("DAYPART", v, w)
for v, w in ((1, "morning's"), (2, "afternoon's"), (3, "evening's"), (4, "night's")):
    add("DAYPART", v, w)
words["дня"] = ("UNIT", DAY, 0)
words["днем"] = ("DAYPART", 2, 0)
add("AMPM", 0, "am a.m")
add("AMPM", 12, "pm p.m")
add("OCLOCK", 0, "o'clock oclock hrs h")
add("ERA", 1, "bc bce b.c b.c.e б.з.д б.з.б")
add("ERA", 0, "ad ce a.d")

# --- vague ----------------------------------------------------------------------
add("REF", 1, "formerly past recent recently lately недавно нещодавно жақында bygone")
words["past"] = ("DIR", -1, 0)
add("REF", 2, "current currently nowadays presently сейчас теперь ныне нынче зараз тепер қазір қазіргі today_")
words["current"] = ("DIR", 0, 0)
add("REF", 2, "moment present date настоящее настоящий настоящему настоящем", AMBIG)  # at the moment, в настоящее время
add("REF", 3, "future soon вскоре скоро незабаром скоро жуықта болашақта")
add("APPROX", 1, "about around approximately roughly circa ca c nearly almost some примерно приблизительно около близько приблизно шамамен жуық почти майже")
words["some"] = ("FEW", 0, 0)
words["около"] = ("APPROX", 1, 0)
words["c"] = ("APPROX", 1, ABBR)
add("MORE", 0, "over more under less least most fewer only just another nearly более больше свыше менее понад більше менше")
add("THAN", 0, "than чем ніж")
add("EVERY", 1, "сайын")
add("EVERY", 0, "every each per каждый каждую каждая каждое каждого каждой каждые кожен кожна кожне кожного кожної кожний кожні әр әрбір")
for u, w in ((DAY, "daily ежедневно ежедневный ежедневные щодня щоденно күнделікті"), (WEEK, "weekly еженедельно еженедельный щотижня"),
             (MONTH, "monthly ежемесячно ежемесячный щомісяця"), (QUARTER, "quarterly ежеквартально"),
             (YEAR, "annually annual yearly ежегодно ежегодный ежегодная ежегодного щороку щорічно щорічний")):
    add("SETADV", u, w)
add("ALL", 0, "all whole entire rest весь всю вся все остаток")
add("HALFWORD", 0, "half половина полгода полтора півроку жарты")

# --- holidays on a fixed day: the first word, then HOLIDAYS in date_find.c ---------
add("HOLIDAY", 1, "new новый нового новому новым новий нового нового жаңа")
add("HOLIDAY", 2, "christmas xmas рождество рождества рождеством різдво різдва")
add("HOLIDAY", 3, "victory independence labour labor women's international republic constitution armistice remembrance halloween valentine's")
add("HOLIDAY", 5, "easter пасха пасху пасхи nauryz наурыз первомай первомая великдень")
add("HOLIDAY", 4, "день дню днем жеңіс тәуелсіздік конституция республика boxing bastille armistice april_ накануне канун напередодні ертеңіне ертеңінде")

add("DEIXISYEAR", -1, endings("прошлогодн", RU_SOFT) + " " + endings("торішн", UK_SOFT))
# The months as adjectives: июньская встреча.
for i, m in enumerate("январск февральск мартовск апрельск майск июньск июльск августовск сентябрьск октябрьск ноябрьск декабрьск".split(), 1):
    add("MONTH", i, endings(m, "ий ая ое ие ого ой ому им ом ую их ими"), AMBIG)
add("UNIT", DAY, "сутки суток суткам сутками сутках")
for i, w in enumerate("двое трое четверо пятеро".split(), 2):
    add("CARD", i, w)
# --- verbs and particles that tell when --------------------------------------------
add("TENSE", -1, "said was were had did told went came made took began held got became won lost left saw gave found sent led fell rose kept met "
                 "wrote spoke broke put set ran hit grew brought paid felt heard showed built bought sold cut fought stood thought became "
                 "announced arrested killed был была было были стал стала стали вышел прошел бул був була було були болды еді")
add("TENSE", 1, "will would shall 'll expected scheduled plans planned planning hopes due going should must can could might expects upcoming "
                "begins starts opens convenes expires resumes takes "
                "будет будут состоится состоятся пройдет пройдут начнется планируется ожидается буде будуть відбудеться болады өтеді "
                "объявит проведет проведут примет примут выступит посетит прибудет прибудут встретится встретятся откроется "
                "рассмотрит рассмотрят подпишет подпишут вступит вступят отправится представит завершится закончится продолжится "
                "соберется соберутся намерен намерена намерены собирается собираются должен должна должны предстоит стартует "
                "проведе проведуть відкриється виступить завершиться")


def fnv(b):
    h = 2166136261
    for c in b:
        h = ((h ^ c) * 16777619) & 0xFFFFFFFF
    return h


def main():
    table = sorted((w.encode(), c, v, f) for w, (c, v, f) in words.items() if not w.endswith("_") and w != "-")
    size = 1
    while size < 2 * len(table):
        size *= 2
    slots = [0] * size
    for i, (w, *_) in enumerate(table, 1):
        at = fnv(w) & (size - 1)
        while slots[at]:
            at = (at + 1) & (size - 1)
        slots[at] = i
    out = sys.stdout
    out.write("/* date_tab.c - the words that dates are made of: English, Russian,\n"
              "** Ukrainian, Kazakh.  Written by ext/tool/gen_dates.py; change that.\n"
              "*/\n#include \"date_tab.h\"\n\n")
    out.write(f"#define DATE_TAB_SLOTS {size}\n\n")
    out.write("static const press_dateword date_tab_words[] = {\n")
    for w, c, v, f in table:
        out.write(f'    {{"{w.decode()}", {len(w)}, PRESS_DW_{c}, {f}, {v}}},\n')
    out.write("};\n\n/* Of the word in each slot of the hash: its place from 1, or 0. */\n")
    out.write("static const uint16_t date_tab_slots[DATE_TAB_SLOTS] = {\n")
    for i in range(0, size, 12):
        out.write("    " + ", ".join(map(str, slots[i:i + 12])) + ",\n")
    out.write("};\n")
    out.write("""
PRESS_PRIVATE const press_dateword *press_dateword_find(press_span folded,
                                                        uint32_t hash)
{
    uint32_t at = hash & (DATE_TAB_SLOTS - 1);

    for (; date_tab_slots[at]; at = (at + 1) & (DATE_TAB_SLOTS - 1)) {
        const press_dateword *w = &date_tab_words[date_tab_slots[at] - 1];

        if (w->n == folded.n && w->word[folded.n - 1] == folded.p[folded.n - 1] &&
            memcmp(w->word, folded.p, folded.n) == 0)
            return w;
    }
    return NULL;
}
""")


main()
