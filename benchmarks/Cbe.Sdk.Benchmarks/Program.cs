using BenchmarkDotNet.Running;
using Cbe.Sdk.Benchmarks.Measuring;
using Cbe.Sdk.Benchmarks.Scenarios;
using Cbe.Sdk.Benchmarks.Targets;

// dotnet run -c Release --project benchmarks/Cbe.Sdk.Benchmarks -- targets        every target of docs/performance.md, in Markdown
// dotnet run -c Release --project benchmarks/Cbe.Sdk.Benchmarks -- --quick lanes  one of them, in rounds
// dotnet run -c Release --project benchmarks/Cbe.Sdk.Benchmarks -- --filter '*'   BenchmarkDotNet
// dotnet run -c Release --project benchmarks/Cbe.Sdk.Benchmarks -- diff OLD NEW MAPPING FOLDER   a reform on the Open University data
// .ci/instructions                                                                counts instructions, under valgrind
return args switch
{
    ["targets", .. var options] => TargetRun.All(options),
    ["--quick", var name, .. var options] => TargetRun.One(name, options),
    ["nothing"] => 0,
    ["first-decision"] => Child.FirstDecision(),
    ["count"] => Scenario.Count(),
    ["diff", var old, var now, var mapping, var folder] => DiffTarget.Run(old, now, mapping, folder),
    ["ratio"] => LanesTarget.Guard(),
    _ => Benchmarks(args),
};

static int Benchmarks(string[] args)
{
    BenchmarkSwitcher.FromAssembly(typeof(TargetRun).Assembly).Run(args);
    return 0;
}
