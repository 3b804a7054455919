"""What was tried to break: each trial is a module here, and the table of what held is printed by ``make harden``."""

from bench.hardening.row import Row as Row
