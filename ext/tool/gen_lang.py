#!/usr/bin/env python3
"""Make ext/core/lang_tab.c: what letter sequences say about the language of a word.

usage: gen_lang.py [--root DIR] [--shared DIR] > ext/core/lang_tab.c

Counted are runs of one to four letters of words, the word's edges among them; nothing of a source but these counts reaches the table.  Sources:

  words of a list, each once
    snowball-data                   vocabularies of Snowball's algorithms
    hunspell-{uk,be,mn,kk,uz,tr}    dictionaries with their endings
  words of running text that begin with a small letter, by a root of their count
    ner/{en,ru,kk}/*.train.tsv      marked *train* in the shared data's README
                                    (not gmb, whose licence is unclear)
    translations of programs        libglib2.0-data libgtk-3-common
                                    libgtk2.0-common iso-codes gimp-data
                                    nautilus-data gedit-common totem-common
                                    gnome-control-center-data evolution-common

  words by hand                     OWN, below

The packages are those of Debian 12.  --root is where they are unpacked
(`apt-get download`, `dpkg -x`), default /; --shared has data/ner.  The
dictionaries are under GPL, LGPL, MPL, LPPL or CC BY-SA, the translations under
GPL or LGPL: sequences counted over them are facts, no part of either.

A slot is a sequence hashed; for each language of its script it holds, in
quarters of a bit, log2 of the slot's share in the language over its mean share
in all, between -LOW and HIGH, as one character from FIRST on.
"""
import argparse, collections, gettext, glob, math, os, re, sys

# The columns; those of the enum in lang.h first, the others stand for "und".
LATIN = "en de fr tr az uz es+pt+ca it+ro nl sv+da+no fi+hu+lt id pl+cs+hr".split()
CYRILLIC = "ru uk be kk ky mn uz bg+sr tg".split()
LATIN_SLOTS, CYRILLIC_SLOTS = 8192, 10240
LOW, HIGH, FIRST = 36, 24, 65
LIST_MOST, FORMS, TEXT_POWER = 90000, 3, 0.7

SNOWBALL = dict(en="english", de="german", fr="french", tr="turkish", es="spanish", it="italian", pt="portuguese", ca="catalan",
                nl="dutch", sv="swedish", da="danish", no="norwegian", fi="finnish", hu="hungarian", ro="romanian", id="indonesian",
                lt="lithuanian", ru="russian")
