"""Opens screens, each as the first thing that a copy of the app is asked for.

    python -m tests.pages.first_visits numbers which-way ...   # a line of JSON for each: its path and the tree it drew

One process loads the app's modules and then becomes a new one for each screen (`os.fork`). Nothing has been started at
that moment: no runtime, no thread, no visit. So each of them is what a process is that has just been started, without
the second and a half that loading takes.
"""

import gc
import json
import os
import sys
import threading

from starlette.testclient import TestClient
from streamlit import config
from streamlit.runtime import Runtime


def draw(path: str) -> str:
    """Start the app and ask it for one screen; give the tree it drew as text."""
    from app import app  # loaded by whoever calls

    with TestClient(app, base_url="http://localhost") as served:
        answer = served.post("/_stcore/agent/interact", json={"page": path})
        answer.raise_for_status()
        return answer.text


def main(paths: list[str]) -> None:
    """Write a line for each path. Raises RuntimeError when the app has started anything while it was loaded."""
    config.set_option("server.enableAgentApi", True)
    __import__("app")
    gc.collect()
    gc.freeze()  # what the modules hold is no rubbish in any of the processes, and need not be looked through in each
    for path in paths:
        if threading.active_count() > 1 or Runtime.exists():
            raise RuntimeError("loading the app has started something: what follows would be no first visit")
        child = os.fork()
        if not child:
            sys.stdout.write(json.dumps({"path": path, "drawn": draw(path)}) + "\n")
            sys.stdout.flush()
            os._exit(0)
        if os.waitpid(child, 0)[1]:
            raise RuntimeError(f"{path!r} was not drawn")


if __name__ == "__main__":
    main(sys.argv[1:])
