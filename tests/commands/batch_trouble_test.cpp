// The built program on folders with everything in them that can go wrong, and where nothing more
// can be written.
#include "commands/batch_folder.h"
#include "commands/process.h"

#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace coprod;
using namespace coprod_tests;

namespace batch_trouble_test {

namespace {

namespace fs = std::filesystem;

const std::string batch = "batch in -o reports --date 2026-03-31";

/// Stands before the program so that files can be forbidden to it, also where an administrator runs
/// the tests; nothing where that is not to be had.
std::optional<std::string> as_somebody() {
    if (::geteuid() != 0)
        return "";
    const std::string prefix = "setpriv --bounding-set=-dac_override,-dac_read_search "
                               "--inh-caps=-dac_override,-dac_read_search";
    if (std::system((prefix + " true >/dev/null 2>&1").c_str()) != 0)
        return std::nullopt;
    return prefix;
}

void write_projects(const NewFolder& folder, int count) {
    for (int i = 100; i < 100 + count; ++i) {
        const std::string name = "p" + std::to_string(i);
        folder.write("in/" + name + ".yaml", small_submission(name));
    }
}

/// Checks that every report is whole and that nothing else is there.
void check_whole(const fs::path& out, std::size_t reports) {
    const auto files = files_below(out);
    CHECK(files.size() == reports);
    for (const auto& [name, bytes] : files) {
        CAPTURE(name);
        CHECK(name.starts_with("p1"));
        CHECK(name.ends_with(".txt"));
        CHECK(bytes.starts_with("The p1"));
        CHECK(bytes.ends_with("printed\nonly where they agreed to it.\n"));
    }
}

/// A disk of 2 MiB, where this run may make one.
class SmallDisk {
public:
    explicit SmallDisk(fs::path path)
        : path_(std::move(path)),
          mounted_(::mount("none", path_.c_str(), "tmpfs", 0, "size=2m") == 0) {}
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    ~SmallDisk() {
        if (mounted_)
            ::umount2(path_.c_str(), MNT_DETACH);
    }
    [[nodiscard]] bool is_there() const { return mounted_; }

private:
    fs::path path_;
    bool mounted_;
};

std::string stopped(const std::string& done, const std::string& of) {
    return "Stopped after " + done + " of " + of +
           ": what was written before is whole, and summary.csv, results.jsonl and the "
           "workstream's report were not written.\n";
}

} // namespace

TEST_CASE("where a folder hides whether a report is there, that is said and nothing is made up") {
    const auto somebody = as_somebody();
    if (!somebody) {
        WARN("skipped: nothing can be forbidden to this run");
        return;
    }
    const NewFolder folder;
    folder.write("in/a.yaml", small_submission("a"));
    fs::create_directories(folder.path() / "shut");
    fs::permissions(folder.path() / "shut", fs::perms::none);
    const Ended one = run_binary(folder, *somebody, "assess -o shut/a.html in/a.yaml");
    CHECK(one.status == exit_status::cannot_write);
    CHECK(one.err == "shut/a.html: error: it cannot be seen whether there is a file here already, "
                     "so nothing was written [name-hidden]\n"
                     "  help: You do not have permission to write here. Ask the folder's owner for "
                     "permission, or name another folder.\n");
    const Ended all = run_binary(folder, *somebody, "batch in -o shut/out --view panel");
    fs::permissions(folder.path() / "shut", fs::perms::owner_all);
    CHECK(all.status == exit_status::cannot_write);
    CHECK(all.err == "coprod: shut/out: You do not have permission to write here. Ask the folder's "
                     "owner for permission, or name another folder. Nothing was judged.\n");
    CHECK(files_below(folder.path() / "shut").empty());
}

TEST_CASE("a file that cannot be read is not said to be another one than it is, and is left") {
    const auto somebody = as_somebody();
    if (!somebody) {
        WARN("skipped: nothing can be forbidden to this run");
        return;
    }
    const NewFolder folder;
    folder.write("in/a.yaml", small_submission("a"));
    REQUIRE(run_binary(folder, "", "batch in -o reports --quiet").status == exit_status::done);
    const auto shut = [&](const std::string& name, const std::string& tail) {
        const fs::path path = folder.path() / name;
        const auto before = files_below(folder.path() / "reports");
        fs::permissions(path, fs::perms::none);
        Ended ended = run_binary(folder, *somebody, tail);
        fs::permissions(path, fs::perms::owner_read | fs::perms::owner_write);
        CHECK(ended.status == exit_status::cannot_write);
        CHECK((files_below(folder.path() / "reports") == before));
        return ended.err;
    };
    const std::string unread =
        "This file cannot be read, so it cannot be seen whether it may be written over. Ask its "
        "owner for permission to read it, or choose another name or folder.\n";
    CHECK(shut("reports/a.txt", "assess in/a.yaml -o reports/a.txt") ==
          "reports/a.txt: error: this file cannot be read, so it cannot be seen whether it may be "
          "written over, and it was left as it is [name-hidden]\n"
          "  help: Ask its owner for permission to read it, or choose another name or folder.\n");
    CHECK(shut("reports/results.jsonl", "batch in -o reports --view panel") ==
          "coprod: reports/results.jsonl: This file cannot be read, so it cannot be seen whom the "
          "reports in the folder are for, and the panel's are not written over public ones. Ask "
          "its owner for permission to read it, or name another folder for the panel's, such as: "
          "-o for-the-panel. Nothing was judged.\n");
    REQUIRE(run_binary(folder, "", "batch in -o panel --view panel --quiet").status == 0);
    CHECK(shut("reports/index.html", "workstream panel/results.jsonl -o reports") ==
          "coprod: reports/index.html: " + unread);
}

TEST_CASE("a folder with everything that can go wrong is judged to its end, and each is named") {
    const auto somebody = as_somebody();
    if (!somebody) {
        WARN("skipped: nothing can be forbidden to this run");
        return;
    }
    const NewFolder folder;
    folder.write("in/broken.yaml", broken_submission);
    folder.write("in/closed/a.yaml", small_submission("closed"));
    REQUIRE(::mkfifo((folder.path() / "in/fifo.yaml").c_str(), 0600) == 0);
    fs::create_symlink("two", folder.path() / "in/one");
    fs::create_symlink("one", folder.path() / "in/two");
    fs::create_directory(folder.path() / "in/loop");
    fs::create_symlink("..", folder.path() / "in/loop/up");
    folder.write("in/ramp.yaml", small_submission("ramp"));
    folder.write("in/shut.yaml", small_submission("shut"));
    folder.write("in/door.yml", small_submission("door"));
    folder.write("in/z/Ramp.yml", "coprod: 1\n"); // without an id: its file's name stands for it
    fs::permissions(folder.path() / "in/shut.yaml", fs::perms::none);
    fs::permissions(folder.path() / "in/closed", fs::perms::none);
    const Ended ended = run_binary(folder, "timeout 20 " + *somebody, batch);
    fs::permissions(folder.path() / "in/closed", fs::perms::owner_all);
    CHECK(ended.status == exit_status::bad_submission);
    CHECK(ended.out.starts_with("Found: 10. Assessed: 1. Refused: 3. Unreadable: 6.\n"));
    const std::string files = names_below(folder.path() / "reports");
    CHECK(files == "door.txt index.html results.jsonl summary.csv workstream.txt ");
    const auto not_opened = [](const std::string& name, const std::string& what) {
        return "in/" + name + ": error: " + what + "in/" + name + ": nothing was judged.\n";
    };
    const std::string circle = "this is a link that leads back to itself [not-to-be-opened]\n"
                               "  help: Put the file itself here, or delete the link.\n";
    const std::string two_names =
        " [same-name]\n  help: Give each a project.id of its own, or take the one away that is not "
        "meant.\n";
    const std::string same = "its reports would have the same name, ‘ramp’, as those of in/";
    CHECK(ended.err ==
          broken_said +
              not_opened("closed", "this folder cannot be read: you do not have permission to read "
                                   "it [not-to-be-opened]\n"
                                   "  help: Submissions in it are not known.\n") +
              not_opened("fifo.yaml",
                         "this is a named pipe, and only plain files are read [not-a-file]\n"
                         "  help: Save the content as a file and name that file.\n") +
              not_opened("loop/up", "this is a link to a folder, and such links are not followed "
                                    "[not-to-be-opened]\n"
                                    "  help: Put the folder itself here, or delete the link.\n") +
              not_opened("one", circle) +
              not_opened("shut.yaml",
                         "you do not have permission to read this file [no-permission]\n"
                         "  help: Ask its owner for permission, or copy it to a folder of your "
                         "own.\n") +
              not_opened("two", circle) + "in/ramp.yaml: error: " + same +
              "z/Ramp.yml, so neither was judged" + two_names +
              "in/ramp.yaml: nothing was judged.\n" +
              not_opened("z/Ramp.yml", same + "ramp.yaml, so neither was judged" + two_names));
}

TEST_CASE("a closing table that cannot be written ends with 5, and every file is there") {
    if (!fs::exists("/dev/full"))
        return;
    const NewFolder folder;
    write_projects(folder, 2);
    folder.write("in/broken.yaml", broken_submission);
    const Ended ended = run_binary(folder, "", batch + " >/dev/full");
    CHECK(ended.status == exit_status::cannot_write);
    CHECK(ended.err ==
          broken_said + "coprod: the output could not be written. Is the disk full?\n");
    CHECK(names_below(folder.path() / "reports") ==
          "index.html p100.txt p101.txt results.jsonl summary.csv workstream.txt ");
    CHECK(run_binary(folder, "", batch + " --quiet >/dev/full").status ==
          exit_status::bad_submission);
}

TEST_CASE("a full disk ends a batch with 5, keeps what is whole and says so") {
    const NewFolder folder;
    write_projects(folder, 60);
    fs::create_directory(folder.path() / "reports");
    const SmallDisk disk(folder.path() / "reports");
    if (!disk.is_there()) {
        WARN("skipped: this run may not make a small disk to fill");
        return;
    }
    for (const std::string jobs : {"1", "2"}) {
        const Ended ended = run_binary(folder, "", batch + " --jobs " + jobs);
        CAPTURE(ended.err);
        CHECK(ended.status == exit_status::cannot_write);
        CHECK(ended.out == "");
        const std::size_t reports = files_below(folder.path() / "reports").size();
        CHECK(reports > 1);
        CHECK(ended.err.find("The disk is full. Make room on it, or name a folder on another disk, "
                             "and run this again.\n") != std::string::npos);
        CHECK(ended.err.ends_with("\n" + stopped(std::to_string(reports), "60")));
        check_whole(folder.path() / "reports", reports);
        for (const auto& entry : fs::directory_iterator(folder.path() / "reports"))
            fs::remove(entry);
    }
}

TEST_CASE("files that may not grow end a batch with 5, and nothing is left of them") {
    const NewFolder folder;
    write_projects(folder, 3);
    // A build that counts what runs (the preset asan) would say that its counts grow too large.
    const Ended ended =
        run_binary(folder, "ulimit -f 8; LLVM_PROFILE_FILE=/dev/null", batch + " --jobs 1");
    CHECK(ended.status == exit_status::cannot_write);
    CHECK(ended.err == "coprod: reports/p100.txt: The file would be larger than this disk or your "
                       "account allows. Name a folder on another disk.\n" +
                           stopped("0", "3"));
    CHECK(files_below(folder.path() / "reports").empty());
}

TEST_CASE("what ends a batch near its end is said as it is") {
    const NewFolder folder;
    write_projects(folder, 3);
    fs::create_directories(folder.path() / "reports/p101.txt");
    const Ended second = run_binary(folder, "", batch + " --jobs 1");
    CHECK(second.err.ends_with("\n" + stopped("1", "3")));
    fs::remove(folder.path() / "reports/p101.txt");
    fs::create_directories(folder.path() / "reports/summary.csv");
    const Ended last = run_binary(folder, "", batch);
    CHECK(last.status == exit_status::cannot_write);
    CHECK(last.err ==
          "coprod: reports/summary.csv: There is a folder of this name, so no file can be written "
          "there. Move the folder, or choose another name.\n"
          "All 3 were judged, and their reports are whole; not every file about all together was "
          "written.\n");
}

TEST_CASE("a reader who closes early leaves only whole files, and is not told about it") {
    const NewFolder folder;
    write_projects(folder, 5);
    folder.write("in/broken.yaml", broken_submission);
    const std::string names = "index.html p100.txt p101.txt p102.txt p103.txt p104.txt "
                              "results.jsonl summary.csv workstream.txt ";
    for (const std::string reader : {" | true", " | head -1", " 2>&1 | true", " 2>&1 | head -1"}) {
        fs::remove_all(folder.path() / "reports");
        (void)run_binary(folder, "", batch + reader);
        CAPTURE(reader);
        CHECK(names_below(folder.path() / "reports") == names);
        if (reader.find("2>") == std::string::npos)
            CHECK(bytes_of(folder.path() / "err") == broken_said);
    }
}

TEST_CASE("a batch whose messages nobody reads any more is judged to its end before it is ended") {
    const NewFolder folder;
    folder.write("in/broken.yaml", broken_submission); // it is judged before the others
    write_projects(folder, 5);
    Process run(folder, {"batch", "in", "-o", "reports"}, Process::Error::unread);
    CHECK(run.rest() == "");
    (void)run.status();
    CHECK(names_below(folder.path() / "reports") ==
          "index.html p100.txt p101.txt p102.txt p103.txt p104.txt results.jsonl summary.csv "
          "workstream.txt ");
}

TEST_CASE("a run whose standard streams are closed writes no message into a file") {
    const NewFolder folder;
    write_projects(folder, 5);
    folder.write("in/broken.yaml", broken_submission);
    CHECK(run_binary(folder, "", batch).status == exit_status::bad_submission);
    const auto expected = files_below(folder.path() / "reports");
    const auto check_closed = [&](const std::string& streams, int status) {
        fs::remove_all(folder.path() / "reports");
        CAPTURE(streams);
        CHECK(run_binary(folder, "", batch + streams).status == status);
        CHECK((files_below(folder.path() / "reports") == expected));
    };
    check_closed(" 2>&-", exit_status::bad_submission);
    check_closed(" --quiet 2>&-", exit_status::bad_submission);
    check_closed(" >&-", exit_status::cannot_write);
    check_closed(" >&- 2>&-", exit_status::cannot_write);
    check_closed(" <&- >&- 2>&-", exit_status::cannot_write);
}

TEST_CASE("a table or a report that somebody else put into the folder stays as it is") {
    for (const char* name : {"summary.csv", "workstream.txt", "workstream-verdicts.csv"}) {
        const NewFolder folder;
        folder.write("in/ramp.yaml", small_submission("ramp"));
        REQUIRE(run_batch(folder, {"--quiet"}).status == exit_status::done);
        CHECK(run_batch(folder, {"--quiet"}).status == exit_status::done);
        folder.write(std::string("out/") + name, "mine");
        const Ended ended = run_batch(folder, {"--quiet"});
        CAPTURE(name, ended.err);
        CHECK(ended.status == exit_status::cannot_write);
        CHECK(ended.err.find(std::string(name) +
                             ": a file of that name is there that coprod did not write. Name "
                             "another folder, or move that file away.") != std::string::npos);
        CHECK(bytes_of(folder.path() / "out" / name) == "mine");
    }
}

} // namespace batch_trouble_test
