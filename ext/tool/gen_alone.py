#!/usr/bin/env python3
"""Write ext/core/alone_tab.c: frequent words that are their own stems and
nobody else's, by stemming algorithm.

usage: ext/tool/gen_alone.py DATA [SNOWBALL] >ext/core/alone_tab.c

Run from the project's root after `make`: stems are asked of build/press, by
Python's sqlite3, which has to be one that loads extensions.

A word W (folded) of the lists below is alone under an algorithm where W's stem
is W, and of the other words known of its language
  - none has the stem W,
  - none has a stem that begins with W and does not itself begin with W.
It is shared where the first does not hold, but the others with its stem are
rare: in English and Russian, where W is a word of stop.c that stands a hundred
times in the sets below and 500 times as often as they; in Kazakh, where it is of Latin
letters.

Known are Snowball's vocabularies with their stems (SNOWBALL, by default
/usr/share/snowball/data, Debian's snowball-data, BSD-3-Clause), and of English,
Russian and Kazakh the words that stand three times in DATA/ner/{en,ru,kk}/*.train.tsv
(all sets that may be trained on: gen_words.py names them), Kazakh ones in the
Latin alphabet of 2021 too.  An algorithm without a vocabulary has no such words.

The lists: those of ext/core/stop.c, and what is written here; all our own.
"""
import collections
import glob
import gzip
import os
import re
import sqlite3
import sys

