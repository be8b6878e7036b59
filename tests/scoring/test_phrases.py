import re
from pathlib import Path

import pytest
import yaml

from interview_drill.core.rubrics import Lexicon
from interview_drill.scoring.phrases import PhraseIndex
from interview_drill.scoring.text import plain, sentences_of, tokens_of

PAIRS = Path(__file__).parents[1] / "data" / "phrases.yaml"


def pairs():
    kinds = yaml.safe_load(PAIRS.read_text(encoding="utf-8"))
    for kind, rows in kinds.items():
        for row in rows:
            missed = [pytest.mark.xfail(reason=row["known_miss"], strict=True)] if "known_miss" in row else []
            yield pytest.param(row, marks=missed, id=f"{kind}: {row['phrase']} in {row['text']}")


def heard(phrase, text, match="loose"):
    index = PhraseIndex([Lexicon(id="one", about="A lexicon for a test.", match=match, phrases=(phrase,))])
    text = plain(text).text
    tokens = tokens_of(text)
    hits = index.find(tokens, sentences_of(text, tokens)).get("one", [])
    return [text[tokens.starts[begin] : tokens.end(end - 1)] for begin, end, _ in hits]


@pytest.mark.parametrize(
    ("phrase", "text", "words"),
    [
        ("gave up", "We were giving up the search screen", "giving up"),
        ("adopted by", "It was addopted by two teams", "addopted by"),
        ("rolled out", "I rolled the change out slowly", "rolled the change out"),
        ("stakeholder concerns", "concerns of every stakeholder", "concerns of every stakeholder"),
        ("error budget", "the budgets for errors", "budgets for errors"),
        ("wrote a proposal", "I had written them a short proposal", "written them a short proposal"),
        ("escalated", "I esclated it", "esclated"),
        ("mentored", "I mentored Ewa", "mentored"),
        ("on-call rota", "the on-call rota", "on-call rota"),
    ],
)
def test_a_loose_phrase_is_heard_inflected_misspelt_and_spread_out(phrase, text, words):
    assert heard(phrase, text) == [words]


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("adopted by", "It was adapted by two teams"),
        ("mentored", "I monitored the rollout"),
        ("baseline", "the deadline was in May"),
        ("escalated to", "we scaled to four regions"),
        ("rolled out", "the rolling hills lay somewhere far away and then out"),
        ("log", "the catalog of services"),
        ("gave up", "I gave it to her. Up to then nobody knew"),
        ("cost", "coast"),
    ],
)
def test_a_look_alike_is_not_heard(phrase, text):
    assert heard(phrase, text) == []


@pytest.mark.parametrize(
    ("phrase", "text", "words"),
    [
        ("gave up", "We had given up hope", "given up"),
        ("spent * with", "I spent two whole days with Ewa", "spent two whole days with"),
        ("spent * with", "I spent time with Ewa", "spent time with"),
    ],
)
def test_a_close_phrase_allows_inflection_and_its_own_gaps(phrase, text, words):
    assert heard(phrase, text, "close") == [words]


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("gave up", "We gave it up"),
        ("gave up", "Up we gave"),
        ("spent * with", "I spent one very long night shift with Ewa"),
        ("now I", "I now"),
    ],
)
def test_a_close_phrase_keeps_order_and_distance(phrase, text):
    assert heard(phrase, text, "close") == []


def test_a_gap_never_splits_a_hyphenated_word():
    assert heard("wrote * off", "we agreed on a written trade-off", match="close") == []
    assert heard("wrote * off", "they wrote the project off", match="close") == ["wrote the project off"]


def test_forms_and_misspellings_of_a_word_share_its_key():
    index = PhraseIndex([Lexicon(id="one", about="A lexicon for a test.", phrases=("escalated",))])
    esclated, escalated, escalate, weather = map(index.key_of, tokens_of("esclated escalated escalate weather").words)
    assert esclated == escalated == escalate
    assert weather == ""


@pytest.mark.parametrize("pair", pairs())
def test_a_phrase_is_heard_where_it_is_said_and_nowhere_else(pair):
    said = [plain(words).text for words in re.findall("<(.*?)>", pair["text"])]
    assert heard(pair["phrase"], re.sub("[<>]", "", pair["text"]), pair.get("match", "loose")) == said


def test_a_verb_and_its_particle_are_not_heard_in_the_noun_made_of_them():
    assert heard("traded off", "the trade-offs were listed", match="close") == []
    assert heard("took away", "my takeaway is short", match="close") == []


def test_a_name_is_no_misspelling():
    assert heard("splits", "I moved it to Splitz", match="close") == []
    assert heard("splits", "I moved the splitz", match="close") == ["splitz"]


def test_every_phrase_of_the_core_rubric_is_heard_in_its_own_words(lexicons):
    index = PhraseIndex(lexicons.values())
    for lexicon in lexicons.values():
        for phrase in (each for each in lexicon.phrases if "*" not in each):
            tokens = tokens_of(phrase)
            hits = index.find(tokens, [(0, len(tokens.words))]).get(lexicon.id, [])
            assert phrase in {each for _, _, each in hits}, f"{lexicon.id} does not hear '{phrase}'"


def test_a_sentence_may_end_in_a_hyphen():
    tokens = tokens_of("the trade-and they left")
    index = PhraseIndex([Lexicon(id="one", about="A lexicon for a test.", match="close", phrases=("the trade",))])
    assert [end for _, end, _ in index.find(tokens, [(0, 3), (3, 6)])["one"]] == [2]
