import os
import signal
import subprocess
import sys
import termios

import pytest

from interview_drill.tui.terminal.guard import RESET

APP = """
from interview_drill.tui.terminal import guard, splash
with guard.Guard():
    splash.show()
    from textual.app import App
    from textual.widgets import Label
    from interview_drill.tui.terminal.driver import Driver

    class Tiny(App):
        def compose(self):
            yield Label("ready")

    Tiny(driver_class=Driver).run()
"""
BEFORE_THE_APP = """
from interview_drill.tui.terminal import guard, splash
import tty, time
with guard.Guard():
    splash.show()
    tty.setraw(0)
    while True:
        time.sleep(1)
"""
FROM_A_SHELL = """
import os, subprocess, sys
app = subprocess.Popen([sys.executable, "-c", {app!r}])
open("pid", "w").write(str(app.pid))
app.wait()
os.read(0, 1)
"""


def test_a_killed_app_leaves_a_terminal_that_can_be_used(on_a_terminal, tmp_path):
    terminal = on_a_terminal(FROM_A_SHELL.format(app=APP))
    terminal.shows("ready")
    assert termios.tcgetattr(terminal.terminal) != terminal.before
    os.kill(int((tmp_path / "pid").read_text()), signal.SIGKILL)
    terminal.wait_for(lambda: RESET.encode() in terminal.painted)
    assert termios.tcgetattr(terminal.terminal) == terminal.before
    assert "$ interview-drill" in terminal.text()


@pytest.mark.parametrize("deadly", [signal.SIGTERM, signal.SIGHUP])
def test_a_signal_before_the_app_is_up_puts_the_terminal_back_and_ends_the_program(on_a_terminal, deadly):
    terminal = on_a_terminal(BEFORE_THE_APP)
    terminal.wait_for(lambda: termios.tcgetattr(terminal.terminal) != terminal.before)
    terminal.process.send_signal(deadly)
    assert terminal.ends() == -deadly
    assert "$ interview-drill" in terminal.text()
    assert termios.tcgetattr(terminal.terminal) == terminal.before


def test_an_orderly_end_is_left_alone(on_a_terminal):
    terminal = on_a_terminal(APP.replace("Tiny(driver_class=Driver).run()", "splash.leave()"))
    assert terminal.ends() == 0
    assert RESET.encode() not in terminal.painted
    assert termios.tcgetattr(terminal.terminal) == terminal.before


def _required(**streams) -> str:
    script = (
        "from interview_drill.errors import DrillError\n"
        "from interview_drill.tui.terminal.guard import require_terminal\n"
        "try: require_terminal()\n"
        "except DrillError as error: print(error)\n"
    )
    return subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, **streams).stdout


def test_without_a_terminal_it_says_what_works_without_one():
    said = _required(stdin=subprocess.DEVNULL)
    assert "interview-drill draw" in said
    assert "interview-drill score" in said


def test_with_stdin_closed_it_says_the_same():
    script = "import os, sys; os.close(0); os.execv(sys.executable, [sys.executable, '-c', sys.argv[1]])"
    inner = "from interview_drill.tui.terminal.guard import require_terminal; require_terminal()"
    done = subprocess.run([sys.executable, "-c", script, inner], check=False, capture_output=True, text=True)
    assert "DrillError: This is no terminal" in done.stderr


REQUIRE = """
from interview_drill.errors import DrillError
from interview_drill.tui.terminal.guard import require_terminal
try: require_terminal()
except DrillError as error: print(error)
else: print("fine")
"""


def test_a_terminal_will_do(on_a_terminal):
    terminal = on_a_terminal(REQUIRE)
    terminal.ends()
    assert "fine" in terminal.text()


def test_a_dumb_terminal_will_not_do(on_a_terminal):
    terminal = on_a_terminal(REQUIRE, TERM="dumb")
    terminal.ends()
    assert "TERM is 'dumb'" in terminal.text()
