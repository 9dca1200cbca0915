#!/usr/bin/env python3
"""Write ext/core/kazakh_tab.c: the endings of Kazakh and its common stems.

usage: gen_kazakh.py TEXT.tsv ... >ext/core/kazakh_tab.c

The endings are grammar: GRAMMAR below, every allomorph made from a form with
vowels that harmonise (A: а/е, I: ы/і) and first consonants that assimilate.
The stems are learnt: word types of the TEXTs (one token a line, the first
field; Kazakh sets marked *train*: kaznerd.train.tsv and kaznerd_2.train.tsv,
CC BY 4.0, IS2AI/KazNERD; own.train.tsv, this project's) are taken apart
by the grammar in the cheapest way, the stems counted, and so again, a few
times (Viterbi training of a unigram model).  VERBS and NOUNS below are lists
of our own that training begins with.  The costs are -8 ln p.
"""
import collections, math, re, sys

BACK, FRONT = "аоұыяё", "әеөүіэ"
NEUTRAL = "иую"
VOWELS = BACK + FRONT + NEUTRAL
# classes of the letter before an ending
V = set("аәеоөүұыіэёюя")
R = set("рйуи")
L, N, Z = set("л"), set("мнң"), set("зж")
T = set("кқпстфхцчшщһбвгдьъ")
ANY = V | R | L | N | Z | T
C = ANY - V
VOICED = V | R | L | N | Z
GROUPS = {"V": V, "R": R, "L": L, "N": N, "Z": Z, "T": T}
ORDER = "VRLNZT"

