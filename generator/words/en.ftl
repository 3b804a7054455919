### English. A message of a word of the vocabulary is kept under its key, one line for each use:
###
### .label     what the word is called, in a badge, a list, a column
### .meaning   what it means, as a sentence beside the label
### .sentence  what a voice does, behind the name of the voice: "the board denies it"
### .answer    the same of one answer to a question: "the board denies “It sank”"
### .reason    the same with the voice in it, as part of why a fact stands as it does; silences and origins that are not
###            counted have it
### .by        the label of a standing together with whoever makes it so
### .block     how many facts have a disagreement of this kind, and what that means
### .passages  how far all passages of a fact are verified
### .onto      what became of an id, and which ids it leads to now

## The foot of a page

# The licence follows, as a link.
licensed =
    { $part ->
        [both] Our words and the data are under
        [words] Our words are under
       *[data] The data are under
    }

## Acts

act-says =
    .label = says
    .sentence = says it
    .answer = says “{ $answer }”
act-confirms =
    .label = confirms
    .sentence = confirms it
    .answer = confirms “{ $answer }”
act-denies =
    .label = denies
    .sentence = denies it
    .answer = denies “{ $answer }”
act-did-not-confirm =
    .label = did not confirm
    .sentence = did not confirm it
    .answer = did not confirm “{ $answer }”
    .reason = { $who } did not confirm it
act-no-comment =
    .label = declined to comment
    .sentence = declined to comment
    .answer = declined to comment on “{ $answer }”
    .reason = { $who } declined to comment
act-does-not-know =
    .label = does not know
    .sentence = does not know
    .answer = does not know on “{ $answer }”
    .reason = { $who } did not know
act-left-open =
    .label = left open
    .sentence = left open
    .answer = left open on “{ $answer }”
    .reason = { $who } left it open
act-silent =
    .label = silent
    .sentence = has not spoken
    .answer = has not spoken on “{ $answer }”
    .reason = { $who } had not spoken

# What another version of this program exported and this one does not know.
unknown-act =
    .sentence = { $act }
    .answer = { $act } on “{ $answer }”

## Hedges

sure-believed =
    .label = believed
sure-alleged =
    .label = alleged
sure-possible =
    .label = possible
sure-conditional =
    .label = conditional
sure-predicted =
    .label = predicted

## Standings

standing-confirmed =
    .label = confirmed
    .by = confirmed by { $who }
    .meaning = A voice that could settle it confirms it, and nobody denies it.
standing-reported =
    .label = reported
    .meaning = Somebody is cited for it.
standing-reported-as-possible =
    .label = reported as possible
    .meaning = Every passage that says so hedges.
standing-stated =
    .label = stated
    .meaning = Articles say it in their own words and name no origin.
standing-said =
    .label = said
    .by = said by { $who }
    .meaning = It is known that it was said, not that it is so.
standing-denied =
    .label = denied
    .meaning = It was alleged, and those who answer deny it.
standing-disputed =
    .label = disputed
    .meaning = The sources give answers that cannot all be true.
standing-unknown =
    .label = unknown
    .meaning = No passage answers it.

several-answers = { $standing }, { $count ->
        [one] { $count } answer
       *[other] { $count } answers
    }

## Groups of standings on the home page

group-established =
    .label = Established
group-unsettled =
    .label = Told, and not settled
group-contested =
    .label = Disputed
group-open =
    .label = Unknown

## What is shown like a standing and is none. Their labels are told the number of what they count.

sign-date-disputed =
    .label = date disputed
    .meaning = Dates with no day in common are given.
sign-tension =
    .label = { $count ->
        [one] tension
       *[other] tensions
    }
    .meaning = The sources pull apart without excluding each other.
sign-unanswered =
    .label = unanswered
    .meaning = Readers ask it; these sources do not say.

## Kinds of disagreement

conflict-contradiction =
    .label = contradiction
    .block = { $count ->
        [one] { $count } contradiction
       *[other] { $count } contradictions
    }, where the sources cannot all be right
conflict-tension =
    .label = tension
    .block = { $count ->
        [one] { $count } tension
       *[other] { $count } tensions
    }, where they pull apart without excluding each other
conflict-change-over-time =
    .label = change over time
conflict-granularity =
    .label = granularity
conflict-wording =
    .label = wording
conflict-slip =
    .label = slip

## Tiers of verification

tier-not-verified =
    .label = not verified
    .passages = not verified yet
tier-checked =
    .label = checked
    .passages = checked against the text by the tool
tier-read-by-an-editor =
    .label = read by an editor
    .passages = read by an editor

## Doubts about a testimony

doubt-by =
    .label = the text leaves open who is cited
doubt-translation =
    .label = the wording of this translation cannot be trusted

## Why an origin is not counted

uncounted-vague =
    .reason = { $who } (too vague to count)
uncounted-in-doubt =
    .reason = { $who } (perhaps: { doubt-by.label })

## Translations

translation-machine =
    .label = a machine translation
    .meaning = Evidence of what is said, never of nuance.
translation-suspected =
    .label = perhaps a translation
    .meaning = Its wording is used with care.

## Why a passage is set aside

unused-boilerplate =
    .label = boilerplate
unused-caption =
    .label = caption
unused-link =
    .label = link
unused-duplicate =
    .label = duplicate
unused-heading =
    .label = heading

## Sorts of organisation

body-government =
    .label = government
body-agency =
    .label = agency
body-parliament =
    .label = parliament
body-mission =
    .label = mission
body-publication =
    .label = publication
body-international-body =
    .label = international body
body-other =
    .label = body

## Sorts of slip: "a matter of …"

slip-name =
    .label = name
slip-word =
    .label = word
slip-lost-words =
    .label = lost words
slip-pronoun =
    .label = pronoun
slip-body =
    .label = body
slip-grammar =
    .label = grammar
slip-attribution =
    .label = attribution
slip-date =
    .label = date
slip-number =
    .label = number
slip-tense =
    .label = tense

## What became of an id that is gone

fate-renamed =
    .label = renamed
    .onto = renamed to { $ids }
fate-merged =
    .label = merged
    .onto = merged into { $ids }
fate-split =
    .label = split
    .onto = split into { $ids }
fate-withdrawn =
    .label = withdrawn

## The button that leads from one scheme of colours to the next

look-light = Switch to light mode
look-dark = Switch to dark mode
look-system = Switch to the system's preference
