// Commitments, and what else a charter lists, that nobody has described or that no record shows.
#include <algorithm>

#include <fmt/format.h>

#include "guides/open_parts.h"
#include "guides/open_words.h"
#include "report/records.h"
#include "report/words.h"

namespace coprod {

namespace {

/// One of the charter's lists with what the file and the assessment say of it.
struct ClaimList {
    std::string_view section;
    std::string_view title;
    const std::vector<Claim>& claims;
    const std::vector<ClaimResult>& results;
};

/// "`how` is blank", or what else keeps it from being an answer; empty where it is one.
std::string how_found(const OpenContext& context, const Claim& claim) {
    if (context.rules.answered(claim.how))
        return {};
    if (claim.how.value.empty())
        return "`how` is blank";
    return context.rules.made_up(claim.how)
               ? fmt::format("`how` is still the template's made-up example, {}",
                             in_curly_quotes(claim.how.value))
               : fmt::format("`how` holds only a placeholder, {}",
                             in_curly_quotes(claim.how.value));
}

/// The records that are cited and do not count, by their ids.
std::vector<std::string> not_counting(const OpenContext& context, const Claim& claim) {
    std::vector<std::string> ids;
    for (const RecordRef& ref : claim.evidence)
        if (!context.assessment.records.of(ref).counts())
            ids.push_back(record_id(context.submission, ref));
    return ids;
}

std::string records_found(const OpenContext& context, const Claim& claim,
                          const ClaimResult& result) {
    if (!result.documented_by.empty())
        return {};
    if (claim.evidence.empty())
        return "no record is cited";
    return fmt::format("what is cited does not count ({})", join(not_counting(context, claim)));
}

std::string to_do_about(bool described, bool shown, bool cites) {
    if (shown)
        return "Write how it was kept.";
    const std::string_view records =
        cites ? "complete what is cited, or cite another record" : "cite a record that shows it";
    return described ? sentence(records) : fmt::format("Write how it was kept, and {}.", records);
}

void add_claim(const OpenContext& context, const ClaimList& list, Index index,
               const Criterion& criterion, OpenPart& part) {
    const Claim& claim = list.claims[index];
    const std::string how = how_found(context, claim);
    const std::string records = records_found(context, claim, list.results[index]);
    OpenThing thing;
    thing.kind = list.section == "commitments" ? OpenKind::commitment : OpenKind::other_claim;
    thing.item = index;
    thing.spot = context.places.spot({list.section, criterion.id});
    thing.key = fmt::format("{}.{}", list.section, criterion.id);
    thing.name = criterion.name();
    thing.short_name = criterion.id;
    if (!how.empty() || !records.empty()) {
        thing.found = how.empty() || records.empty()
                          ? sentence(how + records)
                          : sentence(fmt::format("{}, and {}", how, records));
        thing.to_do = to_do_about(how.empty(), records.empty(), !claim.evidence.empty());
        thing.looked_for = criterion.satisfied_by;
        thing.together = thing.found;
    } else if (const auto ids = not_counting(context, claim); !ids.empty()) {
        thing.kind = OpenKind::citation;
        thing.found = fmt::format("It cites what does not count: {}.", join(ids));
        thing.to_do = "Complete the record, or take it out here.";
    } else {
        return;
    }
    part.things.push_back(std::move(thing));
}

/// "3 of 21 described, 2 of them with a record"
std::string progress_of(const OpenContext& context, const ClaimList& list) {
    std::size_t described = 0;
    std::size_t shown = 0;
    for (Index i = 0; i < list.claims.size(); ++i) {
        if (context.rules.answered(list.claims[i].how))
            ++described;
        if (!list.results[i].documented_by.empty())
            ++shown;
    }
    return fmt::format("{} of {} described, {} with a record that counts", described,
                       list.claims.size(), shown);
}

bool was_begun(const Claim& claim) {
    return !claim.how.value.empty() || !claim.evidence.empty();
}

template <class Criteria>
OpenPart open_list(const OpenContext& context, const ClaimList& list, const Criteria& criteria,
                   bool all) {
    OpenPart part{
        std::string(list.section), std::string(list.title), progress_of(context, list), {}, {}};
    for (Index i = 0; i < list.claims.size(); ++i)
        if (all || was_begun(list.claims[i]))
            add_claim(context, list, i, criteria[i], part);
    return part;
}

} // namespace

OpenPart open_commitments(const OpenContext& context) {
    if (context.charter.commitments.empty())
        return {};
    return open_list(context,
                     {"commitments", "Commitments", context.submission.commitments,
                      context.assessment.commitments},
                     context.charter.commitments, true);
}

std::vector<OpenPart> open_other_claims(const OpenContext& context) {
    const Submission& file = context.submission;
    const Assessment& found = context.assessment;
    std::vector<OpenPart> parts;
    const auto add = [&](const ClaimList& list, const auto& criteria) {
        if (std::any_of(list.claims.begin(), list.claims.end(), was_begun))
            parts.push_back(open_list(context, list, criteria, false));
    };
    add({"embedding", "Embedding", file.embedding, found.embedding}, context.charter.embedding);
    add({"principles", "Principles", file.principles, found.principles},
        context.charter.principles);
    add({"agreements", "Agreements", file.agreements, found.agreements},
        context.charter.agreements);
    add({"monitoring", "Monitoring", file.monitoring, found.monitoring},
        context.charter.monitoring);
    return parts;
}

} // namespace coprod
