/* stem_probe.h - which stemmer is this?
**
** libstemmer has no version call, and stems are index content: an index made
** by other rules has to be made anew.  So a list of words is stemmed by every
** algorithm and the answers hashed.
*/
#ifndef PRESS_STEM_PROBE_H
#define PRESS_STEM_PROBE_H

#include "stem.h"

/* The first 16 hex digits of the SHA-256 of all answers, and a NUL. */
PRESS_PRIVATE int press_stem_fingerprint(press_env *env, char hex[17]);

#endif
