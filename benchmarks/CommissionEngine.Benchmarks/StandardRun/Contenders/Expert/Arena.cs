using System.Runtime.InteropServices;

namespace CommissionEngine.Benchmarks.StandardRun.Contenders.Expert;

/// <summary>Memory outside the collector's reach, aligned to 128 bytes, given back together.</summary>
internal sealed unsafe class Arena : IDisposable
{
    private const int Alignment = 128;

    private readonly List<nint> _blocks = [];

    /// <summary>Room for so many, all zero.</summary>
    internal T* Zeroed<T>(long count)
        where T : unmanaged
    {
        var block = Raw<T>(count);
        NativeMemory.Clear(block, (nuint)(count * sizeof(T)));
        return block;
    }

    /// <summary>Room for so many; its pages are first touched by whoever writes to them.</summary>
    internal T* Raw<T>(long count)
        where T : unmanaged
    {
        var block = (T*)NativeMemory.AlignedAlloc((nuint)(count * sizeof(T)), Alignment);
        _blocks.Add((nint)block);
        return block;
    }

    public void Dispose()
    {
        _blocks.ForEach(block => NativeMemory.AlignedFree((void*)block));
        _blocks.Clear();
    }
}
