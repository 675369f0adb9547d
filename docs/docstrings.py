"""How the API page reads docstrings: google-style sections of functions and classes, records as their fields."""

from typing import Any

from pydantic import BaseModel
from sphinx.application import Sphinx
from sphinx.ext.napoleon import Config, GoogleDocstring

SECTIONED = frozenset({"function", "method", "class", "exception", "module"})
"""What has sections. A field's docstring is prose: a colon in its first line ends no type."""


def read_sections(app: Sphinx, what: str, name: str, obj: Any, options: Any, lines: list[str]) -> None:
    """Args, Returns and Raises as fields."""
    if what in SECTIONED:
        lines[:] = GoogleDocstring(lines, Config(), app, what, name, obj, options).lines()


def hide_constructor(
    app: Sphinx, what: str, name: str, obj: Any, options: Any, signature: str, returns: str
) -> tuple[str, str] | None:
    """A record is made by ``parse()``; its fields are listed with their types."""
    return ("", "") if isinstance(obj, type) and issubclass(obj, BaseModel) else None


def setup(app: Sphinx) -> dict[str, Any]:
    """Called by Sphinx."""
    app.connect("autodoc-process-docstring", read_sections)
    app.connect("autodoc-process-signature", hide_constructor)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
