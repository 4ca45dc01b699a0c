using CommissionEngine.Allocations;
using CommissionEngine.Deals;
using CommissionEngine.Samples.GlobalAccounts.Reading;
using CommissionEngine.Samples.GlobalAccounts.Rules;
using CommissionEngine.Samples.Reading;

namespace CommissionEngine.Samples.GlobalAccounts.Crediting;

/// <summary>Credits all deals of the company.</summary>
internal sealed class Run
{
    private Run(Company company, CreditEngine engine, List<CreditedDeal> deals)
    {
        Company = company;
        Engine = engine;
        Deals = deals;
    }

    public Company Company { get; }

    public CreditEngine Engine { get; }

    /// <summary>By id.</summary>
    public IReadOnlyList<CreditedDeal> Deals { get; }

    public static Run Of(string folder)
    {
        var company = Company.Read(folder);
        var engine = Compile(company);
        var known = Known(company);
        var done = new List<CreditedDeal>();

        // A credit order needs the stored result of its original, and of the credit orders before it: it comes after all others.
        foreach (var deal in company.Deals.OrderBy(deal => deal.Original is not null).ThenBy(deal => deal.Booked).ThenBy(deal => deal.Id))
        {
            var history = deal.Original is { } original ? known with { Allocations = Stored(done, original) } : known;
            done.Add(new CreditedDeal(deal, history, engine.Allocate(deal, history)));
        }

        return new Run(company, engine, [.. done.OrderBy(one => one.Deal.Id)]);
    }

    private static CreditEngine Compile(Company company)
    {
        var faults = CreditEngine.TryCompile(GlobalFrame.With(company.ContractTerms), company.Roster, out var engine);
        return engine ?? throw new InputException([.. faults.Select(company.Folder.Tell)]);
    }

    /// <summary>What each deal must know of the others: who booked which customer's reference when, and where deals stood at a handover.</summary>
    private static DealHistory Known(Company company) => new()
    {
        Bookings = ValueList.From(company.Deals.Where(deal => deal is { Original: null, Account: not null, Reference: not null }).Select(deal => new KnownBooking
        {
            Deal = deal.Id,
            Account = deal.Account!.Value,
            Reference = deal.Reference!,
            CompensationDate = deal.Booked,
        })),
        Stages = company.Stages,
    };

    private static ValueList<Allocation> Stored(List<CreditedDeal> done, DealId original) =>
        ValueList.From(done.Select(one => one.Allocation).Where(stored => (stored.Original ?? stored.Deal) == original));
}
