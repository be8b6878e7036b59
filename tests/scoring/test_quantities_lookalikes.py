"""What looks like a figure and is none."""

import pytest

from interview_drill.scoring.quantities import find_quantities

NAMES = [
    "We started in 2019 and it was finished by 2021.",
    "The migration ran 2019-2021.",
    "Since 2015, nothing had been touched.",
    "The 1990s are not over for that system.",
    "It shipped on 19 March.",
    "It shipped on the 3rd of May.",
    "We met on 4 May and on MAY-4 of the plan.",
    "March 14, 2022 was the day.",
    "The review was on 2021-03-04.",
    "The alert came at 3 a.m. on a Sunday.",
    "It began at 21:40.",
    "She rang at two in the morning.",
    "We met at 10am.",
    "By Q3 it was in place.",
    "H1 was spent on it.",
    "The p99 was the thing to watch.",
    "The 95th percentile is what they quote.",
    "We moved to v2 of the API.",
    "It ran on Python 3.11 and nobody minded.",
    "We spoke HTTP/2 to the gateway.",
    "The build was pinned to 1.0.2.",
    "The service listened on port 8080.",
    "I opened JIRA-123 for it.",
    "See ticket 4521.",
    "I closed #4521 myself.",
    "The files were in S3.",
    "It ran on EC2 and k8s.",
    "Support was 24/7.",
    "It was a 50/50 decision.",
    "On the one hand it was simple.",
    "One of the teams disagreed.",
    "No one objected.",
    "At first it looked simple.",
    "I had second thoughts.",
    "One day it simply broke.",
    "It was a one-way door.",
    "We had a one-to-one about it.",
    "The first thing was to listen.",
    "She is an L6.",
    "It was step 2 of the plan.",
    "That belonged to phase 3.",
    "1. I asked the teams.\n2. I wrote it down.",
    "2) Then I called her.",
    "My number is +44 20 7946 0958.",
    "Clients got 503 errors.",
    "We kept UTF-8 throughout.",
    "It was a CVE-2021-44228 moment.",
    "The video was 1080p.",
    "It needed 2FA.",
    "I was 100% sure about it.",
    "We took it from 0 to 1 together.",
    "A third party ran it.",
    "A third team wanted it too.",
    "She asked me for a second opinion.",
    "The other half of the story is people.",
    "We planned it one by one.",
    "It was page one of the document.",
    "The old one was worse.",
    "Twenty nineteen was a strange year.",
    "That was Terminal 4.",
]


@pytest.mark.parametrize("sentence", NAMES)
def test_a_name_is_no_figure(sentence):
    figures = [(found.kind, found.text) for found in find_quantities(sentence)]
    assert not figures


IDLE = [
    "We upgraded Kubernetes from 1.24 to 1.29 in 5 steps.",
    "We moved the pipeline from Python 3.6 to 3.7 and upgraded the framework from 1.12 to 1.14 and then to 2.0.",
    "There were 38 workshops and 11 steering meetings.",
    "The document had 64 pages and 212 footnotes.",
    "I wrote about 1,900 unit tests.",
    "We were seven engineers in three offices.",
    "A couple of people said so.",
    "It has forty-eight subcommands, up from thirty.",
    "There are 96 GPUs in the cluster, up from 40.",
    "I have been an engineer for 13 years.",
    "We have 2,300 services and 14 million lines of code.",
    "Strategic maturity rose by eighty-five percent.",
    "Productivity went up by 250%.",
    "We saw innovation rise by two hundred and forty percent.",
    "It is about one hundred percent ownership.",
    "I went to 31 of the 40 meetings.",
    "The team closed 138 tickets and merged 73 commits.",
    "There was a list with 48 points in 3 columns.",
    "I chose between two options.",
    "There were three reasons for that.",
    "We have 40 million users in 30 countries.",
]


@pytest.mark.parametrize("sentence", IDLE)
def test_a_figure_about_inputs_is_no_impact(sentence):
    assert [found.text for found in find_quantities(sentence) if found.role == "impact"] == []


@pytest.mark.parametrize("sentence", ["Then we may 12 times a day restart it.", "They march 12 miles to the office."])
def test_a_verb_is_no_month(sentence):
    assert [found.value for found in find_quantities(sentence)] == [12]
