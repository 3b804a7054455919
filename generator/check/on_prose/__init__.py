"""Rules about what editors write in Markdown, in records and as pages."""
