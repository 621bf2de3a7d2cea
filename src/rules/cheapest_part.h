// The parts that a selection falls into, and which of their choices are decided so far.
#pragma once

#include <span>
#include <vector>

#include "coprod/basics.h"

namespace coprod::route {

/// A cost and a number of choices in one figure: cost times more than there are choices, and 1.
using Weight = long long;

/// Many short lists in one piece of memory.
class Lists {
public:
    /// Ends the list that `add` was filling.
    void close() { ends_.push_back(items_.size()); }
    void add(Index item) { items_.push_back(item); }
    [[nodiscard]] std::size_t size() const { return ends_.size(); }
    [[nodiscard]] std::span<const Index> operator[](Index list) const {
        const Index from = list == 0 ? 0 : ends_[list - 1];
        return {items_.data() + from, ends_[list] - from};
    }

private:
    std::vector<Index> items_;
    std::vector<Index> ends_;
};

/// For each of `count` items, the lists that hold it, ascending.
[[nodiscard]] Lists turned(const Lists& lists, std::size_t count);

/// Choices, facts and demands, each numbered from 0; no list names an item twice.
struct Part {
    std::vector<Index> position; ///< of each choice in the selection, ascending
    std::vector<int> cost;       ///< of each choice, at least 0
    std::vector<Weight> weight;  ///< of each choice, what is to be least: at least 0
    std::vector<int> leaves;     ///< of each choice, at least 0
    std::vector<int> needed;     ///< by each demand
    Lists makes;                 ///< the facts that a choice makes true
    Lists makers;                ///< the choices that make a fact true
    Lists counts_in;             ///< the demands that count a fact
    Lists counted;               ///< the facts that a demand counts
};

enum class Fate : char { open, in, out };

/// Which choices are in and out so far, and what is still lacking; all of it can be taken back.
class State {
public:
    State(const Part& part, int may_leave);

    void take(Index choice);
    void drop(Index choice);
    /// The fact has to become true, whichever choice makes it so: it is pending till one is in.
    void require(Index fact);
    /// Drops all choices that would make the fact true.
    void forbid(Index fact);
    /// What no choice is left in: takes what has to be in, drops what leaves too much open. False
    /// where a demand cannot be met any more.
    [[nodiscard]] bool settle();

    /// How many decisions there are so far, for `back_to`.
    [[nodiscard]] std::size_t decisions() const { return trail_.size(); }
    void back_to(std::size_t decisions);

    [[nodiscard]] bool met() const { return unmet_ == 0 && pending_ == 0; }
    [[nodiscard]] bool pending(Index fact) const { return required_[fact] && held_[fact] == 1; }
    [[nodiscard]] bool any_pending() const { return pending_ > 0; }
    [[nodiscard]] Weight weight() const { return weight_; }
    [[nodiscard]] int may_leave() const { return may_leave_; }
    [[nodiscard]] Fate fate(Index choice) const { return fate_[choice]; }
    [[nodiscard]] int lacking(Index demand) const { return lacking_[demand]; }
    /// How many facts within reach the demand could do without.
    [[nodiscard]] int spare(Index demand) const { return reach_[demand] - lacking_[demand]; }
    /// How many open choices would make the fact true, or 0 where it is true or required already.
    [[nodiscard]] int ways(Index fact) const { return held_[fact] > 0 ? 0 : open_[fact].count; }
    /// The only such choice, where there is one.
    [[nodiscard]] Index only_way(Index fact) const { return open_[fact].sum; }
    /// All of them, also where the fact is required.
    [[nodiscard]] std::vector<Index> open_ways(Index fact) const;
    [[nodiscard]] const Part& part() const { return part_; }

private:
    /// How many open choices, and the sum of their numbers, so that the last is known at once.
    struct Open {
        int count = 0;
        Index sum = 0;
    };

    void reached(Index fact, int by);
    void hold(Index fact);
    void let_go(Index fact);
    void decide(Index choice, Fate fate);
    void undo(Index choice);
    void undo_require(Index fact);
    [[nodiscard]] bool take_forced(Index demand);
    [[nodiscard]] bool take_pending(bool& taken);
    void drop_too_open();

    const Part& part_;
    std::vector<Fate> fate_;
    std::vector<bool> required_;
    std::vector<int> held_;    ///< by how many chosen the fact is true, and 1 where required
    std::vector<Open> open_;   ///< by fact
    std::vector<int> lacking_; ///< by demand
    std::vector<int> reach_;   ///< by demand, the facts that are not yet true but could be
    std::vector<Index> trail_; ///< choices, and after them facts
    int pending_ = 0;
    Weight weight_ = 0;
    int may_leave_;
    int checked_for_; ///< what might be left when `drop_too_open` last looked
    std::size_t unmet_ = 0;
};

} // namespace coprod::route
