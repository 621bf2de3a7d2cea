#include <set>

#include "rules/flagged.h"
#include "rules/generate.h"

namespace coprod_tests {

using namespace coprod;

namespace {

using Entries = std::vector<std::string>;

/// Writes a submission; every map and list comes in the order of the dice.
class Writer {
public:
    Writer(const Charter& charter, const Submission& submission, Dice& dice)
        : charter_(charter), s_(submission), dice_(dice) {}

    std::string write();

private:
    const Charter& charter_;
    const Submission& s_;
    Dice& dice_;

    std::string joined(Entries entries) {
        dice_.shuffle(entries);
        std::string text;
        for (const std::string& entry : entries)
            text += (text.empty() ? "" : ",\n  ") + entry;
        return text;
    }
    std::string map(Entries entries) { return "{" + joined(std::move(entries)) + "}"; }
    std::string list(Entries entries) { return "[" + joined(std::move(entries)) + "]"; }

    static void add(Entries& entries, const std::string& key, const Text& text) {
        if (!text.value.empty())
            entries.push_back(key + ": \"" + text.value + "\"");
    }
    static void add(Entries& entries, const std::string& key, const std::optional<DatedAt>& date) {
        if (date)
            entries.push_back(key + ": " + iso(date->date));
    }
    void add(Entries& entries, const std::string& key, const std::vector<Index>& groups) {
        if (groups.empty())
            return;
        Entries ids;
        for (const Index group : groups)
            ids.push_back(s_.groups[group].id);
        entries.push_back(key + ": " + list(std::move(ids)));
    }
    void add_stage(Entries& entries, const std::optional<Index>& stage) {
        if (stage)
            entries.push_back("stage: " + charter_.ladder->stages[*stage].id);
    }

    template <class Record>
    static Entries id_of(const Record& record) {
        Entries entries;
        if (!record.unnamed)
            entries.push_back("id: " + record.id);
        return entries;
    }

