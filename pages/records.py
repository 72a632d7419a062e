"""Records: lists of calls, payments and nights, to keep on paper or as a spreadsheet."""

from logic.arrangements import PAYMENT_FIELDS, reckon
from logic.scenarios import add_up_nights
from ui import asking, papers, screen
from ui.papers import CALL_HEADS, LISTS, MONTHS, call_list, nights_list, payment_list

PAPER = "records"
reader_language = screen.language()
today = screen.now().date()
law = asking.law_today()

asking.render_fragment(PAPER)
which = asking.ask_one(PAPER, "which", "records.which", LISTS, "calls")
if which == "payments":
    entries = papers.ask_payments(PAPER, PAYMENT_FIELDS)
    paper = payment_list(reckon(entries, today, law), reader_language, today)
    blank = payment_list(reckon([], today, law), reader_language, today)
elif which == "nights":
    typed = papers.ask_months(PAPER, law)
    noted = add_up_nights(typed, law)
    paper = nights_list(typed, noted, reader_language)
    blank = nights_list([""] * MONTHS, None, reader_language)
else:
    paper = call_list(asking.ask_rows(f"{PAPER}-calls", CALL_HEADS, "records.calls"), reader_language)
    blank = call_list([], reader_language)
papers.render_paper(paper)
papers.offer_to_save(PAPER, paper, ("xlsx", "page", "pdf"), blank=blank)
asking.offer_to_clear(PAPER)
