// What coprod costs beside what nobody can avoid, in one run: one submission, 1,000 and 10,000 of
// them, beside programs that only parse or read the same bytes. The programs run in turns, and each
// number is the median of the rounds, so that all meet the same noise. Not a test: it asserts
// nothing, since machines differ.
//
//   coprod_bench FOLDER_OF_PROGRAMS SOURCE_DIR [MOST]
//
// MOST is the largest batch, 10000 where it is left out.
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

#include <fmt/format.h>

#include "child.h"

namespace {

namespace fs = std::filesystem;
using coprod_bench::Cost;
using coprod_bench::median;
using coprod_bench::run_child;

using Command = std::vector<std::string>;

constexpr const char* date = "2026-03-31";

/// A folder for everything that is made, gone at the end: were each output deleted at once, the
/// next one would pay for the disk's tidying up.
class WorkFolder {
public:
    WorkFolder() {
        std::string name = (fs::temp_directory_path() / "coprod-bench-XXXXXX").string();
        if (::mkdtemp(name.data()) != nullptr)
            path_ = name;
    }
    WorkFolder(const WorkFolder&) = delete;
    WorkFolder& operator=(const WorkFolder&) = delete;
    ~WorkFolder() {
        std::error_code ignored;
        if (!path_.empty())
            fs::remove_all(path_, ignored);
    }
    [[nodiscard]] const fs::path& path() const { return path_; }

private:
    fs::path path_;
};

/// One way to go over the submissions, and what each round of it cost.
struct Way {
    std::string name;
    Command command;
    std::string missing; ///< why it cannot be run; empty where it can
    bool writes = false; ///< into a folder whose name follows the command
    std::vector<Cost> rounds = {};

    [[nodiscard]] double middle(double (*of)(const Cost&)) const {
        std::vector<double> numbers;
        for (const Cost& cost : rounds)
            numbers.push_back(of(cost));
        return median(std::move(numbers));
    }
    [[nodiscard]] double cpu() const {
        return middle([](const Cost& cost) { return cost.cpu(); });
    }
    [[nodiscard]] double wall() const {
        return middle([](const Cost& cost) { return cost.wall; });
    }
    [[nodiscard]] double peak() const {
        return middle([](const Cost& cost) { return cost.peak; });
    }
};

/// Where the programs are.
struct Places {
    fs::path programs;
    fs::path source;

