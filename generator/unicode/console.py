"""The console: where it cannot show a sign, that is printed as its number, and nothing stops for it."""

from __future__ import annotations

import io
import sys


def print_every_sign() -> None:
    """From now on, print the number of each sign that the console, or the file behind it, has no code for.

    On Windows and in some locales a console knows a few hundred signs; Python would stop at any other.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
