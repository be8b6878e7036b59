"""One file for each screen, its looks in the .tcss beside it."""
