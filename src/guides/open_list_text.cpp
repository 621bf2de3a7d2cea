#include "guides/open_list_text.h"

#include <algorithm>

#include <fmt/format.h>

#include "report/words.h"
#include "writers/text_layout.h"

namespace coprod {

namespace {

/// With more than this in a section, what a panel looks for is left to --all.
constexpr std::size_t few = 5;

/// Things that are listed as one.
using Bunch = std::vector<const OpenThing*>;

/// Things with the same words stand together where the first of them stands.
std::vector<Bunch> bunches(const OpenPart& part, bool all) {
    std::vector<Bunch> found;
    for (const OpenThing& thing : part.things) {
        const auto same = std::find_if(found.begin(), found.end(), [&](const Bunch& bunch) {
            return !all && !thing.together.empty() && bunch.front()->together == thing.together;
        });
        if (same == found.end())
            found.push_back({&thing});
        else
            same->push_back(&thing);
    }
    return found;
}

/// "line 12, ", of the file under whose name this stands
std::string location(const Spot& spot) {
    return spot.place.known() ? fmt::format("line {},", spot.place.line) : std::string();
}

std::string key_of(const OpenThing& thing) {
    return thing.spot.there ? thing.key : thing.key + " (add it)";
}

std::string single_text(const OpenThing& thing, bool full) {
    std::string text = both(both(sentence(thing.name), thing.found), thing.to_do);
    if (full && !thing.looked_for.empty())
        text = both(text, fmt::format("A panel looks for: {}", sentence(thing.looked_for)));
    return fmt::format("{}: {}", key_of(thing), text);
}

/// What all keys of the bunch begin with: "commitments", "involvement.parents".
std::string common_key(const OpenThing& thing) {
    return thing.key.substr(0, thing.key.rfind("." + thing.short_name));
}

std::string bunch_text(const Bunch& bunch) {
    const OpenThing& first = *bunch.front();
    const bool same_line = std::all_of(bunch.begin(), bunch.end(), [&](const OpenThing* thing) {
        return thing->spot.place.line == first.spot.place.line;
    });
    std::vector<std::string> names;
    for (const OpenThing* thing : bunch)
        names.push_back(same_line || !thing->spot.place.known()
                            ? thing->short_name
                            : fmt::format("{} ({})", thing->short_name, thing->spot.place.line));
    return fmt::format("{}: {} {}: {}.", common_key(first), both(first.found, first.to_do),
                       same_line ? fmt::format("These {}", bunch.size())
                                 : fmt::format("These {}, with their lines", bunch.size()),
                       join(names));
}

/// Whether something was left out that --all says.
bool add_part(const CheckedFile& checked, const OpenPart& part, TextPage& page) {
    page.heading(fmt::format("{}: {}", part.title, part.progress));
    const std::vector<Bunch> listed = bunches(part, checked.all);
    const bool full = checked.all || listed.size() <= few;
    const auto silent = [](const Bunch& bunch) { return bunch.front()->to_do.empty(); };
    if (std::any_of(listed.begin(), listed.end(), silent))
        page.paragraph(part.to_do);
    for (const Bunch& bunch : listed)
        page.item("- ", location(bunch.front()->spot),
                  bunch.size() == 1 ? single_text(*bunch.front(), full) : bunch_text(bunch), 0,
                  Tone::strong);
    return !full || listed.size() < part.things.size();
}

std::string counted(std::size_t open) {
    return open == 1 ? "1 thing is open." : fmt::format("{} things are open.", open);
}

void add_mistakes(const CheckedFile& checked, TextPage& page) {
    if (!checked.readable) {
        page.paragraph("It could not be read, so nothing in it was looked at.");
        return;
    }
    const std::string mistakes = count_of(checked.mistakes, "mistake", "mistakes");
    if (!checked.list) {
        page.paragraph(
            fmt::format("{} to mend. What is still open is looked at after that.", mistakes));
        return;
    }
    std::vector<std::string> titles;
    for (const OpenPart& part : checked.list->parts)
        titles.push_back(part.title);
    page.paragraph(fmt::format("{} to mend. Until then only what has none in it is looked at: {}.",
                               mistakes, join(titles)));
}

void add_summary(const CheckedFile& checked, TextPage& page) {
    const OpenList& list = *checked.list;
    page.paragraph(sentence(list.progress));
    if (const std::size_t open = list.open(); open > 0)
        page.paragraph(counted(open) + " Nothing here is judged.");
    else if (checked.mistakes == 0)
        page.paragraph("Nothing is open: all that the charter asks for is written down. That is no "
                       "verdict; how far it holds, the assessment and the panel say.");
}

void add_notes(const OpenList& list, TextPage& page) {
    std::vector<std::string> complete;
    for (const OpenPart& part : list.parts)
        if (part.things.empty())
            complete.push_back(part.title);
    if (!complete.empty() && list.open() > 0)
        page.paragraph(fmt::format("Nothing is open in: {}.", join(complete)));
    for (const std::string& note : list.notes)
        page.paragraph(note);
}

/// How to go on, as the last thing that is read.
void add_next(const CheckedFile& checked, TextPage& page) {
    if (checked.mistakes == 0) {
        page.paragraph(fmt::format("When you are done: coprod assess {}", checked.arguments));
        return;
    }
    if (!checked.code.empty())
        page.paragraph(fmt::format("More about {}: coprod explain {}",
                                   checked.mistakes == 1 ? "it" : "the first of them",
                                   checked.code));
    if (!checked.readable) {
        page.paragraph(fmt::format("The reason stands above. When that is put right: coprod check "
                                   "{}",
                                   checked.arguments));
        return;
    }
    page.paragraph(fmt::format("{}, above. When {} mended: coprod check {}",
                               count_of(checked.mistakes, "mistake", "mistakes"),
                               checked.mistakes == 1 ? "it is" : "they are", checked.arguments));
}

} // namespace

std::string open_list_text(const CheckedFile& checked, bool colour) {
    TextPage page(page_width, colour, {});
    page.title(checked.name);
    page.paragraph(checked.basis);
    if (checked.mistakes > 0)
        add_mistakes(checked, page);
    bool more = false;
    if (checked.list) {
        add_summary(checked, page);
        for (const OpenPart& part : checked.list->parts)
            if (!part.things.empty())
                more = add_part(checked, part, page) || more;
        page.blank();
        add_notes(*checked.list, page);
    }
    page.blank();
    if (more)
        page.paragraph(fmt::format("Each by itself, with what a panel looks for: coprod check "
                                   "--all {}",
                                   checked.arguments));
    add_next(checked, page);
    return std::move(page).take();
}

} // namespace coprod
