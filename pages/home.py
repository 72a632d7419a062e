"""Home: what this is, for whom, what it does not cover, and the two ways in."""

import ui

ui.show("home")
ui.show_ways_in()
ui.show("home-more")
