"""In both homes: what is left in a month under each way of paying, from figures a person types."""

from logic.arrangements import compare
from logic.calculation import estimate
from logic.scenarios import two_homes
from presentation.forms.fields import slot
from presentation.visit.scenarios import HomesAnswers
from ui import amount, asking, estimating, exploring, screen, situation

asking.render_fragment("both_homes")
asking.render_text("both_homes.only_known")
open_circumstances = asking.open_circumstances()
if open_circumstances is None:
    estimating.render_open_questions()
else:
    situation.render_eligibility_notice()
    circumstances = exploring.ask_income_to_look_at(open_circumstances)
    if amount.reader_index() is None:
        amount.render_all_families(circumstances)
    paying, receiving = exploring.ask_homes()
    if paying is not None and receiving is not None:
        exploring.render_homes(
            two_homes(paying, receiving, compare(estimate(circumstances), situation.outside()), amount.reader_index())
        )
    asking.offer_to_clear("both_homes", slot(screen.visit().exploring, lambda e: e.homes), HomesAnswers())
