// All rows of a file format, with those inside other rows.
#pragma once

#include <functional>
#include <span>

#include "input/fields.h"

namespace coprod_tests {

inline void every_row(std::span<const coprod::Field> fields,
                      const std::function<void(const coprod::Field&)>& seen) {
    const std::function<void(const coprod::Shape&)> into = [&](const coprod::Shape& shape) {
        if (shape.fields != nullptr)
            every_row(shape.fields(), seen);
        if (shape.item != nullptr)
            into(*shape.item);
        for (const coprod::Shape* way : shape.ways)
            into(*way);
    };
    for (const coprod::Field& field : fields) {
        seen(field);
        into(field.shape());
    }
}

} // namespace coprod_tests
