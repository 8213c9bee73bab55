using System.Text.Json;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Simulation.Describing;

/// <summary>Words with their shares.</summary>
internal sealed class SharesValue : ModelValue<WordShares>
{
    public static SharesValue Any { get; } = new();

    public override string Words => "an object of words with their shares, together at most 1";

    public override WordShares? Read(ModelNode node, ModelText text)
    {
        if (node.Kind != JsonTokenType.StartObject)
        {
            Wrong(node, text);
            return null;
        }

        var shares = node.Members.Select(m => (m.Name, Share: NumberValue.Share.Read(m.Value, text))).ToList();
        if (shares.Exists(s => s.Share is null || s.Name.Length == 0))
        {
            return null;
        }

        var sum = shares.Aggregate(Number.Zero, (a, s) => a + s.Share!.Value);
        if (sum > Number.One)
        {
            text.Report(Codes.NotAllowed, $"the shares are {sum} together", node, "together they are at most 1; what is left is not recorded");
            return null;
        }

        return new([.. shares.Select(s => KeyValuePair.Create(s.Name, s.Share!.Value))]);
    }

    public override void Write(WordShares value, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        foreach (var (word, share) in value.Shares)
        {
            json.WritePropertyName(word);
            json.WriteRawValue(share.ToString());
        }

        json.WriteEndObject();
    }
}
