"""The role a figure plays is read from its clause and its place in the story."""

import pytest

from interview_drill.scoring.quantities import find_quantities

ROLES = [
    ("Import errors fell 60%.", "impact"),
    ("Complaints dropped by about a third.", "impact"),
    ("We cut the hosting bill by $40,000 a year.", "impact"),
    ("On-call pages halved.", "impact"),
    ("Completed quotes rose by eleven percent.", "impact"),
    ("Conversion went up 4 points.", "impact"),
    ("The change saved us €90k a year.", "impact"),
    ("Nine of eleven teams moved over.", "impact"),
    ("Clearing now takes three and a half hours.", "impact"),
    ("Missed conflicts went from 7 in 400 to 1.", "impact"),
    ("Staff who could read the raw rows went from 57 to 6.", "impact"),
    ("It was read 610,000 times; her earlier ones averaged 90,000.", "impact"),
    ("The check has fired twice since.", "impact"),
    ("It has run without dropping a single crate.", "impact"),
    ("Fourteen services use it now.", "impact"),
    ("People began using it in 30 repos.", "impact"),
    ("Two of them were promoted.", "impact"),
    ("Builds are now twice as fast.", "impact"),
    ("Deploys take ninety seconds less than before.", "impact"),
    ("By October the billing gap was 0.4%.", "impact"),
    ("Support got 200 fewer tickets.", "impact"),
    ("Recovery went down to four minutes.", "impact"),
    ("We recovered 428 of the files.", "impact"),
    ("Abandonment fell by a fifth.", "impact"),
    ("Availability went up to 99.95%.", "impact"),
    ("The first screen was usable in two point eight seconds.", "impact"),
    ("31 people use it weekly.", "impact"),
    ("The bill is €17,000 a month now.", "impact"),
    ("- Cost per build: $1.20 to $0.31", "impact"),
    ("- 0 sev1s in the 11 months since", "impact"),
    ("It brought the false positive rate under 2%, which used to be 15.", "impact"),
    ("In the quarter after launch we processed 30% more orders.", "impact"),
    ("We reduced the number of flaky tests with 85%.", "impact"),
    ("Eleven of the thirteen squads now deploy through it.", "impact"),
    ("It paid for itself in four months.", "impact"),
    ("The queue never went above a hundred again.", "impact"),
    ("There was not a single lost order during the cutover.", "impact"),
    ("We cut lead time in half.", "impact"),
    ("The crash rate is down to 0.02% from 1.1%.", "impact"),
    ("Onboarding took 3 weeks, now it takes 2 days.", "impact"),
    ("Estimates dropped from 9.1 % to 2.2 %.", "impact"),
    ("We handed back £640,000.", "impact"),
    ("Failures, forecast 38 percent, we ended on 3.", "impact"),
    ("By summer it was 0.3 per thousand.", "impact"),
    ("By spring a missed morning had become something that happens twice a year.", "impact"),
    ("Listening went from 31,000 hours a week to 118,000.", "impact"),
    ("I would say from around twenty calls in one week we came to eight.", "impact"),
    ("Changes used to take 16 days, now it's, it's 3.", "impact"),
    ("Where it had taken nine days, it took two.", "impact"),
    ("It was 23 errors per week at the beginning and at the end it was 2.", "impact"),
    ("The average was 6 minutes after, against 22 before.", "impact"),
    ("Cross-team faults were closed in just under two hours.", "impact"),
    ("Nine tenths of the data was regenerated before the deadline.", "impact"),
    ("No match lost the sound.", "impact"),
    ("There's been, um, one since, in two years.", "impact"),
    ("The wandering flats have not come back.", "impact"),
    ("NPS climbed eleven points.", "impact"),
    ("And it took, um, it took just under 7 weeks.", "duration"),
    ("One of them went to 60.", "scope"),
    ("At the time we had about 200 alerts a night.", "baseline"),
    ("We had lost 12% of our users in a year.", "baseline"),
    ("Every failure took an engineer two hours.", "baseline"),
    ("I presented it to 200 people.", "scope"),
    ("They quoted us €80k a year.", "scope"),
    ("Pages had grown to 40 a week.", "baseline"),
    ("A build was taking 50 minutes.", "baseline"),
    ("Deploys used to take two days.", "baseline"),
    ("The backlog had grown from 30 to 400.", "baseline"),
    ("The goal was 99.9%.", "target"),
    ("We wanted it under 200 ms.", "target"),
    ("Our SLO was three nines.", "target"),
    ("The budget was $40,000.", "target"),
    ("It will save 20% next year.", "target"),
    ("We were seven engineers.", "scope"),
    ("We run 2,300 services.", "scope"),
    ("The product has two million users.", "scope"),
    ("It took us five weeks.", "duration"),
    ("We finished it in three months.", "duration"),
    ("Two years later I left.", "duration"),
    ("A contract worth $2m was at risk.", "stake"),
    ("There was a penalty of €50,000 a day.", "stake"),
    ("A rewrite would have taken a year.", "rejected"),
    ("The vendor would have cost us €300k.", "rejected"),
    ("Productivity rose by 300%.", "none"),
]


@pytest.mark.parametrize(("sentence", "role"), ROLES)
def test_a_figure_has_a_role(sentence, role):
    assert role in [found.role for found in find_quantities(sentence)]


@pytest.mark.parametrize(
    "sentence",
    [
        "It would have cut the bill by 40%.",
        "If we do that, errors will fall by half.",
        "The goal was to get from 40 minutes to 5.",
        "We hoped to halve the bill.",
        "Revenue fell by 10%.",
        "When the first team deploys twice as fast, the others will come.",
        "We paid the vendor €30,000.",
        "Errors had climbed from 2% to 9%.",
        "I asked for $200,000.",
        "We should reduce latency by 30%.",
        "Latency got 3 times worse after the first release.",
        "The CTO asked for a 50% reduction.",
        "The rewrite would save 30% at best.",
        "It could have dropped to two from eleven.",
        "Latency rose from 200 ms to 900 ms.",
        "The budget was fourteen months, later raised to eighteen.",
        "I've stopped ending messages with a question.",
        "There was a daily call that ran for fifteen minutes.",
    ],
)
def test_what_did_not_happen_or_went_wrong_is_no_impact(sentence):
    assert "impact" not in [found.role for found in find_quantities(sentence)]


STORY = (
    "When I joined, the nightly import failed about four times a week and an operator spent two hours on each. "
    "We were six people and had 140 feeds. The team wanted a rewrite, which would have taken a year. Our goal was one "
    "failure a month. I talked to the operators for three weeks, wrote a small validator, and put it in front of the "
    "import with Ana from support, who was afraid of more alerts. By spring the import failed once a month and the "
    "time spent on a failure fell to ten minutes. Five other groups have adopted the validator since."
)


def test_a_story_has_its_roles():
    roles = {found.text: found.role for found in find_quantities(STORY)}
    impacts = [text for text, role in roles.items() if role == "impact"]
    assert [text.split()[-1] for text in impacts] == ["month", "minutes", "since"]
    assert roles["a year"] == "rejected"
    assert roles["three weeks"] == "duration"
    assert roles["140"] == "scope"
