// Work spread over threads whose results are taken in order, so that the number of threads cannot
// be seen in what is written.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <exception>
#include <mutex>
#include <optional>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

#include "commands/no_memory.h"

namespace coprod {

/// The threads and what they have finished; used through in_order below. The calling thread works
/// like the others whenever there is nothing to take: a thread that only takes would be woken for
/// every item, and with one thread there is nobody to hand anything over to.
template <typename Work, typename Again, typename Take, typename Stop>
class OrderedWork {
public:
    OrderedWork(std::size_t count, std::size_t threads, Work work, Again again, Take take,
                Stop stop)
        : count_(count), window_(threads * ahead_for_each_thread), work_(std::move(work)),
          work_again_(std::move(again)), take_(std::move(take)), stop_(std::move(stop)) {}

    std::size_t run(std::size_t threads) {
        std::vector<std::thread> helpers;
        again_.reserve(threads);
        start(helpers, threads - 1);
        lead();
        for (std::thread& helper : helpers)
            helper.join();
        if (failure_)
            std::rethrow_exception(failure_);
        return taken_;
    }

private:
    using Item = decltype(std::declval<Work&>()(std::size_t{}));
    using Lock = std::unique_lock<std::mutex>;
    static constexpr std::size_t ahead_for_each_thread = 8;

    std::size_t count_;
    std::size_t window_; // no more than this is begun ahead of what was taken
    Work work_;
    Again work_again_;
    Take take_;
    Stop stop_;

    std::mutex guard_;
    std::condition_variable finished_;      // the calling thread waits here for the next item
    std::condition_variable room_;          // the others wait here for items to be taken
    std::deque<std::optional<Item>> ready_; // of the items from taken_ on
    std::size_t begun_ = 0;
    std::size_t taken_ = 0;
    std::size_t running_ = 0;        // items that are worked on
    std::vector<std::size_t> again_; // items for which there was not the memory
    bool alone_ = false;             // the others begin nothing while one of these is worked on
    bool ending_ = false;
    std::exception_ptr failure_;

    /// As many threads as the machine gives: the calling one is always there.
    void start(std::vector<std::thread>& helpers, std::size_t threads) {
        helpers.reserve(threads);
        try {
            while (helpers.size() < threads)
                helpers.emplace_back([this] { help(); });
        } catch (const std::exception&) { // no thread to be had, or no memory for it
            return;
        }
    }

    /// On the calling thread, until nothing is left to take.
    void lead() {
        Lock lock(guard_);
        while (!ending_) {
            if (next_is_ready())
                take_next(lock);
            else if (!again_.empty())
                work_again(lock);
            else if (may_begin())
                (void)try_to_work(begun_++, lock);
            else if (running_ > 0)
                finished_.wait(lock);
            else
                break;
        }
        end(nullptr);
    }

    /// On each of the other threads. One that gets no memory ends, and leaves its item to the
    /// calling thread: where memory is scarce, it goes further with fewer at work.
    void help() {
        Lock lock(guard_);
        bool has_memory = true;
        while (has_memory) {
            room_.wait(lock, [&] { return ending_ || begun_ == count_ || has_room(); });
            if (!may_begin())
                return;
            has_memory = try_to_work(begun_++, lock);
            if (next_is_ready() || running_ == 0 || !has_memory)
                finished_.notify_one();
        }
    }

    /// False where there is no memory for it, so that it is put by.
    bool try_to_work(std::size_t mine, Lock& lock) {
        const std::exception_ptr thrown = work_on(mine, lock, work_);
        if (!thrown)
            return true;
        if (says_no_memory(thrown)) {
            again_.push_back(mine);
            return false;
        }
        end(thrown);
        return true;
    }

    /// While no other is at work, which leaves it all the memory that there is.
    void work_again(Lock& lock) {
        alone_ = true;
        finished_.wait(lock, [&] { return running_ == 0; });
        if (ending_)
            return;
        const std::size_t mine = again_.back();
        again_.pop_back();
        if (const std::exception_ptr thrown = work_on(mine, lock, work_again_))
            end(thrown);
        alone_ = false;
        room_.notify_all();
    }

    [[nodiscard]] bool has_room() const { return !alone_ && begun_ < taken_ + window_; }
    bool may_begin() { return !ending_ && begun_ < count_ && has_room() && !stop_(); }
    [[nodiscard]] bool next_is_ready() const {
        return !ready_.empty() && ready_.front().has_value();
    }

    /// What was thrown; null where the result is kept.
    template <typename WorkOnIt>
    std::exception_ptr work_on(std::size_t mine, Lock& lock, WorkOnIt& work) {
        ++running_;
        lock.unlock();
        std::optional<Item> item;
        std::exception_ptr thrown;
        try {
            item.emplace(work(mine));
        } catch (...) {
            thrown = std::current_exception();
        }
        lock.lock();
        --running_;
        return thrown ? thrown : keep(mine - taken_, item);
    }

    static bool says_no_memory(const std::exception_ptr& thrown) {
        try {
            std::rethrow_exception(thrown);
        } catch (...) {
            return is_no_memory();
        }
    }

    /// What is thrown where there is no memory to keep it in.
    std::exception_ptr keep(std::size_t place, std::optional<Item>& item) {
        try {
            if (ready_.size() <= place)
                ready_.resize(place + 1);
            ready_[place] = std::move(item);
            return nullptr;
        } catch (...) {
            return std::current_exception();
        }
    }

    void take_next(Lock& lock) {
        Item item = std::move(*ready_.front());
        ready_.pop_front();
        const std::size_t mine = taken_++;
        room_.notify_one();
        lock.unlock();
        std::exception_ptr thrown;
        bool go_on = false;
        try {
            go_on = take_(mine, std::move(item));
        } catch (...) {
            thrown = std::current_exception();
        }
        lock.lock();
        if (!go_on)
            end(thrown);
    }

    void end(const std::exception_ptr& thrown) {
        if (thrown)
            failure_ = thrown;
        ending_ = true;
        finished_.notify_one();
        room_.notify_all();
    }
};

/// Runs `work(i)` for i from 0 to `count` - 1 on at most `threads` threads (at least 1, the calling
/// one among them), and `take(i, result)` on the calling thread in the order of i. Where `work(i)`
/// throws std::bad_alloc, `again(i)` makes the result on the calling thread, while nothing else is
/// worked on. Begins nothing new once `stop()` is true or `take` returns false; what is taken is
/// always an unbroken row from 0. Holds at most a few results a thread. What else `work` throws,
/// and what `again` or `take` throws, is thrown again here when all threads have ended. Returns how
/// many were taken.
template <typename Work, typename Again, typename Take, typename Stop>
std::size_t in_order(std::size_t count, std::size_t threads, Work work, Again again, Take take,
                     Stop stop) {
    return OrderedWork<Work, Again, Take, Stop>(count, threads, std::move(work), std::move(again),
                                                std::move(take), std::move(stop))
        .run(threads);
}

/// The same where the second try is like the first.
template <typename Work, typename Take, typename Stop>
std::size_t in_order(std::size_t count, std::size_t threads, Work work, Take take, Stop stop) {
    Work again = work;
    return in_order(count, threads, std::move(work), std::move(again), std::move(take),
                    std::move(stop));
}

} // namespace coprod