HUNSPELL = dict(uk="uk_UA", be="be_BY", mn="mn_MN", kk="kk_KZ", tr="tr_TR")
LOCALES = dict(no=["nb", "nn"], sr=["sr"], uz=[])
# Common words, by hand: of languages of which little else is to be had, and
# those of talk, which neither news nor programs have.
OWN = dict(
    ru="""и в не на я что он с а как это но по к у ты из мы за вы так же от сказал она они мне да о для бы было меня ещё еще нет был его до вот
    только уже если или ну ли когда даже себя ему быть чем там где есть тебя тебе нас вас нам вам их им мной ней ним них этого этот эта эти этой
    того тот той тем том всё все всего всем всех надо нужно можно нельзя хочу хочет может могу можешь могут знаю знает думаю говорит говорил
    сделать делать тоже очень просто сейчас здесь тут теперь потом всегда никогда ничего никто кто который которая которые которых какой какая
    какие куда откуда почему зачем сколько один одна одно два три раз время день человек люди людей людям дело жизни жизнь работа дома дом
    спасибо пожалуйста привет хорошо плохо правда конечно другой другое другие другим друг сам сама само сами самый самая такой такая такое такие
    таким своей свой свою моя мой мои твой твоя наш ваш пусть чтобы потому через перед после без под над при про между больше меньше лучше
    сегодня завтра вчера была были будет будут буду стал стала стали идти иди пошёл пошел помните прощайте одинока тогда снова вдруг никак""",
    uk="""і й та в у не на я що він з із зі а як це але по до ти ми за ви так же від сказав сказала вона вони мені для би було мене ще немає був
    його її їх їм їй ним ними ось тільки лише вже якщо або чи коли навіть себе йому бути ніж там де є тебе тобі нас вас нам вам цього цей ця ці
    цієї того той тієї тим тому все всі всього всім треба потрібно можна хочу хоче може можу можеш можуть знаю знає думаю каже казав казала
    зробити робити теж також дуже просто зараз тут тепер потім завжди ніколи нічого ніхто хто який яка яке які яких куди звідки чому навіщо
    скільки один одна одне два три раз час день людина люди людей людям справа життя робота вдома дім дякую будь ласка привіт добре погано правда
    звичайно інший інша інше інші іншим друг сам сама само самі такий така таке такі таким своєї свій свою моя мій мої твій твоя наш ваш нехай
    щоб через перед після без під над при про між більше менше краще сьогодні завтра вчора була були буде будуть буду став стала стали раптом знову
    ніяк якось можливо чином певним бо адже отже проте однак наче ніби мов хоча поки доки ледве майже зовсім трохи багато мало кожен кожна""",
    fr="""le la les un une des du de et est en que qui dans pour pas sur au aux ce cette ces il elle on nous vous ils elles je tu me te se ne plus
    avec par tout tous toute toutes mais ou où donc car si son sa ses mon ma mes ton ta tes notre nos votre vos leur leurs être avoir fait faire
    été était sont ont suis es avez avons même aussi bien très sans sous entre après avant comme quand encore toujours jamais rien quelque""",
    de="""der die das und ist in den von zu mit sich des auf für nicht im dem ein eine einen einem einer als auch es an werden aus er hat dass sie
    nach wird bei noch wie einen über so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei ich du wir ihr mich dich uns mir dir
    kann wenn sehr schon hier da doch mein dein unser kein keine immer nie etwas nichts alle alles wo wer was warum weil sind seine ihre""",
    en="""the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which one you were her all she
    there would their we him been has when who will more no if out so said what up its about into than them can only other new some could these two
    may then do first any my now such like our over man me even most made after also did many before must through i you what's it's don't""",
    tr="""ve bir bu için ile de da ne o ben sen biz siz onlar çok daha en gibi kadar sonra önce ama fakat çünkü eğer ki mi mı mu mü değil var yok
    olan olarak oldu olduğu olduğunu her şey hiç bana sana ona bize size onlara beni seni onu bizi sizi onları benim senin onun bizim sizin nasıl
    neden nerede kim hangi zaman şimdi bugün yarın dün iyi kötü büyük küçük yeni eski evet hayır tamam lütfen teşekkür ederim""",
    kk="""және мен бен пен үшін бұл осы сол емес болған болып деп дейді бар жоқ оның олар біз сен сіз ол қандай не кім қашан қайда бірақ да де
    та те ғана тағы әр бір екі үш төрт бес күн жыл айтты болды еді екен керек мүмкін болады кейін бұрын қазір бүгін ертең кеше туралы қарсы""",
    ky="""жана менен үчүн бул ошол эмес болгон болуп деп дейт бар жок анын алар биз мен сен сиз ал кандай эмне ким качан кайда бирок же да дагы
    эле ушул ар бир эки үч төрт беш алты жети сегиз тогуз он жыл жылы күн күнү ай айы саат убакыт адам адамдар киши эл элдин өлкө өлкөнүн кыргыз
    кыргызстан кыргызстандын өкмөт өкмөттүн президент мамлекет мамлекеттик шаар шаары айыл район облус жаңы жаңылык иш иштер иштеген жумуш окуу
    мектеп мугалим бала балдар ата эне аял эркек үй жер суу тоо жол көп аз чоң кичине жакшы жаман керек мүмкүн болот болду болсо кылган кылуу
    берген берүү алган алуу келген келди кеткен кетти айтты айткан билдирди көрсөттү жөнүндө боюнча тууралуу каршы кийин мурда азыр бүгүн эртең
    кечээ ошондуктан ошондой мындай андай анда мында бардык баары башка өз өзү өзүнүн тарабынан арасында ичинде үстүндө астында жанында алдында
    чейин баштап аркылуу катары сыяктуу гана улам анткени себеби эгерде мыйзам укук сот шайлоо депутат партия коом коомдук саясат саясий экономика
    акча сом баа соода базар коопсуздук аскер чек ара кырсык окуя маселе көйгөй долбоор жардам кызмат кызматкер уюм тил тили сөз китеп гезит
    кабар маалымат сүрөт сүйлөдү чыгарды башталды аяктады өттү өткөн кийинки биринчи экинчи үчүнчү мүчөлөрү жаштар өнүктүрүү өзгөртүү өлтүрүү
    көрүү бөлүм төраға төрөлгөн жүргүзүү жүрөт турат жатат отурат болбойт эместиги""",
    az="""və ilə üçün bu o ki da də bir iki üç dörd beş altı yeddi səkkiz doqquz on il ildə ili gün ay saat olan olub olaraq oldu olduğu olmuşdur idi
    edir etdi edən edilmişdir etmək deyil var yox amma lakin çünki əgər nə kim harada necə niyə mən sən biz siz onlar onun bizim mənim sənin
    özü öz hər bütün çox az daha ən yeni köhnə böyük kiçik yaxşı pis sonra əvvəl indi bu gün dünən sabah haqqında görə qədər kimi isə belə həm
    yalnız artıq hələ azərbaycan azərbaycanın bakı dövlət prezident hökumət ölkə ölkənin xalq şəhər şəhəri rayon kənd insan insanlar adam uşaq qadın
    kişi ev iş yol su dil söz kitab məktəb universitet qanun hüquq məhkəmə seçki partiya təşkilat nümayəndə nazir müharibə ordu tarix mədəniyyət
    tərəfindən arasında içində üzərində altında yanında qarşı başqa eyni müxtəlif həmin elə cəmi təxminən ərzində zaman vaxt yer dünya""",
    uz="""va bilan uchun bu shu u men sen biz siz ular uning bizning mening o'z o'zi ham lekin ammo yoki agar chunki nima kim qachon qayer qanday
    bir ikki uch to'rt besh olti yetti sakkiz to'qqiz o'n yil yili kun oy soat bo'lgan bo'lib bo'ldi bo'ladi edi emas bor yo'q deb dedi qilgan
    qilish qildi oldi olgan bergan berdi kelgan keldi ketdi keyin oldin hozir bugun kecha ertaga haqida bo'yicha qarshi orqali uchun kabi faqat
    hamma barcha boshqa har yangi katta kichik yaxshi yomon ko'p kam juda eng o'zbekiston o'zbek davlat prezident hukumat mamlakat xalq shahar viloyat
    tuman odam odamlar bola ayol uy ish yo'l suv til so'z kitob maktab qonun huquq sud saylov tashkilot vazir urush tarix dunyo vaqt joy""",
)
APOSTROPHES = "’ʼʻ‘`"
WORD = re.compile(r"[^\W\d_]+(?:['’ʼʻ‘`][^\W\d_]+)*")


