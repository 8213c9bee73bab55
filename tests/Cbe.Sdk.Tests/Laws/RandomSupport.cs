using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Learners;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Tests.Laws;

/// <summary>
/// Random packs whose rules read days in every usual way and some unusual ones, and random records of a few weeks, aimed at
/// each other's thresholds: three competencies, B after A, entered late, fed back late, awarded, overridden, supported.
/// </summary>
internal sealed class RandomSupport
{
    public static readonly DateOnly First = new(2026, 1, 1);

    private readonly Random _random;
    private readonly bool _unusual;

    public RandomSupport(int seed)
    {
        _random = new Random(seed);

        // A rule for which every day is looked at hides a day that another rule would have missed.
        _unusual = Chance(5);
    }

    public CbeEngine Engine()
    {
        string framework = """{ "id": "f", "title": "F", "competencies": [ { "id": "B", "statement": "b", "prerequisites": ["A"] }, { "id": "A", "statement": "a" }, { "id": "C", "statement": "c" } ] }""";
        var read = Chance(4) ? null : FrameworkReader.Read(System.Text.Encoding.UTF8.GetBytes(framework), "f.json").Framework;
        return CbeEngine.Create(RulePack.Parse(Pack()), read);
    }

    private string Pack() => $$"""
        {
          "language": 1, "id": "law", "version": "1", {{InForce(out string quiet)}}
          "scale": { "levels": ["Beginning", "Developing", "Proficient", "Advanced"], "proficient": "Proficient", "score": { "min": 0, "max": 100, "cuts": [0, 50, 70, 90] } },
          "mastery": {{Mastery()}},
          {{(Chance(3) ? "\"inference\": [ \"precedes\" ]," : "")}}
          "facts": { "review": { "type": "date", "of": "learner", "about": "learning", "readBy": ["support"] }, "due": { "type": "date", "of": "evidence", "about": "learning", "readBy": ["support"] } },
          "parameters": {
            "quiet": { "type": "number", "min": 0, "max": 20, {{quiet}} },
            "start": { "type": "date", "value": "{{Date(0, 40)}}" } },
          "elements": {
            "assessment": { {{EvidencePolicy()}} "admit": [ {{(Chance(2) ? Rule("admit", Word("DaysAgo <= 12", "DaysAgo < params.quiet + 6", "Assessor == 'teacher'", "FeedbackDays <= 4", "has(Score) or DaysAgo >= 3", "asOfFree")) : "")}} ] },
            "progression": { "keepOnceEarned": {{(Chance(2) ? "true" : "false")}}, {{Renewal()}} "levels": [ { "level": "Proficient", "ruleName": "p", "expression": {{Json(Level())}} } ] },
            "support": { "rules": [ {{string.Join(",", Enumerable.Range(0, Next(1, 3)).Select(i => SupportRule($"r{i}")))}} ] } } }
        """.Replace("asOfFree", "Score >= 40", StringComparison.Ordinal);

    /// <summary>Nothing, in every third pack; else which attempts count, what retakes are allowed, with what score and by which day.</summary>
    private string EvidencePolicy()
    {
        if (Chance(3))
        {
            return "";
        }

        string score = Word("", "", "Score ?? 40", "Points * 100 / PointsPossible", "DaysAgo > 10 ? min(Score, 60) : Score", "params.quiet > 2 ? Score : Score + LatePenalty");
        string retake = Word("", "", $"previous.Days >= {Next(1, 4)}", $"retakes <= {Next(1, 3)}", "previous.Score < 70", "supports.Any()", "FeedbackDays <= 3", "DaysAgo <= 9 or Score >= 70");
        string provisional = Word("", "", "Purpose == 'formative'", "DaysAgo > 6 and Purpose == 'formative'");
        return (score.Length == 0 ? "" : $"\"score\": {Json(score)},")
            + $"\"order\": \"{Word("occurred", "assessed", "due")}\", \"attempts\": \"{Word("all", "latest", "highest", "first", "mean")}\","
            + (retake.Length == 0 ? "" : $"\"retake\": [ {Rule("again", retake)} ],")
            + (provisional.Length == 0 ? "" : $"\"provisional\": {Json(provisional)},");
    }

    private string Mastery() => Pick(
        () => $$"""{ "method": "{{Word("average", "latest", "highest", "median")}}" }""",
        () => $$"""{ "method": "latest", "for": [ { "competencies": ["A"], "expression": "evidence.Where(DaysAgo <= {{Next(3, 12)}}).Average(Score)" } ] }""");

    private string Renewal() => Chance(3) ? $$""" "renewal": { "days": {{Next(1, 15)}}, "reset": {{(Chance(2) ? "true" : "false")}} }, """ : "";

