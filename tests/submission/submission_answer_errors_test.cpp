// What is wrong with the involvement, the claims and the answers to statements, and a file with
// many mistakes.
#include "submission/reading_submission.h"

using namespace coprod_tests;

namespace submission_answer_errors_test {

namespace {

/// Lines 1 and 2.
const std::string groups = "groups:\n  parents: {kind: parent-carer, people: 6}\n";

} // namespace

TEST_CASE("a say is one of the ladder, at a stage of it, for a group of the file") {
    check_refused(groups + R"(involvement:
  parents:
    plan: shaerd
    desing: told
    decide: [told]
    deliver: {not_applicable: x, agreed_by: [prents], why: y}
  staff: {plan: told}
)",
                  R"(p.yaml:5:11: error: no say is called ‘shaerd’ [unknown-name]
  5 |     plan: shaerd
    |           ^
  help: Did you mean `shared`?
p.yaml:6:5: error: no stage is called ‘desing’ [unknown-name]
  6 |     desing: told
    |     ^
  help: Did you mean `design`?
p.yaml:7:13: error: `decide` takes a text, and this is a list [wrong-shape]
  7 |     decide: [told]
    |             ^
  help: Write the answer behind the colon, in quotes if it has a colon or # in it.
p.yaml:8:46: error: no group is called ‘prents’ [unknown-name]
  8 |     deliver: {not_applicable: x, agreed_by: [prents], why: y}
    |                                              ^
  help: Did you mean `parents`?
p.yaml:8:55: error: `why` is not a key that `deliver` has [unknown-key]
  8 |     deliver: {not_applicable: x, agreed_by: [prents], why: y}
    |                                                       ^
  help: Write one of: not_applicable, agreed_by.
p.yaml:9:3: error: no group is called ‘staff’ [unknown-name]
  9 |   staff: {plan: told}
    |   ^
  help: Write one of: parents. Or add it under `groups`, where the project's groups stand.
)");
    check_refused(
        R"(groups:
  - parents
involvement:
  parents: {plan: told}
)",
        R"(p.yaml:2:3: error: `groups` takes a set of keys, and this is a list [wrong-shape]
  2 |   - parents
    |   ^
  help: Write one key to a line below it, indented, each with a colon and its answer.
p.yaml:4:3: error: no group is named, and ‘parents’ is used as one [unknown-name]
  4 |   parents: {plan: told}
    |   ^
  help: Name each group first.
)");
}

TEST_CASE("every way to write a stage is named where none was used") {
    check_refused(groups + R"(involvement:
  parents: {plan: not applicable, design: often, decide: notyet}
)",
                  R"(p.yaml:4:19: error: no say is called ‘not applicable’ [unknown-name]
  4 |   parents: {plan: not applicable, design: often, decide: notyet}
    |                   ^
  help: Did you mean {not_applicable: "The leaflet was never printed, so nothing was given out.", agreed_by: [parents]}?
p.yaml:4:43: error: no say is called ‘often’ [unknown-name]
  4 |   parents: {plan: not applicable, design: often, decide: notyet}
    |                                           ^
  help: Write one of: none, required, taught, told, asked, discussed, shared, led, not yet. Or, where there is no such stage, {not_applicable: "The leaflet was never printed, so nothing was given out.", agreed_by: [parents]}.
p.yaml:4:58: error: no say is called ‘notyet’ [unknown-name]
  4 |   parents: {plan: not applicable, design: often, decide: notyet}
    |                                                          ^
  help: Did you mean `not yet`?
)");
}

