"""Words as tokens: what can be told from a word alone is told once and remembered."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import compress, count
from operator import attrgetter
from typing import Literal

from interview_drill.scoring import verbs
from interview_drill.scoring.marks import Mark, marks_of
from interview_drill.scoring.slips import as_meant
from interview_drill.scoring.spelling import WITHOUT_MARK
from interview_drill.scoring.stems import stem
from interview_drill.scoring.wordlists import word_set

MOST_REMEMBERED = 20_000
"""Distinct words that are kept; an evening of answers has fewer."""

LONGEST_REMEMBERED = 40
"""Letters of the longest word worth keeping."""

SUBJECTS = word_set("""
    i we he she they you it one you that this there who everyone everybody nobody someone somebody people the a an
    my our his her their its these those
    """)
"""Words that begin the subject of a clause."""

LIGHT = word_set("a an the of to and or but so as is are was were be been am it its that this these those")
"""Words that a loosely matched phrase does without, unless it has no others."""

FUNCTION_WORDS = LIGHT | word_set("""
    in on at for with by from i we he she they you my our his her their your me us him them do did does had has
    have not no which who what when where why how than then there if because while until before after about into
    out up down over all any each every some more most other only very also just too can could would should will
    may might must been being one two than own same such both few many much
    """)
"""Words that every text is full of, whatever it is about."""

BREAKS = {",", ";", ":", "(", ")", "—", "…"}
"""Marks after which a clause may begin."""

SINGULAR_ME = word_set("i i'd i've i'm i'll")
US = word_set("we we'd we've we're we'll")
OTHERS = word_set("he she they he'd she'd they'd he's she's they're they've who everyone everybody nobody someone")
YOU = word_set("you you'd you've you're you'll")

Who = Literal["", "i", "we", "others", "you"]
_WHO: dict[str, Who] = {
    **dict.fromkeys(SINGULAR_ME, "i"),
    **dict.fromkeys(US, "we"),
    **dict.fromkeys(OTHERS, "others"),
    **dict.fromkeys(YOU, "you"),
}
_JOINTS = word_set("and then but so or also just um uh like first")
_OPENERS = word_set("but so because which whereas although though until unless if when where while since who whose")
_JOINERS = {"and", "or", "then"}
_BETWEEN = word_set("now also always never just still only often then first no longer simply even rarely seldom")
_NO_VERBS = (
    _BETWEEN | _OPENERS | _JOINERS | SUBJECTS | word_set("in on at of to for with by from as like myself um uh er")
)
_TOKEN = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:'[^\W\d_]+)*'?|\S")
_SHORTENED = {"'d", "'ve", "'re", "'m", "'ll"}
_IS_FOLLOWS = SUBJECTS | {"what", "here"}

Seam = Literal["", "break", "opener", "joiner", "dash"]
Place = Literal["inside", "alone", "first", "last"]


@dataclass(frozen=True, slots=True, eq=False)
class Word:
    """A word, number or mark, wherever it stands in a text."""

    text: str
    """As written."""
    word: str
    """In lower case, and as it was meant where a slip of the finger can be told."""
    slip: bool
    """Whether it was mistyped, all in small letters."""
    kind: Literal["word", "number", "mark"]
    spoken: bool
    """Whether it is a word or number."""
    light: bool
    """Whether it is a function word."""
    stem: str
    past: bool
    """Whether it can be a verb in the past tense."""
    finite: bool
    """Whether it can be the finite verb of a clause."""
    base: bool
    """Whether it can be the base form of a verb, such as 'ask'."""
    has_s: bool
    """Whether it ends in an 's that is either 'is' or a possessive: what follows tells."""
    verbal: bool
    """Whether it is worth a look for the verb of a clause."""
    who: Who
    """Whom it stands for as the subject of a clause; '' for things, and for names, that only their place tells."""
    joint: bool
    """Whether it may stand between a clause and the one before it without being its subject."""
    bare: bool
    """Whether it may be a verb that no list has, if it stands where only a verb can."""
    leads: bool
    """Whether it is 'I' or stands between a subject and its verb."""
    between: bool
    """Whether it may stand between a subject and its verb: 'now', 'always'."""
    seam: Seam
    """How a clause may begin here: after a break, with an opener, with a joiner before a subject, after a dash."""
    capital: bool
    """Whether it has a capital first, and not only capitals."""
    marks: tuple[Mark, ...]
    """What else it tells by itself."""
    hyphen: bool
    """Whether it is a hyphen that joins two words, as in 'trade-off'."""
    stop: bool
    """Whether it is a full stop, question or exclamation mark before a blank."""


