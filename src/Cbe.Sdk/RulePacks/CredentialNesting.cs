namespace Cbe.Sdk.RulePacks;

/// <summary>Which credentials are members of which.</summary>
internal static class CredentialNesting
{
    /// <summary>The credentials, each behind those that are members of it, otherwise in their order. Of a circle, and of what holds one, nothing is here.</summary>
    public static IReadOnlyList<Credential> InnerFirst(IReadOnlyList<Credential> credentials)
    {
        // Two of one id have been reported; here the first stands for both.
        var each = credentials.DistinctBy(c => c.Id, StringComparer.Ordinal).ToList();
        var known = each.Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        var open = each.ToDictionary(c => c.Id, c => c.Nested.Count(known.Contains), StringComparer.Ordinal);
        var outer = each.SelectMany(c => c.Nested.Select(n => (Inner: n, Outer: c))).ToLookup(n => n.Inner, n => n.Outer, StringComparer.Ordinal);
        var order = new List<Credential>();
        var ready = new Queue<Credential>(each.Where(c => open[c.Id] == 0));
        while (ready.TryDequeue(out var credential))
        {
            order.Add(credential);
            foreach (var next in outer[credential.Id].Where(o => --open[o.Id] == 0))
            {
                ready.Enqueue(next);
            }
        }

        return order;
    }

    /// <summary>Credentials that are members of each other: each has the next as a member, and the last has the first; empty where there is no circle.</summary>
    public static IReadOnlyList<Credential> Circle(IReadOnlyList<Credential> credentials)
    {
        var sound = InnerFirst(credentials).Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        var left = credentials.Where(c => !sound.Contains(c.Id)).DistinctBy(c => c.Id, StringComparer.Ordinal).ToList();
        if (left.Count == 0)
        {
            return [];
        }

        // Whatever is left has a member that is left too, so that the walk comes round.
        var walk = new List<Credential> { left[0] };
        while (true)
        {
            var next = left.First(c => walk[^1].Nested.Contains(c.Id, StringComparer.Ordinal));
            if (walk.IndexOf(next) is >= 0 and var at)
            {
                return walk[at..];
            }

            walk.Add(next);
        }
    }

    /// <summary>The competencies that a credential asks for on any route, those of credentials among its members included, each once.</summary>
    public static IEnumerable<string> Competencies(Credential credential, IReadOnlyList<Credential> all)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { credential.Id };
        var open = new Queue<Credential>([credential]);
        var competencies = new List<string>();
        while (open.TryDequeue(out var next))
        {
            competencies.AddRange(next.AllMembers.Select(m => m.Competency).OfType<string>());
            foreach (string nested in next.Nested.Where(seen.Add))
            {
                open.Enqueue(all.First(c => c.Id == nested));
            }
        }

        return competencies.Distinct(StringComparer.Ordinal);
    }
}
