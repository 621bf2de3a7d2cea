#include "rules/made_up.h"

#include <algorithm>

#include "submission/submission_fields.h"

namespace coprod {

namespace {

using Texts = std::vector<std::string_view>;

/// An example of fewer words may be true of a project by chance.
constexpr auto fewest_spaces = 4;

void add(std::string_view example, Texts& texts) {
    const bool is_text = !example.starts_with('[') && !example.starts_with('{');
    if (is_text && std::count(example.begin(), example.end(), ' ') >= fewest_spaces)
        texts.push_back(example);
}

void add_rows(std::span<const Field> rows, Texts& texts);

void add_shape(const Shape& shape, std::string_view example, Texts& texts) {
    if (shape.kind == Shape::Kind::text)
        add(example, texts);
    for (const Shape* way : shape.ways)
        add_shape(*way, example, texts);
    if (shape.item != nullptr)
        add_shape(*shape.item, {}, texts);
    if (shape.fields != nullptr)
        add_rows(shape.fields(), texts);
}

void add_rows(std::span<const Field> rows, Texts& texts) {
    for (const Field& row : rows)
        add_shape(row.shape(), row.example, texts);
}

/// The same for every charter.
const Texts& texts_of_format() {
    static const Texts texts = [] {
        Texts all;
        add_rows(submission_fields(), all);
        return all;
    }();
    return texts;
}

template <class Criteria>
void add_good(const Criteria& criteria, Texts& texts) {
    for (const Criterion& each : criteria)
        add(each.good, texts);
}

/// "Yes: a note" stands for the word and the note, which are written apart.
void add_notes(const std::vector<Question>& questions, Texts& texts) {
    for (const Question& question : questions) {
        const std::string_view good = question.good;
        const std::size_t colon = good.find(": ");
        add(colon == std::string_view::npos ? good : good.substr(colon + 2), texts);
    }
}

struct Told {
    bool made_up = false;
    bool own = false;

    void add(const Placeholders& placeholders, const Text& text) {
        made_up = made_up || placeholders.made_up(text.value);
        own = own || placeholders.answered(text.value);
    }
    [[nodiscard]] bool only_made_up() const { return made_up && !own; }
};

} // namespace

std::vector<std::string_view> made_up_texts(const Charter& charter) {
    Texts texts = texts_of_format();
    if (charter.forms) {
        add_good(charter.forms->plan, texts);
        add_good(charter.forms->minutes, texts);
        add_good(charter.forms->review, texts);
    }
    add_notes(charter.readiness, texts);
    add_good(charter.commitments, texts);
    if (charter.heard)
        add(charter.heard->good, texts);
    return texts;
}

bool is_made_up(const Placeholders& placeholders, const Meeting& meeting) {
    Told told;
    told.add(placeholders, meeting.agenda);
    told.add(placeholders, meeting.outcomes);
    told.add(placeholders, meeting.follow_up_note);
    for (const FollowUp& action : meeting.follow_up)
        told.add(placeholders, action.action);
    return told.only_made_up();
}

bool is_made_up(const Placeholders& placeholders, const Decision& decision) {
    return placeholders.made_up(decision.what.value);
}

bool is_made_up(const Placeholders& placeholders, const Heard& heard) {
    return placeholders.made_up(heard.said.value);
}

bool is_made_up(const Placeholders& placeholders, const Evidence& evidence) {
    return placeholders.made_up(evidence.where.value);
}

bool is_made_up(const Placeholders& placeholders, const Submission& submission,
                const RecordRef& record) {
    switch (record.kind) {
    case RecordRef::Kind::meeting:
        return is_made_up(placeholders, submission.meetings[record.index]);
    case RecordRef::Kind::decision:
        return is_made_up(placeholders, submission.decisions[record.index]);
    case RecordRef::Kind::heard:
        return is_made_up(placeholders, submission.heard[record.index]);
    case RecordRef::Kind::evidence:
        break;
    }
    return is_made_up(placeholders, submission.evidence[record.index]);
}

} // namespace coprod
