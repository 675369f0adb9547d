"""What a page runs before its first cell: a fresh folder with the corpus in it, and ``policyparse`` on the path."""

import os
import sys
import tempfile
from pathlib import Path

_bin = str(Path(sys.executable).parent)
os.environ["PATH"] = _bin + os.pathsep + os.environ["PATH"]
_corpus = Path(__file__).parent.parent / "corpus"
os.chdir(tempfile.mkdtemp())
Path("corpus").symlink_to(_corpus, target_is_directory=True)
