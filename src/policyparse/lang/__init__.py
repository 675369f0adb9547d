"""The languages: ``get(code)`` gives the rule sets, ``detect(text)`` tells which language a text is in."""

from functools import cache
from importlib import import_module

from policyparse.errors import LanguageError
from policyparse.lang.shape import Language

CODES = ("zh", "en")

HAN = bytes(range(0x40, 0xA0))
"""The upper bytes of U+4000 to U+9FFF: counting bytes is a hundred times faster than looking at characters."""
LETTERS = bytes(range(0x41, 0x5B)) + bytes(range(0x61, 0x7B))
NO_LETTERS = bytes(byte for byte in range(256) if byte not in LETTERS)


@cache
def get(code: str) -> Language:
    """The rule sets of a language.

    Raises:
        LanguageError: if the library does not have it.
    """
    if code not in CODES:
        raise LanguageError(f"no language {code!r}; this library has {', '.join(CODES)}")
    language: Language = import_module(f"policyparse.lang.{code}").LANGUAGE
    return language


def detect(text: str) -> str:
    """The language of a text: ``zh`` where at least one letter in five is a Han character, else ``en``.

    English documents with Chinese names in brackets stay English, Chinese notices with an English title stay Chinese.
    """
    sample = text[:20_000]
    upper = sample.encode("utf-16-le", "replace")[1::2]
    han = len(upper) - len(upper.translate(None, HAN))
    if upper.count(0) <= 4 * han:  # that counts the Latin letters, and digits and spaces with them
        return "zh"
    latin = len(sample.encode("utf-8", "replace").translate(None, NO_LETTERS))
    return "en" if latin > 4 * han else "zh"
