"""Words in an order that no sentence has: 'the of', 'I the', 'to was'. A shuffled answer is full of them."""

from collections.abc import Sequence
from itertools import pairwise
from operator import attrgetter

from interview_drill.scoring import verbs
from interview_drill.scoring.wordlists import word_set
from interview_drill.scoring.words import Word

_ARTICLES = word_set("a an the my your our his their its every")
_SUBJECTS = word_set("i we he she they")
_VERBS = word_set("was were is are had did would could been")
_SAYERS = word_set("i we they")
_ADVERB_OR_SLIP = ("ly", "d")
"""How words end that may stand there all the same: 'I really and truly', 'I answerd with'."""
_CLAUSE_ENDS = word_set("and with because so")
_TIES = word_set("of from with into")
_PLAIN_PASTS = word_set("""
    went knew took gave came began wrote spoke saw became chose drove ate flew forgot threw rose fell grew drew
    """)
"""Past forms that are nothing else, and so need somebody before them."""
_SHORTENED = word_set("""
    i'd i've i'm i'll we'd we've we're we'll he'd she'd they'd they've they're they'll
    """)
_AUXILIARIES = word_set("""
    has hasn't wasn't weren't isn't aren't didn't don't doesn't hadn't haven't wouldn't couldn't shouldn't shouldn't've
    should can't won't might
    """)
_NO_VERBS = word_set("""
    because which who whose whom what than beside under against across behind about among above below
    three four five six seven eight nine ten dozen hundred
    different certain wrong late ugly crude dear heavy cheap expensive new big great whole real simple simplest easiest
    easy worst cheaper faster safer simpler easier quicker other precise robust junior senior obvious true apart
    embarrassed concerned afraid scared reluctant unhappy compulsory mandatory apprehensive remarkable
    team teams company companies director directors engineer engineers manager managers developer developers customer
    customers client clients colleague colleagues department departments council councils office offices group groups
    doctor doctors teacher teachers nurse nurses driver drivers lawyer lawyers library libraries school schools person
    persons job jobs path paths road roads way ways option options alternative alternatives
    """)
"""Words that are never a verb, and so don't follow a subject at once."""
_PREPOSITIONS = word_set("in on at to of for with by from into")
_NO_VERB_ENDS = ("ness", "ity", "ous", "ful", "less", "ician", "ologist")
_VERBS_EVEN_SO = word_set("witness harness bless pity")
_NO_LAST_WORDS = word_set("the a an my our their and or but because which we than every")
"""Words that no sentence ends with."""
_NEVER_AFTER = (
    (
        _ARTICLES,
        _ARTICLES | _SUBJECTS | _VERBS | _TIES | _PLAIN_PASTS | _SHORTENED | _AUXILIARIES
        | word_set("which who because when for with and or but because if it have has be so than they them us me him"),
    ),
    (_SUBJECTS | _SHORTENED, _SHORTENED),
    (_SUBJECTS, _NO_VERBS | _PREPOSITIONS),
    (word_set("a an the my our their"), _PREPOSITIONS),
    (word_set("i"), word_set("is are has does needs uses asks says keeps makes takes gets teaches returns")),
    (_SUBJECTS, _ARTICLES | _SUBJECTS | _TIES | word_set("me us him them been to than")),
    (
        _TIES | word_set("to among during without"),
        _SUBJECTS | _VERBS | _TIES | _PLAIN_PASTS | word_set("but because"),
    ),
    (word_set("to by at for on"), word_set("of")),
    (word_set("and or but if"), word_set("and or but")),
    (word_set("was were is are"), word_set("was were is are had did would could") | _PLAIN_PASTS),
)  # fmt: skip
_NEVER = frozenset((word, other) for words, others in _NEVER_AFTER for word in words for other in others)
_OPENERS = word_set("the we it in but so and our my when they this that then if for as of to with was had")
_AFTER_A_NOUN = (
    _ARTICLES
    | _SUBJECTS
    | _TIES
    | _VERBS
    | _PREPOSITIONS
    | word_set("and or but because so it them us me him . ; ! ? against late as which who")
)