# name, what may stand before it (classes), may end a word, forms.
# A form: ending, letters before it (of VRLNZT), what happens to the stem:
#   v: its last consonant was voiced (б г ғ for п к қ) and a vowel may have
#      dropped out (халқы, халық)
#   i: it ends in ы or і, which fell out (оқу, оқы)    y: in й (қою, қой)
#   p: its п became у (тауып, тап)
ROOT = ["n", "v"]
VERBAL = ["u", "gan", "atyn", "ar"]
GRAMMAR = [
 ("pl", ["n", "ki", "ushy"] + VERBAL, 1, [("лAр", "VR"), ("дAр", "LNZ"), ("тAр", "T")]),
 ("p12", ["n", "pl", "gy"] + VERBAL, 1, [("м", "V"), ("Iм", "RLNZT", "v"), ("ң", "V"), ("Iң", "RLNZT", "v"),
        ("ңIз", "V"), ("IңIз", "RLNZT", "v"), ("мIз", "V"), ("IмIз", "RLNZT", "v")]),
 ("p3", ["n", "pl", "gy"] + VERBAL, 1, [("сI", "V"), ("I", "RLNZT", "v")]),
 ("gen", ["n", "pl", "p12", "p3", "ki"] + VERBAL, 1, [("нIң", "VN"), ("дIң", "RLZ"), ("тIң", "T")]),
 ("acc", ["n", "pl", "p12", "ki"] + VERBAL, 1, [("нI", "V"), ("дI", "RLNZ"), ("тI", "T")]),
 ("dat", ["n", "pl", "ki"] + VERBAL, 1, [("гA", "VRLNZ"), ("кA", "T")]),
 ("loc", ["n", "pl", "p12", "ki"] + VERBAL, 1, [("дA", "VRLNZ"), ("тA", "T")]),
 ("abl", ["n", "pl", "p12", "ki"] + VERBAL, 1, [("дAн", "VRLZ"), ("нAн", "N"), ("тAн", "T")]),
 ("ins", ["n", "pl", "p12", "p3", "ki"] + VERBAL, 1, [("мен", "VRLN"), ("бен", "Z"), ("пен", "T"), ("менен", "VRLN")]),
 ("acc3", ["p3", "ki"], 1, [("н", "V")]),
 ("dat3", ["p3", "ki"], 1, [("нA", "V")]),
 ("loc3", ["p3", "ki"], 1, [("ндA", "V")]),
 ("abl3", ["p3", "ki"], 1, [("нAн", "V")]),
 ("datp", ["p12"], 1, [("A", "N")]),
 ("ki", ["n", "pl", "p12"] + VERBAL, 1, [("дAгI", "VRLNZ"), ("тAгI", "T")]),
 ("ki", ["p3"], 1, [("ндAгI", "V")]),
 ("kii", ["n"], 1, [("гI", "VRLNZ"), ("кI", "T")]),
 ("niki", ["n", "pl", "p12", "p3"], 1, [("нікі", "VN"), ("дікі", "RLZ"), ("тікі", "T")]),
 ("sim", ["n", "pl", "p12", "arlyk", "gan"], 1, [("дAй", "VRLNZ"), ("тAй", "T")]),
 ("sim", ["p3"], 1, [("ндAй", "V")]),
 ("prn", ["n", "loc", "mak"], 1, [("мIн", "VRL"), ("бIн", "NZ"), ("пIн", "T"), ("сIң", "VRLNZT"),
        ("мIз", "VRL"), ("бIз", "NZ"), ("пIз", "T"), ("сIздAр", "VRLNZT"), ("сIңдAр", "VRLNZT")]),
 ("prv", ["gan", "a", "ar", "ip", "atyn"], 1, [("мIн", "VRL"), ("бIн", "NZ"), ("пIн", "T"), ("сIң", "VRLNZT"), ("сIз", "VRLNZT"),
        ("мIз", "VRL"), ("бIз", "NZ"), ("пIз", "T"), ("сIздAр", "VRLNZT"), ("сIңдAр", "VRLNZT")]),
 ("ord", ["n"], 1, [("IншI", "RLNZT"), ("ншI", "V")]),
 ("comp", ["n"], 1, [("Iрaк", "RLNZT"), ("рaк", "V")]),
 # verbs
 ("past", ["v", "neg", "vo"], 1, [("дI", "VRLNZ"), ("тI", "T")]),
 ("pastp", ["v", "neg", "vo"], 1, [(d + p, c) for d, c in (("дI", "VRLNZ"), ("тI", "T"))
        for p in ("м", "ң", "к", "ңIз", "ңдAр", "ңIздAр")]),
 ("a", ["v", "vo"], 1, [("A", "RLNZT", "v"), ("й", "V"), ("и", "RLNZT", "i"), ("я", "V", "y"), ("е", "V", "y")]),
 ("a", ["neg"], 1, [("й", "V")]),
 ("a3", ["a"], 1, [("дI", "VR")]),
 ("ip", ["v", "vo"], 1, [("Iп", "RLNZT", "v"), ("п", "V"), ("Iп", "R", "p")]),
 ("ip", ["neg"], 0, [("п", "V")]),
 ("ipt", ["ip"], 1, [("тI", "T")]),
 ("gan", ["v", "neg", "vo"], 1, [("гAн", "VRLNZ"), ("кAн", "T")]),
 ("atyn", ["v", "vo"], 1, [("AтIн", "RLNZT", "v"), ("йтIн", "V"), ("итIн", "RLNZT", "i"), ("ятIн", "V", "y")]),
 ("atyn", ["neg"], 1, [("йтIн", "V")]),
 ("ar", ["v", "vo"], 1, [("Aр", "RLNZT", "v"), ("р", "V"), ("яр", "V", "y")]),
 ("ar", ["v", "vo"], 1, [("мAс", "VRL"), ("бAс", "NZ"), ("пAс", "T")]),
 ("sa", ["v", "neg", "vo"], 1, [("сA" + p, "VRLNZT") for p in ("", "м", "ң", "к", "ңIз", "ңдAр", "ңIздAр")]),
 ("imp", ["v", "neg", "vo"], 1, [("сIн", "VRLNZT"), ("AйIн", "RLNZT", "v"), ("йIн", "V"), ("AйIк", "RLNZT", "v"), ("йIк", "V"),
        ("IңIз", "RLNZT", "v"), ("ңIз", "V"), ("IңIздAр", "RLNZT", "v"), ("ңIздAр", "V"), ("IңдAр", "RLNZT", "v"), ("ңдAр", "V")]),
 ("mak", ["v", "neg", "vo"], 1, [(m + p, c) for m, c in (("мAк", "VRL"), ("бAк", "NZ"), ("пAк", "T")) for p in ("", "шI")]),
 ("conv", ["v", "neg", "vo"], 1, [("гAлI", "VRLNZ"), ("кAлI", "T"), ("гAншA", "VRLNZ"), ("кAншA", "T"),
        ("мAйIншA", "VRL"), ("бAйIншA", "NZ"), ("пAйIншA", "T")]),
 ("arlyk", ["v", "neg", "vo"], 1, [("Aрлык", "RLNZT", "v"), ("рлык", "V")]),
 ("u", ["v", "neg", "vo"], 1, [("у", "VRLNZT", "v"), ("у", "RLNZT", "i"), ("ю", "V", "y"), ("ю", "RLNZT", "i")]),
 ("ushy", ["v", "neg", "vo"], 1, [("ушI", "VRLNZT", "v"), ("ушI", "RLNZT", "i"), ("юшI", "V", "y")]),
 ("gy", ["v", "neg", "vo"], 0, [("гI", "VRLNZ"), ("кI", "T")]),
 ("neg", ["v", "vo"], 1, [("мA", "VRL"), ("бA", "NZ"), ("пA", "T")]),
 ("vo", ["v"], 0, [("л", "V"), ("Iл", "RNZT", "v"), ("н", "V"), ("Iн", "LRZT", "v"), ("с", "V"), ("Iс", "RLNZT", "v"),
        ("т", "VRL"), ("дIр", "RLNZ"), ("тIр", "T"), ("гIз", "VRLNZ"), ("кIз", "T")]),
 ("voo", ["v"], 0, [("дIрIл", "RLNZ"), ("тIрIл", "T"), ("тIл", "VRL"), ("лIс", "V"), ("ндIр", "V"), ("стIр", "V"), ("IстIр", "RLNZT", "v"),
        ("сIл", "V"), ("IсIл", "RLNZT", "v"), ("IндIр", "RLNZT", "v")]),
]
# Derivations: name, made from, what they make, forms.  A word so made is a
# stem of its own: the derivation tells that it is one.
DERIVED = [
 ("dly", ["n", "dly", "dlyk", "dshy"], "n", [("лI", "VR"), ("дI", "LNZ"), ("тI", "T")]),
 ("dlyk", ["n", "dly", "dshy", "dsyz"], "n", [("лык", "VR"), ("дык", "LNZ"), ("тык", "T")]),
 ("dshy", ["n"], "n", [("шI", "VRLNZT")]),
 ("dsyz", ["n", "dlyk"], "n", [("сIз", "VRLNZT")]),
 ("dla", ["n"], "v", [("лA", "VR"), ("дA", "LNZ"), ("тA", "T")]),
 ("dlan", ["n"], "v", [("лAн", "VR"), ("дAн", "LNZ"), ("тAн", "T"), ("лAс", "VR"), ("дAс", "LNZ"), ("тAс", "T"),
        ("лAстIр", "VR"), ("дAстIр", "LNZ"), ("тAстIр", "T"), ("лAндIр", "VR"), ("дAндIр", "LNZ"), ("тAндIр", "T")]),
 ("dma", ["v"], "n", [("мA", "VRL"), ("бA", "NZ"), ("пA", "T")]),
 ("dys", ["v"], "n", [("с", "V"), ("Iс", "RLNZT", "v")]),
 ("dym", ["v"], "n", [("м", "V"), ("Iм", "RLNZT", "v")]),
]
CLASSES = ["n", "v"] + list(dict.fromkeys(g[0] for g in GRAMMAR if g[0] != "voo")) + [d[0] for d in DERIVED]

