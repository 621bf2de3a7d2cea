#include "guides/criteria.h"

namespace coprod {

void for_each_criterion(
    const Charter& charter,
    const std::function<void(std::string_view part, const Criterion& criterion)>& visit) {
    const auto all = [&](std::string_view part, const auto& list) {
        for (const Criterion& criterion : list)
            visit(part, criterion);
    };
    all("outcomes", charter.outcomes);
    all("commitments", charter.commitments);
    all("values", charter.values);
    for (const EvidenceKind& kind : charter.evidence_kinds)
        visit(kind.wording.empty() ? "evidence" : "ways_of_knowing", kind);
    all("embedding", charter.embedding);
    if (charter.ladder) {
        all("ladder", charter.ladder->bands);
        all("ladder", charter.ladder->rungs);
    }
    all("engagement", charter.engagement);
    all("levels", charter.levels);
    all("readiness", charter.readiness);
    if (charter.forms) {
        all("forms", charter.forms->plan);
        all("forms", charter.forms->minutes);
        all("forms", charter.forms->review);
    }
    all("priorities", charter.priorities);
    all("statements", charter.statements);
    all("principles", charter.principles);
    all("agreements", charter.agreements);
    all("monitoring", charter.monitoring);
    if (charter.heard)
        visit("heard", *charter.heard);
}

std::vector<Citation> citations(const Charter& charter) {
    std::vector<Citation> all{charter.definition_source};
    for (const GridCell& cell : charter.grid)
        all.push_back(cell.source);
    for_each_criterion(charter, [&](std::string_view, const Criterion& criterion) {
        if (!criterion.source.document.empty())
            all.push_back(criterion.source);
    });
    return all;
}

} // namespace coprod
