"""Every rule of the library, found by walking the modules of ``lang``: for ``policyparse rules`` and the tests."""

import inspect
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

from policyparse import lang
from policyparse.pattern import Rule


@dataclass(frozen=True)
class Entry:
    """A rule and where it is defined."""

    rule: Rule
    module: str
    path: Path
    line: int


def rules() -> Iterator[Entry]:
    """Every module-level ``Rule`` under ``policyparse.lang``, in module order, each once."""
    seen: set[int] = set()
    for info in walk_packages(lang.__path__, f"{lang.__name__}."):
        module = import_module(info.name)
        source = inspect.getsource(module).splitlines()
        for value in vars(module).values():
            if not isinstance(value, Rule) or id(value) in seen:
                continue
            line = next((n for n, text in enumerate(source, 1) if f'"{value.name}"' in text), None)
            if line is not None:  # an import from a neighbour is listed at its own definition
                seen.add(id(value))
                yield Entry(value, info.name, Path(str(module.__file__)), line)
