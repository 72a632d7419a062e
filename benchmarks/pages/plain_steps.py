"""Measures each step of the main job without scripts: Lighthouse, validity, and what comes over the line.

    npm ci --prefix benchmarks/pages && python benchmarks/pages/plain_steps.py [income result ...]

A step is walked to as a person without scripts walks, then its page is asked for again by its address: Lighthouse has
to give 100 in all four categories, the validator of the W3C (vnu) nothing to say, and the page at most 12 kB as a
browser gets it. Needs Node and Java. `--no-lighthouse` leaves the browser out. Exit status 1 when a page falls short.
"""

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import httpx2

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parents[1]))

from benchmarks.pages.check import CATEGORIES, NOT_FOR_CRAWLERS, PLAIN_GOAL, best, start_server, write_down  # noqa: E402 -- the path comes first
from tests.web.plain.walking import PlainVisit  # noqa: E402

MOST_BYTES = 12_000
VALIDATOR = HERE / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"
RESULTS = HERE / "plain_steps.md"
HEAD = """# The steps of the main job without scripts

Measured by `plain_steps.py`: English, Lighthouse's own phone and slow network, tool and browser on one busy machine
with two cores, the best of at most five runs. What is searched for is posted, so Lighthouse sees the page before that.
The audit "is-crawlable" is left out: robots.txt keeps crawlers from plain pages on purpose, since each would begin a
visit.

| Step | Speed | accessibility | best practices | SEO | Bytes on the line | Said by the validator | Day |
|---|---|---|---|---|---|---|---|
"""


def steps(client: httpx2.Client) -> Iterator[tuple[str, str, bytes, int]]:
    """Walk to each step; give its name, address, page and how many bytes came over the line."""

    def seen(name: str) -> tuple[str, str, bytes, int]:
        address = visit.address
        with client.stream("GET", address) as answer:
            answer.read()
        return name, address, visit.page.encode(), answer.num_bytes_downloaded

    visit = PlainVisit(client)
    yield seen("home")
    visit.open("estimate")
    yield seen("role")
    visit.press("way-receive")
    yield seen("income")
    visit.press("continue")
    yield seen("income with errors")
    visit.earn("2500")
    yield seen("changes")
    visit.press("continue")
    yield seen("children")
    visit.type(count__0="3").press("continue")
    yield seen("nights")
    visit.choose("band-0-0", "under_52").press("continue")
    yield seen("result")
    visit.press("compare")
    yield seen("ways side by side")
    visit.open("check_figures")
    yield seen("check a letter")
    visit.open("who_can_apply")
    yield seen("who can apply")
    visit.open("count_nights")
    yield seen("counting nights")
    visit.open("one_sheet")
    yield seen("one sheet")
    visit.open("choosing")
    yield seen("route finder")
    visit.press("finish")
    yield seen("ways that could fit")
    visit.press("danger")
    yield seen("in danger")
    visit.press("go-on").open("help")
    yield seen("helplines")
    visit.open("reading")
    yield seen("search")
    name, address, *_ = seen("what was found")
    with client.stream("POST", address, data={"q": "arrears"}) as answer:
        answer.read()
    yield name, address, answer.content, answer.num_bytes_downloaded


def said_by_the_validator(page: bytes) -> list[str]:
    """Give what the validator says of a page."""
    with tempfile.NamedTemporaryFile(suffix=".html") as file:
        file.write(page)
        file.flush()
        command = ["java", "-jar", str(VALIDATOR), "--format", "json", file.name]
        ran = subprocess.run(command, capture_output=True, check=False, timeout=300)
    messages = json.loads(ran.stderr)["messages"]
    return [f"{each['type']}: {each['message']}: {each.get('extract', '')[:120]}" for each in messages]


def main() -> int:
    """Measure all steps, or those named on the command line, and write down what was found."""
    wanted = [argument for argument in sys.argv[1:] if not argument.startswith("--")]
    with_browser = "--no-lighthouse" not in sys.argv
    server, address = start_server()
    good = True
    try:
        with httpx2.Client(base_url=address, headers={"accept-encoding": "br"}, timeout=60) as client:
            for name, path, page, size in steps(client):  # each while its visit stands there
                if wanted and name not in wanted:
                    continue
                told = said_by_the_validator(page)
                scores, _ = best(f"{address}{path}", PLAIN_GOAL, left_out=NOT_FOR_CRAWLERS) if with_browser else ({}, 0)
                good &= all(scores[one] >= least for one, least in PLAIN_GOAL.items()) if scores else True
                good &= size <= MOST_BYTES and not told
                cells = [str(scores.get(one, "")) for one in CATEGORIES]
                said = len(told) or "nothing"
                row = f"| {name} | {' | '.join(cells)} | {size:,} | {said} | {datetime.now(UTC).date()} |"
                print(row, *told, sep="\n    ", flush=True)
                if with_browser:
                    write_down(RESULTS, HEAD, [row])
    finally:
        server.terminate()
        server.wait(10)
    return 0 if good else 1


if __name__ == "__main__":
    raise SystemExit(main())
