// Work on several threads whose results are taken one after the other, in order.
#include "commands/ordered_work.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <memory>
#include <new>
#include <stdexcept>
#include <string>

#include "catch.h"

namespace ordered_work_test {

using coprod::in_order;

namespace {

constexpr std::array<std::size_t, 3> numbers_of_threads{1, 2, 8};

constexpr auto never = [] { return false; };

/// What 0, 1, 2 … are expected to be taken as.
std::vector<std::string> row_of(std::size_t count) {
    std::vector<std::string> row;
    for (std::size_t i = 0; i < count; ++i)
        row.push_back(std::to_string(i) + ": " + std::to_string(i * i));
    return row;
}

/// Some work that does not always take the same time.
std::size_t square(std::size_t i) {
    for (std::size_t turn = 0; turn < i % 7; ++turn)
        std::this_thread::yield();
    return i * i;
}

/// Collects what is taken as "i: result".
struct Taken {
    std::vector<std::string> row;

    bool operator()(std::size_t i, std::size_t result) {
        row.push_back(std::to_string(i) + ": " + std::to_string(result));
        return true;
    }
};

/// What a run threw, or that it ended; and that no work was going on any more.
template <typename Work, typename Take>
std::string thrown_by(std::size_t threads, Work work, Take take) {
    std::atomic<int> inside{0};
    const auto counted = [&](std::size_t i) {
        struct Inside {
            std::atomic<int>& count;
            explicit Inside(std::atomic<int>& number) : count(number) { ++count; }
            Inside(const Inside&) = delete;
            Inside& operator=(const Inside&) = delete;
            ~Inside() { --count; }
        };
        const Inside now(inside);
        return work(i);
    };
    std::string said = "ended";
    try {
        (void)in_order(1000, threads, counted, take, never);
    } catch (const std::runtime_error& error) {
        said = error.what();
    }
    CHECK(inside == 0);
    return said;
}

} // namespace

TEST_CASE("results are taken in order, each once, for any number of threads") {
    for (const std::size_t threads : numbers_of_threads)
        for (const std::size_t count : {std::size_t{0}, std::size_t{1}, std::size_t{500}}) {
            Taken taken;
            const std::size_t done = in_order(count, threads, square, std::ref(taken), never);
            CAPTURE(threads, count);
            CHECK(done == count);
            CHECK(taken.row == row_of(count));
        }
}

TEST_CASE("results are taken on the thread that asked for them") {
    const auto mine = std::this_thread::get_id();
    std::size_t elsewhere = 0;
    const auto take = [&](std::size_t, std::size_t) {
        elsewhere += std::this_thread::get_id() == mine ? 0U : 1U;
        return true;
    };
    CHECK(in_order(200, 8, square, take, never) == 200);
    CHECK(elsewhere == 0);
}

TEST_CASE("results that cannot be copied are handed on") {
    std::size_t sum = 0;
    const auto work = [](std::size_t i) { return std::make_unique<std::size_t>(i); };
    const auto take = [&](std::size_t, const std::unique_ptr<std::size_t>& result) {
        sum += *result;
        return true;
    };
    CHECK(in_order(100, 2, work, take, never) == 100);
    CHECK(sum == 4950); // 0 + 1 + … + 99
}

TEST_CASE("once the end was asked for nothing is begun, and what was begun is taken") {
    for (const std::size_t threads : numbers_of_threads) {
        std::size_t asked = 0; // under the lock of the threads, as every call of stop
        std::atomic<std::size_t> begun{0};
        Taken taken;
        const auto work = [&](std::size_t i) {
            ++begun;
            return square(i);
        };
        const auto stop = [&] { return ++asked > 20; };
        const std::size_t done = in_order(1000, threads, work, std::ref(taken), stop);
        CAPTURE(threads);
        CHECK(begun == 20);
        CHECK(done == 20);
        CHECK(taken.row == row_of(20));
    }
}

TEST_CASE("where the end is asked for before the first one nothing is begun") {
    for (const std::size_t threads : numbers_of_threads) {
        std::atomic<std::size_t> begun{0};
        const auto work = [&](std::size_t i) {
            ++begun;
            return i;
        };
        CHECK(in_order(1000, threads, work, Taken(), [] { return true; }) == 0);
        CHECK(begun == 0);
    }
}

TEST_CASE("what is taken is an unbroken row where taking says that it is enough") {
    for (const std::size_t threads : numbers_of_threads) {
        Taken taken;
        const auto take = [&](std::size_t i, std::size_t result) {
            return taken(i, result) && i < 29;
        };
        const std::size_t done = in_order(1000, threads, square, take, never);
        CAPTURE(threads);
        CHECK(done == 30);
        CHECK(taken.row == row_of(30));
    }
}

TEST_CASE("what work throws comes out when every thread has ended") {
    for (const std::size_t threads : numbers_of_threads) {
        Taken taken;
        const auto work = [](std::size_t i) {
            if (i == 40)
                throw std::runtime_error("the fortieth");
            return square(i);
        };
        CAPTURE(threads);
        CHECK(thrown_by(threads, work, std::ref(taken)) == "the fortieth");
        CHECK(taken.row.size() <= 40);
        CHECK(taken.row == row_of(taken.row.size()));
    }
}

TEST_CASE("what taking throws comes out when every thread has ended") {
    for (const std::size_t threads : numbers_of_threads) {
        Taken taken;
        const auto take = [&](std::size_t i, std::size_t result) {
            if (i == 15)
                throw std::runtime_error("the fifteenth");
            return taken(i, result);
        };
        CAPTURE(threads);
        CHECK(thrown_by(threads, square, take) == "the fifteenth");
        CHECK(taken.row == row_of(15));
    }
}

TEST_CASE("no more than a few results a thread are held, however slowly they are taken") {
    constexpr std::size_t a_few = 10;
    for (const std::size_t threads : numbers_of_threads) {
        std::atomic<std::size_t> alive{0};
        std::atomic<std::size_t> most{0};
        const auto work = [&](std::size_t) {
            const std::size_t now = ++alive;
            for (std::size_t before = most; now > before;)
                if (most.compare_exchange_weak(before, now))
                    break;
            return std::shared_ptr<void>(nullptr, [&](void*) { --alive; });
        };
        const auto take = [](std::size_t, const std::shared_ptr<void>&) {
            for (int turn = 0; turn < 20; ++turn)
                std::this_thread::yield();
            return true;
        };
        CHECK(in_order(2000, threads, work, take, never) == 2000);
        CAPTURE(threads);
        CHECK(most <= threads * a_few);
        CHECK(alive == 0);
    }
}

namespace {

/// Has no memory on any thread but the one that made it, which waits until all others have tried.
struct MemoryHere {
    std::size_t others;
    std::atomic<std::size_t>& refused;
    std::thread::id here = std::this_thread::get_id();

