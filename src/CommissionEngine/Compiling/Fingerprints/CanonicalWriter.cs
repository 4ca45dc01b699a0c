using System.Security.Cryptography;

namespace CommissionEngine.Compiling.Fingerprints;

/// <summary>Writes content so that equal content is equal bytes and different content different ones.</summary>
/// <remarks>
/// Every value says its kind, and how long it is where the kind does not; every field of a record is named. Values of a set are hashed one by one and their
/// digests sorted, so a set takes 32 bytes for each value however large the values are, and a value that stands twice counts twice.
/// </remarks>
internal sealed partial class CanonicalWriter
{
    private byte[] _bytes = new byte[4096];
    private int _length;

    /// <summary>The name of the value that is written next.</summary>
    internal CanonicalWriter Field(ReadOnlySpan<byte> name)
    {
        var room = Room(name.Length + 1);
        room[0] = (byte)name.Length;
        name.CopyTo(room[1..]);
        return this;
    }

    /// <summary>A record: its fields, as <paramref name="write"/> writes them.</summary>
    internal void Record<T>(T? record, Action<CanonicalWriter, T> write)
    {
        if (record is null)
        {
            Put(Mark.Null);
            return;
        }

        Put(Mark.Record);
        write(this, record);
        Put(Mark.End);
    }

    /// <summary>Values in their order.</summary>
    internal void List<T>(ValueList<T>? values, Action<CanonicalWriter, T> write)
    {
        if (!Begin(Mark.List, values))
        {
            return;
        }

        foreach (var value in values!)
        {
            write(this, value);
        }
    }

    /// <summary>Values whose order means nothing.</summary>
    internal void Set<T>(ValueList<T>? values, Action<CanonicalWriter, T> write)
    {
        if (!Begin(Mark.Set, values))
        {
            return;
        }

        var digests = new Digest[values!.Count];
        for (var i = 0; i < digests.Length; i++)
        {
            var start = _length;
            write(this, values[i]);
            digests[i] = Cut(start);
        }

        Array.Sort(digests);
        Together(digests);
    }

    /// <summary>Records in their order.</summary>
    internal void Records<T>(ValueList<T>? records, Action<CanonicalWriter, T> write) => List(records, (to, record) => to.Record(record, write));

    /// <summary>Records whose order means nothing.</summary>
    internal void RecordSet<T>(ValueList<T>? records, Action<CanonicalWriter, T> write) => Set(records, (to, record) => to.Record(record, write));

    /// <summary>The fingerprint of all that was written.</summary>
    internal string ToFingerprint()
    {
        Span<byte> digest = stackalloc byte[Digest.Size];
        SHA256.HashData(_bytes.AsSpan(0, _length), digest);
        return Convert.ToHexStringLower(digest);
    }

    /// <summary>The mark and the count; false if there is nothing more to write.</summary>
    private bool Begin<T>(Mark mark, ValueList<T>? values)
    {
        if (values is null)
        {
            Put(Mark.Null);
            return false;
        }

        Put(mark);
        Put(values.Count);
        return values.Count > 0;
    }

    /// <summary>Takes back what was written since <paramref name="start"/> and gives its digest.</summary>
    private Digest Cut(int start)
    {
        Span<byte> digest = stackalloc byte[Digest.Size];
        SHA256.HashData(_bytes.AsSpan(start, _length - start), digest);
        _length = start;
        return Digest.Read(digest);
    }

    private void Together(ReadOnlySpan<Digest> digests)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> digest = stackalloc byte[Digest.Size];
        foreach (var one in digests)
        {
            one.WriteTo(digest);
            hash.AppendData(digest);
        }

        hash.GetHashAndReset(digest);
        digest.CopyTo(Room(Digest.Size));
    }

    private Span<byte> Room(int count)
    {
        if (_bytes.Length - _length < count)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + count));
        }

        var room = _bytes.AsSpan(_length, count);
        _length += count;
        return room;
    }
}
