// Some tests set the console and the current folder.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
