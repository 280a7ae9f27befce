using Ledger.Host.Imports.Mail;

namespace Ledger.Host.Tests.Imports.Mail;

public sealed class ReadingMailFolders : IDisposable
{
    private const string Letter = "From: a@council.example\nTo: b@council.example\nDate: 6 Feb 2026 10:00 GMT\n\nHello\n";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ledger-mail-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void every_file_of_a_folder_and_its_folders_is_told_in_order()
    {
        Write("b.EML", Letter);
        Write("a.msg", "x");
        Write("deeper/still/c.eml", Letter);
        Write("deeper/notes.txt", "x");
        Write(".hidden", "x");
        MailFolder.Read(_folder.FullName, Message.Now).Select(reading => $"{reading.File} {reading.GetType().Name}").ShouldBe(
            [".hidden Refused", "a.msg Refused", "b.EML Read", "deeper/notes.txt Refused", "deeper/still/c.eml Read"]);
    }

    [Fact]
    public void the_refusals_say_how_to_go_on()
    {
        Write("a.msg", "x");
        Write("notes.txt", "x");
        MailFolder.Read(_folder.FullName, Message.Now).OfType<MailReading.Refused>().Select(refused => refused.Why).ShouldBe(
        [
            "It is in Outlook's own .msg format; open it in new Outlook or Outlook on the web, choose Save as, which gives an .eml file, and import that.",
            "It is not an .eml message; save the message as .eml and import that.",
        ]);
    }

    [Fact]
    public void a_single_file_is_one_reading()
    {
        Write("a.eml", Letter);
        MailFolder.Read(Path.Combine(_folder.FullName, "a.eml"), Message.Now).ShouldHaveSingleItem().ShouldBeOfType<MailReading.Read>().File.ShouldBe("a.eml");
    }

    [Fact]
    public void a_link_is_not_followed()
    {
        Write("away/a.eml", Letter);
        File.CreateSymbolicLink(Path.Combine(_folder.FullName, "link.eml"), Path.Combine(_folder.FullName, "away", "a.eml"));
        Directory.CreateSymbolicLink(Path.Combine(_folder.FullName, "round"), _folder.FullName);
        MailFolder.Read(_folder.FullName, Message.Now).OfType<MailReading.Refused>().Select(refused => $"{refused.File}: {refused.Why}").ShouldBe(
        [
            "link.eml: It is a link to somewhere else; import what it points to by its own path.",
            "round: It is a link to somewhere else; import what it points to by its own path.",
        ]);
    }

    [Fact]
    public void a_file_that_is_not_there_is_refused() =>
        MailFolder.Read(Path.Combine(_folder.FullName, "none.eml"), Message.Now).ShouldHaveSingleItem()
            .ShouldBe(new MailReading.Refused("none.eml", "It cannot be opened; check the path and that you may read it."));

    private void Write(string name, string text)
    {
        var path = Path.Combine(_folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
