namespace CommissionEngine.Policies;

internal enum PortionKind
{
    Fixed,
    Parameter,
    Rest,
}
