import pytest

from interview_drill.scoring.names import name_tokens
from interview_drill.scoring.text import sentences_of, tokens_of


def names(text: str) -> list[str]:
    tokens = tokens_of(text)
    return [tokens[i].text for i in name_tokens(tokens, sentences_of(text, tokens))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("I rang Marta about it.", ["Marta"]),
        ("Marta feared the change.", ["Marta"]),
        ("Marta, who ran the desk, feared the change.", ["Marta"]),
        ("We asked Marta. Marta and I sat down.", ["Marta", "Marta"]),
        ("Migrations take time. We made two.", []),
        ("However, who would have known?", []),
        ("Nobody at the desk knew in March.", []),
    ],
)
def test_names_are_told_from_the_first_words_of_sentences(text, found):
    assert names(text) == found
