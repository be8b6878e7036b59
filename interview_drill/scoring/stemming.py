"""Stems by Porter's second algorithm for English, as Snowball has it, at a fraction of what its library takes."""

import re
from collections.abc import Mapping

from interview_drill.scoring.wordlists import word_set

_AS_THEY_ARE = {word: word for word in word_set("andes atlas bias cosmos howe news sky")}
_KNOWN = _AS_THEY_ARE | {
    "skis": "ski", "skies": "sky", "idly": "idl", "gently": "gentl", "ugly": "ugli", "early": "earli", "only": "onli",
    "singly": "singl",
}  # fmt: skip
"""Words that no rule fits."""

_VOWEL = re.compile("[aeiouy]")
_SYLLABLE = re.compile("[^aeiouy]*[aeiouy]+[^aeiouy]")
_FIRST = re.compile("arsen|commun|emerg|gener|inter|later|organ|past|univers")
_MUTE_Y = re.compile("([aeiouy])y")
_SHORT = re.compile("(?:[^aeiouy][aeiouy][^aeiouywxY]|^[aeiouy][^aeiouy]|past)$")
_DOUBLE = ("bb", "dd", "ff", "gg", "mm", "nn", "pp", "rr", "tt")
_NO_FORMS = {"evening", "canning", "inning", "earring", "herring", "outing", "succeed", "proceed", "exceed"}

_SECOND: Mapping[str, str] = {
    "anci": "ance", "enci": "ence", "ogi": "ogi", "li": "li", "bli": "ble", "abli": "able", "alli": "al",
    "fulli": "ful", "lessli": "less", "ousli": "ous", "entli": "ent", "aliti": "al", "biliti": "ble", "iviti": "ive",
    "tional": "tion", "ational": "ate", "alism": "al", "ation": "ate", "ization": "ize", "izer": "ize", "ator": "ate",
    "iveness": "ive", "fulness": "ful", "ousness": "ous", "ogist": "og",
}  # fmt: skip
_THIRD: Mapping[str, str] = {
    "icate": "ic", "ative": "", "alize": "al", "iciti": "ic", "ical": "ic", "tional": "tion", "ational": "ate",
    "ful": "", "ness": "",
}  # fmt: skip
_FOURTH: Mapping[str, str] = dict.fromkeys(
    word_set("ic ance ence able ible ate ive ize iti al ism ion er ous ant ent ment ement"), ""
)


def stem_of(word: str) -> str:
    """The stem of a word in lower case."""
    if word in _KNOWN or len(word) < 3:
        return _KNOWN.get(word, word)
    word = word.removeprefix("'")
    if "y" in word:
        word = _MUTE_Y.sub(r"\1Y", "Y" + word[1:] if word[0] == "y" else word)
    first, second = _regions(word)
    word = _without_s(word)
    word = _without_y(_without_ed(word, first))
    word = _second(word, first)
    word = _third(word, first, second)
    word = _fourth(word, second)
    return _without_e(word, first, second).replace("Y", "y")


def _regions(word: str) -> tuple[int, int]:
    """Where endings begin that may go: after the first syllable, and after the second."""
    first = _FIRST.match(word) or _SYLLABLE.match(word)
    second = first and _SYLLABLE.match(word, first.end())
    return first.end() if first else len(word), second.end() if second else len(word)


def _without_s(word: str) -> str:
    word = next((word[: -len(end)] for end in ("'s'", "'s", "'") if word.endswith(end)), word)
    if word.endswith("sses"):
        return word[:-2]
    if word.endswith(("ied", "ies")):
        return word[:-2] if len(word) > 4 else word[:-1]
    plural = word.endswith("s") and not word.endswith(("ss", "us"))
    return word[:-1] if plural and _VOWEL.search(word, 0, len(word) - 2) else word


def _without_ed(word: str, first: int) -> str:
    bare = word.removesuffix("ly") if word.endswith(("edly", "ingly")) else word
    if not bare.endswith(("ed", "ing")):
        return word
    if bare.endswith("eed"):
        start = len(bare) - 3
        return bare[:-1] if start >= first and bare not in _NO_FORMS else word
    if bare == word and bare.endswith("ing"):
        if word in _NO_FORMS:
            return word
        if word.endswith("ying") and len(word) == 5 and not _VOWEL.match(word):
            return word[0] + "ie"
    stem = bare[:-2] if bare.endswith("ed") else bare[:-3]
    return _mended(stem, first) if _VOWEL.search(stem) else word


def _mended(stem: str, first: int) -> str:
    """What is left of a verb, as it is written alone: 'hoping' gives 'hope', 'hopping' gives 'hop'."""
    if stem.endswith(("at", "bl", "iz")):
        return stem + "e"
    if stem.endswith(_DOUBLE):
        return stem if len(stem) == 3 and stem[0] in "aeo" else stem[:-1]
    return stem + "e" if len(stem) == first and _SHORT.search(stem) else stem


def _without_y(word: str) -> str:
    after_consonant = len(word) > 2 and word[-1] in "yY" and not _VOWEL.match(word[-2])
    return word[:-1] + "i" if after_consonant else word


def _second(word: str, first: int) -> str:
    end = _ending(word, _SECOND)
    bare = word[: len(word) - len(end)]
    if not end or len(bare) < first:
        return word
    if end == "ogi":
        return word[:-1] if bare.endswith("l") else word
    if end == "li":
        return bare if bare[-1:] and bare[-1] in "cdeghkmnrt" else word
    return bare + _SECOND[end]


def _third(word: str, first: int, second: int) -> str:
    end = _ending(word, _THIRD)
    bare = word[: len(word) - len(end)]
    return bare + _THIRD[end] if end and len(bare) >= (second if end == "ative" else first) else word


def _fourth(word: str, second: int) -> str:
    end = _ending(word, _FOURTH)
    bare = word[: len(word) - len(end)]
    return bare if len(bare) >= second and (end != "ion" or bare.endswith(("s", "t"))) else word


def _without_e(word: str, first: int, second: int) -> str:
    bare = word[:-1]
    if word.endswith("e"):
        goes = len(bare) >= second or (len(bare) >= first and not _SHORT.search(bare))
        return bare if goes else word
    return bare if word.endswith("ll") and len(bare) >= second else word


def _ending(word: str, endings: Mapping[str, str]) -> str:
    """The longest of the endings that the word has; '' when it has none."""
    for length in range(min(7, len(word)), 1, -1):
        if word[-length:] in endings:
            return word[-length:]
    return ""
