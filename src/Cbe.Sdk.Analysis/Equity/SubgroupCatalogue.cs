using System.Text;

namespace Cbe.Sdk.Analysis.Equity;

/// <summary>
/// The subgroups by which schools in the United States report: the elements of the Common Education Data Standards (CEDS)
/// with their options, and the codes of EDFacts. Names and values that are not there stay as they are.
/// </summary>
public static class SubgroupCatalogue
{
    private static readonly string[] YesNo = ["Yes", "No"];

    /// <summary>All elements.</summary>
    public static IReadOnlyList<SubgroupElement> Elements { get; } =
    [
        new("Race and Ethnicity", "001943", ["Race", "Ethnicity", "RaceEthnicity"],
        [
            new("AmericanIndianOrAlaskaNative", "American Indian or Alaska Native", "AM7"),
            new("Asian", "Asian", "AS7"),
            new("BlackOrAfricanAmerican", "Black or African American", "BL7"),
            new("HispanicOrLatino", "Hispanic or Latino", "HI7"),
            new("MiddleEasternOrNorthAfrican", "Middle Eastern or North African", null),
            new("NativeHawaiianOrPacificIslander", "Native Hawaiian or Pacific Islander", "PI7"),
            new("White", "White", "WH7"),
            new("MultiracialAndOrMultiethnic", "Multiracial and/or Multiethnic", null),
            new("DemographicRaceTwoOrMoreRaces", "Two or more races", "MU7"),
            new("RaceAndEthnicityUnknown", "Race and Ethnicity Unknown", null),
        ]),
        new("Hispanic or Latino Ethnicity", "000144", ["Hispanic"], [.. YesNo.Select(v => new SubgroupOption(v, v, null))]),
        new("Sex", "000255", [], [new("Male", "Male", "M"), new("Female", "Female", "F")]),
        Status("English Learner Status", "000180", "LEP", "NLEP"),
        Status("IDEA Indicator", "000151", "IDEA"),
        new("IDEA Disability Type", "001733", [], []),
        Status("Section 504 Status", "000249", "SECTION504", "NONSECTION504"),
        Status("Economic Disadvantage Status", "000086", "ECODIS"),
        new("Eligibility Status for School Food Service Programs", "000092", [],
            [new("Free", "Free", "FL"), new("ReducedPrice", "Reduced price", "RPL"), new("FullPrice", "Full price", null), new("Other", "Other", null)]),
        Status("Homelessness Status", "000149", "HOMELSENRL", null, "Homeless"),
        Status("Migrant Status", "000189", "MS"),
        Status("Program Participation Foster Care", null, "FOSTERCARE", "NONFOSTERCARE", "FosterCare"),
        Status("Military Connected Student Indicator", "001576", null, null, "MilitaryConnected"),
        Status("Title III Immigrant Status", "000291", null, null, "Immigrant"),
    ];

    /// <summary>The element of a name or code: its title, its number in CEDS, one of its codes in EDFacts, or a name such as <c>economicDisadvantage</c>; null when there is none.</summary>
    /// <param name="name">The name or code.</param>
    public static SubgroupElement? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        string key = Key(name);
        return key.Length == 0 ? null
            : Elements.FirstOrDefault(e => Key(e.Title) == key || e.Names.Any(n => Key(n) == key) || e.CedsId == name)
            ?? Elements.FirstOrDefault(e => e.Options.Any(o => key.Length > 1 && o.EdFacts?.Equals(name, StringComparison.OrdinalIgnoreCase) == true));
    }

    /// <summary>The attribute among those of a pack that means the same element as a name or code; else the name as it is.</summary>
    /// <param name="name">What was asked for, such as <c>ECODIS</c>.</param>
    /// <param name="attributes">The attributes that there are.</param>
    public static string AttributeOf(string name, IReadOnlyList<string> attributes)
    {
        ArgumentNullException.ThrowIfNull(attributes);
        return attributes.Contains(name, StringComparer.Ordinal) || Find(name) is not { } element ? name : attributes.FirstOrDefault(a => Find(a) == element) ?? name;
    }

    /// <summary>A value as CEDS writes it: <c>yes</c>, <c>true</c> and <c>ECODIS</c> are <c>Yes</c> of the economic disadvantage; null where it is none of the options.</summary>
    /// <param name="element">The element.</param>
    /// <param name="value">A value, an option or a code.</param>
    public static SubgroupOption? OptionOf(SubgroupElement element, string value)
    {
        ArgumentNullException.ThrowIfNull(element);
        ArgumentNullException.ThrowIfNull(value);
        string key = Letters(value);
        string plain = key switch { "true" or "y" or "1" => "yes", "false" or "n" or "0" => "no", _ => key };
        return element.Options.FirstOrDefault(o => Letters(o.Code) == plain || Letters(o.Label) == plain || (o.EdFacts is { } code && Letters(code) == key));
    }

    /// <summary>A subgroup in the words of CEDS, with the code of EDFacts where there is one; what is not there stays as it is.</summary>
    internal static string Label(IReadOnlyList<KeyValuePair<string, string?>> attributes) => string.Join(", ", attributes.Select(a => Label(a.Key, a.Value)));

    private static string Label(string attribute, string? value) =>
        value is not null && Find(attribute) is { } element && OptionOf(element, value) is { } option
            ? $"{attribute}: {option.Label}{(option.EdFacts is { } code && code != option.Label ? $" ({code})" : "")}"
            : $"{attribute}: {value ?? "(not stated)"}";

    private static SubgroupElement Status(string title, string? id, string? yes, string? no = null, params string[] names) =>
        new(title, id, names, [new("Yes", "Yes", yes), new("No", "No", no)]);

    /// <summary>A title without the words that say no more than that it is one.</summary>
    private static string Key(string name)
    {
        string key = Letters(name);
        foreach (string ending in (ReadOnlySpan<string>)["status", "indicator"])
        {
            key = key.EndsWith(ending, StringComparison.Ordinal) && key.Length > ending.Length ? key[..^ending.Length] : key;
        }

        return key;
    }

    private static string Letters(string text) => text.Where(char.IsLetterOrDigit).Aggregate(new StringBuilder(), (b, c) => b.Append(char.ToLowerInvariant(c))).ToString();
}
