import pytest

from interview_drill.scoring.blocks import Reader
from interview_drill.scoring.phrases import PhraseIndex
from interview_drill.scoring.story import read


def names(text: str) -> list[str]:
    story = read(text, Reader(PhraseIndex([])))
    return [story.tokens[i].text for i in story.names]


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
