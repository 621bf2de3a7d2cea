// What a batch costs beside the bare yaml-cpp event parser over the same bytes, and whether ten
// times the files cost ten times as much. CPU time is user and system time together. The programs
// run in turns, and each number is the median of the rounds, so that all meet the same noise.
//
//   coprod_bench_batch COPROD PARSE_ONLY MAKE_SUBMISSIONS PARSE_ONLY_PACKAGED [COUNT]
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <system_error>
#include <vector>

#include <fmt/format.h>

#include "child.h"

namespace {

namespace fs = std::filesystem;
using coprod_bench::Cost;
using coprod_bench::median;
using coprod_bench::run_child;

constexpr long usual_count = 2000;
constexpr long few = 5000; // more than these are run through once

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

/// One way to run over the submissions, and what each round of it cost.
struct Way {
    std::string name;
    std::vector<std::string> command; ///< without the folder for its output
    bool writes = true;
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
    [[nodiscard]] double user() const {
        return middle([](const Cost& cost) { return cost.user; });
    }
    [[nodiscard]] double wall() const {
        return middle([](const Cost& cost) { return cost.wall; });
    }
    [[nodiscard]] double peak() const {
        return middle([](const Cost& cost) { return cost.peak; });
    }
};

void run_in_turns(std::vector<Way>& ways, int rounds, const fs::path& work) {
    for (int round = 0; round < rounds; ++round)
        for (std::size_t i = 0; i < ways.size(); ++i) {
            std::vector<std::string> command = ways[i].command;
            if (ways[i].writes)
                command.insert(command.end(), {"-o", work / fmt::format("out-{}-{}", i, round)});
            ways[i].rounds.push_back(run_child(command));
        }
}

std::vector<std::string> batch(const std::string& coprod, const fs::path& folder, const char* jobs,
                               const char* format) {
    return {coprod,   "batch", folder.string(), "--quiet", "--date", "2026-03-31",
            "--jobs", jobs,    "--format",      format};
}

void print_ways(const std::vector<Way>& ways, double count) {
    const double bare = ways.front().cpu();
    fmt::print("{:<36} {:>9} {:>9} {:>9} {:>9} {:>7}\n", "", "CPU µs", "of user", "wall µs",
               "peak MiB", "ratio");
    for (const Way& way : ways)
        fmt::print("{:<36} {:9.0f} {:9.0f} {:9.0f} {:9.1f} {:7.2f}\n", way.name, way.cpu() / count,
                   way.user() / count, way.wall() / count, way.peak() / 1024, way.cpu() / bare);
}

int bench(const std::string& coprod, const std::string& parse_only, const std::string& make,
          const std::string& packaged, long count) {
    const WorkFolder work;
    const fs::path many = work.path() / "many";
    const fs::path tenth = work.path() / "tenth";
    if (work.path().empty())
        return 1;
    run_child({make, many.string(), std::to_string(count)});
    run_child({make, tenth.string(), std::to_string(count / 10)});
    std::vector<Way> ways{
        {"bare parser, as coprod links it", {parse_only, many.string()}, false},
        {"batch, text reports, one thread", batch(coprod, many, "1", "text")},
        {"batch, text reports, two threads", batch(coprod, many, "2", "text")},
        {"batch, no reports, one thread", batch(coprod, many, "1", "none")},
        {"batch, no reports, two threads", batch(coprod, many, "2", "none")},
        {"bare parser, as it is packaged", {packaged, many.string()}, false},
        {"a tenth, no reports, one thread", batch(coprod, tenth, "1", "none")},
    };
    run_in_turns(ways, count <= few ? 5 : 1, work.path());
    const Way a_tenth = ways.back();
    ways.pop_back();
    const Way& as_packaged = ways.back();
    fmt::print("{} submissions; for each of them:\n", count);
    print_ways(ways, static_cast<double>(count));
    fmt::print(
        "\nCPU beside the bare parser's as it is packaged (to be at most 1.3): {:.2f} with text "
        "reports, {:.2f} without\nthe same beside the parser as coprod links it: {:.2f} and {:.2f}"
        "\nwall time of two threads beside one's (at most 0.6): {:.2f} with text "
        "reports, {:.2f} without\nCPU of {} beside that of {} (at most 10): {:.2f}\n",
        ways[1].cpu() / as_packaged.cpu(), ways[3].cpu() / as_packaged.cpu(),
        ways[1].cpu() / ways[0].cpu(), ways[3].cpu() / ways[0].cpu(),
        ways[2].wall() / ways[1].wall(), ways[4].wall() / ways[3].wall(), count, count / 10,
        ways[3].cpu() / a_tenth.cpu());
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    const long count = argc == 6 ? std::strtol(argv[5], nullptr, 10) : usual_count;
    if (argc < 5 || argc > 6 || count < 10) {
        std::fputs(
            "usage: coprod_bench_batch COPROD PARSE_ONLY MAKE_SUBMISSIONS PARSE_ONLY_PACKAGED "
            "[COUNT]\n"
            "COUNT is at least 10.\n",
            stderr);
        return 2;
    }
    return bench(argv[1], argv[2], argv[3], argv[4], count);
}
