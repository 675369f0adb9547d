"""Vocabulary: things that have a name in both languages, as TOML beside this file, one entry per id.

``load(kind, model)`` reads ``<kind>.toml``, checks every entry against ``model`` (unknown keys and missing languages
are errors) and caches the result. Nothing is read before it is first asked for.
"""

import tomllib
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from policyparse.errors import VocabularyError


class Entry(BaseModel):
    """One vocabulary entry. Subclasses add fields; unknown keys are refused."""

    model_config = ConfigDict(frozen=True, extra="forbid")


EntryT = TypeVar("EntryT", bound=Entry)


@cache
def load(kind: str, model: type[EntryT]) -> dict[str, EntryT]:
    """The entries of ``<kind>.toml`` by id, in file order.

    Raises:
        VocabularyError: naming file, entry and reason.
    """
    return read_entries(files(__package__) / f"{kind}.toml", model)


def read_entries(file: Traversable, model: type[EntryT]) -> dict[str, EntryT]:
    """The entries of any file of this form, checked against ``model``.

    Raises:
        VocabularyError: naming file, entry and reason.
    """
    try:
        raw = tomllib.loads(file.read_text("utf-8"))
    except OSError as error:
        raise VocabularyError(f"{file.name}: cannot be read: {error.strerror or error}") from error
    except ValueError as error:
        raise VocabularyError(f"{file.name}: no TOML in UTF-8: {error}") from error
    entries: dict[str, EntryT] = {}
    for key, value in raw.items():
        try:
            entries[key] = model.model_validate(value)
        except ValidationError as error:
            wrong = "; ".join(f"{'.'.join(map(str, e['loc'])) or 'the entry'}: {e['msg']}" for e in error.errors())
            raise VocabularyError(f"{file.name}, entry {key!r}: {wrong}") from error
    return entries
