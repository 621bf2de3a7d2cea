// The fingerprint by which a file can be told from every other: SHA-256.
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace coprod {

/// The SHA-256 of the bytes as 64 small hexadecimal digits.
[[nodiscard]] std::string sha256_hex(std::string_view bytes);

/// The same for bytes that come in parts.
class Sha256 {
public:
    Sha256();
    Sha256(Sha256&&) noexcept;
    Sha256& operator=(Sha256&&) noexcept;
    ~Sha256();

    void add(std::string_view bytes);
    /// The digest of all that was added, as 64 small hexadecimal digits; starts anew afterwards.
    [[nodiscard]] std::string finish();

private:
    struct State; // the library's own type, which stays in one file
    std::unique_ptr<State> state_;
};

} // namespace coprod
