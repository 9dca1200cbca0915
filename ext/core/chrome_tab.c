/* chrome_tab.c - see chrome_tab.h.
**
** Written down from the themes of the common publishing systems (WordPress,
** Drupal, Joomla, Bitrix) in their English, Russian and Kazakh translations
** and from what news sites of the region put round an article.  All folded:
** lower case, е for ё, straight apostrophes, hyphens for dashes.
*/
#include "chrome_tab.h"

#define W PRESS_CHROME_WHOLE
#define S PRESS_CHROME_START
#define C PRESS_CHROME_WITHIN

PRESS_TABLE_DEF const press_chrome_phrase press_chrome_phrases[] = {
    /* the form for a comment */
    {"add comment", W, PRESS_B_COMMENT_FORM},
    {"add a comment", W, PRESS_B_COMMENT_FORM},
    {"add new comment", W, PRESS_B_COMMENT_FORM},
    {"add your comment", W, PRESS_B_COMMENT_FORM},
    {"leave a comment", S, PRESS_B_COMMENT_FORM},
    {"leave comment", W, PRESS_B_COMMENT_FORM},
    {"leave your comment", W, PRESS_B_COMMENT_FORM},
    {"leave a reply", S, PRESS_B_COMMENT_FORM},
    {"cancel reply", W, PRESS_B_COMMENT_FORM},
    {"post a comment", W, PRESS_B_COMMENT_FORM},
    {"post comment", W, PRESS_B_COMMENT_FORM},
    {"post a reply", W, PRESS_B_COMMENT_FORM},
    {"write a comment", S, PRESS_B_COMMENT_FORM},
    {"submit comment", W, PRESS_B_COMMENT_FORM},
    {"send comment", W, PRESS_B_COMMENT_FORM},
    {"join the discussion", W, PRESS_B_COMMENT_FORM},
    {"join the conversation", W, PRESS_B_COMMENT_FORM},
    {"comments are closed", S, PRESS_B_COMMENT_FORM},
    {"comments are off", S, PRESS_B_COMMENT_FORM},
    {"you must be logged in to", S, PRESS_B_COMMENT_FORM},
    {"log in to comment", S, PRESS_B_COMMENT_FORM},
    {"log in to reply", S, PRESS_B_COMMENT_FORM},
    {"log in or register", S, PRESS_B_COMMENT_FORM},
    {"sign in to comment", S, PRESS_B_COMMENT_FORM},
    {"save my name", S, PRESS_B_COMMENT_FORM},
    {"notify me of", S, PRESS_B_COMMENT_FORM},
    {"this site uses akismet", S, PRESS_B_COMMENT_FORM},
    {"оставить комментарий", S, PRESS_B_COMMENT_FORM},
    {"оставьте комментарий", S, PRESS_B_COMMENT_FORM},
    {"оставить ответ", S, PRESS_B_COMMENT_FORM},
    {"оставить отзыв", S, PRESS_B_COMMENT_FORM},
    {"добавить комментарий", S, PRESS_B_COMMENT_FORM},
    {"добавить новый комментарий", W, PRESS_B_COMMENT_FORM},
    {"написать комментарий", S, PRESS_B_COMMENT_FORM},
    {"ваш комментарий", W, PRESS_B_COMMENT_FORM},
    {"отправить комментарий", W, PRESS_B_COMMENT_FORM},
    {"отменить ответ", W, PRESS_B_COMMENT_FORM},
    {"комментарии закрыты", S, PRESS_B_COMMENT_FORM},
    {"комментирование закрыто", S, PRESS_B_COMMENT_FORM},
    {"чтобы оставить комментарий", S, PRESS_B_COMMENT_FORM},
    {"для отправки комментария", S, PRESS_B_COMMENT_FORM},
    {"сохранить мое имя", S, PRESS_B_COMMENT_FORM},
    {"пікір қалдыру", S, PRESS_B_COMMENT_FORM},
    {"пікір қалдырыңыз", S, PRESS_B_COMMENT_FORM},
    {"пікір жазу", S, PRESS_B_COMMENT_FORM},
    {"пікір қосу", S, PRESS_B_COMMENT_FORM},
    {"пікіріңізді", S, PRESS_B_COMMENT_FORM},
    {"жауап қалдыру", S, PRESS_B_COMMENT_FORM},
    {"жауап беру", W, PRESS_B_COMMENT_FORM},
    /* the readers' comments */
    {"comments", W, PRESS_B_COMMENT_COUNT},
    {"no comments", W, PRESS_B_COMMENT_COUNT},
    {"no comments yet", W, PRESS_B_COMMENT_COUNT},
    {"readers' comments", W, PRESS_B_COMMENT_COUNT},
    {"комментарии", W, PRESS_B_COMMENT_COUNT},
    {"комментарии читателей", W, PRESS_B_COMMENT_COUNT},
    {"нет комментариев", W, PRESS_B_COMMENT_COUNT},
    {"комментариев нет", W, PRESS_B_COMMENT_COUNT},
    {"комментариев пока нет", W, PRESS_B_COMMENT_COUNT},
    {"пікірлер", W, PRESS_B_COMMENT_COUNT},
    {"пікір жоқ", W, PRESS_B_COMMENT_COUNT},
    {"пікірлер жоқ", W, PRESS_B_COMMENT_COUNT},
    /* other articles */
    {"read also", S, PRESS_B_RELATED},
    {"read more", S, PRESS_B_RELATED},
    {"read next", S, PRESS_B_RELATED},
    {"see also", S, PRESS_B_RELATED},
    {"also read", S, PRESS_B_RELATED},
    {"more on this", S, PRESS_B_RELATED},
    {"more on this story", W, PRESS_B_RELATED},
    {"more stories", W, PRESS_B_RELATED},
    {"more news", W, PRESS_B_RELATED},
    {"more from", S, PRESS_B_RELATED},
    {"most read", W, PRESS_B_RELATED},
    {"most popular", W, PRESS_B_RELATED},
    {"latest news", W, PRESS_B_RELATED},
    {"latest articles", W, PRESS_B_RELATED},
    {"popular articles", W, PRESS_B_RELATED},
    {"recent posts", W, PRESS_B_RELATED},
    {"related", W, PRESS_B_RELATED},
    {"related articles", W, PRESS_B_RELATED},
    {"related stories", W, PRESS_B_RELATED},
    {"related news", W, PRESS_B_RELATED},
    {"related posts", W, PRESS_B_RELATED},
    {"related topics", W, PRESS_B_RELATED},
    {"recommended", W, PRESS_B_RELATED},
    {"recommended for you", W, PRESS_B_RELATED},
    {"you may also like", S, PRESS_B_RELATED},
    {"you might also like", S, PRESS_B_RELATED},
    {"previous article", S, PRESS_B_RELATED},
    {"next article", S, PRESS_B_RELATED},
    {"previous post", S, PRESS_B_RELATED},
    {"next post", S, PRESS_B_RELATED},
    {"читайте также", S, PRESS_B_RELATED},
    {"читать также", S, PRESS_B_RELATED},
    {"читайте еще", S, PRESS_B_RELATED},
    {"читайте по теме", S, PRESS_B_RELATED},
    {"читать далее", S, PRESS_B_RELATED},
    {"смотрите также", S, PRESS_B_RELATED},
    {"см. также", S, PRESS_B_RELATED},
    {"по теме", W, PRESS_B_RELATED},
    {"еще по теме", S, PRESS_B_RELATED},
    {"материалы по теме", S, PRESS_B_RELATED},
    {"новости по теме", S, PRESS_B_RELATED},
    {"другие новости", W, PRESS_B_RELATED},
    {"другие материалы", W, PRESS_B_RELATED},
    {"похожие статьи", W, PRESS_B_RELATED},
    {"похожие новости", W, PRESS_B_RELATED},
    {"похожие материалы", W, PRESS_B_RELATED},
    {"последние новости", W, PRESS_B_RELATED},
    {"самое читаемое", W, PRESS_B_RELATED},
    {"популярное", W, PRESS_B_RELATED},
    {"рекомендуем", W, PRESS_B_RELATED},
    {"вам может быть интересно", S, PRESS_B_RELATED},
    {"предыдущая статья", S, PRESS_B_RELATED},
    {"следующая статья", S, PRESS_B_RELATED},
    {"тағы оқыңыз", S, PRESS_B_RELATED},
    {"оқи отырыңыз", S, PRESS_B_RELATED},
    {"тағы да оқыңыз", S, PRESS_B_RELATED},
    {"осы тақырып бойынша", S, PRESS_B_RELATED},
    {"тақырып бойынша", S, PRESS_B_RELATED},
    {"ұқсас жаңалықтар", W, PRESS_B_RELATED},
    {"ұқсас мақалалар", W, PRESS_B_RELATED},
    {"соңғы жаңалықтар", W, PRESS_B_RELATED},
    {"ең көп оқылған", S, PRESS_B_RELATED},
    {"басқа жаңалықтар", W, PRESS_B_RELATED},
    /* share buttons */
    {"share", W, PRESS_B_SHARE},
    {"share:", S, PRESS_B_SHARE},
    {"share on", S, PRESS_B_SHARE},
    {"share this", S, PRESS_B_SHARE},
    {"share via", S, PRESS_B_SHARE},
    {"share with", W, PRESS_B_SHARE},
    {"tweet", W, PRESS_B_SHARE},
    {"tweet this", W, PRESS_B_SHARE},
    {"print", W, PRESS_B_SHARE},
    {"print this", S, PRESS_B_SHARE},
    {"email this", S, PRESS_B_SHARE},
    {"copy link", W, PRESS_B_SHARE},
    {"поделиться", S, PRESS_B_SHARE},
    {"поделитесь", S, PRESS_B_SHARE},
    {"распечатать", W, PRESS_B_SHARE},
    {"версия для печати", W, PRESS_B_SHARE},
    {"скопировать ссылку", W, PRESS_B_SHARE},
    {"бөлісу", S, PRESS_B_SHARE},
    {"бөлісіңіз", S, PRESS_B_SHARE},
    {"басып шығару", W, PRESS_B_SHARE},
    /* tags */
    {"tags:", S, PRESS_B_TAG_LINE},
    {"tag:", S, PRESS_B_TAG_LINE},
    {"tagged", S, PRESS_B_TAG_LINE},
    {"tags", W, PRESS_B_TAG_LINE},
    {"keywords:", S, PRESS_B_TAG_LINE},
    {"topics:", S, PRESS_B_TAG_LINE},
    {"filed under", S, PRESS_B_TAG_LINE},
    {"posted in", S, PRESS_B_TAG_LINE},
    {"categories:", S, PRESS_B_TAG_LINE},
    {"category:", S, PRESS_B_TAG_LINE},
    {"теги:", S, PRESS_B_TAG_LINE},
    {"тэги:", S, PRESS_B_TAG_LINE},
    {"теги", W, PRESS_B_TAG_LINE},
    {"метки:", S, PRESS_B_TAG_LINE},
    {"рубрика:", S, PRESS_B_TAG_LINE},
    {"рубрики:", S, PRESS_B_TAG_LINE},
    {"категория:", S, PRESS_B_TAG_LINE},
    {"ключевые слова:", S, PRESS_B_TAG_LINE},
    {"темы:", S, PRESS_B_TAG_LINE},
    {"тегтер:", S, PRESS_B_TAG_LINE},
    {"тегтер", W, PRESS_B_TAG_LINE},
    {"тег:", S, PRESS_B_TAG_LINE},
    {"белгілер:", S, PRESS_B_TAG_LINE},
    {"айдар:", S, PRESS_B_TAG_LINE},
    {"кілт сөздер:", S, PRESS_B_TAG_LINE},
    /* notices */
    {"join us", W, PRESS_B_NOTICE},
    {"subscribe", W, PRESS_B_NOTICE},
    {"subscribe to", S, PRESS_B_NOTICE},
    {"subscribe for", S, PRESS_B_NOTICE},
    {"subscribe now", S, PRESS_B_NOTICE},
    {"sign up for", S, PRESS_B_NOTICE},
    {"sign up to", S, PRESS_B_NOTICE},
    {"follow us", S, PRESS_B_NOTICE},
    {"follow our", S, PRESS_B_NOTICE},
    {"like us on", S, PRESS_B_NOTICE},
    {"support us", S, PRESS_B_NOTICE},
    {"support our work", S, PRESS_B_NOTICE},
    {"donate", W, PRESS_B_NOTICE},
    {"donate now", W, PRESS_B_NOTICE},
    {"become a member", S, PRESS_B_NOTICE},
    {"become a patron", S, PRESS_B_NOTICE},
    {"get involved", W, PRESS_B_NOTICE},
    {"contact us", W, PRESS_B_NOTICE},
    {"newsletter", W, PRESS_B_NOTICE},
    {"get our newsletter", S, PRESS_B_NOTICE},
    {"this site uses cookies", S, PRESS_B_NOTICE},
    {"this website uses cookies", S, PRESS_B_NOTICE},
    {"we use cookies", S, PRESS_B_NOTICE},
    {"accept cookies", S, PRESS_B_NOTICE},
    {"cookie policy", W, PRESS_B_NOTICE},
    {"privacy policy", W, PRESS_B_NOTICE},
    {"terms of use", W, PRESS_B_NOTICE},
    {"terms and conditions", W, PRESS_B_NOTICE},
    {"all rights reserved", C, PRESS_B_NOTICE},
    {"advertisement", W, PRESS_B_NOTICE},
    {"advertising", W, PRESS_B_NOTICE},
    {"back to top", W, PRESS_B_NAVIGATION},
    {"skip to content", W, PRESS_B_NAVIGATION},
    {"skip to main content", W, PRESS_B_NAVIGATION},
    {"found a mistake", S, PRESS_B_NOTICE},
    {"found an error", S, PRESS_B_NOTICE},
    {"report a mistake", S, PRESS_B_NOTICE},
    {"присоединяйтесь", S, PRESS_B_NOTICE},
    {"подпишитесь", S, PRESS_B_NOTICE},
    {"подписывайтесь", S, PRESS_B_NOTICE},
    {"подписаться", W, PRESS_B_NOTICE},
    {"следите за нами", S, PRESS_B_NOTICE},
    {"следите за нашими", S, PRESS_B_NOTICE},
    {"читайте нас", S, PRESS_B_NOTICE},
    {"мы в соцсетях", S, PRESS_B_NOTICE},
    {"мы в социальных сетях", S, PRESS_B_NOTICE},
    {"поддержите нас", S, PRESS_B_NOTICE},
    {"поддержать нас", S, PRESS_B_NOTICE},
    {"поддержите редакцию", S, PRESS_B_NOTICE},
    {"нашли ошибку", S, PRESS_B_NOTICE},
    {"заметили ошибку", S, PRESS_B_NOTICE},
    {"если вы нашли ошибку", S, PRESS_B_NOTICE},
    {"если вы заметили", S, PRESS_B_NOTICE},
    {"этот сайт использует", S, PRESS_B_NOTICE},
    {"наш сайт использует", S, PRESS_B_NOTICE},
    {"сайт использует файлы cookie", C, PRESS_B_NOTICE},
    {"мы используем cookie", S, PRESS_B_NOTICE},
    {"мы используем файлы cookie", S, PRESS_B_NOTICE},
    {"политика конфиденциальности", W, PRESS_B_NOTICE},
    {"все права защищены", C, PRESS_B_NOTICE},
    {"при использовании материалов", S, PRESS_B_NOTICE},
    {"при перепечатке", S, PRESS_B_NOTICE},
    {"использование материалов", S, PRESS_B_NOTICE},
    {"реклама", W, PRESS_B_NOTICE},
    {"наверх", W, PRESS_B_NAVIGATION},
    {"перейти к содержанию", S, PRESS_B_NAVIGATION},
    {"жазылыңыз", S, PRESS_B_NOTICE},
    {"бізге жазылыңыз", S, PRESS_B_NOTICE},
    {"каналымызға жазылыңыз", C, PRESS_B_NOTICE},
    {"парақшамызға жазылыңыз", C, PRESS_B_NOTICE},
    {"бізге қосылыңыз", S, PRESS_B_NOTICE},
    {"қате тапсаңыз", S, PRESS_B_NOTICE},
    {"қате таптыңыз ба", S, PRESS_B_NOTICE},
    {"бұл сайт cookie", S, PRESS_B_NOTICE},
    {"барлық құқықтар қорғалған", C, PRESS_B_NOTICE},
    {"барлық құқығы қорғалған", C, PRESS_B_NOTICE},
    {"жарнама", W, PRESS_B_NOTICE},
    {NULL, 0, 0}};

