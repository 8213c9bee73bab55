namespace Cbe.Sdk.Tests.Architecture;

public class CodeOnlyTests
{
    [Theory]
    [InlineData("int a; // a double", "double")]
    [InlineData("/* a\n double */ int a;", "double")]
    [InlineData("var s = \"a \\\" double\";", "double")]
    [InlineData("var s = @\"a \\\"; int a; // \" double", "double")]
    [InlineData("var s = \"\"\"a \" double\"\"\";", "double")]
    public void Words_in_comments_and_strings_are_not_code(string text, string word) => Assert.DoesNotContain(word, CodeOnly.Of(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("var s = \"//\"; double a;")]
    [InlineData("char c = '\"'; double a; char d = '\"';")]
    [InlineData("char c = '\\''; double a; char d = '\\'';")]
    public void Code_beside_them_stays(string text) => Assert.Contains("double", CodeOnly.Of(text), StringComparison.Ordinal);
}
