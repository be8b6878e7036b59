"""What a figure does in the story, read from its own clause and from where the clause stands."""

import re
from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from interview_drill.scoring.quantities import lexicon as words
from interview_drill.scoring.quantities.mention import Mention
from interview_drill.scoring.quantities.quantity import Role
from interview_drill.scoring.quantities.units import MONEY

_LATE = 0.55
"""From here on a story tells what came of it."""


def _compiled(*patterns: str) -> re.Pattern[str]:
    """The patterns from the beginning of a word, for a clause with a space before it."""
    return re.compile(rf"[ '](?:{'|'.join(patterns)})\b")


def _any(*patterns: str) -> Callable[[str], bool]:
    """Whether a clause says one of the patterns; the same is asked of the same clause again and again."""
    search = _compiled(*patterns).search
    return lru_cache(maxsize=1024)(lambda clause: search(f" {clause}") is not None)


_DOWN, _UP = _any(words.DOWN), _any(words.UP)
_BAD, _GOOD = _any(words.BAD_METRIC), _any(words.GOOD_METRIC)
_TARGET, _UNREAL, _STAKE, _SPENT = _any(words.TARGET), _any(words.UNREAL), _any(words.STAKE), _any(words.SPENT)
_EARLIER, _AFTERWARDS = _any(words.EARLIER), _any(words.AFTERWARDS)
_EMPTY, _ADOPTED = _any(words.EMPTY), _any(words.ADOPTED)
_WORSENING = _any(words.WORSENING)
_GROWN = _any(r"(?:had|has) (?:grown|crept|climbed|risen|swollen|gone up|ballooned|become|doubled|tripled)")
_A_WEEK = re.compile(r"#\d+ #\d+")
"""A time for each time, such as hours a week: how much it is used, not how long it takes."""
_BY_THEN = _any(
    r"by (?:the )?(?:\w+ ){0,2}?(?:end|then|spring|summer|autumn|winter|christmas|launch|season)", "since then"
)
_ADOPTERS = re.compile(words.ADOPTERS)
_INPUT = re.compile(words.INPUTS)
_H = words.HEDGE
_CHANGING = _any(
    rf"{words.CHANGED} (?:(?:[^ #]+ ){{0,6}}?(?:by|to|with|of) )?{_H}#x",
    rf"(?:{words.DOWN}) (?:(?!(?:at|in|for|on|into|with|after|within|from) )[^ #]+ ){{1,3}}?#x(?! (?:of|times))",
    (
        rf"(?:{words.BAD_METRIC}|{words.GOOD_METRIC}) (?:[^ #]+ ){{0,6}}?{words.MOVED} (?:back "
        rf"|straight )?(?:to|into) {_H}#x"
    ),
    r"#x (?:[^ #]+ ){0,4}?(?:went away|disappeared|vanished)",
    rf"(?:brought|got|kept|pushed|drove|stays?|stayed) (?:[^ #]+ ){{1,6}}?(?:under|below|within) {_H}#x",
    rf"took (?:it|them|that|this|the|our) (?:[^ #]+ ){{0,5}}?(?:under|below|within) {_H}#x",
    rf"(?:ended|finished|settled|landed|levelled|bottomed) (?:up |out |off )?(?:on|at|with) {_H}#x",
    r"#x (?:reduction|drop|decrease|improvement|cut|saving|increase) (?:in|of)",
    rf"paid for itself (?:in|within|after) {_H}#x",
)
_HALVED = _any(rf"(?:{words.DOWN}) (?:[^ #]+ ){{0,5}}?in #x")
_WORSE = _any(rf"#x (?:\w+ )?{words.WORSE}")
_COMPARING = _any(
    rf"#x (?:of them |of it )?{words.BETTER}",
    rf"{words.BETTER} (?:by )?{_H}#x",
    rf"#x more (?:\w+ )?{words.GOOD_METRIC}",
)
_WINNING = _any(
    rf"(?:{words.WON}) (?:[^ #]+ ){{0,4}}?{_H}#x",
    r"#x (?:[^ #]+ ){0,4}?(?:saved|recovered|freed|reclaimed|regenerated|restored|salvaged)",
    r"(?:bought|ordered) #x (?:more|extra)",
)
_ADOPTING = _any(
    r"#x (?:[^ #]+ ){0,3}?(?:now|have since|has since) \w+",
    rf"#x (?:[^ #]+ ){{0,6}}?(?:{words.ADOPTED})",
    rf"(?:{words.ADOPTED}) (?:[^ #]+ ){{0,3}}?(?:by|in|across|at|on) {_H}#x",
)
_HOLDING = _compiled(
    rf"{words.HELD} (?:(?!(?:for|on) )[^ #]+ ){{0,2}}?{_H}#x", rf"#x of (?:[^ #]+ ){{1,4}}?{words.HELD}"
)
_SOMEBODYS = _any(r"(?:he|she) (?:now )?(?:has|had|is|was)")
_TAKES_NOW = _any(
    rf"now (?:takes|needs|lasts|is|are) {_H}#x", rf"(?:takes|needs|lasts|is|are) {_H}#x (?:now|today|these days)"
)
_READY = _any(
    r"(?:usable|loads?|loaded|visible|done|finish\w*|ready|live|runs?|opens?|renders?|shows? up"
    r"|back(?: to normal| up)?|respond\w*|answer\w*|restored)"
    rf" (?:\w+ )?(?:in|within) {_H}#x",
    (
        r"(?:is|are|was|were|gets?|got) (?:closed|solved|resolved|fixed|merged|approved|paid|handled|reviewed)"
        rf" (?:\w+ )?(?:in|within) {_H}#x"
    ),
)
_WORK_TIME = re.compile(
    r"(?:for|in|over|within|after|took|spent|spend|last|past|next|whole|another|every|about|almost"
    r"|nearly|some|around|lasted|during|gave (?:myself|us|me)|wait(?:ed)?|took (?:me|us|them))"
    r" (?:\w+ ){0,3}?#\d+|#\d+ (?:later|ago|before|after|of work|on|out|into|in|notice|left|long"
    r"|straight|earlier)\b"
)


