#include "input/packed_tree.h"

#include <cstdint>
#include <stdexcept>
#include <utility>

namespace coprod {
namespace {

// A node is its kind, its place, and then a text, or how many there are and each of them. Numbers
// take seven bits a byte, the lowest first.
constexpr unsigned seven_bits = 0x7f;
constexpr unsigned more_follows = 0x80;
constexpr unsigned quoted_bit = 4; // above the kind

class Packer {
public:
    void add(const YamlNode& node) {
        add(static_cast<std::size_t>(node.kind) | (node.quoted ? quoted_bit : 0U));
        add(node.place);
        switch (node.kind) {
        case YamlNode::Kind::empty:
            break;
        case YamlNode::Kind::scalar:
            add(node.text);
            break;
        case YamlNode::Kind::list:
            add(node.items.size());
            for (const YamlNode& item : node.items)
                add(item);
            break;
        case YamlNode::Kind::map:
            add(node.entries.size());
            for (const YamlEntry& entry : node.entries) {
                add(entry.key);
                add(entry.key_place);
                add(entry.value);
            }
            break;
        }
    }
    [[nodiscard]] std::string take() { return std::move(bytes_); }

private:
    std::string bytes_;

    void add(std::size_t number) {
        for (; number > seven_bits; number >>= 7U)
            bytes_ += static_cast<char>((number & seven_bits) | more_follows);
        bytes_ += static_cast<char>(number);
    }
    void add(Place place) {
        add(std::size_t{place.line});
        add(std::size_t{place.column});
    }
    void add(const std::string& text) {
        add(text.size());
        bytes_ += text;
    }
};

class Unpacker {
public:
    explicit Unpacker(std::string_view packed) : left_(packed) {}

    void take(YamlNode& node) {
        const std::size_t head = number();
        node.kind = static_cast<YamlNode::Kind>(head & (quoted_bit - 1));
        node.quoted = (head & quoted_bit) != 0;
        node.place = place();
        switch (node.kind) {
        case YamlNode::Kind::empty:
            break;
        case YamlNode::Kind::scalar:
            node.text = text();
            break;
        case YamlNode::Kind::list:
            node.items.resize(count());
            for (YamlNode& item : node.items)
                take(item);
            break;
        case YamlNode::Kind::map:
            node.entries.resize(count());
            for (YamlEntry& entry : node.entries) {
                entry.key = text();
                entry.key_place = place();
                take(entry.value);
            }
            break;
        }
    }
    void end() const {
        if (!left_.empty())
            throw std::out_of_range("bytes behind a packed tree");
    }

private:
    std::string_view left_;

    unsigned byte() {
        if (left_.empty())
            throw std::out_of_range("a packed tree ends too early");
        const auto first = static_cast<unsigned char>(left_.front());
        left_.remove_prefix(1);
        return first;
    }
    std::size_t number() {
        std::size_t value = 0;
        unsigned next = more_follows;
        for (unsigned shift = 0; (next & more_follows) != 0 && shift < 32; shift += 7) {
            next = byte();
            value |= std::size_t{next & seven_bits} << shift;
        }
        return value;
    }
    /// Of what takes a byte each at least.
    std::size_t count() {
        const std::size_t value = number();
        if (value > left_.size())
            throw std::out_of_range("a packed tree ends too early");
        return value;
    }
    Place place() {
        const auto line = static_cast<std::uint32_t>(number());
        return {line, static_cast<std::uint32_t>(number())};
    }
    std::string_view text() {
        const std::size_t size = count();
        const std::string_view found = left_.substr(0, size);
        left_.remove_prefix(size);
        return found;
    }
};

} // namespace

std::string pack_tree(const YamlNode& root) {
    Packer packer;
    packer.add(root);
    return packer.take();
}

YamlNode unpack_tree(std::string_view packed) {
    Unpacker unpacker(packed);
    YamlNode root;
    unpacker.take(root);
    unpacker.end();
    return root;
}

} // namespace coprod
