"""Content: YAML in; models, or problems with file, line and column, out."""
