"""Two quiet themes, one for dark terminals and one for light ones."""

from textual.theme import Theme

DARK = Theme(
    name="drill-dark",
    primary="#7aa2c8",
    secondary="#8fb8a8",
    accent="#c8a86b",
    warning="#e0af68",
    error="#e06c75",
    success="#8fbf7f",
    foreground="#d8dee4",
    background="#14181d",
    surface="#1b2026",
    panel="#242b33",
    dark=True,
)

LIGHT = Theme(
    name="drill-light",
    primary="#1f5f99",
    secondary="#2f6f5f",
    accent="#8a5a00",
    warning="#8a5200",
    error="#b3261e",
    success="#2e6b2e",
    foreground="#1c2126",
    background="#fbfaf7",
    surface="#f3f1ec",
    panel="#e7e4dc",
    dark=False,
)
