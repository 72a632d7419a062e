"""What a run of a screen leaves in the server's memory when it has ended."""

from functools import wraps

from streamlit.runtime.scriptrunner import get_script_run_ctx
from streamlit.runtime.scriptrunner.script_runner import ScriptRunner

_run = ScriptRunner._run_script_thread


def _nobody_waits() -> None:
    """Stand for the question whether the run is to end: it has."""


def forget_ended_runs() -> None:
    """Let the memory of a run be free as soon as it has ended.

    A runner holds its thread, which holds the run's context, which holds the runner; and it is held by the state of the
    session, which it holds too. Such a circle, of some hundred objects and with all that was typed in the visit, stays
    until Python next looks for circles among everything that the server holds.
    """

    @wraps(_run)
    def run_and_forget(self: ScriptRunner) -> None:
        if type(self) is not ScriptRunner:  # a runner of Streamlit's own tests, which wait for its thread
            _run(self)
            return
        try:
            _run(self)
        finally:
            context = get_script_run_ctx(suppress_warning=True)
            if context is not None:
                context.parallel_coordinator = None
            object.__setattr__(self._session_state, "_yield_callback", _nobody_waits)  # its own setter sets an answer
            self._join_wake_coordinator = None
            self._script_thread = None

    ScriptRunner._run_script_thread = run_and_forget  # type: ignore[method-assign]
