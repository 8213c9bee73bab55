using Cbe.Sdk.Evaluation.Columnar;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Pipeline.Lanes;

/// <summary>The names that rules about a case may use, and where a program finds them. Names that come later (a score, a level) are set when they have been made.</summary>
internal sealed class CaseInputs(LaneCompiler compiler, EvidenceLanes evidence, IReadOnlyList<FactDeclaration> learnerFacts) : LaneInputs
{
    /// <summary>The column of the most level that a prerequisite may have, beside that of the least.</summary>
    public const string MostLevel = "Level.Most";

    private static readonly string[] ItemNames = ["prerequisites", "awards", "supports", "needs", "accommodations"];
    private readonly Dictionary<string, Operand> _made = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<CaseInput> _inputs = [];
    private readonly SortedDictionary<CaseItems, LaneFrame> _frames = [];
    private readonly Dictionary<LaneFrame, List<string>> _members = [];

    /// <summary>What must be filled for each case.</summary>
    public IReadOnlyList<CaseInput> Wanted => _inputs;

    /// <summary>The sequences beside evidence that the program reads.</summary>
    public IReadOnlyDictionary<CaseItems, LaneFrame> Frames => _frames;

    /// <summary>The members of such a sequence that it reads, in the order of its columns; a single value has the empty name.</summary>
    public IReadOnlyList<string> MembersOf(CaseItems items) => _members[_frames[items]];

    /// <summary>Sets what a name means from here on.</summary>
    public void Set(string name, Operand operand) => _made[name] = operand;

    public override Operand Input(LaneCompiler c, Field field)
    {
        if (_made.TryGetValue(field.Name, out var made))
        {
            return made;
        }

        if (Array.IndexOf(ItemNames, field.Name) is >= 0 and var items)
        {
            return Items((CaseItems)items, field);
        }

        if (field.Name.StartsWith("facts.", StringComparison.OrdinalIgnoreCase))
        {
            int at = learnerFacts.ToList().FindIndex(f => string.Equals("facts." + f.Name, field.Name, StringComparison.OrdinalIgnoreCase));
            return field.Type.Kind == ValueKind.Boolean ? TruthOf(Number(CaseInputKind.Fact, at)) : Number(CaseInputKind.Fact, at);
        }

        return field.Name switch
        {
            "competency.Code" => Number(CaseInputKind.CompetencyCode),
            "competency.Kind" => Number(CaseInputKind.CompetencyKind),
            "asOf" => new ImmediateOperand(new(RuleType.Date, 0, DaysFromAsOf: true)),
            _ => evidence.Here(c, field),
        };
    }

    public override Operand? Member(LaneCompiler c, LaneFrame items, Field field)
    {
        if (items.Root == evidence.Columns)
        {
            return evidence.Member(c, items, field);
        }

        if (items.Of is not null)
        {
            return null;
        }

        var column = new ColumnOperand(items, ColumnOf(items, field.Name), field.Type);
        if (field.Name != "Level" || items != _frames.GetValueOrDefault(CaseItems.Prerequisites))
        {
            return column;
        }

        // The level of a prerequisite may be known only in bounds.
        var least = c.Numbers(column, items);
        return least with { High = c.Numbers(new ColumnOperand(items, ColumnOf(items, MostLevel), field.Type), items).Low };
    }

    /// <summary>A value of each case that comes from outside.</summary>
    public NumberOperand Number(CaseInputKind kind, int index = 0)
    {
        var input = Wants(kind, index, hasValue: true);
        return new(null, input.Value!, null, input.Known);
    }

    /// <summary>Something that is so for some cases.</summary>
    public Register Mask(CaseInputKind kind, int index = 0) => Wants(kind, index, hasValue: false).Known;

    private CaseInput Wants(CaseInputKind kind, int index, bool hasValue)
    {
        var input = _inputs.Find(i => i.Kind == kind && i.Index == index);
        if (input is null)
        {
            input = new(kind, index, hasValue ? compiler.Input(isMask: false, null) : null, compiler.Input(isMask: true, null));
            _inputs.Add(input);
        }

        return input;
    }

    private TruthOperand TruthOf(NumberOperand number) => compiler.TruthOf(number);

    private SequenceOperand Items(CaseItems items, Field field)
    {
        if (!_frames.TryGetValue(items, out var frame))
        {
            frame = compiler.NewFrame();
            _frames.Add(items, frame);
            _members.Add(frame, []);
        }

        var all = LaneCompiler.ItemsOf(frame);
        return field.Type.Element!.IsScalar ? all with { Element = new ColumnOperand(frame, ColumnOf(frame, ""), field.Type.Element, NeverMissing: true) } : all;
    }

    private int ColumnOf(LaneFrame frame, string name)
    {
        var members = _members[frame];
        int at = members.IndexOf(name);
        if (at < 0)
        {
            at = members.Count;
            members.Add(name);
        }

        return frame.Column(at);
    }
}
