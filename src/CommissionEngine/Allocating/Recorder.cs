using System.Numerics;
using CommissionEngine.Allocations;
using CommissionEngine.Explanations;
using CommissionEngine.Kernel;

namespace CommissionEngine.Allocating;

/// <summary>Listens to the stages and writes down what they did.</summary>
internal readonly struct Recorder : IRecorder
{
    private readonly Recording _recording;

    internal Recorder(Recording recording) => _recording = recording;

    public static bool IsOn => true;

    public void Begin(Part part) => _recording.Begin();

    public void Because(ReasonCode code, string? rule, ParticipantId? participant, params ReadOnlySpan<FindingDatum> data) =>
        _recording.Reasons.Add(new Reason { Code = code, Rule = rule, Participant = participant, Data = [.. data] });

    public void Shares<T>(string stage, Part part, PartWork<T> work)
        where T : struct, IBinaryInteger<T> => _recording.Shares(stage, work);

    public void Rounded<T>(Part part, PartWork<T> work)
        where T : struct, IBinaryInteger<T> => _recording.Rounded(part, work);
}
