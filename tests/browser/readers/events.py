"""What icalendar reads in a calendar: each entry by its uid. It ends with 1 where it finds any fault."""

import json
import sys
from pathlib import Path

import icalendar

calendar = icalendar.Calendar.from_ical(Path(sys.argv[1]).read_bytes())
entries = [entry for entry in calendar.walk() if entry.name in ("VEVENT", "VJOURNAL")]
faults = [str(fault) for entry in (calendar, *entries) for fault in entry.errors]
faults += [f"{entry['UID']} has no {name}" for entry in entries for name in entry.required if name not in entry]
if faults or not entries:
    sys.exit("\n".join(faults) or "no entry")
json.dump(
    {
        str(entry["UID"]): {
            "kind": entry.name,
            "start": entry["DTSTART"].dt.isoformat() if "DTSTART" in entry else None,
            "end": entry["DTEND"].dt.isoformat() if "DTEND" in entry else None,
            "summary": str(entry["SUMMARY"]),
            "description": str(entry["DESCRIPTION"]),
            "url": str(entry.get("URL", "")),
        }
        for entry in entries
    },
    sys.stdout,
)
