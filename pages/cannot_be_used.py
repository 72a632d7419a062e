"""When this cannot be used: each case this tool does not work out, with where to go instead."""

import ui

ui.show("cannot_be_used")
ui.show_way_back()
