"""Puts the first screens' scripts together into one file, since a poor line pays most for each single request.

Streamlit's browser files are ES modules that import one another by name. Each becomes a function in one module, in the
order in which the browser would have run them. Files that load later and import one of them find a small stand-in that
hands out the one from the bundle, so that nothing exists twice.

An import follows what its module gives, even when that is filled in later. Here it is a copy, so a copy that is still
empty is kept in mind and taken again whenever a part that starts late (the build's "lazy" helper) has started.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

_HEAD = re.compile(r'\s*import\s*(?:(?P<what>[^"();]*?)\s*from\s*)?"\./(?P<script>[^"]+\.js)";?')
_MAP = re.compile(r"^const __vite__mapDeps=.*?\n", re.S)
_TAIL = re.compile(r"export\{(?P<names>[^}]*)\};?\s*(?://[^\n]*\s*)?$")
_LAZY = re.compile(r"(?P<inside>\w+)=\(e,t,n\)=>\(\)=>\{if\(n\)throw n\[0\];")
"""The build's helper that makes a part start late: found by how it begins."""
_COPIES = (
    "let waiting=[];"
    "const keep=take=>{if(take())waiting.push(take)};"
    "const takeAgain=()=>{waiting=waiting.filter(take=>take())};"
    "const following=lazy=>part=>{const start=lazy(part);let started=false;"
    "return()=>{const given=start();if(!started){started=true;takeAgain()}return given}};"
)
"""keep(take) takes copies now, and again while one is empty. following(lazy) is the helper, telling of each start."""
_REST = (
    "let restedAt=0,left=false,held=0,goOn,end;"
    "const{port1,port2}=new MessageChannel();"
    "const hold=time=>{clearTimeout(held);held=setTimeout(()=>{held=0;port2.postMessage(0)},time)};"
    "if(typeof steps===`object`&&steps.isBusy())hold(5000);"
    "addEventListener(`step-begun`,()=>{hold(5000)});"
    "addEventListener(`step-taken`,()=>{hold(100)});"
    "addEventListener(`leave-visit`,()=>{left=true});"
    "port1.onmessage=()=>{if(held||left)return;restedAt=performance.now();goOn?.()};"
    "const rest=()=>!held&&performance.now()-restedAt<4?null:new Promise(then=>{goOn=then;port2.postMessage(0)});"
    "const whole=new Promise(then=>{end=()=>{port1.close();then()}});"
)
"""rest() lets the browser answer a press before the next script runs: all in one go, a slow phone is deaf for a second.

While a step of the served form (steps.js) is on its way and until its answer has been drawn no script runs, five
seconds at most: the answer waits for nothing but the line. A message is not slowed down in a tab that is not looked at,
as a timer is. Nothing runs on once the visit was left.
What a script asks for later it gets once the bundle has run whole: what is drawn between two rests may ask for a script
that has not run yet (WebKit: "Cannot access uninitialized variable", one load of twenty, and no app).
"""
_MESSAGE_KIND = re.compile(r"(?<=\}\)\(\);)(?=(?:var [\w$]+=)?[\w$]+\.[A-Z]\w*=\(\(\)=>\{)")
"""Where a kind of message begins in the largest script, which defines them one after the other."""
_LATER = re.compile(r"import\(`?\"?'?\./(?P<script>[\w.$-]+\.js)`?\"?'?\)")


class NotTogetherError(ValueError):
    """A script is written in a way this module does not know; the screens then load it by itself."""


@dataclass(frozen=True)
class _Script:
    """One module taken apart: its imports, its body, and what it gives (name outside -> name inside)."""

    imports: tuple[tuple[str, str], ...]
    body: str
    gives: Mapping[str, str]


def _pairs(names: str) -> dict[str, str]:
    """Read "a as b,c" as {outside: inside}."""
    pairs = {}
    for part in filter(None, (part.strip() for part in names.split(","))):
        inside, _, outside = part.partition(" as ")
        pairs[outside or inside] = inside
    return pairs


def take_apart(name: str, source: str) -> _Script:
    """Split a module into imports, body and exports.

    Raises NotTogetherError when anything is left that only a whole module may hold.
    """
    mapped = _MAP.match(source)
    rest = source[mapped.end() :] if mapped else source
    imports = []
    while head := _HEAD.match(rest):
        imports.append((head["what"] or "", head["script"]))
        rest = rest[head.end() :]
    tail = _TAIL.search(rest)
    body = rest[: tail.start()] if tail else rest
    if re.search(r"(?:^|[;}])(?:import[\s{*\"]|export[\s{*])", body):
        raise NotTogetherError(name)
    whole = (mapped.group() if mapped else "") + body
    return _Script(tuple(imports), whole, _pairs(tail["names"]) if tail else {})


