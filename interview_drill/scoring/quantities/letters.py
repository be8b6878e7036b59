"""The words of a text and nothing else, for a quick look at what it can hold."""


class _Letters(dict[int, str]):
    """What every character is read as where only words count: letters as they are, all others as a blank."""

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        self[code] = read = letter if letter.isalnum() and not letter.isdecimal() else " "
        return read


_letters = _Letters()


def words_in(part: str) -> list[str]:
    """All runs of letters, in lower case."""
    return part.lower().translate(_letters).split()
