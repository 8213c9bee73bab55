using BenchmarkDotNet.Running;

// dotnet run -c Release --project benchmarks/Cbe.Sdk.Benchmarks -- --filter '*'
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
