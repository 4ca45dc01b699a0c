using System.Xml.Linq;

namespace CommissionEngine.Tests.House;

/// <summary>Each rule of the house is shown a small bad example, because a check that cannot fail checks nothing.</summary>
public sealed class HouseRulesCanFailTests
{
    private const string Deal = "namespace CommissionEngine.Deals; public sealed record Deal { public long Amount { get; init; } public static Deal Make() => new(); }";

    [Theory]
    [InlineData("Deals", "class Low { object? F; }", "")]
    [InlineData("Deals", "class Low { Compiling.Table? F; }", "Low (Deals) uses Table (Compiling)")]
    [InlineData("Deals", "class Low { int F() => Compiling.Table.Width; }", "Low (Deals) uses Table (Compiling)")]
    [InlineData("Deals", "class Low { Rulebook? F; }", "Low (Deals) uses Rulebook (a document)")]
    [InlineData("Kernel", "class Low { Word? F; }", "Low (Kernel) uses Word (a word)")]
    [InlineData("Kernel", "class Low { RoundingMode F; }", "")]
    [InlineData("Allocating", "class Low { Compiling.Table? F; }", "")]
    [InlineData("Allocating", "class Low { Settling.Pay? F; }", "Low (Allocating) uses Pay (Settling)")]
    [InlineData("Settling", "class Low { Allocating.Step? F; }", "Low (Settling) uses Step (Allocating)")]
    [InlineData("Compiling", "class Low { Allocating.Step? F; }", "Low (Compiling) uses Step (Allocating)")]
    [InlineData("Compiling", "class Low { CreditEngine? F; }", "Low (Compiling) uses CreditEngine (the door)")]
    [InlineData("Compiling.Tables", "class Low { Rulebook? F; }", "")]
    [InlineData("Cellar", "class Low;", "a room that the plan of the house does not have")]
    public void A_broken_layer_is_found(string room, string low, string fault)
    {
        var code = Code.Of(
            "CommissionEngine",
            new("Word.cs", "namespace CommissionEngine; class Word; enum RoundingMode { HalfUp } class Rulebook { Deals.Deal? deal; } class CreditEngine { Allocating.Step? step; }"),
            new("Table.cs", "namespace CommissionEngine.Compiling; class Table { internal static int Width => 1; Deals.Deal? deal; }"),
            new("Step.cs", "namespace CommissionEngine.Allocating; class Step;"),
            new("Pay.cs", "namespace CommissionEngine.Settling; class Pay;"),
            new("Deal.cs", Deal),
            new("Low.cs", $"namespace CommissionEngine.{room}; {low}"));

        ExpectFault(LayerRule.Faults(code), fault);
    }

