using Cbe.Sdk.Language;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Elements;

/// <summary>
/// A vocabulary together with the code that reads each of its names from what one evaluation is about. Both come from
/// one list, so that what a rule sees and what it means cannot drift apart.
/// </summary>
/// <typeparam name="T">What one evaluation is about.</typeparam>
internal sealed class Reading<T>
{
    private readonly IReadOnlyList<Func<T, Value>> _readers;

    /// <summary>For rules about a learner, who may carry facts.</summary>
    public Reading(Vocabulary vocabulary, IReadOnlyList<(Field Field, Func<T, Value> Read)> fields, Func<T, Learners.LearnerRecord> learner, VocabularyContext context)
    {
        Vocabulary = vocabulary;
        _readers = [.. vocabulary.Fields.Select(f =>
            fields.FirstOrDefault(x => x.Field.Name == f.Name).Read ?? FactReader(context, f.Name, learner))];
    }

    /// <summary>For rules about something else, such as a competency or a subgroup.</summary>
    public Reading(Vocabulary vocabulary, IReadOnlyList<(Field Field, Func<T, Value> Read)> fields)
    {
        Vocabulary = vocabulary;
        _readers = [.. vocabulary.Fields.Select(f => fields.First(x => x.Field.Name == f.Name).Read)];
    }

    public Vocabulary Vocabulary { get; }

    public Value[] Read(T about) => [.. _readers.Select(r => r(about))];

    private static Func<T, Value> FactReader(VocabularyContext context, string field, Func<T, Learners.LearnerRecord> learner)
    {
        var fact = context.Facts.First(f => "facts." + f.Name == field);
        return about => FactValues.Of(fact, learner(about).Facts);
    }
}
