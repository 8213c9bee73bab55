using Cbe.Sdk.Verification;

namespace FairnessTests;

/// <summary>The laws that the school holds its policy to: one test for each that matters to the people who answer for it.</summary>
public class FairnessLawTests
{
    [Fact]
    public void Who_a_learner_is_makes_no_difference() => Alder.Laws.Check(16);

    [Fact]
    public void Learning_counts_wherever_it_was_shown_once_a_teacher_confirmed_it() => Alder.Laws.Check(17);

    [Fact]
    public void Seat_time_makes_no_difference() => Alder.Laws.Check(18);

    [Fact]
    public void Learning_faster_or_slower_makes_no_difference() => Alder.Laws.Check(19);

    [Fact]
    public void Age_and_address_make_no_difference() => Alder.Laws.Check(21);

    [Fact]
    public void A_better_mark_does_no_harm() => Alder.Laws.Check(25);

    [Fact]
    public void Evidence_at_the_level_does_no_harm() => Alder.Laws.Check(27);

    /// <summary>The pack declares that the newest work can take the level back, and which rule does it. Any other rule that did so would fail here.</summary>
    [Fact]
    public void Nothing_but_the_declared_rule_takes_a_level_back() => Assert.Equal(LawAnswer.ExceptionDeclared, Alder.Laws.Check(29).Answer);

    [Fact]
    public void A_decision_knows_only_what_was_known_on_its_day() => Alder.Laws.Check(47);
}
