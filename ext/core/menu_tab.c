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

PRESS_TABLE_DEF const char press_menu_more[] =
    "|or|programme|programmes|programs|join|join us|listen|listen live|watch|"
    "watch live|live stream|close-menu|open-menu|close menu|open menu|main menu|"
    "subscribe now|about me|episodes|transcript|episode transcript|"
    "accessibility links|homepage|домой|блог|"
    "ссылки для упрощенного доступа|линктер|башкы бет|жаңылыктар|посилання|"
    "головна|новини|kazakhstan|kyrgyzstan|"
    "uzbekistan|central asia|"
    "прямой эфир|программы|телепрограмма|передачи|эфир|слушать|слушать эфир|"
    "архив передач|карта|магазин|казахстан|кыргызстан|узбекистан|"
    "тікелей эфир|бағдарламалар|хабарлар|телебағдарлама|тыңдау|қазақстан|";

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
    {"for immediate release", "statement"}, {"statement", "statement"},
    {"statements", "statement"}, {"letter", "letter"}, {"letters", "letter"},
    {"letters to the editor", "letter"}, {"open letter", "letter"},
    {"news", "news"}, {"breaking news", "news"}, {"news in brief", "news"},
    {"feature", ""}, {"features", ""}, {"reportage", ""}, {"essay", ""},
    {"analysis", ""}, {"exclusive", ""}, {"long read", ""}, {"blog", ""},
    {"on this day", ""}, {"this day in history", ""}, {"day in history", ""},
    {"announcement", ""}, {"announcements", ""}, {"event", ""},
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
    {"сұхбат", "interview"}, {"сұхбаттар", "interview"},
    {"баяндама", "report"}, {"есеп", "report"},
    {"баспасөз хабарламасы", "statement"}, {"баспасөз-релизі", "statement"},
    {"мәлімдеме", "statement"}, {"хат", "letter"}, {"ашық хат", "letter"},
    {"чукул кабар!", "news"}, {"чукул кабар", "news"},
    {"жаңалықтар", "news"}, {"жаңалық", "news"},
    {"тарихта бұл күн", ""}, {"бұл күн тарихта", ""}, {"сараптама", ""},
    {"эксклюзив", ""}, {"хабарландыру", ""},
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
