/* link.h - web addresses, e-mail, handles, hashtags, and places where a link
** was before the page became plain text.
**
** url      scheme://..., www...., or a bare host whose last label is a known
**          top-level domain (crimethinc.com, t.me/x).  A bare host written
**          with capitals (KZ.expert) is a name unless a path follows it or it
**          stands alone on its line; a domain that is also a word of English
**          (.is .me .to) needs a path.  A word left of a host on a line of
**          its own belongs to it where the line before spells both together
**          (Popular Front / popular front.co).
** email    local@host.tld.
** handle   @name: a letter or _ first, at least two characters.
** hashtag  #word of any script with at least one letter.
** lost     words that were a link: (see here), this one and that one after
**          publications, fill in this form, (см. здесь), по ссылке, осы
**          сілтеме; "our two previous publications"; "We at believe", where
**          the name that was linked is gone.  Nothing is told of its target.
**
** Trailing punctuation, and a closing bracket that opened outside, stay out.
** href has a scheme (https where none is given) and scheme and host in lower
** case; host is without www.  A handle has an href only where the platform
** stands beside it on its line (@name | instagram).
**
** One pass over characters and one over tokens, linear; no look-back is
** longer than LINK_BACK bytes.
*/
#ifndef PRESS_LINK_H
#define PRESS_LINK_H

#include "lex.h"

enum press_link_kind {
    PRESS_LINK_URL = 1,
    PRESS_LINK_EMAIL,
    PRESS_LINK_HANDLE,
    PRESS_LINK_HASHTAG,
    PRESS_LINK_LOST
};

typedef struct press_link {
    press_range at;
    uint8_t kind;
    press_span href, host; /* p NULL where unknown */
} press_link;

typedef struct press_links {
    press_vec items; /* press_link, by place */
    press_arena strings;
} press_links;

PRESS_PRIVATE int press_links_find(press_env *env, const press_text *text,
                                   press_links *out);
PRESS_PRIVATE void press_links_release(press_links *links);
/* "url", "email", "handle", "hashtag", "lost". */
PRESS_PRIVATE const char *press_link_kind_name(int kind);

#endif
