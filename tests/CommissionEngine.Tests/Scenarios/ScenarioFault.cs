namespace CommissionEngine.Tests.Scenarios;

/// <summary>A scenario file is written down wrong. Says where.</summary>
internal sealed class ScenarioFault(string message) : Exception(message);
