"""The command line: ``policyparse parse | convert | align | report | eval | rules | schema``.

Exit codes: 0 all fine; 1 an input failed, or a score is under its floor; 2 used wrongly; 130 interrupted.
"""

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from policyparse.errors import DateError, ExtraError, LanguageError, OptionError, PolicyParseError, VocabularyError

if TYPE_CHECKING:
    from policyparse.batch import Engine


FORMS = ["csv", "parquet", "jsonl", "jsonl.gz", "duckdb", "xlsx"]


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; what goes wrong is one line on standard error, never a traceback."""
    arguments = _parser().parse_args(argv)
    try:
        status: int = arguments.run(arguments)
    except (OptionError, LanguageError, DateError, VocabularyError, ExtraError) as error:
        print(f"policyparse: {error}", file=sys.stderr)
        return 2
    except PolicyParseError as error:
        print(f"policyparse: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        kept = "; what is done is kept, go on with --resume" if arguments.run is _convert else ""
        print(f"policyparse: interrupted{kept}", file=sys.stderr)
        return 130
    except BrokenPipeError:  # the reader of a pipe (head, less) has left
        sys.stderr.close()
        return 0
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="policyparse", description="Tables from Chinese and English policy documents."
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    parse = commands.add_parser("parse", help="one document as JSON, or as an outline")
    parse.add_argument("file", type=Path)
    parse.add_argument("--outline", action="store_true", help="print the clause tree with targets and agencies")
    parse.add_argument(
        "--show-dropped", action="store_true", help="print what was not taken, and the rule that said so"
    )
    parse.add_argument("--language", metavar="CODE", help="zh or en; told from the text by default")
    parse.add_argument("--date", metavar="YYYY-MM-DD", help="the date that 今年 and 'this year' refer to")
    _add_sites(parse)
    parse.set_defaults(run=_parse)

    _add_convert(commands.add_parser("convert", help="many inputs into JSONL, tables, DuckDB or Excel"))

    align = commands.add_parser("align", help="a document beside its translation: what agrees, what differs")
    align.add_argument("left", type=Path)
    align.add_argument("right", type=Path)
    align.add_argument("-o", "--out", type=Path, metavar="OUT", help="write .json or .html instead of printing")
    align.set_defaults(run=_align)

    _add_report(commands.add_parser("report", help="one HTML page: text with highlights beside tables"))

    evaluate = commands.add_parser("eval", help="score gold annotations in a folder")
    evaluate.add_argument("folder", type=Path)
    evaluate.add_argument("--floors", type=Path, metavar="JSON", help="fail where an F1 is under its floor")
    evaluate.set_defaults(run=_eval)

    rules = commands.add_parser("rules", help="every rule, or one with its pattern, examples, file and line")
    rules.add_argument("name", nargs="?")
    rules.set_defaults(run=_rules)

    schema = commands.add_parser("schema", help="the JSON Schema of a document")
    schema.set_defaults(run=_schema)
    return parser


def _parse(arguments: argparse.Namespace) -> int:
    from policyparse.pipeline import parse
    from policyparse.source import read

    document = parse(arguments.file, language=arguments.language, date=arguments.date, sites=arguments.sites)
    if arguments.outline:
        from policyparse.terminal import outline

        print(outline(document))
    elif arguments.show_dropped:
        content = read(arguments.file).content
        for piece in document.dropped:
            print(f"{piece.span.start}-{piece.span.end}\t{piece.rule}\t{content[piece.span.slice]!r}")
    else:
        print(document.model_dump_json(indent=1))
    return 0


def _add_sites(command: argparse.ArgumentParser) -> None:
    command.add_argument("--sites", type=Path, metavar="TOML", help="rules for sites, in front of the bundled ones")


def _add_convert(convert: argparse.ArgumentParser) -> None:
    add = convert.add_argument
    add("paths", nargs="+", metavar="PATH", help="files, folders, .zip, .tar, tables with a text column, - for input")
    add(
        "-o", "--out", required=True, help=".jsonl, .jsonl.gz, .duckdb, .xlsx, or a folder of tables; replaces only "
        "what an earlier run wrote"
    )  # fmt: skip
    add("--to", choices=FORMS, help="the form, where the ending does not say it (a folder of tables is csv by default)")
    add("--workers", type=_workers, default=1, help="processes, or auto for one per processor (default 1)")
    add("--timeout", type=_seconds, metavar="SECONDS", help="the time that one document may take")
    add("--engine", choices=["local", "ray"], default="local", help="parse in processes here, or on a Ray cluster")
    add("--address", metavar="HOST:PORT", help="the Ray cluster, or auto; without it, Ray starts on this machine")
    add("--resume", action="store_true", help="go on with a run that was killed; what changed is done again")
    add("--dedupe", action="store_true", help="mark exact and near duplicates of an earlier document: duplicate_of")
    add("--glob", metavar="PATTERN", help="of folders and archives, only names that match")
    add("--text-column", metavar="NAME", help="the column of a table that holds the document")
    add("--id-column", metavar="NAME", help="the column of a table that names it")
    _add_sites(convert)
    convert.set_defaults(run=_convert)


def _add_report(report: argparse.ArgumentParser) -> None:
    report.add_argument(
        "paths",
        nargs="+",
        type=Path,
        metavar="PATH",
        help="files, folders, archives, .jsonl or .duckdb of convert",
    )
    report.add_argument("-o", "--out", required=True, type=Path, metavar="HTML", help="the page to write")
    report.add_argument("--title", help="what the page is called")
    report.add_argument("--language", metavar="CODE", help="what it opens in, zh or en; the browser's own by default")
    report.add_argument("--workers", type=_workers, default=1, help="processes, or auto for one per processor")
    report.set_defaults(run=_report)


def _workers(text: str) -> int | str:
    if text != "auto" and (not text.isdigit() or int(text) < 1):
        raise argparse.ArgumentTypeError(f"{text!r} is no number of processes; give 1 or more, or auto")
    return text if text == "auto" else int(text)


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = 0.0
    if not 0 < seconds < float("inf"):
        raise argparse.ArgumentTypeError(f"{text!r} is no time; give seconds above 0")
    return seconds


def _engine(arguments: argparse.Namespace) -> "Engine | None":
    """The engine that was asked for; a usage error where the options do not go together."""
    if arguments.engine == "local":
        if arguments.address is not None:
            raise OptionError("--address is the Ray cluster's: say --engine ray")
        return None
    if arguments.timeout is not None:
        raise OptionError("--timeout is for --engine local: a task of Ray has no time limit")
    from policyparse.extras import need

    for package in ("ray", "pyarrow"):
        need(package, "ray", "--engine ray")
    from policyparse.cluster import on_ray

    return on_ray(arguments.address)


def _convert(arguments: argparse.Namespace) -> int:
    from policyparse.batch import Columns, convert

    replaced = Path(arguments.out).exists()
    report = convert(
        arguments.paths,
        arguments.out,
        to=arguments.to,
        workers=arguments.workers,
        timeout=arguments.timeout,
        engine=_engine(arguments),
        resume=arguments.resume,
        dedupe=arguments.dedupe,
        columns=Columns(text=arguments.text_column, id=arguments.id_column),
        glob=arguments.glob,
        sites=arguments.sites,
    )
    for failure in report.failures:
        print(f"policyparse: {failure.message}", file=sys.stderr)
    found = ", ".join(f"{count} {kind}" for kind, count in report.found.items() if count) or "nothing found"
    print(
        f"{report.given} documents: {report.done} done, {report.failed} failed, {report.skipped} done before; {found}"
    )
    if arguments.dedupe:
        print(f"{report.duplicates} say what an earlier one says: duplicate_of")
    print(f"written to {arguments.out}" + (", in place of what an earlier run wrote" if replaced else ""))
    return 1 if report.failed else 0


def _align(arguments: argparse.Namespace) -> int:
    from policyparse.alignment import align
    from policyparse.alignment.render import to_html, to_json, to_text
    from policyparse.pipeline import parse

    alignment = align(parse(arguments.left), parse(arguments.right))
    if arguments.out is None:
        print(to_text(alignment))
        return 0
    if arguments.out.suffix not in (".html", ".json"):
        print(f"policyparse: {arguments.out}: name it .json or .html", file=sys.stderr)
        return 2
    data = json.dumps(to_json(alignment), ensure_ascii=False, indent=1) + "\n"
    try:
        arguments.out.write_text(to_html(alignment) if arguments.out.suffix == ".html" else data, "utf-8")
    except OSError as error:
        print(f"policyparse: {arguments.out}: cannot be written: {error.strerror}", file=sys.stderr)
        return 1
    return 0


def _report(arguments: argparse.Namespace) -> int:
    from policyparse.collection import Corpus
    from policyparse.models import Document
    from policyparse.reporting import report

    read: list[Corpus] = []

    def documents() -> Iterator[Document]:  # read when the page is begun: what is wrong with it is said at once
        for path in arguments.paths:
            read.append(Corpus.read(path, workers=arguments.workers))
            for failure in read[-1].failures:
                print(f"policyparse: {failure.message}", file=sys.stderr)
            yield from read[-1]

    report(documents(), arguments.out, title=arguments.title, lang=arguments.language)
    failed = sum(len(corpus.failures) for corpus in read)
    print(f"{sum(map(len, read))} documents shown, {failed} failed")
    print(f"written to {arguments.out}")
    return 1 if failed else 0


def _eval(arguments: argparse.Namespace) -> int:
    from policyparse.evaluate import below, evaluate

    figures = evaluate(arguments.folder)
    for lang, kinds in figures.items():
        for kind, score in kinds.items():
            shown = f"{score.f1:.3f}" if score.f1 is not None else "-"
            print(f"{lang}  {kind:20} F1 {shown:6} {score.hit}/{score.gold} gold, {score.given} given")
    if arguments.floors is None:
        return 0
    try:
        floors = json.loads(arguments.floors.read_text("utf-8"))
    except (OSError, ValueError) as error:
        print(f"policyparse: {arguments.floors}: no floors can be read: {error}", file=sys.stderr)
        return 2
    failures = below(figures, floors)
    for line in failures:
        print(f"policyparse: {line}", file=sys.stderr)
    return 1 if failures else 0


def _rules(arguments: argparse.Namespace) -> int:
    from policyparse.catalogue import rules

    entries = [entry for entry in rules() if arguments.name in (None, entry.rule.name)]
    if not entries:
        print(f"policyparse: no rule {arguments.name!r}; `policyparse rules` lists them", file=sys.stderr)
        return 2
    if arguments.name is None:
        print("\n".join(entry.rule.name for entry in entries))
        return 0
    for entry in entries:
        print(f"{entry.rule.name}\n{entry.path}:{entry.line}\n\n{entry.rule.pattern.strip()}\n")
        print("\n".join([f"yes  {text}" for text in entry.rule.yes] + [f"no   {text}" for text in entry.rule.no]))
    return 0


def _schema(arguments: argparse.Namespace) -> int:
    from policyparse.models import Document

    print(json.dumps(Document.model_json_schema(mode="serialization"), ensure_ascii=False, indent=1))
    return 0
