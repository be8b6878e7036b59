"""The program's door to the terminal: in, out, and left as it was found."""