#undef W
#undef S
#undef C

PRESS_TABLE_DEF const press_chrome_set press_chrome_sets[] = {
    {"e-mail|email|mail address|почт|пошта",
     "publish|show|visible|appear|shared|display|опубликован|публик|появ|"
     "показ|виден|жариялан|көрсет|көрін",
     " not |never |won't |не |емес|мейді|майды|бейді|байды|пейді|пайды",
     PRESS_B_COMMENT_FORM},
    {"fields|required field|поля|поле |жол|өріс",
     "required|asterisk|mandatory|must be filled|marked *|обязательн|"
     "звездочк|заполн|міндетті|жұлдызша|толтыр",
     NULL, PRESS_B_COMMENT_FORM},
    {"cookie", "accept|agree|consent|policy|browser|use|соглас|принима|"
     "использ|продолжа|келіс|пайдалан", NULL, PRESS_B_NOTICE},
    {"ctrl+enter|ctrl + enter|ctrl-enter", "error|mistake|typo|ошибк|қате|"
     "select|выдел|press|нажм|бас", NULL, PRESS_B_NOTICE},
    {"subscribe|sign up|подпи|жазыл",
     "newsletter|letter|mailing|channel|telegram|youtube|podcast|inbox|"
     "рассылк|канал|новост|арна|жаңалық",
     " our | us|your|you |наш|нам |нас |ваш|біз|сіз", PRESS_B_NOTICE},
    {"follow us|join us|find us", "facebook|twitter|telegram|instagram|"
     "youtube|channel", NULL, PRESS_B_NOTICE},
    {"fill in|fill out|leave your|send us|click|join|sign up|get in touch|"
     "contact us|заполнит|оставьте|напишите нам|толтыр",
     "this form|form below|your number|your details|your e-mail|your email|"
     "back to you|call you|contact you|форму|ваш номер|ваши контакт|"
     "свяжемся с вами|хабарласамыз",
     "you|вы |вам|вас|сіз", PRESS_B_NOTICE},
    {"donat|support us|поддержите|поддержать|қолда", "card|patreon|paypal|"
     "bank transfer|карт|kaspi", " us| our |нас|нам |наш|біз",
     PRESS_B_NOTICE},
    {NULL, NULL, NULL, 0}};

