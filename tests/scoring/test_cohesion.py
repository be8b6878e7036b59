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


FILLER = """It was a challenging time for everyone. I gave it my best and never lost sight of the goal. I did what had
to be done. I took it one step at a time. Looking back, I am proud of how it all turned out."""


def test_sentences_that_fit_any_answer_add_nothing(scorer):
    for thin in (GOOD, "Last spring our team had a problem with the releases. We talked about it and it got better."):
        assert scorer.score(f"{thin} {FILLER}").overall <= scorer.score(thin).overall


def test_one_such_sentence_is_read_like_any_other(scorer):
    assert scorer.score(f"{GOOD} It was not easy for anybody.").overall == scorer.score(GOOD).overall


def test_fragments_of_nobody_earn_nothing(scorer):
    for fragment in ("Copied their.", "Stayed ugly.", "Was accepted.", "Renewed the contract."):
        found = [e.text for c in scorer.score(f"{GOOD} {fragment}").criteria.values() for e in c.evidence]
        assert not [text for text in found if fragment[:-1] in text]


def test_claims_are_no_better_for_one_that_holds_a_word_of_the_story(scorer):
    story = "In May our search was slow and people left. I rewrote the cache with Ann. I dropped the old index. "
    claims = "Churn fell by 40 %. Search errors fell by 60 %. Revenue doubled. Latency fell by 12 %."
    assert scorer.score(story + claims).criteria["impact-numbers"].level == 0


def test_a_measured_change_of_what_the_story_is_about_counts(scorer):
    story = "In May our search was slow and people left. I rewrote the cache with Ann. I dropped the old index. "
    told = story + "Search time fell from 900 ms to 20 ms. Search errors fell from 9 % to 1 %."
    assert scorer.score(told).criteria["impact-numbers"].level > 2


def test_saying_everything_three_times_changes_nothing(scorer):
    assert scorer.score("\n\n".join([GOOD] * 3)).overall == scorer.score(GOOD).overall


MARATHON = """Two years ago I ran my first marathon, in Ghent. In January I could not run for more than ten minutes. I
wrote a plan with three runs a week and stuck it to the fridge. In March my knee hurt, and I had to decide between
stopping and swimming; I chose the pool for a month. My partner Jo feared for me, so I promised to stop at any pain. I
brought my time down from 68 minutes to 52. I should have slept more, and now I go to bed at ten."""


def test_a_private_story_beside_an_answer_adds_nothing(scorer):
    thin = "Last spring our team had a problem with the releases. We talked about it and it got better."
    for text in (MARATHON, NEWS):
        assert scorer.score(f"{thin}\n\n{text}").overall <= scorer.score(thin).overall + 0.1
        assert scorer.score(f"{text}\n\n{thin}").overall <= scorer.score(thin).overall + 0.1


def test_a_second_paragraph_that_comes_back_to_the_story_counts(scorer):
    first, second = GOOD[: GOOD.index(". ", 300) + 1], GOOD[GOOD.index(". ", 300) + 2 :]
    assert scorer.score(f"{first}\n\n{second}").overall == scorer.score(GOOD).overall


def test_evidence_after_something_left_out_is_still_found_in_the_answer(scorer):
    answer = f"{PRAISE}\n\n{GOOD}"
    found = [e for c in scorer.score(answer).criteria.values() for e in c.evidence]
    assert found
    assert all(answer[e.start : e.end] == e.text for e in found)


def test_look_alikes_and_invisible_letters_are_read_as_what_they_look_like(scorer):
    disguised = GOOD.replace("e", "е").replace("a", "а").replace("fail", "fa\u3164il")
    assert scorer.score(disguised).overall == scorer.score(GOOD).overall