TEST_CASE("a claim is about something that the charter lists, and cites records of the file") {
    check_refused(groups + R"(commitments:
  be-transparant: x
  be-transparent: {how: x, evidence: [m9], proof: y}
  plain-english: [x]
embedding: {comissioning: x}
principles: {partners: x}
agreements: {report: x}
monitoring: {impact: x}
)",
                  R"(p.yaml:4:3: error: no commitment is called ‘be-transparant’ [unknown-name]
  4 |   be-transparant: x
    |   ^
  help: Did you mean `be-transparent`?
p.yaml:5:39: error: no record is named, and ‘m9’ is used as one [unknown-name]
  5 |   be-transparent: {how: x, evidence: [m9], proof: y}
    |                                       ^
  help: Name each record first.
p.yaml:5:44: error: `proof` is not a key that `be-transparent` has [unknown-key]
  5 |   be-transparent: {how: x, evidence: [m9], proof: y}
    |                                            ^
  help: Write one of: how, evidence.
p.yaml:6:18: error: `plain-english` takes a set of keys, and this is a list [wrong-shape]
  6 |   plain-english: [x]
    |                  ^
  help: Write one key to a line below it, indented, each with a colon and its answer.
p.yaml:7:13: error: no way of embedding is called ‘comissioning’ [unknown-name]
  7 | embedding: {comissioning: x}
    |             ^
  help: Did you mean `commissioning`?
p.yaml:8:14: error: no principle is called ‘partners’ [unknown-name]
  8 | principles: {partners: x}
    |              ^
  help: Did you mean `partnership`?
p.yaml:9:14: error: no agreement is called ‘report’ [unknown-name]
  9 | agreements: {report: x}
    |              ^
  help: Did you mean `report-back`?
p.yaml:10:14: error: no way of following up is called ‘impact’ [unknown-name]
  10 | monitoring: {impact: x}
     |              ^
  help: Write one of: measure-indicators, measure-impact, keep-learning.
)");
    check_refused(groups + R"(do: {meetings: [{id: m1}]}
commitments: {can-do: {evidence: [m2, {m1: yes}]}}
)",
                  R"(p.yaml:4:35: error: no record is called ‘m2’ [unknown-name]
  4 | commitments: {can-do: {evidence: [m2, {m1: yes}]}}
    |                                   ^
  help: Write one of: m1.
p.yaml:4:39: error: `evidence` takes a text, and this is a set of keys [wrong-shape]
  4 | commitments: {can-do: {evidence: [m2, {m1: yes}]}}
    |                                       ^
  help: Write the answer behind the colon, in quotes if it has a colon or # in it.
)");
}

TEST_CASE("answers are whole numbers of people, by statement and group") {
    check_refused(groups + R"(statements:
  equal-partners: {parents: {agree: 3}}
  equal-partner: {parents: {agreed: 2, disagree: -1, unsure: 1000001}, staff: {agree: 1}}
  every-stage: 9
  represented: {parents: 4}
)",
                  R"(p.yaml:4:3: error: no statement is called ‘equal-partners’ [unknown-name]
  4 |   equal-partners: {parents: {agree: 3}}
    |   ^
  help: Did you mean `equal-partner`?
p.yaml:5:29: error: `agreed` is not a key that `parents` has [unknown-key]
  5 |   equal-partner: {parents: {agreed: 2, disagree: -1, unsure: 1000001}, staff: {agree: 1}}
    |                             ^
  help: Did you mean `agree`?
p.yaml:5:50: error: `disagree` takes a whole number, and this is ‘-1’ [bad-number]
  5 |   equal-partner: {parents: {agreed: 2, disagree: -1, unsure: 1000001}, staff: {agree: 1}}
    |                                                  ^
  help: Write digits only, for example 12; leave the key out where it is not known.
p.yaml:5:62: error: `unsure` takes a number from 0 to 1000000, and this is 1000001 [number-out-of-range]
  5 |   equal-partner: {parents: {agreed: 2, disagree: -1, unsure: 1000001}, staff: {agree: 1}}
    |                                                              ^
  help: Check the number for a slip of the finger.
p.yaml:5:72: error: no group is called ‘staff’ [unknown-name]
  5 |   equal-partner: {parents: {agreed: 2, disagree: -1, unsure: 1000001}, staff: {agree: 1}}
    |                                                                        ^
  help: Write one of: parents. Or add it under `groups`, where the project's groups stand.
p.yaml:6:16: error: `every-stage` takes a set of keys, and this is a text [wrong-shape]
  6 |   every-stage: 9
    |                ^
  help: Write one key to a line below it, indented, each with a colon and its answer.
p.yaml:7:26: error: `parents` takes a set of keys, and this is a text [wrong-shape]
  7 |   represented: {parents: 4}
    |                          ^
  help: Write one key to a line below it, indented, each with a colon and its answer.
)");
}

