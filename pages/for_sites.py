"""Put this on your site: choose, copy, look, and check."""

from ui import asking, charities

asking.show("for_sites")
asking.show_heading("for_sites.choose.heading")
asked = charities.ask_what_to_show()
asking.show_heading("for_sites.preview.heading")
asking.show_text("for_sites.preview.lead")
charities.show_preview(asked)
asking.show_heading("for_sites.copy.heading")
charities.show_snippets(asked)
asking.show("for_sites-more")
