using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using CommissionEngine.Benchmarks.StandardRun.Data;

namespace CommissionEngine.Benchmarks.StandardRun.Contenders.Expert;

/// <summary>One thread of the expert: deals of a range in, rows out, nothing allocated.</summary>
internal sealed unsafe class ExpertWorker(DealColumns deals, ExpertTables tables, ExpertTeams teams, ExpertPay? pay, int from, int end, Arena arena)
{
    private const int Ahead = 8;
    private const int MostOfADeal = 64;
    private const int RoomOfADeal = 6;

    private readonly long _room = ((long)(end - from) * RoomOfADeal) + 1024;
    private readonly CreditRow* _rows = arena.Raw<CreditRow>(((long)(end - from) * RoomOfADeal) + 1024);
    private readonly byte* _yearOfDay = Copied(arena, StandardTerms.YearOfDay);

    internal ReadOnlySpan<CreditRow> Rows => new(_rows, Count);

    internal int Count { get; private set; }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal void Work()
    {
        pay?.Clear();
        fixed (int* accounts = deals.Account)
        fixed (ushort* days = deals.Day)
        fixed (long* amounts = deals.Amount)
        fixed (byte* currencies = deals.Currency, bookings = deals.Booking, decisions = deals.Decision, deliveries = deals.Delivery, products = deals.Product, types = deals.Type)
        {
            var blocks = teams.Blocks;
            ulong* byRegion = tables.ByRegion, byProduct = tables.ByProduct, byType = tables.ByType, byDay = tables.ByDay, byBand = tables.ByBand, byCustomer = teams.ByCustomer;
            long band1 = tables.BandEnds[0], band2 = tables.BandEnds[1], band3 = tables.BandEnds[2];
            var policies = tables.Policies;
            var parts = tables.Parts;
            var rates = tables.Rates;
            var years = _yearOfDay;
            var rests = stackalloc long[MostOfADeal];
            var row = _rows;
            var last = _rows + _room - MostOfADeal;
            var payer = pay;
            for (var deal = from; deal < end; deal++)
            {
                if (row > last)
                {
                    throw new InvalidOperationException("The deals have more rows than the expert made room for.");
                }

                var ahead = (byte*)(blocks + accounts[deal + Ahead < end ? deal + Ahead : deal]);
                Sse.Prefetch0(ahead);
                Sse.Prefetch0(ahead + 64);
                var team = blocks + accounts[deal];
                int day = days[deal], booking = bookings[deal] - RegionTree.FirstCountry;
                var amount = ((amounts[deal] * rates[(years[day] * ExpertTables.YearStride) + currencies[deal]]) + (StandardTerms.RateScale / 2)) / StandardTerms.RateScale;
                var band = (amount >= band1 ? 1 : 0) + (amount >= band2 ? 1 : 0) + (amount >= band3 ? 1 : 0);
                var winner = BitOperations.TrailingZeroCount(byRegion[booking] & byProduct[products[deal]] & byType[types[deal]] & byDay[day] & byBand[band] & byCustomer[team->Customer]);
                var policy = policies + winner;
                var places = team->Covers[TeamBlock.Everybody] | ((uint)team->Covers[booking] << 8)
                    | ((uint)team->Covers[decisions[deal] - RegionTree.FirstCountry] << 16) | ((uint)team->Covers[deliveries[deal] - RegionTree.FirstCountry] << 24);
                var masks = Qualifying(team, policy, places, day);
                var members = masks.AsUInt64().ToScalar();
                uint revenue = (uint)members, overlays = (uint)(members >> 32);
                var first = row;
                if (revenue == 0)
                {
                    *row++ = new CreditRow { Deal = deal, Person = CreditRow.Nobody, Credit = amount, Role = TeamRoles.House, Policy = (ushort)policy->Id, Rule = (ushort)((policy->Id * 10) + 9) };
                    first = row;
                }
                else
                {
                    var pattern = (int)(~Vector128.Equals(masks, Vector128<byte>.Zero).ExtractMostSignificantBits() & 15);
                    var sum = parts[(winner * ExpertTables.Patterns) + pattern];
                    row = BitOperations.PopCount(revenue) == BitOperations.PopCount((uint)pattern)
                        ? ExpertSharing.OneForEachRule(row, deal, amount, team, policy, revenue, sum, rests)
                        : ExpertSharing.SeveralForARule(row, deal, amount, team, policy, revenue, sum, rests);
                }

                row = overlays == 0 ? row : ExpertSharing.Overlays(row, deal, amount, team, policy, overlays, rests);
                ExpertPay.Pay(payer, day, first, row);
            }

            Count = (int)(row - _rows);
        }
    }

    /// <summary>For each of eight rules the mask of those who meet it: on the team that day, with the role, covering the place, and nearest to it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Qualifying(TeamBlock* team, PolicyEntry* policy, uint places, int day)
    {
        var today = Vector128.Create((short)day);
        var active = (Vector128.LessThanOrEqual(Vector128.Load(team->From), today) & Vector128.GreaterThan(Vector128.Load(team->End), today)).ExtractMostSignificantBits();
        var qualified = Ssse3.Shuffle(Vector128.CreateScalar(*(ulong*)team->RoleSets).AsByte(), Vector128.Load(policy->RoleSet))
            & Ssse3.Shuffle(Vector128.CreateScalar(places).AsByte(), Vector128.Load(policy->Spot)) & Vector128.Create((byte)active);
        var inCountry = qualified & Vector128.Create(team->Covers[TeamBlock.Depths + 2]);
        var inRegion = qualified & Vector128.Create(team->Covers[TeamBlock.Depths + 1]);
        var wider = Vector128.ConditionalSelect(Vector128.Equals(inRegion, Vector128<byte>.Zero), qualified, inRegion);
        var nearest = Vector128.ConditionalSelect(Vector128.Equals(inCountry, Vector128<byte>.Zero), wider, inCountry);
        return Vector128.ConditionalSelect(Vector128.Load(policy->Near), nearest, qualified);
    }

    private static byte* Copied(Arena arena, byte[] values)
    {
        var copy = arena.Raw<byte>(values.Length);
        values.CopyTo(new Span<byte>(copy, values.Length));
        return copy;
    }
}