TEST_CASE("more answers than people are pointed out, and one fewer are not") {
    check_warned(
        groups + R"(statements:
  equal-partner: {parents: {agree: 4, unsure: 1, disagree: 1, did_not_apply: 1}}
)",
        R"(p.yaml:4:19: warning: 7 answers to `equal-partner` from `parents`, and the group has 6 people [more-answers-than-people]
  4 |   equal-partner: {parents: {agree: 4, unsure: 1, disagree: 1, did_not_apply: 1}}
    |                   ^
  help: Check the answers, and the number under `groups`.
)");
    check_warned(groups + R"(statements:
  equal-partner: {parents: {agree: 4, unsure: 1, disagree: 1}}
)",
                 R"()");
}

TEST_CASE("all mistakes of a file are told in one go, from top to bottom") {
    check_refused(
        R"(coprod: 1
project: {start: x}
groups: {parents: {}}
ready: {skills: x}
plan: {x: y}
do: {meetings: [{date: x}]}
involvement: {parents: {plan: x}}
commitments: {x: y}
evidence: [{kind: x}]
statements: {x: {}}
review: {x: y}
)",
        R"(p.yaml:2:18: error: `start` takes a date or a month, year first, and this is ‘x’ [bad-date]
  2 | project: {start: x}
    |                  ^
  help: Write it in figures, like 2025-06-10 or 2025-06, and check that it exists; leave the key out where it is not known yet.
p.yaml:3:19: error: `parents` needs `kind`, and it is not here [missing-key]
  3 | groups: {parents: {}}
    |                   ^
  help: Add `kind`: what kind of people they are.
p.yaml:4:17: error: `skills` takes yes, no or unsure, and this is ‘x’ [unknown-name]
  4 | ready: {skills: x}
    |                 ^
  help: To add a note, write {answer: yes, note: "The deadline is set by the region."}.
p.yaml:5:8: error: no question of the Plan form is called ‘x’ [unknown-name]
  5 | plan: {x: y}
    |        ^
  help: Write one of: purpose, who, why, responsibilities, accessible, preferences, timeline, next_steps, resources, review_progress, roles, views, feedback, results, other_factors.
p.yaml:6:24: error: `date` takes a date, year first, and this is ‘x’ [bad-date]
  6 | do: {meetings: [{date: x}]}
    |                        ^
  help: Write year, month and day in figures, like 2025-06-10, and check that the day exists; leave the key out where it is not known yet.
p.yaml:7:31: error: no say is called ‘x’ [unknown-name]
  7 | involvement: {parents: {plan: x}}
    |                               ^
  help: Write one of: none, required, taught, told, asked, discussed, shared, led, not yet. Or, where there is no such stage, {not_applicable: "The leaflet was never printed, so nothing was given out.", agreed_by: [parents]}.
p.yaml:8:15: error: no commitment is called ‘x’ [unknown-name]
  8 | commitments: {x: y}
    |               ^
  help: There are 21 to choose from; the first are: agree-who-to-involve, timely-information, be-transparent, respond-and-follow-up, say-how-we-acted, value-contributions-equally, be-flexible, meet-virtually, agree-outcomes, seek-views, can-do, take-responsibility, do-what-we-say, learn-and-share, agree-how-to-work, communicate-with-services …
p.yaml:9:19: error: no kind of evidence is called ‘x’ [unknown-name]
  9 | evidence: [{kind: x}]
    |                   ^
  help: There are 29 to choose from; the first are: staff-survey, champions-audit, school-website, organisation-website, local-offer-feedback, email-feedback, training-uptake, inclusion-quality-mark, parent-carer-feedback, social-media, forum-feedback, service-lead-feedback, annual-review, contract-evaluation, family-qualitative-feedback, survey …
p.yaml:10:14: error: no statement is called ‘x’ [unknown-name]
  10 | statements: {x: {}}
     |              ^
  help: Write one of: equal-partner, every-stage, represented, new-approaches, clear-information, active-in-meetings, contributions-valued, supported, say-in-priorities.
p.yaml:11:10: error: no question of the Review form is called ‘x’ [unknown-name]
  11 | review: {x: y}
     |          ^
  help: Write one of: who, barriers, benefits, flexible, effective, changed, improve.
)");
}

} // namespace submission_answer_errors_test
