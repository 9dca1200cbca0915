# sqlite-press: an SQLite extension that turns a heap of articles into tables.
#
#   make          build/press.so        make demo    set up, build, load samples/, report
#   make test     every test            make help    all the targets
#
# Every variable can be set: make CC=clang STEMMER=vendored prefix=/opt

VERSION := $(shell sed -n 's/^\#define PRESS_VERSION "\(.*\)"/\1/p' ext/press.h)
OS      := $(shell uname -s)

CC      ?= cc
CFLAGS  ?= -O2 -g
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
CORE = base utf8_tab utf8 chars encoding sha256 lang_tab lang segment text stem kazakh link amount calendar date \
       tag_tab tag name entity quote block article term query phrase analysis
SQL  = glue register fn_text fn_lang fn_search vt_text vt_article vt_entity vt_date vt_quote vt_phrase tok_press vt_help init

CORE_SRC := $(foreach f,$(CORE),$(wildcard ext/core/$(f).c))
SQL_SRC  := $(foreach f,$(SQL),$(wildcard ext/sqlite/$(f).c))
CORE_OBJ := $(CORE_SRC:ext/%.c=$(BUILD)/obj/%.o)
SQL_OBJ  := $(SQL_SRC:ext/%.c=$(BUILD)/obj/%.o)

ifeq ($(OS),Darwin)
SUFFIX = dylib
SHARED = -dynamiclib -exported_symbols_list $(BUILD)/export.list
else
SUFFIX = so
SHARED = -shared -Wl,--exclude-libs,ALL -Wl,-z,defs -Wl,--as-needed
endif
LIB = $(BUILD)/press.$(SUFFIX)
STEMMER_LIB ?= -l:libstemmer.a
LDLIBS += -lm

all: $(LIB) ## build the extension

$(LIB): $(CORE_OBJ) $(SQL_OBJ)
	$(CC) $(CFLAGS) $(LDFLAGS) $(SHARED) -o $@ $^ $(STEMMER_LIB) $(LDLIBS)

$(BUILD)/obj/%.o: ext/%.c Makefile
	@mkdir -p $(@D)
	$(CC) $(WARN) $(CPPFLAGS) $(CFLAGS) -fPIC -fvisibility=hidden -MMD -MP -c -o $@ $<

-include $(CORE_OBJ:.o=.d) $(SQL_OBJ:.o=.d)

clean: ## remove build/
	rm -rf $(BUILD)

.PHONY: all clean

# --- tests ---------------------------------------------------------------------

UNIT := $(patsubst tests/unit/%.c,$(BUILD)/unit/%,$(wildcard tests/unit/test_*.c))

$(BUILD)/unit/%: tests/unit/%.c tests/unit/support.h $(CORE_OBJ)
	@mkdir -p $(@D)
	$(CC) $(CPPFLAGS) -std=c99 -Wall -Wextra $(CFLAGS) -o $@ $< $(CORE_OBJ) -lcmocka $(STEMMER_LIB) $(LDLIBS)

test-sql: $(LIB) ## golden SQL through the stock shell
	SQLITE3='$(SQLITE3)' LIB=$(LIB:.$(SUFFIX)=) BUILD=$(BUILD) tests/sql/run

test-unit: $(UNIT) ## C units
	@for t in $(UNIT); do echo "$$t"; $$t || exit 1; done

.PHONY: test-sql test-unit
