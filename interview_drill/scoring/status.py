"""How each clause stands (told, stated, supposed, denied, quoted) and whom it is about."""

from collections.abc import Sequence

from interview_drill.core.signals import Standing
from interview_drill.scoring import verbs
from interview_drill.scoring.clauses import Clause, looks_finite
from interview_drill.scoring.stems import stem
from interview_drill.scoring.wordlists import word_set
from interview_drill.scoring.words import Word

_NEVER = word_set("not never n't nor neither hardly cannot")
_SUPPOSING = word_set("would should might may must ought wouldn't shouldn't mightn't will shall can won't can't cannot")
_IFS = word_set("if unless whether imagine suppose")
_WANTS_BASE = word_set("be have like say rather do go")


_NOBODY = _NEVER | {"nobody"}
_STATE_STEMS = frozenset(stem(verb) for verb in verbs.STATES)


def settle(tokens: Sequence[Word], clauses: Sequence[Clause]) -> None:
    """Fill in subject, act, and the standing that every clause has unless it is quoted."""
    before: Clause | None = None
    for clause in clauses:
        same_sentence = before is not None and before.sentence == clause.sentence
        clause.subject = _subject(tokens, clause, before if same_sentence else None)
        clause.standing = _standing(tokens, clause)
        clause.act = _is_act(tokens, clause)
        before = clause


def _subject(tokens: Sequence[Word], clause: Clause, before: Clause | None) -> str:
    if clause.bidden:
        return "i"
    last = clause.verb if clause.verb >= 0 else clause.end - 1
    for i in range(last, clause.begin - 1, -1):
        token = tokens[i]
        if token.who:
            return token.who
        if token.word == "one" and i + 1 < clause.end and looks_finite(tokens, i + 1):
            return "you"
        if token.capital and clause.begin < i != clause.verb:
            return "others"
    if before is None or clause.verb < 0:
        return ""
    return before.subject if all(token.joint for token in tokens[clause.begin : clause.verb]) else ""


def _standing(tokens: Sequence[Word], clause: Clause) -> Standing:
    if clause.verb < 0:
        return "stated"
    if clause.bidden or _is_supposed(tokens, clause):
        return "supposed"
    if _is_denied(tokens, clause):
        return "denied"
    return "told" if clause.past else "stated"


def _is_supposed(tokens: Sequence[Word], clause: Clause) -> bool:
    for token in tokens[clause.begin : min(clause.begin + 3, clause.end)]:
        if token.word in _IFS:
            return True
    verb = tokens[clause.verb].word
    if verb in _SUPPOSING or verb.endswith("'ll"):
        return True
    if verb == "could":
        return not clause.past
    if clause.past or not verb.endswith("'d"):
        return False
    following = tokens[clause.verb + 1].word if clause.verb + 1 < clause.end else ""
    return following in _WANTS_BASE or verbs.is_base(following)


def _is_denied(tokens: Sequence[Word], clause: Clause) -> bool:
    for token in tokens[clause.verb : min(clause.verb + 2, clause.end)]:
        if token.word in _NEVER or token.word[-3:] == "n't":
            return True
    return not _NOBODY.isdisjoint([token.word for token in tokens[max(clause.begin, clause.verb - 2) : clause.verb]])


def _is_act(tokens: Sequence[Word], clause: Clause) -> bool:
    if clause.verb < 0 or not clause.past:
        return False
    verb = _main_verb(tokens, clause)
    return verb is not None and verb.stem not in _STATE_STEMS and verb.word not in verbs.BE


def _main_verb(tokens: Sequence[Word], clause: Clause) -> Word | None:
    """The verb that carries the meaning: 'asked' of 'had asked', 'asking' of 'was asking', but none of 'was tired'."""
    verb = tokens[clause.verb]
    passive = verb.word in ("was", "were")
    if not passive and verb.word not in ("had", "has", "have", "did") and "'" not in verb.word:
        return verb
    for token in tokens[clause.verb + 1 : min(clause.verb + 4, clause.end)]:
        if token.word.endswith("ing") or (verbs.is_participle(token.word) and not passive):
            return token
    return None
