using System.Globalization;
using System.Text;
using System.Xml;
using Cbe.Sdk.Analysis.Scenarios;

namespace Cbe.Cli.Testing;

/// <summary>
/// Results in the XML of JUnit, which systems of continuous integration read: a suite for each pack, a case for each scenario. No
/// times: the same input gives the same bytes.
/// </summary>
internal static class JUnitXml
{
    public static string Of(IReadOnlyList<PackTested> tested)
    {
        var text = new Utf8Text();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(false) }))
        {
            xml.WriteStartElement("testsuites");
            Counts(xml, tested.Sum(t => t.Report.Results.Count), tested.Sum(t => t.Report.Failed));
            foreach (var one in tested)
            {
                xml.WriteStartElement("testsuite");
                xml.WriteAttributeString("name", Clean(one.Suite.Engine.Pack.Id));
                Counts(xml, one.Report.Results.Count, one.Report.Failed);
                foreach (var result in one.Report.Results)
                {
                    Case(xml, one, result);
                }

                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return text + "\n";
    }

    private static void Case(XmlWriter xml, PackTested one, ScenarioResult result)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", Clean(one.Suite.Engine.Pack.Id));
        xml.WriteAttributeString("name", Clean(result.Scenario.Name));
        xml.WriteAttributeString("file", Clean(PackSuite.Shown(one.Suite.File.Path)));
        xml.WriteAttributeString("line", result.Scenario.Location.Line.ToString(CultureInfo.InvariantCulture));
        foreach (var failure in result.Failures)
        {
            xml.WriteStartElement("failure");
            xml.WriteAttributeString("message", Clean($"expected {failure.Expectation}, decided {failure.Decided}"));
            xml.WriteString(Clean($"{failure.Expectation.Location}\n{failure.Why}"));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Counts(XmlWriter xml, int tests, int failures)
    {
        xml.WriteAttributeString("tests", tests.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("failures", failures.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("errors", "0");
    }

    /// <summary>XML cannot hold every character, not even escaped.</summary>
    private static string Clean(string text)
    {
        if (text.All(XmlConvert.IsXmlChar))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
            {
                clean.Append(text[i]).Append(text[++i]);
            }
            else
            {
                clean.Append(XmlConvert.IsXmlChar(text[i]) ? text[i] : '\uFFFD');
            }
        }

        return clean.ToString();
    }

    private sealed class Utf8Text : StringWriter
    {
        public Utf8Text()
            : base(CultureInfo.InvariantCulture) => NewLine = "\n";

        public override Encoding Encoding { get; } = new UTF8Encoding(false);
    }
}
