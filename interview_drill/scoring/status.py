"""How each clause stands (told, stated, supposed, denied, quoted) and whom it is about."""

from interview_drill.core.signals import Standing
from interview_drill.scoring import verbs
from interview_drill.scoring.clauses import OTHERS, SINGULAR_ME, US, YOU, Clause, looks_finite
from interview_drill.scoring.text import Token, stem
from interview_drill.scoring.wordlists import word_set

_NEVER = word_set("not never n't nor neither hardly cannot")
_SUPPOSING = word_set("would should might may must ought wouldn't shouldn't mightn't will shall can won't can't cannot")
_IFS = word_set("if unless whether imagine suppose")
_WANTS_BASE = word_set("be have like say rather do go")


def settle(tokens: list[Token], clauses: list[Clause], quoted: list[bool]) -> None:
    """Fill in standing, subject and act of every clause; `quoted` says for each token whether it is quoted speech."""
    before: Clause | None = None
    for clause in clauses:
        same_sentence = before is not None and before.sentence == clause.sentence
        clause.subject = _subject(tokens, clause, before if same_sentence else None)
        clause.standing = _standing(tokens, clause, quoted)
        clause.act = _is_act(tokens, clause)
        before = clause


def _subject(tokens: list[Token], clause: Clause, before: Clause | None) -> str:
    ahead = range(clause.begin, clause.verb + 1 if clause.verb >= 0 else clause.end)
    for i in reversed(ahead):
        who = _who(tokens, i, clause)
        if who:
            return who
    bare = clause.verb >= 0 and all(_is_joint(tokens[i]) for i in range(clause.begin, clause.verb))
    return before.subject if before and bare else ""


def _who(tokens: list[Token], i: int, clause: Clause) -> str:
    word = tokens[i].word
    if word in SINGULAR_ME:
        return "i"
    if word in US:
        return "we"
    if word in OTHERS:
        return "others"
    if word in YOU or (word == "one" and i + 1 < clause.end and looks_finite(tokens, i + 1)):
        return "you"
    named = (
        tokens[i].kind == "word" and i != clause.verb and tokens[i].text[:1].isupper() and not tokens[i].text.isupper()
    )
    return "others" if named and i > clause.begin else ""


def _is_joint(token: Token) -> bool:
    return token.kind != "word" or token.word in (
        "and",
        "then",
        "but",
        "so",
        "or",
        "also",
        "just",
        "um",
        "uh",
        "like",
        "first",
    )


def _standing(tokens: list[Token], clause: Clause, quoted: list[bool]) -> Standing:
    if clause.begin < clause.end and sum(quoted[clause.begin : clause.end]) * 2 > clause.end - clause.begin:
        return "quoted"
    words = [tokens[i].word for i in range(clause.begin, clause.end)]
    if _is_supposed(tokens, clause, words):
        return "supposed"
    if _is_denied(tokens, clause):
        return "denied"
    if clause.past:
        return "told"
    return "stated"


def _is_supposed(tokens: list[Token], clause: Clause, words: list[str]) -> bool:
    if clause.verb < 0:
        return False
    if any(word in _IFS for word in words[:3]):
        return True
    verb = tokens[clause.verb].word
    if verb in _SUPPOSING or verb.endswith("'ll"):
        return True
    if verb == "could":
        return not clause.past
    following = tokens[clause.verb + 1].word if clause.verb + 1 < clause.end else ""
    return verb.endswith("'d") and not clause.past and (following in _WANTS_BASE or verbs.is_base(following))


def _is_denied(tokens: list[Token], clause: Clause) -> bool:
    if clause.verb < 0:
        return False
    near = [tokens[i].word for i in range(clause.verb, min(clause.verb + 3, clause.end))]
    ahead = [tokens[i].word for i in range(max(clause.begin, clause.verb - 2), clause.verb)]
    return any(word in _NEVER or word.endswith("n't") for word in near[:2]) or any(
        word in _NEVER or word == "nobody" for word in ahead
    )


def _is_act(tokens: list[Token], clause: Clause) -> bool:
    if clause.verb < 0 or not clause.past:
        return False
    verb = _main_verb(tokens, clause)
    return stem(verb) not in _STATE_STEMS and verb not in verbs.BE


def _main_verb(tokens: list[Token], clause: Clause) -> str:
    """The verb that carries the meaning: 'asked' of 'had asked', 'asking' of 'was asking', but 'be' of 'was tired'."""
    word = tokens[clause.verb].word
    passive = word in ("was", "were")
    if not passive and word not in ("had", "has", "have", "did") and "'" not in word:
        return word
    for token in tokens[clause.verb + 1 : min(clause.verb + 4, clause.end)]:
        if token.word.endswith("ing") or (verbs.is_participle(token.word) and not passive):
            return token.word
    return "be"


_STATE_STEMS = frozenset(stem(verb) for verb in verbs.STATES)
