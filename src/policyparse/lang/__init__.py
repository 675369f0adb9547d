"""The languages: ``get(code)`` gives the rule sets, ``detect(text)`` tells which language a text is in."""

from functools import cache
from importlib import import_module

from policyparse.errors import LanguageError
from policyparse.lang.shape import Language

CODES = ("zh", "en")


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
    han = sum("㐀" <= c <= "鿿" for c in sample)
    latin = sum("a" <= c <= "z" or "A" <= c <= "Z" for c in sample)
    return "en" if latin > 4 * han else "zh"
