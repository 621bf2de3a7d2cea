// The program run inside a test, and the built program run as a process of its own.
#pragma once

#include <cstdlib>
#include <sstream>
#include <string>
#include <vector>

#include <sys/wait.h>

#include "catch.h"
#include "coprod/run.h"
#include "folder.h"

namespace coprod_tests {

struct Ended {
    int status = 0;
    std::string out;
    std::string err;
};

/// Runs the program in the current folder with that around it.
inline Ended run_in(const coprod::Surroundings& world, const std::vector<std::string>& arguments) {
    std::ostringstream out;
    std::ostringstream err;
    const int status = coprod::run(arguments, out, err, world);
    return {status, out.str(), err.str()};
}

/// The same as on 31 March 2026.
inline Ended run_program(const std::vector<std::string>& arguments, bool colour = false) {
    return run_in({*coprod::parse_date("2026-03-31"), colour}, arguments);
}

/// Runs the built program in the folder through a shell: `environment` stands before its name and
/// `tail` behind it. Its output is read from the files `out` and `err` there, unless `tail` sends
/// it elsewhere.
inline Ended run_binary(const NewFolder& folder, const std::string& environment,
                        const std::string& tail) {
    folder.write("out", "");
    folder.write("err", "");
    const std::string line = "cd '" + folder.path().string() + "' && " + environment + " '" +
                             COPROD_BINARY + "' >out 2>err " + tail;
    const int status = std::system(line.c_str());
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, bytes_of(folder.path() / "out"),
            bytes_of(folder.path() / "err")};
}

/// A submission without a mistake.
inline const std::string small_project = R"(coprod: 1
project: {id: ramp, title: "Une rampe à Northshire: ½ of the steps go"}
groups:
  parents: {kind: parent-carer, people: 12}
  youth: {kind: young-person, people: 3}
do:
  heard:
    - {id: h1, date: 2025-06-10, from: parents, said: Too steep, did: Rebuilt, told: 2025-09-01, share: yes}
statements:
  equal-partner: {parents: {agree: 10, unsure: 2}, youth: {agree: 2, disagree: 1}}
)";

} // namespace coprod_tests
