using Cbe.Sdk.Elements.Assessment;
using Cbe.Sdk.Evaluation.Columnar;
using Cbe.Sdk.Evaluation.Columnar.Steps;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Tables;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Pipeline.Lanes;

/// <summary>
/// The order of evidence by a pack, for a table that stands in another: scores that the pack makes, facts that it does not
/// see, or feedback not given yet can change which of two items of one day comes first. It is <see cref="Elements.EvidenceOrder"/>.
/// </summary>
internal static class EvidenceSort
{
    /// <summary>The members that stand in the order, behind the day and the sequence.</summary>
    internal static string[] Named { get; } =
    [
        "Score", "Level", "Assessor", "ConfirmedBy", "Setting", "Form", "Rigor", "Attempt", "ChosenByLearner", "HasNextSteps", "FeedbackDays", "RecordedOn", "Task", "Purpose", "Weight",
    ];

    /// <summary>Whether support sees facts of evidence that progression does not, and so may tell apart what is alike there.</summary>
    public static bool SupportHasItsOwn(BoundPack pack) =>
        pack.Pack.Facts.Any(f => f.Of == FactSubject.Evidence && f.ReadBy.Contains(CbeElement.Support) && !f.ReadBy.Contains(CbeElement.Progression));

    /// <summary>The step that puts items in order.</summary>
    /// <param name="compiler">Takes the steps.</param>
    /// <param name="evidence">The evidence.</param>
    /// <param name="pack">The pack.</param>
    /// <param name="type">Evidence as those see it who ask for the order.</param>
    /// <param name="items">Which items.</param>
    public static LaneStep Of(LaneCompiler compiler, EvidenceLanes evidence, BoundPack pack, ItemType type, Register items)
    {
        List<SortKey> keys = [];
        if (pack.Pack.Elements.Assessment.Order is EvidenceDay.Assessed or EvidenceDay.Due)
        {
            var column = pack.Pack.Elements.Assessment.Order == EvidenceDay.Assessed ? EvidenceColumn.AssessedOn : EvidenceColumn.DueOn;
            var day = compiler.Numbers(evidence.Here(compiler, column, RuleType.Date), evidence.Frame);
            var occurred = compiler.Numbers(evidence.Day(compiler), evidence.Frame);
            keys.Add(new(compiler.Number(new SelectStep(day.Known!, day.Low, occurred.Low), evidence.Frame), null, false));
        }

        Add(evidence.Day(compiler), false);
        Add(evidence.Here(compiler, EvidenceColumn.Sequence, RuleType.Number), false);
        foreach (var field in Named.Select(n => type.Fields.FirstOrDefault(f => f.Name == n)).OfType<Field>()
            .Concat(type.Fields.Where(f => !Named.Contains(f.Name) && f.Name is not ("OccurredOn" or "DaysAgo"))))
        {
            Add(evidence.Here(compiler, field), field.Type.Kind == ValueKind.Text);
        }

        return new SortStep(new(keys), items);

        void Add(Operand operand, bool isText)
        {
            var numbers = compiler.Numbers(operand, evidence.Frame);
            keys.Add(new(numbers.Low, numbers.Known, isText));
        }
    }
}
