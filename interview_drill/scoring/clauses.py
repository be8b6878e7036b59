"""Sentences cut into clauses: the pieces that have a verb of their own."""

from dataclasses import dataclass

from interview_drill.core.signals import Standing
from interview_drill.scoring import verbs
from interview_drill.scoring.text import Token
from interview_drill.scoring.wordlists import word_set

_BREAKS = {",", ";", ":", "(", ")", "—", "…"}
_OPENERS = word_set("but so because which whereas although though until unless if when where while since who whose")
_ASIDES = word_set("who which whose")
_JOINERS = {"and", "or", "then"}
_SUBJECTS = word_set("""
    i we he she they it you one that this there who everyone everybody nobody someone somebody people the a an
    my our his her their its these those
    """)
SINGULAR_ME = word_set("i i'd i've i'm i'll")
US = word_set("we we'd we've we're we'll")
OTHERS = word_set("he she they he'd she'd they'd he's she's they're they've who everyone everybody nobody someone")
YOU = word_set("you you'd you've you're you'll")
_HAVING = word_set("has have had hasn't haven't")
_BETWEEN = word_set("now also always never just still only often then first no longer simply even rarely seldom")
_NO_VERBS = (
    _BETWEEN | _OPENERS | _JOINERS | _SUBJECTS | word_set("in on at of to for with by from as like myself um uh er")
)
_SHORTENED = {"'d", "'ve", "'s", "'re", "'m", "'ll"}


@dataclass(slots=True)
class Clause:
    """A run of tokens with at most one finite verb, and what is known of it."""

    begin: int
    """Index of its first token."""
    end: int
    """Index after its last token."""
    sentence: int
    """Index of its sentence."""
    verb: int = -1
    """Index of its finite verb; -1 when it has none."""
    past: bool = False
    """Whether that verb is in the past."""
    standing: Standing = "stated"
    subject: str = ""
    """'i', 'we', 'others', 'you', or '' for things and whatever cannot be told."""
    act: bool = False
    """Whether the verb says what somebody did rather than what they were, had or felt."""


def clauses_of(tokens: list[Token], sentences: list[tuple[int, int]]) -> list[Clause]:
    """The clauses of all sentences in order; a piece without a verb belongs to the clause before it."""
    found: list[Clause] = []
    for number, (begin, end) in enumerate(sentences):
        found.extend(_of_sentence(tokens, begin, end, number))
    return found


def _of_sentence(tokens: list[Token], begin: int, end: int, number: int) -> list[Clause]:
    pieces: list[Clause] = []
    opened = -1
    for start, stop in _pieces(tokens, begin, end):
        verb, past = finite_verb(tokens, start, stop)
        if verb < 0:
            opened = start if _names_subject(tokens, start, stop) else opened
        elif opened > begin and verb == start and tokens[start - 1].text == ",":
            pieces[-1].end = opened
            pieces.append(Clause(opened, start, number))
        if verb >= 0:
            opened = -1
        if pieces and _resumes(tokens, pieces[-1], start, verb):
            pieces[-1].end, pieces[-1].verb, pieces[-1].past = stop, verb, past
        elif pieces and (verb < 0 or pieces[-1].verb < 0):
            pieces[-1].end = stop
            if verb >= 0:
                pieces[-1].verb, pieces[-1].past = verb, past
        else:
            pieces.append(Clause(start, stop, number, verb, past))
    return pieces


def _names_subject(tokens: list[Token], start: int, stop: int) -> bool:
    """'but Joost', 'and the growers': without a verb, it may be whom the next clause is about."""
    return stop - start > 1 and tokens[start].word in _OPENERS | _JOINERS and tokens[start + 1].kind == "word"


def _resumes(tokens: list[Token], before: Clause, start: int, verb: int) -> bool:
    """'Marta, who ran the desk, feared the change': after the aside the verb that comes at once is Marta's."""
    if verb != start or tokens[start - 1].text != ",":
        return False
    aside = [i for i in range(before.begin + 1, before.verb) if tokens[i].word in _ASIDES]
    return bool(aside) and tokens[aside[0] - 1].text == ","


def _pieces(tokens: list[Token], begin: int, end: int) -> list[tuple[int, int]]:
    cuts = [begin]
    for i in range(begin + 1, end):
        if _opens(tokens, i, end) and i - cuts[-1] > 1:
            cuts.append(i)
    return list(zip(cuts, [*cuts[1:], end], strict=True))


