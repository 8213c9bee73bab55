using Cbe.Sdk.Text;

namespace Cbe.Sdk.Analysis.Scenarios.Reading;

/// <summary>A row of a table, taken apart.</summary>
/// <param name="Table">Its table.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Name">Its name.</param>
/// <param name="Evidence">Its own items.</param>
/// <param name="Members">Members of its items, one for each column that names one.</param>
/// <param name="Facts">Facts of the learner; null where no column names one.</param>
/// <param name="Expect">What is expected.</param>
/// <param name="Said">What it says of itself: day, competency, reason.</param>
internal sealed record TableRow(JsonValue Table, JsonValue Place, string Name, IReadOnlyList<JsonValue> Evidence, JsonValue Members, JsonValue? Facts, JsonValue Expect, JsonValue Said);
