/* speaking.h - a text as the rooms of quotations read it: what its words
** tell, and who is named where.
**
** Names are dear and most texts of figures need none: they are asked for when
** the first speaker is looked for, once.
*/
#ifndef PRESS_SPEAKING_H
#define PRESS_SPEAKING_H

#include "quote_mark.h"
#include "quote_tab.h"
#include "tag.h"

enum press_speaker_type {
    PRESS_SPEAKER_NONE = 0,
    PRESS_SPEAKER_PERSON,
    PRESS_SPEAKER_ORGANIZATION,
    PRESS_SPEAKER_DOCUMENT,
    PRESS_SPEAKER_GROUP,
    PRESS_SPEAKER_ANONYMOUS
};

/* What words were found to tell, kept from text to text. */
typedef struct press_quote_words press_quote_words;

/* What a token was found to tell: each is asked for several times, and soon
** after another. */
#define PRESS_QUOTE_TOLD 512
typedef struct press_quote_told {
    uint32_t token; /* its number from 1; 0: none */
    uint32_t flags;
} press_quote_told;

typedef struct press_quote_memo {
    press_quote_told told[PRESS_QUOTE_TOLD]; /* by the token's number */
    press_quote_words *words; /* NULL: words are looked up anew */
    /* what press_speaking.ask gave */
    const press_mention *mentions;
    size_t nmentions;
    int asked;
    const press_quoted *marks; /* of the text, by place */
    size_t nmarks;
    int status; /* of asking: where it failed there are no mentions */
} press_quote_memo;

typedef struct press_speaking {
    const press_text *text;
    const press_mention *mentions; /* by place; may be NULL */
    size_t nmentions;
    press_quote_memo *memo; /* scratch of press_quotations_find(), or NULL */
    /* Where the mentions come from when the first is needed; NULL: they are
    ** those given above. */
    int (*ask)(void *context, const press_vec **out /* press_mention */);
    void *context;
} press_speaking;

typedef struct press_speaker {
    press_range at; /* empty: not named */
    uint8_t type;   /* enum press_speaker_type */
    uint8_t first;  /* 1: the text's own voice (we, I) */
    uint8_t named;  /* 1: by a mention, 2: by a run of capitals */
} press_speaker;

/* The words that are kept; NULL where nothing is or there is no room. */
PRESS_PRIVATE press_quote_words *press_quote_words_of(press_env *env);
PRESS_PRIVATE void press_quote_forget(press_env *env);
/* What a token tells (PRESS_Q_*), 0 for none. */
PRESS_PRIVATE uint32_t press_quote_word(const press_speaking *speaking,
                                        size_t token);
/* The first byte of a token, 0 past the end. */
PRESS_PRIVATE char press_quote_byte(const press_speaking *speaking,
                                    size_t token);
/* Is the token a mark that ends a sentence or a clause (. ! ? ; :)? */
PRESS_PRIVATE int press_quote_stops(const press_speaking *speaking,
                                    size_t token);
/* The mention that covers the token, or NULL. */
PRESS_PRIVATE const press_mention *
press_quote_mention(const press_speaking *speaking, size_t token);
/* The mentions and how many. */
PRESS_PRIVATE size_t press_speaking_mentions(const press_speaking *speaking,
                                             const press_mention **out);
/* The first mention that ends after the token, *n where there is none. */
PRESS_PRIVATE size_t press_speaking_from(const press_speaking *speaking,
                                         size_t token,
                                         const press_mention **out,
                                         size_t *n);
/* The person mentioned before the token by a longer name that begins or ends
** with this word, or NULL. */
PRESS_PRIVATE const press_mention *
press_speaking_known(const press_speaking *speaking, size_t token);
/* The mention is the speaker, if there is one. */
PRESS_PRIVATE int press_speaking_set(const press_mention *m,
                                     press_speaker *out);
/* The bytes of tokens [first, end). */
PRESS_PRIVATE press_range press_speaking_range(const press_speaking *speaking,
                                               size_t first, size_t end);
/* Token i, empty beyond the last one; is it one of the list's words?  Any i may
** be asked for. */
PRESS_PRIVATE press_span press_speaking_token(const press_speaking *speaking,
                                              size_t i);
PRESS_PRIVATE int press_speaking_in(const press_speaking *speaking, size_t i,
                                    const char *list);
/* Does the word end in one of the list's entries, divided by blanks? */
PRESS_PRIVATE int press_speaking_ends(press_span s, const char *ends);
/* Does a word of tokens [from, end) end so? */
PRESS_PRIVATE int press_speaking_any_ends(const press_speaking *speaking,
                                          size_t from, size_t end,
                                          const char *endings);
/* A preposition in the two tokens before this one makes it part of something
** else: the lawyer of X. */
PRESS_PRIVATE int press_speaking_is_origin(const press_speaking *speaking,
                                           size_t low, size_t token);
/* Before a Russian noun only an adjective belongs to its phrase: на вопрос о
** выборах депутат ответил. */
PRESS_PRIVATE int press_speaking_agrees(const press_speaking *speaking,
                                        size_t token);
/* A noun in a case that no subject stands in: сказал журналистам, тілшілерге
** айтты. */
PRESS_PRIVATE int press_speaking_is_oblique(const press_speaking *speaking,
                                            size_t token);
/* A person in the dative, who is told: сказал Дане Ким, Дана Кимге айтты. */
PRESS_PRIVATE int press_speaking_is_told(const press_speaking *speaking,
                                         const press_mention *m);
/* "person" ... "anonymous". */
PRESS_PRIVATE const char *press_speaker_type_name(int type);

#endif
