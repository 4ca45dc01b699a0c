namespace CommissionEngine.Testing.Generating;

/// <summary>Makes a whole roster without a fault.</summary>
internal static class RosterMaker
{
    internal static Roster Make(Draw draw, Calendar calendar)
    {
        var names = new RosterNames();
        var regions = PlaceMaker.Regions(draw, calendar, names.Regions);
        var products = PlaceMaker.Products(draw, calendar, names.Products);
        var accounts = AccountMaker.Accounts(draw, calendar, names.Regions, names.Accounts);
        var participants = PeopleMaker.Participants(draw, calendar, names.Regions, names.Participants);
        var positions = PeopleMaker.Positions(draw, calendar, names.Participants, names.Positions);
        return new Roster
        {
            Regions = regions,
            Products = products,
            Accounts = accounts,
            Participants = participants,
            Positions = positions,
            Assignments = new TeamMaker(draw, calendar, names).Assignments(),
            ReportingLines = ReportingMaker.Lines(draw, calendar, names),
            Absences = ReportingMaker.Absences(draw, calendar, names),
            Agreements = AgreementMaker.Agreements(draw, calendar, names),
            ExchangeRates = AgreementMaker.Rates(draw, calendar),
        };
    }
}
