/* lang_mark.c - words that only some languages of Cyrillic have.
**
** Pronouns, conjunctions, prepositions and the like, the commonest of each
** language, by hand.  A word stands here with every one of the seven that has
** it, in whatever sense; one that is only a name or a borrowing is left out.
*/
#include "lang_mark.h"

#define MARK_RU PRESS_LANG_MARK_RU
#define MARK_UK PRESS_LANG_MARK_UK
#define MARK_BE PRESS_LANG_MARK_BE
#define MARK_KK PRESS_LANG_MARK_KK
#define MARK_KY PRESS_LANG_MARK_KY
#define MARK_MN PRESS_LANG_MARK_MN
#define MARK_UZ PRESS_LANG_MARK_UZ

/* Sorted. */
static const struct {
    char word[2 * PRESS_LANG_MARK_MAX + 1];
    uint8_t has;
} lang_marks[] = {
    {"або", MARK_UK | MARK_BE}, {"августа", MARK_RU}, {"агар", MARK_UZ},
    {"ад", MARK_BE}, {"адам", MARK_KK | MARK_KY}, {"азыр", MARK_KY},
    {"айтты", MARK_KK | MARK_KY}, {"ал", MARK_KK | MARK_KY | MARK_UZ},
    {"алар", MARK_KY}, {"але", MARK_UK | MARK_BE}, {"анын", MARK_KY},
    {"апреля", MARK_RU}, {"аркылуу", MARK_KY}, {"арқылы", MARK_KK},
    {"ба", MARK_KK | MARK_MN}, {"баары", MARK_KY}, {"багато", MARK_UK},
    {"байгаа", MARK_MN}, {"байна", MARK_MN}, {"байсан", MARK_MN},
    {"бар", MARK_KK | MARK_KY}, {"барлық", MARK_KK},
    {"бас", MARK_KK | MARK_KY | MARK_MN}, {"без", MARK_RU | MARK_UK | MARK_BE},
    {"бен", MARK_KK}, {"би", MARK_UK | MARK_MN}, {"бид", MARK_MN},
    {"биз", MARK_KY | MARK_UZ}, {"билан", MARK_UZ}, {"бир", MARK_KY | MARK_UZ},
    {"бирок", MARK_KY}, {"биш", MARK_MN}, {"бо", MARK_UK | MARK_BE},
    {"бол", MARK_MN}, {"болады", MARK_KK}, {"болгон", MARK_KY},
    {"болду", MARK_KY}, {"болды", MARK_KK}, {"болно", MARK_MN},
    {"боловч", MARK_MN}, {"болон", MARK_MN}, {"болсон", MARK_MN},
    {"болуп", MARK_KY}, {"болып", MARK_KK}, {"больше", MARK_RU},
    {"бор", MARK_UZ}, {"боюнча", MARK_KY}, {"бу", MARK_UZ}, {"був", MARK_UK},
    {"буде", MARK_UK}, {"будет", MARK_RU}, {"будзе", MARK_BE},
    {"будто", MARK_RU}, {"бул", MARK_KY}, {"була", MARK_UK}, {"були", MARK_UK},
    {"було", MARK_UK}, {"бути", MARK_UK}, {"бы", MARK_RU | MARK_BE},
    {"был", MARK_RU}, {"были", MARK_RU}, {"былі", MARK_BE}, {"быть", MARK_RU},
    {"быў", MARK_BE}, {"бэ", MARK_MN}, {"біз", MARK_KK}, {"більше", MARK_UK},
    {"біля", MARK_UK}, {"бір", MARK_KK}, {"бірақ", MARK_KK},
    {"бүгін", MARK_KK}, {"бүгүн", MARK_KY}, {"бүх", MARK_MN}, {"бұл", MARK_KK},
    {"ва", MARK_UZ}, {"вашего", MARK_RU}, {"вашей", MARK_RU},
    {"вашого", MARK_UK}, {"вашої", MARK_UK}, {"ведь", MARK_RU},
    {"вельмі", MARK_BE}, {"вже", MARK_UK}, {"ви", MARK_UK}, {"во", MARK_RU},
    {"вона", MARK_UK}, {"вони", MARK_UK}, {"воно", MARK_UK}, {"вот", MARK_RU},
    {"время", MARK_RU}, {"всего", MARK_RU}, {"всем", MARK_RU},
    {"всех", MARK_RU}, {"всього", MARK_UK}, {"всё", MARK_RU}, {"всі", MARK_UK},
    {"всіх", MARK_UK}, {"второй", MARK_RU}, {"вчера", MARK_RU},
    {"вы", MARK_RU | MARK_BE}, {"вэ", MARK_MN}, {"від", MARK_UK},
    {"він", MARK_UK}, {"гана", MARK_KY}, {"где", MARK_RU},
    {"говорил", MARK_RU}, {"говорит", MARK_RU}, {"год", MARK_RU | MARK_BE},
    {"года", MARK_RU | MARK_BE}, {"головне", MARK_UK}, {"гэдэг", MARK_MN},
    {"гэж", MARK_MN}, {"гэсэн", MARK_MN}, {"гэта", MARK_BE},
    {"гэтай", MARK_BE}, {"гэты", MARK_BE}, {"дагы", MARK_KY},
    {"даже", MARK_RU}, {"деб", MARK_UZ}, {"дейді", MARK_KK},
    {"декабря", MARK_RU}, {"деле", MARK_RU}, {"дело", MARK_RU},
    {"деп", MARK_KK | MARK_KY}, {"дзе", MARK_BE},
    {"для", MARK_RU | MARK_UK | MARK_BE}, {"до", MARK_RU | MARK_UK | MARK_BE},
    {"добре", MARK_UK}, {"другие", MARK_RU}, {"других", MARK_RU},
    {"другое", MARK_RU}, {"другой", MARK_RU}, {"дуже", MARK_UK},
    {"дээр", MARK_MN}, {"его", MARK_RU}, {"еді", MARK_KK}, {"ее", MARK_RU},
    {"ей", MARK_RU}, {"екен", MARK_KK}, {"емес", MARK_KK}, {"ему", MARK_RU},
    {"если", MARK_RU}, {"есть", MARK_RU}, {"еще", MARK_RU}, {"ещё", MARK_RU},
    {"её", MARK_RU}, {"ең", MARK_KK}, {"жана", MARK_KY}, {"жатыр", MARK_KK},
    {"жизнь", MARK_RU}, {"жил", MARK_RU | MARK_KK | MARK_MN},
    {"життя", MARK_UK}, {"жок", MARK_KY}, {"жоқ", MARK_KK}, {"жыл", MARK_KK},
    {"жылы", MARK_KK | MARK_KY}, {"және", MARK_KK},
    {"за", MARK_RU | MARK_UK | MARK_BE}, {"зараз", MARK_UK},
    {"зачем", MARK_RU}, {"здесь", MARK_RU}, {"знову", MARK_UK},
    {"зі", MARK_UK}, {"и", MARK_RU}, {"из", MARK_RU}, {"или", MARK_RU},
    {"ингэж", MARK_MN}, {"их", MARK_RU | MARK_MN}, {"июля", MARK_RU},
    {"июня", MARK_RU}, {"й", MARK_UK}, {"його", MARK_UK}, {"йому", MARK_UK},
    {"йўқ", MARK_UZ}, {"к", MARK_RU | MARK_BE}, {"каб", MARK_BE},
    {"каждый", MARK_RU}, {"каже", MARK_UK}, {"кайсы", MARK_KY},
    {"как", MARK_RU}, {"какой", MARK_RU}, {"калі", MARK_BE},
    {"кандай", MARK_KY}, {"катары", MARK_KY}, {"кезде", MARK_KK},
    {"кейін", MARK_KK}, {"керак", MARK_UZ}, {"керек", MARK_KK | MARK_KY},
    {"кийин", MARK_KY}, {"ко", MARK_RU}, {"когда", MARK_RU},
    {"кожен", MARK_UK}, {"коли", MARK_UK}, {"которая", MARK_RU},
    {"которые", MARK_RU}, {"который", MARK_RU}, {"которых", MARK_RU},
    {"краще", MARK_UK}, {"кто", MARK_RU}, {"кім", MARK_KK}, {"күн", MARK_KK},
    {"көп", MARK_KK | MARK_KY}, {"лекин", MARK_UZ}, {"лет", MARK_RU},
    {"ли", MARK_RU}, {"лише", MARK_UK}, {"лишь", MARK_RU}, {"лучше", MARK_RU},
    {"людей", MARK_UK}, {"людзі", MARK_BE}, {"люди", MARK_RU | MARK_UK},
    {"марта", MARK_RU}, {"маш", MARK_MN}, {"мая", MARK_RU | MARK_BE},
    {"между", MARK_RU}, {"мен", MARK_KK | MARK_KY | MARK_UZ},
    {"мене", MARK_UK}, {"менен", MARK_KY}, {"менше", MARK_UK},
    {"меньше", MARK_RU}, {"меня", MARK_RU}, {"мені", MARK_UK}, {"ми", MARK_UK},
    {"миний", MARK_MN}, {"мне", MARK_RU | MARK_BE}, {"много", MARK_RU},
    {"мной", MARK_RU}, {"моего", MARK_RU}, {"моей", MARK_RU},
    {"можа", MARK_BE}, {"може", MARK_UK}, {"может", MARK_RU},
    {"можна", MARK_UK}, {"можно", MARK_RU}, {"мой", MARK_RU | MARK_BE},
    {"моя", MARK_UK}, {"моєї", MARK_UK}, {"мы", MARK_RU | MARK_BE},
    {"мяне", MARK_BE}, {"між", MARK_UK}, {"мій", MARK_UK}, {"мөн", MARK_MN},
    {"на", MARK_RU | MARK_UK | MARK_BE}, {"навіть", MARK_UK},
    {"надо", MARK_RU}, {"например", MARK_RU}, {"наче", MARK_UK},
    {"наша", MARK_UK}, {"наше", MARK_UK}, {"нашего", MARK_RU},
    {"нашей", MARK_RU}, {"наши", MARK_RU}, {"нашого", MARK_UK},
    {"нашої", MARK_UK}, {"него", MARK_RU}, {"нее", MARK_RU}, {"ней", MARK_RU},
    {"нема", MARK_UK}, {"немає", MARK_UK}, {"нему", MARK_RU}, {"нет", MARK_RU},
    {"неё", MARK_RU}, {"неї", MARK_UK}, {"ни", MARK_RU}, {"никогда", MARK_RU},
    {"никто", MARK_RU}, {"нима", MARK_UZ}, {"них", MARK_RU | MARK_UK},
    {"ничего", MARK_RU}, {"но", MARK_RU}, {"ноября", MARK_RU},
    {"нужно", MARK_RU}, {"нь", MARK_MN}, {"нього", MARK_UK}, {"нэг", MARK_MN},
    {"няма", MARK_BE}, {"ні", MARK_UK}, {"ніби", MARK_UK}, {"об", MARK_RU},
    {"обо", MARK_RU}, {"однак", MARK_UK}, {"одне", MARK_UK},
    {"одним", MARK_RU}, {"одного", MARK_RU}, {"одной", MARK_RU},
    {"одоо", MARK_MN}, {"оказался", MARK_RU}, {"октября", MARK_RU},
    {"ол", MARK_KK}, {"олар", MARK_KK}, {"она", MARK_RU}, {"они", MARK_RU},
    {"оно", MARK_RU}, {"оны", MARK_KK}, {"оның", MARK_KK}, {"осы", MARK_KK},
    {"ось", MARK_UK}, {"от", MARK_RU | MARK_KK | MARK_KY | MARK_MN},
    {"отже", MARK_UK}, {"очень", MARK_RU}, {"ошол", MARK_KY},
    {"оған", MARK_KK}, {"пасля", MARK_BE}, {"пен", MARK_KK},
    {"перад", MARK_BE}, {"первая", MARK_RU}, {"первое", MARK_RU},
    {"первый", MARK_RU}, {"первых", MARK_RU}, {"перед", MARK_RU | MARK_UK},
    {"перша", MARK_UK}, {"перший", MARK_UK}, {"першого", MARK_UK},
    {"по", MARK_RU | MARK_UK | MARK_BE}, {"погано", MARK_UK}, {"под", MARK_RU},
    {"пока", MARK_RU}, {"после", MARK_RU}, {"потом", MARK_RU},
    {"потому", MARK_RU}, {"почему", MARK_RU}, {"поэтому", MARK_RU},
    {"пра", MARK_BE}, {"про", MARK_RU | MARK_UK}, {"проте", MARK_UK},
    {"пры", MARK_BE}, {"під", MARK_UK}, {"після", MARK_UK},
    {"ретінде", MARK_KK}, {"роки", MARK_UK}, {"року", MARK_UK},
    {"років", MARK_UK}, {"рік", MARK_UK}, {"с", MARK_RU | MARK_BE},
    {"саме", MARK_UK}, {"самого", MARK_RU}, {"самой", MARK_RU},
    {"самым", MARK_RU}, {"свого", MARK_UK}, {"своего", MARK_RU},
    {"своей", MARK_RU}, {"свои", MARK_RU}, {"своими", MARK_RU},
    {"своих", MARK_RU}, {"свой", MARK_RU | MARK_BE}, {"своє", MARK_UK},
    {"своєї", MARK_UK}, {"своїх", MARK_UK}, {"свій", MARK_UK},
    {"себе", MARK_RU | MARK_UK}, {"себя", MARK_RU}, {"сегодня", MARK_RU},
    {"сейчас", MARK_RU}, {"сен", MARK_UZ}, {"сентября", MARK_RU},
    {"сиз", MARK_KY | MARK_UZ}, {"сказав", MARK_UK}, {"сказал", MARK_RU},
    {"сказать", MARK_RU}, {"сколько", MARK_RU}, {"со", MARK_RU},
    {"сол", MARK_KK}, {"сразу", MARK_RU}, {"стал", MARK_RU},
    {"сьогодні", MARK_UK}, {"сябе", MARK_BE}, {"сіз", MARK_KK},
    {"табе", MARK_BE}, {"таке", MARK_UK}, {"такие", MARK_RU},
    {"такий", MARK_UK}, {"таким", MARK_RU | MARK_UK},
    {"такими", MARK_RU | MARK_UK}, {"також", MARK_UK}, {"такой", MARK_RU},
    {"такі", MARK_UK}, {"там", MARK_RU | MARK_UK | MARK_BE}, {"таму", MARK_BE},
    {"твоего", MARK_RU}, {"твоей", MARK_RU}, {"твой", MARK_RU | MARK_BE},
    {"твоєї", MARK_UK}, {"твій", MARK_UK}, {"тебя", MARK_RU}, {"тек", MARK_KK},
    {"тем", MARK_RU}, {"теперь", MARK_RU}, {"тогда", MARK_RU},
    {"тоді", MARK_UK}, {"тоже", MARK_RU}, {"только", MARK_RU},
    {"толькі", MARK_BE}, {"тому", MARK_UK}, {"тої", MARK_UK},
    {"треба", MARK_UK}, {"трэба", MARK_BE}, {"тул", MARK_KK | MARK_MN},
    {"туралуу", MARK_KY}, {"туралы", MARK_KK},
    {"тут", MARK_RU | MARK_UK | MARK_BE}, {"тэд", MARK_MN}, {"тэр", MARK_MN},
    {"тільки", MARK_UK}, {"түүний", MARK_MN}, {"уж", MARK_RU},
    {"ужо", MARK_BE}, {"улар", MARK_UZ}, {"унинг", MARK_UZ}, {"усі", MARK_UK},
    {"уу", MARK_MN}, {"учун", MARK_UZ}, {"ушул", MARK_KY},
    {"февраля", MARK_RU}, {"хаана", MARK_MN}, {"хийх", MARK_MN},
    {"хорошо", MARK_RU}, {"хотя", MARK_RU}, {"хоче", MARK_UK},
    {"хоёр", MARK_MN}, {"хто", MARK_UK | MARK_BE}, {"хэн", MARK_MN},
    {"хэрэв", MARK_MN}, {"хүн", MARK_MN}, {"це", MARK_UK}, {"цей", MARK_UK},
    {"цим", MARK_UK}, {"цими", MARK_UK}, {"цих", MARK_UK}, {"цього", MARK_UK},
    {"цьому", MARK_UK}, {"ця", MARK_UK}, {"ці", MARK_UK | MARK_BE},
    {"цієї", MARK_UK}, {"человек", MARK_RU}, {"чем", MARK_RU},
    {"через", MARK_UK}, {"чи", MARK_UK}, {"чинь", MARK_MN}, {"чого", MARK_UK},
    {"чому", MARK_UK}, {"что", MARK_RU}, {"чтоб", MARK_RU}, {"чтобы", MARK_RU},
    {"чути", MARK_UK}, {"што", MARK_BE}, {"шу", MARK_UZ}, {"ще", MARK_UK},
    {"що", MARK_UK}, {"щоб", MARK_UK}, {"щось", MARK_UK}, {"эди", MARK_UZ},
    {"экен", MARK_KY}, {"эки", MARK_KY}, {"эле", MARK_KY}, {"эмас", MARK_UZ},
    {"эмес", MARK_KY}, {"энг", MARK_UZ}, {"энэ", MARK_MN}, {"эта", MARK_RU},
    {"эти", MARK_RU}, {"этим", MARK_RU}, {"этими", MARK_RU}, {"этих", MARK_RU},
    {"это", MARK_RU}, {"этого", MARK_RU}, {"этой", MARK_RU}, {"этом", MARK_RU},
    {"этому", MARK_RU}, {"этот", MARK_RU}, {"эч", MARK_KY}, {"юм", MARK_MN},
    {"юу", MARK_MN}, {"юуны", MARK_MN}, {"яаж", MARK_MN}, {"яго", MARK_BE},
    {"яе", MARK_BE}, {"як", MARK_UK | MARK_BE}, {"яка", MARK_UK},
    {"якая", MARK_BE}, {"яке", MARK_UK}, {"який", MARK_UK}, {"яких", MARK_UK},
    {"якой", MARK_BE}, {"якщо", MARK_UK}, {"які", MARK_UK | MARK_BE},
    {"якія", MARK_BE}, {"ямар", MARK_MN}, {"яна", MARK_BE | MARK_UZ},
    {"января", MARK_RU}, {"яны", MARK_BE}, {"яшчэ", MARK_BE}, {"ён", MARK_BE},
    {"ёсць", MARK_BE}, {"є", MARK_UK}, {"із", MARK_UK}, {"іх", MARK_BE},
    {"їм", MARK_UK}, {"їх", MARK_UK}, {"її", MARK_UK}, {"қазір", MARK_KK},
    {"қалай", MARK_KK}, {"қандай", MARK_KK | MARK_UZ}, {"үед", MARK_MN},
    {"үчүн", MARK_KY}, {"үшін", MARK_KK}, {"ҳам", MARK_UZ}, {"ҳар", MARK_UZ},
    {"өдөр", MARK_MN}, {"өз", MARK_KK | MARK_KY}, {"өөр", MARK_MN},
    {"өөрийн", MARK_MN},
};

PRESS_PRIVATE unsigned press_lang_mark(const uint32_t *letters, size_t n)
{
    char word[2 * PRESS_LANG_MARK_MAX + 1];
    size_t low = 0, high = sizeof lang_marks / sizeof lang_marks[0], i;

    if (n == 0 || n > PRESS_LANG_MARK_MAX)
        return 0;
    memset(word, 0, sizeof word);
    for (i = 0; i < n; i++) {
        if (letters[i] < 0x400 || letters[i] > 0x7FF)
            return 0;
        word[2 * i] = (char)(0xC0 | letters[i] >> 6);
        word[2 * i + 1] = (char)(0x80 | (letters[i] & 0x3F));
    }
    while (low < high) {
        size_t mid = low + (high - low) / 2;
        int c = memcmp(lang_marks[mid].word, word, sizeof word);

        if (c == 0)
            return lang_marks[mid].has;
        if (c < 0)
            low = mid + 1;
        else
            high = mid;
    }
    return 0;
}
