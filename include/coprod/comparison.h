// What changed between two results, or two charters: plain values and words that are ready to
// print. It is made from reports alone, so it holds nothing that one of their views hides. Texts
// are raw and every writer escapes them.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "coprod/report.h"

namespace coprod {

/// What can be said of two results of the same thing; `known_otherwise` is a verdict that is
/// neither better nor worse, since what changed is how much is known.
enum class Change { better, worse, same, not_comparable, known_otherwise };

/// One of the two results.
struct ComparedReport {
    std::string file; ///< as it was named
    std::string title;
    std::string project_id; ///< may be empty
    std::string date;       ///< of the assessment, in words
    std::string charter;    ///< "Co-production charter mark, version 1"
    VerdictKind verdict = VerdictKind::not_yet;
    std::string verdict_title;
};

/// Something that stands on both sides, in words; on a side that does not have it, words that say
/// so.
struct ComparedItem {
    std::string title; ///< its name or its quoted wording
    std::string who;   ///< whose it is, for what is told of each group; else empty
    std::string before;
    std::string after;
    Change change = Change::same;
    std::string id = {};
};

/// Something that keeps a gate from passing on one side or on both, in the later side's words where
/// it stands there.
struct ComparedGap {
    std::string gate;
    std::string subject;
    std::string criterion;
    Origin origin;
    std::string found;
    std::string to_do;
    bool now = true;
    std::string note;     ///< why it cannot be compared, or what was found before; may be empty
    bool after = false;   ///< it stands on the later side
    bool on_both = false; ///< it stands on both sides
    std::string gate_id;
    std::string criterion_id;
};

/// Two results of one project beside each other.
struct Comparison {
    View view = View::everyone; ///< the panel's where one of the results is the panel's
    ComparedReport before;
    ComparedReport after;
    bool same_charter = true;       ///< one charter, in one version, of the same words
    std::vector<std::string> notes; ///< what has to be known before anything else
    Change verdict = Change::same;
    std::vector<ComparedItem> gates;    ///< all, as the later charter lists them
    std::vector<ComparedGap> opened;    ///< the most useful to close first, as all lists of gaps
    std::vector<ComparedGap> closed;    ///< they keep no gate from passing any more
    std::vector<ComparedGap> unchanged; ///< still there
    std::vector<ComparedGap> unlike;    ///< what only one of the charters asks, or in other words
    std::vector<ComparedItem> values;   ///< those whose outcome changed
    std::vector<ComparedItem> commitments; ///< those whose strength changed
    std::vector<ComparedItem> rungs;       ///< claimed, described, recorded
    std::vector<ComparedItem> groups;      ///< groups whose recorded rung changed
    std::vector<ComparedItem> statements;  ///< by group, where the shown reading changed
    std::vector<ComparedItem> indicators;  ///< all that stand on both sides

    /// True where nothing of what is compared is another.
    [[nodiscard]] bool unchanged_in_all() const;
};

/// A file that was not assessed.
struct ComparedNotRead {
    bool after = false; ///< it belongs to the later side
    std::string file;
    std::string what; ///< "could not be read", "has mistakes in it"
    std::string mistake;
};

/// A name that stands more than once on a side, so that its projects are not compared.
struct ComparedTwice {
    bool after = false;
    std::string name;
    std::vector<std::string> files;
    std::vector<std::string> others; ///< those of the name on the other side
};

/// All projects of one side beside those of the other.
struct Comparisons {
    View view = View::everyone;
    std::string title;
    std::string view_note;
    std::vector<std::string> notes;
    std::string before; ///< the name of the side
    std::string after;
    std::vector<Comparison> pairs; ///< in the order of the alphabet
    std::vector<std::string> only_before;
    std::vector<std::string> only_after;
    std::vector<ComparedTwice> twice;
    std::vector<ComparedNotRead> not_read;
};

/// One thing that differs between two charters.
struct CharterDifference {
    std::string part; ///< what it belongs to: "Commitments", "The numbers of the mark"
    std::string id;   ///< of the criterion, gate or number; may be empty
    std::string what; ///< a sentence
    std::vector<std::string>
        gates;            ///< ids of the gates that it can turn; empty where it turns none
    bool of_all = false;  ///< it touches every project, not only those with a gap of that id
    bool verdict = false; ///< it can turn the verdict while every gate stays as it is
};

/// A gate that two charters judge differently, and what they ask differently for it.
struct ImpactGate {
    std::string title;
    std::string before;
    std::string after;
    std::vector<std::string> opened; ///< gaps that only the new charter leads to
    std::vector<std::string> closed;
    std::vector<std::string> because; ///< what of the charter changed for it, sentences
    std::size_t more = 0;             ///< how many more such changes there are
};

/// One submission judged by both charters.
struct ImpactProject {
    std::string title;
    std::string file;
    VerdictKind before = VerdictKind::not_yet;
    VerdictKind after = VerdictKind::not_yet;
    std::vector<ImpactGate> gates;    ///< those that come out differently; where none of them turns
                                      ///< the verdict, also the open ones with other gaps
    std::vector<std::string> because; ///< what turns the verdict beside the gates
    std::string left;                 ///< more or less is left than conditions allow; may be empty
};

/// A submission that one of the charters, or both, cannot judge.
struct ImpactRefused {
    std::string file;
    std::string who; ///< "the old charter", "the new charter", "both charters"
    std::string mistake;
};

/// How many projects go from one verdict to another.
struct ImpactCount {
    VerdictKind before = VerdictKind::not_yet;
    VerdictKind after = VerdictKind::not_yet;
    std::size_t projects = 0;
};

/// Whose verdict a change of the charter would change, and why.
struct Impact {
    View view = View::everyone;
    std::string title;
    std::string view_note;
    std::string old_charter; ///< title and version
    std::string new_charter;
    std::string date;                       ///< of the assessments, in words
    std::vector<VerdictWords> old_verdicts; ///< one for each VerdictKind, in that order
    std::vector<VerdictWords> new_verdicts;
    bool same_text = false; ///< both charters are one text, to the letter
    std::vector<CharterDifference> differences;
    std::size_t found = 0;
    std::vector<ImpactCount> counts;     ///< from the best old verdict; only what occurs
    std::vector<ImpactProject> changed;  ///< from the worst loss to the greatest gain
    std::vector<ImpactProject> the_same; ///< by name
    std::vector<ImpactRefused> refused;
};

} // namespace coprod
