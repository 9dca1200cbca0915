/* The calendar, by its properties. */
#include "support.h"

#include "../../ext/core/calendar.h"

static void counts_every_day_once(void **state)
{
    int32_t day = press_day_of(0, 1, 1);
    int32_t end = press_day_of(4000, 12, 31);
    int year = 0, month = 1, mday = 1, weekday = press_day_weekday(day);

    (void)state;
    assert_int_equal(press_day_of(1970, 1, 1), 0);
    for (; day <= end; day++) {
        int y, m, d, leap;

        press_day_split(day, &y, &m, &d);
        assert_true(y == year && m == month && d == mday);
        assert_int_equal(press_day_of(y, m, d), day);
        assert_int_equal(press_day_weekday(day), weekday);
        weekday = weekday % 7 + 1;
        leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        if (mday < 28 || (month == 2 && mday < 28 + leap) ||
            (month != 2 && mday < 30) ||
            (mday == 30 && month != 2 && month != 4 && month != 6 &&
             month != 9 && month != 11)) {
            mday++;
        } else {
            mday = 1;
            month = month % 12 + 1;
            year += month == 1;
        }
    }
}

static void runs_over_into_neighbours(void **state)
{
    (void)state;
    assert_int_equal(press_day_of(2019, 13, 1), press_day_of(2020, 1, 1));
    assert_int_equal(press_day_of(2020, 0, 1), press_day_of(2019, 12, 1));
    assert_int_equal(press_day_of(2020, -11, 5), press_day_of(2019, 1, 5));
    assert_int_equal(press_day_of(2020, 3, 0), press_day_of(2020, 2, 29));
    assert_int_equal(press_month_days(2019, 12), 31);
    assert_int_equal(press_month_days(1900, 2), 28);
}

static void knows_iso_weeks(void **state)
{
    static const int cases[][5] = {
        {2005, 1, 1, 2004, 53}, {2005, 1, 2, 2004, 53}, {2005, 1, 3, 2005, 1},
        {2007, 12, 31, 2008, 1}, {2008, 12, 28, 2008, 52},
        {2008, 12, 29, 2009, 1}, {2010, 1, 3, 2009, 53}, {2021, 3, 12, 2021, 10},
    };
    size_t i;
    int year;

    (void)state;
    for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        int32_t day = press_day_of(cases[i][0], cases[i][1], cases[i][2]);

        assert_int_equal(press_day_week(day, &year), cases[i][4]);
        assert_int_equal(year, cases[i][3]);
    }
}

static void knows_easter(void **state)
{
    (void)state;
    assert_int_equal(press_day_easter(2013, 0), press_day_of(2013, 3, 31));
    assert_int_equal(press_day_easter(2024, 0), press_day_of(2024, 3, 31));
    assert_int_equal(press_day_easter(1961, 0), press_day_of(1961, 4, 2));
    assert_int_equal(press_day_easter(2013, 1), press_day_of(2013, 5, 5));
    assert_int_equal(press_day_easter(2024, 1), press_day_of(2024, 5, 5));
}

static void reads_and_prints_iso(void **state)
{
    static const struct {
        const char *text, *first, *last; /* NULL: not a date */
    } cases[] = {
        {"2020", "2020-01-01", "2020-12-31"},
        {"2020-02", "2020-02-01", "2020-02-29"},
        {"1900-02", "1900-02-01", "1900-02-28"},
        {"2021-03-12", "2021-03-12", "2021-03-12"},
        {"0000-01-01", "0000-01-01", "0000-01-01"},
        {"9999", "9999-01-01", "9999-12-31"},
        {"2021-02-29", NULL, NULL}, {"2021-13", NULL, NULL},
        {"2021-00", NULL, NULL}, {"2021-1-1", NULL, NULL},
        {"2021/01/01", NULL, NULL}, {"", NULL, NULL},
        {"2021-03-12 ", NULL, NULL}, {"-021", NULL, NULL},
    };
    char iso[11];
    size_t i;

    (void)state;
    for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        int32_t first, last;
        int is = press_day_parse(press_span_of(cases[i].text), &first, &last);

        assert_int_equal(is, cases[i].first != NULL);
        if (!is)
            continue;
        press_day_print(first, iso);
        assert_string_equal(iso, cases[i].first);
        press_day_print(last, iso);
        assert_string_equal(iso, cases[i].last);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(counts_every_day_once),
        cmocka_unit_test(runs_over_into_neighbours),
        cmocka_unit_test(knows_iso_weeks),
        cmocka_unit_test(knows_easter),
        cmocka_unit_test(reads_and_prints_iso),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
