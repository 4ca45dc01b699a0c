using CommissionEngine.Allocations;
using CommissionEngine.Samples.GlobalAccounts.Crediting;
using CommissionEngine.Samples.GlobalAccounts.Printing;

namespace CommissionEngine.Samples.Tests.GlobalAccounts;

public sealed class ReconciliationTests
{
    [Fact]
    public void All_428_deals_have_an_answer() => Assert.Equal(428, Skarvholm.Run.Deals.Count);

    [Fact]
    public void What_every_deal_must_have_reached_by_the_files_is_credit_or_residual_to_the_cent() =>
        Assert.Empty(Reconciliation.Differing(Skarvholm.Run).Select(one => one.Deal.Id.Value));

    [Fact]
    public void Every_line_is_converted_as_its_amount_times_its_rate()
    {
        foreach (var line in Skarvholm.Run.Deals.SelectMany(one => one.Allocation.Lines))
        {
            Assert.Equal(Money.Of(line.Booked.Amount * (line.Rate ?? 1), line.Base.Currency, RoundingMode.HalfAwayFromZero), line.Base);
        }
    }

    [Fact]
    public void One_deal_is_credited_once_however_often_it_is_run()
    {
        var again = Run.Of(Samples.GlobalAccounts.Sample.Data);
        Assert.Equal(Skarvholm.Run.Deals.Select(one => one.Allocation), again.Deals.Select(one => one.Allocation));
    }

    [Fact]
    public void The_world_and_what_has_no_region_book_all_that_is_credited_or_residual()
    {
        var units = new Totals<bool>();
        foreach (var unit in Skarvholm.Run.Deals.SelectMany(one => one.Allocation.Units).Where(unit => unit.Region is null || unit.Region == "WORLD"))
        {
            units.Add(true, unit.Amount);
        }

        var decided = new Totals<bool>();
        foreach (var one in Skarvholm.Run.Deals)
        {
            var undecided = one.Allocation.Lines.Where(line => line.Units is null).Select(line => (line.Line, line.Year)).ToHashSet();
            foreach (var amount in one.Allocation.Credits.Where(credit => credit.Type == CreditType.Revenue).Select(credit => credit.Amount)
                .Concat(one.Allocation.Residuals.Where(residual => !undecided.Contains((residual.Line, residual.Year))).Select(residual => residual.Amount)))
            {
                decided.Add(true, amount);
            }
        }

        Assert.Equal(decided.Of(true, "EUR"), units.Of(true, "EUR"));
    }
}
