"""One small file for each kind of signal a rubric may use."""
