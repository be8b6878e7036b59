"""What is kept: attempts, drafts and choices in one SQLite file. The only user of sqlite3."""
