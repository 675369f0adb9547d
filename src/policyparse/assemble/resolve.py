"""Who a body is: a name as written, where the document is from and when → the body's full name, English name and id.

Nothing is guessed: a name that the vocabulary does not settle keeps ``canonical`` null.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from policyparse import lang as languages
from policyparse.lang.shape import BodyReading, BodyRules
from policyparse.models import Level
from policyparse.vocab.agencies import PLACE, Body, Office, bodies, chinese
from policyparse.vocab.regions import CHINA, Region, gazetteer


@dataclass(frozen=True, slots=True)
class Resolved:
    """The body a name stands for; all null where it is not known."""

    canonical: str | None = None
    name_en: str | None = None
    id: str | None = None
    level: Level | None = None
    jurisdiction: str | None = None
    collective: bool = False


UNKNOWN = Resolved()
LONGEST_NAME = 200
"""No body's name is longer; what is longer is a list that was not split."""


def resolve(
    name: str, prefix: str, jurisdiction: str | None, lang: str, year: int | None = None, issuer: str = ""
) -> Resolved:
    """The body that ``name`` stands for in a document of ``jurisdiction``.

    Args:
        name: as written.
        prefix: what the name inherits from its list: in 省发展改革委、财政厅 the second inherits 省.
        jurisdiction: region id of the document's issuer (a GB/T 2260 code, or ``CN``), ``None`` where unknown.
        lang: the document's language.
        year: of the document; tells apart bodies that had the same short name one after the other.
        issuer: who signs alone, or the title: the body whose 气候处 a department's own plan means.

    >>> resolve("市发展改革委", "", "110000", "zh").canonical
    '北京市发展和改革委员会'
    >>> resolve("市发展改革委", "", None, "zh").canonical
    """
    if len(name) > LONGEST_NAME:
        return UNKNOWN
    found = _resolved(name, prefix, jurisdiction, lang, year)
    return found if found.canonical or not issuer else _part_of_issuer(name, issuer, jurisdiction, lang, year)


@lru_cache(maxsize=1 << 16)
def _resolved(name: str, prefix: str, jurisdiction: str | None, lang: str, year: int | None) -> Resolved:
    for code in dict.fromkeys((lang, languages.detect(name))):
        rules = languages.get(code).bodies
        plain = rules.normal(name)
        found = _read(plain, rules.normal(prefix), Home(jurisdiction, year, rules)) if plain else None
        if found:
            return found
    return UNKNOWN


@lru_cache(maxsize=1 << 12)
def _part_of_issuer(name: str, issuer: str, jurisdiction: str | None, lang: str, year: int | None) -> Resolved:
    """气候处 in the plan of a department is the department's."""
    rules = languages.get(lang).bodies
    plain = rules.normal(name)
    if rules.unit.fullmatch(plain):
        home = Home(jurisdiction, year, rules)
        for head in rules.heads(rules.normal(issuer)):
            body = _named("", head, home)
            if body is not None and body.canonical is not None and not rules.general.search(body.canonical):
                return replace(body, canonical=body.canonical + plain, name_en=None)
    return UNKNOWN


@dataclass(frozen=True, slots=True)
class Home:
    """Where and when a name is read, and by which language's rules."""

    jurisdiction: str | None
    year: int | None
    rules: BodyRules

    @property
    def chain(self) -> tuple[Region, ...]:
        """The document's region and what it lies in, smallest first; empty for a national or unplaced document."""
        return gazetteer().chain(self.jurisdiction) if self.jurisdiction and self.jurisdiction != CHINA else ()


def _read(name: str, prefix: str, home: Home) -> Resolved | None:
    """The first reading that holds, from the surest to the loosest."""
    return (
        _single(name, home)
        or _with_bracket(name, prefix, home)
        or _collective(name, home)
        or _own(prefix + name, home)
        or (_composed(prefix + name, home) if prefix else None)
        or _composed(name, home)
        or _bare(name, home)
        or _part(prefix, name, home)
        or _whole(name, home)
    )


def _single(name: str, home: Home) -> Resolved | None:
    """A body that has this name wherever the document is from: 国家发展改革委, NDRC."""
    return _of_body(home.rules.names().bodies.get(home.rules.key(name), ()), home)


def _of_body(ids: Iterable[str], home: Home) -> Resolved | None:
    """The body of the document's year among those of one name, else the latest."""
    known = bodies()
    key = max(ids, key=lambda key: _fit(known[key], home), default=None)
    if key is None:
        return None
    body = known[key]
    if body.level == "collective":
        return Resolved(body.zh, body.en, key, body.level, home.jurisdiction, True)
    return Resolved(body.zh, body.en, key, body.level, body.region)


def _fit(named: Body | Office, home: Home) -> tuple[bool, int]:
    """What existed in the document's year first, then the longest-lived; without a year the vocabulary's first."""
    return named.valid(home.year), named.until if home.year else 0


