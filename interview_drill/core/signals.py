"""Signals: the ways in which words of an answer earn points for a criterion."""

from collections import Counter
from collections.abc import Iterable
from typing import Annotated, Literal, Self, get_args

from pydantic import Field, StringConstraints, model_validator

from interview_drill.core.content import Content, Slug

Phrase = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=80)]
"""Up to 80 characters, as a candidate might say it."""

Standing = Literal["told", "stated", "supposed", "denied", "quoted"]
"""How a clause stands.

told: happened, in the past · stated: said to be so now · supposed: would, should, if · denied: not, never ·
quoted: somebody's words between quotation marks. What is only stated earns nothing outside a story.
"""

Subject = Literal["anyone", "i", "we", "others"]
"""Who a clause is about; others: anybody or anything but the candidate and the team."""

Place = Literal["anywhere", "second-half", "last-third", "last-quarter"]
"""Where in the answer."""

Shows = Literal["clause", "sentence", "first", "whole"]
"""How much of the answer is shown as evidence.

clause: the clauses of the words found · sentence: also what their sentence goes on to say · first: of several parts
only the clause of the first · whole: all of the sentence that the criterion has no other use for, unless it is long.
"""

Feature = Literal[
    "person",
    "i-did",
    "we-did",
    "others-did",
    "i-said",
    "i-gave",
    "i-do",
    "i-had",
    "i-would",
    "mine",
    "as-a-rule",
    "for-all",
    "others-do",
    "quantity",
    "change",
    "name",
    "name-again",
    "alternatives",
    "path-not-taken",
    "doing",
    "question",
    "bidden",
]
"""What the scorer sees without a lexicon.

person: a name, he, she or they · i-did, we-did, others-did: a past act · i-said: the candidate's words to somebody ·
i-gave: what the candidate or the team did for somebody: 'I built her a rig', 'I let Marta keep it' ·
i-do: what the candidate does now, in the present tense, thinking and being left aside · i-had: what the candidate had
done before · i-would: what the candidate would do · mine: me, my, our · as-a-rule: now, since, always, never,
before and their like · for-all: every, any, nobody and their like · others-do: what somebody or something does now ·
quantity: a figure · change: a measured change · name: a proper name · name-again: a proper name that was said before ·
alternatives: 'buy, reserve, or wait' · path-not-taken: what could or would have been done, or what doing it meant ·
doing: 'buying', 'rebuilding' · question: what ends in a question mark · bidden: what is told in the imperative, such as
'First, ring Mira'.
"""

FEATURES: frozenset[str] = frozenset(get_args(Feature))

Points = Annotated[float, Field(ge=0, le=3, multiple_of=0.1)]
"""Points of a criterion's level, 0 to 3 in tenths."""


def refuse_repeats(what: str, names: Iterable[str]) -> None:
    """Raise ValueError when one of the names is there twice."""
    repeated = [name for name, times in Counter(names).items() if times > 1]
    if repeated:
        raise ValueError(f"the {what} '{repeated[0]}' is there twice")


class _Earns(Content):
    """What every kind of signal says about its points."""

    id: Slug
    """Its name, once in the rubric; a score names it beside the words that earned points."""

    points: Points
    """What the first finding adds to the criterion's level."""

    again: Points = 0.0
    """What each further finding adds."""

    cap: Points = 3.0
    """The most that this signal adds in all."""

    standing: Annotated[tuple[Standing, ...], Field(min_length=1)] = ("told",)
    """Clauses that may earn the points, by how they stand."""

    subject: Subject = "anyone"
    """Whom the clause has to be about; of several parts, the clause of the first."""

    place: Place = "anywhere"
    """Where in the answer it counts: a lesson comes late, a result is no opening."""

    shows: Shows = "whole"
    """How much is shown as evidence: the clauses of the words found, or more of their sentence."""

    follows: Slug | None = None
    """An earlier signal of the criterion; counts only in the sentence of its words, after them, or in the next one."""


class Phrases(_Earns):
    """Fires where one of the phrases is said."""

    kind: Literal["phrases"]
    """Phrases matched word by word, whatever their endings."""

    phrases: tuple[Phrase, ...] = ()
    """Phrases of this signal alone, matched loosely."""

    lexicons: tuple[Slug, ...] = ()
    """Lexicons by id."""

    @model_validator(mode="after")
    def _has_something_to_look_for(self) -> Self:
        if not self.phrases and not self.lexicons:
            raise ValueError("a signal of kind 'phrases' needs phrases, lexicons or both")
        refuse_repeats("phrase", (phrase.casefold() for phrase in self.phrases))
        return self

    @property
    def lexicons_used(self) -> frozenset[str]:
        """Ids of the lexicons it refers to."""
        return frozenset(self.lexicons)


class Together(_Earns):
    """Fires where several things stand close to each other, such as a person, what they feared and what I did."""

    kind: Literal["together"]
    """Several parts within one clause, one sentence, or a sentence and the next."""

    within: Literal["clause", "sentence", "neighbours"] = "sentence"
    """How close the parts have to be."""

    parts: Annotated[tuple[Annotated[tuple[str, ...], Field(min_length=1)], ...], Field(min_length=1, max_length=4)]
    """One to four parts, all needed; each a list of alternatives.

    An alternative is a lexicon's id, or a feature such as person, i-did, quantity or name.
    """

    in_one_clause: Annotated[int, Field(ge=1, le=4)] = 1
    """How many of the parts, from the first, have to stand in one clause."""

    in_order: bool = False
    """Whether each part has to come after the one before it: 'Rosa feared', not 'feared by Rosa'."""

    @property
    def lexicons_used(self) -> frozenset[str]:
        """Ids of the lexicons it refers to."""
        return frozenset(name for part in self.parts for name in part) - FEATURES


QuantityRole = Literal["impact", "baseline", "target", "scope", "duration", "stake", "rejected", "none"]
"""What a figure is doing in the story."""


class Quantities(_Earns):
    """Fires on figures that play one of the roles."""

    kind: Literal["quantity"]
    """Figures, in digits or words, judged by their role."""

    roles: Annotated[tuple[QuantityRole, ...], Field(min_length=1)]
    """The roles that count."""

    lexicons: tuple[Slug, ...] = ()
    """Lexicons of which one has to be heard in the same clause; none: no such demand."""

    @property
    def lexicons_used(self) -> frozenset[str]:
        """Ids of the lexicons it refers to."""
        return frozenset(self.lexicons)


class Acts(_Earns):
    """Fires on clauses in which somebody did something, past and particular: 'I rang the vendor'."""

    kind: Literal["acts"]
    """A past act of whoever `subject` names."""

    lexicons: tuple[Slug, ...] = ()
    """Lexicons of which one has to be heard in the clause; none: any act counts."""

    as_verb: bool = False
    """Whether a lexicon has to be heard in what was done: 'I dropped it', not 'I saw it drop'."""

    @property
    def lexicons_used(self) -> frozenset[str]:
        """Ids of the lexicons it refers to."""
        return frozenset(self.lexicons)


Particular = Literal["figure", "name", "date", "quoted"]
"""What only someone who was there would know."""


class Details(_Earns):
    """Fires on particulars inside the story: names, dates, figures, words that were said."""

    kind: Literal["details"]
    """Particulars of the episode."""

    of: Annotated[tuple[Particular, ...], Field(min_length=1)]
    """Which particulars count."""

    @property
    def lexicons_used(self) -> frozenset[str]:
        """None."""
        return frozenset()


Signal = Annotated[Phrases | Together | Quantities | Acts | Details, Field(discriminator="kind")]
"""One way of earning points."""
