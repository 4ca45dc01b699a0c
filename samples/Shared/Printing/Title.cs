namespace CommissionEngine.Samples.Printing;

/// <summary>A heading with a line below it.</summary>
internal static class Title
{
    public static void Write(TextWriter to, string text)
    {
        to.WriteLine();
        to.WriteLine(text);
        to.WriteLine(new string('-', text.Length));
    }
}
