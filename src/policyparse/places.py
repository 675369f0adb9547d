"""Where a document is from: the region of the body that issued it.

It decides who 市发展改革委 is. Read from the issuers, then the title, then the first names in the text; a relative
name (省政府办公厅) waits for a place of its level in what follows.
"""

from collections import Counter
from collections.abc import Sequence

from policyparse.lang import get
from policyparse.lang.shape import BodyRules, Language
from policyparse.models import Document
from policyparse.vocab.agencies import bodies
from policyparse.vocab.regions import CHINA, gazetteer

HEAD = 3000
"""How much of the text is searched for a place."""
LONGEST_NAME = 200
"""How much of an issuer or a title is read as a name."""
LONG_HEAD = 20_000
"""How much where the document says 省 or 市 of itself and nothing else tells which."""


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
    for name in issuers:
        found = _of_name(name, language)
        if isinstance(found, str):
            return _narrowed(found, title or "", language)
        endings = endings or found or ()
    found = _of_name(title, language) if title else None
    if isinstance(found, str):
        return found
    endings = endings or found or ()
    head = text[:HEAD]
    return (
        _most_named(title or "", endings, language)
        or _of_number(head, endings, language)
        or _most_named(head, endings, language, least=2)
        or (_by_votes(text[:LONG_HEAD], endings, language) if endings else None)
        or (CHINA if not endings and language.bodies.national.search(head) else None)
    )


def region_of(document: Document) -> str | None:
    """The region id of the body that issued a document; see ``jurisdiction()``."""
    meta = document.metadata
    return jurisdiction(meta.issuers, meta.title, document.text, get(document.lang))


def levels(code: str | None, language: str) -> dict[str, str]:
    """The names of a region and of those it lies in, by level; empty for a national body.

    >>> levels("350102", "zh"), levels("CN", "zh")
    ({'county': '鼓楼区', 'city': '福州市', 'province': '福建省'}, {})
    >>> levels("110105", "en")
    {'county': 'Chaoyang District', 'province': 'Beijing Municipality'}
    """
    found = gazetteer().chain(code) if code and code != CHINA else ()
    return {_level(region.code): getattr(region, language, region.en) for region in found}


def _level(code: str) -> str:
    return "province" if code.endswith("0000") else "city" if code.endswith("00") else "county"


def _narrowed(code: str, title: str, language: Language) -> str:
    """The place a title begins with, inside the issuer's: a province's congress adopts 郑州市…条例."""
    inside = _of_name(title, language)
    if isinstance(inside, str) and code in (region.code for region in gazetteer().chain(inside)):
        return inside
    return code


def _of_name(name: str, language: Language) -> str | tuple[str, ...] | None:
    """The region of a body; only how its place's name ends, for a relative name."""
    rules = language.bodies
    plain = rules.normal(name[:LONGEST_NAME]).removeprefix(rules.party)
    known = rules.names().bodies
    for head in rules.heads(plain):
        ids = known.get(rules.key(head), ())
        if ids and bodies()[ids[0]].level != "enterprise":  # 人民银行西安分行 is in Xi'an
            return _first_place(plain.removeprefix(head), rules) or bodies()[ids[0]].region
    endings: tuple[str, ...] | None = None
    for reading in rules.readings(plain):
        if reading.regions:
            return _first_place(plain, rules)
        endings = endings or reading.endings or None
    return endings


def _first_place(name: str, rules: BodyRules) -> str | None:
    """The place a name begins with, the smallest where it names several: 北京市东城区人民政府."""
    found = None
    for reading in rules.readings(name):
        region = gazetteer().find(reading.regions, found)
        if region is not None and (found is None or found in (r.code for r in gazetteer().chain(region.code))):
            found = region.code
    return found


def _of_number(text: str, endings: tuple[str, ...], language: Language) -> str | None:
    """The place of a document number: 鄂政发〔2021〕8号 is of Hubei, 国办发〔2021〕8号 of the State Council."""
    match = language.bodies.number.search(text)
    if match is None:
        return None
    if match["national"]:
        return CHINA if not endings else None
    codes = [r.code for r in gazetteer().by_sign.get(match["sign"], ()) if r.zh.endswith(endings or "")]
    return codes[0] if codes else None


def _most_named(text: str, endings: tuple[str, ...], language: Language, least: int = 1) -> str | None:
    """The place that a text names most often by its full name; with ``endings``, of those that end so."""
    named = Counter(
        region.code
        for region in language.bodies.places(text)
        if region.zh.endswith(endings or "") and (least == 1 or endings or region.level != "county")
    )
    if not named:
        return None
    (code, count), *others = named.most_common(2)
    return code if count >= least and (not others or count > others[0][1]) else None


def _by_votes(text: str, endings: tuple[str, ...], language: Language) -> str | None:
    """The place most of the places named lie in, counting short names: 宜昌, 襄阳 and 武汉海关 speak for Hubei."""
    votes: Counter[str] = Counter()
    for region in language.bodies.mentions(text):
        for above in gazetteer().chain(region.code):
            if above.zh.endswith(endings):
                votes[above.code] += 1
                break
    (code, count), *others = votes.most_common(2) or [("", 0)]
    return code if count >= 3 and (not others or count >= 2 * others[0][1]) else None
