// Finds entries by their ids in the lists of a charter or a submission.
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>

#include "coprod/charter.h"

namespace coprod_tests {

/// The position of the entry with that id; an exception where there is none.
template <class List>
coprod::Index index_of(const List& list, std::string_view id) {
    for (coprod::Index i = 0; i < list.size(); ++i)
        if (list[i].id == id)
            return i;
    throw std::out_of_range("no entry is called " + std::string(id));
}

} // namespace coprod_tests
