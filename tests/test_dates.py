"""What may be typed as a date, and what becomes of it."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

import edtf
import pytest

from generator.dates import Date, NoDate, Reckoning, Span, hull, meet, parse
from generator.words.calendar import date_in_words
from tests.tools import some

# typed · a moment's EDTF · a state's EDTF · the moment in words
TYPED = [
    ("2019-01-03", "2019-01-03", "2019-01-03", "3 January 2019"),
    ("2018-11", "2018-11", "2018-11", "November 2018"),
    ("2018", "2018", "2018", "2018"),
    ("early 2018-11", "[2018-11-01..2018-11-10]", "2018-11-01/2018-11-10", "early November 2018"),
    ("mid 2018-11", "[2018-11-11..2018-11-20]", "2018-11-11/2018-11-20", "mid November 2018"),
    ("late 2018-11", "[2018-11-21..2018-11-30]", "2018-11-21/2018-11-30", "late November 2018"),
    ("late 2019-02", "[2019-02-21..2019-02-28]", "2019-02-21/2019-02-28", "late February 2019"),
    ("late 2020-02", "[2020-02-21..2020-02-29]", "2020-02-21/2020-02-29", "late February 2020"),
    ("early 2018", "[2018-01..2018-04]", "2018-01/2018-04", "early 2018"),
    ("mid 2018", "[2018-05..2018-08]", "2018-05/2018-08", "mid 2018"),
    ("late 2018", "[2018-09..2018-12]", "2018-09/2018-12", "late 2018"),
    ("about 2017-10", "2017-10~", "2017-10~", "about October 2017"),
    ("2018-11?", "2018-11?", "2018-11?", "perhaps November 2018"),
    ("about 2018-11?", "2018-11%", "2018-11%", "perhaps about November 2018"),
    ("about early 2018-11", "[2018-11-01..2018-11-10]", "2018-11-01~/2018-11-10~", "about early November 2018"),
    ("before 2018-11-30", "[..2018-11-29]", "../2018-11-29", "before 30 November 2018"),
    ("before 2018-11", "[..2018-10]", "../2018-10", "before November 2018"),
    ("before about 2018-11", "[..2018-10]", "../2018-10~", "before about November 2018"),
    ("by 2018-11-30", "[..2018-11-30]", "../2018-11-30", "by 30 November 2018"),
    ("by 2018-11", "[..2018-11]", "../2018-11", "by November 2018"),
    ("after 2018", "[2019..]", "2019/..", "after 2018"),
    ("after early 2018-11?", "[2018-11-11..]", "2018-11-11?/..", "perhaps after early November 2018"),
    ("2019-01-03 to 2019-01-07", "[2019-01-03..2019-01-07]", "2019-01-03/2019-01-07", "between 3 and 7 January 2019"),
    ("2018-11-28 to 2018-12-01", "[2018-11-28..2018-12-01]", "2018-11-28/2018-12-01",
     "between 28 November and 1 December 2018"),
    ("2018-12-28 to 2019-01-07", "[2018-12-28..2019-01-07]", "2018-12-28/2019-01-07",
     "between 28 December 2018 and 7 January 2019"),
    ("2018-11 to 2018-12", "[2018-11..2018-12]", "2018-11/2018-12", "between November and December 2018"),
    ("2006 to 2009", "[2006..2009]", "2006/2009", "between 2006 and 2009"),
    ("2018-01 to 2018-12", "[2018-01..2018-12]", "2018-01/2018-12", "between January and December 2018"),
    ("2018 to 2019-03", "[2018-01..2019-03]", "2018-01/2019-03", "between 2018 and March 2019"),
    ("early 2018-11 to 2019-01?", "[2018-11-01..2019-01-31]", "2018-11-01?/2019-01-31?",
     "perhaps between early November 2018 and January 2019"),
    ("about 2018 to 2019", "[2018..2019]", "2018~/2019~", "roughly between 2018 and 2019"),
    ("2018-11-05 to 2018-11-05", "2018-11-05", "2018-11-05", "5 November 2018"),
    ("early last month from 2019-01", "[2018-12-01..2018-12-10]", "2018-12-01/2018-12-10", "early December 2018"),
    ("last month from 2019-01-31", "2018-12", "2018-12", "December 2018"),
    ("last month from 2019-01?", "2018-12?", "2018-12?", "perhaps December 2018"),
    ("about last month from 2019-01?", "2018-12%", "2018-12%", "perhaps about December 2018"),
    ("this month from 2019-01-03", "2019-01", "2019-01", "January 2019"),
    ("last year from 2019-01", "2018", "2018", "2018"),
    ("next month from 2018-12-31", "2019-01", "2019-01", "January 2019"),
    ("early this year from 2019-05", "[2019-01..2019-04]", "2019-01/2019-04", "early 2019"),
    ("last month from 2019", "[2018-12..2019-11]", "2018-12/2019-11", "between December 2018 and November 2019"),
    ("  early\n 2018-11 ", "[2018-11-01..2018-11-10]", "2018-11-01/2018-11-10", "early November 2018"),
    ("0001-01-01", "0001-01-01", "0001-01-01", "1 January 1 AD"),
    ("9999-12-31", "9999-12-31", "9999-12-31", "31 December 9999"),
    ("before 0001", "[..0000]", "../0000", "before 1 AD"),
    ("44 BC", "-0043", "-0043", "44 BC"),
    ("-0043-03-15", "-0043-03-15", "-0043-03-15", "15 March 44 BC"),
    ("14 AD", "0014", "0014", "14 AD"),
    ("100 BC to 44 BC", "[-0099..-0043]", "-0099/-0043", "between 100 BC and 44 BC"),
    ("1910s", "[1910..1919]", "1910/1919", "1910s"),
    ("late 1910s", "[1916..1919]", "1916/1919", "late 1910s"),
    ("1st century", "[0001..0100]", "0001/0100", "1st century"),
    ("about mid 19th century?", "[1834..1866]", "1834%/1866%", "perhaps about mid 19th century"),
    ("2nd century BC", "[-0199..-0100]", "-0199/-0100", "2nd century BC"),
    ("before 1910s", "[..1909]", "../1909", "before 1910s"),
    ("spring 1912", "[1912-03..1912-12]", "1912-03/1912-12", "spring 1912"),
    ("northern spring 1912", "[1912-03..1912-06]", "1912-03/1912-06", "northern spring 1912"),
    ("southern autumn 1912", "[1912-03..1912-06]", "1912-03/1912-06", "southern autumn 1912"),
    ("northern winter 1912", "[1911-12..1913-03]", "1911-12/1913-03", "northern winter 1912"),
    ("about summer 1912", "[1911-12..1913-03]", "1911-12~/1913-03~", "about summer 1912"),
    ("between 1911 and 1913", "[1911..1913]", "[1911..1913]", "between 1911 and 1913"),
    ("1911 or 1913", "[1911,1913]", "[1911,1913]", "1911 or 1913"),
    ("1913 or early 1911?", "[1911-01..1911-04,1913]", "[1911-01..1911-04,1913]", "perhaps early 1911 or 1913"),
    ("1911 or 1913 or 1915", "[1911,1913,1915]", "[1911,1913,1915]", "1911, 1913 or 1915"),
    ("1910s or 1930s", "[1910..1919,1930..1939]", "[1910..1919,1930..1939]", "1910s or 1930s"),
    ("1905-05-14 old style or 1905-06", "[1905-05-27,1905-06]", "[1905-05-27,1905-06]",
     "27 May 1905 (14 May 1905 old style) or June 1905"),
    ("1905-05-14 old style", "1905-05-27", "1905-05-27", "27 May 1905 (14 May 1905 old style)"),
    ("about 1900-02-29 old style", "1900-03-13~", "1900-03-13~", "about 13 March 1900 (29 February 1900 old style)"),
    ("night of 1912-04-14", "[1912-04-14..1912-04-15]", "1912-04-14/1912-04-15", "the night of 14 April 1912"),
    ("1912-04-14 23:40", "1912-04-14", "1912-04-14", "14 April 1912, 23:40"),
    ("1912-04-14 about 23:40?", "1912-04-14%", "1912-04-14%", "perhaps about 14 April 1912, 23:40"),
    ("about 1912-04-14 23:40", "1912-04-14~", "1912-04-14~", "about 14 April 1912, 23:40"),
    ("1912-04-14 between 22:00 and 23:00", "1912-04-14", "1912-04-14", "between 22:00 and 23:00 on 14 April 1912"),
    ("roughly between 22:00 and 23:00 on 1912-04-14", "1912-04-14~", "1912-04-14~",
     "roughly between 22:00 and 23:00 on 14 April 1912"),
    ("1912-04-14 23:40 to 1912-04-15 02:20", "[1912-04-14..1912-04-15]", "1912-04-14/1912-04-15",
     "between 14 April 1912, 23:40 and 15 April 1912, 02:20"),
    ("1912-04-14 23:40 to 1912-04-15", "[1912-04-14..1912-04-15]", "1912-04-14/1912-04-15",
     "between 14 April 1912, 23:40 and 15 April 1912"),
    ("before 1912-04-15 00:00", "[..1912-04-14]", "../1912-04-14", "before 15 April 1912, 00:00"),
    ("by 1912-04-15 02:20", "[..1912-04-15]", "../1912-04-15", "by 15 April 1912, 02:20"),
    ("after 1912-04-14 23:59", "[1912-04-15..]", "1912-04-15/..", "after 14 April 1912, 23:59"),
    ("1912-04-14 23:40 or 1912-04-14 23:46", "1912-04-14", "1912-04-14",
     "14 April 1912, 23:40 or 14 April 1912, 23:46"),
    ("after 9999-12-31 23:59", "[9999-12-31..]", "9999-12-31/..", "after 31 December 9999, 23:59"),
    ("before -9998-01-01 00:00", "[..-9998-01-01]", "../-9998-01-01", "before 1 January 9999 BC, 00:00"),
    ("2018-11~", "2018-11~", "2018-11~", "about November 2018"),
    ("../2018", "[..2018]", "../2018", "by 2018"),
    ("2018/2019", "[2018..2019]", "2018/2019", "between 2018 and 2019"),
    ("[1911-04..1911-05]", "[1911-04..1911-05]", "[1911-04..1911-05]", "between April and May 1911"),
]  # fmt: skip

# The facts and the source that dates below are counted from.
FACTS = {
    "s1": parse("2019-01-03").resolve({}),
    "s2": parse("2019-01?").resolve({}),
    "on-a-day": parse("2018-11-10").resolve({}),
    "early": parse("early 2018-11").resolve({}),
    "doubted": parse("2018-11?").resolve({}),
    "in-a-year": parse("2018").resolve({}),
    "open": parse("before 2018-11").resolve({}),
    "at-an-hour": parse("1912-04-14 23:40").resolve({}),
    "between-hours": parse("1912-04-14 between 22:00 and 23:00").resolve({}),
    "at-the-end-of-time": parse("9999").resolve({}),
}

# typed · EDTF · words
COUNTED_FROM_A_FACT = [
    ("a month before fact:on-a-day", "2018-10~", "about October 2018"),
    ("a month before fact:early", "2018-10~", "about October 2018"),
    ("about a month before fact:early", "2018-10~", "about October 2018"),
    ("3 months before fact:doubted", "2018-08%", "perhaps about August 2018"),
    ("2 months after fact:on-a-day", "2019-01~", "about January 2019"),
    ("a month before fact:in-a-year", "[2017-12..2018-11]", "roughly between December 2017 and November 2018"),
    ("a year after fact:on-a-day", "2019~", "about 2019"),
    ("10 days before fact:on-a-day", "2018-10-31~", "about 31 October 2018"),
    ("1 day after fact:early", "[2018-11-02..2018-11-11]", "roughly between 2 and 11 November 2018"),
    ("a week after fact:on-a-day", "[2018-11-14..2018-11-20]", "roughly between 14 and 20 November 2018"),
    ("2 weeks before fact:early", "[2018-10-18..2018-10-27]", "roughly between 18 and 27 October 2018"),
    ("a month after fact:open", "[..2018-11]", "by about November 2018"),
    ("before fact:on-a-day", "[..2018-11-09]", "before 10 November 2018"),
    ("before fact:early", "[..2018-11-09]", "before 10 November 2018"),
    ("after fact:early", "[2018-11-02..]", "after 1 November 2018"),
    ("by fact:doubted", "[..2018-11]", "perhaps by November 2018"),
    ("after fact:open", "XXXX", "at an unknown date"),
    ("last month from fact:doubted", "2018-10?", "perhaps October 2018"),
    ("day of published:s1", "2019-01-03", "3 January 2019"),
    ("day before published:s1", "2019-01-02", "2 January 2019"),
    ("day after fact:on-a-day", "2018-11-11", "11 November 2018"),
    ("day before published:s1 21:30", "2019-01-02", "2 January 2019, 21:30"),
    ("day of published:s2, 21:30", "2019-01?", "perhaps January 2019"),
    ("day of published:s2", "2019-01?", "perhaps January 2019"),
    ("Wednesday before published:s1", "2019-01-02", "2 January 2019"),
    ("Thursday before published:s1", "2018-12-27", "27 December 2018"),
    ("Friday before published:s1 22:20", "2018-12-28", "28 December 2018, 22:20"),
    ("Thursday after published:s1", "2019-01-10", "10 January 2019"),
    ("Friday after published:s1", "2019-01-04", "4 January 2019"),
    ("Sunday before fact:at-an-hour", "1912-04-07", "7 April 1912"),
    ("Monday after fact:at-an-hour, 02:20", "1912-04-15", "15 April 1912, 02:20"),
    (
        "Sunday before published:s2 22:20",
        "[2018-12-30..2019-01-27]",
        "perhaps between 30 December 2018 and 27 January 2019",
    ),
    ("Sunday before fact:open", "[..2018-10-28]", "by 28 October 2018"),
    ("by published:s1", "[..2019-01-03]", "by 3 January 2019"),
    ("early last month from published:s1", "[2018-12-01..2018-12-10]", "early December 2018"),
    ("2 months before published:s1", "2018-11~", "about November 2018"),
    ("2 hours before fact:at-an-hour", "1912-04-14~", "about 14 April 1912, 21:40"),
    ("about an hour after fact:at-an-hour", "1912-04-15~", "about 15 April 1912, 00:40"),
    ("20 minutes after fact:between-hours", "1912-04-14~", "roughly between 22:20 and 23:20 on 14 April 1912"),
    ("2 hours before fact:on-a-day", "[2018-11-09..2018-11-10]", "roughly between 9 and 10 November 2018"),
    ("before fact:at-an-hour", "[..1912-04-14]", "before 14 April 1912, 23:40"),
    ("after fact:between-hours", "[1912-04-14..]", "after 14 April 1912, 22:00"),
    ("by fact:between-hours", "[..1912-04-14]", "by 14 April 1912, 23:00"),
    ("day after fact:at-an-hour", "1912-04-15", "15 April 1912"),
    ("2 days after fact:at-an-hour", "1912-04-16~", "about 16 April 1912"),
    ("last month from fact:at-an-hour", "1912-03", "March 1912"),
    ("900 years after fact:at-the-end-of-time", "9999~", "about 9999"),
]

# typed · what is wrong · what to type instead
REFUSED = [
    ("2018-02-30", "'2018-02-30' is not a day of the calendar", "the last day of that month is 2018-02-28"),
    ("2019-02-29", "'2019-02-29' is not a day of the calendar", "the last day of that month is 2019-02-28"),
    ("early 2018-13", "'2018-13' has no such month", "months run from 01 to 12"),
    ("-9999", "'-9999' is before the calendar", "years run from -9998, which is 9999 BC, to 9999"),
    ("2018-00", "'2018-00' has no such month", "months run from 01 to 12"),
    ("2018-11-00", "'2018-11-00' is not a day of the calendar", "the last day of that month is 2018-11-30"),
    ("before 2018-02-30", "'2018-02-30' is not a day of the calendar", "the last day of that month is 2018-02-28"),
    ("between 2019 and 2018", "'between 2019 and 2018' runs backwards", "type between 2018 and 2019"),
    ("2019 to 2018", "'2019 to 2018' runs backwards", "type 2018 to 2019"),
    ("late 2018-11 to early 2018-11", "'late 2018-11 to early 2018-11' runs backwards",
     "type early 2018-11 to late 2018-11"),
    ("early 2018-11-03", "'early 2018-11-03' is part of a single day", "drop 'early', or drop the day"),
    ("2018-11-3", "'2018-11-3' is not a date", "type 2018-11-03"),
    ("2018-1 to 2018-2", "'2018-1 to 2018-2' is not a date", "type 2018-01 to 2018-02"),
    ("Early 2018-11", "'Early 2018-11' is not a date", "type early 2018-11"),
    ("14 Nov", "'14 Nov' is not a date", "type 2011-03-04, early 2011-03, about 2011, …"),
    ("31/13/2018", "'31/13/2018' is not a date", "type 2011-03-04, early 2011-03, about 2011, …"),
    ("x" * 100, f"'{'x' * 80}' is not a date", "type 2011-03-04, early 2011-03, about 2011, …"),
    ("", "'' is not a date", "type 2011-03-04, early 2011-03, about 2011, …"),
    ("sunday before published:a", "'sunday before published:a' is not a date", "type Sunday before published:a"),
    ("fact:left", "'fact:left' is not a date", "type 2011-03-04, early 2011-03, about 2011, …"),
    ("a month before 2018-11", "'a month before 2018-11' is not a date",
     "type 2011-03-04, early 2011-03, about 2011, …"),
    ("fact:a to fact:b", "'fact:a to fact:b' is not a date", "type 2011-03-04, early 2011-03, about 2011, …"),
    ("marathon 1911", "'marathon 1911' is not a date", "type 2011-03-04, early 2011-03, about 2011, …"),
    ("maybe 1862", "'maybe 1862' is not a date", "type 2011-03-04, early 2011-03, about 2011, …"),
    ("decade 1910", "'decade 1910' is not a date", "type 2011-03-04, early 2011-03, about 2011, …"),
    ("1911/12", "'1911/12' is not a date", "type 1911-12 or 1911 to 1912"),
    ("22nd century BC or 1911 or 1911-05", "the dates of '22nd century BC or 1911 or 1911-05' have a time in common",
     "type the less exact one alone"),
    ("21th century", "'21th century' is no century", "type 21st century"),
    ("spring 1912-04", "'spring 1912-04' does not name a year", "type the year alone behind it"),
    ("night of 1912-04", "'night of 1912-04' does not name a day", "type the day in the place of 1912-04"),
    ("1905-05 old style", "'1905-05 old style' is no day",
     "type the day: no month and no year of that calendar is a whole one of ours"),
    ("1905-02-29 old style", "'1905-02-29' is not a day of the Julian calendar", "mend the day, or drop 'old style'"),
    ("1905-05-26 (1905-05-14 old style)", "'1905-05-14 old style' is not 1905-05-26",
     "type 1905-05-14 old style, which is 1905-05-27"),
    ("1912-04-14 24:00", "'1912-04-14 24:00' is not a date", "type 2011-03-04, early 2011-03, about 2011, …"),
    ("1912-04 23:40", "'1912-04 23:40' does not name a day", "type the day in the place of 1912-04"),
    ("1912-04-14 between 23:40 and 00:10", "'1912-04-14 between 23:40 and 00:10' runs backwards",
     "type the day of each: 2011-03-04 23:40 to 2011-03-05 00:10"),
    ("1912-04-14 23:40 to 1912-04-14 23:10", "'1912-04-14 23:40 to 1912-04-14 23:10' runs backwards",
     "type 1912-04-14 23:10 to 1912-04-14 23:40"),
    ("../..", "'../..' names no day", "type the end that is known, or leave the date out"),
    ("[2018,]", "'[2018,]' is no set of EDTF", "type [2011-03..2011-05], [..2011], [2012..] or [1911,1913]"),
    ("[..]", "'[..]' is no set of EDTF", "type [2011-03..2011-05], [..2011], [2012..] or [1911,1913]"),
    ("٢٠١٨-١١", "'٢٠١٨-١١' is not a date", "type 2011-03-04, early 2011-03, about 2011, …"),
]  # fmt: skip


# typed as elsewhere · what to type
SLIPS = [
    ("Nov 2018", "2018-11"),
    ("november 2018", "2018-11"),
    ("1 de noviembre 2018", "2018-11-01"),
    ("14. April 1912", "1912-04-14"),
    ("3. März 1912", "1912-03-03"),
    ("1er avril 1912", "1912-04-01"),
    ("fall 1912", "autumn 1912"),
    ("1910's", "1910s"),
    ("44 b.c.", "44 BC"),
    ("44BC", "44 BC"),
    ("AD 44", "44 AD"),
    ("the 1910s", "1910s"),
    ("the night of April 14, 1912", "night of 1912-04-14"),
    ("spring of 1912", "spring 1912"),
    ("1911–1912", "1911 to 1912"),
    ("1911-1912", "1911 to 1912"),
    ("1912-04-14T23:40", "1912-04-14 23:40"),
    ("14 April 1912 at 23:40", "1912-04-14 23:40"),
    ("1912-04-14 11:40 pm", "1912-04-14 23:40"),
    ("12.15 a.m., 15 April 1912", "1912-04-15 00:15"),
    ("23:40 on 14 April 1912", "1912-04-14 23:40"),
    ("14 April 1912, 23:40 (ship's time)", "1912-04-14, 23:40"),
    ("Sept. 2018?", "2018-09?"),
    ("early nov 2018", "early 2018-11"),
    ("mid-2018", "mid 2018"),
    ("14 Nov 2018", "2018-11-14"),
    ("3rd of May 2018", "2018-05-03"),
    ("November 4, 2018", "2018-11-04"),
    ("14/11/2018", "2018-11-14"),
    ("11/14/2018", "2018-11-14"),
    ("14.11.2018", "2018-11-14"),
    ("3/4/2018", "2018-04-03 or 2018-03-04"),
    ("2018/11/4", "2018-11-04"),
    ("around 2018", "about 2018"),
    ("ca. 2018", "about 2018"),
    ("~2018-11", "about 2018-11"),
    ("around Nov. 2018", "about 2018-11"),
    ("two weeks before fact:x", "2 weeks before fact:x"),
    ("a month before last-lit", "a month before fact:last-lit"),
    ("before last-lit", "before fact:last-lit"),
]


@pytest.mark.parametrize(("typed", "hint"), SLIPS)
def test_a_date_as_it_is_written_elsewhere_is_told_in_our_form(typed: str, hint: str) -> None:
    with pytest.raises(NoDate) as refusal:
        parse(typed)
    assert (refusal.value.what, refusal.value.hint) == (f"'{typed}' is not a date", f"type {hint}")


def span(typed: str, *, state: bool = False) -> Span:
    return parse(typed).resolve(FACTS, state=state)


@pytest.mark.parametrize(("typed", "moment", "state", "words"), TYPED)
def test_a_typed_date_becomes_edtf_and_words(typed: str, moment: str, state: str, words: str) -> None:
    assert (span(typed).edtf, span(typed, state=True).edtf, date_in_words(span(typed))) == (moment, state, words)


@pytest.mark.parametrize(("typed", "edtf_text", "words"), COUNTED_FROM_A_FACT)
def test_a_date_may_be_counted_from_a_fact(typed: str, edtf_text: str, words: str) -> None:
    assert (span(typed).edtf, date_in_words(span(typed))) == (edtf_text, words)


@pytest.mark.parametrize(("typed", "what", "hint"), REFUSED)
def test_what_is_no_date_is_refused_with_what_to_type_instead(typed: str, what: str, hint: str) -> None:
    with pytest.raises(NoDate) as refusal:
        parse(typed)
    assert (refusal.value.what, refusal.value.hint) == (what, hint)


def of_each_form() -> dict[str, tuple[str, bool]]:
    """The first of our dates that EDTF writes in each form, and whether it is a state; reading one takes a while."""
    found: dict[str, tuple[str, bool]] = {}
    for (typed, *_), state in itertools.product([*TYPED, *COUNTED_FROM_A_FACT], (False, True)):
        found.setdefault(re.sub("[0-9]", "0", span(typed, state=state).edtf), (typed, state))
    return found


@pytest.mark.parametrize(("typed", "state"), some(of_each_form().values(), one_in=4))
def test_a_stranger_reads_the_same_days_from_our_edtf(typed: str, state: bool) -> None:
    ours = span(typed, state=state)
    theirs = edtf.parse_edtf(ours.edtf)
    if ours.earliest and ours.latest:
        assert _day(theirs.lower_strict()) == ours.earliest
        assert _day(theirs.upper_strict()) == ours.latest


def _day(moment: tuple[int, ...]) -> Date:
    return Date(*moment[:3])


def test_a_state_lasts_from_end_to_end_in_words_too() -> None:
    assert date_in_words(span("2019-01-03 to 2019-01-07", state=True)) == "from 3 to 7 January 2019"
    assert date_in_words(span("about 2018 to 2019", state=True)) == "roughly from 2018 to 2019"


def test_open_ends_are_none() -> None:
    assert (span("before 2018-11").earliest, span("before 2018-11").latest) == (None, Date(2018, 10, 31))
    assert (span("after 2018-11").earliest, span("after 2018-11").latest) == (Date(2018, 12, 1), None)


def test_a_date_says_which_fact_it_is_counted_from() -> None:
    assert parse("a month before fact:left-embassy").refers_to == "left-embassy"
    assert parse("early last month from 2019-01").refers_to is None


def test_a_fact_without_a_date_gives_nothing_to_count_from() -> None:
    with pytest.raises(KeyError, match="nobody-knows-when"):
        span("a month before fact:nobody-knows-when")


def test_a_date_is_printed_as_it_was_typed() -> None:
    assert parse("early 2018-11").text == "early 2018-11"


# --- comparing --------------------------------------------------------------------------------------------------------

DAY_IN_COMMON = [
    ("early 2018-11", "2018-11", True),
    ("2018-11", "2018-11?", True),
    ("about 2018-11", "2018-11-30", True),
    ("2018-11-10", "early 2018-11", True),
    ("early 2018-11", "mid 2018-11", False),
    ("before 2018-11", "2018-11-01", False),
    ("by 2018-11", "2018-11-30", True),
    ("after 2018-11", "2018-12-01", True),
    ("before 2018-11", "after 2018-10", False),
    ("before 2018-11", "before 1950", True),
    ("2017", "2018?", False),
]


@pytest.mark.parametrize(("one", "other", "shared"), DAY_IN_COMMON)
def test_dates_contradict_only_without_a_day_in_common(one: str, other: str, shared: bool) -> None:
    assert span(one).goes_with(span(other)) is shared
    assert span(other).goes_with(span(one)) is shared


def test_a_date_within_all_others_is_their_meeting_and_keeps_its_words() -> None:
    early = span("early 2018-11")
    assert meet([span("late 2018"), early, span("2018-11")]) is early
    assert meet([early]) is early


def test_of_equal_days_the_least_doubtful_meet() -> None:
    assert meet([span("about 2018-11?"), span("2018-11")]) == span("2018-11")


def test_dates_that_overlap_meet_in_a_new_range() -> None:
    common = meet([span("2018-11-03 to 2018-11-12"), span("mid 2018-11?")])
    assert common is not None
    assert (common.edtf, date_in_words(common)) == (
        "[2018-11-11..2018-11-12]",
        "perhaps between 11 and 12 November 2018",
    )


def test_the_doubt_of_a_date_that_bounds_nothing_is_left_out() -> None:
    common = meet([span("2018?"), span("2018-11-03 to 2018-11-12"), span("mid 2018-11")])
    assert common is not None
    assert not common.uncertain


def test_two_states_overlap_in_an_interval() -> None:
    common = meet([span("2016 to 2018"), span("2017 to 2019")], state=True)
    assert common is not None
    assert (common.edtf, date_in_words(common)) == ("2017/2018", "from 2017 to 2018")


def test_open_dates_meet_between_their_ends() -> None:
    common = meet([span("after 2018-11-02"), span("before 2018-11-12")])
    assert common is not None
    assert date_in_words(common) == "between 3 and 11 November 2018"


@pytest.mark.parametrize("dates", [["2017", "2018"], ["2018-11", "early 2018-11", "mid 2018-11"], []])
def test_dates_without_a_common_day_do_not_meet(dates: list[str]) -> None:
    assert meet([span(typed) for typed in dates]) is None


@pytest.mark.parametrize(
    ("dates", "words"),
    [
        (["2018-11-03", "2018-11-07"], "between 3 and 7 November 2018"),
        (["2017", "late 2018-11"], "between January 2017 and November 2018"),
        (["early 2018-11", "2018-11"], "November 2018"),
        (["before 2018-11", "2018-12"], "by December 2018"),
        (["after 2018-11-02", "2018-11-03"], "after 2 November 2018"),
        (["before 2018", "after 2018"], "at an unknown date"),
    ],
)
def test_a_hull_runs_from_the_earliest_day_to_the_latest(dates: list[str], words: str) -> None:
    assert date_in_words(hull(span(typed) for typed in dates)) == words


# --- what goes out comes in -------------------------------------------------------------------------------------------


def days_of(span: Span) -> object:
    """What a date says: its days, and of which of several it is one."""
    return span.earliest, span.latest, span.edtf, [(one.earliest, one.latest) for one in span.either]


def hours_of(span: Span) -> list[object]:
    return [one.minutes for one in (span, *span.either)]


@pytest.mark.parametrize("state", [False, True], ids=["moment", "state"])
@pytest.mark.parametrize("typed", some([row[0] for row in [*TYPED, *COUNTED_FROM_A_FACT]], 3))
def test_what_we_print_and_export_can_be_typed(typed: str, state: bool) -> None:
    ours = span(typed, state=state)
    if not (ours.earliest or ours.latest):  # a date that nobody knows is left out
        return
    printed = span(date_in_words(ours), state=state)
    assert (days_of(printed), date_in_words(printed)) == (days_of(ours), date_in_words(ours))
    assert (printed.approximate, printed.uncertain) == (ours.approximate, ours.uncertain)
    assert hours_of(printed) == hours_of(ours)
    if not any(hours_of(ours)):  # EDTF has no time of day within an interval
        assert days_of(span(ours.edtf, state=state)) == days_of(ours)


def test_all_days_of_all_forms_can_be_typed_as_they_are_printed_and_exported() -> None:
    """Every point of a few years of all eras, in every form that holds one or two points."""
    points = list(dict.fromkeys(_points()))
    forms = [
        "{0}",
        "about {0}?",
        "before {0}",
        "by {0}",
        "after {0}",
        "{0} to {1}",
        "between {0} and {1}",
        "{0} or {1}",
    ]
    read, cases = 0, some(itertools.product(forms, (False, True), itertools.pairwise(points)), one_in=5)
    for form, state, (one, other) in cases:
        try:
            ours = span(form.format(one, other), state=state)
        except NoDate:  # it runs backwards, or has days in common
            continue
        read += 1
        printed = span(date_in_words(ours), state=state)
        assert (days_of(printed), date_in_words(printed)) == (days_of(ours), date_in_words(ours))
        assert hours_of(printed) == hours_of(ours)
        if not any(hours_of(ours)):
            assert days_of(span(ours.edtf, state=state)) == days_of(ours)
    assert read > 0.6 * len(cases) > 400


def _points() -> Iterator[str]:
    for year in ("-3113", "-0043", "0000", "0001", "0044", "0999", "1912", "9985"):
        yield from (
            year,
            f"early {year}",
            f"spring {year}",
            f"southern winter {year}",
            f"{year[-2:].lstrip('0') or 1} BC",
        )
        for month in ("02", "11"):
            yield from (f"{year}-{month}", f"mid {year}-{month}", f"late {year}-{month}")
            yield from (f"{year}-{month}-{day}" for day in ("01", "03", "28"))
            yield f"night of {year}-{month}-03"
            yield from (f"{year}-{month}-03 {hour}" for hour in ("00:00", "09:05", "23:59"))
            yield f"{year}-{month}-03 old style"
        if not year.startswith("-"):
            yield from (f"{year[:3]}0s", f"{year[:3]}0s BC", f"late {year[:3]}0s")
    for number in ("1st", "2nd", "3rd", "11th", "19th"):
        yield from (f"{number} century", f"{number} century BC", f"early {number} century")


def test_the_days_of_the_calendar_are_counted_through_all_eras() -> None:
    assert [str(Date.of(number)) for number in (1, 0, -365, -366, -1_721_425)] == [
        "0001-01-01", "0000-12-31", "0000-01-01", "-0001-12-31", "-4713-11-24",
    ]  # fmt: skip
    days = [*range(-800_000, 800_000, 997), *range(-400, 400)]
    assert [Date.of(number).ordinal for number in days] == days


CALENDARS = [
    ("1582-10-05", "1582-10-15"),
    ("1752-09-03", "1752-09-14"),
    ("1917-10-25", "1917-11-07"),
    ("0001-01-03", "0001-01-01"),
    ("-0043-03-15", "-0043-03-13"),
]


@pytest.mark.parametrize(("julian", "ours"), CALENDARS)
def test_a_day_of_the_julian_calendar_is_that_of_ours(julian: str, ours: str) -> None:
    assert span(f"{julian} old style").edtf == ours


ONE_OF_TWO = [("1911", True), ("1912", False), ("1913-05", True), ("1910 to 1911", True), ("after 1913", False)]


@pytest.mark.parametrize(("other", "shared"), ONE_OF_TWO)
def test_of_two_dates_nothing_lies_between(other: str, shared: bool) -> None:
    assert span("1911 or 1913").goes_with(span(other)) is shared


def test_two_dates_meet_in_the_one_that_others_give() -> None:
    assert meet([span("1911 or 1913"), span("1913")]) == span("1913")
    assert meet([span("1911 or 1913"), span("1910s")]) == span("1911 or 1913")
    assert span("1910s").holds(span("1911 or 1913"))
    assert not span("1911 or 1913").holds(span("1912"))


def test_a_season_of_no_named_half_of_the_earth_disputes_with_neither() -> None:
    assert all(span("spring 1912").goes_with(span(f"1912-{month}")) for month in ("04", "10"))
    assert not span("northern spring 1912").goes_with(span("1912-10"))


# --- hours ------------------------------------------------------------------------------------------------------------

SHIP, CITY = Reckoning("ship", "ship's time", -207), Reckoning("city", "city time", -300)
LOST, OTHER = Reckoning("lost", "a clock that was lost"), Reckoning("other", "another clock")

# one date on its clock · another on its own · whether both can be right · whether the first holds the second
HOURS: dict[str, tuple[str, Reckoning | None, str, Reckoning | None, bool, bool]] = {
    "an hour in its day": ("1912-04-14", None, "1912-04-14 23:40", LOST, True, True),
    "an hour on another day": ("1912-04-15", None, "1912-04-14 23:40", LOST, False, False),
    "an hour in a time between two": ("1912-04-14 between 23:00 and 23:59", LOST, "1912-04-14 23:40", LOST, True, True),
    "a night and an hour in it": ("night of 1912-04-14", None, "1912-04-15 02:20", LOST, True, True),
    "two hours on one clock": ("1912-04-14 23:40", LOST, "1912-04-14 23:46", LOST, False, False),
    "two hours on clocks that nobody compares": ("1912-04-14 22:25", OTHER, "1912-04-14 23:40", LOST, True, False),
    "two such hours around midnight": ("1912-04-14 23:50", OTHER, "1912-04-15 00:10", LOST, True, False),
    "two such hours as far apart as any clocks": ("1912-04-14 22:00", OTHER, "1912-04-16 00:00", LOST, True, False),
    "two such hours a minute farther apart": ("1912-04-14 22:00", OTHER, "1912-04-16 00:01", LOST, False, False),
    "two hours of two days on no clock": ("1912-04-14 23:50", None, "1912-04-15 00:10", None, True, False),
    "one of them on a known clock": ("1912-04-14 23:50", CITY, "1912-04-15 18:50", LOST, True, False),
    "one of them on a known clock, a minute farther": (
        "1912-04-14 23:50",
        CITY,
        "1912-04-15 18:51",
        LOST,
        False,
        False,
    ),
    "two hours around midnight on known clocks": ("1912-04-14 23:50", CITY, "1912-04-15 00:10", SHIP, False, False),
    "an hour before midnight and the day after": ("1912-04-14 23:50", LOST, "1912-04-15", None, False, False),
    "two hours on no clock": ("1912-04-14 22:25", None, "1912-04-14 23:40", None, True, False),
    "one hour on two known clocks": ("1912-04-14 22:13", CITY, "1912-04-14 23:46", SHIP, True, True),
    "one hour on two known clocks, of two days": ("1912-04-14 23:13", CITY, "1912-04-15 00:46", SHIP, True, True),
    "two hours on two known clocks": ("1912-04-14 22:25", CITY, "1912-04-14 23:46", SHIP, False, False),
    "an open end": ("after 1912-04-14 22:12", CITY, "1912-04-14 23:46", SHIP, True, True),
    "an open end before": ("before 1912-04-14 22:13", CITY, "1912-04-14 23:46", SHIP, False, False),
}


@pytest.mark.parametrize(("one", "on", "other", "beside", "together", "holds"), HOURS.values(), ids=HOURS)
def test_hours_are_compared_on_clocks_that_can_be_compared_and_else_by_days(
    one: str, on: Reckoning | None, other: str, beside: Reckoning | None, together: bool, holds: bool
) -> None:
    first, second = parse(one).resolve({}, clock=on), parse(other).resolve({}, clock=beside)
    assert first.goes_with(second) is second.goes_with(first) is together
    assert first.holds(second) is holds
    assert (meet([first, second]) is not None) is together


MET: dict[str, tuple[list[tuple[str, Reckoning | None]], str]] = {
    "an hour and its day": (
        [("1912-04-14", None), ("1912-04-14 23:40", LOST)], "14 April 1912, 23:40 (a clock that was lost)",
    ),
    "one hour on two clocks": (
        [("1912-04-14 22:13", CITY), ("1912-04-14 23:46", SHIP)], "14 April 1912, 22:13 (city time)",
    ),
    "two clocks that nobody compares": ([("1912-04-14 22:25", OTHER), ("1912-04-14 23:40", LOST)], "14 April 1912"),
    "two such clocks around midnight": (
        [("1912-04-14 23:50", OTHER), ("1912-04-15 00:10", LOST)], "between 14 and 15 April 1912",
    ),
    "two such clocks around midnight, and the month": (
        [("1912-04-14 23:50", OTHER), ("1912-04", None), ("1912-04-15 00:10", LOST)], "between 14 and 15 April 1912",
    ),
    "two times that overlap": (
        [("1912-04-14 between 22:00 and 23:00", LOST), ("1912-04-14 between 22:30 and 23:59", LOST)],
        "between 22:30 and 23:00 on 14 April 1912 (a clock that was lost)",
    ),
    "times on two clocks that overlap": (
        [("1912-04-14 between 22:00 and 22:13", CITY), ("after 1912-04-14 23:40", SHIP)],
        "between 22:08 and 22:13 on 14 April 1912 (city time)",
    ),
    "a time of which the day cuts a part": (
        [("1912-04-14 23:40 to 1912-04-15 02:20", LOST), ("1912-04-15", None)], "15 April 1912",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("dates", "words"), MET.values(), ids=MET)
def test_hours_meet_in_what_they_have_in_common(dates: list[tuple[str, Reckoning | None]], words: str) -> None:
    common = meet(parse(typed).resolve({}, clock=clock) for typed, clock in dates)
    assert common is not None
    assert date_in_words(common) == words


def test_hours_on_one_clock_reach_from_the_first_to_the_last() -> None:
    spans = [parse(typed).resolve({}, clock=LOST) for typed in ("1912-04-14 23:46", "1912-04-14 23:40")]
    assert date_in_words(hull(spans)) == "between 23:40 and 23:46 on 14 April 1912 (a clock that was lost)"
    assert date_in_words(hull([*spans, parse("1912-04-15").resolve({})])) == "between 14 and 15 April 1912"
