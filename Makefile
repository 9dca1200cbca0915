# sqlite-press: an SQLite extension that turns a heap of articles into tables.
#
#   make          build/press.so        make demo    set up, build, load samples/, report
#   make test     every test            make help    all the targets
#
# Every variable can be set: make CC=clang BUILD=/tmp/b prefix=/opt

.DEFAULT_GOAL := all

VERSION := $(shell sed -n 's/^\#define PRESS_VERSION "\(.*\)"/\1/p' ext/press.h)
OS      := $(shell uname -s)

.DEFAULT_GOAL := all

CC      ?= cc
CFLAGS  ?= -O3 -g
SQLITE3 ?= sqlite3
PYTHON  ?= python3
BUILD   ?= build
prefix  ?= /usr/local
libdir  ?= $(prefix)/lib
includedir ?= $(prefix)/include
datadir ?= $(prefix)/share

WARN = -std=c99 -pedantic -Wall -Wextra -Wshadow -Wconversion -Wmissing-prototypes -Wstrict-prototypes -Wvla
CPPFLAGS += -D_POSIX_C_SOURCE=200809L

# The order is the order of dependence: each file includes only those before
# it.  `make lint` checks it; the amalgamation is written in it.
CORE = base hash utf8_tab utf8 chars encoding sha256 lang_tab lang_mark lang host segment_plain segment abbrev_tab abbrev sentence text lex stop alone_tab alone kazakh_tab kazakh stem stem_probe link_lost link amount_tab amount_number amount calendar \
       date_tab date_word date_year date_part date_spell date_point date_tense date_ago date_rel date_whole date_span date_vague date_find date_solve date_event date_infer date_print date_bounds date \
       tag_tab tag_names_tab tag_rules tag_list tag_unit tag_path tag_model tag_form tag_feature tag_row tag_ask tag_cut tag_doc tag_plain_tab tag_plain tag_model_en tag_model_ru tag_model_kk tag name_tab name name_form gazetteer given_tab given entity_case kin entity_sense entity_gender entity_name entity \
       quote_tab quote_mark speaking speaking_case pronoun speaker_pronoun speaker_house speaker_whose speaker_named speaker_noun speaker_some speaker quote_accord quote_verb quote_cue quote_slogan quote_clause quote_guest quote_turn quote_block quote_said quote_inner quote_talk quote_name quote_place quote_verse quote_part quote \
       line page_order page block mail wrap cut running word_tab word wordset column inset misread repair join write hints lookup chrome_tab menu_tab telling label_tab label_text label credit label_open label_date dateline footnote comment chrome masthead letter widget front_line headline front_page front_class front_tail front shape_quote shape_talk shape_block shape_ask shape_days contents shape_foot shape_piece shape_letter shape_title shape scan caption \
       article meta caps people rights outlet tail when genre variant term_spec term_word term_make term_memo term_chunk term query_read query concordance vocab phrase reuse analysis
SQL  = glue register fn_text fn_lang fn_name fn_search vt_text vt_article gaz_table vt_entity vt_date vt_link vt_amount vt_quote vt_phrase vt_reuse vt_concordance tok_press vt_search fn_check schema_tab fn_schema vt_help init

CORE_SRC := $(foreach f,$(CORE),$(wildcard ext/core/$(f).c))
SQL_SRC  := $(foreach f,$(SQL),$(wildcard ext/sqlite/$(f).c))
CORE_OBJ := $(CORE_SRC:ext/%.c=$(BUILD)/obj/%.o)
SQL_OBJ  := $(SQL_SRC:ext/%.c=$(BUILD)/obj/%.o)

