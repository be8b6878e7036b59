"""Practice for structured interviews: questions, a clock, follow-ups, and a score that explains itself."""

__version__ = "0.1.0"
