"""For an advice line: several families after one another."""

import ui

ui.show("for_advisers")
ui.offer_several()
