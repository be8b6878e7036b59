"""Figures are read whatever way they are written."""

import pytest

from interview_drill.scoring.quantities import find_quantities

FIGURES = [
    ("We had 40 tickets.", "count", 40, "tickets"),
    ("There were 1,900 hits.", "count", 1900, "hits"),
    ("There were nineteen hundred hits.", "count", 1900, "hits"),
    ("I counted twenty-five defects.", "count", 25, "defects"),
    ("There were three hundred and forty repos.", "count", 340, "repos"),
    ("There were two thousand and six hosts.", "count", 2006, "hosts"),
    ("We had a dozen clients.", "count", 12, "clients"),
    ("It holds half a million rows.", "count", 500_000, "rows"),
    ("It holds 1.4 million rows.", "count", 1_400_000, "rows"),
    ("It holds 30k rows.", "count", 30_000, "rows"),
    ("It holds a couple of hundred rows.", "count", 200, "rows"),
    ("It holds 12\u00a0000 rows.", "count", 12_000, "rows"),
    ("We lost €52,000 on it.", "money", 52_000, "€"),
    ("We lost $2.1M on it.", "money", 2_100_000, "$"),
    ("We lost £3bn on it.", "money", 3e9, "£"),
    ("We lost 60 grand on it.", "money", 60_000, "grand"),
    ("We lost four hundred thousand dollars.", "money", 400_000, "$"),
    ("We lost EUR 900 on it.", "money", 900, "€"),
    ("We lost 212 euros on it.", "money", 212, "€"),
    ("We lost 300 CHF on it.", "money", 300, "CHF"),
    ("We paid 4 quid each.", "money", 4, "£"),
    ("It was 7% of parcels.", "percent", 7, "%"),
    ("It was seven per cent of parcels.", "percent", 7, "%"),
    ("It was 7 percent of parcels.", "percent", 7, "%"),
    ("It was four point one percent.", "percent", 4.1, "%"),
    ("It was 4,1 % of parcels.", "percent", 4.1, "%"),
    ("It rose by 3 percentage points.", "percent", 3, "points"),
    ("It takes 14 minutes.", "duration", 14, "minute"),
    ("It takes 200ms.", "duration", 200, "millisecond"),
    ("It takes 1.5s.", "duration", 1.5, "second"),
    ("It takes 3 hrs.", "duration", 3, "hour"),
    ("It took a couple of weeks.", "duration", 2, "week"),
    ("It took half a day.", "duration", 0.5, "day"),
    ("It took an hour and a half.", "duration", 1.5, "hour"),
    ("It took two and a half years.", "duration", 2.5, "year"),
    ("It took most of a night.", "duration", 0.8, "night"),
    ("It was a six-week release.", "duration", 6, "week"),
    ("We saw 40 tickets a week.", "rate", 40, "tickets"),
    ("We saw 40 tickets per month.", "rate", 40, "tickets"),
    ("We saw 40 tickets/day.", "rate", 40, "tickets"),
    ("It failed twice a week.", "rate", 2, "times"),
    ("It failed once or twice a quarter.", "rate", 2, "times"),
    ("It failed five times a month.", "rate", 5, "times"),
    ("We spent $22,000 a month.", "rate", 22_000, "$"),
    ("The load was 3x what it had been.", "multiple", 3, "times"),
    ("Traffic doubled.", "multiple", 2, "times"),
    ("Latency halved.", "multiple", 0.5, "times"),
    ("Errors tripled.", "multiple", 3, "times"),
    ("It was three times as slow.", "multiple", 3, "times"),
    ("It was an order of magnitude slower.", "multiple", 10, "times"),
    ("It was twice as slow.", "multiple", 2, "times"),
    ("It needs a third fewer calls.", "fraction", 1 / 3, ""),
    ("It carried half the load.", "fraction", 0.5, ""),
    ("It was two thirds of the bill.", "fraction", 2 / 3, ""),
    ("Costs fell by three quarters.", "fraction", 0.75, ""),
    ("Costs fell by a fifth.", "fraction", 0.2, ""),
    ("It was true for 4 of 5 teams.", "ratio", 0.8, "teams"),
    ("Nine out of ten teams agreed.", "ratio", 0.9, "teams"),
    ("It failed 3 in 4 times.", "ratio", 0.75, "times"),
    ("It failed one morning in six.", "ratio", 1 / 6, ""),
    ("It was four in a hundred.", "ratio", 0.04, ""),
    ("We run at three nines.", "nines", 3, "nines"),
    ("It takes 2-3 days.", "range", 3, "day"),
    ("It takes between five and ten minutes.", "range", 10, "minute"),
    ("It takes two to three weeks.", "range", 3, "week"),
    ("It takes one or two days.", "range", 2, "day"),
]


