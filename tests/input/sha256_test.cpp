#include "input/sha256.h"

#include "catch.h"

namespace sha256_test {

using coprod::sha256_hex;

TEST_CASE("the digest is the one of the standard's own examples") {
    CHECK(sha256_hex("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(sha256_hex("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(sha256_hex("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq") ==
          "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    CHECK(sha256_hex(std::string(1'000'000, 'a')) ==
          "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST_CASE("a zero byte is a byte like any other") {
    CHECK(sha256_hex(std::string(1, '\0')) ==
          "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
}

TEST_CASE("parts have the digest of the whole, and a finished one starts anew") {
    coprod::Sha256 hash;
    hash.add("a");
    hash.add("");
    hash.add("bc");
    CHECK(hash.finish() == sha256_hex("abc"));
    CHECK(hash.finish() == sha256_hex(""));
    hash.add("ab");
    coprod::Sha256 moved = std::move(hash);
    moved.add("c");
    CHECK(moved.finish() == sha256_hex("abc"));
}

} // namespace sha256_test
