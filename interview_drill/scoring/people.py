"""Persons among the names: those who say, want or fear something, or who are told and asked."""

from interview_drill.scoring.stems import stem
from interview_drill.scoring.story import Story
from interview_drill.scoring.wordlists import word_set


def _stems(words: str) -> frozenset[str]:
    return frozenset(stem(word) for word in sorted(word_set(words)))


_PERSONAL = _stems("""
    say tell ask want fear argue agree disagree refuse worry insist object complain think believe suggest propose
    answer reply offer promise admit laugh feel hate love prefer expect join leave know remember doubt object
""")
_TOWARDS = _stems("""
    tell ask ring phone email persuade convince mentor coach thank warn invite remind brief show teach promise interview
""")
_SPEAKING = _stems("sit talk speak meet work pair write go listen explain lunch walk argue agree")
_ROLES = _stems("""
    manager boss lead director officer designer engineer developer analyst colleague architect founder president
    vp cto ceo cfo coo head principal senior junior intern tester owner chief accountant lawyer friend
""")
_BETWEEN = ("with", "to")
_OF_PEOPLE = _stems("fear worry team boss manager question objection concern reply report")


def mentions(story: Story) -> dict[str, list[int]]:
    """Tokens at which each person is named, by name, in the order they come up; all of a name's, once one is clear.

    'Rosa asked' and 'I told Rosa' are persons; Kafka, which nobody tells anything, is not.
    """
    names = set(story.names)
    places: dict[str, list[int]] = {}
    for i in story.names:
        if not _goes_on(story, names, i - 1):
            places.setdefault(story.tokens[i].text.removesuffix("'s"), []).append(i)
    return {name: at for name, at in places.items() if any(_is_person(story, names, i) for i in at)}


def _goes_on(story: Story, names: set[int], i: int) -> bool:
    """Whether the token and the next are two parts of one name."""
    return i in names and i + 1 in names and story.end(i) + 1 == story.start(i + 1)


def _is_person(story: Story, names: set[int], i: int) -> bool:
    last = i
    while _goes_on(story, names, last):
        last += 1
    return _acts_as_one(story, last) or _is_met(story, i) or _has_a_role(story, i)


def _acts_as_one(story: Story, i: int) -> bool:
    following = story.words(i + 1, min(i + 4, len(story.tokens)))[:2]
    if story.tokens[i].word.endswith("'s"):
        return any(stem(word) in _OF_PEOPLE for word in following[:1])
    aside = [token.word for token in story.tokens[i + 1 : i + 3]]
    return aside in ([",", "who"], [",", "whose"]) or any(stem(word) in _PERSONAL for word in following[:1])


def _is_met(story: Story, i: int) -> bool:
    before = [token.word for token in story.tokens[max(0, i - 4) : i]]
    if before and stem(before[-1]) in _TOWARDS:
        return True
    return bool(before) and before[-1] in _BETWEEN and any(stem(word) in _SPEAKING for word in before[:-1])


def _has_a_role(story: Story, i: int) -> bool:
    """'our designer Rosa', 'the head of support, Rosa'."""
    before = [token.word for token in story.tokens[max(0, i - 2) : i]]
    words = [word for word in before if word != ","]
    return bool(words) and stem(words[-1]) in _ROLES
