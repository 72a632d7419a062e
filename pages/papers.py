"""Papers: what can be taken along, and where each is made."""

import ui

ui.show("papers")
