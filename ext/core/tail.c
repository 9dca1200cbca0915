/* tail.c - "Headline | Outlet": the outlet behind a title; see meta.h. */
#include "meta.h"

/* The same name, letter case and "the" aside. */
static int tail_is_same(press_meta *m, press_span a, press_span b)
{
    press_buf fold[2];
    press_span s[2];
    int i, same;

    for (i = 0; i < 2; i++) {
        press_buf_init(&fold[i], m->article->env);
        press_fold(&fold[i], i ? b : a);
        s[i] = press_buf_span(&fold[i]);
        if (press_begins(s[i], "the "))
            s[i].p += 4, s[i].n -= 4;
        if (fold[i].status)
            m->status = fold[i].status;
    }
    same = s[0].n > 2 && press_span_eq(s[0], s[1]);
    press_buf_release(&fold[0]);
    press_buf_release(&fold[1]);
    return same;
}

/* Does the name stand in the content besides the title? */
static int tail_stands(const press_meta *m, press_span name, press_range title)
{
    press_span text = m->article->blocks.content;
    size_t k = 0, before, most = text.n < 262144 ? text.n : 262144;

    while (k + name.n <= most) {
        const char *hit = memchr(text.p + k, name.p[0], most - name.n - k + 1);

        if (!hit)
            return 0;
        k = (size_t)(hit - text.p);
        before = k;
        if ((k < title.start || k >= title.end) &&
            memcmp(hit, name.p, name.n) == 0 &&
            !(k && press_is_word(press_utf8_prev(text.p, &before))))
            return 1;
        k++;
    }
    return 0;
}

static int tail_is_known(press_meta *m, const press_tail *t, press_range at)
{
    const press_vec *facts = &m->article->facts;
    size_t i;

    if (t->host)
        return 1;
    if (press_label_person(t->tail) || press_label_place(t->tail))
        return 0;
    if (press_masthead_is(t->tail))
        return 1;
    for (i = 0; i < facts->n && !m->status; i++) {
        const press_fact *f = press_vec_at(facts, press_fact, i);

        if (f->field == PRESS_FIELD_PUBLISHER && f->value.p &&
            tail_is_same(m, f->value, t->tail))
            return 1;
    }
    return t->bar && tail_stands(m, t->tail, at);
}

PRESS_PRIVATE void press_meta_tail(press_meta *m)
{
    press_vec *facts = &m->article->facts;
    press_fact *title = NULL;
    press_range at;
    press_tail t;
    size_t i;

    for (i = 0; i < facts->n; i++) {
        press_fact *f = press_vec_at(facts, press_fact, i);

        if (f->field == PRESS_FIELD_TITLE && f->value.p && f->placed &&
            (!title || f->rank > title->rank))
            title = f;
    }
    if (!title || m->status || !press_tail_read(title->value, &t))
        return;
    at = title->at;
    if (!tail_is_known(m, &t, at) || m->status)
        return;
    title->value = t.head;
    press_meta_add(m, PRESS_FIELD_PUBLISHER, t.tail, t.host ? 31 : 46,
                   "tail of the title", &at);
}
