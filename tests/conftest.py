"""Where the documents are that tests read."""

import os
from pathlib import Path

import pytest
from _pytest.mark import ParameterSet
from hypothesis import HealthCheck, settings

# The same examples on every run and no time limit per example: a busy machine must not decide what passes. New examples
# are looked for with POLICYPARSE_FUZZ=1.
settings.register_profile(
    "steady",
    deadline=None,
    derandomize="POLICYPARSE_FUZZ" not in os.environ,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("steady")

ROOT = Path(__file__).parent.parent
CORPUS = ROOT / "corpus"
SHARED = Path(os.environ.get("POLICYPARSE_SHARED", ROOT.parent / "shared"))
"""Third-party documents that are not part of the project; tests that read them skip where they are absent."""


def sources(folder: Path) -> list[Path]:
    """The documents of a folder that has gold annotations, or of one that has none."""
    listed = [p for p in sorted(folder.glob("*.*")) if p.suffix in (".txt", ".md", ".html") and p.name != "README.md"]
    return [p for p in listed if not p.name.endswith(".lines.txt")]


def documents() -> list[ParameterSet]:
    """Every document of the corpus, and of the shared folder where it exists, as pytest parameters."""
    own = [pytest.param(path, id=f"corpus/{path.name}") for path in sources(CORPUS)]
    dev = SHARED / "dev"
    if not dev.is_dir():
        absent = pytest.mark.skip(reason=f"no third-party documents at {dev}")
        return [*own, pytest.param(dev, id="shared", marks=absent)]
    return own + [pytest.param(path, id=f"shared/{path.name}") for path in sources(dev)]
