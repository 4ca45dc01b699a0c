namespace CommissionEngine.Compiling.Selecting;

/// <summary>What conditions can ask of one line on its compensation date, as numbers: a cell per dimension. Filled again for every line; allocates nothing then.</summary>
/// <remarks>Cell 0 of every dimension is what no condition names, and what the deal does not say.</remarks>
internal sealed class LineFrame
{
    internal LineFrame(Vocabulary vocabulary, int points, int policies)
    {
        Cells = new int[vocabulary.Dimensions.Length];
        Regions = new int[points];
        Candidates = new int[policies];
    }

    /// <summary>The compensation date.</summary>
    internal int Day { get; private set; }

    /// <summary>The cell of the compensation date, among the days of all policies.</summary>
    internal int DayCell { get; private set; }

    /// <summary>The roster's number of the account; negative if it is missing or not known. Whether it is there on the day is the tree's to say.</summary>
    internal int Account { get; set; }

    /// <summary>The roster's number of the line's product; negative if it is missing or not known.</summary>
    internal int Product { get; set; }

    /// <summary>The agreement under which the deal is a call-off; -1 if it is none.</summary>
    internal int Agreement { get; set; }

    /// <summary>The roster's number of the line's region at each influence point; -1 if there is none, from -2 down one number for each region of the deal that is not known.</summary>
    internal int[] Regions { get; }

    /// <summary>The cell in each dimension.</summary>
    internal int[] Cells { get; }

    /// <summary>The policies of the best level and precedence that apply, as the last selection found them, in canonical order.</summary>
    internal int[] Candidates { get; }

    /// <summary>How many of <see cref="Candidates"/> there are.</summary>
    internal int CandidateCount { get; set; }

    /// <summary>Sets the compensation date.</summary>
    internal void SetDay(PolicyTables tables, int day)
    {
        if (day != Day)
        {
            Day = day;
            DayCell = tables.CellOfDay(day);
        }
    }
}
