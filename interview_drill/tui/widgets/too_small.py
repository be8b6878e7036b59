"""What stands on the screen when the window has no room for it."""

from textual.app import RenderResult
from textual.content import Content
from textual.widget import Widget

NEEDED = (60, 18)
"""Columns and rows the screens are made for at the least."""


class TooSmall(Widget):
    """Says how much room is needed; shown by the style sheet when there is less."""

    def render(self) -> RenderResult:
        """One sentence with both sizes."""
        columns, rows = NEEDED
        width, height = self.app.size
        return Content(
            f"This window is {width} by {height}; interview_drill needs {columns} by {rows}. "
            "Make it larger. Nothing is lost."
        )
