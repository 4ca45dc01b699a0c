using CommissionEngine;

Console.WriteLine(Money.Of(1_200_000.00m, "EUR") + Money.Of(0.05m, "EUR"));
