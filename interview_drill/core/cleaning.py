"""The one way text from outside enters the program."""

_NEWLINES = {"\r\n": "\n", "\r": "\n"}
_CONTROL = [*range(0x09), *range(0x0B, 0x20), 0x7F, *range(0x80, 0xA0)]
_BIDI = [0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)]
_SEPARATORS = {0x2028: "\n", 0x2029: "\n"}
_TABLE: dict[int, str | None] = dict.fromkeys([*_CONTROL, *_BIDI, 65279]) | _SEPARATORS


def clean(text: str) -> str:
    """Return `text` without anything that could drive a terminal or reorder what is read.

    Drops C0 controls but newline and tab, DEL, C1, bidi controls and byte order marks; line and paragraph
    separators and carriage returns become newlines; lone surrogates become U+FFFD.
    """
    for other, newline in _NEWLINES.items():
        text = text.replace(other, newline)
    return text.translate(_TABLE).encode("utf-8", "replace").decode("utf-8")


def is_clean(text: str) -> bool:
    """Whether `clean` would leave `text` as it is."""
    return clean(text) == text
