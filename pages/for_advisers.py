"""For an advice line: several families after one another."""

from ui import asking, charities

asking.render_fragment("for_advisers")
charities.offer_several()
