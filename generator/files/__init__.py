"""The files of a site that are no pages: data for other programs, and the documents that the search looks through."""