    /// <summary>In force always, and then with one figure; since last year; or since a day in the middle of the record.</summary>
    private string InForce(out string quiet)
    {
        bool always = Chance(4);
        quiet = always ? $"\"value\": {Next(0, 6)}" : $"\"values\": {{ \"2020-01-01\": {Next(0, 6)}, \"{Date(5, 30)}\": {Next(0, 6)}, \"{Date(31, 40)}\": {Next(0, 6)} }}";
        return always ? "" : $"\"effective\": {{ \"from\": \"{(Chance(2) ? "2025-08-01" : Date(0, 20))}\" }},";
    }

    private string Level() => Pick(
        () => "mastery.Score >= 70",
        () => $"evidence.Count(Score >= 70 and DaysAgo <= {Next(2, 9)}) >= {Next(1, 3)}",
        () => $"mastery.Score >= 70 and asOf - evidence.Last().OccurredOn <= {Next(2, 9)}",
        () => "prerequisites.All(Level >= 'Proficient') and evidence.Any(Score >= 70)",
        () => $"prerequisites.Sum(Score) >= 70 and evidence.Count() >= {Next(1, 3)}",
        () => $"awards.Any(DaysAgo <= {Next(2, 9)}) or mastery.Score >= 90",
        () => $"evidence.Last().FeedbackDays <= {Next(1, 4)}",
        () => $"asOf >= date('{Date(5, 40)}') and mastery.Score >= 69",
        () => _unusual ? "evidence.Average(Score) - evidence.Average(DaysAgo) >= 66" : "evidence.Average(Score) >= 70");

    private string SupportRule(string name)
    {
        string within = Chance(4) ? "" : $"\"withinDays\": {Next(0, 8)},";
        string local = Chance(4) ? """, "localParams": [ { "name": "idle", "expression": "asOf - evidence.Max(OccurredOn)" }, { "name": "today", "expression": "asOf" } ]""" : "";
        string condition = local.Length > 0 ? $"{Pick(() => $"idle >= {Next(0, 8)}", () => $"evidence.Any(due - today <= {Next(0, 5)})")} and {Condition(1)}" : Condition(2);
        return $$"""{ "ruleName": "{{name}}", "tier": {{Next(1, 4)}}, {{within}} "expression": {{Json(condition)}} {{local}} }""";
    }

    private string Condition(int depth) => depth == 0 || Chance(2) ? _unusual && Chance(3) ? Unusual() : Leaf() : Pick(
        () => $"({Condition(depth - 1)} and {Condition(depth - 1)})",
        () => $"({Condition(depth - 1)} or {Condition(depth - 1)})",
        () => $"(not {Condition(depth - 1)})");

    /// <summary>Forms for which the days can be told beforehand.</summary>
    private string Leaf() => Pick(
        () => $"progress.Level < 'Proficient' and attempts >= {Next(1, 4)}",
        () => "progress.Level < 'Proficient'",
        () => "progress.Level >= 'Developing'",
        () => $"evidence.Count(DaysAgo <= params.quiet) {Order()} {Next(0, 3)}",
        () => $"attempts > params.quiet",
        () => "not has(progress.Level)",
        () => $"attempts {Order()} {Next(0, 4)}",
        () => "trend <= 0",
        () => "mastery.Score < 70",
        () => $"evidence.{Extreme()}(DaysAgo) {Order()} params.quiet",
        () => $"evidence.Last().DaysAgo {Order()} {Next(0, 9)}",
        () => $"asOf - evidence.Last().OccurredOn {Order()} {Next(0, 9)}",
        () => $"asOf - evidence.Last().RecordedOn > {Next(0, 5)}",
        () => $"evidence.Last().due - asOf <= {Next(0, 5)}",
        () => $"facts.review - asOf {Order()} {Next(0, 6)}",
        () => $"evidence.Count(DaysAgo {Order()} {Next(0, 9)}.5) {Order()} {Next(0, 4)}",
        () => $"supports.Count(Tier >= {Next(1, 4)} and DaysAgo <= {Next(0, 9)}) = 0",
        () => $"(supports.Min(DaysAgo) ?? 99) > {Next(0, 9)}",
        () => $"evidence.Min(DaysAgo) {Order()} supports.Min(DaysAgo)",
        () => $"supports.Max(GivenOn) {Order()} evidence.Max(OccurredOn)",
        () => $"asOf {Order()} {Pick(() => "params.start", () => $"date('{Date(0, 40)}')", () => "evidence.First().OccurredOn", () => "facts.review")}",
        () => $"asOf - params.start > params.quiet * {Next(1, 3)}",
        () => $"min(evidence.Min(DaysAgo), supports.Min(DaysAgo)) + 2 > {Next(2, 9)}",
        () => $"iif(supports.Any(), supports.Min(DaysAgo), 7 - evidence.Max(DaysAgo)) >= {Next(0, 6)}",
        () => $"evidence.Where(DaysAgo <= {Next(2, 9)}).Average(Score) < 70",
        () => $"evidence.OrderBy(DaysAgo).First().Score {Order()} 70",
        () => $"evidence.Select(DaysAgo).Count(x => x in ({Next(0, 5)}, {Next(5, 9)})) >= 1",
        () => $"evidence.Any(FeedbackDays > {Next(0, 3)})",
        () => "evidence.Count(has(FeedbackDays)) < attempts",
        () => "needs.Any(n => n == 'reading')",
        () => "supports.First().Kind == 'group'");

