"""Records: lists of calls, payments and nights, to keep on paper or as a spreadsheet."""

from logic.arrangements import reckon
from logic.scenarios import add_up_nights
from presentation.forms.fields import slot
from presentation.forms.papers import call_lines, list_question, months_typed
from presentation.visit.papers import MONTHS, CallAnswers, ListKind, RecordsAnswers
from ui import asking, papers, screen
from ui.papers import call_list, nights_list, payment_list

PAPER = "records"
reader_language, today, law = screen.language(), asking.today(), asking.law_today()
records = screen.visit().papers.records

asking.render_fragment(PAPER)
which = list_question(records)
asking.ask(which)
if which.slot.read() is ListKind.PAYMENTS:
    papers.ask_payments(records)
    paper = payment_list(reckon(records.payments, today, law), reader_language, today)
    blank = payment_list(reckon([], today, law), reader_language, today)
elif which.slot.read() is ListKind.NIGHTS:
    papers.ask_months(records, law)
    typed = months_typed(records)
    paper = nights_list(typed, add_up_nights(typed, law), reader_language)
    blank = nights_list([""] * MONTHS, None, reader_language)
else:
    calls = asking.ask_rows(f"{PAPER}-calls", slot(records, lambda r: r.calls), CallAnswers(), call_lines)
    paper, blank = call_list(calls, reader_language), call_list([], reader_language)
papers.render_paper(paper)
papers.offer_to_save(PAPER, paper, ("xlsx", "page", "pdf"), blank=blank)
asking.offer_to_clear(PAPER, slot(screen.visit().papers, lambda p: p.records), RecordsAnswers())