PRESS_TABLE_DEF const char press_chrome_menu[] =
    "|home|news|about|about us|contact|contacts|contact us|archive|opinion|"
    "politics|economy|society|culture|sport|sports|business|world|video|"
    "videos|photo|photos|blog|blogs|search|menu|login|log in|sign in|"
    "register|subscribe|advertise|newsletter|privacy|privacy policy|"
    "terms of use|sitemap|rss|english|careers|press|help|faq|multimedia|"
    "analysis|features|interviews|regions|weather|podcasts|podcast|shop|"
    "donate|categories|more|"
    "главная|новости|о нас|контакты|архив|мнения|мнение|политика|экономика|"
    "общество|культура|спорт|бизнес|мир|видео|фото|блоги|поиск|меню|войти|"
    "вход|регистрация|реклама|подписка|рубрики|авторы|редакция|карта сайта|"
    "интервью|аналитика|регионы|погода|происшествия|русский|статьи|о проекте|"
    "басты бет|жаңалықтар|біз туралы|байланыс|мұрағат|саясат|экономика|қоғам|"
    "мәдениет|спорт|әлем|бейне|іздеу|мәзір|кіру|тіркелу|жарнама|қазақша|"
    "сұхбат|сараптама|аймақтар|ауа райы|рухани|";

PRESS_TABLE_DEF const char press_chrome_social[] =
    "|facebook|twitter|telegram|whatsapp|instagram|youtube|vkontakte|vk|"
    "odnoklassniki|linkedin|pinterest|reddit|viber|tiktok|email|e-mail|print|"
    "tumblr|skype|messenger|x|threads|copy link|ok|"
    "вконтакте|вк|одноклассники|телеграм|ватсап|фейсбук|инстаграм|твиттер|"
    "вотсап|вайбер|ютуб|";

PRESS_TABLE_DEF const char press_chrome_fields[] =
    "|name|your name|email|e-mail|your email|your e-mail|website|site|url|"
    "comment|your comment|message|subject|submit|send|reply|cancel|captcha|"
    "phone|log in|login|register|password|notify me|post|save|"
    "имя|ваше имя|почта|эл. почта|электронная почта|сайт|комментарий|"
    "ваш комментарий|сообщение|тема|отправить|ответить|отмена|телефон|войти|"
    "пароль|"
    "аты|аты-жөні|есіміңіз|атыңыз|пошта|электрондық пошта|веб-сайт|пікір|"
    "пікіріңіз|хабарлама|жіберу|жауап беру|бас тарту|";
