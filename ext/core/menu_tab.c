/* menu_tab.c - see menu_tab.h.  By hand; folded as press_fold does. */
#include "menu_tab.h"

PRESS_TABLE_DEF const char press_menu_words[] =
    "|home|news|about|about us|contact|contacts|contact us|archive|opinion|"
    "politics|economy|society|culture|sport|sports|business|world|video|"
    "videos|photo|photos|blog|blogs|search|menu|login|log in|sign in|"
    "register|subscribe|advertise|newsletter|privacy|privacy policy|"
    "terms of use|sitemap|rss|english|careers|press|help|faq|multimedia|"
    "analysis|features|interviews|regions|weather|podcasts|podcast|shop|"
    "donate|categories|more|local|national|nation|international|markets|"
    "lifestyle|entertainment|health|science|technology|tech|travel|education|"
    "environment|obituaries|radio|tv|live|events|membership|library|issues|"
    "issue|submissions|fiction|essays|essay|reportage|poetry|reviews|letters|"
    "editorial|columns|investigations|investigation|explainers|publications|"
    "projects|research|reports|statements|press releases|press release|"
    "what we do|where we work|who we are|our work|our team|team|support us|"
    "get involved|prices|roads|memberlist|members|forum|forums|archives|"
    "front page|latest|top|story|stories|people|places|e-paper|epaper|sign up|"
    "my account|account|cart|language|languages|en|ru|kk|kz|eng|rus|kaz|"
    "conversations|in depth|fact check|data|maps|map|gallery|galleries|"
    "previous|next|back|all|"
    "главная|новости|о нас|контакты|архив|мнения|мнение|политика|экономика|"
    "общество|культура|спорт|бизнес|мир|видео|фото|блоги|поиск|меню|войти|"
    "вход|регистрация|реклама|подписка|рубрики|авторы|редакция|карта сайта|"
    "интервью|аналитика|регионы|погода|происшествия|русский|статьи|о проекте|"
    "город|районы|страна|в мире|наука|технологии|здоровье|образование|история|"
    "экология|право|криминал|авто|туризм|афиша|люди|истории|подкаст|подкасты|"
    "проза|поэзия|беседы|рецензии|письма|расследования|репортажи|репортаж|"
    "публикации|проекты|доклады|отчеты|заявления|пресс-релизы|пресс-центр|"
    "о нас|о газете|о журнале|о сайте|о редакции|команда|наша команда|вакансии|"
    "свежий номер|архив номеров|номера|номер|правила|участники|форум|форумы|"
    "все новости|лента|тема дня|колонки|колумнисты|эксклюзив|спецпроекты|"
    "фоторепортажи|галерея|каз|қаз|рус|eng|рус.|документы|услуги|"
    "поддержать нас|партнеры|помощь|"
    "басты бет|жаңалықтар|біз туралы|байланыс|мұрағат|саясат|экономика|қоғам|"
    "мәдениет|спорт|әлем|бейне|іздеу|мәзір|кіру|тіркелу|жарнама|қазақша|"
    "сұхбат|сараптама|аймақтар|ауа райы|рухани|қала|ел|өңір|өңірлер|ғылым|"
    "білім|денсаулық|тарих|әдебиет|проза|поэзия|жобалар|құжаттар|қызметтер|"
    "баспасөз орталығы|баспасөз қызметі|мақалалар|редакция|мұрағаттар|оқиға|"
    "оқиғалар|құқық|технология|подкаст|адамдар|пікірлер|көзқарас|газет туралы|"
    "журнал туралы|сайт туралы|жоба туралы|руханият|дін|өнер|фото|видео|"
    "басты|тілдер|барлық жаңалықтар|";

