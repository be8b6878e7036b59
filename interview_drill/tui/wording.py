"""How times and amounts are written on the screen."""

from interview_drill.core.scores import Score

NOT_ENOUGH = "Not enough to judge"


WHEN_READY = "Press Enter when you are ready to write."

HINTS = {
    "past-behaviour": "Settle on one real episode: what happened, whom it hurt, what you decided, what changed.",
    "situational": "What would you do first, what could it cost, who decides, and what would change your mind?",
    "scenario": "Stop the harm first. Who has to know, what can be taken back, and what would prove you wrong?",
    "problem-statement": "What does the one line leave out? Whose problem is it, and what would you find out first?",
    "presentation": "Say your answer first. Then the situation, what makes it hard, the options, and what you ask for.",
    "critique": "Which risk is the greatest, and where is it in the text? What would you ask before you judge?",
    "three-audiences": "What does each of them care about, in their own words, and what do you ask of them?",
    "mentoring": "What is behind the question, what is good in it, and which one step leaves the work with them?",
    "reverse-interview": "Ask what they did, not what they think. How would a good reply sound, and a worrying one?",
    "offer": "Level before money. What do you ask for, with which reason, and what would you give for it?",
}
"""What to settle on while there is time to think, by the format of the question."""


def clock(seconds: float) -> str:
    """Minutes and seconds, as in 4:05; hours in front when there are any."""
    minutes, second = divmod(max(0, int(seconds)), 60)
    hours, minute = divmod(minutes, 60)
    return f"{hours}:{minute:02}:{second:02}" if hours else f"{minute}:{second:02}"


def counted(number: int, thing: str) -> str:
    """A number and what it counts, as in '1 word' and '1,200 words'."""
    return f"{number:,} {thing}" if number == 1 else f"{number:,} {thing}s"


def spent(seconds: float, planned: float) -> str:
    """Time spent against time planned, as in '1:20 of 4:00' and '4:20, 0:20 over'."""
    if not planned:
        return clock(seconds)
    over = seconds - planned
    return f"{clock(seconds)}, {clock(over)} over" if over >= 1 else f"{clock(seconds)} of {clock(planned)}"


def shortened(text: str, width: int) -> str:
    """The text on one line of at most `width` characters."""
    line = " ".join(text.split())
    return line if len(line) <= width else line[: width - 1].rstrip() + "…"


def unwrapped(text: str) -> str:
    """The text with its paragraphs kept and the line breaks inside them taken out, for the screen to wrap anew."""
    return "\n\n".join(" ".join(paragraph.split()) for paragraph in text.split("\n\n"))


def mark(score: Score) -> str:
    """The overall mark, as in '3.4 of 5', or that there is none."""
    return NOT_ENOUGH if score.not_judged else f"{score.overall:.1f} of 5"