def in_running_order(entry: str, scripts: Mapping[str, _Script]) -> list[str]:
    """Order the scripts so that each comes after all it imports.

    Raises NotTogetherError when two import each other.
    """
    done: list[str] = []
    open_: list[str] = []

    def visit(name: str) -> None:
        if name in done:
            return
        if name in open_:
            raise NotTogetherError(f"circle at {name}")
        open_.append(name)
        for _, imported in scripts[name].imports:
            visit(imported)
        open_.pop()
        done.append(name)

    visit(entry)
    for name in scripts:
        visit(name)
    return done


def _copy(pairs: Mapping[str, str], source: str) -> str:
    """Write copies of what a source gives (name outside -> name here), taken again while one is empty."""
    if not pairs:
        return ""
    here = ",".join(pairs.values())
    taken = ",".join(f"{outside}:{inside}" for outside, inside in pairs.items())
    return f"let {here};keep(()=>{{({{{taken}}}={source});return[{here}].includes(void 0)}});"


def _receive(what: str, number: int, name: str) -> str:
    """Write an import as copies."""
    if not what:
        return ""
    if not (what.startswith("{") and what.endswith("}")):
        raise NotTogetherError(f"{name}: import {what}")
    # Read the other way round than an export: the outside name comes first.
    return _copy({outside: inside for inside, outside in _pairs(what[1:-1]).items()}, f"M{number}")


def _give(script: _Script) -> str:
    """Write what a module gives; the helper that makes parts start late is given so that it tells of each start."""
    lazy = _LAZY.search(script.body)
    return ",".join(
        f"{outside}:following({inside})" if lazy and inside == lazy["inside"] else f"get {outside}(){{return {inside}}}"
        for outside, inside in script.gives.items()
    )


def put_together(entry: str, sources: Mapping[str, str]) -> str:
    """Write one module that does what the entry and all it needs would have done.

    Raises NotTogetherError.
    """
    scripts = {name: take_apart(name, source) for name, source in sources.items()}
    order = in_running_order(entry, scripts)
    numbers = {name: number for number, name in enumerate(order)}
    parts = []
    for name in order:
        script = scripts[name]
        receive = "".join(_receive(what, numbers[imported], name) for what, imported in script.imports)
        body = _LATER.sub(lambda later: _later(later, numbers), _without_preloads(script.body, numbers))
        parts.append(f"const M{numbers[name]}={_run(f'{receive}{body}', _give(script))};await rest();")
    handed_out = ",".join(f"M{number}" for number in numbers.values())
    return f"{_COPIES}{_REST}\n" + "\n".join(parts) + f"\nend();export{{keep,{handed_out}}};\n"


def _run(body: str, gives: str) -> str:
    """Write the call that runs a script and gives what it gives, with rests between the kinds of messages."""
    rested = _MESSAGE_KIND.sub("await rest();", body)
    return f"{'(' if rested == body else 'await(async'}()=>{{{rested}\n;return{{{gives}}}}})()"


def _later(later: re.Match[str], numbers: Mapping[str, int]) -> str:
    number = numbers.get(later["script"])
    return f"whole.then(()=>{later[0] if number is None else f'M{number}'})"


def _without_preloads(body: str, numbers: Mapping[str, int]) -> str:
    """Take what is in the bundle out of the lists of files to load ahead."""
    mapped = _MAP.match(body)
    if mapped is None:
        return body
    shorter = re.sub(r'"\./([\w.$-]+\.js)"', lambda m: "0" if m[1] in numbers else m[0], mapped.group())
    shorter = shorter.replace("i.map(i=>d[i])", "i.map(i=>d[i]).filter(Boolean)")
    return shorter + body[mapped.end() :]


def stand_ins(entry: str, sources: Mapping[str, str], bundle: str) -> dict[str, str]:
    """Write, for each bundled script, the module that hands it out to files that load later."""
    scripts = {name: take_apart(name, source) for name, source in sources.items()}
    written = {}
    for number, name in enumerate(in_running_order(entry, scripts)):
        copies = _copy({outside: f"_{at}" for at, outside in enumerate(scripts[name].gives)}, "all")
        hands = ",".join(f"_{at} as {outside}" for at, outside in enumerate(scripts[name].gives))
        written[name] = f'import{{keep,M{number} as all}}from"./{bundle}";{copies}export{{{hands}}};\n'
    return written
