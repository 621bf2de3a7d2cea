// Submissions of every kind, the same ones on every machine: from complete ones to blank ones, with
// all that can be wrong in between.
#pragma once

#include <random>
#include <string>
#include <vector>

#include "coprod/submission.h"

namespace coprod_tests {

/// Chance that is the same everywhere, which the standard's distributions are not.
class Dice {
public:
    explicit Dice(unsigned seed) : random_(seed) {}

    [[nodiscard]] coprod::Index below(std::size_t end) { return random_() % end; }
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
};

/// A submission that the loader would accept too, read with that charter; what goes wrong in it,
/// and how often, is for the dice to say.
[[nodiscard]] coprod::Submission generate(const coprod::Charter& charter, Dice& dice);

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

} // namespace coprod_tests
