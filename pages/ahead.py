"""Announced, not law: what the announced fees would do to the same family."""

import ui

ui.show("ahead")
found = ui.circumstances()
if found is None:
    ui.show_open_questions()
else:
    ui.show_gateway_notice()
    ui.show_law_ahead(found, ui.ask_period())
ui.show_way_back()
