namespace CommissionEngine.Samples.Tests.CrmOpportunities;

/// <summary>A small export of the same form, written for the tests.</summary>
internal sealed class SmallExport : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("commission-engine-");

    internal SmallExport()
    {
        Write("accounts.csv", "account,sector,year_established,revenue,employees,office_location,subsidiary_of", "Top,retail,1990,1.5,10,Kenya,", "Below,technolgy,1991,2.5,20,Kenya,Top");
        Write("products.csv", "product,series,sales_price", "Red Lamp,R,100");
        Write("sales_teams.csv", "sales_agent,manager,regional_office", "Ada,Max,North", "Bea,Max,North", "Cem,Mia,South");
        Write(
            "sales_pipeline.csv",
            "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value",
            "O1,Ada,Red Lamp,Top,Won,2017-01-01,2017-02-01,100",
            "O2,Bea,RedLamp,Top,Won,2017-01-01,2017-02-01,100",
            "O3,Cem,Red Lamp,Top,Won,2017-01-01,2017-02-02,1000",
            "O4,Ada,Red Lamp,Top,Won,2017-01-01,2017-02-03,10",
            "O5,Ada,Red Lamp,,Engaging,2017-01-01,,",
            "O6,Bea,Red Lamp,Below,Lost,2017-01-01,2017-03-01,0");
    }

    internal string Path => _folder.FullName;

    internal void Write(string file, params string[] lines) => File.WriteAllText(System.IO.Path.Combine(Path, file), string.Join('\n', lines) + "\n");

    public void Dispose() => _folder.Delete(recursive: true);
}
