// Keeps a reader that closes early from ending the program in the middle of its work.
#pragma once

#include <csignal>

namespace coprod {

/// While this lives, writing to a pipe that nobody reads is an error of that one write; afterwards
/// it ends the program quietly, as ever.
class HeldBackPipeSignal {
public:
    HeldBackPipeSignal() {
        sigset_t pipe;
        sigemptyset(&pipe);
        sigaddset(&pipe, SIGPIPE);
        pthread_sigmask(SIG_BLOCK, &pipe, &before_);
    }
    ~HeldBackPipeSignal() { pthread_sigmask(SIG_SETMASK, &before_, nullptr); }
    HeldBackPipeSignal(const HeldBackPipeSignal&) = delete;
    HeldBackPipeSignal& operator=(const HeldBackPipeSignal&) = delete;

private:
    sigset_t before_{};
};

} // namespace coprod