def muddled_at(tokens: Sequence[Word], sentences: Sequence[tuple[int, int]]) -> list[int]:
    """Indices of words that hardly ever follow the word before them; a told story has one in 2,000 words.

    A word said twice is a stammer and no muddle; three times it is one.
    """
    pairs = enumerate(pairwise(map(attrgetter("word"), tokens)), 1)
    odd = [i for i, pair in pairs if _looks_odd(*pair) and _is_odd(tokens, i)]
    begins = {begin for begin, _ in sentences} if odd else ()
    broken = {end - 1 for _, end in sentences if _breaks_off(tokens, end)}
    return sorted(broken.union(i for i in odd if i not in begins))


def _breaks_off(tokens: Sequence[Word], end: int) -> bool:
    """'I opened their.': a full stop after a word that something has to follow."""
    return end > 2 and tokens[end - 1].text == "." and tokens[end - 2].word in _NO_LAST_WORDS


def _looks_odd(one: str, other: str) -> bool:
    """A quick look that few words pass."""
    if one == other or one in _ARTICLES or other in _OPENERS or (one, other) in _NEVER:
        return True
    return one in _SUBJECTS and (one in _SAYERS or _is_no_verb(other))


def _is_odd(tokens: Sequence[Word], i: int) -> bool:
    one, other = tokens[i - 1].word, tokens[i].word
    if one == other:
        return i > 1 and tokens[i - 2].word == one and tokens[i].kind == "word"
    if _is_slip(tokens, i):
        return False
    if one in _SUBJECTS and _is_no_verb(other):
        return i < 2 or tokens[i - 2].word not in verbs.BE
    return _cannot_follow(tokens, i) or (one in _SAYERS and _stands_for_a_verb(tokens, i))


def _cannot_follow(tokens: Sequence[Word], i: int) -> bool:
    one, other = tokens[i - 1].word, tokens[i].word
    if i + 1 < len(tokens) and tokens[i + 1].hyphen:
        return False
    if (one, other) in _NEVER or _is_capital_inside(tokens[i - 1], tokens[i]):
        return True
    return one in _ARTICLES and i + 1 < len(tokens) and _is_regular_past(other) and tokens[i + 1].word in _AFTER_A_NOUN


def _stands_for_a_verb(tokens: Sequence[Word], i: int) -> bool:
    """'I merchant and we', 'they planner with': the clause ends, and what it has is no verb that anybody knows."""
    token = tokens[i]
    if token.kind != "word" or i + 1 == len(tokens) or tokens[i + 1].word not in _CLAUSE_ENDS:
        return False
    known = token.past or token.finite or token.between or token.word in verbs.BASES or token.word in verbs.LEMMAS
    return not known and "'" not in token.word and not token.word.endswith(_ADVERB_OR_SLIP)


def _is_slip(tokens: Sequence[Word], i: int) -> bool:
    """'he customer', 'an I said', 'i the end': the, and, in with a letter left out."""
    one, other = tokens[i - 1].text, tokens[i].text
    return one in ("he", "an") or other == "he" or (one == "i" and any(word.text == "I" for word in tokens))


def _is_no_verb(word: str) -> bool:
    """'I embarrassing', 'we reluctant': what never follows a subject at once."""
    if word.isdigit():
        return True
    if word.endswith("ing"):
        return len(word) > 6
    return word.endswith(_NO_VERB_ENDS) and word not in _VERBS_EVEN_SO


def _is_regular_past(word: str) -> bool:
    """'decided', but not 'set' or 'cost', which are things as well."""
    return word.endswith("ed") and verbs.is_past(word)


def _is_capital_inside(before: Word, token: Word) -> bool:
    """'nobody We the': a little word with a capital letter where no sentence begins."""
    if token.word not in _OPENERS or token.word == before.word:
        return False
    return before.kind == "word" and before.text.islower() and token.text.istitle()
