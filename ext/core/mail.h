/* mail.h - the head of a message, as archives of mailing lists print it and as
** offices begin a memorandum:
**
**   From: A B (a at example.org)
**   Date: Tue Jun 08 2004 - 12:14:43 BST
**   Subject: Re: the well
**
** Lines right below each other, a blank line at most between two of them, each
** with a label; the sender's among them and one more.
*/
#ifndef PRESS_MAIL_H
#define PRESS_MAIL_H

#include "line.h"

enum press_mail_label {
    PRESS_MAIL_NONE = 0,
    PRESS_MAIL_FROM,
    PRESS_MAIL_TO,
    PRESS_MAIL_DATE,
    PRESS_MAIL_SUBJECT,
    PRESS_MAIL_OTHER /* what programs write for programs */
};

/* The label that the line begins with; *after: the bytes up to what it
** labels. */
PRESS_PRIVATE int press_mail_read(press_span line, size_t *after);
/* The lines of the head: [out->start, out->end), both 0 where there is none.
** The first lines of the text alone are looked at. */
PRESS_PRIVATE void press_mail_find(press_span content, const press_vec *lines,
                                   press_range *out);
/* The sender's name without the address, the marks round it and what he is. */
PRESS_PRIVATE press_span press_mail_sender(press_span s);

#endif