def lower(c):
    """Simple case mapping of one character, as press_lower() does it."""
    low = c.lower()
    return low if len(low) == 1 else c


def normal(word):
    return "".join("'" if c in APOSTROPHES else lower(c) for c in word)


def script(word):
    for c in word:
        if "Ѐ" <= c <= "ӿ":
            return "c"
        if c.isalpha():
            return "l" if c < "ɐ" or "Ḁ" <= c < "ἀ" else None
    return None


def slots(word, n):
    """The slots of a normal word's sequences: lang.c's lang_sequences()."""
    out, z, a, b = [], 0, 0, 32
    for c in [ord(c) for c in word] + [32]:
        if c != 32:
            out.append(((c * 0x9E3779B1 & 0xFFFFFFFF) >> 13) % n)
        out.append((((b * 0x85EBCA6B ^ c * 0xC2B2AE35) & 0xFFFFFFFF) >> 11) % n)
        if a:
            out.append((((a * 0x27D4EB2F ^ b * 0x165667B1 ^ c * 0x9E3779B1) & 0xFFFFFFFF) >> 9) % n)
        if z:
            out.append((((z * 0x2545F491 ^ a * 0x85EBCA6B ^ b * 0x27D4EB2F ^ c * 0xC2B2AE35) & 0xFFFFFFFF) >> 10) % n)
        z, a, b = a, b, c
    return out