PRESS_TABLE_DEF const char press_menu_en[] =
    "|programme|programmes|programs|join|join us|listen|listen live|watch|"
    "watch live|live stream|subscribe now|about me|kazakhstan|kyrgyzstan|"
    "uzbekistan|tajikistan|turkmenistan|central asia|countries|topics|topic|"
    "take action|video & photos|photos & video|photo & video|photo essays|"
    "newsroom|press room|media|media centre|media center|our impact|impact|"
    "annual reports|jobs|job openings|corrections|ethics|imprint|masthead|"
    "contributors|write for us|submit|store|subscriptions|notifications|"
    "profile|settings|explore|discover|collections|series|newsletters|audio|"
    "community|resources|legal|sections|world news|us|uk|asia|europe|africa|"
    "americas|middle east|russia|ukraine|food|style|books|film|music|arts|"
    "art|arts & culture|theatre|games|crossword|quizzes|cartoons|law|"
    "human rights|corruption|elections|courts|crime|dispatches|commentary|"
    "experts|fellows|briefings|policy briefs|working papers|datasets|"
    "timeline|write|read|edit|talk|article|discussion|tools|random article|"
    "current events|main page|contents|status|press kit|partners|"
    "annual report|financials|governance|board|trustees|history|mission|"
    "vision|values|donors|funders|news in brief|breaking news|news & events|"
    "news and events|upcoming events|past events|read more news|the team|"
    "our story|give|donate now|members area|directory|classifieds|notices|"
    "public notices|tenders|procurement|regulations|documents|forms|services|"
    "e-services|citizens|business|visitors|departments|mayor|council|"
    "press service|photo gallery|video gallery|help center|faqs|my list|"
    "saved|bookmarks|for you|following|originals|columnists|op-ed|"
    "letters to the editor|editorials|perspectives|voices|ideas|long reads|"
    "longreads|in pictures|gallery|watch now|schedule|tv guide|frequencies|"
    "apps|or|close-menu|open-menu|close menu|open menu|main menu|episodes|"
    "episode transcript|accessibility links|homepage|tag|country|category|"
    "transcripts|policy|insight|insights|analytics|religion|"
    "religious life|close search window|news feed|central asia news|";

PRESS_TABLE_DEF const char press_menu_ru[] =
    "|прямой эфир|программы|телепрограмма|передачи|эфир|слушать|слушать эфир|"
    "архив передач|карта|магазин|казахстан|кыргызстан|узбекистан|таджикистан|"
    "туркменистан|деятельность|обращения граждан|госзакупки|"
    "государственные закупки|электронные услуги|о районе|о городе|о компании|"
    "об организации|об агентстве|об издании|об обществе|структура|"
    "руководство|аппарат|нормативные акты|законодательство|открытые данные|"
    "вопрос-ответ|вопросы и ответы|обратная связь|приемная|"
    "виртуальная приемная|антикоррупция|противодействие коррупции|выборы|"
    "конкурсы|статистика|деньги|финансы|недвижимость|стиль|еда|дом|дети|"
    "животные|спецпроект|тесты|игры|карточки|разбор|разборы|тексты|голоса|"
    "гид|главное|в стране|центральная азия|евразия|россия|украина|сша|китай|"
    "европа|азия|сюжеты|эксперты|мультимедиа|фотогалерея|видеогалерея|медиа|"
    "сми о нас|анонсы|события|календарь|мероприятия|обзор|обзоры|социум|"
    "жизнь|регион|область|район|село|сельская жизнь|официально|документ|"
    "письма читателей|читатели|наши авторы|авторские колонки|блог|блогеры|"
    "лонгриды|лонгрид|подписаться|личный кабинет|профиль|настройки|избранное|"
    "моя лента|выход|помочь|пожертвовать|отчетность|миссия|"
    "история организации|попечители|совет|партнерам|рекламодателям|"
    "пресс-служба|прокуратура|полиция|суды|коррупция|права человека|"
    "экономика и бизнес|наука и образование|здравоохранение|жкх|транспорт|"
    "сельское хозяйство|пресса|соцсети|каталог|словарь|энциклопедия|статья|"
    "читать|править|инструменты|обсуждение|заглавная страница|"
    "случайная статья|содержание|правительство|президент|парламент|бюджет|"
    "все регионы|тендеры|домой|ссылки для упрощенного доступа|линктер|башкы бет|"
    "посилання|головна|новини|";