class Setting(NamedTuple):
    """A clause as a role is read from it."""

    clause: str
    position: float
    """Where in the answer it stands, 0 to 1."""
    conditional: bool = False
    """Whether its sentence says what would or will follow from what."""

    @property
    def late(self) -> bool:
        """Whether the story has come to its results."""
        return self.position >= _LATE


def is_good_zero(setting: Setting, mention: Mention) -> bool:
    """Whether a nought is something that no longer happens: 'zero pages since'."""
    if mention.value != 0 or mention.kind not in {"count", "percent", "rate"} or setting.position < 0.5:
        return False
    bad = _BAD(f"{mention.unit} {setting.clause}") or "since" in setting.clause
    return bad and not is_unreal(setting) and not _WORSENING(setting.clause)


_CONDITION = re.compile(
    r"(?:and |but |so |then )?(?:when|if|once|unless) (?:[^ ]+ ){1,40}?(?:will|would|can|could|should|may)\b"
)


def is_conditional(clauses: str) -> bool:
    """Whether a clause and the one after it say what follows from a condition."""
    return _CONDITION.match(clauses) is not None


def is_unreal(setting: Setting) -> bool:
    """Whether the clause tells what did not happen: hoped for, planned, imagined."""
    return setting.conditional or _UNREAL(setting.clause) or _TARGET(setting.clause)


def role_of_change(setting: Setting, after: Mention, before: float | None) -> Role:
    """The role of a before and an after."""
    clause = setting.clause
    if setting.conditional or _UNREAL(clause) or _TARGET(clause):
        return "target" if _TARGET(clause) else "rejected"
    if _GROWN(clause):
        return "baseline"
    if _is_growth_of_inputs(clause, after, before):
        return "scope"
    good = is_good(clause, after, before)
    if good is None:
        good = setting.position > 0.35
    if good or setting.position > 0.75:
        return "impact"
    return "baseline"


def _is_growth_of_inputs(clause: str, after: Mention, before: float | None) -> bool:
    """Whether there is merely more of something: '48 subcommands, up from 30'."""
    rises = before is not None and after.value is not None and after.value > before
    if rises and _is_bare(after) and clause.startswith("#"):
        return True
    stated = re.search(r"\b(?:there (?:are|were)|has|have|had|is|are)\b", clause) and not _GOOD(clause)
    return rises and after.kind == "count" and bool(stated or _INPUT.fullmatch(after.unit)) and not _ADOPTED(clause)


def is_good(clause: str, after: Mention, before: float | None) -> bool | None:
    """Whether the change is for the better; None when the metric doesn't tell."""
    falls = _falls(clause, after, before)
    if falls is None:
        return None
    if _GOOD(clause) and not _BAD(clause):
        return not falls
    if _BAD(clause) and not _GOOD(clause):
        return falls
    if after.kind == "duration" and not _A_WEEK.search(clause):
        return falls
    return True if falls else None


def _falls(clause: str, after: Mention, before: float | None) -> bool | None:
    if before is not None and after.value is not None and after.value != before:
        return after.value < before
    if _DOWN(clause):
        return True
    return False if _UP(clause) else None


def role_of(setting: Setting, mention: Mention, index: int) -> Role:
    """The role of a single figure."""
    early = _before_impact(setting, mention)
    if early:
        return early
    return "impact" if _is_impact(setting, mention, index) else _otherwise(setting, mention)


