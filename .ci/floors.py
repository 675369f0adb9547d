"""Fail where a figure printed by the shared scorer (``score.py --json``, on standard input) is under its floor."""

import json
import sys
from pathlib import Path

FLOORS = Path(__file__).with_name("dev-floors.json")


def main() -> int:
    """Compare, print one line per failure."""
    result = json.load(sys.stdin)
    floors = json.loads(FLOORS.read_text("utf-8"))
    failures = [f"failed: {name}: {why}" for name, why in result["failed"]]
    for kind, floor in floors.items():
        f1 = result["figures"][kind]["f1"]
        print(f"{kind:16} F1 {f1:.3f} (floor {floor})")
        if f1 < floor:
            failures.append(f"{kind}: F1 {f1:.4f} is under its floor {floor}")
    print("\n".join(failures))
    return 1 if failures else 0


sys.exit(main())
