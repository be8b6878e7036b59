"""What a careful reviewer would say of content that loads: one file for each kind of thing that is looked at."""
