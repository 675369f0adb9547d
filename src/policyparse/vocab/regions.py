"""Places of GB/T 2260 and what they are called: ``regions.toml``, read when a place is first asked for.

A region's id is its six-digit code; ``CN`` is the country. Former places keep the code they had.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal, NamedTuple

from policyparse.vocab import Entry, load

CHINA = "CN"


class Region(NamedTuple):
    """A province, prefecture or county. ``short`` is the name without 市, 县 and the like."""

    code: str
    zh: str
    short: str
    english: str
    """The English name, a bar behind the part that stands alone."""
    until: int | None = None
    """The year in which the name was gone; ``None`` for a place of today."""

    @property
    def en(self) -> str:
        """The English name: Fuzhou City."""
        return self.english.replace("|", " ")

    @property
    def short_en(self) -> str:
        """The English name without City and the like: Fuzhou."""
        return self.english.partition("|")[0]

    @property
    def level(self) -> Literal["provincial", "prefectural", "county"]:
        """The level that the code tells; 省直辖 county-level cities (429004) are counties by code."""
        if self.code.endswith("0000"):
            return "provincial"
        return "prefectural" if self.code.endswith("00") else "county"


class Province(Entry):
    """One table of ``regions.toml``; ``places`` and ``former`` are lines ``code zh English``, see the file's head."""

    code: str
    zh: str
    en: str
    short: str
    en_short: str = ""
    places: str = ""
    former: str = ""


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """Regions by code, and by every Chinese name they go by."""

    regions: tuple[Region, ...]
    by_code: dict[str, Region]
    by_name: dict[str, tuple[Region, ...]]
    by_sign: dict[str, tuple[Region, ...]]
    """Provinces by the one character that stands for them: 鄂, 粤."""

    def chain(self, code: str) -> tuple[Region, ...]:
        """The region and what it lies in, smallest first: county, prefecture, province.

        >>> [region.zh for region in gazetteer().chain("350102")]
        ['鼓楼区', '福州市', '福建省']
        """
        codes = dict.fromkeys((code, code[:4] + "00", code[:2] + "0000"))
        return tuple(self.by_code[c] for c in codes if c in self.by_code)

    def find(self, candidates: tuple[Region, ...], near: str | None) -> Region | None:
        """The one region that is meant in a document of ``near``; ``None`` where two are as likely.

        The nearest wins (鼓楼区 in a document of Fuzhou), then a place of today, then the larger.
        """
        if len(candidates) == 1:
            return candidates[0]
        ranked = sorted(
            (_distance(region, near), region.until is not None, _SIZE[region.level]) for region in candidates
        )
        best = [r for r in candidates if (_distance(r, near), r.until is not None, _SIZE[r.level]) == ranked[0]]
        return best[0] if len(best) == 1 or len({r.code for r in best}) == 1 else None


_SIZE = {"provincial": 0, "prefectural": 1, "county": 2}


def _distance(region: Region, near: str | None) -> int:
    """0 in the same prefecture, 1 in the same province, 2 elsewhere."""
    if near is None or near == CHINA:
        return 2
    return (region.code[:2] != near[:2]) * 2 or int(region.code[:4] != near[:4] and near[2:4] != "00")


@cache
def gazetteer() -> Gazetteer:
    """Every place, read once."""
    every: list[Region] = []
    signs: dict[str, tuple[Region, ...]] = {}
    by_code: dict[str, Region] = {}
    by_name: dict[str, tuple[Region, ...]] = {}
    for province in load("regions", Province).values():
        for region, names in _regions(province):
            every.append(region)
            if region.until is None:
                by_code[region.code] = region
            else:
                by_code.setdefault(region.code, region)
            for name in names:
                by_name[name] = (*by_name[name], region) if name in by_name else (region,)
        signs |= {sign: (by_code[province.code],) for sign in province.short.split() if len(sign) == 1}
    return Gazetteer(tuple(every), by_code, by_name, signs)


@cache
def english_places() -> dict[str, tuple[Region, ...]]:
    """Places by their English names, folded, with and without City and the like."""
    by_name: dict[str, tuple[Region, ...]] = {}

    def add(name: str, region: Region) -> None:
        by_name[name] = (*by_name[name], region) if name in by_name else (region,)

    regions = gazetteer().regions
    folded = fold("\n".join(region.english for region in regions)).split("\n")  # at once: one by one takes long
    for region, english in zip(regions, folded, strict=True):
        short, bar, generic = english.partition("|")
        add(f"{short} {generic}" if bar else short, region)
        if bar and region.until is None:
            add(short, region)
    for province in load("regions", Province).values():
        for name in province.en_short.split("; ") if province.en_short else ():
            by_name[fold(name)] = (gazetteer().by_code[province.code],)
    return by_name


def fold(english: str) -> str:
    """An English place name for comparison: ``Xi'an`` and ``Xian`` are one.

    >>> fold("Xi'an City")
    'xian city'
    """
    return english.lower().replace("'", "").replace("’", "").replace("-", " ")


def _regions(province: Province) -> Iterator[tuple[Region, tuple[str, ...]]]:
    """Each place of a province with the names it goes by in Chinese."""
    shorts = province.short.split()
    yield (
        Region(province.code, province.zh, shorts[0], province.en),
        (province.zh, *(short for short in shorts if len(short) > 1)),
    )
    for line in province.places.splitlines():
        code, zh, english = line.split(" ", 2)
        short, _, generic = zh.partition("|")
        yield Region(code, short + generic, short, english), _names(short, generic)
    for line in province.former.splitlines():
        code, zh, english = line.split(" ", 2)
        short, _, generic = zh.partition("|")
        english, _, year = english.rpartition(" -")
        yield Region(code, short + generic, short, english, int(year)), _names(short, generic)


def _names(short: str, generic: str) -> tuple[str, ...]:
    """``恩施|土家族苗族自治州`` goes by 恩施土家族苗族自治州, 恩施 and 恩施州; ``歙|县`` by 歙县 only."""
    full = short + generic
    if len(generic) > 1:
        return (full, short, short + generic[-1]) if len(short) > 1 else (full, short + generic[-1])
    return (full, short) if len(short) > 1 else (full,)
