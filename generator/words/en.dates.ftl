# Dates. The names of days and months are the language's own; what a message is given is a date in words.

## What some days are called

when-early = early { $date }
when-mid = mid { $date }
when-late = late { $date }
when-decade = { $year }s
when-century = { $number }{ $form ->
    [one] st
    [two] nd
    [few] rd
   *[other] th
} century
when-bc = { $date } BC
when-ad = { $date } AD
when-spring = { $half ->
    [northern] northern spring { $year }
    [southern] southern spring { $year }
   *[any] spring { $year }
}
when-summer = { $half ->
    [northern] northern summer { $year }
    [southern] southern summer { $year }
   *[any] summer { $year }
}
when-autumn = { $half ->
    [northern] northern autumn { $year }
    [southern] southern autumn { $year }
   *[any] autumn { $year }
}
when-winter = { $half ->
    [northern] northern winter { $year }
    [southern] southern winter { $year }
   *[any] winter { $year }
}
when-night = the night of { $date }
# A time of day, and the clock that it is read on.
when-hour = { $date }, { $hour }
when-on-clock = { $date } ({ $clock })
# A day of the Julian calendar, which was used before ours, beside what we call it.
when-old-style = { $date } ({ $old } old style)

## Where a date begins and ends, and what is in doubt

when-about = about { $date }
when-before = before { $date }
when-by = by { $date }
when-after = after { $date }
# One moment between two dates.
when-within = between { $first } and { $last }
when-hours-within = between { $first } and { $last } on { $date }
when-hours-lasting = from { $first } to { $last } on { $date }
# What lasts from the one to the other.
when-lasting = from { $first } to { $last }
when-roughly = roughly { $date }
when-uncertain = perhaps { $date }
when-unknown = at an unknown date
