#include "writers/xlsx_whole.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "writers/xlsx_parts.h"
#include "writers/xlsx_xml.h"

namespace coprod {

namespace {

constexpr std::string_view shared_texts = "xl/sharedStrings.xml";
constexpr std::string_view list_of_types = "[Content_Types].xml";
constexpr std::string_view sheet_folder = "xl/worksheets/sheet";

/// Where `target` leads from the folder, which ends in / or is empty.
std::string part_at(std::string folder, std::string_view target) {
    if (target.starts_with("/"))
        return std::string(target.substr(1));
    for (; target.starts_with("../") && !folder.empty(); target.remove_prefix(3)) {
        folder.pop_back();
        folder.resize(folder.find_last_of('/') + 1); // 0 where there is none
    }
    return folder.append(target);
}

/// Whether a part is there, its type is listed, and another one relates to it.
enum Seen : unsigned { is_there = 1, has_type = 2, has_relation = 4 };

/// Those that list others need not be listed themselves.
bool is_named(const std::pair<const std::string, unsigned>& part) {
    if (part.first == list_of_types || part.first.ends_with(".rels"))
        return part.second == is_there;
    return part.second == (is_there | has_type | has_relation);
}

/// One look at all parts.
class WholeCheck {
public:
    WholeCheck(std::vector<XlsxPart> parts, const std::vector<XlsxCells>& sheets)
        : parts_(std::move(parts)), sheets_(sheets) {}

    bool passes() {
        for (const XlsxPart& part : parts_)
            seen_[std::string(part.name)] |= is_there;
        if (seen_.size() != parts_.size())
            return false;
        // the sheets are read last, since they name the texts
        std::stable_partition(parts_.begin(), parts_.end(), [](const XlsxPart& part) {
            return !part.name.starts_with(sheet_folder);
        });
        if (!std::all_of(parts_.begin(), parts_.end(),
                         [this](const XlsxPart& part) { return is_whole(part); }))
            return false;
        return sheets_found_ == sheets_.size() && used_ == promised_uses_ &&
               std::all_of(seen_.begin(), seen_.end(), is_named);
    }

private:
    std::vector<XlsxPart> parts_;
    const std::vector<XlsxCells>& sheets_;
    std::map<std::string, unsigned, std::less<>> seen_; // what is known of each part
    std::vector<std::string> texts_;                    // the shared ones
    std::size_t promised_uses_ = 0;                     // of shared texts
    std::size_t used_ = 0;
    std::size_t sheets_found_ = 0;

    bool is_whole(const XlsxPart& part) {
        const auto xml = unpacked(part);
        if (!xml)
            return false;
        XmlReader reader(*xml);
        if (part.name == shared_texts)
            return read_texts(reader);
        if (part.name.starts_with(sheet_folder))
            return read_sheet(reader, part.name);
        if (part.name == list_of_types)
            return read_names(reader, has_type, "");
        if (part.name.ends_with(".rels")) {
            const std::string_view above = part.name.substr(0, part.name.rfind("_rels/"));
            return read_names(reader, has_relation, std::string(above));
        }
        while (reader.next())
            continue;
        return reader.is_whole();
    }

    bool read_names(XmlReader& reader, Seen how, const std::string& folder) {
        const bool types = how == has_type;
        while (const auto piece = reader.next())
            if (piece->kind == XmlPiece::Kind::start &&
                piece->words == (types ? "Override" : "Relationship"))
                seen_[part_at(folder, piece->attribute(types ? "PartName" : "Target"))] |= how;
        return reader.is_whole();
    }

    bool read_texts(XmlReader& reader) {
        while (const auto piece = reader.next()) {
            if (piece->kind == XmlPiece::Kind::text && !texts_.empty())
                texts_.back() += decoded_xml(piece->words);
            else if (piece->kind == XmlPiece::Kind::start && piece->words == "si")
                texts_.emplace_back();
            else if (piece->kind == XmlPiece::Kind::start && piece->words == "sst")
                promised_uses_ = xml_number(piece->attribute("count")).value_or(0);
        }
        return reader.is_whole();
    }

    bool read_sheet(XmlReader& reader, std::string_view name) {
        name.remove_prefix(sheet_folder.size());
        const auto number = xml_number(name.substr(0, name.find('.')));
        if (!number || *number == 0 || *number > sheets_.size())
            return false;
        ++sheets_found_;
        XlsxCells found;
        bool in_cell = false;
        bool is_shared = false;
        std::string content;
        while (const auto piece = reader.next()) {
            if (piece->kind == XmlPiece::Kind::text && in_cell) {
                content += decoded_xml(piece->words);
            } else if (piece->words == "c" && piece->kind == XmlPiece::Kind::start) {
                in_cell = true;
                is_shared = piece->attribute("t") == "s";
                content.clear();
            } else if (piece->words == "c" && piece->kind == XmlPiece::Kind::end) {
                in_cell = false;
                const std::string* const text = is_shared ? shared_text(content) : &content;
                if (text == nullptr)
                    return false;
                found.add(*text);
            }
        }
        return reader.is_whole() && found == sheets_[*number - 1];
    }

    /// The one of that number.
    const std::string* shared_text(std::string_view digits) {
        const auto number = xml_number(digits);
        if (!number || *number >= texts_.size())
            return nullptr;
        ++used_;
        return &texts_[*number];
    }
};

} // namespace

void XlsxCells::add(std::string_view content) {
    constexpr std::string_view end("\0", 1); // which no text holds
    ++count_;
    sum_ = sum_over(end, sum_over(content, sum_));
}

bool is_whole_workbook(std::string_view archive, const std::vector<XlsxCells>& sheets) {
    auto parts = parts_of_workbook(archive);
    return parts && WholeCheck(std::move(*parts), sheets).passes();
}

} // namespace coprod
