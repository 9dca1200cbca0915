/* tag_form.h - words, each form of them read once.
**
** A text has most of its words in the same form many times over, and is read
** three times; the next text has many of them again.  What a unit's bytes say,
** and what lists and the model say of them, is kept by these bytes, some
** thousand forms, each where its hash says, the last one that came.  What is
** set is what tag_unit.h, tag_list.h and tag_model.h would set: nothing but
** time depends on what is kept.
*/
#ifndef PRESS_TAG_FORM_H
#define PRESS_TAG_FORM_H

#include "tag_list.h"
#include "tag_model.h"
#include "tag_unit.h"

typedef struct press_tag_form press_tag_form;

/* Whose a line is. */
typedef struct press_tag_form_head {
    uint32_t stamp; /* no other form had it before; 0: the line is free */
    uint32_t hash;  /* of the form's bytes */
} press_tag_form_head;

typedef struct press_tag_forms {
    press_env *env;
    press_tag_form_head *heads;
    press_tag_form *lines;
    uint32_t mask, stamp;
} press_tag_forms;

/* Room in keeping with n bytes of text, where there is less: what was kept
** goes. */
PRESS_PRIVATE int press_tag_forms_fit(press_tag_forms *forms, press_env *env,
                                      size_t n);
PRESS_PRIVATE void press_tag_forms_release(press_tag_forms *forms);

/* As press_tag_unit_scan() and press_tag_unit_fill(). */
PRESS_PRIVATE void press_tag_form_scan(press_tag_forms *forms,
                                       const press_text *text, int lang,
                                       press_tag_unit *u);
PRESS_PRIVATE void press_tag_form_fill(press_tag_forms *forms,
                                       const press_text *text, int lang,
                                       press_tag_unit *u);
/* Fill a Cyrillic unit that may be a name in lower case too, and set
** `lower_name`; the others are left as they are.  Where forms is NULL all have
** been filled. */
PRESS_PRIVATE void press_tag_form_lower(press_tag_forms *forms,
                                        const press_text *text, int lang,
                                        const press_tag_model *model,
                                        press_tag_unit *u);
/* Set `lists` and `class` of a unit that has been filled. */
PRESS_PRIVATE void press_tag_form_know(press_tag_forms *forms,
                                       const press_text *text, int lang,
                                       const press_tag_model *model,
                                       press_tag_unit *u);

#endif