PRESS_TABLE_DEF const char press_menu_kk[] =
    "|тікелей эфир|бағдарламалар|хабарлар|телебағдарлама|тыңдау|қазақстан|"
    "қызмет|қызметі|ашық деректер|мемлекеттік қызметтер|"
    "мемлекеттік сатып алу|азаматтардың өтініштері|басшылық|құрылым|құрылымы|"
    "сыбайлас жемқорлық|сыбайлас жемқорлыққа қарсы іс-қимыл|сұрақ-жауап|"
    "қаржы|әлеумет|әлеуметтік|заң|отбасы|пайдалы|арнайы жоба|арнайы жобалар|"
    "зерттеу|баспасөз|аудан туралы|қала туралы|ұйым туралы|мекеме туралы|"
    "ауыл|ауыл тынысы|жастар|спорт жаңалықтары|руханият және мәдениет|"
    "әлем жаңалықтары|өмір|бизнес|бейнегалерея|іс-шаралар|күнтізбе|"
    "хабарландырулар|бос орындар|вакансиялар|серіктестер|авторлар|"
    "колумнистер|блогтар|редакция туралы|жазылу|кері байланыс|сайт картасы|"
    "сөздік|тұлғалар|тұлға|шежіре|қоғам және құқық|ресми|мәслихат|әкімдік|"
    "білім және ғылым|медицина|экология|көлік|ауыл шаруашылығы|мақала|"
    "барлық аймақтар|барлық өңірлер|талқылау|оқу|өңдеу|құралдар|басты мақала|жаңылыктар|";

PRESS_TABLE_DEF const char press_menu_home[] =
    "|home|главная|главная страница|басты бет|басты|";

