/* label_tab.h - words that the lines about an article are known by; folded. */
#ifndef PRESS_LABEL_TAB_H
#define PRESS_LABEL_TAB_H

#include "base.h"

#ifndef PRESS_AMALGAMATION
PRESS_TABLE const char press_label_outlets[];
PRESS_TABLE const char press_label_posts[];
PRESS_TABLE const char press_label_months[]; /* " a b ", as they stand in dates */
PRESS_TABLE const char press_label_counts[];
PRESS_TABLE const char press_label_bylines[];
#endif

#endif
