/* menu_tab.h - words of menus, names of columns and of networks, labels of
** forms.  Lists are "|a|b|".
*/
#ifndef PRESS_MENU_TAB_H
#define PRESS_MENU_TAB_H

#include "base.h"

/* The name of a column above a title. */
typedef struct press_menu_rubric {
    const char *name; /* folded */
    const char *kind; /* of press_article_kind(), or "" */
} press_menu_rubric;

#ifndef PRESS_AMALGAMATION
PRESS_TABLE const press_menu_rubric press_menu_rubrics[];
PRESS_TABLE const char press_menu_words[];   /* words of menus: |a|b| */
PRESS_TABLE const char press_menu_en[]; /* more of them */
PRESS_TABLE const char press_menu_ru[];
PRESS_TABLE const char press_menu_kk[];
PRESS_TABLE const char press_menu_home[];   /* the first of a trail of links */
PRESS_TABLE const char press_menu_social[]; /* names of networks */
PRESS_TABLE const char press_menu_fields[]; /* labels in a form */
#endif

#endif
