"""What feedparser reads in a feed: its title and its entries. It ends with 1 where the feed is not well formed."""

import json
import sys

import feedparser

found = feedparser.parse(sys.argv[1])
if found.bozo:
    sys.exit(str(found.bozo_exception))
json.dump(
    {
        "title": found.feed.title,
        "version": found.version,
        "entries": [[e.id, e.title, e.link] for e in found.entries],
    },
    sys.stdout,
)
