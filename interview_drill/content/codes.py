"""Every kind of finding: its code, how grave it is, and what it means."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning"]
"""An error keeps a file from being used or merged; a warning is for its author to weigh."""


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of finding."""

    severity: Severity
    about: str
    """What is wrong, in a sentence for the list of codes."""


def _error(about: str) -> Kind:
    return Kind("error", about)


def _warning(about: str) -> Kind:
    return Kind("warning", about)


KINDS: Mapping[str, Kind] = {
    # the file
    "unreadable": _error("The file can't be read, is empty, too large or not UTF-8."),
    "character": _error("A tab, or a character that can't be seen or drives a terminal."),
    "not-yaml": _error("The text is not YAML."),
    "yaml-trick": _error("An alias, anchor, tag, merge key, directive or second document."),
    "too-large": _error("Too many values, too deeply nested, or a text that is too long to be meant."),
    "repeated-key": _error("A key stands twice in one mapping."),
    "misplaced": _error("The file lies where nothing like it belongs, or its name has another ending."),
    "private-file": _error("The file looks like somebody's answers, stories or history."),
    # its form
    "unknown-key": _error("A key that nothing reads."),
    "missing-key": _error("A key that is required."),
    "unknown-value": _error("A value that is none of those allowed."),
    "wrong-type": _error("Text, a number, a list or a mapping where something else is expected."),
    "bad-name": _error("A name that is not lower-case letters, digits and single hyphens."),
    "too-short": _error("A text with too few characters."),
    "too-long": _error("A text with too many characters."),
    "too-few": _error("A list with too few items."),
    "too-many": _error("A list with too many items."),
    "out-of-range": _error("A number that is too small, too large or too fine."),
    "inconsistent": _error("Values that contradict each other."),
    "yaml-trap": _warning("A plain word that other programs read as true, false, nothing, a number or a time."),
    # what it refers to
    "id-mismatch": _error("The id differs from the file's name."),
    "id-taken": _error("Another file has this id."),
    "theme-mismatch": _error("The theme differs from the folder."),
    "no-such-theme": _error("A theme that themes.yaml does not list."),
    "no-such-tag": _error("A tag that tags.yaml does not list."),
    "no-such-rubric": _error("A rubric that is not there."),
    "no-such-lens": _error("A lens that is not there."),
    "no-such-lexicon": _error("A lexicon that is not there."),
    "no-such-criterion": _error("A criterion that the question's rubric does not have."),
    "lens-clash": _error("A lens whose names the rubric or another lens has already."),
    "listed-twice": _error("A theme or tag that its file lists twice."),
    "no-themes": _error("A bank without its list of themes."),
    # a question
    "repeated-probe": _error("Two follow-ups in the same words."),
    "few-criteria": _error("Follow-ups that probe too few criteria."),
    "bar-level": _error("A bar for a level at which the question is not asked."),
    "generic-opener": _warning("A question that begins as a hundred others do."),
    "long-question": _warning("A question that is too long to be asked aloud."),
    "markup": _error("Markup in a text that is shown as it stands."),
    "private-data": _error("An address, a telephone number or an account in a text that will be public."),
    "to-write": _error("A text that its author still has to write."),
    "no-samples": _error("A question without sample answers."),
    "sample-short": _error("A weak sample that is weak because it is short."),
    "sample-order": _error("Samples that the rubric does not tell apart by half a band."),
    "sample-evidence": _error("A criterion that the strong sample claims and gives no evidence for."),
    # a rubric
    "gamed": _error("A rubric that gives points to text without worth."),
    # the bank
    "near-duplicate": _error("A question that asks what another asks."),
    "tag-variant": _error("Two tags that are spellings of one word."),
    "unused-tag": _warning("A tag that no question carries."),
    "unused-theme": _warning("A theme without a question."),
    "unused-lexicon": _warning("A lexicon that no rubric or lens refers to."),
    # against a base
    "id-gone": _error("A question that was there is gone, and none says that it replaces it."),
    "meaning-changed": _error("Another question under an id that was in use."),
    "id-reused": _error("An id that belonged to a question which was removed."),
    "replaces-nothing": _error("A question that replaces one which was never there, or is there still."),
}
"""Every code there is, with what it means."""
