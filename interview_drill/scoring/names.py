"""Proper names: capitalised words that a sentence's beginning does not explain."""

from interview_drill.scoring import verbs
from interview_drill.scoring.text import Token
from interview_drill.scoring.wordlists import word_set

_CALENDAR = word_set("""
    january february march april may june july august september october november december monday tuesday
    wednesday thursday friday saturday sunday english french german spanish italian european american british
    chinese indian christmas easter
    """)
_OPENERS = word_set("""
    the a an this that these those it he she they we you i my our his her their its one two three four five six
    seven eight nine ten then there here now so and but or because when while after before since if although
    though for in on at by with from to of as what who how why where which not no yes yeah well also another
    each every some many most all both everyone everybody nobody somebody people later once instead finally
    first second third next last only even still both neither either given during until without within situation
    task action result results context decision outcome problem challenge background approach lesson reflection
    impact learning however meanwhile afterwards moreover besides nevertheless therefore hence anyway today eventually
    unfortunately luckily obviously honestly basically actually
    """)


def name_tokens(tokens: list[Token], sentences: list[tuple[int, int]]) -> list[int]:
    """Indices of tokens that are names of people, places, products or firms."""
    first = {_first_word(tokens, begin, end) for begin, end in sentences}
    sure = [i for i, token in enumerate(tokens) if _is_name(tokens, i, token, opens=i in first)]
    known = {tokens[i].text for i in sure if i not in first}
    return sorted({*sure, *(i for i in first if i < len(tokens) and tokens[i].text in known)})


def _first_word(tokens: list[Token], begin: int, end: int) -> int:
    return next((i for i in range(begin, end) if tokens[i].kind == "word"), begin)


def _is_name(tokens: list[Token], i: int, token: Token, *, opens: bool) -> bool:
    if token.kind != "word" or len(token.text) < 2 or not token.text[0].isupper() or token.text.isupper():
        return False
    word = token.word.removesuffix("'s")
    if word in _CALENDAR or word in _OPENERS or word.startswith("i'"):
        return False
    if opens:
        following = tokens[i + 1] if i + 1 < len(tokens) else None
        if following is None or verbs.is_past(word):
            return False
        return token.word.endswith("'s") or verbs.is_past(following.word) or _introduces(tokens, i)
    return True


def _introduces(tokens: list[Token], i: int) -> bool:
    """'Marta, who ran the desk': nobody but a person is introduced like that."""
    return [token.word for token in tokens[i + 1 : i + 3]] in ([",", "who"], [",", "whose"])
