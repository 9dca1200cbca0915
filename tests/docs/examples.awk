# examples.awk - the examples of a Markdown file, as files.
# usage: awk -v dir=DIR -f examples.awk FILE.md
#
# A ```sql block and, where one follows before the next heading or block of
# another kind, its ```text (or ```output) block are an example: DIR/N.sql and
# DIR/N.out, N from 001.  An example goes on in the database of the one before;
# <!-- fresh --> on a line of its own gives the next one an empty database
# (DIR/N.fresh), <!-- not run --> leaves the next ```sql block out.
function put(name, line) { print line >(dir "/" name) }
/^<!-- *fresh *-->/ { fresh = 1 }
/^<!-- *not run *-->/ { skip = 1 }
/^```/ && !inside {
    kind = $0
    sub(/^```/, "", kind)
    inside = 1
    want = ""
    if (kind == "sql" && skip) {
        skip = 0
        last = ""
    } else if (kind == "sql") {
        last = sprintf("%03d", ++n)
        want = last ".sql"
        printf "%s", "" >(dir "/" want)
        if (fresh) put(last ".fresh", FILENAME ":" FNR)
        put(last ".at", FILENAME ":" FNR)
        fresh = 0
    } else if ((kind == "text" || kind == "output") && last != "") {
        want = last ".out"
        printf "%s", "" >(dir "/" want)
        last = ""
    } else
        last = ""
    next
}
/^```/ && inside { inside = 0; next }
/^#/ && !inside { last = "" }
inside && want != "" { put(want, $0) }
