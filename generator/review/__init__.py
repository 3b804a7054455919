"""What serves a reviewer: what a change means for the facts, a git revision's dossier, the pages of a preview."""
