using System.Numerics;
using CommissionEngine.Kernel;

namespace CommissionEngine.Allocating;

/// <summary>Something of an overlay that nobody gets.</summary>
internal struct LapseEntry<T>
    where T : struct, IBinaryInteger<T>
{
    /// <summary>The number of the rule.</summary>
    internal int Rule;

    /// <summary>Whose it would have been; -1 if it was an empty seat's.</summary>
    internal int Participant;

    /// <summary>The place of the overlay base that it is a share of; -1 if it is one of every base of the rule.</summary>
    internal int Base;

    internal Ratio<T> Share;

    internal string Reason;
}
