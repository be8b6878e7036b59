"""A span that reads well: the clause around a figure, within about twenty words."""

from interview_drill.scoring.quantities.story import Passage

_LONGEST = 20
_BREAKS = {",", ";", ":", "—", "–", "(", ")", "…", ".", "?", "!", "-", "*", "•"}
_JOINTS = {"because", "which", "while", "although", "though", "so", "but", "unless", "if"}
_LEADING = {"and", "so", "but", "then", "that", "because", "which", "yeah", "okay", "well", "also", "like", ","}
_TRAILING = {
    "and", "or", "but", "so", "the", "a", "an", "of", "to", "in", "for", "with", "from", "at", "by", "on", "our",
    "because", "which",
}  # fmt: skip


def readable(sentence: Passage, first: int, last: int, floor: int, ceiling: int) -> tuple[int, int]:
    """The first and last item of the span for a figure's items; `floor` up to before `ceiling` are free."""
    shown = sentence.shown
    start, end = first, last
    while (
        start > floor
        and last - start < _LONGEST - 4
        and not _stops(shown[start - 1], after_another=floor > 0, label=start < 8)
    ):
        start -= 1
    while (
        end + 1 < ceiling
        and end - start < _LONGEST
        and end - last < 8
        and not _stops(shown[end + 1], after_another=True)
    ):
        end += 1
    while start < first and shown[start] in _LEADING:
        start += 1
    while end > last and shown[end] in _TRAILING:
        end -= 1
    return start, end


def _stops(word: str, *, after_another: bool, label: bool = False) -> bool:
    """Whether a span ends at the word; 'and' joins metrics, not figures; a label stays."""
    if word == ":" and label:
        return False
    return word in _BREAKS or word in _JOINTS or (word == "and" and after_another)
