using System.Runtime.InteropServices;
using Cbe.Sdk.Elements.Support;
using Cbe.Sdk.Evaluation.Columnar;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Tables;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Pipeline.Lanes;

/// <summary>
/// Puts a sequence beside evidence into rows for a block: prerequisites, awards, supports, needs, accommodations. Their
/// items are few, so they are laid out anew for each block.
/// </summary>
internal sealed unsafe class SideItems(CaseItems kind, LaneFrame frame, IReadOnlyList<string> members) : IDisposable
{
    private readonly List<(int Lane, long[] Cells)> _items = [];
    private readonly int[] _counts = new int[LaneWorkspace.Lanes];
    private Tile[] _tiles = [];
    private long* _cells;
    private ulong* _present;
    private int _rows;

    ~SideItems() => Free();

    /// <summary>Sets what the frame holds.</summary>
    public void Fill(LaneWorkspace w, CaseBinding binding, PastDecisions past, EvidenceSegment segment, int tile, int tiles)
    {
        _items.Clear();
        _tiles = _tiles.Length >= tiles ? _tiles : new Tile[tiles];
        int rows = 0;
        for (int t = 0; t < tiles; t++)
        {
            _counts.AsSpan().Clear();
            for (int lane = 0; lane < LaneWorkspace.Lanes; lane++)
            {
                int caseNumber = segment.CaseOf[((tile + t) * LaneWorkspace.Lanes) + lane];
                if (caseNumber >= 0)
                {
                    Read(binding, past, caseNumber, cells =>
                    {
                        _items.Add(((t * LaneWorkspace.Lanes) + lane, cells));
                        _counts[lane]++;
                    });
                }
            }

            int most = 0;
            foreach (int count in _counts)
            {
                most = Math.Max(most, count);
            }

            _tiles[t] = new(rows, most);
            rows += most;
        }

        Lay(w, rows);
    }

    /// <summary>Copies which items are there into the register of the frame, once the workspace has room.</summary>
    public void Present(LaneWorkspace w)
    {
        int rows = w.Frames[frame.Id].Rows;
        new ReadOnlySpan<ulong>(_present, rows).CopyTo(new Span<ulong>(w.Masks(frame.Present), rows));
    }

    public void Dispose()
    {
        Free();
        GC.SuppressFinalize(this);
    }

    private void Lay(LaneWorkspace w, int rows)
    {
        if (rows > _rows)
        {
            Free();
            _rows = rows;
            _cells = (long*)NativeMemory.AlignedAlloc((nuint)members.Count * (nuint)rows * LaneWorkspace.Lanes * sizeof(long), LaneWorkspace.Lanes);
            _present = (ulong*)NativeMemory.AlignedAlloc((nuint)rows * sizeof(ulong), LaneWorkspace.Lanes);
        }

        new Span<long>(_cells, members.Count * rows * LaneWorkspace.Lanes).Fill(LaneColumn.Missing);
        new Span<ulong>(_present, rows).Clear();
        int before = -1;
        int row = 0;
        foreach (var (lane, cells) in _items)
        {
            row = lane == before ? row + 1 : 0;
            before = lane;
            long at = _tiles[lane / LaneWorkspace.Lanes].FirstRow + row;
            _present[at] |= 1UL << (lane % LaneWorkspace.Lanes);
            for (int m = 0; m < cells.Length; m++)
            {
                _cells[(((m * (long)rows) + at) * LaneWorkspace.Lanes) + (lane % LaneWorkspace.Lanes)] = cells[m];
            }
        }

        var state = w.Frames[frame.Id];
        state.Tiles = _tiles;
        state.Rows = rows;
        for (int m = 0; m < members.Count; m++)
        {
            state.Columns[m] = new LaneColumn
            {
                Form = ColumnForm.Int64,
                Data = _cells + ((long)m * rows * LaneWorkspace.Lanes),
                HasMissing = true,
                Least = LaneColumn.Missing,
                Most = long.MaxValue,
            };
        }
    }

    private void Read(CaseBinding binding, PastDecisions past, int caseNumber, Action<long[]> add)
    {
        var table = binding.Table;
        var competency = binding.Competencies[table.CompetencyOf(caseNumber)];
        int learner = table.LearnerOf(caseNumber);
        var record = binding.Record(learner);
        switch (kind)
        {
            case CaseItems.Prerequisites:
                foreach (string prerequisite in competency.Prerequisites)
                {
                    add(Prerequisite(binding, past, learner, record, competency, prerequisite));
                }

                break;
            case CaseItems.Awards:
                foreach (var award in (record?.Awards ?? []).Where(a => a.Competency == competency.Id && a.AwardedOn <= binding.AsOf && !(a.ExpiresOn < binding.AsOf))
                    .OrderBy(a => a.AwardedOn).ThenBy(a => binding.RankOf(a.Level)))
                {
                    add(Cells(name => Of(binding, award, name)));
                }

                break;
            case CaseItems.Supports:
                foreach (var support in record is null ? [] : new SupportsGiven(record, binding.AsOf).For(competency.Id))
                {
                    add(Cells(name => Of(binding, support, name)));
                }

                break;
            default:
                foreach (string text in ((kind == CaseItems.Needs ? record?.Needs : record?.Accommodations) ?? []).Order(StringComparer.Ordinal))
                {
                    add(Cells(_ => binding.TextNumber(text)));
                }

                break;
        }
    }

    private long[] Prerequisite(CaseBinding binding, PastDecisions past, int learner, LearnerRecord? record, Competency competency, string prerequisite)
    {
        bool awarded = record?.Awards.Any(a => a.Competency == prerequisite && binding.Holds(a)) == true;
        var before = binding.InSameCycle(competency.Id, prerequisite) ? PastDecisions.Standing.Unknown : past.Of(learner, prerequisite);
        return Cells(name => name switch
        {
            "Level" => before.Least,
            CaseInputs.MostLevel => before.Most,
            "Score" => before.Score,
            _ => awarded ? 1 : 0,
        });
    }

    private static long Of(CaseBinding binding, Award award, string member) => member switch
    {
        "Level" => binding.RankOf(award.Level) is > 0 and var rank ? rank : LaneColumn.Missing,
        "AwardedOn" => award.AwardedOn.DayNumber,
        "DaysAgo" => (binding.AsOf.DayNumber - award.AwardedOn.DayNumber) * Number.Scale,
        _ => binding.IsLapsed(award) ? 1 : 0,
    };

    private static long Of(CaseBinding binding, SupportEvent support, string member) => member switch
    {
        "Tier" => support.Tier is { } tier ? tier * Number.Scale : LaneColumn.Missing,
        "Kind" => binding.TextNumber(support.Kind),
        "GivenOn" => support.GivenOn.DayNumber,
        _ => (binding.AsOf.DayNumber - support.GivenOn.DayNumber) * Number.Scale,
    };

    private long[] Cells(Func<string, long> of) => [.. members.Select(of)];

    private void Free()
    {
        NativeMemory.AlignedFree(_cells);
        NativeMemory.AlignedFree(_present);
        _cells = null;
        _present = null;
        _rows = 0;
    }
}
