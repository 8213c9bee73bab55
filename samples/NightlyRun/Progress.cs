using System.Globalization;
using Cbe.Sdk.Learners;

namespace NightlyRun;

/// <summary>Says once a second how far the run is: first of the reading, then of the deciding.</summary>
internal sealed class Progress : IDisposable
{
    private readonly TextWriter _error;
    private readonly LearnerReader _reader;
    private readonly Tally _tally;
    private readonly Lock _writing = new();
    private readonly Timer _timer;
    private bool _over;

    public Progress(TextWriter error, LearnerReader reader, Tally tally)
    {
        _error = error;
        _reader = reader;
        _tally = tally;
        _error.WriteLine("reading");
        _timer = new Timer(_ => Say(), null, 1_000, 1_000);
    }

    public void Dispose()
    {
        lock (_writing)
        {
            _over = true;
        }

        _timer.Dispose();
    }

    private void Say()
    {
        lock (_writing)
        {
            if (_over)
            {
                return;
            }

            int learners = _tally.Learners;
            _error.WriteLine(learners > 0
                ? string.Create(CultureInfo.InvariantCulture, $"{learners} learners decided")
                : string.Create(CultureInfo.InvariantCulture, $"reading, {(_reader.BytesTotal == 0 ? 0 : 100 * _reader.BytesRead / _reader.BytesTotal)} %"));
        }
    }
}
