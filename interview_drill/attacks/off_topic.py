"""Text about something else, alone or beside the answer."""

from random import Random

from interview_drill.attacks.material import Material
from interview_drill.attacks.prose import REPORTS, STORIES


def reports(_answer: str, _material: Material, dice: Random) -> str:
    """Weather, recipes and news in place of an answer."""
    return _joined(dice.sample(REPORTS, dice.randint(1, 3)))


def reports_at_end(answer: str, _material: Material, dice: Random) -> str:
    """The answer, then weather, recipes or news."""
    return _joined([answer, *dice.sample(REPORTS, dice.randint(1, 2))])


def story_at_end(answer: str, _material: Material, dice: Random) -> str:
    """The answer, then a well-told story from private life."""
    return _joined([answer, dice.choice(STORIES)])


def story(_answer: str, _material: Material, dice: Random) -> str:
    """A well-told story from private life in place of an answer."""
    return dice.choice(STORIES).replace("\n", " ")


def _joined(parts: list[str]) -> str:
    return "\n\n".join(part.replace("\n", " ") if part in REPORTS or part in STORIES else part for part in parts)
