"""Figures and praise with nothing behind them."""

from random import Random

from interview_drill.attacks.material import Material
from interview_drill.attacks.pieces import sentence, spread

_THINGS = (
    "revenue", "latency", "churn", "the error rate", "conversion", "costs", "the build time", "customer satisfaction",
    "the number of incidents", "throughput", "velocity", "coverage", "the failure rate", "support tickets",
)  # fmt: skip
_MINE = (
    "I increased {0} by {1} %", "I reduced {0} by {1} percent", "I cut {0} from {2} to {3}", "I improved {0} by {1}%",
    "I doubled {0}", "I brought {0} down from {2} ms to {3} ms", "We grew {0} by {1} % in one quarter",
)  # fmt: skip
_BARE = (
    "{0} grew by {1} %", "{0} fell from {2} ms to {3} ms", "{0} went from {2} to {3}", "{0} dropped by {1}%",
    "{0} fell by {1} percent", "{0} doubled", "{0} fell from {2} a week to {3}",
)  # fmt: skip
_PRAISE = (
    "I led the team", "I drove the vision", "I mentored everyone", "I delivered the project", "I made the decision",
    "I owned the outcome", "I built the platform", "I aligned the stakeholders", "I shipped it on time",
    "I solved the hardest problem", "I won the trust of leadership", "I raised the bar", "I inspired my colleagues",
    "I designed the architecture", "I took responsibility", "I learned a lot", "I decided quickly",
    "I exceeded the goal", "everybody praised me", "the customers loved it", "the results were excellent",
    "all teams adopted it",
)  # fmt: skip


def mine(_answer: str, _material: Material, dice: Random) -> str:
    """Nothing but results somebody claims: 'I increased revenue by 40 %.'"""
    return " ".join(_filled(_MINE, dice, dice.randint(4, 12)))


def flattery(_answer: str, _material: Material, dice: Random) -> str:
    """Nothing but praise of oneself, in past acts."""
    return " ".join(map(sentence, dice.sample(_PRAISE, dice.randint(6, 18))))


def flattery_with_figures(_answer: str, _material: Material, dice: Random) -> str:
    """Praise of oneself, and figures."""
    said = [sentence(one) for one in dice.sample(_PRAISE, dice.randint(4, 10))]
    said += _filled(_MINE + _BARE, dice, dice.randint(2, 6))
    dice.shuffle(said)
    return " ".join(said)


def figures_at_end(answer: str, _material: Material, dice: Random) -> str:
    """The answer, then results of this and that: 'Revenue grew by 40 %. Latency fell from 900 ms to 20 ms.'"""
    return " ".join([answer, *_filled(_BARE, dice, dice.randint(2, 6))])


def figures_between(answer: str, _material: Material, dice: Random) -> str:
    """The same, dropped between the sentences."""
    return spread(answer, _filled(_BARE, dice, dice.randint(2, 6)), dice)


def mine_at_end(answer: str, _material: Material, dice: Random) -> str:
    """The answer, then results somebody claims."""
    return " ".join([answer, *_filled(_MINE, dice, dice.randint(2, 6))])


def _filled(patterns: tuple[str, ...], dice: Random, many: int) -> list[str]:
    made = []
    for _ in range(many):
        before = dice.randint(40, 990)
        thing, share, after = dice.choice(_THINGS), dice.randint(11, 90), dice.randint(2, 39)
        made.append(sentence(dice.choice(patterns).format(thing, share, before, after)))
    return made
