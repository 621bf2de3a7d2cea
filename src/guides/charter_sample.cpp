#include "guides/charter_sample.h"

namespace coprod {

namespace {

constexpr std::string_view sample = R"(coprod_charter: 1
id: our-charter
title: Our Co-production Charter
version: 1
about: >-
  Written by families, schools and services in Northshire, and agreed by all of them in March 2026.
documents:
  - id: our-text
    title: Northshire Co-production Charter
    publisher: Northshire Council
definition:
  wording: >-
    Co-production is finding out together what is needed, and deciding together what to do about it.
  source: {document: our-text, section: What we mean}

values:
  - id: being-open
    title: Being open
    wording: We are open with each other, also when something is difficult
    source: {document: our-text, section: Our values}
    satisfied_by: >-
      Dated records show what families were told and when. Families say that nothing that mattered was
      kept from them.
    good: >-
      In May the school told parents that the room could not be ready in time, and why, and asked what
      would help until then.
    weak: There is a page about openness on the website.
    if_missing: >-
      Ask three families what they would have liked to know, and when. Answer that first.
    commitments: [share-in-time, answer-soon]

commitments:
  - id: share-in-time
    title: Sharing what we know
    wording: We share what we know before anything is decided
    source: {document: our-text, section: Our promises}
    satisfied_by: >-
      A dated message, page or set of minutes from before the decision, which families could read and
      which says what was still open.
    good: >-
      Two weeks before the meeting all families had the three plans, with what each costs and who gains.
    weak: Families were shown the plan that had been chosen.
    if_missing: >-
      Write down on one page what you know about the next decision, and send it to families this week.
  - id: answer-soon
    wording: We answer every question from families within two weeks
    source: {document: our-text, section: Our promises}
    satisfied_by: >-
      A list of questions, each with the day on which it was asked and the day on which the family had
      its answer.
    good: Of 14 questions that parents asked in the spring, 13 were answered within ten days.
    weak: Staff say that they always try to reply.
    if_missing: >-
      Look through the messages of the last month for questions without an answer. Answer the oldest today.

statements:
  - id: knew-in-time
    wording: I knew what I needed to know before anything was decided
    source: {document: our-text, section: How we will know}
    satisfied_by: Most of those whose project it is agree, and nobody had to ask twice.
    good: Nine of ten parents and eight of nine young people agreed in June.
    weak: A member of staff thinks that everybody knew.
    if_missing: >-
      Ask everybody who took part whether they agree. Let them answer without a name.
    easy: I was told about things in time.

confirms:
  - statement: knew-in-time
    commitments: [share-in-time]
    why: Whether something was shared in time is for those to say who needed it.
)";

} // namespace

std::string_view charter_sample() {
    return sample;
}

} // namespace coprod
