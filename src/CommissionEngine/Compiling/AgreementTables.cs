using CommissionEngine.Rosters;

namespace CommissionEngine.Compiling;

/// <summary>Framework agreements as numbers: what they cover, when, and who owns them. A number below zero is covered by none and owns none.</summary>
internal sealed class AgreementTables
{
    private readonly DaySpan[] _term;
    private readonly int[] _claimDays;
    private readonly (int Participant, DaySpan Days)[][] _owners;

    // By account, so that a deal of an account that no agreement covers is answered by one look.
    private readonly (int Agreement, DaySpan Days)[]?[] _coverage;

    internal AgreementTables(ValueList<FrameworkAgreement> agreements, Names accounts, Names participants)
    {
        Names = new Names(agreements.Select(agreement => agreement.Id.Value));
        _term = new DaySpan[Names.Count];
        _claimDays = new int[Names.Count];
        _owners = new (int, DaySpan)[Names.Count][];
        foreach (var agreement in agreements)
        {
            var number = Names.Of(agreement.Id.Value);
            _term[number] = DaySpan.Of(agreement.Term);
            _claimDays[number] = agreement.ClaimDays;
            _owners[number] = [.. agreement.Owners
                .Select(owner => (participants.Of(owner.Participant.Value), DaySpan.Of(owner.During)))
                .OrderBy(owner => owner.Item1).ThenBy(owner => owner.Item2.First)];
        }

        _coverage = new (int, DaySpan)[]?[accounts.Count];
        foreach (var entities in agreements
            .SelectMany(agreement => agreement.Entities, (agreement, entity) =>
                (Account: accounts.Of(entity.Account.Value), Agreement: Names.Of(agreement.Id.Value), Days: DaySpan.Of(entity.During)))
            .GroupBy(entity => entity.Account))
        {
            _coverage[entities.Key] = [.. entities.Select(entity => (entity.Agreement, entity.Days)).OrderBy(entity => entity.Agreement).ThenBy(entity => entity.Days.First)];
        }
    }

    internal Names Names { get; }

    /// <summary>The days on which call-offs can be booked.</summary>
    internal DaySpan Term(int agreement) => _term[agreement];

    /// <summary>A claim counts up to and including this many days after the booked date.</summary>
    internal int ClaimDays(int agreement) => _claimDays[agreement];

    /// <summary>The owners with their days, by number.</summary>
    internal ReadOnlySpan<(int Participant, DaySpan Days)> Owners(int agreement) => _owners[agreement];

    /// <summary>The agreements that name this account, by number, each with the days of coverage; the term holds besides.</summary>
    internal ReadOnlySpan<(int Agreement, DaySpan Days)> CoverageOf(int account) => account < 0 ? default : _coverage[account];

    /// <summary>Whether the agreement names this very account on that day; the term is not asked for.</summary>
    internal bool IsNamed(int agreement, int account, int day)
    {
        foreach (var (covering, days) in CoverageOf(account))
        {
            if (covering == agreement && days.Contains(day))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the agreement covers the account that day: it names it, and the day lies in the term.</summary>
    internal bool Covers(int agreement, int account, int day) => _term[agreement].Contains(day) && IsNamed(agreement, account, day);

    /// <summary>Whether the participant owns the agreement on that day.</summary>
    internal bool IsOwnedBy(int agreement, int participant, int day)
    {
        foreach (var (owner, days) in _owners[agreement])
        {
            if (owner == participant && days.Contains(day))
            {
                return true;
            }
        }

        return false;
    }
}