def sample(words, most):
    """At most so many of a list, evenly."""
    words = list(words)
    return words if len(words) <= most else [words[i * len(words) // most] for i in range(most)]


def hunspell(path, name):
    """Words of a dictionary with one suffix each, every suffix of its class in turn."""
    rules, kind, aliases = collections.defaultdict(list), "char", []
    for line in open(os.path.join(path, name + ".aff"), encoding="utf-8", errors="replace"):
        f = line.split()
        if f[:1] == ["FLAG"]:
            kind = f[1]
        elif f[:1] == ["AF"] and len(f) > 1:
            aliases.append(f[1])
        elif f[:1] == ["SFX"] and len(f) >= 4 and not (f[2] in "YN" and f[3].isdigit()):
            try:
                cond = re.compile((f[4] if len(f) > 4 else ".") + "$")
            except re.error:
                continue
            rules[f[1]].append(("" if f[2] == "0" else f[2], f[3].split("/")[0].replace("0", ""), cond))
    words, turn = [], 0
    lines = open(os.path.join(path, name + ".dic"), encoding="utf-8", errors="replace").read().split("\n")[1:]
    for line in sample(lines, LIST_MOST // FORMS):
        word, _, flags = line.split("\t")[0].strip().partition("/")
        if not word:
            continue
        words.append(word)
        if flags.isdigit() and aliases:
            flags = aliases[min(int(flags), len(aliases) - 1)]
        each = flags.split(",") if kind == "num" else re.findall("..", flags) if kind == "long" else list(flags)
        fits = [(s, a) for x in each for s, a, c in rules.get(x, ()) if word.endswith(s) and c.search(word)]
        for k in range(min(FORMS, len(fits))):
            s, a = fits[(turn + k * 7) % len(fits)]
            words.append(word[:len(word) - len(s)] + a)
        turn += 1
    return words


def translations(root, locale):
    counts = collections.Counter()
    for path in sorted(glob.glob(f"{root}/usr/share/locale/{locale}/LC_MESSAGES/*.mo")):
        try:
            with open(path, "rb") as f:
                catalog = gettext.GNUTranslations(f)._catalog
        except (IndexError, ValueError):
            continue  # a broken header
        for source, text in catalog.items():
            if not isinstance(text, str) or not source:
                continue
            source = source[0] if isinstance(source, tuple) else source
            same = set(WORD.findall(source))
            text = re.sub(r"%\S+|<[^>]*>|&\w+;|_", "", text)
            words = [w for w in WORD.findall(text) if w not in same]
            if not path.split("/")[-1].startswith("iso_"):
                words[:1] = [w.lower() for w in words[:1]]  # a string's first
            counts.update(w for w in words if w[0].islower())
    return counts


def ner(shared, lang):
    counts = collections.Counter()
    for path in sorted(glob.glob(f"{shared}/data/ner/{lang}/*.train.tsv")):
        if "/gmb" in path or "/btc" in path or "/wnut" in path:
            continue
        for line in open(path, encoding="utf-8"):
            if not line.startswith("#"):
                counts.update(w for w in WORD.findall(line.split("\t")[0]) if w[0].islower())
    return counts


def gather(lang, which, args):
    """Word -> weight."""
    weight, texts = collections.Counter(), collections.Counter()
    listed = []
    if lang in SNOWBALL:
        with open(f"{args.root}/usr/share/snowball/data/{SNOWBALL[lang]}/voc.txt", encoding="utf-8") as f:
            listed += sample(f.read().split(), LIST_MOST)
    if lang in HUNSPELL:
        listed += hunspell(f"{args.root}/usr/share/hunspell", HUNSPELL[lang])
    if lang == "uz":
        with open(f"{args.root}/usr/share/hunspell/uz_UZ.dic", encoding="utf-8") as f:
            cyrillic = [l.split("/")[0].strip() for l in f]
        listed += sample(cyrillic, LIST_MOST) + sample([uzbek_latin(w) for w in cyrillic], LIST_MOST)
        texts += translations(args.root, "uz") + translations(args.root, "uz@cyrillic")
    for locale in LOCALES.get(lang, [lang]):
        texts += translations(args.root, locale)
    if lang in ("en", "ru", "kk"):
        texts += ner(args.shared, lang)
    common = sum(texts.values()) // 5000 + 20
    for w in OWN.get(lang, "").split():
        texts[w] += common
        if lang == "uz":
            listed.append(w)
    listed = collections.Counter(w for w in map(normal, listed) if script(w) == which)
    joined = collections.Counter()
    for w, n in texts.items():
        if script(normal(w)) == which:
            joined[normal(w)] += n
    joined = {w: n ** TEXT_POWER for w, n in joined.items()}
    for source, mass in (listed, args.list), (joined, 1 - args.list):
        total = sum(source.values())
        for w, n in source.items():
            weight[w] += n * 1e6 * mass / total
    return weight


def uzbek_latin(word):
    """Uzbekistan's Latin alphabet of 1995 from Cyrillic."""
    plain = dict(zip("абвгджзийклмнопрстуфхыэьқғҳ", "a b v g d j z i y k l m n o p r s t u f x i e _ q g' h".replace("_", "").split(" ")))
    plain.update({"ў": "o'", "ё": "yo", "ц": "ts", "ч": "ch", "ш": "sh", "ъ": "'", "ю": "yu", "я": "ya", "щ": "sh"})
    out = ""
    for c in word.lower():
        out += ("ye" if not out or out[-1] in "aeiou'" else "e") if c == "е" else plain.get(c, c)
    return out


def table(langs, which, n, args):
    """Characters, a row of len(langs) a slot."""
    shares = []
    for lang in langs:
        count, types = [0.0] * n, 0
        for one in lang.split("+"):
            for w, x in gather(one, which, args).items():
                if len(w) <= 40:
                    types += 1
                    for s in slots(w, n):
                        count[s] += x
        total = sum(count)
        print(lang, which, types, file=sys.stderr)
        shares.append([c / total for c in count])
    # a part of each is the mean of all: what was not seen may still be
    for s in range(n):
        mean = sum(share[s] for share in shares) / len(shares)
        for share in shares:
            share[s] = share[s] * (1 - args.doubt) + (mean + 1e-9) * args.doubt
    out = []
    for s in range(n):
        mean = math.log2(sum(share[s] for share in shares) / len(shares))
        for share in shares:
            v = max(-LOW, min(HIGH, round(4 * (math.log2(share[s]) - mean)))) + LOW + FIRST
            out.append(chr(v))
    return "".join(out)


def write(name, langs, text):
    rows = (len(text) + 3999) // 4000
    text = text.ljust(rows * 4000, "A")
    print(f"\nPRESS_TABLE_DEF const char press_lang_{name}[][4000] = {{")
    for i in range(0, len(text), 4000):
        row = text[i:i + 4000]
        print("    {" + '"' + '"\n     "'.join(row[k:k + 68].replace("\\", "\\\\") for k in range(0, 4000, 68)) + '"},')
    print("};")


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--root", default="/")
    ap.add_argument("--shared", default="../shared")
    ap.add_argument("--doubt", type=float, default=0.02)
    ap.add_argument("--list", type=float, default=0.15, help="weight of listed words against those of texts")
    args = ap.parse_args()
    args.root = args.root.rstrip("/")
    print("""/* lang_tab.c - what letter sequences say about a word's language.
** Made by tool/gen_lang.py, which names the sources; do not edit.
** A slot is a row of one character a language:
**   Latin:    """ + " ".join(LATIN) + """
**   Cyrillic: """ + " ".join(CYRILLIC) + """
*/
#include "lang_tab.h\"""")
    write("latin", LATIN, table(LATIN, "l", LATIN_SLOTS, args))
    write("cyrillic", CYRILLIC, table(CYRILLIC, "c", CYRILLIC_SLOTS, args))


if __name__ == "__main__":
    main()
