// A small record of each file that was found, and the words that the records share.
#pragma once

#include <array>
#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "coprod/result.h"
#include "workstream/words.h"

namespace coprod {

/// The texts of a row.
enum class RowText {
    file,
    sha256,
    report_file,
    id,
    title,
    organisation,
    when,
    sort_by,
    activity, ///< empty where it is the title
    purpose,
    panel, ///< panel_in_short
    first_mistake,
};

/// A few texts in one piece of memory.
class RowTexts {
public:
    static constexpr std::size_t count = 12;

    RowTexts() = default;
    /// As RowText.
    explicit RowTexts(const std::array<std::string_view, count>& texts);

    [[nodiscard]] std::string_view operator[](RowText which) const;

    friend bool operator==(const RowTexts&, const RowTexts&) = default;

private:
    std::string all_;
    std::array<std::uint32_t, count> ends_{};
};

/// What an indicator says in one project.
struct RowIndicator {
    /// What is shown of a share of people, by rank; `silent` says nothing, `hidden` is not shown.
    enum class People : std::uint8_t { silent, hidden, none, few, about_half, most, all };

    /// More days than this count as so many.
    static constexpr int most_days = 0xFFFF;

    std::int32_t part = 0;
    std::int32_t whole = 0;
    std::uint16_t indicator = 0; ///< in CharterWords::indicators
    std::uint16_t days = 0;
    People people = People::silent;
    bool has_share : 1 = false;
    bool has_days : 1 = false;

    [[nodiscard]] bool says_something() const {
        return has_share || has_days || people != People::silent;
    }
};

struct RowMissed {
    std::uint16_t kind = 0;
    std::uint16_t how = 0;
};

/// How far one project is from a verdict, by the shortest route in its result.
struct RowRoute {
    /// Nothing is said of it; there; all of it can still be done; some of it only next time; no
    /// change leads there; it hangs on a gate that a panel decides, so nothing is told of it.
    enum class Reach : std::uint32_t { not_said, there, now, next_time, none, for_the_panel };

    /// More changes than this count as so many.
    static constexpr std::uint32_t most = 0x3FFF;

    Reach reach : 4 = Reach::not_said;
    std::uint32_t changes : 14 = 0;
    std::uint32_t later : 14 = 0; ///< how many of them are for next time

    /// Any order that is always the same.
    friend bool operator<(const RowRoute& a, const RowRoute& b) {
        return std::tuple(a.reach, a.changes, a.later) < std::tuple(b.reach, b.changes, b.later);
    }
};
static_assert(sizeof(RowRoute) == 4, "a large run has many rows");

/// One file; what follows `verdict` is empty where it was not assessed.
struct Row {
    /// In place of the number of a rung: the records or the account reach none; nothing is said.
    static constexpr std::uint16_t below = 0xFFFE;
    static constexpr std::uint16_t none = WordList::none;
    /// In a text of marks: the result has no such thing.
    static constexpr char absent = '\x7f';
    /// Among the marks of gates, beside the outcomes.
    static constexpr char panel_decides = '\x10';
    /// Added to a commitment's strength where families see it differently.
    static constexpr char contested = '\x04';
    /// Added to a gate's mark where the route to the mark holds a change for that gate.
    static constexpr char on_route = '\x20';

    RowTexts texts;
    ResultStatus status = ResultStatus::assessed;
    View view = View::everyone;
    VerdictKind verdict = VerdictKind::not_yet;
    Date date;
    std::uint32_t more_mistakes = 0;
    std::uint32_t charter = 0; ///< in Gathered::charters
    RowRoute to_mark;
    RowRoute to_conditions; ///< said only where it is nearer than the mark
    std::uint16_t level = none;
    std::uint16_t tier = none;
    bool has_ladder = false;
    std::uint16_t claimed = none;
    std::uint16_t described = none;
    std::uint16_t recorded = none;
    std::uint16_t possible = none;
    std::string gates;       ///< a mark each, by the numbers of CharterWords: an Outcome or
                             ///< panel_decides, and `on_route`
    std::string values;      ///< an Outcome each
    std::string commitments; ///< a Strength each, and `contested`
    std::string embedding;   ///< the same; empty where the project sent no such part
    std::vector<RowMissed> missed;
    std::vector<RowIndicator> indicators; ///< those that say something
    std::vector<std::uint16_t> flags;     ///< in CharterWords::flags, each once

    [[nodiscard]] bool assessed() const { return status == ResultStatus::assessed; }
    [[nodiscard]] std::string_view text(RowText which) const { return texts[which]; }
};

/// "Charter mark (28 January 2026)", and where it does not count, has run out or waits for overdue
/// conditions, that; empty without a panel.
[[nodiscard]] std::string panel_in_short(const Report& report);

/// The mark of the word with that number; Row::absent where there is none.
[[nodiscard]] char mark_at(const std::string& marks, std::size_t number);
[[nodiscard]] Strength strength_in(char mark);
/// A gate's mark without what is said of the route.
[[nodiscard]] char outcome_mark(char mark);
[[nodiscard]] bool is_on_route(char mark);

/// All files of one run or of several; the order in which they are added changes nothing that is
/// made from them, as long as those of one charter agree on its words.
class Gathered {
public:
    void add(const Result& result);
    /// The first two results that were added and word the same charter differently; what is made
    /// from them must not be shown then. Files that were not assessed say nothing of a charter.
    [[nodiscard]] const std::optional<OtherWords>& other_words() const { return other_words_; }
    /// Leaves out the rows that are marked; `marked` has a mark for each row.
    void leave_out(const std::vector<bool>& marked);
    /// Turns the row (counted in the order of adding) into a refused one; where it was not assessed
    /// in the first place, the mistake is counted with the others.
    void refuse(std::size_t row, const Mistake& mistake);

    [[nodiscard]] const std::deque<Row>& rows() const { return rows_; }
    [[nodiscard]] const std::vector<CharterWords>& charters() const { return charters_; }

private:
    std::deque<Row> rows_;
    std::vector<CharterWords> charters_;
    std::map<std::array<std::string, 3>, std::uint32_t> known_; ///< by id, version and sha256
    std::optional<OtherWords> other_words_;

    std::uint32_t charter_of(const ReportCharter& charter);
    void add_assessed(const Result& result);
};

} // namespace coprod