EXTRA = """
about above across after again against ago all almost along already also
although always am amid among amongst an and another any apart april are around
as asia aside at august away back be because become been before behind below
beneath besides best better between beyond both but by came can cannot could
december did do does down due during each eight either else enough etc even ever
every everything far february few fifth five for former forth forty found four
fourth french friday from gave get given go got great greater greek had has her
here herself high him himself his how i if iii ii iv in india indeed inside
instead into iran iraq is it itself january jr july june just knew known laid
led left less lest lost made mankind many march may me means men might mine
monday more most mr mrs ms much must my myself namely near neither never
nevertheless next no non none nor not nothing november now october of off often
on once only onto open or other our out over own per perhaps quite rather said
same san saturday saw say seem seen september seven shall she should show shown
since six so some soon sought still stood such sunday ten than that the their
them then there therefore these they third this those though thought three
through throughout thursday thus till to today together told tomorrow too took
toward towards tuesday twelve twenty two un under union unless until unto up
upon us usa ussr very via was we went were what whatever when whenever where
whereas whereby wherein wherever whether which while whilst who whole whom whose
why will with within without would yes yesterday yet you your
taken met held kept sent paid brought heard dealt undertaken undertook begun began
won gone fought spoke drawn drew grown grew
meant spoken arisen arose understood withdrawn withdrew upheld spent chosen
chose driven drove forgotten forgot taught struck born borne broken broke chosen
drank drunk eaten ate fallen fell fled flown flew forbidden forgiven forsaken
frozen froze hidden hid known lain learnt lent lost overcome overthrown ridden
rode risen rose sank sunk sang sung shaken shook shone shot shrunk slept slain
smelt spun sprang sprung stolen stole stuck sworn swore swept swum thrown threw
torn tore told thought trodden understood undergone underwent woken woke worn
wore woven written wrote sold built rebuilt withheld withstood wept wound felt
children brethren oxen feet teeth geese mice statesmen policemen
longer longest greatest smaller smallest wider widest higher highest larger
largest closer closest lesser stronger strongest weaker weakest earlier earliest
sooner lower lowest older oldest younger youngest richer richest poorer poorest
harder hardest shorter shortest deeper deepest easier easiest nearer nearest
farther farthest furthest foremost utmost uppermost innermost worst
difficult abroad ahead twice thrice hitherto regardless afraid outset behalf
overseas beforehand afterwards henceforth thereafter thereby thereof therein
hereby herein aboard alike alone aloud anew apace apart ashore asleep awake
awhile backwards forwards inward outward onward upward downward midst offshore
sixth seventh eighth ninth tenth eleventh twelfth thirteenth thirteen fifteen
fifteenth sixteen eighteen nineteen thirty sixty seventy eighty ninety vi vii
viii ix xi xii
british spanish jewish polish danish swedish turkish finnish irish scottish
english welsh dutch greek french swiss czech
afghanistan albania algeria angola argentina australia austria azerbaijan bahrain
bangladesh belgium benin bhutan bolivia bosnia botswana brazil brunei bulgaria
burundi cambodia cameroon canada chad chile colombia congo croatia cuba cyprus
denmark ecuador eritrea estonia ethiopia finland france gabon gambia georgia
ghana greece guatemala guinea guyana haiti honduras iceland indonesia ireland
israel jamaica jordan kenya kuwait latvia lebanon lesotho liberia libya
liechtenstein lithuania luxembourg macedonia madagascar malawi malaysia mali malta
mauritania mexico micronesia moldova monaco mongolia montenegro morocco
mozambique myanmar namibia nepal nigeria norway oman pakistan palestine panama
paraguay peru poland portugal qatar romania rwanda samoa senegal serbia
singapore slovakia slovenia somalia spain sudan suriname swaziland sweden
switzerland tajikistan tanzania thailand togo tonga tunisia turkmenistan uganda
uzbekistan vanuatu venezuela vietnam yemen yugoslavia zambia zimbabwe
amsterdam ankara baghdad beijing berlin bern bishkek brussels cairo geneva kabul
kiev lisbon madrid minsk paris prague rome stockholm tashkent tbilisi tehran
vienna warsaw
africa america asia china europe japan korea iraq syria turkey ukraine russia
moscow london washington almaty astana kazakhstan
de la le les et des du un une dans pour que qui sur avec pas par au aux ce cette
ces son sa ses il elle ils elles nous vous je ne se en est sont ou mais comme
plus leur leurs y a ont fait tout tous toute toutes deux meme ainsi donc sans
sous entre vers chez cet etre avoir dont lui si quand tres bien encore peu
der die das und ist von den mit zu im in dem ein eine einen einer eines nicht
auf fur es sich auch als an nach wie am aus bei oder um dass hat wird sie er
wir ihr ich noch war so nur uber vor zum zur bis durch kann sein wurde haben
werden sind wenn aber hatte mehr unter zwischen gegen ohne seit schon immer
el los las una del por con para como mas pero sus este esta entre cuando muy
sin sobre tambien me hasta hay donde quien desde todo nos durante todos uno les
ni contra otros ese eso ante ellos e esto mi antes algunos que yo otro otras
и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по
только ее мне было вот от меня еще нет о из ему теперь когда даже ну вдруг ли
если уже или ни быть был него до вас нибудь опять уж вам ведь там потом себя
ничего ей может они тут где есть надо ней для мы тебя их чем была сам чтоб без
будто чего раз тоже себе под будет ж тогда кто этот того потому этого какой
совсем ним здесь этом один почти мой тем чтобы нее сейчас были куда зачем всех
никогда можно при наконец два об другой хоть после над больше тот через эти нас
про всего них какая много разве три эту моя впрочем хорошо свою этой перед
иногда лучше чуть том нельзя такой им более всегда конечно всю между также это
году год года лет г гг рф сша ссср оон т д е др п ст млн млрд тыс руб
которые который которая которое которых которого однако именно среди около ради
против кроме вместо среди вне лишь пока хотя либо зато причем поэтому поскольку
вообще вполне вновь снова скоро сегодня завтра вчера
і та що як є це до від з із за або але його її їх не на у в про при по для
був була були було бути вже ще коли де хто чи й ж він вона воно вони ми ви
және мен бен пен де да бұл сол осы ол үшін бір екі үш бар жоқ деп еді емес
болып болған болды туралы бойынша кейін дейін соң ғана өз не немесе бірақ ал
егер сондай-ақ сондықтан арқылы қарсы қатар жылы жыл жылдың жылғы
енді қазір өте көп барлық басқа әр ең тек тағы керек мүмкін
""".split()

LATIN = dict(zip("аәбдефгғһіыжклмнңоөпқрсштуұүвйз",
                 "aäbdefgğhiıjklmnñoöpqrsştuūüvyz"))


def database():
    db = sqlite3.connect(":memory:")
    db.enable_load_extension(True)
    db.load_extension("build/press")
    return db


def stop_words():
    with open("ext/core/stop.c", encoding="utf-8") as f:
        return re.findall(r'"([^"\s]+)"', f.read().split("stop_lists", 1)[0])


