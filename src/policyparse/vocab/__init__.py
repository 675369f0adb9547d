"""Vocabulary: things that have a name in both languages, as TOML beside this file, one entry per id.

``load(kind, model)`` reads ``<kind>.toml``, checks every entry against ``model`` (unknown keys and missing languages
are errors) and caches the result. Nothing is read before it is first asked for.
"""

import tomllib
from functools import cache
from importlib.resources import files
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
    try:
        raw = tomllib.loads((files(__package__) / f"{kind}.toml").read_text("utf-8"))
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise VocabularyError(f"{kind}.toml: {error}") from error
    entries: dict[str, EntryT] = {}
    for key, value in raw.items():
        try:
            entries[key] = model.model_validate(value)
        except ValidationError as error:
            raise VocabularyError(f"{kind}.toml, entry {key!r}: {error}") from error
    return entries