@pytest.mark.parametrize(("sentence", "kind", "value", "unit"), FIGURES)
def test_a_figure_is_read(sentence, kind, value, unit):
    [found] = find_quantities(sentence)
    assert (found.kind, found.value, found.unit) == (kind, pytest.approx(value), unit)


CHANGES = [
    ("Latency went from 800 ms to 200.", 800, 200),
    ("Pages dropped to two from eleven.", 11, 2),
    ("GPU hours went 3,100 to 240.", 3100, 240),
    ("A scan took eleven hours, so I keyed it on hashes and got it to fourteen minutes.", 660, 14),
    ("It used to be five days, now an hour.", 120, 1),
    ("Live keys went sixty-three to, uh, two within a month.", 63, 2),
    ("Getting a model live went from a couple of months to a couple of weeks.", 60 / 7, 2),
    ("End of day takes two hours instead of seven.", 7, 2),
    ("It bricked 0 units, against 340 the year before.", 340, 0),
    ("The page loaded in 2 seconds where it had taken 9.", 9, 2),
    ("Errors stayed at 0.6%, compared with 4.1% before.", 4.1, 0.6),
    ("Build time: 40 min -> 6 min.", 40, 6),
    ("Build time: 40 min → 6 min.", 40, 6),
    ("Failed jobs went from 1 in 9 to 1 in 60.", 1 / 9, 1 / 60),
    ("Churn fell from 4.2% a month to 2.6%.", 4.2, 2.6),
    ("The bill came down from $90k to $31k.", 90_000, 31_000),
    ("Lead time is 3 days, down from 12.", 12, 3),
    ("p99 went from 2s to 300ms.", 2000, 300),
    ("Deploys rose from two a month to nine a week.", 2, 9),
]


@pytest.mark.parametrize(("sentence", "before", "after"), CHANGES)
def test_a_before_and_an_after_are_one_change(sentence, before, after):
    [found] = find_quantities(sentence)
    assert (found.kind, found.role) == ("change", "impact")
    assert (found.before, found.value) == (pytest.approx(before, rel=0.01), pytest.approx(after))


@pytest.mark.parametrize(
    "sentence",
    [
        "We have had none since.",
        "There were zero pages since.",
        "The outages stopped entirely.",
        "It never happened again.",
        "The calls went quiet.",
        "No repeats in a year now.",
        "It hasn't paged anybody since.",
        "Five months on, no duplicate postings since then.",
        "Clerks don't retype forms any more.",
    ],
)
def test_something_that_stopped_is_an_impact(sentence):
    assert ("ended", "impact") in [(found.kind, found.role) for found in find_quantities(sentence)]


def test_a_spoken_number_may_be_interrupted():
    [found] = find_quantities("Pages fell from, um, forty to, you know, three.")
    assert (found.before, found.value) == (40, 3)


def test_the_span_of_an_impact_reads_as_a_statement():
    text = "I was there. lost GPU hours per week went 3,100 to 240, purchase cancelled"
    [found] = find_quantities(text)
    assert found.text == "lost GPU hours per week went 3,100 to 240"
    assert text[found.number_start : found.number_end] == "3,100 to 240"


def test_two_impacts_of_one_sentence_have_a_span_each():
    first, second = find_quantities(
        "Doorway stops fell from sixty a night to nine, and delivery time from 22 minutes to 13."
    )
    assert first.text == "Doorway stops fell from sixty a night to nine"
    assert second.text == "delivery time from 22 minutes to 13"
