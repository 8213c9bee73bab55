// Some tests start processes and watch files: one after the other, so that a busy machine does not mix them up.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
