#include "rules/cheapest_part.h"

#include <limits>

namespace coprod::route {

Lists turned(const Lists& lists, std::size_t count) {
    std::vector<std::vector<Index>> holders(count);
    for (Index list = 0; list < lists.size(); ++list)
        for (const Index item : lists[list])
            holders[item].push_back(list);
    Lists result;
    for (const auto& its : holders) {
        for (const Index holder : its)
            result.add(holder);
        result.close();
    }
    return result;
}

State::State(const Part& part, int may_leave)
    : part_(part), fate_(part.weight.size(), Fate::open), required_(part.makers.size()),
      held_(part.makers.size()), open_(part.makers.size()), lacking_(part.needed),
      reach_(part.needed.size()), may_leave_(may_leave),
      checked_for_(std::numeric_limits<int>::max()) {
    for (Index fact = 0; fact < open_.size(); ++fact) {
        for (const Index choice : part.makers[fact]) {
            ++open_[fact].count;
            open_[fact].sum += choice;
        }
        if (open_[fact].count > 0)
            reached(fact, 1);
    }
    for (const int lacking : lacking_)
        unmet_ += lacking > 0 ? 1 : 0;
}

void State::reached(Index fact, int by) {
    for (const Index demand : part_.counts_in[fact])
        reach_[demand] += by;
}

void State::hold(Index fact) {
    if (pending(fact))
        --pending_;
    if (held_[fact]++ > 0)
        return;
    reached(fact, -1);
    for (const Index demand : part_.counts_in[fact])
        if (--lacking_[demand] == 0)
            --unmet_;
}

void State::let_go(Index fact) {
    if (--held_[fact] == 0) {
        reached(fact, 1);
        for (const Index demand : part_.counts_in[fact])
            if (++lacking_[demand] == 1)
                ++unmet_;
    }
    if (pending(fact))
        ++pending_;
}

void State::decide(Index choice, Fate fate) {
    fate_[choice] = fate;
    trail_.push_back(choice);
    for (const Index fact : part_.makes[choice]) {
        --open_[fact].count;
        open_[fact].sum -= choice;
    }
}

void State::take(Index choice) {
    decide(choice, Fate::in);
    weight_ += part_.weight[choice];
    may_leave_ -= part_.leaves[choice];
    for (const Index fact : part_.makes[choice])
        hold(fact);
}

void State::require(Index fact) {
    hold(fact);
    required_[fact] = true;
    ++pending_;
    trail_.push_back(fate_.size() + fact);
}

void State::undo_require(Index fact) {
    --pending_;
    required_[fact] = false;
    let_go(fact);
}

void State::forbid(Index fact) {
    for (const Index choice : part_.makers[fact])
        if (fate_[choice] == Fate::open)
            drop(choice);
}

std::vector<Index> State::open_ways(Index fact) const {
    std::vector<Index> ways;
    for (const Index choice : part_.makers[fact])
        if (fate_[choice] == Fate::open)
            ways.push_back(choice);
    return ways;
}

void State::drop(Index choice) {
    decide(choice, Fate::out);
    for (const Index fact : part_.makes[choice])
        if (open_[fact].count == 0 && held_[fact] == 0)
            reached(fact, -1);
}

void State::undo(Index choice) {
    const bool was_in = fate_[choice] == Fate::in;
    fate_[choice] = Fate::open;
    if (was_in) {
        weight_ -= part_.weight[choice];
        may_leave_ += part_.leaves[choice];
    }
    for (const Index fact : part_.makes[choice]) {
        if (was_in)
            let_go(fact);
        else if (open_[fact].count == 0 && held_[fact] == 0)
            reached(fact, 1);
        ++open_[fact].count;
        open_[fact].sum += choice;
    }
}

void State::back_to(std::size_t decisions) {
    for (; trail_.size() > decisions; trail_.pop_back())
        if (trail_.back() < fate_.size())
            undo(trail_.back());
        else
            undo_require(trail_.back() - fate_.size());
    checked_for_ = std::numeric_limits<int>::max();
}

bool State::take_forced(Index demand) {
    bool taken = false;
    for (const Index fact : part_.counted[demand])
        if (ways(fact) == 1) {
            take(only_way(fact));
            taken = true;
        }
    return taken;
}

/// False where nothing is left that could make a pending fact true.
bool State::take_pending(bool& taken) {
    for (Index fact = 0; pending_ > 0 && fact < held_.size(); ++fact) {
        if (!pending(fact))
            continue;
        if (open_[fact].count == 0)
            return false;
        if (open_[fact].count == 1) {
            take(only_way(fact));
            taken = true;
        }
    }
    return true;
}

void State::drop_too_open() {
    for (Index choice = 0; choice < fate_.size(); ++choice)
        if (fate_[choice] == Fate::open && part_.leaves[choice] > may_leave_)
            drop(choice);
    checked_for_ = may_leave_;
}

bool State::settle() {
    for (bool changed = true; changed;) {
        changed = false;
        if (may_leave_ < 0)
            return false;
        if (may_leave_ < checked_for_)
            drop_too_open();
        if (!take_pending(changed))
            return false;
        for (Index demand = 0; demand < lacking_.size(); ++demand) {
            if (lacking_[demand] <= 0)
                continue;
            if (spare(demand) < 0)
                return false;
            if (spare(demand) == 0)
                changed = take_forced(demand) || changed;
        }
    }
    return true;
}

} // namespace coprod::route
