// The built program as a process: what it does to odd files, under other locales and time zones,
// and where its output cannot be written.
#include "commands/running.h"

#include <sys/stat.h>

using namespace coprod;
using namespace coprod_tests;

namespace program_test {

namespace {

const std::string assess = "assess --date 2026-03-31 p.yaml";

} // namespace

TEST_CASE("the built program says what the function behind it says") {
    const NewFolder folder;
    folder.write("p.yaml", small_project);
    const Ended process = run_binary(folder, "", assess);
    const InsideFolder inside(folder.path());
    const Ended function = run_program({"assess", "p.yaml"});
    CHECK(process.out == function.out);
    CHECK(process.err == function.err);
    CHECK(process.status == function.status);
    CHECK(process.status == exit_status::done);
    CHECK(process.out.find("Une rampe à Northshire: ½ of the steps go") != std::string::npos);
}

TEST_CASE("the same file gives the same bytes under any locale and time zone") {
    const NewFolder folder;
    folder.write("p.yaml", small_project);
    const Ended plain = run_binary(folder, "LC_ALL=C.UTF-8 TZ=UTC", assess);
    CHECK(plain.status == exit_status::done);
    for (const std::string environment :
         {"LC_ALL=C", "LC_ALL=POSIX", "LC_ALL=de_DE.UTF-8", "LC_ALL=tr_TR.UTF-8", "LANG=fr_FR",
          "TZ=Pacific/Kiritimati", "TZ=America/Los_Angeles LC_ALL=C", "env -i"}) {
        const Ended other = run_binary(folder, environment, assess);
        CAPTURE(environment);
        CHECK(other.out == plain.out);
        CHECK(other.err == plain.err);
        CHECK(other.status == plain.status);
    }
}

TEST_CASE("the same mistakes are told under any locale") {
    const NewFolder folder;
    folder.write("p.yaml", "coprod: 1\nproject: {titel: ½, start: 1.2.2025}\n");
    const Ended plain = run_binary(folder, "LC_ALL=C.UTF-8", assess);
    CHECK(plain.status == exit_status::bad_submission);
    CHECK(run_binary(folder, "LC_ALL=C", assess).err == plain.err);
    CHECK(run_binary(folder, "LC_ALL=de_DE.UTF-8", assess).err == plain.err);
}

TEST_CASE("a report that cannot be written is an exit status of its own") {
    if (!std::filesystem::exists("/dev/full")) {
        WARN("skipped: there is no /dev/full here");
        return;
    }
    const NewFolder folder;
    folder.write("p.yaml", small_project);
    for (const std::string& arguments :
         {assess, std::string("--help"), std::string("--version"), std::string("assess --help")}) {
        const Ended ended = run_binary(folder, "", arguments + " >/dev/full");
        CAPTURE(arguments);
        CHECK(ended.status == exit_status::cannot_write);
        CHECK(ended.err == "coprod: the output could not be written. Is the disk full?\n");
    }
}

TEST_CASE("a verdict below the required one does not hide that the report could not be written") {
    if (!std::filesystem::exists("/dev/full"))
        return;
    const NewFolder folder;
    folder.write("p.yaml", small_project);
    CHECK(run_binary(folder, "", assess + " --require mark").status == exit_status::below_required);
    CHECK(run_binary(folder, "", assess + " --require mark >/dev/full").status ==
          exit_status::cannot_write);
}

TEST_CASE("a named pipe is refused without waiting for anyone to write into it") {
    const NewFolder folder;
    REQUIRE(mkfifo((folder.path() / "p.yaml").c_str(), 0600) == 0);
    const Ended ended = run_binary(folder, "timeout 20", assess);
    CHECK(ended.status == exit_status::bad_submission);
    CHECK(ended.err ==
          "p.yaml: error: this is a named pipe, and only plain files are read [not-a-file]\n"
          "  help: Save the content as a file and name that file.\n"
          "p.yaml: nothing was judged.\n");
}

TEST_CASE("a device is refused, as a submission and as a charter") {
    const NewFolder folder;
    folder.write("p.yaml", small_project);
    const std::string refused =
        "/dev/zero: error: this is a device, and only plain files are read [not-a-file]\n"
        "  help: Save the content as a file and name that file.\n";
    const Ended submission = run_binary(folder, "", "assess /dev/zero");
    CHECK(submission.status == exit_status::bad_submission);
    CHECK(submission.err == refused + "/dev/zero: nothing was judged.\n");
    const Ended charter = run_binary(folder, "", "assess --charter /dev/zero p.yaml");
    CHECK(charter.status == exit_status::bad_charter);
    CHECK(charter.err == refused + "The charter cannot be used, so nothing was judged.\n");
}

TEST_CASE("a megabyte of brackets is refused, with or without a limit that lets it in") {
    const NewFolder folder;
    std::string brackets;
    for (int line = 0; line < 1024; ++line)
        brackets += std::string(1023, '[') + "\n";
    folder.write("p.yaml", brackets);
    const Ended small = run_binary(folder, "", assess);
    CHECK(small.status == exit_status::bad_submission);
    CHECK(small.err == "p.yaml: error: the file has 1,024 KiB (1,048,576 bytes), and at most 256 "
                       "KiB (262,144 bytes) are "
                       "read [file-too-large]\n"
                       "  help: Shorten it or split it, or raise the limit with --max-size.\n"
                       "p.yaml: nothing was judged.\n");
    const Ended large = run_binary(folder, "", assess + " --max-size 2000000");
    CHECK(large.status == exit_status::bad_submission);
    CHECK(large.err.find("[too-many-brackets]") != std::string::npos);
    CHECK(large.err.ends_with("p.yaml: nothing was judged.\n"));
}

TEST_CASE("a file of 256 KiB is read, and one of a byte more only where --max-size says so") {
    const NewFolder folder;
    const auto of_size = [&](std::size_t size) {
        std::string text = "coprod: 1\n";
        while (text.size() + 80 < size)
            text += "#" + std::string(78, 'x') + "\n";
        text += "#" + std::string(size - text.size() - 2, 'x') + "\n";
        REQUIRE(text.size() == size);
        folder.write("p.yaml", text);
    };
    of_size(262'143);
    CHECK(run_binary(folder, "", assess).status == exit_status::done);
    of_size(262'144);
    CHECK(run_binary(folder, "", assess).status == exit_status::done);
    of_size(262'145);
    CHECK(run_binary(folder, "", assess).status == exit_status::bad_submission);
    CHECK(run_binary(folder, "", assess + " --max-size 262145").status == exit_status::done);
}

TEST_CASE("a reader who closes early is not told about it") {
    const NewFolder folder;
    folder.write("p.yaml", small_project);
    run_binary(folder, "", assess + " | head -1");
    CHECK(bytes_of(folder.path() / "err") == "");
}

TEST_CASE("no file is left behind, whatever becomes of the run") {
    const NewFolder folder;
    folder.write("p.yaml", small_project);
    for (const std::string& tail :
         {assess, std::string("assess missing.yaml"), std::string("assess --charter none p.yaml")})
        run_binary(folder, "", tail);
    std::size_t files = 0;
    for ([[maybe_unused]] const auto& entry : std::filesystem::directory_iterator(folder.path()))
        ++files;
    CHECK(files == 3);
}

} // namespace program_test
