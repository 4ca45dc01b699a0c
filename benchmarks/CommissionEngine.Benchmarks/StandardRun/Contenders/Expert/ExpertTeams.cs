using CommissionEngine.Benchmarks.StandardRun.Data;

namespace CommissionEngine.Benchmarks.StandardRun.Contenders.Expert;

/// <summary>The teams as blocks, by account, and which policies for single customers each account can meet.</summary>
internal sealed unsafe class ExpertTeams
{
    private const int MostKinds = 16;

    private readonly TeamColumns _teams;
    private readonly StandardPolicy[] _ranked;
    private readonly Dictionary<(int Division, int Root), int> _kinds = new() { [(-1, -1)] = 0 };

    internal ExpertTeams(StandardData data, ExpertTables tables, Arena arena)
    {
        _teams = data.Teams;
        _ranked = data.Ranked();
        Blocks = arena.Zeroed<TeamBlock>(StandardTerms.Accounts);
        ByCustomer = arena.Zeroed<ulong>(MostKinds);
        ByCustomer[0] = Meeting(-1, -1);
        var customers = _ranked.Where(policy => policy.Customer >= 0).Select(policy => policy.Customer).ToHashSet();
        for (var account = 0; account < StandardTerms.Accounts; account++)
        {
            var block = &Blocks[account];
            new Span<short>(block->From, TeamBlock.Members).Fill(short.MaxValue);
            for (var row = _teams.Start[account]; row < _teams.Start[account + 1]; row++)
            {
                Seat(block, row - _teams.Start[account], row, tables);
            }

            int division = StandardTerms.Division(account), root = StandardTerms.Root(account);
            block->Customer = KindOf(customers.Contains(division) ? division : -1, customers.Contains(root) ? root : -1);
        }
    }

    internal TeamBlock* Blocks { get; }

    /// <summary>The policies that each kind of customer can meet.</summary>
    internal ulong* ByCustomer { get; }

    private void Seat(TeamBlock* block, int place, int row, ExpertTables tables)
    {
        var bit = (byte)(1 << place);
        block->From[place] = (short)_teams.From[row];
        block->End[place] = (short)_teams.End[row];
        block->Person[place] = _teams.Person[row];
        for (var country = 0; country < RegionTree.Countries; country++)
        {
            block->Covers[country] |= RegionTree.Covers(_teams.Region[row], RegionTree.FirstCountry + country) ? bit : (byte)0;
        }

        block->Covers[TeamBlock.Depths + RegionTree.Depth(_teams.Region[row])] |= bit;
        block->Covers[TeamBlock.Everybody] |= bit;
        for (var set = 0; set < tables.RoleSets.Length; set++)
        {
            block->RoleSets[set] |= (tables.RoleSets[set] >> _teams.Role[row] & 1) != 0 ? bit : (byte)0;
        }

        block->Weight[place] = (byte)_teams.WeightOf(row);
        block->Weighted |= _teams.WeightOf(row) > 1 ? bit : (byte)0;
        block->Role[place] = _teams.Role[row];
    }

    private byte KindOf(int division, int root)
    {
        if (!_kinds.TryGetValue((division, root), out var kind))
        {
            kind = _kinds.Count;
            if (kind >= MostKinds)
            {
                throw new NotSupportedException("The expert knows 16 kinds of customers, and the policies make more.");
            }

            _kinds.Add((division, root), kind);
            ByCustomer[kind] = Meeting(division, root);
        }

        return (byte)kind;
    }

    private ulong Meeting(int division, int root)
    {
        var set = 0UL;
        for (var rank = 0; rank < _ranked.Length; rank++)
        {
            var customer = _ranked[rank].Customer;
            set |= customer < 0 || customer == division || customer == root ? 1UL << rank : 0;
        }

        return set;
    }
}
