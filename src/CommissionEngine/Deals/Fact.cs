using NodaTime;

namespace CommissionEngine.Deals;

/// <summary>Something about a deal or a person that the engine has no word for: a name and a typed value.</summary>
/// <remarks>A rulebook declares the facts that its conditions ask for. Special logic runs before the engine and arrives as a fact.</remarks>
/// <example><code>Fact.Of("tender", "public"); Fact.Of("strategic", true);</code></example>
public abstract record Fact
{
    /// <summary>The fact's name, compared ordinally.</summary>
    public required string Name { get; init; }

    /// <summary>What kind of value it has.</summary>
    public FactKind Kind => KindOfCase;

    internal abstract FactKind KindOfCase { get; }

    /// <summary>A fact whose value is text.</summary>
    public static Fact Of(string name, string value) => new Text { Name = name, Value = value };

    /// <summary>A fact whose value is an exact number.</summary>
    public static Fact Of(string name, decimal value) => new Number { Name = name, Value = value };

    /// <summary>A fact whose value is a day.</summary>
    public static Fact Of(string name, LocalDate value) => new Day { Name = name, Value = value };

    /// <summary>A fact whose value is yes or no.</summary>
    public static Fact Of(string name, bool value) => new YesNo { Name = name, Value = value };

    /// <summary>A fact whose value is text.</summary>
    public sealed record Text : Fact
    {
        /// <summary>The text, compared ordinally.</summary>
        public required string Value { get; init; }

        internal override FactKind KindOfCase => FactKind.Text;
    }

    /// <summary>A fact whose value is an exact number.</summary>
    public sealed record Number : Fact
    {
        /// <summary>The number.</summary>
        public required decimal Value { get; init; }

        internal override FactKind KindOfCase => FactKind.Number;
    }

    /// <summary>A fact whose value is a day.</summary>
    public sealed record Day : Fact
    {
        /// <summary>The day.</summary>
        public required LocalDate Value { get; init; }

        internal override FactKind KindOfCase => FactKind.Day;
    }

    /// <summary>A fact whose value is yes or no.</summary>
    public sealed record YesNo : Fact
    {
        /// <summary>True for yes.</summary>
        public required bool Value { get; init; }

        internal override FactKind KindOfCase => FactKind.YesNo;
    }
}