    /// <summary>Forms for which every day has to be looked at.</summary>
    private string Unusual() => Pick(
        () => $"evidence.Average(DaysAgo) > {Next(1, 6)}",
        () => $"evidence.Min(DaysAgo) * 2 >= {Next(3, 12)}",
        () => "evidence.Min(DaysAgo) % 3 == 0",
        () => "evidence.Max(DaysAgo) > attempts * 4",
        () => "has(1 / (evidence.Last().DaysAgo - 3))",
        () => $"abs(facts.review - asOf) <= {Next(0, 5)}",
        () => "evidence.Min(DaysAgo) > 10 - evidence.Max(DaysAgo)");

    public LearnerRecord Record() => new()
    {
        Id = "law",
        Evidence = [.. Enumerable.Range(0, Next(1, 8)).Select(Item)],
        SupportEvents = [.. Enumerable.Range(0, Next(0, 4)).Select(_ => new SupportEvent { GivenOn = Day(0, 40), Kind = Word("group", "tutor"), Competency = Word("A", "B", null!), Tier = Chance(4) ? null : Next(1, 4) })],
        Awards = [.. Enumerable.Range(0, Next(0, 3)).Select(_ => new Award { Competency = Word("A", "B"), Level = Word("Proficient", "Advanced", "Developing"), AwardedOn = Day(0, 30), ExpiresOn = Chance(2) ? Day(10, 40) : null })],
        Overrides = [.. Enumerable.Range(0, Chance(4) ? 1 : 0).Select(_ => new Override { Competency = Word("A", "C"), Level = Word("Proficient", "Developing"), ByRole = "teacher", Reason = "r", DecidedOn = Day(5, 35) })],
        Goals = [new Goal { SetOn = First }],
        Plan = Chance(3) ? new PathwayPlan { Entries = [new(Word("B", "C"))] } : null,
        Needs = Chance(2) ? ["reading", "calm"] : [],
        Facts = new Dictionary<string, FactValue> { ["review"] = FactValue.FromDate(Day(0, 45)) },
    };

    private Evidence Item(int i)
    {
        var on = Day(0, 32);
        return new()
        {
            Id = $"e{i}",
            Competency = Word("A", "A", "B", "B", "C"),
            OccurredOn = on,
            RecordedOn = Chance(2) ? on.AddDays(Next(-1, 6)) : null,
            Score = Word(null!, "40", "69", "70", "71", "90") is { } s && Number.TryParse(s, out var n) ? n : null,
            Assessor = Word("teacher", "peer", null!),
            FeedbackOn = Chance(2) ? on.AddDays(Next(0, 6)) : null,
            Task = Word("t1", "t1", "t2", null!),
            Attempt = Chance(2) ? Next(1, 4) : null,
            Purpose = Word("formative", "summative", null!),
            Points = Number.FromInteger(Next(0, 11)),
            PointsPossible = Number.FromInteger(Next(0, 2) * 10),
            LatePenalty = Chance(2) ? Number.FromInteger(Next(0, 10)) : null,
            AssessedOn = Chance(2) ? on.AddDays(Next(0, 8)) : null,
            DueOn = Chance(2) ? on.AddDays(Next(-3, 4)) : null,
            Excused = Chance(12),
            Facts = Chance(3) ? new Dictionary<string, FactValue> { ["due"] = FactValue.FromDate(on.AddDays(Next(0, 9))) } : new Dictionary<string, FactValue>(),
        };
    }

    private string Rule(string name, string condition) => $$"""{ "ruleName": "{{name}}", "expression": {{Json(condition)}} }""";

    private string Order() => Word("<", "<=", ">", ">=", "==", "!=");

    private string Extreme() => Word("Min", "Max");

    private static string Json(string text) => System.Text.Json.JsonSerializer.Serialize(text);

    private string Date(int from, int to) => Day(from, to).ToText();

    private DateOnly Day(int from, int to) => First.AddDays(Next(from, to + 1));

    private int Next(int least, int beyond) => _random.Next(least, beyond);

    private bool Chance(int outOf) => _random.Next(outOf) == 0;

    private string Word(params string[] words) => words[_random.Next(words.Length)];

    private string Pick(params Func<string>[] options) => options[_random.Next(options.Length)]();
}
