"""Sentences cut into clauses: the pieces that have a verb of their own."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from interview_drill.core.signals import Standing
from interview_drill.scoring import verbs
from interview_drill.scoring.imperatives import imperative, sets_scene
from interview_drill.scoring.wordlists import word_set
from interview_drill.scoring.words import SUBJECTS, Word, where

_HAVING = word_set("has have had hasn't haven't")
_ASIDES = word_set("who which whose")
_IS_FOLLOWED_BY = word_set("a the not been")
_BEFORE_NOUNS = word_set("the a an my our his their its this to of no each every 's")
_BEFORE_NO_VERB = word_set("to the a an my our of for in on")
_PLURAL_SUBJECTS = word_set("i we they you people everyone who")


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
    bidden: bool = False
    """Whether it is an imperative, which in an answer is what the candidate would do: 'First, ring Mira.'"""

    def moved(self, tokens: int, sentences: int) -> "Clause":
        """The same clause after so many more tokens and sentences."""
        verb = self.verb + tokens if self.verb >= 0 else -1
        begin, end, sentence = self.begin + tokens, self.end + tokens, self.sentence + sentences
        return Clause(begin, end, sentence, verb, self.past, self.standing, self.subject, self.act, self.bidden)


def clauses_of(tokens: Sequence[Word], sentences: Iterable[tuple[int, int]]) -> list[Clause]:
    """The clauses of all sentences in order; a piece without a verb belongs to the clause before it."""
    found: list[Clause] = []
    for number, (begin, end) in enumerate(sentences):
        found.extend(_of_sentence(tokens, begin, end, number))
    return found


def _of_sentence(tokens: Sequence[Word], begin: int, end: int, number: int) -> list[Clause]:
    pieces: list[Clause] = []
    opened = -1
    for start, stop in _pieces(tokens, begin, end):
        bidden = imperative(tokens, start, stop) if _may_bid(tokens, pieces) else -1
        verb, past = (bidden, False) if bidden >= 0 else finite_verb(tokens, start, stop)
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
        pieces[-1].bidden |= bidden >= 0
    return pieces


def _may_bid(tokens: Sequence[Word], before: Sequence[Clause]) -> bool:
    """Whether an imperative may follow: only one that opens its sentence is told from 'we could stop it, ring Mira'."""
    return not before or (before[-1].verb < 0 and sets_scene(tokens, before[-1].begin, before[-1].end))


def _names_subject(tokens: Sequence[Word], start: int, stop: int) -> bool:
    """'but Joost', 'and the growers': without a verb, it may be whom the next clause is about."""
    return stop - start > 1 and tokens[start].seam in ("opener", "joiner") and tokens[start + 1].kind == "word"


def _resumes(tokens: Sequence[Word], before: Clause, start: int, verb: int) -> bool:
    """'Marta, who ran the desk, feared the change': after the aside the verb that comes at once is Marta's."""
    if verb != start or tokens[start - 1].text != ",":
        return False
    aside = [i for i in range(before.begin + 1, before.verb) if tokens[i].word in _ASIDES]
    return bool(aside) and tokens[aside[0] - 1].text == ","


def _pieces(tokens: Sequence[Word], begin: int, end: int) -> list[tuple[int, int]]:
    cuts = [begin]
    seams = where("seam", tokens[begin:end])
    if not seams:
        return [(begin, end)]
    for i in seams:
        seam = begin + i
        cut = seam + 1 if tokens[seam].seam == "break" else seam
        if cuts[-1] + 1 < cut < end and _opens(tokens, seam, end):
            cuts.append(cut)
    return list(zip(cuts, [*cuts[1:], end], strict=True))


def _opens(tokens: Sequence[Word], i: int, end: int) -> bool:
    """Whether a clause begins at the seam at `i`."""
    seam = tokens[i].seam
    if seam == "joiner":
        return i + 1 < end and _starts_clause(tokens, i + 1, end)
    if tokens[i].word == "since":
        return not _is_having(tokens[i - 1].word)
    return seam != "dash" or i + 1 < end


