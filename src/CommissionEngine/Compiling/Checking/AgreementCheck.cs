using CommissionEngine.Rosters;

namespace CommissionEngine.Compiling.Checking;

/// <summary>Framework agreements: what they cover and who owns them.</summary>
internal sealed class AgreementCheck(FaultList faults, RosterNames names)
{
    internal void Check(Roster roster)
    {
        var known = new Dictionary<string, Spot>(StringComparer.Ordinal);
        faults.Each(RosterCheck.Root, "agreements", roster.Agreements, row => row.Id.Value, (row, at) =>
        {
            faults.OptionalText(at, "name", row.Name);
            faults.Days(at, "term", row.Term);
            faults.DayCount(at, "claimDays", row.ClaimDays);
            if (faults.Id(at, "id", row.Id.Value) && !known.TryAdd(row.Id.Value, at))
            {
                faults.Add(
                    DiagnosticCodes.AgreementTwice, at, $"The agreement {row.Id} stands at {known[row.Id.Value]} already.", $"Put all of it into one row, or give one of the agreements another id.");
            }

            Entities(at, row);
            Owners(at, row);
        });
    }

    private void Entities(Spot at, FrameworkAgreement row)
    {
        var entities = new OverlapSearch<string>();
        faults.Each(at, "entities", row.Entities, entity => entity.Account.Value, (entity, there) =>
        {
            faults.Days(there, "during", entity.During);
            names.Accounts.Check(faults, there, "account", entity.Account.Value, entity.During);
            if (entity.Account.Value.Length > 0)
            {
                entities.Add(entity.Account.Value, entity.During, there);
            }
        });
        entities.Report((account, there, other, days) => faults.Add(
            DiagnosticCodes.EntityTwice, there.Of("during"), $"The agreement {row.Id} covers {account} on the same days ({days}) by another row: {other}.", $"Make them one, or end one on the day before the other one starts."));
    }

    private void Owners(Spot at, FrameworkAgreement row)
    {
        var owners = new OverlapSearch<string>();
        faults.Each(at, "owners", row.Owners, owner => owner.Participant.Value, (owner, there) =>
        {
            faults.Days(there, "during", owner.During);
            names.Participants.Check(faults, there, "participant", owner.Participant.Value, owner.During);
            if (owner.Participant.Value.Length > 0)
            {
                owners.Add(owner.Participant.Value, owner.During, there);
            }
        });
        owners.Report((participant, there, other, days) => faults.Add(
            DiagnosticCodes.OwnerTwice, there.Of("during"), $"{participant} owns the agreement {row.Id} on the same days ({days}) by another row: {other}.", $"Make them one, or end one on the day before the other one starts."));
    }
}
