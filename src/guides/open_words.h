// How records that leave something out are described.
#pragma once

#include <string>
#include <vector>

#include "guides/open_parts.h"

namespace coprod {

/// "`date`, `from` and `where`"
[[nodiscard]] std::string in_code(const std::vector<std::string>& keys);

/// The key with which that reason for setting a record aside is mended; empty where none does it.
[[nodiscard]] std::string key_for(RecordRef::Kind kind, SetAside reason);

/// "It does not count: it has no date." in the words of a report; empty for a record that counts.
[[nodiscard]] std::string will_not_count(const OpenContext& context, const RecordResult& result);

/// A record that does not count, or in which `keys` are blank.
[[nodiscard]] OpenThing record_thing(const OpenContext& context, const RecordResult& result,
                                     OpenKind kind, std::vector<std::string> keys);

} // namespace coprod
