"""What a word tells by itself, whatever stands around it: the words that signals look for one by one."""

from typing import Literal

from interview_drill.scoring.wordlists import word_set

Mark = Literal["person", "date", "quote", "mine", "as-a-rule", "for-all", "doing", "or"]
"""person: he, she or they in any form · date: a month, day, season or feast · quote: a double quotation mark ·
mine: me, my, our · as-a-rule: now, since, always and their like · for-all: every, any, nobody and their like ·
doing: 'buying', as a thing to think about · or: that word."""

_WORDS: dict[Mark, frozenset[str]] = {
    "person": word_set("he she him her his they them he'd she'd he's she's"),
    "date": word_set("""
        january february march april june july august september october november december monday tuesday wednesday
        thursday friday saturday sunday spring summer autumn winter christmas easter
        """),
    "quote": word_set('"'),
    "mine": word_set("me my mine myself our ours"),
    "as-a-rule": word_set("""
        now today nowadays since anymore always never seldom rarely every each before until unless first
        """),
    "for-all": word_set("every each any anything anyone nobody nothing no none"),
    "or": word_set("or"),
}
_NO_DOING = word_set("""
    thing nothing something anything everything during morning evening string bring spring king ring meeting building
    going doing being looking speaking interesting boring engineering
    """)


def marks_of(word: str) -> tuple[Mark, ...]:
    """All that a lower-case word tells."""
    doing: tuple[Mark, ...] = ("doing",) if names_doing(word) else ()
    return (*(mark for mark, words in _WORDS.items() if word in words), *doing)


def names_doing(word: str) -> bool:
    """Whether a lower-case word names what is done: 'buying', 'rebuilding'."""
    return len(word) > 4 and word.endswith("ing") and word not in _NO_DOING
