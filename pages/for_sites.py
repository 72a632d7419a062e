"""Put this on your site: choose, copy, look, and check."""

import ui

ui.show("for_sites")
ui.show_heading("for_sites.choose.heading")
asked = ui.ask_what_to_show()
ui.show_heading("for_sites.preview.heading")
ui.show_text("for_sites.preview.lead")
ui.show_preview(asked)
ui.show_heading("for_sites.copy.heading")
ui.show_snippets(asked)
ui.show("for_sites-more")
