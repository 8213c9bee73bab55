using Cbe.Sdk.Elements.Assessment;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Verification.Smt;
using Cbe.Sdk.Verification.Symbolic;

namespace Cbe.Sdk.Verification.Proofs;

/// <summary>
/// Two learners with up to so many items each, as a law pairs them. Both stand on one list of places, so that what they share is shared, and
/// an item that only one of them has may stand anywhere. Within a day the order is free: records give it by sequence.
/// </summary>
internal sealed class PairBuilder(LawQuestion question, CaseTerms about)
{
    private readonly SymbolicAlgebra _algebra = about.Algebra;
    private readonly Terms _terms = about.Algebra.Terms;
    private readonly ItemRelations _relations = new(about);

    /// <param name="items">How many items the first learner has at most.</param>
    public PairTerms Make(int items)
    {
        var known = new List<Truth>();
        Whole asOf = _terms.Of(about.Policy.AsOf.DayNumber);
        var later = question.Clock ? _terms.Whole("later", 0, DaysLeft()) : _terms.Of(0);
        int places = items + (question.Added is null ? 0 : 1);
        var all = Enumerable.Range(0, places).Select(i => about.Items.Make($"e{i + 1}", asOf)).ToList();
        InOrder(all.Select(DayOf), known);
        var inLeft = Enumerable.Range(0, places).Select(i => _terms.Truth($"e{i + 1}.left")).ToList();
        var pair = question switch
        {
            { Added: not null } => Adding(all, inLeft, known),
            { Changed: not null } => Changing(all, inLeft, asOf, known),
            _ => new([.. all.Select((item, i) => new PairPlace(inLeft[i], item, inLeft[i], Other(item, i, asOf, later, known)))], null!, null!, known),
        };
        if (question.Days)
        {
            SameOrder(pair.Places, known);
        }

        // Items stand at the end of the list, so that no two lists say the same.
        for (int i = 0; i + 1 < places; i++)
        {
            known.Add(_terms.Implies(_terms.Or(pair.Places[i].InLeft, pair.Places[i].InRight), _terms.Or(pair.Places[i + 1].InLeft, pair.Places[i + 1].InRight)));
        }

        var facts = about.Facts("learner");
        return pair with { Left = new(asOf, facts), Right = new(_terms.Add(asOf, later), OtherFacts(facts, known)), Known = known };
    }

    private static Whole DayOf(SymbolicItem item) => ((SymbolicScalar)item.Members["OccurredOn"]).Low;

    /// <summary>How far the clock can go before the rules themselves change.</summary>
    private int DaysLeft()
    {
        var turns = about.Policy.Pack.Parameters.SelectMany(p => p.Values.Select(v => v.From)).OfType<DateOnly>().Where(d => d > about.Policy.AsOf).Select(d => d.DayNumber - 1);
        return turns.Append(about.Policy.Pack.Effective.To?.DayNumber ?? DateOnly.MaxValue.DayNumber).Min() - about.Policy.AsOf.DayNumber;
    }

    private void InOrder(IEnumerable<Whole> days, List<Truth> known)
    {
        if (about.Policy.RunsBy == EvidenceDay.Occurred)
        {
            var list = days.ToList();
            known.AddRange(list.Zip(list.Skip(1), _terms.LessOrEqual));
        }
    }

