"""Where a document is from: the region of the body that issued it.

It decides who 市发展改革委 is. Read from the issuers, then the title, then the first names in the text; a relative
name (省政府办公厅) waits for a place of its level in what follows.
"""

from collections import Counter
from collections.abc import Sequence

from policyparse.lang.shape import Language
from policyparse.vocab.agencies import bodies
from policyparse.vocab.regions import gazetteer

HEAD = 3000
"""How much of the text is searched for a place."""


def jurisdiction(issuers: Sequence[str], title: str | None, text: str, language: Language) -> str | None:
    """The region id of the issuing body: a GB/T 2260 code, ``CN`` for a national body, ``None`` where nothing tells.

    Args:
        issuers: who signs, as written.
        title: of the document.
        text: of the document; only its beginning is read.
        language: whose rules read the names.

    >>> from policyparse import lang
    >>> jurisdiction(["义乌市人民政府办公室"], None, "", lang.get("zh"))
    '330782'
    >>> jurisdiction(["省政府办公厅"], "省政府办公厅关于江苏省节能工作的意见", "", lang.get("zh"))
    '320000'
    """
    endings: tuple[str, ...] = ()
    for name in (*issuers, title or ""):
        found = _of_name(name, language) if name else None
        if isinstance(found, str):
            return found
        endings = endings or found or ()
    for place in (title or "", text[:HEAD]):
        code = _most_named(place, endings, language)
        if code is not None:
            return code
    return None


def _of_name(name: str, language: Language) -> str | tuple[str, ...] | None:
    """The region of a body; only how its place's name ends, for a relative name."""
    rules = language.bodies
    plain = rules.normal(name)
    for end in range(len(plain), 1, -1):
        ids = rules.names().bodies.get(rules.key(plain[:end]), ())
        if ids:
            return bodies()[ids[0]].region
    endings: tuple[str, ...] | None = None
    for reading in rules.readings(plain):
        region = gazetteer().find(reading.regions, None) if reading.regions else None
        if region is not None:
            return region.code
        endings = endings or reading.endings or None
    return endings


def _most_named(text: str, endings: tuple[str, ...], language: Language) -> str | None:
    """The place that a text names most often by its full name; with ``endings``, of those that end so."""
    named = Counter(region.code for region in language.bodies.places(text) if region.zh.endswith(endings or ""))
    if not named:
        return None
    (code, count), *others = named.most_common(2)
    return code if not others or count > others[0][1] else None
