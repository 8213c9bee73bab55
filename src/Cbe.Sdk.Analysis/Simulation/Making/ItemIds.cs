namespace Cbe.Sdk.Analysis.Simulation.Making;

/// <summary>Ids of evidence and tasks, each text made once: learners share them, for an id is unique within one learner.</summary>
internal sealed class ItemIds(int competencies)
{
    private const int Kept = 64;

    private readonly string[] _items = All(competencies, '-');
    private readonly string[] _tasks = All(competencies, '.');

    public string Item(int competency, int number) => Of(_items, competency, number, '-');

    public string Task(int competency, int number) => Of(_tasks, competency, number, '.');

    public static string Prior(int competency, int number) => FormattableString.Invariant($"{competency + 1}-p{number + 1}");

    private static string Of(string[] kept, int competency, int number, char mark) => number < Kept ? kept[(competency * Kept) + number] : Text(competency, number, mark);

    private static string[] All(int competencies, char mark) => [.. Enumerable.Range(0, competencies * Kept).Select(i => Text(i / Kept, i % Kept, mark))];

    private static string Text(int competency, int number, char mark) => FormattableString.Invariant($"{competency + 1}{mark}{number + 1}");
}
