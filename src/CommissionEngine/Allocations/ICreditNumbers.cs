namespace CommissionEngine.Allocations;

/// <summary>The numbers that an engine has for what documents name; -1 for what it does not know.</summary>
internal interface ICreditNumbers
{
    int ParticipantOf(Credit credit);

    int SeatOf(Credit credit);

    CreditCode CodeOf(Credit credit);

    CreditCode CodeOf(Residual residual);
}
