// How flags are told that rest on people, days and the length of answers; each gives a sentence or
// more, and nothing that the view does not show.
#pragma once

#include <string>

#include "report/context.h"

namespace coprod {

/// Which groups hardly answered, with how many did; for the panel alone.
[[nodiscard]] std::string say_few_answered(const ReportContext& context, const FlagResult& result);

/// Which groups have fewer people than answered or came; for the panel alone.
[[nodiscard]] std::string say_more_than_people(const ReportContext& context,
                                               const FlagResult& result);

/// At which stages whose part is on record only through others.
[[nodiscard]] std::string say_written_by_others(const ReportContext& context,
                                                const FlagResult& result);

/// For whom alone it was judged; the panel reads why.
[[nodiscard]] std::string say_narrowed(const ReportContext& context, const FlagResult& result);

/// Which days do not fit together.
[[nodiscard]] std::string say_odd_dates(const ReportContext& context, const FlagResult& result);
[[nodiscard]] std::string say_early_review(const ReportContext& context, const FlagResult& result);

/// How many answers are of few words.
[[nodiscard]] std::string say_short_answers(const ReportContext& context, const FlagResult& result);

/// How many questions are said not to apply.
[[nodiscard]] std::string say_much_not_applicable(const ReportContext& context,
                                                  const FlagResult& result);

/// How much is seen differently by people who took part; for the panel alone.
[[nodiscard]] std::string say_disputed(const ReportContext& context, const FlagResult& result);

} // namespace coprod
