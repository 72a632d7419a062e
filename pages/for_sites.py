"""Put this on your site: choose, copy, look, and check."""

from ui import asking, charities

asking.render_fragment("for_sites")
asking.render_heading("for_sites.choose.heading")
asked = charities.ask_what_to_show()
asking.render_heading("for_sites.preview.heading")
asking.render_text("for_sites.preview.lead")
charities.render_preview(asked)
asking.render_heading("for_sites.copy.heading")
charities.render_snippets(asked)
asking.render_fragment("for_sites-more")
