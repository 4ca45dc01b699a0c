namespace CommissionEngine.Policies;

internal enum VacancyKind
{
    Redistribute,
    ToManager,
    ToRole,
    ToHouse,
    Hold,
}
