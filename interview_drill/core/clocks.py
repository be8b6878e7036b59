"""Time spent, as state: told the time, never asking for it."""

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Clock:
    """Seconds spent so far, and since when it runs; `now` is any clock that only moves forward, in seconds."""

    elapsed: float = 0.0
    running_since: float | None = None

    @property
    def running(self) -> bool:
        """Whether time is being counted."""
        return self.running_since is not None

    def seconds(self, now: float) -> float:
        """Seconds counted up to `now`."""
        return self.elapsed if self.running_since is None else self.elapsed + max(0.0, now - self.running_since)

    def start(self, now: float) -> "Clock":
        """The same clock, running; one that runs already is left alone."""
        return self if self.running else replace(self, running_since=now)

    def stop(self, now: float) -> "Clock":
        """The same clock, stopped."""
        return Clock(self.seconds(now))