    private PairTerms Adding(List<SymbolicItem> all, List<Truth> inLeft, List<Truth> known)
    {
        // Exactly one item stands in the second record and not in the first; it is told as one, so that conditions are said once.
        var added = about.Items.Make("added", _terms.Of(about.Policy.AsOf.DayNumber));
        var isAdded = all.Select((_, i) => question.Newest ? _terms.Of(i == all.Count - 1) : _terms.Truth($"e{i + 1}.added")).ToList();
        known.Add(_terms.Equal(_terms.Sum([.. isAdded.Select(_algebra.AsOne)]), _terms.Of(1)));
        known.Add(question.Added!(_relations, added));
        var places = new List<PairPlace>(all.Count);
        for (int i = 0; i < all.Count; i++)
        {
            var other = _terms.And(inLeft[i], _terms.Not(isAdded[i]));
            known.Add(_terms.Implies(isAdded[i], _terms.And(_relations.SameBut(all[i], added), _terms.Not(inLeft[i]))));
            if (question.Beside is { } beside)
            {
                known.Add(_terms.Implies(other, beside(_relations, added, all[i])));
            }

            places.Add(new(other, all[i], _terms.Or(inLeft[i], isAdded[i]), all[i]));
        }

        if (question.Late)
        {
            known.Add(_terms.Less(DayOf(added), DayOf(all[^1])));
            known.Add(inLeft[^1]);
        }

        return new(places, null!, null!, known) { Given = question.Given is { } given ? left => given(_relations, _terms, added, left) : null };
    }

    private PairTerms Changing(List<SymbolicItem> all, List<Truth> inLeft, Whole asOf, List<Truth> known)
    {
        var after = about.Items.Make("after", asOf);
        var isChanged = all.Select((_, i) => question.Newest ? _terms.Of(i == all.Count - 1) : _terms.Truth($"e{i + 1}.changed")).ToList();
        known.Add(_terms.Equal(_terms.Sum([.. isChanged.Select(_algebra.AsOne)]), _terms.Of(1)));
        var places = new List<PairPlace>(all.Count);
        for (int i = 0; i < all.Count; i++)
        {
            known.Add(_terms.Implies(isChanged[i], _terms.And(inLeft[i], question.Changed!(_relations, all[i], after))));
            places.Add(new(inLeft[i], all[i], inLeft[i], (SymbolicItem)_algebra.If(isChanged[i], after, all[i])));
        }

        return new(places, null!, null!, known);
    }

    /// <summary>The same item as the other learner has it, where all items differ.</summary>
    private SymbolicItem Other(SymbolicItem item, int place, Whole asOf, Whole later, List<Truth> known)
    {
        if (question.AllChanged is { } change)
        {
            return change(about, item, place);
        }

        if (!question.Days && !question.Clock)
        {
            return item;
        }

        var day = question.Clock ? _terms.Add(DayOf(item), later) : _terms.Whole($"e{place + 1}.otherDay", 0, about.Policy.AsOf.DayNumber);
        var moved = about.Items.Moved(item, day, _terms.Add(asOf, later), _terms.Subtract(day, DayOf(item)));
        foreach (string other in new[] { "FeedbackOn", "RecordedOn" }.Where(moved.Members.ContainsKey))
        {
            // What lies after the day of the decision is not seen, which is another law.
            var seen = (SymbolicScalar)moved.Members[other];
            known.Add(_terms.Implies(seen.Known, _terms.LessOrEqual(seen.Low, _terms.Add(asOf, later))));
        }

        return moved;
    }

    /// <summary>The order of days, and which are the same, is that of the other learner.</summary>
    private void SameOrder(IReadOnlyList<PairPlace> places, List<Truth> known)
    {
        for (int i = 0; i + 1 < places.Count; i++)
        {
            var (a, b) = (places[i], places[i + 1]);
            known.Add(_terms.LessOrEqual(DayOf(a.Right), DayOf(b.Right)));
            known.Add(_terms.Same(_terms.Equal(DayOf(a.Left), DayOf(b.Left)), _terms.Equal(DayOf(a.Right), DayOf(b.Right))));
        }
    }

    private Dictionary<string, SymbolicValue> OtherFacts(IReadOnlyDictionary<string, SymbolicValue> facts, List<Truth> known)
    {
        var others = new Dictionary<string, SymbolicValue>(facts, StringComparer.Ordinal);
        foreach (var (name, value) in about.Facts("other"))
        {
            if (question.Facts.Contains(name))
            {
                others[name] = value;
            }
        }

        return others;
    }
}