VERBS = """
бар кел ал бер қал кет жүр тұр отыр жат айт де қой қара көр біл сөйле оқы ойла істе жаса бол қыл ет өт шық кір
түс көтер аш жап тап жет бас баста аяқта біт бітір тоқта тоқтат жалғастыр дамы дамыт өс өсір арт арттыр көбей
азай кеми кеңей кеңейт күш күшей күшейт нығай нығайт орнат орналас орналастыр құр ұйымдас ұйымдастыр өткіз
қатыс қатыстыр қабылда қолда қолдан пайдалан тексер зертте талда бағала есепте сана көрсет танысты таныс
таныстыр ұсын сұра жауапта түсін түсіндір еске сақта ұмыт үйрен үйрет оқыт тәрбиеле емде сау өл өлтір ту тіріл
жаңғыр жаңғырт жаңар жаңарт өзгер өзгерт ауыс ауыстыр алмас алмастыр тасы тасымалда жеткіз жібер шақыр кездес
сөйлес келістір кеңес талқыла шеш бекіт жарияла хабарла мәлімде атап ата атал тыңда есті қарас қарау қорға
қорғал қорқ сен сенім күт кешік тос асық шап жүгір жүз ұш мін түсір тара тарат жина жинақта бөл бірік біріктір
қос айыр айырыл ажырат кес үз тік піш ки кигіз жу жуын тазала сүрт іш же тамақтан пісір қайнат қуыр тойла
мерекеле ойна күл жыла ән шырқа биле сүй ұнат жек ренжі ашулан қуан қуант мұңай сағын сат сатып төле қайтар
қайт сыйла сыйлан марапатта бағышта арна арнал байланыс байланыстыр негізде тірке енгіз ендір шығар өндір өңде
жөнде құтқар сот соттал ұста қама айыпта кінәла ақта жазала босат босан сайла таңда тағайында басқар жетілдір
орында міндетте жүргіз аңғар байқа бақыла қадағала сез ұқ ұқса ұқсат теңес салыстыр өлше қи қит тый сал салын
ор ек су суар жар соқ соғыс ұр ұрыс жең ұт тарт күрес қарсылас шабуылда ат атқар толтыр тол толық бұз қира
қират өрте өрттен жандыр сөн сөндір қат қатай қатайт жұмса жұмсар көріс елестет еле елеңде табыс жоғал жоғалт
ізде іздел жасыр жасырын мақтан мақта ұял намыстан сыйын ұйықта оян оят тұрғыз отырғыз жатқыз демал шарша
тынығ шек жара жарала бұйыр бұйырт қыс қысқар қысқарт ұлғай ұлғайт төмен төменде төмендет жоғарыла жоғарылат
тұрақтандыр қамтамасыз қамты қамсыздандыр сақтандыр несиеле қаржыландыр инвестицияла тоқыра дағдар шекте кешір
өтін үгітте насихатта етіл айнал айналдыр шұғылдан үйлен ажырас туында тудыр туғыз ерте ер ерт жол жолда жүкте
орал оралт көзде жоспарла жобала құл құла құлат терең сына көн көнбе бағын бағындыр ел жаула қорша шегін шегер
озы оз озды артта қу қуғын қуғында келіс жарат жарыл көрін асыр қайна ас аз ақ аң ар бақ бай бат без бой бу
бұр бүк бүр ез ем ен ес жи жой жон жор жұл жұт жаз жай жан жақ жаң іл көк көм күй қаз қан қап қаш қон құй құс
қыз қыр мал от өн өр піс сай сан сап соз сой сол сор сөк суы сүз сүр сық сыз сіл сің тай тал тан тат теп тер
тес ти тіл тоз той тоқ төз төк төн тұн тұт түй түр ұз ұй үй үр шал шай шаш шер шоқ шөк шұқ еш жал қыдыр қалдыр
аудар аунат қозға қозғал бейімде алда қайғыр қызық ашы тұз зорық үйре жүгін жолық жұбат қуат қимылда сыбырла
жарас жарастыр қалыптас қалыптастыр тәуелсіз арал
""".split()
NOUNS = """
адам ел жер су қала ауыл аудан облыс мемлекет үкімет президент министр министрлік депутат парламент мәжіліс сенат партия заң сот құқық бостандық
халық қазақ қазақстан орыс ресей қытай америка еуропа азия өзбекстан қырғызстан алматы астана нұр-сұлтан шымкент әлем дүние жыл ай күн апта сағат минут
бала ана әке аға әпке апа іні қарындас ата әже ұл қыз отбасы дос көрші азамат тұрғын жұмыс жұмысшы мұғалім дәрігер журналист ақын жазушы әнші
тіл сөз кітап газет журнал сайт хабар ақпарат мәселе сұрақ жауап ой пікір сөйлем әңгіме тарих мәдениет білім ғылым мектеп университет студент оқушы
ақша теңге доллар баға нарық экономика бизнес кәсіп кәсіпорын компания банк қаржы бюджет салық жалақы зейнетақы несие тауар өнім мұнай газ көмір
үй көше жол көлік машина пойыз ұшақ автобус көпір ғимарат алаң бақ орман тау өзен көл теңіз дала аспан жұлдыз жел жаңбыр қар мұз қыс көктем жаз күз
бас көз қол аяқ жүрек қан тіс шаш бет ауыз мұрын құлақ дене жан тән денсаулық ауру аурухана дәрі емхана
нан ет сүт шай май алма тамақ ас дәм тұз қант
жақсы жаман үлкен кіші ұлы жаңа ескі жас кәрі ақ қара қызыл көк сары жасыл биік төмен терең кең тар ұзын қысқа ауыр жеңіл қатты жұмсақ ыстық суық
бір екі үш төрт бес алты жеті сегіз тоғыз он жиырма отыз қырық елу алпыс жетпіс сексен тоқсан жүз мың миллион миллиард
орын бөлім мүше топ ұйым одақ қоғам қозғалыс жиын жиналыс кездесу сайлау дауыс билік оппозиция наразылық митинг шеру
соғыс бейбітшілік әскер сарбаз қару полиция қылмыс түрме абақты үкім тергеу күдікті айып жаза құжат бұйрық қаулы шешім келісім шарт
мақсат нәтиже себеп салдар жағдай кезең уақыт мерзім мүмкіндік құқық міндет жауапкершілік көмек қолдау бағдарлама жоба жоспар
ән күй би театр кино фильм сурет өнер спорт ойын команда жарыс чемпионат жеңіс медаль олимпиада футбол бокс күрес
мен сен ол біз сіз олар бұл сол осы ана мына кім не қандай қай қанша неше барлық бәрі әр ешкім ештеңе өз басқа
және мен бен пен немесе бірақ егер үшін туралы кейін дейін бұрын соң қарай жайында бойынша арқылы сияқты ретінде ғана да де та те ма ме ба бе
бүгін ертең кеше қазір енді әлі тағы өте ең тым көп аз бар жоқ емес керек тиіс мүмкін рас иә
ішкі сыртқы алғашқы соңғы жоғарғы төменгі негізгі арнайы ресми жалпы маңызды қажет белгілі түрлі бірнеше әлеуметтік саяси экономикалық халықаралық
іш сырт ал арт аст үст жан жақ жағ қас маң ара орта бой бұрыш шет түп ұш төбе тұс
ат аю аң ау ақыл айна аяз асыл ағаш арман бай бал бау бел без белгі бит бор бұлт дау дақ дән дін ем ен ер ес
ереже есім есік әл әдіс әйел әкім жай жал жар жат жау жем жең жөн жұт жүк жүн жын жүйе жылқы жүргізуші зар зат
зер зиян ие иық ит кек кез кен кеш кір көш күл күш кемпір кедей келін қаз қап қау қой қор қос қу құл құм құн
құс құт қын қыр қоныс қонақ қорқыныш қуаныш лай мал мән мең мол мұң мыс мысық намыс нар ор от оқ оқиға өң өрт
өт пір рет рух сай сақ сал сап сан саз сән сор сыр сын сыз сарай серік сауда сапа сезім тақ тең тер тек тор
төр төс ту тұман түк түн түр түс тың тұлға тұрмыс туыс туған тамыр ұн ұрпақ ұлт ұстаз үн үміт үлгі шал шам шар
шақ шек шеп шөп шөл шын шара шеше шегара шетел ыдыс ырыс іс із ізгі біреу екеу үшеу төртеу бесеу алтау жетеу
қатар тәртіп талап тәжірибе қызмет қызметкер ынтымақ
""".split()


