"""What ``import policyparse`` costs, as a ratio to ``import pydantic``: fresh processes, alternating.

python benchmarks/importing.py [ROUNDS]
"""

import statistics
import subprocess
import sys
import time

STATEMENTS = {
    "pass": "pass",
    "pydantic": "import pydantic.main",
    "policyparse": "import policyparse",
    "models": "import policyparse.models",
}


def seconds(statement: str) -> float:
    begin = time.perf_counter()
    subprocess.run([sys.executable, "-c", statement], check=True)
    return time.perf_counter() - begin


def main(rounds: int) -> None:
    times: dict[str, list[float]] = {name: [] for name in STATEMENTS}
    for number in range(rounds + 1):
        for name, statement in STATEMENTS.items():
            took = seconds(statement)
            if number:  # the first round warms the file cache
                times[name].append(took)
    base = statistics.median(times["pydantic"])
    for name, values in times.items():
        middle = statistics.median(values)
        print(f"{name:12} {middle * 1000:7.1f} ms  {middle / base:5.2f} x pydantic")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 11)
