#include "rules/rules.h"

namespace coprod {

HeardResult judge_heard(const RuleContext& context) {
    HeardResult result;
    result.items.reserve(context.submission.heard.size());
    for (const Heard& heard : context.submission.heard) {
        HeardItem& item = result.items.emplace_back();
        item.complete =
            context.has_come(heard.date) && !heard.from.empty() && context.answered(heard.said);
        item.answered = context.is_replied(heard);
        item.told = context.has_come(heard.told);
        item.not_told = heard.not_told;
    }
    return result;
}

} // namespace coprod
