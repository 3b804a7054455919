"""The files of a site that are no pages: the data others take away, and what the search in the browser reads."""