def _with_bracket(name: str, prefix: str, home: Home) -> Resolved | None:
    """省发展改革委（能源局） is the commission with its bureau; a bracket that names no body is a remark.

    What stands behind the bracket is a part of both: 区科委（园区管委会）政策法规科.
    """
    head, bracket, rest = name.partition("(")
    inner, closing, tail = rest.rpartition(")")
    if not (bracket and head and closing) or home.rules.collective.fullmatch(name):
        return None
    if tail:
        return _part_behind_bracket(name, prefix, head, tail, home) or _collective(head + tail, home)
    body = _read(head, prefix, home)
    if body is None or body.canonical is None or body.collective:
        return body
    part = _inherited(inner, head, home)
    if part is not None and part.canonical is not None and not part.collective:
        both = f"{body.name_en} ({part.name_en})" if body.name_en and part.name_en else body.name_en
        body = replace(body, canonical=f"{body.canonical}（{part.canonical}）", name_en=both, id=f"{body.id}+{part.id}")
    return body


def _part_behind_bracket(name: str, prefix: str, head: str, tail: str, home: Home) -> Resolved | None:
    """区科委（园区管委会）政策法规科 is a part of the commission; in 宣传部文化（规划）科 the bracket is the part's."""
    for whole, part in home.rules.units(head + tail):
        body = _named(prefix, whole, home)
        if body is not None and body.canonical is not None and part:
            inside = home.rules.written(name[len(whole) :]) if len(whole) < len(head) else part
            return _part_of(body, whole, inside, home)
    return None


def _inherited(name: str, head: str, home: Home) -> Resolved | None:
    """A body named in the bracket behind another has the other's place."""
    for reading in home.rules.readings(head):
        found = _composed(reading.place + name, home)
        if found:
            return found
    return _single(name, home) or _bare(name, home)


def _collective(name: str, home: Home) -> Resolved | None:
    """Bodies of a kind rather than one: 各区政府, 有关部门, and 财政 in 体育、财政部门."""
    rules = home.rules
    if rules.collective.fullmatch(name):
        canonical = rules.written(name)
    elif rules.key(name) in rules.names().functions:
        canonical = rules.departments.format(name)
    else:
        return None
    return Resolved(canonical, None, None, "collective", home.jurisdiction, True)


def _composed(name: str, home: Home) -> Resolved | None:
    """A place and an office: 省财政厅, 福州海关, 通州区政府. A place alone, in a list of bodies, is its government."""
    offices = home.rules.names().offices
    for reading in home.rules.readings(name):
        named = offices.get(reading.key, ())
        if named and (reading.rest or reading.regions):  # 市 alone is half a name
            region = _region(reading, home)
            office = _office(named, region, home, said=bool(reading.regions)) if region else None
            if region is None or office is None:
                return UNKNOWN
            return _of_office(office, region, reading.place if reading.regions else region.zh)
    return None


def _office(named: tuple[Office, ...], region: Region, home: Home, *, said: bool = False) -> Office | None:
    """The office of the document's year among those of one name, of those that a place of this kind has."""
    province = region.zh.endswith(("省", "自治区"))
    fitting = [
        office
        for office in named
        if (province or not office.provincial)
        and not (province and office.lower)
        and (not office.at or office.at == region.level)
        and (said or not office.named or (office.named == "below" and region.level == "provincial"))
        and (not office.within or {region.code, region.code[:2] + "0000"} & set(office.within))
    ]
    return max(fitting, key=lambda office: (bool(office.within), *_fit(office, home)), default=None)


def _region(reading: BodyReading, home: Home) -> Region | None:
    """The place that a name says or means."""
    if reading.regions:
        return gazetteer().find(reading.regions, home.jurisdiction)
    return next((region for region in home.chain if region.zh.endswith(reading.endings)), None)


def _of_office(office: Office, region: Region, written: str) -> Resolved:
    """The office of that place, with its names in full."""
    zh = office.zh if "{" in office.zh else "{place}" + office.zh
    above = _above(region)
    province = gazetteer().chain(region.code)[-1]
    holes = {"{place}": _full(region), "{short}": region.short, "{written}": written, "{above}": above.zh}
    holes["{province}"] = province.short
    return Resolved(
        canonical=_filled(zh, holes),
        name_en=_english(office.en, region),
        id=f"{region.code}/{office.id}",
        level="enterprise" if office.enterprise else region.level,
        jurisdiction=region.code,
    )


def _english(head: str, region: Region) -> str:
    """Beijing Municipal Bureau of …, Department of … of Fujian Province, Bureau of … of Tongzhou District, Beijing."""
    above = _above(region)
    if "{" in head:
        holes = {"{place}": region.en, "{short}": region.short_en, "{adjective}": _adjective(region)}
        province = gazetteer().chain(region.code)[-1]
        return _filled(head, holes | {"{above}": _adjective(above), "{province}": province.short_en})
    if region.zh.endswith("市"):
        return f"{region.short_en} Municipal {head}"
    if _is_district(region):
        return f"{head} of {region.en}, {above.short_en}"
    return f"{head} of {region.en}"


def _full(region: Region) -> str:
    """The name of a place as its bodies have it: 北京市通州区, 义乌市."""
    return _above(region).zh + region.zh if _is_district(region) else region.zh


