namespace Cbe.Sdk.Tests.Laws;

/// <summary>Random well-typed conditions over evidence, aimed at the thresholds that <see cref="RandomEvidence"/> produces.</summary>
internal sealed class RandomRules(int seed, bool connectivesOnly)
{
    private readonly Random _random = new(seed);

    public string Condition(int depth = 3) => depth == 0 || Chance(3) ? Leaf(depth) : Pick(
        () => $"({Condition(depth - 1)} and {Condition(depth - 1)})",
        () => $"({Condition(depth - 1)} or {Condition(depth - 1)})",
        () => $"(not {Condition(depth - 1)})");

    /// <summary>A condition on what is made of the items that are chosen.</summary>
    public string OfMany() =>
        $"evidence.Where({Item()}).{Pick(() => $"Average(Score, {Weight()})", () => "Average(Score)", () => Carried("evidence")["evidence.".Length..])} {Order()} {Pick(Constant, () => $"{_random.Next(0, 5)}")}";

    private string Leaf(int depth)
    {
        string count = $"evidence.Count({Item()}) {Order()} {_random.Next(0, 4)}";
        string any = $"evidence.Any({Item()})";
        string all = $"evidence.All({Item()})";
        if (connectivesOnly)
        {
            return Pick(() => count, () => any, () => all, () => $"evidence.Where({Item()}).Count({Item()}) {Order()} {_random.Next(0, 3)}",
                () => $"evidence.Where({Item()}).All({Item()})", () => $"evidence.Count({Item()}) {Order()} evidence.Count({Item()})");
        }

        return Pick(
            () => count, () => any, () => all,
            () => $"{Number(depth)} {Order()} {Constant()}",
            () => $"{Number(depth)} {Order()} {Number(depth)}",
            () => $"has({Number(depth)})",
            () => $"evidence.Where({Item()}).{Pick(() => "All", () => "Any")}({Item()})",
            () => $"evidence.Select(Form).Distinct().Count() {Order()} {_random.Next(0, 4)}",
            () => $"evidence.{Pick(() => "First", () => "Last")}().Level {Order()} {Level()}",
            () => $"evidence.{Pick(() => "Take", () => "TakeLast", () => "Skip")}({_random.Next(0, 4)}).Count({Item()}) {Order()} {_random.Next(0, 3)}",
            () => $"evidence.Max(Level) {Order()} {Level()}",
            () => $"evidence.Count(a => evidence.Any(b => b.Form != a.Form and b.Score >= a.Score)) {Order()} {_random.Next(0, 4)}");
    }

    private string Item() => Pick(
        () => $"Level {Order()} {Level()}",
        () => $"Score {Order()} {Constant()}",
        () => $"Assessor {Pick(() => "==", () => "!=")} '{Word("teacher", "peer", "expert")}'",
        () => $"Form in ('{Word("test", "quiz")}', '{Word("project", "portfolio")}')",
        () => $"(Level {Order()} {Level()} and Score {Order()} {Constant()})",
        () => $"(Score {Order()} {Constant()} or Assessor == 'teacher')",
        () => $"DaysAgo {Order()} {_random.Next(18, 25)}",
        () => "not (ChosenByLearner)");

    private string Number(int depth) => depth <= 0 || Chance(2) ? Pick(
            () => "mastery.Score", () => "attempts", () => "trend", Constant,
            () => $"evidence.{Word("Average", "Sum", "Min", "Max", "Median", "Mode", "Highest", "Latest")}(Score)",
            () => $"evidence.Where({Item()}).Average(Score)",
            () => $"evidence.DecayingAverage(Score, 0.{_random.Next(50, 100)})",
            () => $"evidence.Average(Score, {Weight()})",
            () => $"evidence.Where({Item()}).Average(e => e.Score, e => iif(e.ChosenByLearner, 2, 1))",
            () => Carried("evidence"),
            () => Carried($"evidence.Where({Item()})"),
            () => $"evidence.WeightedLatest(Score, 0.{_random.Next(10, 100)})",
            () => $"evidence.NTimes(Score, {_random.Next(1, 4)}, 70)",
            () => $"evidence.Count({Item()})")
        : Pick(
            () => $"({Number(depth - 1)} {Word("+", "-")} {Number(depth - 1)})",
            () => $"({Number(depth - 1)} * 0.{_random.Next(1, 10)})",
            () => $"({Number(depth - 1)} / {_random.Next(0, 4)})",
            () => $"({Number(depth - 1)} % {_random.Next(0, 4)})",
            () => $"({Number(depth - 1)} ?? {Number(depth - 1)})",
            () => $"iif({Condition(0)}, {Number(depth - 1)}, {Number(depth - 1)})",
            () => $"round({Number(depth - 1)}, {_random.Next(0, 7)})",
            () => $"min({Number(depth - 1)}, {Number(depth - 1)})",
            () => $"(-{Number(depth - 1)})",
            () => $"abs({Number(depth - 1)})");

    private string Weight() => Pick(() => "iif(ChosenByLearner, 3, 1)", () => "Score", () => "max(DaysAgo - 20, 0)", () => $"{_random.Next(0, 3)}");

    /// <summary>A ladder, a run, a mean by hand, the greatest so far: each within bounds that must be found.</summary>
    private string Carried(string sequence) => Pick(
        () => $"{sequence}.Aggregate({_random.Next(0, 3)}, (rung, e) => iif(e.Score {Order()} {Constant()}, min(rung + 1, 4), max(rung - 1, 1)))",
        () => $"{sequence}.Aggregate(0, (run, e) => iif((e.Score ?? 0) {Order()} {Constant()}, min(run + 1, 9), 0))",
        () => $"{sequence}.Aggregate(50, (soFar, e) => 0.{_random.Next(1, 10)} * (e.Score ?? soFar) + soFar / 10)",
        () => $"{sequence}.Aggregate(-1, (most, e) => max(most, e.Score ?? 0))",
        () => $"{sequence}.Aggregate(0, (days, e) => iif(e.DaysAgo > 20, e.DaysAgo - 20, days))");

    private string Constant() => Word("69", "70", "71", "50", "90", "0", "69.999999", "70.000001");

    private string Level() => $"'{Word("Developing", "Proficient", "Advanced")}'";

    private string Order() => Word("<", "<=", ">", ">=", "==", "!=");

    private bool Chance(int outOf) => _random.Next(outOf) == 0;

    private string Word(params string[] words) => words[_random.Next(words.Length)];

    private string Pick(params Func<string>[] options) => options[_random.Next(options.Length)]();
}
