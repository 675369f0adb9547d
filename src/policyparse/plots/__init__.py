"""Pictures of documents: matplotlib figures whose Chinese shows without any font installed (``policyparse[plots]``).

Every function takes a ``Document`` or several (a ``Corpus``), ``lang`` for the words around the names, and ``width`` in
inches (8 for a page, 3.9 for a phone); the height follows from what there is to draw. Each returns a
``matplotlib.figure.Figure``: a notebook shows it, ``figure.savefig("targets.png")`` or ``.pdf`` or ``.svg`` keeps it.
"""

from policyparse.extras import need

for package in ("matplotlib", "networkx", "pylopdf_fonts_zh_cn"):
    need(package, "plots", "a picture")

from policyparse.plots.collaboration import collaboration  # noqa: E402
from policyparse.plots.heatmap import heatmap  # noqa: E402
from policyparse.plots.regions import regions  # noqa: E402
from policyparse.plots.targets import targets  # noqa: E402
from policyparse.plots.tree import clauses  # noqa: E402

__all__ = ["clauses", "collaboration", "heatmap", "regions", "targets"]
