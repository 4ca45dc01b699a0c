using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace CommissionEngine.Kernel;

/// <summary>Asks the processor to bring memory near before it is read. A hint: it changes no result, and does nothing where the processor has no such instruction.</summary>
internal static class Prefetch
{
    private const int CacheLine = 64;

    /// <summary>Asks for so many bytes from a place in an array on.</summary>
    /// <param name="bytes">The array.</param>
    /// <param name="offset">Where they begin, within the array.</param>
    /// <param name="count">How many.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static unsafe void Bytes(byte[] bytes, int offset, int count)
    {
        if (Sse.IsSupported)
        {
            // The address need not stay right: whatever lies there when the hint is taken, nothing is read from it.
            var at = (byte*)Unsafe.AsPointer(ref bytes[offset]);
            for (var i = 0; i < count; i += CacheLine)
            {
                Sse.Prefetch0(at + i);
            }
        }
    }
}
