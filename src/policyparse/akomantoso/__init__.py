"""A document as Akoma Ntoso 3.0 (LegalDocML, OASIS), for the tools of legal informatics.

1. Every word of the text is in the document part, in order; clauses are the hierarchy, with their labels and headings.
2. Agencies are ``organization``, cited documents ``ref``, full dates ``date``; each points into ``meta/references``.
3. Targets, milestones and responsibilities are in ``meta/proprietary``, in a namespace of their own, with the ``eId``
   of their clause: Akoma Ntoso has no element for them.
"""

from pathlib import Path
from xml.etree import ElementTree

from policyparse.akomantoso.body import fill_body
from policyparse.akomantoso.elements import AKN, PP, Ids, element
from policyparse.akomantoso.meta import fill_meta
from policyparse.errors import SourceError
from policyparse.models import Document


def to_akomantoso(document: Document) -> str:
    r"""The document as the XML of an Akoma Ntoso 3.0 file, valid against the schema of OASIS.

    A statute (genre ``measures``) is an ``act``, everything else a ``doc`` whose ``name`` is its genre. What the
    standard requires and the text does not say is marked: a missing date is ``0001-01-01`` with ``name="unknown"``, of
    a date without day the first day is given with ``name="month"`` or ``"year"``, a missing author is ``#unknown``.

    >>> import policyparse
    >>> xml = to_akomantoso(policyparse.parse("一、目标\n到2025年，森林覆盖率达到45%。"))
    >>> xml[xml.index("<mainBody>") : xml.index("<heading")]
    '<mainBody><hcontainer name="item" eId="cl_1"><num>一、</num>'
    """
    ElementTree.register_namespace("", AKN)
    ElementTree.register_namespace("pp", PP)
    ids = Ids(document)
    root = ElementTree.Element(f"{{{AKN}}}akomaNtoso")
    statute = document.genre == "measures"
    whole = element(root, "act" if statute else "doc", name=document.genre)
    meta = element(whole, "meta")
    fill_meta(meta, document, ids)
    fill_body(whole, "body" if statute else "mainBody", document, ids)
    ElementTree.indent(meta)  # the rest is running text: a blank there would be a word of the document
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ElementTree.tostring(root, encoding="unicode")}\n'


def write_akomantoso(document: Document, path: Path | str) -> None:
    """Write the document as an Akoma Ntoso file, in UTF-8.

    Raises:
        SourceError: the file cannot be written.
    """
    try:
        Path(path).write_text(to_akomantoso(document), encoding="utf-8", newline="\n")
    except OSError as error:
        raise SourceError(f"{path}: cannot be written: {error.strerror or error}") from error
