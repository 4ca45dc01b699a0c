using FsCheck;

namespace CommissionEngine.Testing.Tests;

/// <summary>Shrinks as FsCheck does: the first simpler one that still breaks, again and again.</summary>
internal static class Shrink
{
    /// <summary>The simplest that still breaks, and how many were tried on the way.</summary>
    internal static (T Smallest, int Tried) ToSmallest<T>(Arbitrary<T> arbitrary, T broken, Func<T, bool> breaks)
    {
        var tried = 0;
        var smallest = broken;
        while (Next() is { Found: true } next)
        {
            smallest = next.World;
        }

        return (smallest, tried);

        (bool Found, T World) Next()
        {
            foreach (var simpler in arbitrary.Shrinker(smallest))
            {
                tried++;
                if (breaks(simpler))
                {
                    return (true, simpler);
                }
            }

            return (false, smallest);
        }
    }
}