def spell(form):
    """(ending, harmony) of a form: 0 both, 1 back, 2 front."""
    if not re.search("[AIaгк]", form) or form in ("мен", "бен", "пен", "менен", "нікі", "дікі", "тікі"):
        return [(form, 0)]
    out = []
    for h, a, i in ((1, "а", "ы"), (2, "е", "і")):
        s = form.replace("A", a).replace("a", a).replace("I", i).replace("лык", "лық" if h == 1 else "лік")
        if h == 1:
            s = s.replace("г", "ғ").replace("к", "қ")
        out.append((s, h))
    return out


def endings():
    rows = []
    table = [(name, left, end, forms, "") for name, left, end, forms in GRAMMAR]
    table += [(name, left, 1, forms, makes) for name, left, makes, forms in DERIVED]
    for g, (name, left, end, forms, makes) in enumerate(table):
        for f in forms:
            for s, h in spell(f[0]):
                if s in ("е", "я") and len(f) > 2 and f[2] == "y":
                    h = 1 if s == "я" else 2
                if s in ("у", "ю", "и", "п", "м", "ң", "н", "й", "р", "л", "с", "т"):
                    h = 0
                rows.append(dict(s=s, h=h, cls="vo" if name == "voo" else name, left=left, end=end, before=f[1],
                                 edit=f[2] if len(f) > 2 else "", group=g, makes=makes, cost=24))
    seen, out = set(), []
    for r in rows:
        k = (r["s"], r["h"], r["cls"], tuple(r["left"]), r["edit"], r["before"])
        if k not in seen:
            seen.add(k)
            out.append(r)
    return out


