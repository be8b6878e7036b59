"""How questions are put."""

from typing import Literal, get_args

Format = Literal[
    "past-behaviour",
    "situational",
    "scenario",
    "problem-statement",
    "presentation",
    "critique",
    "three-audiences",
    "mentoring",
    "reverse-interview",
    "offer",
]
"""How a question is put.

past-behaviour: tell me about a time · situational: what would you do if · scenario: it is happening now ·
problem-statement: one line, and what it leaves out in three contexts · presentation: situation, complication,
question, answer · critique: of a design or a review that comes with it · three-audiences: the same thing explained
to three kinds of people · mentoring: a rough question, redirected · reverse-interview: what you ask the company ·
offer: talking about level and pay.
"""

FORMATS: tuple[str, ...] = get_args(Format)
"""All formats, in the order they are listed."""
