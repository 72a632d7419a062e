"""The questions of the estimate: which parent, then four groups in the order of the service's own steps."""

from datetime import date

from logic.codes import Benefit, NilReason, Period
from presentation.forms.estimate.children import children_form
from presentation.forms.fields import (
    ChoiceField,
    Form,
    Option,
    Question,
    SeveralField,
    Slot,
    TextField,
    TextKind,
    TickField,
    family_words,
    options,
    slot,
    words,
)
from presentation.forms.nation import nation_question
from presentation.forms.nights import NightsQuestion, children_in, law_of, nights_bands, nights_questions
from presentation.visit.estimate import Answers, Group

COMMON_BENEFITS = (
    Benefit.STATE_PENSION,
    Benefit.UNIVERSAL_CREDIT_NO_EARNED_INCOME,
    Benefit.PENSION_CREDIT,
    Benefit.CONTRIBUTORY_EMPLOYMENT_AND_SUPPORT_ALLOWANCE,
    Benefit.INCOME_RELATED_EMPLOYMENT_AND_SUPPORT_ALLOWANCE,
    Benefit.CONTRIBUTION_BASED_JOBSEEKERS_ALLOWANCE,
    Benefit.CARERS_ALLOWANCE,
    Benefit.CARER_SUPPORT_PAYMENT,
)
"""The benefits most people who get one get, in the order a person meets them; the rest stand behind a click."""


def income_form(answers: Answers) -> Form:
    """Ask where the paying parent lives, what they earn, and what of it goes into a pension; or what is known of it."""
    nation, known = nation_question(answers), _income_known(answers)
    if answers.income_unknown:
        return Form(Group.INCOME, ((nation,), (known,)))
    period = ChoiceField(
        name="period",
        label=words("estimate.period.label"),
        slot=slot(answers, lambda a: a.period),
        options=options(Period, "period"),
    )
    income = TextField(
        name="income",
        label=words("estimate.income.label"),
        hint=words("estimate.income.hint"),
        path="income.amount",
        kind=TextKind.MONEY,
        slot=slot(answers, lambda a: a.income),
    )
    pension = TextField(
        name="pension",
        label=words("estimate.pension.label"),
        hint=words("estimate.pension.hint"),
        path="income.pension",
        kind=TextKind.MONEY,
        slot=slot(answers, lambda a: a.pension),
    )
    return Form(Group.INCOME, ((nation,), (known,), (period,), (income,), (pension,)))


def _income_known(answers: Answers) -> ChoiceField[bool]:
    """Ask whether the income is known; where it is not, what may be known of it and may fix the amount."""
    return ChoiceField(
        name="income_unknown",
        label=words("estimate.income_unknown.label"),
        slot=slot(answers, lambda a: a.income_unknown),
        options=options((False, True), "estimate.income_unknown"),
        opens=(_hours(answers), _guess(answers), _benefits(answers)),
        opened_by=(True,),
        inset="income_unknown",
    )


def _hours(answers: Answers) -> TextField:
    return TextField(
        name="hours",
        label=words("estimate.hours.label"),
        hint=words("estimate.hours.hint"),
        kind=TextKind.MONEY,
        slot=slot(answers, lambda a: a.hours),
    )


def _guess(answers: Answers) -> TextField:
    return TextField(
        name="guess",
        label=words("estimate.guess.label"),
        hint=words("estimate.guess.hint"),
        kind=TextKind.MONEY,
        slot=slot(answers, lambda a: a.guess),
    )


def changes_form(answers: Answers, today: date) -> Form:
    """Ask what can change the amount: each tick opens its own question."""
    return Form(
        Group.CHANGES,
        (
            (_benefits(answers),),
            (_partner(answers, today),),
            (_other_children(answers),),
            (_other_arrangement(answers),),
            (_nil_reason(answers),),
        ),
    )


def _benefits(answers: Answers) -> TickField:
    which = SeveralField(
        name="benefits",
        label=words("estimate.has_benefits"),
        slot=slot(answers, lambda a: a.benefits),
        options=options(COMMON_BENEFITS, "benefit"),
        more=options((benefit for benefit in Benefit if benefit not in COMMON_BENEFITS), "benefit"),
        more_label=words("estimate.benefits.more"),
    )
    return TickField(
        name="has_benefits",
        label=words("estimate.has_benefits"),
        slot=slot(answers, lambda a: a.has_benefits),
        opens=(which,),
        inset="benefits",
    )


def _partner(answers: Answers, today: date) -> TickField:
    """Ask whether the paying parent lives with a partner, and for the partner's benefits that count."""
    counted = law_of(answers, today).income_related_benefits
    universal_credit = Benefit.UNIVERSAL_CREDIT_NO_EARNED_INCOME
    which = SeveralField(
        name="partner_benefits",
        label=words("estimate.has_partner"),
        slot=slot(answers, lambda a: a.partner_benefits),
        options=tuple(
            Option(
                benefit, words(f"partner_benefit.{benefit}" if benefit is universal_credit else f"benefit.{benefit}")
            )
            for benefit in Benefit
            if benefit in counted
        ),
    )
    pays_too = TickField(
        name="partner_also_pays",
        label=words("estimate.partner_also_pays"),
        slot=slot(answers, lambda a: a.partner_also_pays),
    )
    return TickField(
        name="has_partner",
        label=words("estimate.has_partner"),
        slot=slot(answers, lambda a: a.has_partner),
        opens=(which, pays_too),
        inset="partner",
    )


