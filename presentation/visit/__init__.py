"""One visit: what was typed and chosen, a model for each form, and the seal under which the page holds it."""
