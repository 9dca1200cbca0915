# Join the sources, in the order given, into one C file.
# usage: awk -v version=V -f amalgamate.awk FILE.c ... >sqlite-press.c
# Every local header is put in once, where it is first included; what crosses
# files becomes static.
function folder(path) { sub(/[^\/]*$/, "", path); return path }
function tidy(path) {
    while (match(path, /[^\/.]+\/\.\.\//)) path = substr(path, 1, RSTART - 1) substr(path, RSTART + RLENGTH)
    return path
}
function paste(path,    line, name, n) {
    if (path in done) return
    done[path] = 1
    printf "\n/* ---- %s ---- */\n", path
    n = 0
    while ((n = (getline line < path)) > 0) {
        if (line ~ /^#include "/) {
            name = line
            sub(/^#include "/, "", name); sub(/".*/, "", name)
            paste(tidy(folder(path) name))
        } else print line
    }
    if (n < 0) { printf "amalgamate: cannot read %s\n", path > "/dev/stderr"; exit 1 }
    close(path)
}
BEGIN {
    print "/* sqlite-press.c - sqlite-press " version ", all of it in one file."
    print "** Compile it with libstemmer: cc -shared -fPIC sqlite-press.c -lstemmer"
    print "*/"
    print "#define PRESS_AMALGAMATION"
    print "#define PRESS_PRIVATE static"
    print "#define PRESS_TABLE static"
    print "#define PRESS_TABLE_DEF static"
    print "#ifndef _POSIX_C_SOURCE"
    print "#define _POSIX_C_SOURCE 200809L"
    print "#endif"
    print "#if defined(__GNUC__)"
    print "#pragma GCC diagnostic ignored \"-Wunused-function\""
    print "#endif"
    for (i = 1; i < ARGC; i++) paste(ARGV[i])
    exit 0
}
