"""Help for reviewers: what a change means for the facts, the dossier of a git revision, and the pages of a preview."""
