"""The Ray engine, on a cluster of two nodes with one worker each: the same bytes as one process gives."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from policyparse.batch import convert
from tests.conftest import CORPUS

ray = pytest.importorskip("ray", reason="Ray is not installed (pip install 'policyparse[ray]')")
pytestmark = pytest.mark.filterwarnings("default")  # Ray and what it brings warn of things that are not ours

PLAN = "一、主要目标\n到2025年，森林覆盖率达到45%。\n"


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    from ray.cluster_utils import Cluster

    node = {"num_cpus": 1, "include_dashboard": False}
    cluster = Cluster(initialize_head=True, head_node_args=node)
    cluster.add_node(num_cpus=1)
    yield cluster.address
    ray.shutdown()
    cluster.shutdown()


def _command(*arguments: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "policyparse", "convert", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=120)


def _given(folder: Path) -> list[Path]:
    """The corpus, a table, a bad file, an empty one: more than a chunk of each kind."""
    rows = [json.dumps({"id": f"d{n}", "text": PLAN * (n % 7)}, ensure_ascii=False) for n in range(100)]
    (folder / "t.jsonl").write_text("\n".join(rows), "utf-8")
    (folder / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00")
    (folder / "empty.txt").write_bytes(b"")
    return [folder / "picture.txt", CORPUS, folder / "t.jsonl", folder / "empty.txt"]


def test_the_same_bytes_as_one_process(address: str, tmp_path: Path) -> None:
    given = [*_given(tmp_path), "--text-column", "text", "--id-column", "id", "--dedupe"]
    here = _command(*given, "-o", tmp_path / "here.jsonl")
    there = _command(*given, "-o", tmp_path / "there.jsonl", "--engine", "ray", "--address", address)
    assert (here.returncode, there.returncode) == (1, 1)  # bad files are in it
    assert there.stdout.splitlines()[0] == here.stdout.splitlines()[0]
    assert (tmp_path / "there.jsonl").read_bytes() == (tmp_path / "here.jsonl").read_bytes()
    assert (tmp_path / "there.errors.jsonl").read_bytes() == (tmp_path / "here.errors.jsonl").read_bytes()


def test_rules_for_sites_travel(address: str, tmp_path: Path) -> None:
    from policyparse.cluster import on_ray

    rules = tmp_path / "sites.toml"
    rules.write_text('[mine]\nwhy = "a line of my portal"\nlines = ["分享到朋友圈"]\n', "utf-8")
    (tmp_path / "a.txt").write_text(f"分享到朋友圈\n{PLAN}", "utf-8")
    convert([tmp_path / "a.txt"], tmp_path / "here.jsonl", sites=rules)
    convert([tmp_path / "a.txt"], tmp_path / "there.jsonl", sites=rules, engine=on_ray(address))
    assert (tmp_path / "here.jsonl").read_bytes() == (tmp_path / "there.jsonl").read_bytes()
    assert json.loads((tmp_path / "here.jsonl").read_text("utf-8"))["text"] == PLAN.strip()


def test_a_run_on_the_cluster_is_resumed_here(address: str, tmp_path: Path) -> None:
    from policyparse.batch.conversion import recipe
    from policyparse.batch.inputs import Columns, items
    from policyparse.batch.store import Store, in_batches
    from policyparse.cluster import on_ray

    columns = Columns(text="text", id="id")
    given = _given(tmp_path)
    with Store(tmp_path / "out.jsonl.work", recipe(None)) as store:
        for number, batch in enumerate(in_batches(on_ray(address)(items(given, columns), sites=None), 10)):
            if number == 3:
                break
            store.write(batch)
    report = convert(given, tmp_path / "out.jsonl", columns=columns, resume=True)
    assert report.skipped == 28  # of thirty; the picture and the empty first row are tried again
    convert(given, tmp_path / "whole.jsonl", columns=columns)
    assert (tmp_path / "out.jsonl").read_bytes() == (tmp_path / "whole.jsonl").read_bytes()


def test_ray_data_over_the_same_function(address: str) -> None:
    import pyarrow

    from policyparse.arrow import parse_batch

    ray.init(address=address, ignore_reinit_error=True, log_to_driver=False)
    table = pyarrow.table({"id": [f"d{n}" for n in range(40)], "text": [f"第{n}号\n{PLAN}" for n in range(40)]})

    def parse(part: pyarrow.Table) -> pyarrow.Table:
        return pyarrow.Table.from_batches([parse_batch(batch, id_column="id") for batch in part.to_batches()])

    found = ray.data.from_arrow(table).map_batches(parse, batch_format="pyarrow", batch_size=8)
    rows = sorted(found.take_all(), key=lambda row: int(row["id"][1:]))
    (whole,) = table.to_batches()
    assert [row["document"] for row in rows] == parse_batch(whole, id_column="id").column("document").to_pylist()


def test_no_cluster_at_the_address(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(PLAN, "utf-8")
    done = _command(tmp_path / "a.txt", "-o", tmp_path / "o.jsonl", "--engine", "ray", "--address", "127.0.0.1:9")
    assert done.returncode == 1
    assert "no Ray cluster can be reached at 127.0.0.1:9" in done.stderr
    assert "Traceback" not in done.stderr
