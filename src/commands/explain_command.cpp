#include "commands/explain_command.h"

#include <algorithm>
#include <ostream>

#include <fmt/format.h>

#include "charter/load_charter.h"
#include "commands/guide_charter.h"
#include "commands/messages.h"
#include "guides/explain.h"
#include "guides/find_topics.h"
#include "guides/method_page.h"
#include "guides/write_explanation.h"
#include "input/escape.h"

namespace coprod {

namespace {

/// More of one name than this are listed, so that the one that was meant can be chosen.
constexpr std::size_t most_explained = 4;

constexpr std::string_view on_method = "method";

std::string joined(const std::vector<std::string>& words) {
    return fmt::format("{}", fmt::join(words, " "));
}

/// Answers one question about a charter.
class Answering {
public:
    Answering(const Charter& charter, bool colour)
        : charter_(charter), topics_(all_topics(charter)), colour_(colour) {}

    [[nodiscard]] std::string everything() const {
        return write_topic_list(charter_, topics_, colour_);
    }
    [[nodiscard]] std::string method() const { return write_method(charter_, colour_); }
    [[nodiscard]] FoundTopics find(const std::string& asked) const {
        return find_topics(topics_, asked);
    }

    /// What there is to say about what was found; empty where nothing was.
    [[nodiscard]] std::string answer(const FoundTopics& found, const std::string& asked) const {
        if (found.sort != nullptr)
            return write_sort(topics_, found.sort->kind, colour_) +
                   mentioned("The same name has:", found.meant);
        if (!found.meant.empty())
            return explained(found, asked);
        if (found.near.size() == 1)
            return fmt::format("Nothing is called ‘{}’. This speaks of it:\n\n{}",
                               escape_line(asked),
                               write_explanation(explain(charter_, *found.near.front()), colour_));
        if (found.near.empty())
            return {};
        return write_choices(
            fmt::format("Nothing is called ‘{}’. These speak of it; `coprod explain NAME` explains "
                        "one of them:",
                        asked),
            found.near, colour_);
    }

private:
    const Charter& charter_;
    std::vector<Topic> topics_;
    bool colour_;

    [[nodiscard]] std::string mentioned(std::string_view sentence,
                                        const std::vector<const Topic*>& topics) const {
        return topics.empty() ? std::string() : "\n" + write_choices(sentence, topics, colour_);
    }

    [[nodiscard]] std::string explained(const FoundTopics& found, const std::string& asked) const {
        if (found.meant.size() > most_explained)
            return write_choices(
                fmt::format("‘{}’ has several meanings; `coprod explain NAME` explains one of "
                            "them:",
                            asked),
                found.meant, colour_);
        std::string text;
        for (const Topic* topic : found.meant)
            text += (text.empty() ? "" : "\n\n") +
                    write_explanation(explain(charter_, *topic), colour_);
        return text + mentioned("The same name also has:", found.also);
    }
};

int complain_of_name(const FoundTopics& found, const std::string& asked, const Charter& charter,
                     std::ostream& err) {
    const std::string meant = found.suggestion.empty()
                                  ? std::string()
                                  : fmt::format("Did you mean `{}`? ", found.suggestion);
    return complain(err,
                    fmt::format("nothing in the charter ‘{}’, in the files or in the messages "
                                "is called ‘{}’",
                                charter.id, asked),
                    meant + "`coprod explain` lists everything.");
}

} // namespace

std::vector<std::string> names_to_explain() {
    std::vector<std::string> names{std::string(on_method)};
    for (const TopicSort& sort : topic_sorts())
        names.emplace_back(sort.word);
    const LoadedCharter loaded = load_charter(std::string(default_charter()));
    if (loaded.charter)
        for (const Topic& topic : all_topics(*loaded.charter))
            if (topic.kind != TopicKind::charter_key)
                names.push_back(topic.id);
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
}

int explain_command(const std::vector<std::string>& words, const std::string& charter,
                    const Streams& streams) {
    const auto loaded = charter_to_explain(charter, streams.err);
    if (!loaded)
        return exit_status::bad_charter;
    const Answering answering(*loaded, streams.world.colour);
    const std::string asked = joined(words);
    std::string text;
    if (asked.find_first_not_of(' ') == std::string::npos) {
        text = answering.everything();
    } else if (asked == on_method) {
        text = answering.method();
    } else {
        const FoundTopics found = answering.find(asked);
        text = answering.answer(found, asked);
        if (text.empty())
            return complain_of_name(found, asked, *loaded, streams.err);
    }
    return write_out(text, streams.out) ? exit_status::done : complain_of_output(streams.err);
}

} // namespace coprod