    [[nodiscard]] std::string program(const char* name) const { return programs / name; }
};

Way built(const Places& places, const char* name, const char* program, const std::string& input,
          const char* needed) {
    const std::string path = places.program(program);
    return {name, {path, input}, fs::exists(path) ? "" : fmt::format("{} is missing", needed)};
}

bool works(const Command& command) {
    return run_child(command, coprod_bench::Complain::no).good;
}

Way with_python(const Places& places, const std::string& input) {
    const bool there = works({"python3", "-c", "from yaml import CBaseLoader"});
    return {"PyYAML's loader in C, Python",
            {"python3", places.source / "tests/bench/parse_only.py", input},
            there ? "" : "python3 with PyYAML and its loader in C is missing"};
}

Way with_node(const Places& places, const std::string& input) {
    return {"js-yaml, node",
            {"node", places.source / "tests/bench/parse_only.js",
             places.source / "third_party/js-yaml/js-yaml.min.js", input},
            works({"node", "--version"}) ? "" : "node is missing"};
}

/// Everything that only reads or parses; the first is what the others are measured by.
std::vector<Way> only_parsing(const Places& places, const std::string& input) {
    return {
        built(places, "yaml-cpp's events, as coprod links it", "coprod_parse_only", input, "it"),
        built(places, "yaml-cpp's events, as packaged", "coprod_parse_only_packaged", input, "it"),
        built(places, "libyaml's events", "coprod_parse_libyaml", input, "libyaml-dev"),
        built(places, "reading the bytes alone", "coprod_read_only", input, "it"),
        with_python(places, input),
        with_node(places, input)};
}

/// What a program has to parse that does not have its charters built in.
Way with_charters(const Places& places, const std::string& input) {
    Way way =
        built(places, "yaml-cpp's events, with the charters", "coprod_parse_only", input, "it");
    for (const auto& entry : fs::directory_iterator(places.source / "data/charters"))
        way.command.push_back(entry.path());
    return way;
}

/// What two processors of this machine get done at best: the parser alone, run twice side by side.
Way twice_at_once(const Places& places, const std::string& input) {
    return {"yaml-cpp's events, two side by side",
            {"sh", "-c", R"("$0" "$1" & "$0" "$1" && wait $!)", places.program("coprod_parse_only"),
             input},
            {}};
}

Way batch(const Places& places, const std::string& folder, const char* jobs, const char* format) {
    return {fmt::format("coprod batch, {} reports, --jobs {}",
                        format == std::string_view("none") ? "no" : format, jobs),
            {places.program("coprod"), "batch", folder, "--quiet", "--date", date, "--jobs", jobs,
             "--format", format, "-o"},
            {},
            true};
}

/// What is written goes into folders whose names begin with `out`.
void run_in_turns(std::vector<Way>& ways, int rounds, const std::string& out) {
    for (int round = 0; round < rounds; ++round)
        for (std::size_t i = 0; i < ways.size(); ++i) {
            Way& way = ways[i];
            if (!way.missing.empty())
                continue;
            Command command = way.command;
            if (way.writes)
                command.push_back(fmt::format("{}-{}-{}", out, i, round));
            way.rounds.push_back(run_child(command));
        }
}

void print_ways(const std::vector<Way>& ways, double count) {
    const double bare = ways.front().cpu();
    fmt::print("{:<40}{:>9}{:>10}{:>10}{:>19}\n", "", "CPU µs", "wall µs", "peak MiB",
               "CPU, parser is 1");
    for (const Way& way : ways)
        if (way.missing.empty())
            fmt::print("{:<40}{:9.0f}{:10.0f}{:10.1f}{:19.2f}\n", way.name, way.cpu() / count,
                       way.wall() / count, way.peak() / 1024, way.cpu() / bare);
        else
            fmt::print("{:<40} not measured: {}\n", way.name, way.missing);
}

void bench_one(const Places& places, const char* example) {
    constexpr int rounds = 101;
    const std::string file = places.source / "examples" / example;
    std::vector<Way> ways = only_parsing(places, file);
    ways.push_back(with_charters(places, file));
    ways.push_back(
        {"coprod assess", {places.program("coprod"), "assess", "--date", date, file}, {}});
    ways.push_back({"coprod --version", {places.program("coprod"), "--version"}, {}});
    run_in_turns(ways, rounds, {});
    fmt::print("One submission, {} ({} bytes), median of {}:\n", example, fs::file_size(file),
               rounds);
    print_ways(ways, 1);
    fmt::print("\n");
}

/// The CPU time of a submission without a report, in µs.
double bench_many(const Places& places, const fs::path& work, long count) {
    const int rounds = count > 1000 ? 1 : 7;
    const std::string folder = work / std::to_string(count);
    run_child({places.program("coprod_make_submissions"), folder, std::to_string(count)});
    std::vector<Way> ways = only_parsing(places, folder);
    for (const char* format : {"text", "none"})
        for (const char* jobs : {"1", "2"})
            ways.push_back(batch(places, folder, jobs, format));
    const std::size_t text = ways.size() - 4;
    ways.push_back(twice_at_once(places, folder));
    run_in_turns(ways, rounds, folder + "-out");
    fmt::print("{} submissions, for each of them, median of {}:\n", count, rounds);
    print_ways(ways, static_cast<double>(count));
    fmt::print(
        "Two threads are {:.2f} times as fast as one with text reports, {:.2f} without; two\n"
        "parsers side by side get done {:.2f} times as much as one in the same time.\n\n",
        ways[text].wall() / ways[text + 1].wall(), ways[text + 2].wall() / ways[text + 3].wall(),
        2 * ways.front().wall() / ways.back().wall());
    return ways[text + 2].cpu() / static_cast<double>(count);
}

/// Whether all is there that no number can be had without; says what is not.
bool ready(const Places& places) {
    bool all = true;
    for (const char* name : {"coprod", "coprod_parse_only", "coprod_make_submissions"})
        if (!fs::exists(places.program(name))) {
            fmt::print(stderr,
                       "{} is missing, and nothing can be measured without it. Build the programs "
                       "with: cmake --build --preset release --target bench\n",
                       places.program(name));
            all = false;
        }
    return all;
}

int bench(const Places& places, long most) {
    if (!ready(places))
        return 1;
    const WorkFolder work;
    if (work.path().empty())
        return 1;
    for (const char* example : {"sensory-garden.yaml", "short-breaks.yaml"})
        bench_one(places, example);
    double before = 0;
    for (long count = 1000; count <= most; count *= 10) {
        const double each = bench_many(places, work.path(), count);
        if (before > 0)
            fmt::print("Ten times as many cost {:.2f} times as much each.\n", each / before);
        before = each;
    }
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 3 || argc > 4) {
        std::fputs("usage: coprod_bench FOLDER_OF_PROGRAMS SOURCE_DIR [MOST]\n", stderr);
        return 2;
    }
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    return bench({argv[1], argv[2]}, argc == 4 ? std::strtol(argv[3], nullptr, 10) : 10000);
}