def lines(path):
    if os.path.exists(path):
        with open(path, encoding="utf-8") as f:
            return f.read().split("\n")
    with gzip.open(path + ".gz", "rt", encoding="utf-8") as f:
        return f.read().split("\n")


def counts(data, language):
    """how often words stand in the sets of a language"""
    seen = collections.Counter()
    for path in sorted(glob.glob(data + "/ner/%s/*.train.tsv" % language)):
        if re.search("/(gmb|btc|wnut17).", path):  # (not) to ship; slips
            continue
        with open(path, encoding="utf-8") as f:
            for line in f:
                word = line.split("\t")[0].strip().lower()
                if re.fullmatch(r"[^\W\d_]+", word):
                    seen[word] += 1
    return seen


def vocabularies(db, data, snowball):
    """algorithm, its words and their stems, how often these stand somewhere"""
    codes = {"english": "en", "porter": "en", "russian": "ru", "kazakh": "kk"}
    for (name,) in db.execute(
            "SELECT stemmer FROM press_languages() WHERE stemmer IS NOT NULL "
            "UNION SELECT 'porter' ORDER BY 1").fetchall():
        folder = os.path.join(snowball, name)
        seen, pairs = collections.Counter(), []
        if name in codes:
            seen = counts(data, codes[name])
            words = {w for w in seen if seen[w] > 2}
            if name == "kazakh":
                words |= {"".join(LATIN[c] for c in w) for w in words
                          if all(c in LATIN for c in w)}
            ask = "SELECT press_stem(?, ?)"
            pairs = [(w, db.execute(ask, (w, name)).fetchone()[0])
                     for w in sorted(words)]
        if os.path.isdir(folder):
            pairs += zip(lines(folder + "/voc.txt"),
                         lines(folder + "/output.txt"))
        if pairs:
            yield name, pairs, seen


def main():
    data = sys.argv[1]
    snowball = sys.argv[2] if len(sys.argv) > 2 else "/usr/share/snowball/data"
    db = database()
    fold = lambda w: db.execute("SELECT press_fold(?)", (w,)).fetchone()[0]
    words = sorted({fold(w) for w in EXTRA + stop_words()
                    if re.fullmatch(r"[^\W\d_]+", w)},
                   key=lambda w: w.encode())
    asked, stops = set(words), set(stop_words())
    own, shared = collections.Counter(), collections.Counter()
    names = []
    for name, pairs, seen in vocabularies(db, data, snowball):
        bit = 1 << len(names)
        names.append(name)
        lost, others = set(), collections.defaultdict(set)
        for word, stem in pairs:
            if not word:
                continue
            stem = fold(stem)
            near = [stem[:k] for k in range(1, len(stem) + 1)
                    if stem[:k] in asked]
            if near:
                word = fold(word).strip("'")
                lost.update(w for w in near if not word.startswith(w))
                if stem in asked and word != stem:
                    others[stem].add(word)
        for word in words:
            stem = db.execute("SELECT press_stem(?, ?)",
                              (word, name)).fetchone()[0]
            if stem != word or word in lost:
                continue
            if word not in others:
                own[word] |= bit
            elif name == "kazakh" and word < "z" or \
                    name in ("english", "russian") and word in stops and \
                    seen[word] >= max(100, 500 * sum(seen[w] for w in others[word])):
                shared[word] |= bit
    rows = [(w, own[w], shared[w]) for w in words if own[w] | shared[w]]
    assert len(rows) <= 2000  # PRESS_ALONE_MOST
    print("""/* alone_tab.c - made by ext/tool/gen_alone.py, which says from what; do not
** edit. */
#include "alone.h"

PRESS_TABLE_DEF const char *const press_alone_algorithms[] = {""")
    for name in names:
        print('    "%s",' % name)
    print("""};
PRESS_TABLE_DEF const int press_alone_nalgorithms = %d;

PRESS_TABLE_DEF const press_alone_row press_alone_rows[] = {""" % len(names))
    for word, *masks in rows:
        print('    {"%s", %d, 0x%x, 0x%x},' % (word, len(word.encode()), *masks))
    print("""};
PRESS_TABLE_DEF const int press_alone_nrows = %d;""" % len(rows))


main()
