using Cbe.Sdk.Elements;
using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Learners;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Tables;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Pipeline.Lanes;

/// <summary>
/// What a plan wants to know of a table on a day beside columns, looked up once: facts of learners, what people decided and
/// what awards keep, competencies. Arrays are kept for the next table.
/// </summary>
internal sealed partial class CaseBinding(CasePlan plan, BoundPack pack, CompetencyFramework? framework) : Evaluation.Columnar.ITextNumbers
{
    private const int NoDay = -1;
    private readonly Dictionary<string, long> _otherTexts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Competency> _known = new(StringComparer.Ordinal);
    private readonly bool _keepsRecords = plan.Items.Count > 0;

    /// <summary>Most packs decide about every competency alike.</summary>
    private readonly bool _readsCompetencies = plan.Items.Count > 0
        || plan.Inputs.Any(i => i.Kind is CaseInputKind.CompetencyCode or CaseInputKind.CompetencyKind or CaseInputKind.MadeBy);

    private long[][] _facts = [];
    private byte[] _override = [];
    private byte[] _kept = [];
    private int[] _resetOn = [];
    private bool[] _spokenOf = [];
    private LearnerRecord?[] _records = [];
    private int _competencies;

    public EvidenceTable Table { get; private set; } = null!;

    public DateOnly AsOf { get; private set; }

    /// <summary>Whether any learner's record holds more than evidence.</summary>
    public bool HasRest { get; private set; }

    /// <summary>The competencies of the table, by their numbers.</summary>
    public Competency[] Competencies { get; private set; } = [];

    /// <summary>The number of each competency's code among texts; <see cref="LaneColumn.Missing"/> where it has none.</summary>
    public long[] Codes { get; private set; } = [];

    public long[] Kinds { get; private set; } = [];

    /// <summary>In which way a competency's mastery score is made; -1 for none.</summary>
    public int[] Ways { get; private set; } = [];

    /// <summary>How many competencies must be decided before it, one after another.</summary>
    public int[] Depths { get; private set; } = [];

    public Renewal? Renewal => pack.ProgressionRules.Renewal;

    /// <summary>Looks up what there is to know of a table on a day.</summary>
    public void Bind(EvidenceTable table, DateOnly asOf)
    {
        bool sameTable = ReferenceEquals(Table, table);
        if (sameTable && AsOf == asOf)
        {
            return;
        }

        (Table, AsOf) = (table, asOf);
        if (!sameTable)
        {
            _otherTexts.Clear();
            _competencies = 0;
            if (_readsCompetencies)
            {
                OfCompetencies();
            }
        }

        OfLearners();
    }

    /// <summary>The number of a text: that of the table, or one of its own where the table has no such text.</summary>
    public long TextNumber(string text)
    {
        if (Table.Texts.TryGet(text, out int number))
        {
            return number;
        }

        lock (_otherTexts)
        {
            if (!_otherTexts.TryGetValue(text, out long other))
            {
                other = -1 - _otherTexts.Count;
                _otherTexts.Add(text, other);
            }

            return other;
        }
    }

    public int CompareTexts(long a, long b) => string.CompareOrdinal(Table.Texts[(int)a], Table.Texts[(int)b]);

    /// <summary>A fact of a learner, or <see cref="LaneColumn.Missing"/>.</summary>
    public long Fact(int fact, int learner) => HasRest ? _facts[fact][learner] : LaneColumn.Missing;

    /// <summary>The rank that a person decided; 0 for none.</summary>
    public int Override(int caseNumber) => HasRest ? _override[caseNumber] : 0;

    /// <summary>The highest rank that an award keeps; 0 for none.</summary>
    public int Kept(int caseNumber) => HasRest ? _kept[caseNumber] : 0;

    /// <summary>The day up to which evidence no longer counts; null for none.</summary>
    public int? ResetOn(int caseNumber) => HasRest && _resetOn[caseNumber] != NoDay ? _resetOn[caseNumber] : null;

    public bool IsSpokenOf(int caseNumber) => HasRest && _spokenOf[caseNumber];

    /// <summary>The record of a learner without evidence, where the plan reads sequences of it; null where it holds nothing.</summary>
    public LearnerRecord? Record(int learner) => HasRest && _keepsRecords ? _records[learner] : null;

    public bool IsLapsed(Award award) => Renewal?.IsLapsed(award, AsOf) == true;

    public bool Holds(Award award) => award.AwardedOn <= AsOf && !(award.ExpiresOn < AsOf) && !IsLapsed(award);

    public int RankOf(string? level) => level is not null && pack.Scale.Levels.TryGetRank(level, out int rank) ? rank : 0;

    /// <summary>Whether the level of a prerequisite can be known: in a circle none comes first.</summary>
    public bool InSameCycle(string competency, string prerequisite) => framework?.InSameCycle(competency, prerequisite) == true;

    private void OfCompetencies()
    {
        int count = Table.CompetencyIds.Count;
        if (Competencies.Length < count)
        {
            Competencies = new Competency[count];
            Codes = new long[count];
            Kinds = new long[count];
            Ways = new int[count];
            Depths = new int[count];
        }

        for (; _competencies < count; _competencies++)
        {
            string id = Table.CompetencyIds[_competencies];
            if (!_known.TryGetValue(id, out var competency))
            {
                competency = framework?.Find(id) ?? new Competency { Id = id };
                _known.Add(id, competency);
            }

            Competencies[_competencies] = competency;
            Codes[_competencies] = Text(competency.Code);
            Kinds[_competencies] = Text(competency.Kind);
            Ways[_competencies] = pack.ProgressionRules.Mastery.For(competency) is { } way ? IndexOf(way) : -1;
            Depths[_competencies] = plan.ReadsPrerequisites ? Depth(competency, []) : 0;
        }
    }

    private int IndexOf(BoundMastery way)
    {
        for (int i = 0; i < plan.Ways.Count; i++)
        {
            if (plan.Ways[i].Equals(way))
            {
                return i;
            }
        }

        return -1;
    }

    private int Depth(Competency competency, Dictionary<string, int> known)
    {
        if (framework is null)
        {
            return 0;
        }

        if (known.TryGetValue(competency.Id, out int depth))
        {
            return depth;
        }

        // Of those in a circle none waits for another, so this ends.
        foreach (string prerequisite in competency.Prerequisites)
        {
            if (!framework.InSameCycle(competency.Id, prerequisite) && framework.Find(prerequisite) is { } before)
            {
                depth = Math.Max(depth, 1 + Depth(before, known));
            }
        }

        known[competency.Id] = depth;
        return depth;
    }

    private long Text(string? text) => string.IsNullOrEmpty(text) ? LaneColumn.Missing : TextNumber(text);
}
