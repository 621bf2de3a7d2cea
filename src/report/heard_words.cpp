#include "report/heard_words.h"

#include <fmt/format.h>

#include "report/words.h"

namespace coprod {

bool is_printable(const ReportContext& context, const Heard& heard) {
    return !context.everyone() || heard.share == YesNo::yes;
}

std::string no_answer(const ReportContext& context, const Placeholders& placeholders,
                      const Heard& heard) {
    const std::string& text = heard.did.value.empty() ? heard.why_not.value : heard.did.value;
    return text.empty() || !is_printable(context, heard) || placeholders.made_up(text)
               ? "no answer yet"
               : fmt::format("no answer yet; the file only says {}", in_curly_quotes(text));
}

} // namespace coprod