def where(flag: str, words: Sequence[Word]) -> list[int]:
    """Indices of the words that have something, such as 'stop' or 'capital', to them."""
    return list(compress(count(), map(attrgetter(flag), words)))


def words_in(text: str) -> list[tuple[Word, ...]]:
    """The words, numbers and marks of every piece between blanks."""
    return list(map(_pieces.__getitem__, text.split()))


def _word(text: str, place: Place) -> Word:
    kind = _kind(text[0])
    word = _read(text) if kind == "word" else text.casefold()
    past = verbs.is_past(word)
    finite = past or word in verbs.MODALS or word in verbs.PRESENT_AUXILIARIES or verbs.is_third_person(word)
    head, apostrophe, tail = word.rpartition("'")
    has_s = bool(head) and tail == "s"
    shortened = bool(head) and (apostrophe + tail in _SHORTENED or (has_s and head in _IS_FOLLOWS))
    return Word(
        text,
        word,
        word != text and text.islower(),
        kind,
        kind != "mark",
        word in FUNCTION_WORDS,
        stem(word),
        past=past,
        finite=finite or shortened,
        base=word in verbs.BASES,
        has_s=has_s and not shortened,
        verbal=kind == "word" and (finite or has_s or shortened or word in verbs.BASES),
        who=_WHO.get(word, ""),
        joint=kind != "word" or word in _JOINTS,
        bare=kind == "word" and word not in _NO_VERBS and not word.endswith(("ly", "ing")),
        leads=text == "I" or word in _BETWEEN,
        between=word in _BETWEEN,
        seam="dash" if text == "-" and place == "alone" else _seam(word),
        capital=kind == "word" and text[0].isupper() and not text.isupper(),
        marks=marks_of(word),
        hyphen=text == "-" and place == "inside",
        stop=text in (".", "!", "?") and place in ("last", "alone"),
    )


def _read(text: str) -> str:
    """What begins with a capital may be a name, which is no slip of anything but of what has lost its mark."""
    word = text.casefold()
    return as_meant(word) if text == word else WITHOUT_MARK.get(word, word)


def _seam(word: str) -> Seam:
    if word in BREAKS:
        return "break"
    if word in _OPENERS:
        return "opener"
    return "joiner" if word in _JOINERS else ""


def _kind(first: str) -> Literal["word", "number", "mark"]:
    if first.isdecimal():
        return "number"
    return "word" if first.isalnum() else "mark"


def _in_piece(piece: str) -> Iterator[Word]:
    tokens = _TOKEN.findall(piece)
    for i, text in enumerate(tokens):
        yield _words[text, _place(i, len(tokens)) if _kind(text[0]) == "mark" else "inside"]


def _place(i: int, length: int) -> Place:
    if i == 0:
        return "alone" if length == 1 else "first"
    return "last" if i == length - 1 else "inside"


class _Words(dict[tuple[str, Place], Word]):
    """Words as they were first asked for; forgotten when they are too many."""

    def __missing__(self, written: tuple[str, Place]) -> Word:
        word = _word(*written)
        if len(word.text) <= LONGEST_REMEMBERED:
            if len(self) >= MOST_REMEMBERED:
                self.clear()
            self[written] = word
        return word


class _Pieces(dict[str, tuple[Word, ...]]):
    """Pieces of text between blanks, such as 'team' and 'trade-off,', taken apart."""

    def __missing__(self, piece: str) -> tuple[Word, ...]:
        words = tuple(_in_piece(piece))
        if len(piece) <= LONGEST_REMEMBERED:
            if len(self) >= MOST_REMEMBERED:
                self.clear()
            self[piece] = words
        return words


_words = _Words()
_pieces = _Pieces()