ENDINGS = endings()
BY_LAST = collections.defaultdict(list)
for r in ENDINGS:
    BY_LAST[r["s"][-1]].append(r)


def harmony(s):
    if len(s) > 4 and s[-2:] in ("ев", "ов"):  # as the name before it
        return 0
    for i in range(len(s) - 1, -1, -1):
        if s[i] in BACK:
            return 1
        if s[i] in FRONT:
            return 2
        if s[i] == "и" and i > 2:  # тарих тарихтың, архив архивтің
            return 0
    return 0


def syllables(s):
    return sum(c in VOWELS for c in s)


def stems_before(rest, r):
    """What may stand before the ending: (stem, extra cost)."""
    e = r["edit"]
    out = []
    if e == "i":
        h = harmony(rest)
        return [(rest + ("і" if h == 2 else "ы"), 0)] if rest and syllables(rest) else []
    if e == "y":
        return [(rest + "й", 0)] if rest and rest[-1] in VOWELS else []
    if e == "p":
        return [(rest[:-1] + "п", 0)] if rest.endswith("у") else []
    out.append((rest, 0))
    if e == "v" and rest:
        hard = {"б": "п", "г": "к", "ғ": "қ"}.get(rest[-1])
        if hard:
            out = [(rest[:-1] + hard, 0), (rest, 12)]
        if len(rest) > 2 and rest[-1] not in VOWELS and rest[-2] not in BACK + FRONT + "ию" and syllables(rest):
            i = "і" if harmony(rest) == 2 else "ы"
            out.append((rest[:-1] + i + rest[-1], 40))
    return out


