import subprocess
import sys

import pytest

from interview_drill.tui.terminal.splash import LINE, NAME, picture

ALTERNATE, SHELL = b"\x1b[?1049h", b"\x1b[?1049l"

APP = """
from interview_drill.tui.terminal import guard, splash
with guard.Guard():
    splash.show()
    input() if {wait} else None
    from textual.app import App
    from textual.widgets import Label
    from interview_drill.tui.terminal.driver import Driver

    class Tiny(App):
        def compose(self):
            yield Label("ready")
        def on_key(self):
            self.exit()

    Tiny(driver_class=Driver).run()
print("and a last word")
"""


def test_it_shows_before_anything_else_and_the_app_paints_over_it(on_a_terminal):
    terminal = on_a_terminal(APP.format(wait=True))
    terminal.shows(LINE)
    assert "ready" not in terminal.text()
    assert "$ interview-drill" not in terminal.text()
    terminal.type(b"\r")
    terminal.wait_for(lambda: "ready" in terminal.text() and NAME not in terminal.text())
    assert terminal.painted.count(ALTERNATE) == 1, "a second time would wipe the splash"


def test_the_shell_gets_its_screen_back(on_a_terminal):
    terminal = on_a_terminal(APP.format(wait=False))
    terminal.shows("ready")
    terminal.type(b"q")
    assert terminal.ends() == 0
    assert "$ interview-drill" in terminal.text()
    assert "and a last word" in terminal.text()
    assert NAME not in terminal.text()
    assert terminal.painted.count(SHELL) == 1, "a second time would move the cursor over the last words"


@pytest.mark.parametrize("trouble", ["raise SystemExit(2)", "raise KeyboardInterrupt", "1 / 0"])
def test_trouble_before_the_app_is_up_leaves_the_shells_screen(on_a_terminal, trouble):
    terminal = on_a_terminal(
        f"from interview_drill.tui.terminal import guard, splash\nwith guard.Guard():\n    splash.show()\n    {trouble}"
    )
    terminal.ends()
    assert "$ interview-drill" in terminal.text()
    assert NAME not in terminal.text()
    assert not terminal.screen.cursor.hidden


def test_no_terminal_no_splash():
    script = "from interview_drill.tui.terminal import splash; splash.show(); splash.leave()"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True)
    assert done.stdout == b""


def test_it_loads_next_to_nothing():
    script = (
        "import sys; before = set(sys.modules)\n"
        "from interview_drill.tui.terminal import splash\n"
        "print(*{name.partition('.')[0] for name in set(sys.modules) - before})"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True, text=True)
    assert done.stdout.split() == ["interview_drill"]


def test_it_stands_in_the_middle():
    assert picture(80, 24, plain=True).startswith(f"\x1b[12;{(80 - len(NAME)) // 2 + 1}H{NAME}")


def test_no_colour_means_no_styles():
    assert "m" + NAME not in picture(80, 24, plain=True)
    assert "m" + NAME in picture(80, 24, plain=False)


@pytest.mark.parametrize(("columns", "rows"), [(1, 1), (20, 2), (60, 3), (0, 0)])
def test_what_does_not_fit_is_left_out(columns, rows):
    for text in (NAME, LINE):
        assert text not in picture(columns, rows, plain=True) or len(text) <= columns


def test_no_colour_is_asked_for_by_the_environment(on_a_terminal):
    terminal = on_a_terminal("from interview_drill.tui.terminal import splash; splash.show()", NO_COLOR="1")
    terminal.ends()
    assert NAME.encode() in terminal.painted
    assert b"\x1b[1m" not in terminal.painted
