namespace CommissionEngine.Benchmarks.StandardRun.Running;

/// <summary>The commands of the program beside the benchmarks of single pieces.</summary>
internal static class Commands
{
    private static readonly Dictionary<string, Func<Options, bool>> All = new(StringComparer.Ordinal)
    {
        [ContenderProcess.Command] = options =>
        {
            ContenderProcess.Run(options, OwnContenders.Make);
            return true;
        },
        ["verify"] = VerifyCommand.Run,
        [StandardRunCommand.Name] = StandardRunCommand.Run,
        [ScalingCommand.Name] = ScalingCommand.Run,
        [PoliciesCommand.Name] = PoliciesCommand.Run,
        [CompileCommand.Name] = CompileCommand.Run,
        [DoorCommand.Name] = DoorCommand.Run,
    };

    /// <summary>The command of that name; null if there is none.</summary>
    internal static Func<Options, bool>? Find(string name) => All.GetValueOrDefault(name);

    /// <summary>Runs a command; the exit code is 1 if something did not agree or was asked for wrongly.</summary>
    internal static int Run(Func<Options, bool> command, IReadOnlyList<string> words)
    {
        try
        {
            return command(Options.Parse(words)) ? 0 : 1;
        }
        catch (FormatException fault)
        {
            Console.Error.WriteLine(fault.Message);
            return 1;
        }
    }
}
