using Cbe.Sdk.Values;

namespace Cbe.Sdk.Learners;

/// <summary>
/// The closed word lists of evidence. A pack may add words (a museum, a scout troop, a job), never take any away. Immutable and thread-safe.
/// </summary>
public sealed record EvidenceSymbols
{
    /// <summary>The words every pack starts from.</summary>
    public static EvidenceSymbols Default { get; } = new();

    /// <summary>Who judged the work.</summary>
    public SymbolSet Assessor { get; init; } = new("assessor", "teacher", "learner", "peer", "expert", "system");

    /// <summary>Who confirmed evidence from outside.</summary>
    public SymbolSet ConfirmedBy { get; init; } = new("confirmedBy", "none", "teacher", "expert", "mentor");

    /// <summary>Where the learning happened.</summary>
    public SymbolSet Setting { get; init; } = new("setting", "school", "online", "home", "community", "workplace");

    /// <summary>In which form it was shown.</summary>
    public SymbolSet Form { get; init; } = new("form",
        "test", "quiz", "exam", "assignment", "project", "performance", "portfolio", "exhibition", "observation", "conversation", "product");

    /// <summary>How deep the thinking had to go, in the order of depth.</summary>
    public SymbolSet Rigor { get; init; } = new("rigor", "recall", "skill", "strategic", "extended");

    /// <summary>What the work was for.</summary>
    public SymbolSet Purpose { get; init; } = new("purpose", "formative", "summative", "diagnostic", "interim");

    /// <summary>All six sets.</summary>
    public IReadOnlyList<SymbolSet> All => [Assessor, ConfirmedBy, Setting, Form, Rigor, Purpose];

    /// <summary>These lists with <paramref name="words"/> added behind those of the set <paramref name="setName"/>.</summary>
    /// <exception cref="ArgumentException">There is no such set, a word is empty, or the set would hold more than 255.</exception>
    public EvidenceSymbols With(string setName, params IEnumerable<string> words) => setName switch
    {
        "assessor" => this with { Assessor = Assessor.With(words) },
        "confirmedBy" => this with { ConfirmedBy = ConfirmedBy.With(words) },
        "setting" => this with { Setting = Setting.With(words) },
        "form" => this with { Form = Form.With(words) },
        "rigor" => this with { Rigor = Rigor.With(words) },
        "purpose" => this with { Purpose = Purpose.With(words) },
        _ => throw new ArgumentException($"There is no symbol set '{setName}'.", nameof(setName)),
    };
}
