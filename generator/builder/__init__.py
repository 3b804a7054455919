"""All that knows MkDocs: the plugin, the site built aside and put in place, the site served to whoever writes it."""
