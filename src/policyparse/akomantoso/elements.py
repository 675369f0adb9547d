"""Elements with their text cleaned for XML, and the ids that everything in a document is referred to by."""

from typing import Any
from xml.etree import ElementTree

from policyparse.highlight import replaced
from policyparse.models import Document

AKN = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
PP = "urn:policyparse:records:1"
SOURCE = "#policyparse"
"""Who says what is said in ``meta``."""


class Ids:
    """The ``eId`` of clauses, bodies and citations: clause ``3/5`` is ``cl_3__cl_5``, ``ch1/art2`` is ``ch1__art2``."""

    def __init__(self, document: Document) -> None:
        self.clauses: dict[str, str] = {}
        self.organizations: dict[str, str] = {}
        self.citations = {record.span: f"ref_{number}" for number, record in enumerate(document.citations, 1)}
        self._counts: dict[str, int] = {}
        for clause in document.clauses:
            parts = clause.id.split("/")
            self.clauses[clause.id] = "__".join(f"cl_{part}" if part[:1].isdigit() else part for part in parts)
        for statement in document.responsibilities:
            for agency in statement.agencies:
                self.organization(agency.canonical or agency.name)
        for issuer in document.metadata.issuers:
            self.organization(issuer)

    def organization(self, name: str) -> str:
        """The id of a body, the same for the same name."""
        return self.organizations.setdefault(name, f"org_{len(self.organizations) + 1}")

    def next(self, kind: str) -> str:
        """A new id for what has no name: ``p_1``, ``text_1``, ``table_1``."""
        self._counts[kind] = self._counts.get(kind, 0) + 1
        return f"{kind}_{self._counts[kind]}"


def element(parent: ElementTree.Element, tag: str, text: str = "", /, **attributes: Any) -> ElementTree.Element:
    """A new last child. Attributes that are None are left out."""
    given = {key: replaced(str(value)) for key, value in attributes.items() if value is not None}
    child = ElementTree.SubElement(parent, f"{{{AKN}}}{tag}", given)
    add_text(child, text)
    return child


def record(parent: ElementTree.Element, tag: str, text: str = "", /, **attributes: Any) -> ElementTree.Element:
    """A new last child in the namespace of our records."""
    given = {key: replaced(str(value)) for key, value in attributes.items() if value is not None}
    child = ElementTree.SubElement(parent, f"{{{PP}}}{tag}", given)
    add_text(child, text)
    return child


def add_text(parent: ElementTree.Element, text: str) -> None:
    """Words behind what the element holds so far."""
    text = replaced(text)
    if len(parent):
        parent[-1].tail = (parent[-1].tail or "") + text
    else:
        parent.text = (parent.text or "") + text