    std::string project();
    std::string groups();
    std::string meeting(const Meeting& meeting);
    std::string heard(const Heard& heard);
    std::string evidence(const Evidence& evidence);
    std::string records();
    std::string all_evidence();
    std::string say(const StageSay& say);
    std::string involvement();
    std::string statements();
    template <class List>
    std::string claims(const std::vector<Claim>& claims, const List& names);
    template <class List>
    std::string answers(const std::vector<Answer>& answers, const List& names);
};

std::string Writer::project() {
    Entries entries{"title: A library corner"};
    add(entries, "start", s_.project.start);
    add(entries, "end", s_.project.end);
    for (const Index kind : s_.project.primary)
        entries.push_back("primary: " + charter_.kinds[kind].id);
    add(entries, "primary_reason", s_.project.primary_reason);
    return map(entries);
}

std::string Writer::groups() {
    Entries all;
    for (const Group& group : s_.groups) {
        Entries entries{"kind: " + charter_.kinds[group.kind.value()].id};
        if (group.people)
            entries.push_back("people: " + std::to_string(*group.people));
        all.push_back(group.id + ": " + map(entries));
    }
    return map(all);
}

std::string Writer::meeting(const Meeting& meeting) {
    Entries entries = id_of(meeting);
    add(entries, "date", meeting.date);
    add_stage(entries, meeting.stage);
    Entries attended;
    for (const Attendance& came : meeting.attended)
        attended.push_back(s_.groups[came.group].id + ": " +
                           (came.people ? std::to_string(*came.people) : ""));
    entries.push_back("attended: " + map(attended));
    if (meeting.chaired_by)
        entries.push_back("chaired_by: " + s_.groups[*meeting.chaired_by].id);
    add(entries, "agenda", meeting.agenda);
    add(entries, "outcomes", meeting.outcomes);
    add(entries, "follow_up", meeting.follow_up_note);
    Entries actions;
    for (const FollowUp& action : meeting.follow_up) {
        Entries parts{"owner: staff"};
        add(parts, "action", action.action);
        add(parts, "due", action.due);
        add(parts, "done", action.done);
        actions.push_back(map(parts));
    }
    if (!actions.empty())
        entries.push_back("follow_up: " + list(actions));
    return map(entries);
}

std::string Writer::heard(const Heard& heard) {
    Entries entries = id_of(heard);
    add(entries, "date", heard.date);
    add(entries, "from", heard.from);
    add_stage(entries, heard.stage);
    add(entries, "said", heard.said);
    add(entries, "did", heard.did);
    add(entries, "why_not", heard.why_not);
    add(entries, "told", heard.told);
    if (heard.not_told)
        entries.emplace_back("told: no");
    return map(entries);
}

std::string Writer::evidence(const Evidence& evidence) {
    Entries entries = id_of(evidence);
    if (evidence.kind)
        entries.push_back("kind: " + charter_.evidence_kinds[*evidence.kind].id);
    add(entries, "from", evidence.from);
    add(entries, "took_part", evidence.took_part);
    add(entries, "date", evidence.date);
    add_stage(entries, evidence.stage);
    add(entries, "where", evidence.where);
    Entries disputes;
    for (const Dispute& d : evidence.disputes)
        disputes.push_back(d.commitment ? charter_.commitments[*d.commitment].id
                                        : "involvement." + s_.groups[d.group].id + "." +
                                              charter_.ladder->stages[d.stage].id);
    if (!disputes.empty())
        entries.push_back("disputes: " + list(disputes));
    return map(entries);
}

std::string Writer::records() {
    Entries meetings;
    for (const Meeting& m : s_.meetings)
        meetings.push_back(meeting(m));
    Entries decisions;
    for (const Decision& d : s_.decisions) {
        Entries entries = id_of(d);
        add(entries, "date", d.date);
        add(entries, "what", d.what);
        add(entries, "by", d.by);
        decisions.push_back(map(entries));
    }
    Entries all_heard;
    for (const Heard& h : s_.heard)
        all_heard.push_back(heard(h));
    return map({"meetings: " + list(meetings), "decisions: " + list(decisions),
                "heard: " + list(all_heard)});
}

std::string Writer::all_evidence() {
    Entries all;
    for (const Evidence& e : s_.evidence)
        all.push_back(evidence(e));
    return list(all);
}

std::string Writer::say(const StageSay& say) {
    switch (say.state) {
    case StageSay::State::blank:
        return "";
    case StageSay::State::not_yet:
        return "not yet";
    case StageSay::State::said:
        return charter_.ladder->says[say.say].id;
    case StageSay::State::absent:
        break;
    }
    Entries entries;
    add(entries, "not_applicable", say.reason);
    add(entries, "agreed_by", say.agreed_by);
    return map(entries);
}

std::string Writer::involvement() {
    Entries all;
    for (Index g = 0; g < s_.groups.size(); ++g) {
        Entries row;
        for (Index stage = 0; stage < charter_.ladder->stages.size(); ++stage)
            row.push_back(charter_.ladder->stages[stage].id + ": " + say(s_.involvement[g][stage]));
        all.push_back(s_.groups[g].id + ": " + map(row));
    }
    return map(all);
}

std::string Writer::statements() {
    Entries all;
    for (Index i = 0; i < charter_.statements.size(); ++i) {
        Entries row;
        for (Index g = 0; g < s_.groups.size(); ++g) {
            const Answers& a = s_.statements[i][g];
            row.push_back(
                s_.groups[g].id + ": " +
                map({"agree: " + std::to_string(a.agree), "unsure: " + std::to_string(a.unsure),
                     "disagree: " + std::to_string(a.disagree),
                     "did_not_apply: " + std::to_string(a.did_not_apply)}));
        }
        all.push_back(charter_.statements[i].id + ": " + map(row));
    }
    return map(all);
}

template <class List>
std::string Writer::claims(const std::vector<Claim>& claims, const List& names) {
    Entries all;
    for (Index i = 0; i < names.size(); ++i) {
        Entries cited;
        for (const RecordRef& ref : claims[i].evidence)
            cited.push_back(record_id(s_, ref));
        Entries entries{"evidence: " + list(cited)};
        add(entries, "how", claims[i].how);
        all.push_back(names[i].id + ": " + map(entries));
    }
    return map(all);
}

template <class List>
std::string Writer::answers(const std::vector<Answer>& answers, const List& names) {
    Entries all;
    for (Index i = 0; i < names.size(); ++i) {
        Entries entries;
        add(entries, "not_applicable", answers[i].not_applicable);
        add(entries, "agreed_by", answers[i].agreed_by);
        const std::string text = "\"" + answers[i].text.value + "\"";
        all.push_back(names[i].id + ": " + (entries.empty() ? text : map(entries)));
    }
    return map(all);
}

std::string Writer::write() {
    Entries sections{"coprod: 1",
                     "project: " + project(),
                     "groups: " + groups(),
                     "plan: " + answers(s_.plan, charter_.forms->plan),
                     "do: " + records(),
                     "involvement: " + involvement(),
                     "commitments: " + claims(s_.commitments, charter_.commitments),
                     "embedding: " + claims(s_.embedding, charter_.embedding),
                     "principles: " + claims(s_.principles, charter_.principles),
                     "agreements: " + claims(s_.agreements, charter_.agreements),
                     "monitoring: " + claims(s_.monitoring, charter_.monitoring),
                     "evidence: " + all_evidence(),
                     "statements: " + statements(),
                     "review: " + answers(s_.review, charter_.forms->review)};
    dice_.shuffle(sections);
    std::string text;
    for (const std::string& section : sections)
        text += section + "\n";
    return text;
}

template <class Record>
void leave_unnamed(std::vector<Record>& records, std::set<std::string>& unnamed, Dice& dice) {
    for (Record& record : records) {
        record.unnamed = dice.chance(50);
        if (!record.unnamed)
            continue;
        unnamed.insert(record.id);
        if (dice.chance(50))
            record.date.reset();
    }
}

std::string contents_of(const Submission& file, const Meeting& meeting) {
    std::set<std::string> attended;
    for (const Attendance& came : meeting.attended)
        attended.insert(
            fmt::format("{} {}", file.groups[came.group].id, came.people ? *came.people : -1));
    std::string follow_up = meeting.follow_up_note.value;
    for (const FollowUp& action : meeting.follow_up)
        follow_up += "; " + action.action.value;
    return fmt::format("{} with {}: {}, {}, {}", meeting.stage ? *meeting.stage : 99,
                       fmt::join(attended, ", "), meeting.agenda.value, meeting.outcomes.value,
                       follow_up);
}

std::string contents_of(const Submission& file, const Decision& decision) {
    return fmt::format("{} by {}", decision.what.value, names_of(file, decision.by));
}

std::string contents_of(const Submission& file, const Heard& heard) {
    return fmt::format("{} of {}: {}, {}, {}, told {}", heard.stage ? *heard.stage : 99,
                       names_of(file, heard.from), heard.said.value, heard.did.value,
                       heard.why_not.value, heard.told ? iso(heard.told->date) : "");
}

std::string contents_of(const Submission& file, const Evidence& evidence) {
    return fmt::format("{} of {} and {}: {}, {}, {}", evidence.stage ? *evidence.stage : 99,
                       names_of(file, evidence.from), names_of(file, evidence.took_part),
                       evidence.kind ? *evidence.kind : 99, evidence.where.value,
                       evidence.disputes.size());
}

template <class Record>
void call_by_contents(const Submission& file, std::vector<Record>& records) {
    for (Record& record : records)
        if (record.unnamed)
            record.id = fmt::format("(on {}, {})", record.date ? iso(record.date->date) : "no day",
                                    contents_of(file, record));
}

} // namespace

std::string shuffled_yaml(const Charter& charter, const Submission& submission, Dice& dice) {
    return Writer(charter, submission, dice).write();
}

Submission without_names(Submission submission, Dice& dice) {
    std::set<std::string> unnamed;
    leave_unnamed(submission.meetings, unnamed, dice);
    leave_unnamed(submission.decisions, unnamed, dice);
    leave_unnamed(submission.heard, unnamed, dice);
    leave_unnamed(submission.evidence, unnamed, dice);
    for (auto* claims : {&submission.commitments, &submission.embedding, &submission.principles,
                         &submission.agreements, &submission.monitoring})
        for (Claim& claim : *claims)
            std::erase_if(claim.evidence, [&](const RecordRef& ref) {
                return unnamed.contains(record_id(submission, ref));
            });
    return submission;
}

Submission called_by_contents(Submission submission) {
    call_by_contents(submission, submission.meetings);
    call_by_contents(submission, submission.decisions);
    call_by_contents(submission, submission.heard);
    call_by_contents(submission, submission.evidence);
    return submission;
}

} // namespace coprod_tests