def _filled(template: str, holes: Mapping[str, str]) -> str:
    for hole, filling in holes.items():
        template = template.replace(hole, filling)
    return template


def _is_district(region: Region) -> bool:
    """Whether a place has its city in its name: there is a 通州区 in Beijing and one in Nantong."""
    return region.level == "county" and region.zh.endswith("区") and _above(region).zh.endswith("市")


def _above(region: Region) -> Region:
    """What a place lies in; the place itself for a province."""
    chain = gazetteer().chain(region.code)
    return chain[1] if len(chain) > 1 else region


def _adjective(region: Region) -> str:
    """Beijing Municipal, Fujian Provincial, Dayi County."""
    for ending, word in (("市", "Municipal"), ("省", "Provincial")):
        if region.zh.endswith(ending):
            return f"{region.short_en} {word}"
    return region.en


def _own(name: str, home: Home) -> Resolved | None:
    """A body of the document's own place whose name no rule composes: 市文化旅游委 of Chongqing."""
    codes = {region.code for region in home.chain}
    ids = home.rules.names().bare.get(home.rules.key(name), ()) if codes else ()
    return _of_body([key for key in ids if bodies()[key].region in codes], home)


def _bare(name: str, home: Home) -> Resolved | None:
    """A name without a place: a national body in a national document, else the one of the document's own place."""
    names = home.rules.names()
    national = [key for key in names.bare.get(home.rules.key(name), ()) if bodies()[key].region == CHINA]
    if home.chain:  # 人口计生委 of 2017 is not the nation's, which ended in 2013
        national = [key for key in national if bodies()[key].valid(home.year)]
    named = names.offices.get(PLACE + home.rules.key(name), ())
    if not home.chain:
        return _of_body(national or _national(named), home) if home.jurisdiction == CHINA else None
    if not named:
        return _of_body(national, home)
    for region in home.chain:  # a 厅 named in a document of a city is its province's
        office = _office(named, region, home)
        if office is not None and (office.provincial or region is home.chain[0]):
            return _of_office(office, region, region.zh)
    return None


def _national(named: tuple[Office, ...]) -> list[str]:
    """The national bodies called as such an office is without a place: "Energy Bureau" is 能源局, the nation's."""
    bare = chinese().bare
    plain = [_filled(office.zh, {"{place}": "", "{short}": "", "{written}": "", "{above}": ""}) for office in named]
    return [key for name in plain for key in bare.get(name, ()) if bodies()[key].region == CHINA]


def _part(prefix: str, name: str, home: Home) -> Resolved | None:
    """A part of a body (国家发展改革委环资司): it has the body's id and no English name. A person of it is the body."""
    for head, part in home.rules.units(name):
        body = _named(prefix, head, home)
        if body is not None and body.canonical is not None:
            return _part_of(body, head, part, home) if part else body
    return None


def _part_of(body: Resolved, name: str, part: str, home: Home) -> Resolved:
    """The part of a body; one that is named after a place of it (市公安局昌平分局) is of that place."""
    whole = replace(body, canonical=f"{body.canonical}{part}", name_en=None)
    if home.rules.branch.search(part):
        for reading in home.rules.readings(part):
            region = gazetteer().find(reading.regions, body.jurisdiction)
            if region is not None and body.jurisdiction in [above.code for above in gazetteer().chain(region.code)]:
                known = _branch(name, reading, region, home)
                return known or replace(whole, level=region.level, jurisdiction=region.code)
    return whole


def _branch(name: str, part: BodyReading, region: Region, home: Home) -> Resolved | None:
    """The branch of a body in a place, where the vocabulary has such branches: 公安局 | 平谷分局."""
    offices = home.rules.names().offices
    for reading in home.rules.readings(name):
        office = _office(offices.get(reading.rest + part.key, ()), region, home, said=True)
        if office is not None:
            return _of_office(office, region, part.place)
    return None


def _named(prefix: str, name: str, home: Home) -> Resolved | None:
    """One body by its name alone, nothing added."""
    return (
        _single(name, home)
        or _own(prefix + name, home)
        or (_composed(prefix + name, home) if prefix else None)
        or _composed(name, home)
        or _bare(name, home)
    )


def _whole(name: str, home: Home) -> Resolved | None:
    """A name that is whole as it stands, or with its place put in: 省道路运输集团有限公司, 市减灾工作领导小组办公室."""
    proper = home.rules.proper.search(name)
    if proper is None:
        return None
    level: Level | None = "enterprise" if proper["enterprise"] else "township" if proper["township"] else None
    for reading in home.rules.readings(name):
        region = _region(reading, home)
        if region is None and reading.endings:
            return None
        if region is not None and reading.endings:
            whole = home.rules.written(_full(region) + reading.rest)
            return Resolved(whole, None, None, level or region.level, region.code)
        if region is not None:
            return Resolved(home.rules.written(name), None, None, level or region.level, region.code)
    return Resolved(home.rules.written(name), None, None, level, None)
