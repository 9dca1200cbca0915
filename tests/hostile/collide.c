/* collide.c - words that meet in one place of a hash table.
**
** usage: collide RULE N
**
** Prints N different words of seven small letters that RULE puts in one place
** of 16,384 (of 65,536: stem), or with RULE "none" any N such words.  A rule is
** where a table of press once had its words, before a key of the text had a
** say in it; each can be computed by whoever writes a text:
**   low    the low bits of FNV-1a (words of a text, n-grams, joined lines)
**   seen   how words are written, found: what they were taken for (tag_doc.c)
**   entity what a person is called (entity_name.c)
**   stem   the stems of the tokenizer, English (stem.c)
*/
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define COLLIDE_PLACES 16384u

typedef int collide_rule(uint32_t fnv, uint64_t eight);

static int collide_none(uint32_t fnv, uint64_t eight)
{
    (void)fnv;
    return eight % 7919 == 0;
}

static int collide_low(uint32_t fnv, uint64_t eight)
{
    (void)eight;
    return fnv % COLLIDE_PLACES == 0;
}

static int collide_seen(uint32_t fnv, uint64_t eight)
{
    (void)eight;
    return (fnv >> 2 ^ fnv >> 16) % COLLIDE_PLACES == 0;
}

static int collide_found(uint32_t fnv, uint64_t eight)
{
    (void)eight;
    return (fnv ^ fnv >> 16) % COLLIDE_PLACES == 0;
}

static uint32_t collide_mix(uint32_t a, uint32_t b, uint32_t kind)
{
    uint32_t h = (a * 0x9E3779B1u ^ b) * 0x85EBCA6Bu + kind;

    h ^= h >> 13;
    h *= 0xC2B2AE35u;
    return h ^ h >> 16;
}

/* A person (type 1) of one word, as a whole (key 5). */
static int collide_entity(uint32_t fnv, uint64_t eight)
{
    (void)eight;
    return collide_mix(collide_mix(0, fnv, 0), 8, 5) % COLLIDE_PLACES == 0;
}

/* English where it is the first of the tokenizer's languages: kind 3. */
static int collide_stem(uint32_t fnv, uint64_t eight)
{
    (void)fnv;
    return ((3 ^ eight) * UINT64_C(0x9FB21C651E98DF25)) >> 48 == 0;
}

static const struct {
    const char *name;
    collide_rule *rule;
} collide_rules[] = {
    {"none", collide_none},   {"low", collide_low},
    {"seen", collide_seen},   {"found", collide_found},
    {"entity", collide_entity}, {"stem", collide_stem},
};

typedef struct collide {
    collide_rule *rule;
    long left;
    char word[8];
} collide;

/* All words that begin with the first `at` letters of the word, whose hash and
** number these are. */
static void collide_walk(collide *c, int at, uint32_t fnv, uint64_t eight)
{
    int i;

    if (at == 7) {
        if (c->rule(fnv, eight)) {
            puts(c->word);
            c->left--;
        }
        return;
    }
    for (i = 0; i < 26 && c->left > 0; i++) {
        uint64_t letter = (uint64_t)('a' + i);

        c->word[at] = (char)letter;
        collide_walk(c, at + 1, (fnv ^ (uint32_t)letter) * 16777619u,
                     eight | letter << 8 * at);
    }
}

int main(int argc, char **argv)
{
    collide c = {NULL, 0, ""};
    size_t i;

    for (i = 0; i < sizeof collide_rules / sizeof collide_rules[0]; i++)
        if (argc == 3 && strcmp(argv[1], collide_rules[i].name) == 0)
            c.rule = collide_rules[i].rule;
    if (!c.rule) {
        fprintf(stderr, "usage: collide RULE N\n");
        return 2;
    }
    c.left = atol(argv[2]);
    collide_walk(&c, 0, 2166136261u, 0);
    return 0;
}
