"""The pages run as their reader runs them, in a folder with the corpus in it, and write nothing into the checkout."""

from pathlib import Path

import pytest

collect_ignore_glob = ["*.py"]


@pytest.fixture(autouse=True)
def scratch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder of its own for every page."""
    (tmp_path / "corpus").symlink_to(Path(__file__).parent.parent / "corpus", target_is_directory=True)
    monkeypatch.chdir(tmp_path)
