#include "input/folder.h"

#include <functional>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "catch.h"
#include "folder.h"
#include "input/reading.h"

namespace fs = std::filesystem;
using namespace coprod_tests;

namespace folder_test {

namespace {

/// The names found, each on a line of its own with its trouble, and `- name` for each left out.
std::string found_in(const std::string& folder, const std::string& out = {}) {
    coprod::Diagnostics diagnostics("folder");
    const auto found = coprod::find_files(folder, out, diagnostics);
    std::string text = rendered(diagnostics);
    if (!found)
        return text;
    const std::string base = folder.ends_with('/') ? folder : folder + "/";
    for (const coprod::FoundFile& file : found->files) {
        CHECK(file.path == base + file.name);
        text += file.name + (file.trouble.empty() ? "" : ": " + file.trouble) + "\n";
    }
    for (const std::string& name : found->left_out)
        text += "- " + name + "\n";
    return text;
}

std::string found_in(const NewFolder& folder, const std::string& out = {}) {
    return found_in(folder.path().string(), out);
}

void make_files(const NewFolder& folder, std::initializer_list<const char*> names) {
    for (const std::string name : names) {
        fs::create_directories((folder.path() / name).parent_path());
        folder.write(name, "x");
    }
}

/// What `look` says to somebody who is not an administrator, to whom nothing is forbidden.
std::string as_somebody(const std::function<std::string()>& look) {
    const bool administrator = ::geteuid() == 0;
    if (administrator)
        REQUIRE(::seteuid(65534) == 0);
    std::string said = look();
    if (administrator)
        REQUIRE(::seteuid(0) == 0);
    return said;
}

const std::string link_to_folder = ": This is a link to a folder, and such links are not followed. "
                                   "Put the folder itself here, or delete the link.\n";
const std::string dangling = ": This is a link to something that is not there. Put the file itself "
                             "here, or delete the link.\n";
const std::string loop = ": This is a link that leads back to itself. Put the file itself here, or "
                         "delete the link.\n";

} // namespace

TEST_CASE("submissions are found at every level, in the order of the bytes of their names") {
    const NewFolder folder;
    make_files(folder, {"b.yaml", "a/z.yml", "a/a.YAML", "a-b.yaml", "B.Yml", "c/d/e/f.yaml",
                        "form.docx", "a/notes.txt", "yaml", "x.yaml.bak", "c/y.yamlx"});
    const std::string expected = "B.Yml\na-b.yaml\na/a.YAML\na/z.yml\nb.yaml\nc/d/e/f.yaml\n"
                                 "- a/notes.txt\n- c/y.yamlx\n- form.docx\n- x.yaml.bak\n- yaml\n";
    CHECK(found_in(folder) == expected);
    CHECK(found_in(folder.path().string() + "/") == expected);
}

TEST_CASE("an empty folder has no submissions") {
    CHECK(found_in(NewFolder{}) == "");
}

TEST_CASE("hidden files and folders are left out, also hidden links") {
    const NewFolder folder;
    make_files(folder, {".a.yaml", ".git/b.yaml", ".yaml", ".docx", "c.yaml"});
    fs::create_symlink("nowhere", folder.path() / ".link");
    CHECK(found_in(folder) == "c.yaml\n");
}

TEST_CASE("a folder whose name is that of a submission is a folder") {
    const NewFolder folder;
    make_files(folder, {"x.yaml/y.yaml", "z.yml/form.docx"});
    CHECK(found_in(folder) == "x.yaml/y.yaml\n- z.yml/form.docx\n");
}

TEST_CASE("the folder of the reports is left out however its path is written") {
    const NewFolder folder;
    make_files(folder, {"a.yaml", "out/b.yaml", "out/deep/c.yaml", "c/out/d.yaml"});
    fs::create_symlink("../out", folder.path() / "c/latest");
    const std::string path = folder.path().string();
    CHECK(found_in(folder, path + "/out") == "a.yaml\nc/out/d.yaml\n");
    CHECK(found_in(folder, path + "/c/../out/") == "a.yaml\nc/out/d.yaml\n");
    CHECK(found_in(folder, path + "/c/latest") == "a.yaml\nc/out/d.yaml\n");
    CHECK(found_in(folder, path + "/not-yet") ==
          "a.yaml\nc/latest" + link_to_folder + "c/out/d.yaml\nout/b.yaml\nout/deep/c.yaml\n");
    CHECK(found_in(folder, path + "/a.yaml").starts_with("a.yaml\n"));
}

TEST_CASE("reports are not written among the submissions themselves") {
    const NewFolder folder;
    make_files(folder, {"a.yaml"});
    CHECK(found_in(folder, folder.path().string() + "/.") ==
          "folder: error: the reports would be written among the submissions [same-folder]\n"
          "  help: Name another folder for them; a new one inside this folder will do.\n");
    CHECK(found_in(folder, folder.path().parent_path().string()) == "a.yaml\n");
}

TEST_CASE("a link to a plain file is taken by its own name") {
    const NewFolder folder;
    make_files(folder, {".real", "form.docx"});
    fs::create_symlink(".real", folder.path() / "a.yaml");
    fs::create_symlink("form.docx", folder.path() / "b.yml");
    fs::create_symlink(".real", folder.path() / "c.txt");
    CHECK(found_in(folder) == "a.yaml\nb.yml\n- c.txt\n- form.docx\n");
}

TEST_CASE("links to folders, links to nothing and circles of links are named whatever they are "
          "called") {
    const NewFolder folder;
    make_files(folder, {"in/a.yaml"});
    fs::create_symlink("in", folder.path() / "again");
    fs::create_symlink("..", folder.path() / "in/up.yaml");
    fs::create_symlink("nowhere", folder.path() / "gone.docx");
    fs::create_symlink("in/a.yaml/b", folder.path() / "gone.yaml");
    fs::create_symlink("two", folder.path() / "one");
    fs::create_symlink("one", folder.path() / "two");
    CHECK(found_in(folder) == "again" + link_to_folder + "gone.docx" + dangling + "gone.yaml" +
                                  dangling + "in/a.yaml\nin/up.yaml" + link_to_folder + "one" +
                                  loop + "two" + loop);
}

TEST_CASE("a link of another kind of failure is named with the system's reason") {
    const NewFolder folder;
    fs::create_symlink(std::string(300, 'x'), folder.path() / "long");
    CHECK(found_in(folder) == "long: This is a link that cannot be followed: File name too long. "
                              "Put the file itself here, or delete the link.\n");
}

TEST_CASE("a pipe with the name of a submission is found and not waited for") {
    const NewFolder folder;
    REQUIRE(::mkfifo((folder.path() / "p.yaml").c_str(), 0600) == 0);
    REQUIRE(::mkfifo((folder.path() / "pipe").c_str(), 0600) == 0);
    fs::create_symlink("pipe", folder.path() / "q.yaml");
    CHECK(found_in(folder) == "p.yaml\nq.yaml\n- pipe\n");
}

TEST_CASE("a folder that must not be read is a row, and the rest is still found") {
    const NewFolder folder;
    make_files(folder, {"a.yaml", "closed/b.yaml", "closed.yaml/c.yaml", "d.yaml"});
    fs::permissions(folder.path(), fs::perms(0755));
    for (const char* name : {"closed", "closed.yaml"})
        fs::permissions(folder.path() / name, fs::perms::none);
    const std::string said = as_somebody([&] { return found_in(folder); });
    for (const char* name : {"closed", "closed.yaml"})
        fs::permissions(folder.path() / name, fs::perms(0755));
    const std::string trouble = ": This folder cannot be read: you do not have permission to read "
                                "it. Submissions in it are not known.\n";
    CHECK(said == "a.yaml\nclosed" + trouble + "closed.yaml" + trouble + "d.yaml\n");
}

TEST_CASE("a folder of which only the names may be read loses none of them") {
    const NewFolder folder;
    make_files(folder, {"half/a.yaml", "half/b/c.yaml", "half/form.docx"});
    fs::create_symlink("a.yaml", folder.path() / "half/l.yaml");
    fs::permissions(folder.path(), fs::perms(0755));
    fs::permissions(folder.path() / "half", fs::perms(0744));
    const std::string said = as_somebody([&] { return found_in(folder); });
    fs::permissions(folder.path() / "half", fs::perms(0755));
    CHECK(said == "half/a.yaml\n"
                  "half/b: This folder cannot be read: you do not have permission to read it. "
                  "Submissions in it are not known.\n"
                  "half/l.yaml: This is a link that cannot be followed: you do not have permission "
                  "to read it. Put the file itself here, or delete the link.\n"
                  "- half/form.docx\n");
}

TEST_CASE("folders are read down to the deepest level allowed, and the next one is named") {
    const auto nested = [](std::size_t levels) {
        const NewFolder folder;
        std::string name;
        for (std::size_t level = 0; level < levels; ++level) {
            name += "d/";
            fs::create_directory(folder.path() / name);
        }
        folder.write(name + "a.yaml", "x");
        return found_in(folder);
    };
    const auto levels = [](std::size_t count) {
        std::string name = "d";
        for (std::size_t level = 1; level < count; ++level)
            name += "/d";
        return name;
    };
    const std::string refused = levels(65) + ": This folder stands inside 64 others, and none "
                                             "deeper than 64 is read. Move it further up.\n";
    CHECK(nested(63) == levels(63) + "/a.yaml\n");
    CHECK(nested(64) == levels(64) + "/a.yaml\n");
    CHECK(nested(65) == refused);
    CHECK(nested(200) == refused);
}

TEST_CASE("folders side by side do not count as nested") {
    const NewFolder folder;
    std::string expected;
    for (int i = 100; i < 300; ++i) {
        const std::string name = std::to_string(i) + "/a.yaml";
        make_files(folder, {name.c_str()});
        expected += name + "\n";
    }
    CHECK(found_in(folder) == expected);
}

TEST_CASE("a path longer than the system allows stops nothing") {
    const NewFolder folder;
    const std::string part(250, 'd');
    int place = ::open(folder.path().c_str(), O_RDONLY | O_DIRECTORY);
    std::string name;
    for (int level = 0; level < 20; ++level) {
        REQUIRE(::mkdirat(place, part.c_str(), 0700) == 0);
        const int next = ::openat(place, part.c_str(), O_RDONLY | O_DIRECTORY);
        ::close(place);
        place = next;
        name += part + "/";
    }
    ::close(::openat(place, "a.yaml", O_CREAT | O_WRONLY, 0600));
    ::close(place);
    CHECK(found_in(folder) == name + "a.yaml\n");
}

TEST_CASE("names with line ends and bytes that are no text are kept as they are") {
    const NewFolder folder;
    make_files(folder, {"a\nb.yaml", "\xFF\xFE.yml", "\x1b[2J.yaml", "n\xC3/\n.yaml", " .yaml"});
    CHECK(found_in(folder) == "\x1b[2J.yaml\n .yaml\na\nb.yaml\nn\xC3/\n.yaml\n\xFF\xFE.yml\n");
}

TEST_CASE("a folder that cannot be searched at all is an error") {
    const NewFolder folder;
    make_files(folder, {"a.yaml", "closed/b.yaml"});
    const std::string path = folder.path().string();
    const std::string no_folder =
        "folder: error: there is no folder of this name [no-such-folder]\n"
        "  help: Check the spelling of the name and the folder it is in.\n";
    CHECK(found_in(path + "/none") == no_folder);
    CHECK(found_in(path + "/a.yaml/b") == no_folder);
    CHECK(found_in("") == no_folder);
    CHECK(found_in(path + std::string("\0", 1)) == no_folder);
    CHECK(found_in(path + "/a.yaml") ==
          "folder: error: this is no folder, and a folder is needed here [not-a-folder]\n"
          "  help: Name the folder that the submissions are in.\n");
    fs::create_symlink("self", folder.path() / "self");
    CHECK(found_in(path + "/self") ==
          "folder: error: the folder cannot be read: Too many levels of symbolic links "
          "[read-error]\n"
          "  help: Try again; if it goes on, copy the folder to another disk.\n");
    fs::permissions(folder.path(), fs::perms(0755));
    fs::permissions(folder.path() / "closed", fs::perms::none);
    const std::string said = as_somebody([&] { return found_in(path + "/closed"); });
    fs::permissions(folder.path() / "closed", fs::perms(0755));
    CHECK(said == "folder: error: you do not have permission to read this folder [no-permission]\n"
                  "  help: Ask its owner for permission, or copy it to a folder of your own.\n");
}

TEST_CASE("the folder that was named may itself be a link") {
    const NewFolder folder;
    make_files(folder, {"in/a.yaml"});
    fs::create_symlink("in", folder.path() / "link");
    CHECK(found_in((folder.path() / "link").string()) == "a.yaml\n");
}

} // namespace folder_test
