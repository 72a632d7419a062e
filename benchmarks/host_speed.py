"""How a charity's own page fares with the tool far down it: Lighthouse's performance score with and without, in turn.

    npm ci --prefix benchmarks/pages && python benchmarks/host_speed.py [runs]

Each run measures the same page both ways, one after the other, so that a busy machine slows both. Lighthouse's own
settings: a phone, slow 4G and a slowed processor, simulated. The last line is the difference of the medians; the exit
status is 1 when the score falls by more than MOST_LOST points.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from tests.browser.conftest import CHROMIUM, CHROMIUM_FLAGS, Starter  # noqa: E402
from tests.browser.embedded.conftest import list_the_charity, snippet, start_site  # noqa: E402

MOST_LOST = 2
LIGHTHOUSE = ROOT / "benchmarks" / "pages" / "node_modules" / ".bin" / "lighthouse"
BELOW_THE_FOLD = 2500
PROSE = "<p>" + "Words that a charity writes for parents who live apart. " * 12 + "</p>"


def score(address: str) -> float:
    """Give Lighthouse's performance score of a page, 0 to 100."""
    flags = " ".join(["--headless=new", *CHROMIUM_FLAGS])
    written = subprocess.run(
        [
            LIGHTHOUSE,
            address,
            "--only-categories=performance",
            "--output=json",
            "--quiet",
            "--no-enable-error-reporting",
            f"--chrome-flags={flags}",
        ],
        env=os.environ | {"CHROME_PATH": CHROMIUM},
        capture_output=True,
        check=True,
    )
    return float(json.loads(written.stdout)["categories"]["performance"]["score"]) * 100


def main(runs: int) -> int:
    """Measure both ways so many times and print what was found."""
    site = start_site()
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        list_the_charity(folder, site)
        exit_file = folder / "exit.txt"
        exit_file.write_text(f"default: weather\nallowed:\n  weather: {site.origin}/weather\n")
        starter = Starter(folder, exit_file)
        try:
            tool = starter(extra_environment={"HOSTS_FOLDER": str(folder)})
            without = site.put("/without", PROSE * 3, far=BELOW_THE_FOLD)
            with_tool = site.put("/with", PROSE * 3 + snippet(tool), far=BELOW_THE_FOLD)
            found = [(score(without), score(with_tool)) for _ in range(runs)]
        finally:
            for server in starter.running:
                server.stop()
            site.server.shutdown()
    for bare, framed in found:
        print(f"without {bare:.0f}  with {framed:.0f}")
    lost = statistics.median(bare for bare, _ in found) - statistics.median(framed for _, framed in found)
    print(f"median of {runs}: the score falls by {lost:.1f} points (at most {MOST_LOST})")
    return 0 if lost <= MOST_LOST else 1


if __name__ == "__main__":
    raise SystemExit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 3))
