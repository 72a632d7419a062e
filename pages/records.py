"""Records: lists of calls, payments and nights, to keep on paper or as a spreadsheet."""

import ui
from logic import PAYMENT_FIELDS, add_up_nights, reckon
from ui.papers import CALL_HEADS, LISTS, MONTHS, call_list, nights_list, payment_list

PAPER = "records"
spoken = ui.language()
today = ui.now().date()
law = ui.law_today()

ui.show(PAPER)
which = ui.ask_one(PAPER, "which", "records.which", LISTS, "calls")
if which == "payments":
    entries = ui.ask_payments(PAPER, PAYMENT_FIELDS)
    paper = payment_list(reckon(entries, today, law), spoken)
    blank = payment_list(reckon([], today, law), spoken)
elif which == "nights":
    typed = ui.ask_months(PAPER, law)
    noted = add_up_nights(typed, law)
    paper = nights_list(typed, noted, spoken)
    blank = nights_list([""] * MONTHS, None, spoken)
else:
    paper = call_list(ui.ask_rows(f"{PAPER}-calls", CALL_HEADS, "records.calls"), spoken)
    blank = call_list([], spoken)
ui.show_paper(paper)
ui.offer_to_save(PAPER, paper, ("xlsx", "page", "pdf"), blank=blank)
ui.offer_to_clear(PAPER)
