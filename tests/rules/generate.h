// Submissions of every kind, the same ones on every machine: from complete ones to blank ones, with
// all that can be wrong in between.
#pragma once

#include <cstdint>
#include <random>
#include <span>
#include <string>
#include <vector>

#include "coprod/submission.h"

namespace coprod_tests {

/// Chance that is the same everywhere, which the standard's distributions are not; or what bytes
/// that came from elsewhere say in its place, and always 0 once they have run out.
class Dice {
public:
    explicit Dice(unsigned seed) : random_(seed) {}
    /// The bytes must outlive the dice.
    explicit Dice(std::span<const std::uint8_t> bytes) : bytes_(bytes), from_bytes_(true) {}

    [[nodiscard]] coprod::Index below(std::size_t end) {
        return (from_bytes_ ? next(end) : random_()) % end;
    }
    [[nodiscard]] bool chance(std::size_t percent) { return below(100) < percent; }
    template <class T>
    void shuffle(std::vector<T>& list) {
        for (std::size_t i = list.size(); i > 1; --i)
            std::swap(list[i - 1], list[below(i)]);
    }
    template <class T>
    [[nodiscard]] const T& one_of(const std::vector<T>& list) {
        return list[below(list.size())];
    }

private:
    std::mt19937 random_;
    std::span<const std::uint8_t> bytes_;
    bool from_bytes_ = false;

    /// As many bytes as a number below `end` needs.
    [[nodiscard]] coprod::Index next(std::size_t end) {
        coprod::Index number = 0;
        for (std::size_t room = 1; room < end && !bytes_.empty(); room *= 256) {
            number = number * 256 + bytes_.front();
            bytes_ = bytes_.subspan(1);
        }
        return number;
    }
};

/// A submission that the loader would accept too, read with that charter; what goes wrong in it,
/// and how often, is for the dice to say.
[[nodiscard]] coprod::Submission generate(const coprod::Charter& charter, Dice& dice);

/// The same in which now and then texts are copied and one person comes alone, which is worth
/// asking about.
[[nodiscard]] coprod::Submission generate_odd(const coprod::Charter& charter, Dice& dice);

/// A piece of evidence that counts and disputes nothing, of any group and stage.
[[nodiscard]] coprod::Evidence whole_evidence(const coprod::Charter& charter,
                                              const coprod::Submission& submission, Dice& dice);

/// Complete minutes of a meeting of any stage, to which some groups came.
[[nodiscard]] coprod::Meeting whole_meeting(const coprod::Charter& charter,
                                            const coprod::Submission& submission, Dice& dice);

/// A thing heard from some groups that was acted on, and they were told.
[[nodiscard]] coprod::Heard whole_heard(const coprod::Charter& charter,
                                        const coprod::Submission& submission, Dice& dice);

/// The submission as a file, with the keys of every map and the items of every list in the order
/// that the dice give.
[[nodiscard]] std::string shuffled_yaml(const coprod::Charter& charter,
                                        const coprod::Submission& submission, Dice& dice);

/// The same submission in which about half of the records have no name, so that nothing cites them,
/// and many of those no date.
[[nodiscard]] coprod::Submission without_names(coprod::Submission submission, Dice& dice);

/// The submission with records that have no name called by what they say, wherever they stand.
[[nodiscard]] coprod::Submission called_by_contents(coprod::Submission submission);

} // namespace coprod_tests
