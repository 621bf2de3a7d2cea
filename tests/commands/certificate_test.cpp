// `coprod certificate`: what it says, and when there is none.
#include "commands/batch_folder.h"

using namespace coprod;
using namespace coprod_tests;

namespace certificate_test {

namespace {

const std::string examples = std::string(COPROD_SOURCE_DIR) + "/examples/";

Ended certificate(const std::string& name, const std::vector<std::string>& more = {}) {
    std::vector<std::string> arguments{"certificate", "--panel",
                                       examples + "panels/" + name + ".yaml"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    arguments.push_back(examples + name + ".yaml");
    return run_program(arguments);
}

bool has(const std::string& text, const std::string& words) {
    return text.find(words) != std::string::npos;
}

} // namespace

TEST_CASE("a certificate says what was given, until when, what it rests on and what it does not "
          "say") {
    const Ended ended = certificate("short-breaks");
    CHECK(ended.err == "");
    CHECK(ended.status == 0);
    CHECK(ended.out.starts_with(
        "Co-production charter mark\n\nCertificate\n\n"
        "Saturdays for Us: new short breaks in Northshire\n"
        "Northshire Council\n\n"
        "Given by the panel on: 28 January 2026\n"
        "Holds until: 28 January 2029\n\n"
        "The tool recommends: Charter mark. The panel decided: Charter mark, on "
        "28\nJanuary 2026.\n"));
    CHECK(has(ended.out, "- Gates that the tool found passed: 5 of 5 ("));
    CHECK(has(ended.out, "- A panel of 4 people: chair (parents and carers);"));
    CHECK(has(ended.out, "What it does not say:\n"));
    CHECK(has(ended.out, "Charter: "));
    CHECK(has(ended.out, "This certificate was written with coprod on 31 March 2026, from the "
                         "panel's own\nfile.\n"));
    CHECK(!has(ended.out, "otherwise"));
}

TEST_CASE("a certificate is honest where the panel decided otherwise than the tool") {
    const Ended ended = certificate("sensory-garden");
    CHECK(ended.status == 0);
    CHECK(has(ended.out, "The panel decided otherwise than the tool recommends.\n"
                         "Why: Four gates pass without us, and we have heard the answers to the "
                         "fifth one\nourselves.\n"));
    CHECK(has(ended.out, "- Gates that the tool found passed: 4 of 5 ("));
}

TEST_CASE("without a panel's mark there is no certificate, and it is said why") {
    const Ended ended = certificate("local-offer-website");
    CHECK(ended.status == exit_status::bad_submission);
    CHECK(ended.out == "");
    CHECK(ended.err ==
          examples + "local-offer-website.yaml: no certificate. The panel decided “Not enough "
                     "evidence”, which is not the mark.\n");
}

TEST_CASE("a certificate says where the charter does not come with coprod") {
    const NewFolder folder;
    const auto copy = [&](const std::string& from, const std::string& name) {
        std::string text = bytes_of(std::string(COPROD_SOURCE_DIR) + from);
        text.replace(text.find("charter-mark"), 12, "our-mark");
        folder.write(name, text);
    };
    copy("/data/charters/charter-mark.yaml", "ours.yaml");
    copy("/examples/panels/short-breaks.yaml", "panel.yaml");
    const InsideFolder inside(folder.path());
    const Ended ended = run_program({"certificate", "--charter", "ours.yaml", "--panel",
                                     "panel.yaml", examples + "short-breaks.yaml"});
    CHECK(ended.err == "");
    CHECK(has(ended.out,
              "Charter: Co-production charter mark, version 1 (our-mark; from a file of its\n"
              "own, not one that comes with coprod)\n"));
    CHECK(has(certificate("short-breaks").out, "Charter: Co-production charter mark, version 1\n"));
}

TEST_CASE("a certificate needs a panel's file") {
    const Ended ended = run_program({"certificate", examples + "short-breaks.yaml"});
    CHECK(ended.status == exit_status::wrong_command_line);
}

TEST_CASE("the page is written where the name asks for it, and nobody else's file is replaced") {
    const NewFolder folder;
    const InsideFolder inside(folder.path());
    const Ended ended = certificate("short-breaks", {"-o", "mark.html"});
    CHECK(ended.err == "Wrote mark.html.\n");
    CHECK(ended.status == 0);
    const std::string page = bytes_of(folder.path() / "mark.html");
    CHECK(has(page, "<h1 dir=\"auto\">Co-production charter mark</h1>"));
    CHECK(has(page, "<dd>28 January 2029</dd>"));
    CHECK(certificate("short-breaks", {"-o", "mark.html"}).err == "Wrote mark.html.\n");
    folder.write("letter.txt", "Dear all\n");
    const Ended kept = certificate("short-breaks", {"-o", "letter.txt"});
    CHECK(kept.status == exit_status::cannot_write);
    CHECK(kept.err == "coprod: letter.txt: this file is no certificate that coprod wrote, so it "
                      "was left as it is. Choose another name, or move it away.\n");
    CHECK(bytes_of(folder.path() / "letter.txt") == "Dear all\n");
}

TEST_CASE("a folder of projects gives a certificate to each that a panel gave the mark") {
    const NewFolder folder;
    const InsideFolder inside(folder.path());
    for (const char* name : {"short-breaks", "sensory-garden", "local-offer-website"})
        folder.write(std::string("in/") + name + ".yaml", bytes_of(examples + name + ".yaml"));
    folder.write("in/ramp.yaml", small_submission("ramp"));
    const Ended ended = run_program({"certificate", "--panel", examples + "panels", "--format",
                                     "html", "-o", "certificates/", "in"});
    CHECK(ended.out == "");
    CHECK(ended.err ==
          "in/local-offer-website.yaml: no certificate. The panel decided “Not enough evidence”, "
          "which is not the mark.\n"
          "in/ramp.yaml: no certificate. No panel's file is about this project. A certificate is "
          "given by a panel, whatever the tool recommends.\n"
          "Wrote certificates/sensory-garden.certificate.html.\n"
          "Wrote certificates/short-breaks.certificate.html.\n"
          "Projects: 4. Certificates: 2.\n");
    CHECK(ended.status == 0);
    CHECK(names_below(folder.path() / "certificates") ==
          "sensory-garden.certificate.html short-breaks.certificate.html ");
}

TEST_CASE("a panel that had another charter before it gives no certificate") {
    const Ended ended = certificate("short-breaks", {"--charter", "stoke-on-trent"});
    CHECK(ended.status == exit_status::bad_submission);
    CHECK(ended.out == "");
    CHECK(has(ended.err, "error: the panel judged by ‘charter-mark’, version 1, and the project is "
                         "judged by ‘stoke-on-trent’, version 1 [panel-wrong-charter]\n"));
}

TEST_CASE("of two files about one project none gets the certificate") {
    const NewFolder folder;
    const InsideFolder inside(folder.path());
    const std::string project = bytes_of(examples + "short-breaks.yaml");
    folder.write("in/a.yaml", project);
    for (const std::string& other : {project, project + "titel: x\n"}) {
        folder.write("in/b.yaml", other);
        const Ended ended =
            run_program({"certificate", "--panel", examples + "panels/" + "short-breaks.yaml", "-o",
                         "certificates/", "in"});
        CHECK(ended.status == exit_status::bad_submission);
        CHECK(has(ended.err,
                  "in/a.yaml: no certificate. Its project has the same id, ‘short-breaks’, as "
                  "in/b.yaml, and a panel met about one of them. Give each a project.id of its "
                  "own, or take the one away that is not meant.\n"));
        CHECK(has(ended.err, "in/b.yaml: no certificate. Its project has the same id"));
        CHECK(!std::filesystem::exists(folder.path() / "certificates"));
    }
}

TEST_CASE("the help of certificate tells when it ends with 3, and of nothing that it cannot do") {
    const std::string help = run_program({"certificate", "--help"}).out;
    CHECK(has(help, "  3  no panel gave the one project the mark"));
    CHECK(!has(help, "--require"));
}

TEST_CASE("several certificates are not shown one behind the other") {
    const Ended ended =
        run_program({"certificate", "--panel", examples + "panels", examples + "short-breaks.yaml",
                     examples + "sensory-garden.yaml"});
    CHECK(ended.status == exit_status::wrong_command_line);
    CHECK(has(ended.err, "several certificates cannot be shown one behind the other"));
}

} // namespace certificate_test
