"""Pictures of documents: matplotlib figures whose Chinese shows without any font installed (``policyparse[plots]``).

Every function takes a ``Document`` or several (a ``Corpus``), ``lang`` for the words around the names, and ``width`` in
inches (8 for a page, 3.9 for a phone); the height follows from what there is to draw. Each returns a
``matplotlib.figure.Figure``: a notebook shows it, ``figure.savefig("targets.png")`` or ``.pdf`` or ``.svg`` keeps it.
"""

from importlib.util import find_spec

if find_spec("matplotlib") is None or find_spec("networkx") is None or find_spec("pylopdf_fonts_zh_cn") is None:
    raise ImportError("pictures need matplotlib, networkx and a font: pip install 'policyparse[plots]'")

from policyparse.plots.collaboration import collaboration
from policyparse.plots.heatmap import heatmap
from policyparse.plots.regions import regions
from policyparse.plots.targets import targets
from policyparse.plots.tree import clauses

__all__ = ["clauses", "collaboration", "heatmap", "regions", "targets"]