def _before_impact(setting: Setting, mention: Mention) -> Role | None:
    clause = setting.clause
    if setting.conditional or _UNREAL(clause):
        return "rejected" if mention.kind in {"money", "duration", "multiple", "rate"} else "target"
    if _TARGET(clause):
        return "target"
    if _is_empty(mention, clause):
        return "none"
    if _is_money(mention) and _STAKE(clause) and not _DOWN(clause):
        return "stake"
    if _is_how_it_was(setting):
        return "baseline"
    return None


def _is_how_it_was(setting: Setting) -> bool:
    """Whether the clause tells how things stood before the work: 'had grown to', but not 'by spring it had become'."""
    if _WORSENING(setting.clause):
        return not (setting.position >= 0.7 and _BY_THEN(setting.clause))
    return setting.position < 0.8 and _EARLIER(setting.clause)


def _is_empty(mention: Mention, clause: str) -> bool:
    """Whether it puts a figure on what can't be counted, or claims more than all of it."""
    if mention.kind == "percent" and (mention.value or 0) > 100:
        return True
    return mention.kind in {"percent", "multiple"} and _EMPTY(clause)


def _is_money(mention: Mention) -> bool:
    return mention.kind == "money" or mention.unit in MONEY.values()


def _is_impact(setting: Setting, mention: Mention, index: int) -> bool:
    """Whether the words around the figure say that the work brought it about."""
    clause = f"{setting.clause} ".replace(f"#{index} ", "#x ", 1)[:-1]
    if mention.kind in {"count", "range"} and _INPUT.fullmatch(mention.unit) and not _COMPARING(clause):
        return setting.position > 0.4 and bool(_ADOPTERS.fullmatch(mention.unit)) and _ADOPTING(clause)
    if _says_change(clause, mention):
        good = is_good(clause, mention, None)
        return good is not False and not _WORSE(clause) and not (good is None and _is_bare(mention) and _UP(clause))
    if mention.kind == "multiple":
        return _is_multiple_impact(setting, clause, mention) and not _WORSE(clause)
    return _is_result(setting, clause, mention)


def _is_bare(mention: Mention) -> bool:
    """Whether a figure counts nothing that is named: 'later raised to eighteen'."""
    return mention.kind == "count" and not mention.unit


def _says_change(clause: str, mention: Mention) -> bool:
    if mention.kind == "range":
        return False
    halved = mention.kind == "fraction" and _HALVED(clause)
    return bool(halved or _CHANGING(clause) or _COMPARING(clause))


def _is_result(setting: Setting, clause: str, mention: Mention) -> bool:
    if _WORSE(clause):
        return False
    if mention.kind != "duration" and _WINNING(clause):
        return setting.position > 0.25
    if setting.position > 0.4 and _ADOPTING(clause):
        return mention.kind in {"count", "ratio", "fraction", "percent"}
    return _is_new_state(setting, clause, mention)


def _is_multiple_impact(setting: Setting, clause: str, mention: Mention) -> bool:
    if re.search(r"#x (?:as|our|the|what|my) (?:\w+ )?(?:cost|bill|price|money|memory|work|budget|load)\b", clause):
        return False
    if re.search(
        r"#x (?:as|the) (?:fast|quick|often|many|cheap|long|much|good|quickly|speed|rate|throughput)\b", clause
    ):
        return setting.position > 0.4 and (_AFTERWARDS(clause) or setting.late)
    metric = _BAD(clause) or _GOOD(clause)
    return bool(metric) and is_good(clause, mention, None) is not False and setting.position > 0.4


def _is_new_state(setting: Setting, clause: str, mention: Mention) -> bool:
    """Whether the figure is how things stand at the end of the story: 'after four months wrong doors were 2%'."""
    if setting.position < 0.5:
        return False
    if _READY(clause) or (mention.kind == "duration" and _TAKES_NOW(clause)):
        return setting.position > 0.6 and mention.unit in {"millisecond", "second", "minute", "hour"}
    held = _HOLDING.search(f" {clause}")
    if not held or _SPENT(clause) or _SOMEBODYS(clause):
        return False
    said = clause[: held.end() - 1]
    metric = _BAD(said) or _GOOD(said)
    measured = mention.kind in {"rate", "percent", "ratio", "nines"}
    if _AFTERWARDS(clause):
        return bool(metric) or measured or (_is_bare(mention) and setting.late)
    return (
        bool(metric)
        and setting.position > 0.6
        and (measured or mention.kind in {"duration", "money"} or not mention.unit)
    )


def _otherwise(setting: Setting, mention: Mention) -> Role:
    clause = setting.clause
    if mention.kind == "duration":
        if setting.position < 0.5 and _BAD(clause) and not _WORK_TIME.search(clause):
            return "baseline"
        return "duration"
    if _is_money(mention):
        return "scope" if _SPENT(clause) else "stake"
    if mention.kind in {"rate", "percent", "ratio"} and setting.position < 0.6 and _BAD(clause):
        return "baseline"
    return "scope"
