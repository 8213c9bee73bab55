using System.Runtime.InteropServices;

namespace Cbe.Sdk.Benchmarks.Scenarios;

/// <summary>
/// Tells callgrind where counting begins and ends, by the sequence of instructions that valgrind looks for in a program
/// (valgrind.h, VALGRIND_DO_CLIENT_REQUEST for amd64). To a processor the sequence does nothing.
/// </summary>
internal sealed unsafe partial class Callgrind : IDisposable
{
    private const ulong Base = ((ulong)'C' << 24) | ((ulong)'T' << 16);
    private const ulong RunningOnValgrind = 0x1001;
    private const nuint Page = 4096;
    private readonly delegate* unmanaged<ulong*, ulong> _request;

    private static ReadOnlySpan<byte> Code =>
    [
        0x48, 0x89, 0xF8, // mov rax, rdi: the request and its arguments
        0x31, 0xD2, // xor edx, edx: what comes back without valgrind
        0x48, 0xC1, 0xC7, 0x03, 0x48, 0xC1, 0xC7, 0x0D, 0x48, 0xC1, 0xC7, 0x3D, 0x48, 0xC1, 0xC7, 0x33, // rol rdi by 3, 13, 61, 51: a whole turn
        0x48, 0x87, 0xDB, // xchg rbx, rbx
        0x48, 0x89, 0xD0, // mov rax, rdx
        0xC3,
    ];

    public Callgrind()
    {
        const int ReadWriteExecute = 7;
        const int PrivateAnonymous = 0x22;
        nint page = Map(0, Page, ReadWriteExecute, PrivateAnonymous, -1, 0);
        Code.CopyTo(new Span<byte>((void*)page, Code.Length));
        _request = (delegate* unmanaged<ulong*, ulong>)page;
    }

    /// <summary>Whether somebody counts.</summary>
    public bool IsThere => Ask(RunningOnValgrind) != 0;

    public void Start() => Ask(Base + 4);

    public void Stop() => Ask(Base + 5);

    /// <summary>Writes what was counted into a file of its own, with a name, and begins anew from nothing.</summary>
    public void Dump(string name)
    {
        nint text = Marshal.StringToCoTaskMemUTF8(name);
        Ask(Base + 3, (ulong)text);
        Marshal.FreeCoTaskMem(text);
    }

    public void Dispose() => _ = Unmap((nint)_request, Page);

    private ulong Ask(ulong request, ulong argument = 0)
    {
        ulong* words = stackalloc ulong[6] { request, argument, 0, 0, 0, 0 };
        return _request(words);
    }

    [LibraryImport("libc", EntryPoint = "mmap")]
    private static partial nint Map(nint address, nuint length, int protection, int flags, int file, nint offset);

    [LibraryImport("libc", EntryPoint = "munmap")]
    private static partial int Unmap(nint address, nuint length);
}
