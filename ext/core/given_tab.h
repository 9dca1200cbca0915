/* given_tab.h - given names of the region, in the nominative, and whose. */
#ifndef PRESS_GIVEN_TAB_H
#define PRESS_GIVEN_TAB_H

#include "lex.h"

#define PRESS_GIVEN_M 1u /* a man's */
#define PRESS_GIVEN_F 2u /* a woman's */

#ifndef PRESS_AMALGAMATION
PRESS_TABLE const press_lexeme press_given_names[];
PRESS_TABLE const size_t press_given_names_n;
#endif

#endif