def _opens(tokens: list[Token], i: int, end: int) -> bool:
    token, before = tokens[i], tokens[i - 1]
    if before.text in _BREAKS and before.kind == "mark":
        return True
    if token.kind != "word":
        return token.text == "-" and before.end < token.start and i + 1 < end and tokens[i + 1].start > token.end
    if token.word in _OPENERS:
        return token.word != "since" or not (before.word in _HAVING or before.word.endswith("'ve"))
    return token.word in _JOINERS and i + 1 < end and _starts_clause(tokens, i + 1, end)


def _starts_clause(tokens: list[Token], i: int, end: int) -> bool:
    word = tokens[i].word
    if verbs.is_past(word) or word in SINGULAR_ME or word in US or word in OTHERS or word in YOU:
        return True
    near = range(i, min(i + 4, end))
    return any(looks_finite(tokens, j) for j in near) and (word in _SUBJECTS or tokens[i].text[:1].isupper())


def looks_finite(tokens: list[Token], i: int) -> bool:
    """Whether the token can be the finite verb of its clause."""
    word = tokens[i].word
    if word in verbs.MODALS or word in verbs.PRESENT_AUXILIARIES or verbs.is_past(word):
        return True
    return _is_shortened(tokens, i) or verbs.is_third_person(word)


def _is_shortened(tokens: list[Token], i: int) -> bool:
    word = tokens[i].word
    apostrophe = word.rfind("'")
    if apostrophe <= 0 or word[apostrophe:] not in _SHORTENED:
        return False
    if word[apostrophe:] != "'s":
        return True
    if word[:apostrophe] in _SUBJECTS or word[:apostrophe] in ("what", "here", "everybody"):
        return True
    return i + 1 < len(tokens) and (
        tokens[i + 1].word.endswith("ing") or tokens[i + 1].word in ("a", "the", "not", "been")
    )


def finite_verb(tokens: list[Token], begin: int, end: int) -> tuple[int, bool]:
    """The index of the first finite verb (-1 when there is none) and whether it is past."""
    for i in range(begin, end):
        if tokens[i].kind != "word":
            continue
        word = tokens[i].word
        if looks_finite(tokens, i) and not _is_noun_here(tokens, i, begin):
            return i, is_past_here(tokens, i)
        if i > begin and verbs.is_base(word) and _follows_subject(tokens, i, begin):
            return i, False
        if _is_said_of_today(tokens, i, begin):
            return i, False
    return -1, False


def is_past_here(tokens: list[Token], i: int) -> bool:
    """Whether the finite verb at `i` is past; 'have', 'has' and 'I've' with a participle count as past."""
    word = tokens[i].word
    if word in ("has", "have") or word.endswith("'ve"):
        return any(verbs.is_participle(t.word) for t in tokens[i + 1 : i + 4])
    if word.endswith("'d"):
        return any(verbs.is_participle(t.word) for t in tokens[i + 1 : i + 3]) and not _has_base(tokens, i + 1)
    if word.endswith("'s") and i + 1 < len(tokens):
        return tokens[i + 1].word in ("been", "got", "gone")
    return verbs.is_past(word)


def _has_base(tokens: list[Token], i: int) -> bool:
    if i >= len(tokens):
        return False
    word = tokens[i].word
    return word in ("be", "have", "like", "say", "rather") or (verbs.is_base(word) and not verbs.is_participle(word))


def _is_noun_here(tokens: list[Token], i: int, begin: int) -> bool:
    """'the red', 'a lead', 'my cut': after an article a past form is no verb, nor is one before a noun it describes."""
    if i == begin:
        return False
    before = tokens[i - 1].word
    return before in (
        "the",
        "a",
        "an",
        "my",
        "our",
        "his",
        "their",
        "its",
        "this",
        "to",
        "of",
        "no",
        "each",
        "every",
        "'s",
    )


def _follows_subject(tokens: list[Token], i: int, begin: int) -> bool:
    near = [tokens[j].word for j in range(max(begin, i - 2), i)]
    if near and near[-1] in ("to", "the", "a", "an", "my", "our", "of", "for", "in", "on"):
        return False
    return any(word in ("i", "we", "they", "you", "people", "everyone", "who") for word in near) or _is_plural(
        near[-1:]
    )


def _is_said_of_today(tokens: list[Token], i: int, begin: int) -> bool:
    """'I sample', 'I no longer announce', 'two teams now pair': any other word there is a verb, listed or not."""
    if tokens[i].word in _NO_VERBS or tokens[i].word.endswith(("ly", "ing")):
        return False
    before = i - 1
    while before > begin and tokens[before].word in _BETWEEN:
        before -= 1
    if before >= begin and tokens[before].text == "I":
        return True
    return before >= begin and tokens[i - 1].word == "now" and _is_plural([tokens[before].word])


def _is_plural(words: list[str]) -> bool:
    return any(len(word) > 4 and word.endswith("s") and "'" not in word and not word.endswith("ss") for word in words)
