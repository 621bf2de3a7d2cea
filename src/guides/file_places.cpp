#include "guides/file_places.h"

namespace coprod {

Spot FilePlaces::spot(std::initializer_list<std::string_view> path) const {
    Spot found;
    const YamlNode* node = &root_;
    for (const std::string_view key : path) {
        const YamlEntry* entry = node->find(key);
        found.there = entry != nullptr;
        if (entry == nullptr)
            return found;
        found.place = entry->key_place;
        node = &entry->value;
    }
    return found;
}

} // namespace coprod
