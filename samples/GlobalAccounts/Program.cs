using System.Text;
using CommissionEngine.Samples.GlobalAccounts;

Console.OutputEncoding = new UTF8Encoding(false);
return Sample.Run(args, Console.Out, Console.Error);