def analyse(word, stem_cost):
    """Cheapest (cost, stem, class, groups, root): the root is what the stem is derived from."""
    best = [None]

    def take(cost, root, cls, path, stem):
        c = stem_cost(root, cls, bool(path))
        if c is not None and (best[0] is None or cost + c < best[0][0]):
            best[0] = (cost + c, stem or root, cls, path, root)

    def go(s, need, cost, path, stem):
        if best[0] and cost >= best[0][0]:
            return
        for cls in ("n", "v"):
            if cls in need:
                take(cost, s, cls, path, stem)
        if len(path) > 6 or not s:
            return
        for r in BY_LAST[s[-1]]:
            if r["makes"]:
                # what it makes must be wanted here, or it itself
                if r["makes"] not in need and r["cls"] not in need:
                    continue
            elif r["cls"] not in need or (not path and not r["end"]):
                continue
            if not s.endswith(r["s"]) or len(s) <= len(r["s"]):
                continue
            rest = s[: -len(r["s"])]
            if r["h"] and harmony(rest) not in (0, r["h"]):
                continue
            for before, extra in stems_before(rest, r):
                if any(before[-1] in GROUPS[b] for b in r["before"]) or r["edit"] in ("i", "y", "p"):
                    go(before, r["left"], cost + r["cost"] + extra, path + (r["group"],), stem or (s if r["makes"] else None))

    go(word, CLASSES, 0, (), None)
    return best[0]


