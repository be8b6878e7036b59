"""Words in an order that no sentence has: 'the of', 'I the', 'to was'. A shuffled answer is full of them."""

from collections.abc import Sequence
from itertools import pairwise
from operator import attrgetter

from interview_drill.scoring import verbs
from interview_drill.scoring.wordlists import word_set
from interview_drill.scoring.words import Word, where

_ARTICLES = word_set("a an the my your our his their its every")
_SUBJECTS = word_set("i we he she they")
_VERBS = word_set("was were is are had did would could been")
_TIES = word_set("of from with into")
_PLAIN_PASTS = word_set("""
    went knew took gave came began wrote spoke saw became chose drove ate flew forgot threw rose fell grew drew
    """)
"""Past forms that are nothing else, and so need somebody before them."""
_NEVER_AFTER = (
    (
        _ARTICLES,
        _ARTICLES | _SUBJECTS | _VERBS | _TIES | _PLAIN_PASTS
        | word_set("and or but because if it have has be so than they them us me him"),
    ),
    (_SUBJECTS, _ARTICLES | _SUBJECTS | _TIES | word_set("me us him them been to than")),
    (
        _TIES | word_set("to between among during without"),
        _SUBJECTS | _VERBS | _TIES | _PLAIN_PASTS | word_set("and but because"),
    ),
    (word_set("to by at for on"), word_set("of")),
    (word_set("and or but if"), word_set("and or but")),
    (word_set("was were is are"), word_set("was were is are had did would could") | _PLAIN_PASTS),
)  # fmt: skip
_NEVER = frozenset((word, other) for words, others in _NEVER_AFTER for word in words for other in others)
_OPENERS = word_set("the we it in but so and our my when they this that then if for as of to with was had")
_AFTER_A_NOUN = _ARTICLES | _SUBJECTS | _TIES | _VERBS | word_set("and or but because so it them us me him to . ; ! ?")


def muddled_at(tokens: Sequence[Word], sentences: Sequence[tuple[int, int]]) -> list[int]:
    """Indices of words that hardly ever follow the word before them; a told story has one in 2,000 words.

    A word said twice is a stammer and no muddle; three times it is one.
    """
    pairs = enumerate(pairwise(map(attrgetter("word"), tokens)), 1)
    looks = [i for i, (one, other) in pairs if one in _ARTICLES or one == other or (one, other) in _NEVER]
    odd = {i for i in looks if _is_odd(tokens, i)}
    odd.update(i for i in where("capital", tokens) if i and _is_capital_inside(tokens[i - 1], tokens[i]))
    return sorted(odd.difference(begin for begin, _ in sentences)) if odd else []


def _is_odd(tokens: Sequence[Word], i: int) -> bool:
    one, other = tokens[i - 1].word, tokens[i].word
    if one == other:
        return i > 1 and tokens[i - 2].word == one and tokens[i].kind == "word"
    if (one, other) in _NEVER:
        return True
    return one in _ARTICLES and i + 1 < len(tokens) and _is_regular_past(other) and tokens[i + 1].word in _AFTER_A_NOUN


def _is_regular_past(word: str) -> bool:
    """'decided', but not 'set' or 'cost', which are things as well."""
    return word.endswith("ed") and verbs.is_past(word)


def _is_capital_inside(before: Word, token: Word) -> bool:
    """'nobody We the': a little word with a capital letter where no sentence begins."""
    if token.word not in _OPENERS or token.word == before.word:
        return False
    return before.kind == "word" and before.text.islower() and token.text.istitle()
