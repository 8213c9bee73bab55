namespace Cbe.Sdk.Tests.Embedding;

/// <summary>Time that passes when the test says so.</summary>
internal sealed class ManualTime : TimeProvider
{
    private readonly List<ManualTimer> _timers = [];
    private int _stamps;

    public int Running => _timers.Count(t => !t.IsDisposed);

    public TimeSpan? Period { get; private set; }

    /// <summary>Lets every timer fire so many times.</summary>
    public void Pass(int times = 1)
    {
        for (int i = 0; i < times; i++)
        {
            _timers.Where(t => !t.IsDisposed).ToList().ForEach(t => t.Fire());
        }
    }

    /// <summary>A new time of writing for each file.</summary>
    public DateTime Stamp() => new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddSeconds(++_stamps);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        Period = period;
        var timer = new ManualTimer(callback, state);
        _timers.Add(timer);
        return timer;
    }

    private sealed class ManualTimer(TimerCallback callback, object? state) : ITimer
    {
        public bool IsDisposed { get; private set; }

        public void Fire() => callback(state);

        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose() => IsDisposed = true;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
