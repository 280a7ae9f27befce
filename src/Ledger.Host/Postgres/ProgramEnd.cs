using System.Runtime.InteropServices;

namespace Ledger.Host.Postgres;

/// <summary>
/// Runs a last action when the program ends. Ctrl+C and SIGTERM are for the command line and the web host, which cancel what goes on and then end the program;
/// a terminal that closes (SIGHUP) would end it at once, so here it is made an orderly end. A program started with nohup goes on.
/// </summary>
internal sealed class ProgramEnd : IDisposable
{
    private const int ExitCodeOfHangUp = 128 + 1;

    private readonly Action last;
    private readonly PosixSignalRegistration hangUp;

    public ProgramEnd(Action last)
    {
        this.last = last;
        AppDomain.CurrentDomain.ProcessExit += OnProcessExit;
        hangUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, context =>
        {
            context.Cancel = true;
            Environment.Exit(ExitCodeOfHangUp);
        });
    }

    public void Dispose()
    {
        AppDomain.CurrentDomain.ProcessExit -= OnProcessExit;
        hangUp.Dispose();
    }

    private void OnProcessExit(object? sender, EventArgs e) => last();
}
