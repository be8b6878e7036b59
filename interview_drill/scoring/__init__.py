"""Scoring: an answer and a rubric in, a score with evidence out. Pure, and the same every time."""
