"""How the time of ``parse()`` grows with hostile and ordinary texts: ten times the length, as a ratio of times.

    python benchmarks/growth.py

A linear stage gives about 10; what is much above is worth a look.
"""

import time

from policyparse import parse

SHAPES = {
    "plan": "一、总体要求\n（一）指导思想。坚持节水优先，全面落实。\n1.改造管网，到2025年漏损率控制在9%以内。\n",
    "numbers in one sentence": "森林覆盖率达到45%，建成零碳园区100个、",
    "bare numbers": "45%",
    "a title over and over": "一、总体\n目标（一）\n",
    "unclosed brackets": "（责任单位：省能源局、",
    "cues": "由甲牵头会同",
    "titles": "根据《中华人民共和国节约能源法》和",
    "tabs": "森林覆盖率（%）\t24\t25\n",
    "digits": "1",
    "numerals": "一",
    "conditions of a grant": "年产值下降不低于5%的企业，经认定的，给予补贴，",
    "rows that compare": "单位产值能耗降低比例（%）\t\t14\n",
    "tags": "<div><p>到2025年，森林覆盖率达到45%。</p></div>",
    "english": "By 2025, the forest coverage rate will reach 45%, and 100 parks will be built; ",
}
SIZE = 8_000


def seconds(text: str) -> float:
    begin = time.perf_counter()
    parse(text)
    return time.perf_counter() - begin


def main() -> None:
    for name, unit in SHAPES.items():
        short, long = unit * (SIZE // len(unit)), unit * (10 * SIZE // len(unit))
        seconds(short)
        small, large = min(seconds(short) for _ in range(3)), seconds(long)
        print(f"{name:24} {len(short):6} characters {small:7.3f} s, ten times {large:7.3f} s: x {large / small:.1f}")


if __name__ == "__main__":
    main()
