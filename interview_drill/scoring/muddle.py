"""Words in an order that no sentence has: 'the of', 'I the', 'to was'. A shuffled answer is full of them."""

from collections.abc import Sequence
from itertools import compress, count
from operator import attrgetter

from interview_drill.scoring.wordlists import word_set
from interview_drill.scoring.words import Word

_ARTICLES = word_set("a an the my your our his their its every")
_SUBJECTS = word_set("i we he she they")
_VERBS = word_set("was were is are had did would could been")
_TIES = word_set("of from with into")
_NEVER_AFTER = (
    (_ARTICLES, _ARTICLES | _SUBJECTS | _VERBS | _TIES | word_set("and or but because if it have has be")),
    (_SUBJECTS, _ARTICLES | _SUBJECTS | _TIES | word_set("me us him them been")),
    (_TIES | word_set("to between among during without"), _SUBJECTS | _VERBS | _TIES | word_set("and but because")),
    (word_set("and or but if"), word_set("of and or but")),
    (word_set("was were is are"), word_set("was were is are had did would could")),
)
_NEVER = {
    word: frozenset().union(*(others for words, others in _NEVER_AFTER if word in words)) - {word}
    for word in frozenset().union(*(words for words, _ in _NEVER_AFTER))
}


def muddled_at(tokens: Sequence[Word], sentences: Sequence[tuple[int, int]]) -> list[int]:
    """Indices of words that hardly ever follow the word before them; a told story has one in 4,000 words.

    A word said twice is a stammer and no muddle.
    """
    words = list(map(attrgetter("word"), tokens))
    first = compress(count(), map(_NEVER.__contains__, words[:-1]))
    odd = [i + 1 for i in first if words[i + 1] in _NEVER[words[i]]]
    return [i for i in odd if all(i != begin for begin, _ in sentences)] if odd else []
