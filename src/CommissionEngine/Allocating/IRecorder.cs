using System.Numerics;
using CommissionEngine.Allocations;
using CommissionEngine.Explanations;
using CommissionEngine.Kernel;

namespace CommissionEngine.Allocating;

/// <summary>Listens to the stages. It is a generic struct, so that one that does not listen costs nothing.</summary>
/// <remarks>Law 7: no stage asks a recorder anything but whether it listens.</remarks>
internal interface IRecorder
{
    /// <summary>Whether it listens; texts are only made for one that does.</summary>
    static abstract bool IsOn { get; }

    /// <summary>A reason in the part at hand.</summary>
    void Because(ReasonCode code, string? rule, ParticipantId? participant, params ReadOnlySpan<FindingDatum> data);

    /// <summary>The shares as they stand after a stage of the part at hand.</summary>
    void Shares<T>(string stage, Part part, PartWork<T> work)
        where T : struct, IBinaryInteger<T>;

    /// <summary>A part begins; what an earlier try of it recorded is forgotten.</summary>
    void Begin(Part part);

    /// <summary>The part at hand is rounded.</summary>
    void Rounded<T>(Part part, PartWork<T> work)
        where T : struct, IBinaryInteger<T>;
}
