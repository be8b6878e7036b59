"""New files for authors: six answers in, a valid file with what is left to write marked in it, out."""
