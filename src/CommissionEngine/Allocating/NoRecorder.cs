using System.Numerics;
using CommissionEngine.Allocations;
using CommissionEngine.Explanations;
using CommissionEngine.Kernel;

namespace CommissionEngine.Allocating;

/// <summary>Does not listen.</summary>
internal readonly struct NoRecorder : IRecorder
{
    public static bool IsOn => false;

    public void Because(ReasonCode code, string? rule, ParticipantId? participant, params ReadOnlySpan<FindingDatum> data)
    {
    }

    public void Shares<T>(string stage, Part part, PartWork<T> work)
        where T : struct, IBinaryInteger<T>
    {
    }

    public void Begin(Part part)
    {
    }

    public void Rounded<T>(Part part, PartWork<T> work)
        where T : struct, IBinaryInteger<T>
    {
    }
}
