import json

ID = "nobodys-problem"


def test_a_line_for_each_question_apart_by_tabs(drill):
    lines = drill("bank", "list", "--theme", "ownership").stdout.decode().splitlines()
    columns = [line.split("\t") for line in lines]
    assert ID in {column[0] for column in columns}
    assert {column[1] for column in columns} == {"ownership"}
    assert {len(column) for column in columns} == {5}


def test_filters_add_up(drill):
    found = json.loads(drill("bank", "list", "--format", "scenario", "--level", "principal", "--json").stdout)[
        "questions"
    ]
    assert found
    assert all(one["format"] == "scenario" and "principal" in one["levels"] for one in found)


def test_tags_and_other_words_find_questions(drill):
    found = json.loads(drill("bank", "list", "--tag", "candour", "--json").stdout)["questions"]
    assert found
    assert all("candour" in one["tags"] for one in found)


def test_one_question_with_all_that_its_interviewer_needs(drill):
    told = drill("bank", "show", ID).stdout.decode()
    question = json.loads(drill("bank", "show", ID, "--json").stdout)
    assert question["id"] == ID
    flat = " ".join(told.split())
    assert all(probe["ask"] in flat for probe in question["follow_ups"])
    assert max(map(len, told.splitlines())) <= 80


def test_what_is_covered_adds_up(drill):
    stats = json.loads(drill("bank", "stats", "--json").stdout)
    assert sum(stats["formats"].values()) == stats["questions"]
    assert {level: sum(row[level] for row in stats["themes"].values()) for level in stats["levels"]} == stats["levels"]
    shown = drill("bank", "stats").stdout.decode()
    assert all(theme in shown for theme in stats["themes"])


def test_what_is_not_there_is_answered_with_what_was_meant(refused):
    assert "did you mean 'nobodys-problem'?" in refused("bank", "show", "nobodys-problm")
    assert "did you mean 'ownership'?" in refused("bank", "list", "--theme", "ownershp")
