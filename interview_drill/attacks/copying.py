"""Words that are somebody else's: the question's, the rubric's, the model answer's, or one's own once more."""

from random import Random

from interview_drill.attacks.material import Material
from interview_drill.attacks.pieces import each_word, ended, like, sentences, some
from interview_drill.scoring.wordlists import word_set
from interview_drill.scoring.words import Word

_SYNONYMS = dict(
    pair.split(":")
    for pair in word_set("""
    cut:reduced wrote:drafted asked:requested told:informed team:group because:since but:yet showed:presented
    big:large small:little began:started started:began fixed:repaired problem:issue built:made made:built
    decided:chose chose:decided wanted:wished feared:dreaded afraid:scared month:month week:week quickly:fast
    moved:shifted found:discovered kept:retained used:employed got:received bought:purchased took:grabbed
    customers:clients customer:client boss:manager job:task bug:defect helped:assisted talked:spoke met:saw
    dropped:fell fell:dropped rose:grew grew:rose also:too first:initially then:afterwards later:afterwards
    every:each slow:sluggish broke:failed failed:broke old:former new:fresh people:folks thought:believed
    said:stated went:moved gave:handed stopped:halted so:thus about:around many:numerous almost:nearly
    """)
)


def question(answer: str, material: Material, dice: Random) -> str:
    """The question as if it were part of the answer, once to three times."""
    said = " ".join([material.question] * dice.randint(1, 3))
    return f"{said} {answer}" if dice.random() < 0.5 else f"{answer} {said}"


def rubric(_answer: str, material: Material, dice: Random) -> str:
    """What the rubric says to people, recited."""
    return " ".join(some(dice, material.told, dice.randint(8, len(material.told))))


def rubric_at_end(answer: str, material: Material, dice: Random) -> str:
    """The answer, then what the rubric says to people."""
    return " ".join([answer, *some(dice, material.told, 8)])


def rubric_in_the_past(_answer: str, material: Material, _dice: Random) -> str:
    """What the rubric says to people, turned into claims: 'I named one episode.'"""
    return " ".join(f"In this episode there was this: {text} I did that." for text in material.told)


def model(_answer: str, material: Material, _dice: Random) -> str:
    """What the bank says of a strong answer, handed in as one's own."""
    return material.model


def model_at_end(answer: str, material: Material, _dice: Random) -> str:
    """The answer, then what the bank says of a strong one."""
    return f"{answer} {material.model}"


def whole_again(answer: str, _material: Material, _dice: Random) -> str:
    """Everything three times over."""
    return "\n\n".join([answer] * 3)


def sentences_again(answer: str, _material: Material, _dice: Random) -> str:
    """Every sentence twice."""
    return " ".join(f"{one} {one}" for one in map(ended, sentences(answer)))


def in_other_words(answer: str, _material: Material, dice: Random) -> str:
    """Everything once more, with some words exchanged for others that mean the same."""
    return f"{answer}\n\n{_reworded(answer, dice)}"


def sentences_in_other_words(answer: str, _material: Material, dice: Random) -> str:
    """Every sentence once more in other words."""
    return " ".join(f"{one} {_reworded(one, dice)}" for one in map(ended, sentences(answer)))


def _reworded(text: str, dice: Random) -> str:
    def change(token: Word) -> str | None:
        new = _SYNONYMS.get(token.word)
        if new and dice.random() < 0.7:
            return like(token.text, new)
        if token.word.endswith("ed") and dice.random() < 0.3:
            return f"had {token.text}"
        return None

    return each_word(text, change)
