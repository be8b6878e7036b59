import signal

import pytest

APP = """
from textual.app import App
from textual.widgets import Input, Label
from interview_drill.tui.terminal.driver import Driver

class Tiny(App):
    def compose(self):
        yield Input()
        yield Label("ready")
    def on_input_submitted(self, event):
        self.exit()
    def on_input_changed(self, event):
        self.query_one(Label).update(f"heard {event.value}")

app = Tiny(driver_class=Driver)
app.run()
open("left", "w").write(str(app.return_code))
raise SystemExit(app.return_code)
"""


def test_bytes_that_are_no_utf8_are_shown_as_such_and_end_nothing(on_a_terminal):
    terminal = on_a_terminal(APP)
    terminal.shows("ready")
    terminal.type(b"a\xff\xfeb")
    terminal.shows("heard a\ufffd\ufffdb")
    terminal.type(b"\r")
    assert terminal.ends() == 0


@pytest.mark.parametrize("sequence", [b"\x1b[1114112u", b"\x1b[99999999999999u", b"\x1b[1:2C", b"\x1b[55296u"])
def test_a_key_that_no_keyboard_has_is_dropped(on_a_terminal, sequence):
    terminal = on_a_terminal(APP)
    terminal.shows("ready")
    terminal.type(b"a" + sequence + b"b")
    terminal.shows("heard ab")
    terminal.type(b"\r")
    assert terminal.ends() == 0


def test_a_character_that_arrives_in_pieces_is_one_character(on_a_terminal):
    terminal = on_a_terminal(APP)
    terminal.shows("ready")
    terminal.type("é".encode()[:1])
    terminal.wait_for(terminal.heard_everything)
    terminal.type("é".encode()[1:])
    terminal.shows("heard é")


def test_a_window_that_is_closed_ends_the_app_by_itself_and_in_order(on_a_terminal, tmp_path):
    terminal = on_a_terminal(APP)
    terminal.shows("ready")
    terminal.close()
    terminal.ends()
    assert (tmp_path / "left").exists(), "the program did not come to its last line"


def test_a_window_that_is_closed_unheard_ends_the_app_too(on_a_terminal, tmp_path):
    terminal = on_a_terminal("import signal; signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGHUP])\n" + APP)
    terminal.shows("ready")
    terminal.close()
    assert terminal.ends() == 0
    assert (tmp_path / "left").read_text() == "0"


@pytest.mark.parametrize("deadly", [signal.SIGTERM, signal.SIGHUP])
def test_a_signal_to_end_is_a_wish_to_quit(on_a_terminal, tmp_path, deadly):
    terminal = on_a_terminal(APP)
    terminal.shows("ready")
    terminal.process.send_signal(deadly)
    assert terminal.ends() == 128 + deadly
    assert (tmp_path / "left").exists()
    assert "Traceback" not in terminal.painted.decode()


def test_a_terminal_left_non_blocking_by_another_program_is_painted_on_all_the_same(on_a_terminal):
    terminal = on_a_terminal("import os; os.set_blocking(1, False)\n" + APP, size=(240, 80))
    terminal.shows("ready")
    terminal.type(b"a")
    terminal.shows("heard a")


def test_stderr_may_go_to_a_file_while_the_screen_stays_on_the_terminal(on_a_terminal, tmp_path):
    terminal = on_a_terminal("import os; os.dup2(os.open('log', os.O_CREAT | os.O_WRONLY), 2)\n" + APP)
    terminal.shows("ready")
    terminal.type(b"\r")
    assert terminal.ends() == 0
    assert (tmp_path / "log").read_text() == ""
