# sql/schema.sql as C: a line, a string.
# usage: awk -f ext/tool/schema.awk sql/schema.sql >ext/sqlite/schema_tab.c
BEGIN {
    print "/* schema_tab.c - the text of sql/schema.sql, for press_schema()."
    print "** Written by ext/tool/schema.awk: change sql/schema.sql and run make. */"
    print "#include \"schema_tab.h\""
    print ""
    print "PRESS_TABLE_DEF const char *const press_schema_lines[] = {"
}
{
    gsub(/\\/, "&&"); gsub(/"/, "\\\""); gsub(/\t/, "\\t"); gsub(/\?\?/, "?\\?")
    printf "    \"%s\\n\",\n", $0
}
END {
    print "    NULL,"
    print "};"
}
