"""What a question, rubric, score, drill and attempt are. Pure: no files, clock, dice, network or screen."""
