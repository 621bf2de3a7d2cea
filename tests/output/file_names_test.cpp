#include "output/file_names.h"

#include "catch.h"

namespace file_names_test {

using coprod::is_reserved_name;
using coprod::slug;

TEST_CASE("a slug has small letters, digits and single hyphens, none at its ends") {
    CHECK(slug("northshire-ramp-2") == "northshire-ramp-2");
    CHECK(slug("  Our Ramp: \"part\" two! ") == "our-ramp-part-two");
    CHECK(slug("a--b__c") == "a-b-c");
    CHECK(slug("../../etc/passwd") == "etc-passwd");
    CHECK(slug("-rf") == "rf");
    CHECK(slug("Caf\xC3\xA9 Group") == "caf-group");
    CHECK(slug(std::string("a\0b\n\xFF", 5)) == "a-b");
}

TEST_CASE("a slug is never empty") {
    CHECK(slug("") == "project");
    CHECK(slug("...") == "project");
    CHECK(slug("\xE5\xAD\xA6\xE6\xA0\xA1") == "project");
}

TEST_CASE("a slug has at most eighty characters and is not cut behind a hyphen") {
    CHECK(slug(std::string(79, 'a')) == std::string(79, 'a'));
    CHECK(slug(std::string(80, 'a')) == std::string(80, 'a'));
    CHECK(slug(std::string(81, 'a')) == std::string(80, 'a'));
    CHECK(slug(std::string(78, 'a') + " bc") == std::string(78, 'a') + "-b");
    CHECK(slug(std::string(79, 'a') + " bc") == std::string(79, 'a'));
}

TEST_CASE("the names of Windows's devices are reserved, and only they") {
    for (const std::string name : {"con", "prn", "aux", "nul", "com0", "com9", "lpt0", "lpt9"}) {
        CAPTURE(name);
        CHECK(is_reserved_name(name));
    }
    for (const std::string name :
         {"", "co", "con1", "cone", "com", "com10", "coma", "lpt", "project"}) {
        CAPTURE(name);
        CHECK_FALSE(is_reserved_name(name));
    }
}

} // namespace file_names_test