    [Fact]
    public void A_value_that_flows_upward_without_its_type_being_named_is_found()
    {
        var code = Code.Of(
            "CommissionEngine",
            new("Money.cs", "namespace CommissionEngine; public sealed class Money { object F() => Kernel.Sum.Of(1).Amount; }"),
            new("Sum.cs", "namespace CommissionEngine.Kernel; class Sum { internal static Deals.Deal Of(int x) => new(); }"),
            new("Deal.cs", Deal));

        var faults = LayerRule.Faults(code).ToList();

        Assert.Contains(faults, fault => fault.StartsWith("Money.cs(1): Money (a word) uses Deal (Deals)", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.StartsWith("Sum.cs(1): Sum (Kernel) uses Deal (Deals)", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("double x = 1;")]
    [InlineData("float x = 1;")]
    [InlineData("var x = 1.5;")]
    [InlineData("var x = 1e3f;")]
    [InlineData("Half x = default;")]
    [InlineData("object x = Math.Sqrt(4);")]
    [InlineData("var x = (long)TimeSpan.FromHours(1L).TotalDays;")]
    [InlineData("var x = new List<double>();")]
    [InlineData("var x = decimal.ToDouble(1m) > 0;")]
    public void Floating_point_is_found(string statement) => Assert.NotEmpty(FloatingPointRule.Faults(Function(statement)));

    [Theory]
    [InlineData("var x = 1.5m * 2;")]
    [InlineData("var x = Math.Abs(-1L);")]
    [InlineData("// a double espresso")]
    public void What_is_exact_is_left_alone(string statement) => Assert.Empty(FloatingPointRule.Faults(Function(statement)));

    [Theory]
    [InlineData("var x = DateTime.Now;", "no clock")]
    [InlineData("var x = DateTimeOffset.UtcNow;", "no clock")]
    [InlineData("var x = NodaTime.SystemClock.Instance;", "no clock")]
    [InlineData("var x = System.Globalization.CultureInfo.CurrentCulture;", "InvariantCulture")]
    [InlineData("var x = Guid.NewGuid();", "Nothing is left to chance")]
    [InlineData("var x = new Random(1).Next();", "Nothing is left to chance")]
    [InlineData("var x = Environment.ProcessorCount;", "nothing of its machine")]
    [InlineData("Parallel.For(0, 1, i => { });", "starts no thread")]
    [InlineData("File.Delete(\"x\");", "read at the edges")]
    [InlineData("Console.WriteLine();", "nothing is printed")]
    public void A_clock_a_culture_chance_threads_and_files_are_found(string statement, string saying) =>
        Assert.Contains(AmbientRule.Faults(Function(statement)), fault => fault.Contains(saying, StringComparison.Ordinal));

    [Fact]
    public void A_banned_symbol_that_does_not_exist_is_found() =>
        Expect.OneFault(AmbientRule.Misspelt(Function(""), ["P:System.DateTime.Now", "P:System.DateTime.Nwo"]), "P:System.DateTime.Nwo");

    [Theory]
    [InlineData("public interface IRule;", "is a public interface")]
    [InlineData("internal interface IRule;", "")]
    [InlineData("public class Open;", "is public and open")]
    [InlineData("public record Open;", "is public and open")]
    [InlineData("public abstract record Choice { private protected Choice() { } public sealed record One : Choice; }", "anybody can add a case")]
    [InlineData("public abstract record Choice { internal abstract int Kind { get; } public sealed record One : Choice { internal override int Kind => 1; } }", "")]
    [InlineData("public sealed record Mutable { public int X { get; set; } }", "can be set after it was made")]
    [InlineData("public sealed record Frozen { public int X { get; init; } public int Y { get; private set; } }", "")]
    [InlineData("public record struct Pair(int X);", "can be set after it was made")]
    [InlineData("public readonly record struct Pair(int X);", "")]
    [InlineData("public sealed class Fields { public readonly int X; }", "is a public field")]
    [InlineData("public enum Kind { One } public static class Limits { public const int Most = 1; }", "")]
    [InlineData("internal static class Shared { private static int count; }", "is static and can be set")]
    [InlineData("internal static class Shared { internal static int Count { get; set; } }", "is static and can be set")]
    [InlineData("internal static class Shared { private static readonly int[] Table = [1]; internal static int Count { get; } = 1; }", "")]
    public void An_open_or_changeable_public_shape_is_found(string declaration, string fault) =>
        ExpectFault(PublicShapeRule.Faults(Code.Of("CommissionEngine", new SourceText("X.cs", $"namespace CommissionEngine; {declaration}"))), fault);

    [Theory]
    [InlineData("public sealed class Bare;", "CommissionEngine.Bare is public")]
    [InlineData("internal sealed class Inner;", "")]
    [InlineData("/// <summary> </summary>\npublic sealed class Blank;", "CommissionEngine.Blank is public")]
    [InlineData("/// <summary>One.</summary>\npublic enum Kind { /// <summary>First.</summary>\nOne, Two }", "CommissionEngine.Kind.Two is public")]
    [InlineData("/// <summary>One.</summary>\npublic sealed record Doc { public int X { get; init; } }", "CommissionEngine.Doc.X is public")]
    [InlineData("/// <summary>One.</summary>\n/// <param name=\"X\">The x.</param>\npublic sealed record Doc(int X, int Y);", "CommissionEngine.Doc.Y is public")]
    [InlineData("/// <summary>One.</summary>\npublic sealed record Doc { /// <inheritdoc/>\npublic override string ToString() => \"\"; }", "")]
    public void An_undocumented_public_member_is_found(string declaration, string fault) =>
        ExpectFault(DocumentationRule.Faults(Code.Of("CommissionEngine", new SourceText("X.cs", $"namespace CommissionEngine;\n{declaration}"))), fault);

    [Theory]
    [InlineData("Deals/X.cs", "namespace CommissionEngine.Deals; class X;", "")]
    [InlineData("X.cs", "namespace CommissionEngine; class X;", "")]
    [InlineData("Deals/X.cs", "namespace CommissionEngine; class X;", "X is in namespace 'CommissionEngine'; its folder asks for 'CommissionEngine.Deals'")]
    [InlineData("X.cs", "namespace CommissionEngine.Deals { enum X { } }", "its folder asks for 'CommissionEngine'")]
    [InlineData("X.cs", "class X;", "X is in namespace ''")]
    public void A_namespace_that_differs_from_its_folder_is_found(string path, string text, string fault) =>
        ExpectFault(FolderRule.Faults(Code.Of("CommissionEngine", new SourceText(path, text))), fault);

    [Theory]
    [InlineData(400, "")]
    [InlineData(401, "has 401 lines")]
    public void A_long_file_is_found(int lines, string fault) => ExpectFault(SizeRule.Faults(new("X.cs", string.Concat(Enumerable.Repeat("//\n", lines)))), fault);

    [Theory]
    [InlineData("void F() {…}", 69, "")]
    [InlineData("void F() {…}", 70, "a function of 71 lines")]
    [InlineData("int F { get {… return 1; } }", 70, "a function of 71 lines")]
    [InlineData("int F =>… 1;", 70, "a function of 71 lines")]
    [InlineData("C() {…}", 70, "a function of 71 lines")]
    [InlineData("/** … */ void F() { }", 70, "")]
    public void A_long_function_is_found(string member, int lines, string fault) =>
        ExpectFault(SizeRule.Faults(new("X.cs", $"class C {{ {member.Replace("…", new string('\n', lines))} }}")), fault);

    [Theory]
    [InlineData("public class A; public class B;", "declares A, B")]
    [InlineData("public record A; public delegate void B();", "declares A, B")]
    [InlineData("public class A { public class B; } class C;", "")]
    public void A_second_public_type_in_a_file_is_found(string text, string fault) => ExpectFault(SizeRule.Faults(new("X.cs", text)), fault);

    [Theory]
    [InlineData("// TO" + "DO: later")]
    [InlineData("// FIX" + "ME")]
    [InlineData("throw new NotImplemented" + "Exception();")]
    [InlineData("// good enough for " + "now")]
    public void An_unfinished_place_is_found(string line) => Expect.OneFault(UnfinishedRule.Faults(new("X.cs", "\n" + line)), "X.cs(2)");

    [Fact]
    public void A_foreign_assembly_under_the_core_is_found() =>
        Expect.OneFault(ReferenceRule.Faults(["System.Runtime", "NodaTime", "Newtonsoft.Json"]), "The core refers to Newtonsoft.Json");

    [Theory]
    [InlineData("CommissionEngine", "<ProjectReference Include=\"../CommissionEngine.Json/CommissionEngine.Json.csproj\" />", "may refer to no other project")]
    [InlineData("CommissionEngine", "<PackageReference Include=\"CsvHelper\" />", "refers to the package CsvHelper")]
    [InlineData("CommissionEngine", "<PackageReference Include=\"Meziantou.Analyzer\" PrivateAssets=\"all\" />", "")]
    [InlineData("CommissionEngine.Csv", "<ProjectReference Include=\"../CommissionEngine.Json/CommissionEngine.Json.csproj\" />", "may refer to CommissionEngine.")]
    [InlineData("CommissionEngine.Testing", "<ProjectReference Include=\"../CommissionEngine.Json/CommissionEngine.Json.csproj\" />", "")]
    public void A_package_that_sees_too_much_is_found(string project, string reference, string fault) =>
        ExpectFault(ReferenceRule.Faults(project, XDocument.Parse($"<Project><ItemGroup>{reference}</ItemGroup></Project>")), fault);

    [Theory]
    [InlineData("object F() => Money.FromMinorUnits(1, \"EUR\") + Share.Whole.ToString();", "")]
    [InlineData("object F(Deals.Deal deal) => deal.Lines;", "")]
    [InlineData("object F() => Kernel.CommonDivisor.Of(4, 6);", "uses CommissionEngine.Kernel.CommonDivisor")]
    [InlineData("object F(Policies.SplitMethod split) => split.Kind;", "uses CommissionEngine.Policies.SplitMethod.Kind")]
    [InlineData("object F(CreditEngine engine, Deals.Deal deal) => engine.Allocate(deal);", "uses CommissionEngine.CreditEngine")]
    [InlineData("object F() => new CommissionEngine.Explanations.Explanation();", "uses CommissionEngine.Explanations.Explanation")]
    public void A_reference_that_shares_code_with_the_engine_is_found(string member, string fault)
    {
        var faults = IndependenceRule.Faults(Code.Of("CommissionEngine.Tests", new SourceText("X.cs", $"namespace CommissionEngine.Tests.Reference; class X {{ {member} }}"))).ToList();

        Assert.Equal(fault.Length > 0, faults.Count > 0);
        Assert.True(fault.Length == 0 || faults.Exists(one => one.Contains(fault, StringComparison.Ordinal)), string.Join('\n', faults));
    }

    private static Code Function(string statement) =>
        Code.Of("CommissionEngine", new SourceText("X.cs", $"namespace CommissionEngine; class X {{ void F() {{\n{statement}\n}} }}"));

    private static void ExpectFault(IEnumerable<string> faults, string saying)
    {
        if (saying.Length == 0)
        {
            Expect.NoFaults(faults);
        }
        else
        {
            Expect.OneFault(faults, saying);
        }
    }
}
