/* label_tab.c - see label_tab.h.  By hand. */
#include "label_tab.h"

/* Words that stand in the names of outlets and bodies, and of those who sign
** for them, not in a person's. */
PRESS_TABLE_DEF const char press_label_outlets[] =
    " иа риа ооо тоо llc ltd inc post times news gazette tribune herald journal review courier observer "
    "daily weekly monthly quarterly press media agency wire telegraph standard "
    "chronicle mail mirror express star sun globe bulletin digest magazine "
    "newspaper dispatch examiner inquirer sentinel monitor today online "
    "network radio television tv channel studio desk bureau service "
    "institute foundation fund university ministry department committee "
    "commission council union association society centre center museum "
    "library group club party company board office project initiative watch "
    "rights team blog archive evening morning lantern ledger "
    "advertiser argus intelligencer spectator alliance coalition federation "
    "trust council forum podcast records archives academy school college "
    "court parliament senate embassy corporation publishing publishers books "
    "газета журнал вестник новости известия правда ведомости листок обозрение "
    "курьер время труд заря агентство телеканал радио студия издательство "
    "издание редакция фонд институт университет министерство департамент "
    "комитет комиссия совет союз ассоциация общество центр музей бюро партия "
    "компания проект дневник форум блог сводки хроника канал портал сайт "
    "вечерний вечерняя районная областная городская ежедневная еженедельник "
    "пресс-служба акимат пресс информ "
    "газеті журналы хабар хабары хабаршысы ақпарат жаршысы агенттігі телеарнасы "
    "радиосы баспасы қоры институты университеті министрлігі департаменті "
    "комитеті кеңесі одағы қоғамы орталығы музейі бюросы партиясы жобасы блогы "
    "жазбалары таңы дауысы үні тынысы әкімдігі порталы сайты апталығы басылымы "
    "форумы арнасы мәслихаты прокуратурасы соты федерациясы қорғау бірлестігі ";

PRESS_TABLE_DEF const char press_label_posts[] =
    " заявление обращение письмо секретариат секретариата правление правления "
    "президиум президиума цк мәлімдеме мәлімдемесі үндеу үндеуі хат хаты "
    "staff reporter reporters correspondent correspondents editor editors "
    "editorial admin administrator webmaster moderator guest contributor "
    "contributors author authors writer writers special our own agencies "
    "agency anonymous user the a an your this that all more read "
    "and or to on at by "
    "director executive president chairman chairwoman chair secretary head "
    "manager coordinator officer minister deputy senior chief general "
    "spokesperson spokesman spokeswoman founder professor doctor advisor "
    "adviser counsel judge mayor governor "
    "директор председатель президент секретарь начальник министр заместитель "
    "координатор руководитель депутат судья прокурор аким "
    "директоры төраға төрағасы хатшы хатшысы министр министрі әкім әкімі "
    "басшысы үйлестіруші "
    "редакция редактор корреспондент собкор автор авторы администратор админ "
    "модератор гость пользователь аноним "
    "редакция редакциясы тілші тілшісі автор авторы әкімші ";

/* Numbers, marks and words of a counter, and nothing else: "4 min read",
** "1.2K views", "Просмотров: 87", "12". */
PRESS_TABLE_DEF const char press_label_counts[] =
    " post a reply min mins minute minutes read views view viewed reads times subscribers "
    "subscriber followers members online likes like shares share replies posts "
    "points votes vote k m reading time words joined messages claps hits "
    "photos photo videos video links files pages page of retweets reposts rating downloads download pdf mb kb "
    "edited "
    "ответить страница страницы из мин минут минуты минута просмотр просмотра просмотров просмотры прочитано "
    "прочтений прочли раз подписчик подписчика подписчиков участников чтения "
    "время на чтение количество число сообщений сообщения лайков читать тыс "
    "комментариев рейтинг голосов скачать мб кб изменено "
    "нравится комментировать поделиться репост репостов класс "
    "қаралым қаралды қаралымы көрілім көрілімі саны рет оқылды жазылушы "
    "жазылушысы оқу уақыты минут дауыс ұнайды бөлісу пікір ";

/* Longest first where one begins another. */
PRESS_TABLE_DEF const char press_label_bylines[] =
    "(reporting by |reporting by |reported by |interview by |interviewed by |"
    "written by |story by |words by |text by |text: |author: |authors: |"
    "by |words: |interview: |foreword by |posted by |compiled by |"
    "essay by |story and photographs by |text and photos by |opinion by |"
    "photographs and text by |photos and text by |text and photographs by |"
    "words and photographs by |words and pictures by |words and photos by |"
    "reporter: |correspondent: |"
    "автор текста: |автор текста |автор материала: |автор материала |"
    "автор статьи: |автор: |авторы: |автор - |текст: |текст - |слова: |"
    "текст и фото: |текст и фото |фото и текст: |фото и текст |"
    "корреспондент: |журналист: |"
    "беседовал |беседовала |беседу вел |беседу вела |интервью взял |"
    "интервью взяла |интервью: |записал |записала |подготовил |подготовила |"
    "подготовили |материал подготовил |материал подготовила |"
    "материал подготовили |написал |написала |рассказал |"
    "тілші: |тілшісі: |журналисі: |мәтін мен сурет: |"
    "авторлар: |мәтін: |мақала авторы: |дайындаған: |дайындаған |"
    "сұхбатты дайындаған |сұхбатты жүргізген |сұхбаттасқан: |сұхбаттасқан |"
    "әңгімелескен: |әңгімелескен |материалды дайындаған |жазған: |жазған |";

PRESS_TABLE_DEF const char press_label_months[] =
    " january february march april may june july august september october "
    "november december jan feb mar apr jun jul aug sep sept oct nov dec "
    "января февраля марта апреля мая июня июля августа сентября октября "
    "ноября декабря январь февраль март апрель май июнь июль август сентябрь "
    "октябрь ноябрь декабрь "
    "янв фев мар апр июн июл авг сен сент окт ноя нояб дек "
    "қаң ақп нау сәу мам шіл там қыр қаз қар жел "
    "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша "
    "желтоқсан ocak mart nisan mayıs haziran temmuz ağustos eylül ekim kasım "
    "aralık enero febrero marzo abril mayo junio julio agosto septiembre octubre "
    "noviembre diciembre janvier février mars avril mai juin juillet août "
    "septembre octobre novembre décembre januar februar märz juni juli oktober "
    "dezember marts august oktober desember januari februari maart mei "
    "augusti augustus mars janeiro fevereiro março maio junho julho setembro "
    "outubro novembro dezembro січня лютого березня квітня травня червня липня серпня вересня "
    "жовтня листопада грудня ";
