"""Attacks: ways of asking for a mark without having earned it. Pure; the dice are handed in."""
