"""Figures in an answer, each with the role it plays in the story."""

from interview_drill.scoring.quantities.finding import find_quantities, quantities_in
from interview_drill.scoring.quantities.quantity import Quantity

__all__ = ["Quantity", "find_quantities", "quantities_in"]
