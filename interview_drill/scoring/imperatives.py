"""Imperatives: 'First, ring Mira', 'Ship it Friday', 'Please vote' have a verb, though nobody stands before it."""

from collections.abc import Sequence

from interview_drill.scoring import verbs
from interview_drill.scoring.wordlists import word_set
from interview_drill.scoring.words import Word

_MORE_BASES = word_set("""
    announce apologise approve archive assign block book brief cancel cap close comment compile compute confirm copy
    cover date decline deduct delay delete demand deprecate detect diagnose disable disclose divide double draft
    drain email enable escalate examine explore flag fund gather group halt hand hire identify inform insist inspect
    install interview investigate isolate label limit link list log mail mark message mirror monitor mute name
    negotiate note notify order page park patch pause phone pilot point post postpone practise praise prepare
    prioritise promote publish quote raise rank rate reassure rebalance recommend recover redirect reject release
    rename reopen replay request reschedule reserve reset restart restate restore retire retry return reverse revert
    revoke rewrite roll rotate route sample schedule scrap secure separate settle ship silence simulate skip slow
    snapshot spare stick subtract suggest suspend swap switch throttle timebox trace transfer translate trial trim
    turn type unblock verify vote walk wrap
""")
_BASES = (verbs.BASES | _MORE_BASES) - {"would", "like", "last", "spring", "close"}
_LEADS = word_set("""
    and then so but please first firstly second secondly third next finally last lastly now today tomorrow tonight
    afterwards meanwhile instead also just immediately straight away by at on in within after before until from one two
    the this that same hour hours minute minutes day days week weeks month morning noon midday lunch evening midnight
    monday tuesday wednesday thursday friday saturday sunday otherwise alternatively step
    """)
_NO_VERB_AFTER = word_set("to the a an my our of for in on at by within after before until from this that one two same")
_ORDERED = word_set("first second third next last")
_OBJECTS = word_set("""
    the a an my our your his her their its this that these those it them him us me everyone everybody nobody somebody
    someone anyone each every all both nothing only whoever whatever
    """)
_ON = word_set("back up out off down on over with to for at in into from through by around and")
_SETTING = word_set("""
    by at on in within after before until from for to with while when once as during without if given because since
    yes no ok okay right well
    """)
_MOST_LEADS = 8


def sets_scene(tokens: Sequence[Word], begin: int, end: int) -> bool:
    """'By Friday', 'for those already billed', 'first': what may stand before an imperative and a comma."""
    words = [token for token in tokens[begin:end] if token.spoken]
    return not words or words[0].word in _SETTING or all(w.kind == "number" or w.word in _LEADS for w in words)


def imperative(tokens: Sequence[Word], begin: int, end: int) -> int:
    """The index of the verb with which a clause tells what to do; -1 when it begins otherwise.

    A list of nouns is none: something has to be done to something ('ring the desk', 'tell Mira'), or somewhere
    ('roll back') with no other verb after it.
    """
    verb = _after_leads(tokens, begin, end)
    if verb < 0:
        return -1
    if any(token.word == "please" for token in tokens[begin:verb]):
        return verb
    following = tokens[verb + 1] if verb + 1 < end else None
    if following is None:
        return -1
    if following.word in _OBJECTS or (following.capital and following.kind == "word"):
        return verb
    loose = following.word in _ON and not _is_counted(tokens, verb, begin)
    return verb if loose and not any(token.finite for token in tokens[verb + 1 : end]) else -1


def _after_leads(tokens: Sequence[Word], begin: int, end: int) -> int:
    """The base form that stands first but for 'then', 'please', 'by Friday' and their like; -1 when there is none."""
    for i in range(begin, min(end, begin + _MOST_LEADS)):
        token = tokens[i]
        if token.word in _BASES and not token.finite and not _is_named(tokens, i, begin):
            return i
        if token.kind == "word" and token.word not in _LEADS:
            return -1
    return -1


def _is_named(tokens: Sequence[Word], i: int, begin: int) -> bool:
    """'the call', 'by post', 'after review': there it is a thing."""
    return i > begin and (tokens[i - 1].word in _NO_VERB_AFTER or tokens[i - 1].kind == "number")


def _is_counted(tokens: Sequence[Word], i: int, begin: int) -> bool:
    """'Next review in March', 'first release on Monday'."""
    return i > begin and tokens[i - 1].word in _ORDERED
