"""What belongs to no story earns nothing, and what is left out is as if it had not been written."""

from tests.scoring.test_gaming import GOOD

CLAIMS = "Revenue grew by 40 %. Latency fell from 900 ms to 20 ms. Churn dropped by 12 %. "
PRAISE = "I led the team. I drove the vision. I mentored everyone. I raised the bar. I exceeded the goal. "
NEWS = """The council voted on Monday to close the swimming pool in Marsh Lane. Councillor Okafor said repairs had
cost 60,000 pounds in two years, while visits fell from 900 to 310. Residents feared for lessons and handed in 1,400
signatures. A motion to keep it open was rejected by nine votes to seven. The site was sold to an association in May."""


def test_claims_praise_and_news_alone_are_band_one(scorer):
    for text in (CLAIMS * 2, PRAISE, NEWS):
        assert scorer.score(text).overall <= 1.6


def test_claims_and_praise_add_nothing_to_a_story(scorer):
    alone = scorer.score(GOOD).overall
    for text in (CLAIMS, PRAISE):
        assert scorer.score(f"{GOOD}\n\n{text}").overall <= alone


def test_a_measured_change_of_what_the_story_is_about_counts(scorer):
    story = "In May our search was slow and people left. I rewrote the cache with Ann. I dropped the old index. "
    told = story + "Search time fell from 900 ms to 20 ms. Search errors fell from 9 % to 1 %."
    assert scorer.score(told).criteria["impact-numbers"].level > 2


def test_saying_everything_three_times_changes_nothing(scorer):
    assert scorer.score("\n\n".join([GOOD] * 3)).overall == scorer.score(GOOD).overall


def test_evidence_after_something_left_out_is_still_found_in_the_answer(scorer):
    answer = f"{PRAISE}\n\n{GOOD}"
    found = [e for c in scorer.score(answer).criteria.values() for e in c.evidence]
    assert found
    assert all(answer[e.start : e.end] == e.text for e in found)


def test_look_alikes_and_invisible_letters_are_read_as_what_they_look_like(scorer):
    disguised = GOOD.replace("e", "е").replace("a", "а").replace("fail", "fa\u3164il")
    assert scorer.score(disguised).overall == scorer.score(GOOD).overall
