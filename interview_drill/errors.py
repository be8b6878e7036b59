"""What can go wrong that a user can put right."""


class DrillError(Exception):
    """Something the user can put right: one sentence on what happened, one on what to do.

    The edge of the program prints `str(error)` to stderr and exits with `exit_code`; nobody sees a traceback.
    """

    exit_code = 2

    def __init__(self, happened: str, remedy: str = "") -> None:
        super().__init__(f"{happened} {remedy}".strip())
        self.happened = happened
        self.remedy = remedy