def _other_children(answers: Answers) -> TickField:
    has = slot(answers, lambda a: a.has_other_children)
    number = slot(answers, lambda a: a.relevant_other_children)
    return _with_their_number("has_other_children", has, "relevant_other_children", number)


def _other_arrangement(answers: Answers) -> TickField:
    has = slot(answers, lambda a: a.has_other_arrangement)
    number = slot(answers, lambda a: a.other_arrangement_children)
    return _with_their_number("has_other_arrangement", has, "other_arrangement_children", number)


def _with_their_number(name: str, has: Slot[bool], number_name: str, number: Slot[str]) -> TickField:
    """Ask whether there are such children, and for their number once there are."""
    count = TextField(
        name=number_name,
        label=words(f"estimate.{number_name}.label"),
        hint=words(f"estimate.{number_name}.hint"),
        kind=TextKind.COUNT,
        slot=number,
    )
    return TickField(name=name, label=words(f"estimate.{name}"), slot=has, opens=(count,), inset=number_name)


def _nil_reason(answers: Answers) -> TickField:
    which = ChoiceField(
        name="nil_reason",
        label=words("estimate.nil_reason.label"),
        slot=slot(answers, lambda a: a.nil_reason),
        options=options(NilReason, "nil_reason"),
    )
    return TickField(
        name="has_nil_reason",
        label=words("estimate.has_nil_reason"),
        slot=slot(answers, lambda a: a.has_nil_reason),
        opens=(which,),
        inset="nil",
    )


def nights_form(answers: Answers, today: date) -> Form:
    """Ask how many nights a year each child stays with the paying parent: in bands, or as a number."""
    how: ChoiceField[bool] = ChoiceField(
        name="exact_nights",
        label=words("estimate.nights.how"),
        slot=slot(answers, lambda a: a.exact_nights),
        options=options((False, True), "estimate.nights.exact"),
    )
    asked = [_nights_of(answers, question, today) for question in nights_questions(answers)]
    return Form(Group.NIGHTS, ((how,), *((alike,) for alike in alike_questions(answers)), *asked))


def alike_questions(answers: Answers, at: str = "") -> list[ChoiceField[bool]]:
    """Ask of each family with several children whether all stay the same; `at` ends the key on another screen."""
    label = "estimate.alike.label" if len(answers.families) == 1 else "estimate.alike.of_several"
    return [
        ChoiceField(
            name="alike",
            at=f"-{place}{at}",
            label=words(label, family=family_words(place)),
            slot=slot(family, lambda f: f.alike),
            options=options((True, False), "estimate.alike"),
        )
        for place, family in enumerate(answers.families)
        if children_in(family) > 1
    ]


def _nights_of(answers: Answers, question: NightsQuestion, today: date) -> tuple[Question, ...]:
    label = words(
        question.label(len(answers.families)), number=question.child + 1, family=family_words(question.family)
    )
    nights: Question
    if answers.exact_nights:
        nights = TextField(
            name="nights",
            at=question.at,
            label=label,
            hint=words("estimate.nights.hint"),
            path=question.path,
            kind=TextKind.COUNT,
            slot=slot(question.answer, lambda child: child.nights),
        )
    else:
        nights = ChoiceField(
            name="band",
            at=question.at,
            error_name="nights",
            required=True,
            label=label,
            path=question.path,
            slot=slot(question.answer, lambda child: child.band),
            options=tuple(
                Option(band.code, words(f"nights_band.{band.code}", low=band.low, high=band.high))
                for band in nights_bands(answers, today)
            ),
        )
    return (
        (nights, council_nights_question(question, len(answers.families))) if question.answer.has_council else (nights,)
    )


def council_nights_question(question: NightsQuestion, families: int = 1) -> TextField:
    """Ask how many nights of a year a child is in council care; of how many families, where no heading says whose."""
    return TextField(
        name="council_nights",
        at=question.at,
        label=words(
            question.council_label(families),
            number=question.child + 1,
            family=family_words(question.family),
        ),
        hint=words("care.council_nights.hint"),
        path=question.council_path,
        kind=TextKind.COUNT,
        slot=slot(question.answer, lambda child: child.council_nights),
    )


def group_form(answers: Answers, today: date) -> Form:
    """Give the questions of the group that stands."""
    return {
        Group.INCOME: lambda: income_form(answers),
        Group.CHANGES: lambda: changes_form(answers, today),
        Group.CHILDREN: lambda: children_form(answers),
        Group.NIGHTS: lambda: nights_form(answers, today),
    }[answers.group]()