/* Names of columns that stand above a title and say what kind of text it is;
** "" where they do not. */
PRESS_TABLE_DEF const press_menu_rubric press_menu_rubrics[] = {
    {"opinion", "opinion"}, {"opinions", "opinion"}, {"guest essay", "opinion"},
    {"op-ed", "opinion"}, {"comment", "opinion"}, {"commentary", "opinion"},
    {"column", "opinion"}, {"editorial", "opinion"}, {"viewpoint", "opinion"},
    {"perspective", "opinion"}, {"perspectives", "opinion"},
    {"interview", "interview"}, {"interviews", "interview"},
    {"conversation", "interview"}, {"conversations", "interview"},
    {"q&a", "interview"}, {"report", "report"}, {"reports", "report"},
    {"press release", "statement"}, {"press releases", "statement"},
    {"press releases and news", "statement"},
    {"for immediate release", "statement"}, {"statement", "statement"},
    {"statements", "statement"}, {"public statement", "statement"}, {"letter", "letter"}, {"letters", "letter"},
    {"letters to the editor", "letter"}, {"open letter", "letter"},
    {"news", "news"}, {"breaking news", "news"}, {"news in brief", "news"},
    {"feature", ""}, {"features", ""}, {"reportage", ""}, {"essay", ""},
    {"analysis", ""}, {"exclusive", ""}, {"long read", ""}, {"blog", ""},
    {"on this day", ""}, {"this day in history", ""}, {"day in history", ""},
    {"transcript", ""}, {"announcement", ""}, {"announcements", ""}, {"event", ""},
    {"мнения", "opinion"}, {"мнение", "opinion"}, {"колонка", "opinion"},
    {"точка зрения", "opinion"}, {"комментарий", "opinion"},
    {"авторская колонка", "opinion"}, {"интервью", "interview"},
    {"беседы", "interview"}, {"беседа", "interview"}, {"разговор", "interview"},
    {"доклад", "report"}, {"доклады", "report"}, {"отчет", "report"},
    {"пресс-релиз", "statement"}, {"пресс-релизы", "statement"},
    {"заявление", "statement"}, {"заявления", "statement"},
    {"письмо", "letter"}, {"письма", "letter"}, {"открытое письмо", "letter"},
    {"новости", "news"}, {"новость", "news"}, {"срочно", "news"},
    {"репортаж", ""}, {"очерк", ""}, {"эссе", ""}, {"аналитика", ""},
    {"день в истории", ""}, {"этот день в истории", ""}, {"эксклюзив", ""},
    {"анонс", ""}, {"анонсы", ""}, {"объявление", ""}, {"объявления", ""},
    {"көзқарас", "opinion"}, {"пікір", "opinion"}, {"ой-пікір", "opinion"},
    {"сұхбат", "interview"}, {"біздің сұхбат", "interview"},
    {"наше интервью", "interview"}, {"сұхбаттар", "interview"},
    {"баяндама", "report"}, {"есеп", "report"},
    {"баспасөз хабарламасы", "statement"}, {"баспасөз-релизі", "statement"},
    {"мәлімдеме", "statement"}, {"хат", "letter"}, {"ашық хат", "letter"},
    {"чукул кабар!", "news"}, {"чукул кабар", "news"},
    {"жаңалықтар", "news"}, {"жаңалық", "news"},
    {"тарихта бұл күн", ""}, {"бұл күн тарихта", ""}, {"сараптама", ""},
    {"эксклюзив", ""}, {"хабарландыру", ""},
    {"news release", "statement"}, {"media release", "statement"},
    {"media advisory", "statement"}, {"press statement", "statement"},
    {"joint statement", "statement"}, {"policy brief", "report"},
    {"policy paper", "report"}, {"working paper", "report"},
    {"briefing paper", "report"}, {"briefing", "report"},
    {"discussion paper", "report"}, {"research paper", "report"},
    {"research report", "report"}, {"occasional paper", "report"},
    {"special report", "report"}, {"annual report", "report"},
    {"dispatches", ""}, {"dispatch", ""}, {"podcast", ""}, {"profile", ""},
    {"obituary", ""}, {"review", ""}, {"book review", ""},
    {"photo essay", ""}, {"explainer", ""}, {"fact check", ""},
    {"investigation", ""}, {"media statement", "statement"},
    {"urgent action", "statement"}, {"appeal", "statement"},
    {"petition", "statement"}, {"сообщение для сми", "statement"},
    {"совместное заявление", "statement"}, {"обращение", "statement"},
    {"аналитическая записка", "report"}, {"аналитический доклад", "report"},
    {"специальный доклад", "report"}, {"исследование", "report"},
    {"обзор", ""}, {"расследование", ""}, {"подкаст", ""}, {"рецензия", ""},
    {"некролог", ""}, {"фоторепортаж", ""}, {"лонгрид", ""},
    {"личный опыт", ""}, {"блог", ""}, {"блоги", ""},
    {"редакционная колонка", "opinion"}, {"от редакции", "opinion"},
    {"срочные новости", "news"}, {"коротко", "news"},
    {"баспасөз релизі", "statement"}, {"баспасөз-хабарлама", "statement"},
    {"бірлескен мәлімдеме", "statement"}, {"үндеу", "statement"},
    {"зерттеу", "report"}, {"талдамалық жазба", "report"}, {"шұғыл", "news"},
    {"қысқаша", "news"}, {"тергеу", ""},
    {NULL, NULL}};

PRESS_TABLE_DEF const char press_menu_social[] =
    "|facebook|twitter|telegram|whatsapp|instagram|youtube|vkontakte|vk|"
    "odnoklassniki|linkedin|pinterest|reddit|viber|tiktok|email|e-mail|print|"
    "tumblr|skype|messenger|x|threads|copy link|ok|"
    "вконтакте|вк|одноклассники|телеграм|ватсап|фейсбук|инстаграм|твиттер|"
    "вотсап|вайбер|ютуб|";

PRESS_TABLE_DEF const char press_menu_fields[] =
    "|name|your name|email|e-mail|your email|your e-mail|website|site|url|"
    "comment|your comment|message|subject|submit|send|reply|cancel|captcha|"
    "phone|log in|login|register|password|notify me|post|save|"
    "имя|ваше имя|почта|эл. почта|электронная почта|сайт|комментарий|"
    "ваш комментарий|сообщение|тема|отправить|ответить|отмена|телефон|войти|"
    "пароль|"
    "аты|аты-жөні|есіміңіз|атыңыз|пошта|электрондық пошта|веб-сайт|пікір|"
    "пікіріңіз|хабарлама|жіберу|жауап беру|бас тарту|";