def unknown(stem, cls, stripped):
    if stripped and (syllables(stem) < 2 or len(stem) < 4):
        return None
    return 40 + 21 * len(stem) + (16 if cls == "v" else 0)


def prune(counts, prior, words, cost):
    """Take out stems that are an inflected form of another one, which they
    would keep alive by each other (директоры by директорының)."""
    verbs = {s for s, c in counts if c == "v" and counts[s, c] >= 1.9}
    nouns = {s for s, c in counts if c == "n" and counts[s, c] >= 1.9}
    for s, cls in list(counts):
        if (s, cls) in prior or len(s) < 3:
            continue
        for r in BY_LAST[s[-1]]:
            if not s.endswith(r["s"]) or len(s) < len(r["s"]) + 2 or r["makes"]:
                continue
            if r["cls"] not in ("p3", "pl", "ip", "u", "a", "vo", "acc", "loc", "gan", "past", "ki", "abl", "gen"):
                continue
            if r["cls"] == "a" and s + "д" + ("і" if harmony(s) == 2 else "ы") not in words:
                continue
            if r["cls"] == "u" and cls == "n" and s + ("ді" if harmony(s) == 2 else "ды") in words:
                continue
            if r["cls"] == "vo" and cls == "n":
                continue
            rest = s[: -len(r["s"])]
            if r["h"] and harmony(rest) not in (0, r["h"]):
                continue
            for stem, extra in stems_before(rest, r):
                if extra < 40 and any(stem[-1] in GROUPS[b] for b in r["before"]) and stem != s and \
                        ("n" in r["left"] and stem in nouns or "v" in r["left"] and stem in verbs):
                    counts[s, cls] = 0
    for k in [k for k in counts if not counts[k]]:
        del counts[k]


