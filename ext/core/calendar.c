/* calendar.c - see calendar.h.
**
** Years are counted from March, so that the leap day is a year's last and the
** months' lengths follow one line: month m (March = 0) begins on day
** (153*m + 2)/5 of such a year.  400 years are 146,097 days.
*/
#include "calendar.h"

#define CALENDAR_ERA 146097     /* days in 400 years */
#define CALENDAR_EPOCH 719468   /* days from 0000-03-01 to 1970-01-01 */

static int calendar_floor_div(int a, int b)
{
    return a / b - (a % b < 0);
}

PRESS_PRIVATE int32_t press_day_of(int year, int month, int day)
{
    int m = month - 3;           /* from March */
    int y = year + calendar_floor_div(m, 12);
    int era = calendar_floor_div(y, 400);

    m -= calendar_floor_div(m, 12) * 12;
    y -= era * 400;
    return (int32_t)(era * CALENDAR_ERA + y * 365 + y / 4 - y / 100 +
                     (153 * m + 2) / 5 + day - 1 - CALENDAR_EPOCH);
}

PRESS_PRIVATE void press_day_split(int32_t day, int *year, int *month,
                                   int *mday)
{
    int n = day + CALENDAR_EPOCH;
    int era = calendar_floor_div(n, CALENDAR_ERA);
    int y, d, m;

    n -= era * CALENDAR_ERA;     /* day of the era, 0..146096 */
    y = (n - n / 1460 + n / 36524 - n / (CALENDAR_ERA - 1)) / 365;
    d = n - (365 * y + y / 4 - y / 100);
    m = (5 * d + 2) / 153;
    *mday = d - (153 * m + 2) / 5 + 1;
    *month = m < 10 ? m + 3 : m - 9;
    *year = y + era * 400 + (*month <= 2);
}

PRESS_PRIVATE int press_day_weekday(int32_t day)
{
    return (int)(((int64_t)day + 3) % 7 + 7) % 7 + 1; /* day 0: Thursday */
}

PRESS_PRIVATE int press_day_week(int32_t day, int *year)
{
    int32_t thursday = day - press_day_weekday(day) + 4;
    int month, mday;

    press_day_split(thursday, year, &month, &mday);
    return (int)(thursday - press_day_of(*year, 1, 1)) / 7 + 1;
}

PRESS_PRIVATE int press_month_days(int year, int month)
{
    return (int)(press_day_of(year, month + 1, 1) -
                 press_day_of(year, month, 1));
}

/* Western: the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms,
** ch. 8).  Eastern: Meeus's Julian algorithm, and the distance between the
** calendars in that century. */
PRESS_PRIVATE int32_t press_day_easter(int year, int eastern)
{
    int a = year % 19, b, c, h, l, m;

    if (eastern) {
        int d = (19 * a + 15) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
        int f = d + e + 114;

        return press_day_of(year, f / 31, f % 31 + 1) + year / 100 -
               year / 400 - 2;
    }
    b = year / 100;
    c = year % 100;
    h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    m = (a + 11 * h + 22 * l) / 451;
    h = h + l - 7 * m + 114;
    return press_day_of(year, h / 31, h % 31 + 1);
}

static void calendar_digits(char *out, int value, int digits)
{
    while (digits-- > 0) {
        out[digits] = (char)('0' + value % 10);
        value /= 10;
    }
}

PRESS_PRIVATE void press_day_print(int32_t day, char out[11])
{
    int year, month, mday;

    press_day_split(day, &year, &month, &mday);
    assert(year >= 0 && year <= 9999);
    calendar_digits(out, year, 4);
    out[4] = '-';
    calendar_digits(out + 5, month, 2);
    out[7] = '-';
    calendar_digits(out + 8, mday, 2);
    out[10] = '\0';
}

static int calendar_number(const char *p, int digits, int *out)
{
    *out = 0;
    for (; digits > 0; digits--, p++) {
        if (*p < '0' || *p > '9')
            return 0;
        *out = *out * 10 + (*p - '0');
    }
    return 1;
}

PRESS_PRIVATE int press_day_parse(press_span s, int32_t *first, int32_t *last)
{
    int year, month = 1, day = 1;

    *first = *last = PRESS_NO_DAY;
    if (s.n != 4 && s.n != 7 && s.n != 10)
        return 0;
    if (!calendar_number(s.p, 4, &year))
        return 0;
    if (s.n >= 7 && (s.p[4] != '-' || !calendar_number(s.p + 5, 2, &month)))
        return 0;
    if (s.n == 10 && (s.p[7] != '-' || !calendar_number(s.p + 8, 2, &day)))
        return 0;
    if (month < 1 || month > 12 || day < 1 ||
        day > press_month_days(year, month))
        return 0;
    *first = press_day_of(year, month, day);
    if (s.n == 4)
        *last = press_day_of(year, 12, 31);
    else if (s.n == 7)
        *last = press_day_of(year, month + 1, 0);
    else
        *last = *first;
    return 1;
}
