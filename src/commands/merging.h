// Results of several files put together: each submission once, and nothing that contradicts itself.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "coprod/run.h"
#include "results/read_results.h"
#include "workstream/row.h"

namespace coprod {

/// Gathers the results of files and says on `err` what is to be said of them. The order of the
/// files changes nothing that is gathered.
class Merging {
public:
    /// The files, the world and the stream must outlive this; a line has `longest` bytes at most.
    Merging(const std::vector<std::string>& files, std::size_t longest, const Surroundings& world,
            std::ostream& err)
        : files_(files), longest_(longest), world_(world), err_(err) {}

    /// Reads all files; where the results cannot be put together, or a signal asked for the end,
    /// returns the exit status to end with, and why has been said.
    [[nodiscard]] std::optional<int> read_all();

    [[nodiscard]] const Gathered& gathered() const { return gathered_; }
    /// Reads the files once more and hands over every result that counts, in the order of the files
    /// and their lines; false where a file is not what it was.
    [[nodiscard]] bool read_again(const std::function<void(const Result&)>& take) const;
    /// 3 where a file or a line could not be read, else 0.
    [[nodiscard]] int status() const { return status_; }

private:
    /// The half of a SHA-256: still more than anybody can find twice, and half as large.
    using Key = std::array<char, 16>;
    struct KeyHash {
        std::size_t operator()(const Key& key) const;
    };
    /// Where a result stands.
    struct Line {
        std::uint32_t file = 0; ///< in files_
        std::uint32_t number = 0;
    };
    struct Seen {
        Key bytes{}; ///< of the whole line
        Line line;
    };
    /// The rows of one submission that count so far; others of the same bytes may be among them.
    struct Submission {
        Date date;
        View view = View::everyone;
        std::vector<std::uint32_t> rows;
    };

    const std::vector<std::string>& files_;
    std::size_t longest_;
    const Surroundings& world_;
    std::ostream& err_;
    Gathered gathered_;
    std::vector<Line> lines_;    ///< by row
    std::vector<bool> left_out_; ///< by row
    std::unordered_map<Key, Seen, KeyHash> seen_;
    std::unordered_map<Key, Submission, KeyHash> submissions_;
    std::size_t repeated_ = 0;
    int status_ = exit_status::done;

    static Key key_of(std::string_view bytes);
    std::optional<int> read_file(std::uint32_t file);
    std::optional<int> add(const Result& result, std::string_view bytes, Line line);
    void count_once(const Result& result, std::uint32_t row);
    [[nodiscard]] std::string place(const Line& line) const;
    int refuse_contradiction(const Result& result, const Line& first, const Line& second);
    int refuse_other_words(const Result& result, const OtherWords& other);
    void note_repeated();
    void note_left_out();
};

} // namespace coprod
