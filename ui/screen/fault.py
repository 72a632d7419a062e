"""What stands where a screen broke: a calm sentence of our own in the visit's language, and ways to go on."""

from content import fragment
from streamlit_adapter import FragmentHandledException
from ui.screen.rendering import render_html
from ui.screen.visit import here, language, shown_at


def render_fault(fault: Exception) -> bool:
    """Draw it in place of the framework's own words, which are English and speak to whoever built the app.

    Streamlit has logged the fault before it calls this, and web/log_redaction.py leaves only its kind and
    place of it. A part that broke within a part comes twice: it has been told the first time. True keeps the
    framework's words away.
    """
    if not isinstance(fault, FragmentHandledException):
        render_html(fragment("fault", language(), here(), shown_at=shown_at()))
    return True
