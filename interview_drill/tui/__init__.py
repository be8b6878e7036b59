"""The screens: they connect, the core thinks."""