def _is_having(word: str) -> bool:
    """'Two teams have since copied it': there 'since' opens no clause."""
    return word in _HAVING or word.endswith("'ve")


def _starts_clause(tokens: Sequence[Word], i: int, end: int) -> bool:
    token = tokens[i]
    if token.past or token.who:
        return True
    if token.word not in SUBJECTS and not token.text[0].isupper():
        return False
    return any(looks_finite(tokens, j) for j in range(i, min(i + 4, end)))


def looks_finite(tokens: Sequence[Word], i: int) -> bool:
    """Whether the token can be the finite verb of its clause."""
    return tokens[i].finite or (tokens[i].has_s and _follows_is(tokens, i + 1))


def _follows_is(tokens: Sequence[Word], i: int) -> bool:
    """'Marta's leaving', 'the plan's a mess', but not 'Marta's plan'."""
    return i < len(tokens) and (tokens[i].word.endswith("ing") or tokens[i].word in _IS_FOLLOWED_BY)


def finite_verb(tokens: Sequence[Word], begin: int, end: int) -> tuple[int, bool]:
    """The index of the first finite verb (-1 when there is none) and whether it is past."""
    led = False
    for i, token in enumerate(tokens[begin:end], begin):
        if token.verbal:
            if (token.finite or looks_finite(tokens, i)) and not _is_noun_here(tokens, i, begin):
                return i, is_past_here(tokens, i)
            if token.base and i > begin and _follows_subject(tokens, i, begin):
                return i, False
        if led and token.bare and _is_said_of_today(tokens, i, begin):
            return i, False
        led = token.leads
    return -1, False


def is_past_here(tokens: Sequence[Word], i: int) -> bool:
    """Whether the finite verb at `i` is past; 'have', 'has' and 'I've' with a participle count as past."""
    word = tokens[i].word
    if word in ("has", "have") or word.endswith("'ve"):
        return any(verbs.is_participle(token.word) for token in tokens[i + 1 : i + 4])
    if "'" not in word:
        return tokens[i].past
    if word.endswith("'d"):
        return any(verbs.is_participle(t.word) for t in tokens[i + 1 : i + 3]) and not _has_base(tokens, i + 1)
    if word.endswith("'s") and i + 1 < len(tokens):
        return tokens[i + 1].word in ("been", "got", "gone")
    return tokens[i].past


def _has_base(tokens: Sequence[Word], i: int) -> bool:
    if i >= len(tokens):
        return False
    word = tokens[i].word
    return word in ("be", "have", "like", "say", "rather") or (verbs.is_base(word) and not verbs.is_participle(word))


def _is_noun_here(tokens: Sequence[Word], i: int, begin: int) -> bool:
    """'the red', 'a lead', 'my cut': after an article a past form is no verb, nor is one before a noun it describes."""
    return i > begin and tokens[i - 1].word in _BEFORE_NOUNS


def _follows_subject(tokens: Sequence[Word], i: int, begin: int) -> bool:
    last = tokens[i - 1].word
    if last in _BEFORE_NO_VERB:
        return False
    return last in _PLURAL_SUBJECTS or _is_plural(last) or (i - 1 > begin and tokens[i - 2].word in _PLURAL_SUBJECTS)


def _is_said_of_today(tokens: Sequence[Word], i: int, begin: int) -> bool:
    """'I sample', 'I no longer announce', 'two teams now pair': any other word there is a verb, listed or not."""
    before = i - 1
    while before > begin and tokens[before].between:
        before -= 1
    if tokens[before].text == "I":
        return True
    return tokens[i - 1].word == "now" and _is_plural(tokens[before].word) != _is_plural(tokens[i].word)


def _is_plural(word: str) -> bool:
    return len(word) > 4 and word.endswith("s") and "'" not in word and not word.endswith("ss")
