"""Build and serve sites with MkDocs: its plugin, its settings, the build, and the site that is served to an author."""