def learn(words, rounds=7):
    counts = collections.Counter()
    for w in VERBS:
        counts[w, "v"] += 6
    for w in NOUNS:
        counts[w, "n"] += 4
    prior = collections.Counter(counts)
    for w, n in words.items():
        if n >= 3 and len(w) > 2:
            counts[w, "n"] += 1
    cost, own = {}, {}

    def stem_cost(stem, cls, stripped):
        c = cost.get((stem, cls))
        return c if c is not None else unknown(stem, cls, stripped)

    for k in range(rounds):
        total = sum(counts.values()) + len(words)
        cost.clear()
        for s, n in counts.items():
            if n >= 1.9 or s in prior:
                cost[s] = 8 * -math.log(n / total)
        groups, counts, new_own = collections.Counter(), collections.Counter(prior), {}
        for w, n in words.items():
            # a word alone is no evidence for itself: its own share is taken
            # out, but for how often it stands bare
            mine = own.get(w)
            saved = None
            if mine:
                saved = cost.get(mine)
                left = (math.exp(saved / -8) * total if saved is not None else 0) - 1
                if saved is not None:
                    if left >= 0.9 or mine in prior:
                        cost[mine] = 8 * -math.log(max(left, 0.5) / total)
                    else:
                        del cost[mine]
            a = analyse(w, stem_cost)
            if saved is not None:
                cost[mine] = saved
            if not a:
                continue
            key = (a[4], a[2])
            counts[key] += 1 + (0 if a[3] else 0.3 * math.log2(1 + n))
            new_own[w] = key
            for g in a[3]:
                groups[g] += 1
        own = new_own
        prune(counts, prior, words, cost)
        all_groups = sum(groups.values()) + len(words)
        for r in ENDINGS:
            r["cost"] = max(4, round(8 * -math.log((groups[r["group"]] + 1) / all_groups)))
        print(f"round {k}: {len(counts)} roots, {len(cost)} used", file=sys.stderr)
    return {s: min(254, round(c)) for s, c in cost.items()}, stem_cost


def read(paths):
    words = collections.Counter()
    for p in paths:
        for line in open(p, encoding="utf-8"):
            w = line.split("\t")[0].strip().lower()
            if re.fullmatch("[а-яёәғқңөұүһі]{2,30}", w):
                words[w] += 1
    return words


def starts(out, name, letters):
    """where each letter from U+0430 on begins in a sorted list of them"""
    out.write("PRESS_TABLE_DEF const uint16_t %s[PRESS_KAZAKH_ALPHABET + 1] = {" % name)
    for i in range(0x4EA - 0x430 + 1):
        n = sum(ord(c) < 0x430 + i for c in letters)
        out.write("%s%d," % ("\n    " if i % 12 == 0 else " ", n))
    out.write("\n};\n")


def main():
    words = read(sys.argv[1:])
    stems, cost = learn(words)
    bit = {c: i for i, c in enumerate(CLASSES)}
    out = sys.stdout
    out.write("/* kazakh_tab.c - made by ext/tool/gen_kazakh.py, which says from what; do not\n** edit. */\n")
    out.write('#include "kazakh_tab.h"\n\n')
    out.write("PRESS_TABLE_DEF const press_kazakh_ending press_kazakh_endings[] = {\n")
    rows = sorted(ENDINGS, key=lambda r: (r["s"][-1].encode(), r["s"], r["group"]))
    for r in rows:
        left = sum(1 << bit[c] for c in dict.fromkeys(r["left"]))
        before = sum(1 << ORDER.index(b) for b in r["before"])
        out.write("    {\"%s\", %d, %d, %d, %d, %d, '%s', %d, %d,\n     0x%xu},\n" % (r["s"], 2 * len(r["s"]), bit[r["cls"]],
                  bit[r["makes"]] + 1 if r["makes"] else 0, r["h"], before, r["edit"] or "-", r["end"], min(255, r["cost"]), left))
    out.write("};\n\n")
    starts(out, "press_kazakh_lasts", [r["s"][-1] for r in rows])
    out.write("\n")
    best = collections.defaultdict(dict)
    for (s, c), n in stems.items():
        best[s][c] = n
    out.write("PRESS_TABLE_DEF const press_kazakh_root press_kazakh_roots[] = {\n")
    for s in sorted(best, key=lambda s: s.encode()):
        out.write('    {"%s", %d, %d},\n' % (s, best[s].get("n", 255), best[s].get("v", 255)))
    out.write("};\n\n")
    starts(out, "press_kazakh_firsts", [s[0] for s in best])


if __name__ == "__main__":
    main()
