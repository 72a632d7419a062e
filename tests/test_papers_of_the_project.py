"""The project's papers name files that exist, and stay in step with the commands they tell of."""

import io
import re
import subprocess
import tokenize
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PAPERS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), ROOT / "content" / "guide" / "README.md"])
TOPS = (
    "app.py",
    "benchmarks",
    "content",
    "deploy",
    "docs",
    "logic",
    "pages",
    "presentation",
    "streamlit_adapter",
    "tests",
    "ui",
    "web",
    "run",
    "check",
)
# Examples of files that a contributor would make.
MADE_UP = {"logic/law/in_force/2027-04-05/figures.yaml", "pages/school_costs.py"}


def paths_named_in(paper: Path) -> set[str]:
    """Give the paths of the repository that stand between backticks, without placeholders."""
    quoted = re.findall(r"`([^`\s]+)`", paper.read_text(encoding="utf-8"))
    return {name for name in quoted if name.split("/")[0] in TOPS and not re.search(r"[<>*{}$:]", name)}


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.relative_to(ROOT).as_posix())
def test_a_paper_names_only_files_that_exist(paper: Path) -> None:
    missing = {name for name in paths_named_in(paper) - MADE_UP if not (ROOT / name).exists()}
    assert not missing


def test_the_papers_of_a_public_project_are_there() -> None:
    wanted = (
        "LICENSE",
        "LICENSE-CONTENT.md",
        "README.md",
        "CONTRIBUTING.md",
        "CHANGELOG.md",
        "SECURITY.md",
        "CODE_OF_CONDUCT.md",
    )
    assert [name for name in wanted if not (ROOT / name).is_file()] == []


def test_every_decision_is_dated_and_says_how_we_would_know_it_was_wrong() -> None:
    pages = [path for path in (ROOT / "docs" / "decisions").glob("*.md") if path.name != "README.md"]
    assert pages
    for page in pages:
        assert re.fullmatch(r"\d{4}-\d{2}-\d{2}-[a-z0-9-]+\.md", page.name), page.name
        assert "## How we would know that it was wrong" in page.read_text(encoding="utf-8"), page.name


NAMED = re.compile(r"(?<![\w/.*<{-])(?:[\w.-]+/)*[\w-]+\.(?:py|js|css|yaml|po|md|toml)\b")
COMMENTS = re.compile(r"/\*.*?\*/|(?<![:\"'])//[^\n]*|<!--.*?-->", re.S)


def comments_of(path: Path) -> str:
    """Give the comments and docstrings of a file of code."""
    source = path.read_text(encoding="utf-8")
    if path.suffix != ".py":
        return "\n".join(COMMENTS.findall(source)) + "\n".join(re.findall(r"^\s*# .*", source, re.M))
    tokens = list(tokenize.generate_tokens(io.StringIO(source).readline))
    return "\n".join(
        token.string
        for token in tokens
        if token.type == tokenize.COMMENT or (token.type == tokenize.STRING and token.string.startswith('"""'))
    )


@pytest.mark.slow
def test_a_comment_names_only_files_that_exist() -> None:
    """Two told of files that had been given other names long before."""
    listed = subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.split()
    ends = {"/".join(name.split("/")[at:]) for name in listed for at in range(len(name.split("/")))}
    code = [
        name
        for name in listed
        if re.fullmatch(r"(?!docs/).*\.(?:py|js|css|html|yaml)", name) and (ROOT / name).exists()
    ]
    missing = {
        f"{name}: {named}" for name in code for named in NAMED.findall(comments_of(ROOT / name)) if named not in ends
    }
    assert missing == set()
