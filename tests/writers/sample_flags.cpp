#include "writers/sample_flags.h"

namespace coprod_tests {

using namespace coprod;

std::vector<ReportContrast> sample_contrasts() {
    return {{"commitment",
             "We will use plain English",
             {"Stockport’s Local Area Co-Production Charter, What we will do", "line 31"},
             "It was kept.",
             "Shown by minutes m1 (10 June 2025).",
             "People with lived experience see it differently.",
             "plain-english"},
            {"stage",
             "Decide: the say that Northshire Parent Carer Forum had",
             {"", "line 140, involvement.parents.decide"},
             "Shared the say.",
             "Told. No decision on record names this group among those who took it.",
             "",
             "decide",
             "parents"},
            {"statement",
             "I have a say in the priorities of co-production projects to help improve change",
             {"South Gloucestershire Area Co-production Charter, How we will know co-production is "
              "happening",
              "statements.say-in-priorities"},
             "Council staff: all agree.",
             "The commitment that it speaks about has a record behind it.",
             "Northshire Parent Carer Forum: 60 % agree.",
             "say-in-priorities"}};
}

std::vector<ReportFlag> sample_flags() {
    return {{"claimed-above-recorded",
             "Claimed well above what is on record",
             "The project says that it reached co-production. Its records carry informing, 4 rungs "
             "lower.",
             "What happened that no record shows yet, and who could tell us about it?",
             {},
             {"line 16, project.claims"}},
            {"copied-text",
             "The same words in two answers",
             "2 answers in the file share their words with another one.",
             "What belongs to each of these places alone, that the shared words do not say?",
             {"m1", "m2"},
             {"line 51, do.meetings m1, outcomes", "line 63, do.meetings m2, outcomes"}}};
}

} // namespace coprod_tests
