"""Who reads: the language, which parent they are, and where the tool is shown to them."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from markupsafe import Markup

from content import OUR_OWN, Language, SiteContext, address, code_for_role, day, family_name, money, rich, text


def text_for_role(code: str, role: str | None, language: Language, **values: object) -> str:
    """Give the sentence for a code as said to a parent: "pay", "receive", or whoever else asks."""
    return text(code_for_role(code, role, language), language, **values)


@dataclass(frozen=True)
class Reader:
    """One reader. `role` is "pay", "receive" or "care_for" once it is known; `now` is the moment, in UK time.

    `families` are the names they picked for the families of the paying parent, nothing for one without.
    `origin` is the address of this copy of the tool, without a slash at its end, where it is asked for.
    """

    language: Language
    now: datetime
    role: str | None = None
    site: SiteContext = OUR_OWN
    families: tuple[str, ...] = ()
    origin: str = ""

    @property
    def today(self) -> date:
        """The day in the United Kingdom."""
        return self.now.date()

    @property
    def at(self) -> int | None:
        """The place of the receiving parent who reads, or None for the paying parent: all that is paid."""
        return 0 if self.receives else None

    @property
    def receives(self) -> bool:
        """Tell whether this is the receiving parent, or a carer who receives as one."""
        return self.role in ("receive", "care_for")

    def code(self, code: str) -> str:
        """Give the code of the sentence as said to this parent, where there is one for each."""
        return code_for_role(code, self.role, self.language)

    def message(self, code: str, **values: object) -> str:
        """Give the sentence for a code, as said to this parent."""
        return text(self.code(code), self.language, **values)

    def family_name(self, at: int, *, begins: bool = False) -> str:
        """Name one of several families as this reader calls it; `begins` is for the start of a sentence."""
        return family_name(at, self.language, self.role, begins=begins, picked=self.families)

    def rich(self, code: str, **values: object) -> Markup:
        """Give the sentence as HTML, its own marks for bold and links rendered and every value escaped."""
        return rich(self.code(code), self.language, self.site, **values)

    def pounds(self, amount: Decimal) -> str:
        """Write pounds and pence."""
        return money(amount, self.language)

    def day(self, when: date) -> str:
        """Write a day."""
        return day(when, self.language)

    def link(self, screen: str) -> str:
        """Give the address of a screen in the reader's language."""
        return address(screen, self.language)

    def has(self, screen: str) -> bool:
        """Tell whether a screen can be reached where the tool is shown."""
        return self.site.has(screen)