HEADERS := $(wildcard ext/*.h ext/core/*.h ext/sqlite/*.h)

# How libstemmer links here is found once.
-include $(BUILD)/config.mk
$(BUILD)/config.mk: ext/tool/configure
	@mkdir -p $(BUILD)
	@CC='$(CC)' ext/tool/configure >$@ || { rm -f $@; exit 1; }

ifeq ($(OS),Darwin)
SUFFIX = dylib
SHARED = -dynamiclib -Wl,-exported_symbol,_sqlite3_press_init
else
SUFFIX = so
SHARED = -shared -Wl,--exclude-libs,ALL -Wl,-z,defs -Wl,--as-needed
endif
LIB = $(BUILD)/press.$(SUFFIX)
LDLIBS += -lm
COMPILE = $(CC) $(WARN) $(CPPFLAGS) $(CFLAGS)
TESTENV = LIB=$(LIB:.$(SUFFIX)=) SQLITE3='$(SQLITE3)' PYTHON='$(PYTHON)' BUILD=$(BUILD) CC='$(CC)'

# V=1 shows the commands.
Q = $(if $(V),,@)
SAY = @printf '  %-5s %s\n'

# --- building ------------------------------------------------------------------

# press_schema() is the text of sql/schema.sql.
ext/sqlite/schema_tab.c: sql/schema.sql ext/tool/schema.awk
	awk -f ext/tool/schema.awk sql/schema.sql >$@.new
	mv $@.new $@

all: loadable ## build/press.so, the extension
loadable: $(LIB)

$(LIB): $(CORE_OBJ) $(SQL_OBJ)
	$(SAY) LINK $@
	$(Q)$(CC) $(CFLAGS) $(LDFLAGS) $(SHARED) -o $@ $^ $(STEMMER_LIB) $(LDLIBS)

# Without libstemmer the first word is how to get it.
$(CORE_OBJ) $(SQL_OBJ): | $(BUILD)/config.mk

$(BUILD)/obj/%.o: ext/%.c Makefile
	@mkdir -p $(@D)
	$(SAY) CC $<
	$(Q)$(COMPILE) -fPIC -fvisibility=hidden -MMD -MP -c -o $@ $<

-include $(CORE_OBJ:.o=.d) $(SQL_OBJ:.o=.d)
-include $(CORE_SRC:ext/%.c=$(BUILD)/static/%.d) $(SQL_SRC:ext/%.c=$(BUILD)/static/%.d)

static: $(BUILD)/libpress.a ## build/libpress.a, for sqlite3_auto_extension(); link libstemmer beside it

$(BUILD)/static/%.o: ext/%.c Makefile
	@mkdir -p $(@D)
	$(SAY) CC $<
	$(Q)$(COMPILE) -DSQLITE_CORE -MMD -MP -c -o $@ $<

$(BUILD)/libpress.a: $(CORE_SRC:ext/%.c=$(BUILD)/static/%.o) $(SQL_SRC:ext/%.c=$(BUILD)/static/%.o)
	$(SAY) AR $@
	$(Q)rm -f $@
	$(Q)$(AR) rcs $@ $^

amalgamation: $(BUILD)/sqlite-press.c ## build/sqlite-press.c and .h, the whole extension as one file

$(BUILD)/sqlite-press.c: $(CORE_SRC) $(SQL_SRC) $(HEADERS) ext/tool/amalgamate.awk
	@mkdir -p $(BUILD)
	awk -v version=$(VERSION) -f ext/tool/amalgamate.awk $(CORE_SRC) $(SQL_SRC) >$@.new
	mv $@.new $@
	cp ext/press.h $(BUILD)/sqlite-press.h

install: $(LIB) ## to $(libdir)/sqlite3 and $(datadir)/sqlite-press (DESTDIR, prefix)
	install -d $(DESTDIR)$(libdir)/sqlite3 $(DESTDIR)$(includedir) $(DESTDIR)$(datadir)/sqlite-press/sql/reports
	install -m 755 $(LIB) $(DESTDIR)$(libdir)/sqlite3/press.$(SUFFIX)
	install -m 644 ext/press.h $(DESTDIR)$(includedir)/sqlite-press.h
	install -m 644 $(wildcard sql/*.sql) $(DESTDIR)$(datadir)/sqlite-press/sql
	install -m 644 $(wildcard sql/reports/*) $(DESTDIR)$(datadir)/sqlite-press/sql/reports
	install -m 755 sql/import $(DESTDIR)$(datadir)/sqlite-press/sql

uninstall: ## what install put there
	rm -f $(DESTDIR)$(libdir)/sqlite3/press.$(SUFFIX) $(DESTDIR)$(includedir)/sqlite-press.h
	rm -rf $(DESTDIR)$(datadir)/sqlite-press

dist: amalgamation ## build/sqlite-press-VERSION.tar.gz: the sources and the amalgamation
	git archive --prefix=sqlite-press-$(VERSION)/ -o $(BUILD)/dist.tar HEAD
	mkdir -p $(BUILD)/sqlite-press-$(VERSION)/amalgamation
	cp $(BUILD)/sqlite-press.c $(BUILD)/sqlite-press.h $(BUILD)/sqlite-press-$(VERSION)/amalgamation
	tar -C $(BUILD) -rf $(BUILD)/dist.tar sqlite-press-$(VERSION)/amalgamation
	gzip -9 -n -c $(BUILD)/dist.tar >$(BUILD)/sqlite-press-$(VERSION).tar.gz
	rm -rf $(BUILD)/dist.tar $(BUILD)/sqlite-press-$(VERSION)

clean: ## remove build/
	rm -rf $(BUILD)

# --- a fresh machine ------------------------------------------------------------

setup: ## install what building and the demo need, with the system's packages
	@CC='$(CC)' SQLITE3='$(SQLITE3)' PYTHON='$(PYTHON)' BUILD=$(BUILD) ext/tool/setup demo

setup-test setup-lint setup-fuzz:
	@CC='$(CC)' SQLITE3='$(SQLITE3)' PYTHON='$(PYTHON)' BUILD=$(BUILD) ext/tool/setup $(@:setup-%=%)

demo: setup ## set up, build, load samples/ and print a report
	@$(MAKE) --no-print-directory loadable
	@$(TESTENV) sql/reports/demo

# --- the tagger's weights --------------------------------------------------------

DATA ?= ../shared/data/ner
MODEL_FILES = $(patsubst %,ext/core/%.c,base hash utf8_tab utf8 chars sha256 lang_tab lang_mark lang host segment_plain segment abbrev_tab abbrev sentence text tag_tab tag_names_tab tag_rules tag_list tag_unit tag_path tag_model tag_form tag_feature tag_doc)
TRAIN_FILES = $(patsubst %,ext/tool/%.c,train train_base train_text train_head train_word train_lower train_unit train_genre train_fit train_held train_blob)

$(BUILD)/train: $(TRAIN_FILES) ext/tool/train.h $(MODEL_FILES) $(HEADERS)
	@mkdir -p $(BUILD)
	$(CC) $(WARN) $(CPPFLAGS) -O3 -ffast-math -o $@ $(TRAIN_FILES) $(MODEL_FILES) -lm

model: $(BUILD)/train ## train the tagger on DATA=.../ner; half a minute a language, the same bytes each time
	for l in en ru kk; do $(BUILD)/train $$l $(DATA) ext/tool/annotated ext/core/tag_model_$$l.c || exit 1; done

# --- tests ----------------------------------------------------------------------

UNIT := $(patsubst tests/unit/%.c,$(BUILD)/unit/%,$(wildcard tests/unit/test_*.c))
FUZZ := $(patsubst tests/fuzz/%.c,$(BUILD)/fuzz/%,$(wildcard tests/fuzz/fuzz_*.c))
CORE_STATIC := $(CORE_SRC:ext/%.c=$(BUILD)/static/%.o)
ALL_STATIC  := $(BUILD)/libpress.a

$(BUILD)/unit/%: tests/unit/%.c tests/unit/support.h $(CORE_OBJ)
	@mkdir -p $(@D)
	$(SAY) TEST $@
	$(Q)$(CC) $(CPPFLAGS) -std=c99 -Wall -Wextra $(CFLAGS) -o $@ $< $(CORE_OBJ) $(LDFLAGS) -lcmocka $(STEMMER_LIB) $(LDLIBS)

# A fuzz target replays its corpus when built without a fuzzer.
$(BUILD)/fuzz/%: tests/fuzz/%.c tests/fuzz/replay.c $(ALL_STATIC)
	@mkdir -p $(@D)
	$(SAY) TEST $@
	$(Q)$(CC) $(CPPFLAGS) -std=c99 -Wall -Wextra -DSQLITE_CORE $(CFLAGS) -o $@ $< tests/fuzz/replay.c $(ALL_STATIC) $(LDFLAGS) -lsqlite3 $(STEMMER_LIB) $(LDLIBS)

# Programs of the tests: press linked in, or loaded by what they are given.
HOSTS := $(patsubst tests/%.c,$(BUILD)/host/%,$(wildcard tests/fault/*.c tests/oracle/*.c tests/host/*.c tests/property/*.c tests/hostile/*.c tests/bench/*.c))
$(BUILD)/host/fault/oom: LDFLAGS += -Wl,--wrap=malloc,--wrap=calloc,--wrap=realloc,--wrap=free,--wrap=SN_create_env
$(BUILD)/host/hostile/hostile $(BUILD)/host/host/stop: tests/hostile/kinds.h
$(BUILD)/host/%: tests/%.c tests/host/host.h $(ALL_STATIC)
	@mkdir -p $(@D)
	$(CC) $(CPPFLAGS) -D_DEFAULT_SOURCE -std=c99 -Wall -Wextra -DSQLITE_CORE $(CFLAGS) -o $@ $< $(ALL_STATIC) $(LDFLAGS) -lsqlite3 $(STEMMER_LIB) $(LDLIBS) -lpthread -ldl

test: setup-test ## every test; ends with "N passed, N failed, N skipped"
	@$(MAKE) --no-print-directory -j2 loadable units fuzzers hosts
	@$(TESTENV) tests/run

units: $(UNIT)
fuzzers: $(FUZZ)
hosts: $(HOSTS)

test-sql: $(LIB) ## golden SQL through the stock shell
	@$(TESTENV) tests/sql/run

test-unit: $(UNIT) ## C units
	@$(TESTENV) tests/run unit/test_

soak: loadable ## what takes longer than `make test` allows
	@$(TESTENV) tests/soak/run

SECONDS ?= 60
FUZZERS ?= $(patsubst tests/fuzz/fuzz_%.c,%,$(wildcard tests/fuzz/fuzz_*.c))
fuzz: setup-fuzz ## libFuzzer on each target for SECONDS (FUZZERS='date quote')
	@mkdir -p $(BUILD)/fuzzing
	@for f in $(FUZZERS); do echo "== $$f"; mkdir -p $(BUILD)/fuzzing/corpus_$$f; \
	clang -g -O1 -fsanitize=fuzzer,address,undefined $(CPPFLAGS) -DSQLITE_CORE -o $(BUILD)/fuzzing/$$f tests/fuzz/fuzz_$$f.c \
	    $(CORE_SRC) $(SQL_SRC) -lsqlite3 $(STEMMER_LIB) -lm || exit 1; \
	$(BUILD)/fuzzing/$$f -max_total_time=$(SECONDS) -timeout=20 -artifact_prefix=$(BUILD)/fuzzing/$$f- \
	    $(BUILD)/fuzzing/corpus_$$f tests/fuzz/corpus/$$f || exit 1; done

SANITIZE_asan  = address,undefined
SANITIZE_ubsan = undefined
SANITIZE_tsan  = thread
asan ubsan tsan: ## the units and the golden SQL under a sanitizer
	@$(MAKE) --no-print-directory -j2 BUILD=$(BUILD)/$@ CFLAGS='-O1 -g -fno-omit-frame-pointer -fsanitize=$(SANITIZE_$@)' loadable units
	@tests/build/sanitized $@ $(BUILD)/$@

lint: setup-lint ## layering, headers alone, shell scripts, static analysis
	@$(TESTENV) CORE='$(CORE)' tests/build/lint

bench: loadable ## throughput by stage, instructions by byte
	@$(TESTENV) tests/bench/run

bench-peers: loadable ## names: F1 and speed beside spaCy, CoreNLP, Natasha, which are fetched (LIMIT=200000 bytes a set)
	@$(TESTENV) tests/bench/peers --limit $(or $(LIMIT),200000)

help: ## this list
	@awk -F ':.*## ' '/^[a-z].*:.*## /{split($$1, t, ":"); printf "  make %-14s %s\n", t[1], $$2}' Makefile

.PHONY: all loadable static amalgamation install uninstall dist clean setup setup-test setup-lint setup-fuzz demo test units fuzzers hosts \
        model test-sql test-unit soak fuzz asan ubsan tsan lint bench bench-peers help