    std::size_t operator()(std::size_t i) const {
        if (std::this_thread::get_id() != here) {
            ++refused;
            throw std::bad_alloc();
        }
        while (refused < others)
            std::this_thread::yield();
        return i * i;
    }
};

/// Has no memory on the thread that made it while another one is at work, and says so.
struct NoMemoryHere {
    std::atomic<std::size_t>& at_work;
    std::atomic<std::size_t>& refused;
    std::thread::id here = std::this_thread::get_id();

    std::size_t operator()(std::size_t i) const {
        if (std::this_thread::get_id() == here) {
            ++refused;
            throw std::bad_alloc();
        }
        ++at_work;
        const std::size_t result = square(i);
        --at_work;
        return result;
    }
};

/// Can be moved once, as where there is no memory for the second time.
struct MovedOnce {
    explicit MovedOnce(std::size_t number) : value(number) {}
    MovedOnce(MovedOnce&& other) : value(other.value), moves(other.moves + 1) {
        if (moves > 1)
            throw std::bad_alloc();
    }
    MovedOnce& operator=(MovedOnce&&) = default;

    std::size_t value;
    int moves = 0;
};

} // namespace

TEST_CASE("what another thread has no memory for is done again by the one that asked") {
    for (const std::size_t threads : numbers_of_threads) {
        std::atomic<std::size_t> refused{0};
        std::size_t again_here = 0;
        const MemoryHere work{threads - 1, refused};
        const auto again = [&](std::size_t i) { // it waits for nobody, as nobody begins meanwhile
            again_here += std::this_thread::get_id() == work.here ? 1U : 0U;
            return i * i;
        };
        Taken taken;
        CAPTURE(threads);
        CHECK(in_order(50, threads, work, again, std::ref(taken), never) == 50);
        CHECK(taken.row == row_of(50));
        CHECK(refused == threads - 1); // each tried once, and ended
        CHECK(again_here == threads - 1);
    }
}

TEST_CASE("what the thread that asked has no memory for is done again while no other works") {
    for (const std::size_t threads : numbers_of_threads) {
        std::atomic<std::size_t> at_work{0};
        std::atomic<std::size_t> refused{0};
        std::size_t again_done = 0;
        std::size_t disturbed = 0;
        const auto again = [&](std::size_t i) {
            ++again_done;
            disturbed += at_work;
            const std::size_t result = square(i);
            disturbed += at_work;
            return result;
        };
        Taken taken;
        CAPTURE(threads);
        CHECK(in_order(500, threads, NoMemoryHere{at_work, refused}, again, std::ref(taken),
                       never) == 500);
        CHECK(taken.row == row_of(500));
        CHECK(again_done == refused);
        CHECK(disturbed == 0);
    }
}

TEST_CASE("a result that cannot be kept ends the work with what was thrown") {
    const auto work = [](std::size_t i) { return MovedOnce(i); };
    const auto take = [](std::size_t, const MovedOnce&) { return true; };
    for (const std::size_t threads : numbers_of_threads)
        CHECK_THROWS_AS(in_order(20, threads, work, take, never), std::bad_alloc);
}

} // namespace ordered_work_test
