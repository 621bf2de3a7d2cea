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

namespace coprod {

/// The threads and what they have finished; used through in_order below.
template <typename Work, typename Take, typename Stop>
class OrderedWork {
public:
    OrderedWork(std::size_t count, std::size_t threads, Work work, Take take, Stop stop)
        : count_(count), window_(threads * ahead_for_each_thread), work_(std::move(work)),
          take_(std::move(take)), stop_(std::move(stop)) {}

    std::size_t run(std::size_t threads) {
        std::vector<std::thread> crew;
        start(crew, threads);
        take_all();
        for (std::thread& thread : crew)
            thread.join();
        if (failure_)
            std::rethrow_exception(failure_);
        return taken_;
    }

private:
    using Item = decltype(std::declval<Work&>()(std::size_t{}));
    static constexpr std::size_t ahead_for_each_thread = 8;

    std::size_t count_;
    std::size_t window_; // no more than this is begun ahead of what was taken
    Work work_;
    Take take_;
    Stop stop_;

    std::mutex guard_;
    std::condition_variable changed_;
    std::deque<std::optional<Item>> ready_; // of the items from taken_ on
    std::size_t begun_ = 0;
    std::size_t taken_ = 0;
    std::size_t running_ = 0;
    bool ending_ = false;
    std::exception_ptr failure_;

    /// As many threads as the machine gives, but at least one.
    void start(std::vector<std::thread>& crew, std::size_t threads) {
        crew.reserve(threads);
        const std::scoped_lock lock(guard_);
        for (std::size_t i = 0; i < threads; ++i) {
            try {
                crew.emplace_back([this] { work_on(); });
                ++running_;
            } catch (const std::system_error&) {
                if (crew.empty())
                    throw;
                return;
            }
        }
    }

    void work_on() {
        std::unique_lock lock(guard_);
        while (may_begin(lock)) {
            const std::size_t mine = begun_++;
            lock.unlock();
            std::optional<Item> item;
            std::exception_ptr thrown;
            try {
                item.emplace(work_(mine));
            } catch (...) {
                thrown = std::current_exception();
            }
            lock.lock();
            put(mine, std::move(item), thrown);
        }
        --running_;
        changed_.notify_all();
    }

    bool may_begin(std::unique_lock<std::mutex>& lock) {
        changed_.wait(lock,
                      [&] { return ending_ || begun_ == count_ || begun_ < taken_ + window_; });
        return !ending_ && begun_ < count_ && !stop_();
    }

    void put(std::size_t mine, std::optional<Item> item, const std::exception_ptr& thrown) {
        if (thrown)
            end(thrown);
        const std::size_t place = mine - taken_;
        if (ready_.size() <= place)
            ready_.resize(place + 1);
        ready_[place] = std::move(item);
        changed_.notify_all();
    }

    void end(const std::exception_ptr& thrown) {
        if (thrown)
            failure_ = thrown;
        ending_ = true;
        changed_.notify_all();
    }

    [[nodiscard]] bool next_is_ready() const {
        return !ready_.empty() && ready_.front().has_value();
    }

    void take_all() {
        std::unique_lock lock(guard_);
        while (true) {
            changed_.wait(lock, [&] { return ending_ || next_is_ready() || running_ == 0; });
            if (ending_ || !next_is_ready())
                break;
            Item item = std::move(*ready_.front());
            ready_.pop_front();
            const std::size_t mine = taken_++;
            changed_.notify_all();
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
        end(nullptr);
    }
};

/// Runs `work(i)` for i from 0 to `count` - 1 on at most `threads` threads (at least 1), and
/// `take(i, result)` on the calling thread in the order of i. Begins nothing new once `stop()` is
/// true or `take` returns false; what is taken is always an unbroken row from 0. Holds at most a
/// few results a thread. What `work` or `take` throws is thrown again here when all threads have
/// ended. Returns how many were taken.
template <typename Work, typename Take, typename Stop>
std::size_t in_order(std::size_t count, std::size_t threads, Work work, Take take, Stop stop) {
    return OrderedWork<Work, Take, Stop>(count, threads, std::move(work), std::move(take),
                                         std::move(stop))
        .run(threads);
}

} // namespace coprod
