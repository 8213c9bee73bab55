namespace Cbe.Packaging.Tests;

/// <summary>Packing takes most of a minute: all tests share one set of packages.</summary>
[CollectionDefinition(nameof(Packages))]
public sealed class PackagesCollection : ICollectionFixture<Packages>;
