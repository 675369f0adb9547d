"""English words: where a phrase falls into them."""

from policyparse.lang.shape import WordRules

LEADING = """
    promote promoting strengthen strengthening accelerate accelerating implement implementing improve improving support
    supporting encourage encouraging guide guiding ensure ensuring expand expanding carry carrying make making
    build building
"""


def words(phrase: str) -> list[str]:
    """The words of a phrase with the space behind each; joined they are the phrase."""
    parts = phrase.split(" ")
    return [part + " " for part in parts[:-1]] + parts[-1:]


RULES = WordRules(words=words, leading=frozenset(LEADING.split()))
