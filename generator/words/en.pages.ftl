### The pages: their titles, with what search results and shared links say of them, and the words around what they show.
### In these messages a link is written as in Markdown, and what leads it on is an argument: [All facts]({ $address }).
###
### .description   what search results and shared links say of a page

## What many pages count

count-slips = { $count ->
        [one] { $count } slip
       *[other] { $count } slips
    }
count-spellings = { $count ->
        [one] { $count } spelling
       *[other] { $count } spellings
    }
count-facts = { $count ->
        [one] { $count } fact
       *[other] { $count } facts
    }
# How many facts somebody is the subject of, and in how many their words, or that they gave none, are what counts.
# Of whom there is neither, for how many findings this witness is named.
count-concerning = { $said ->
        [0] { $about ->
            [0] { $witness ->
                [0] only named
                [one] a witness for { $witness } fact
               *[other] a witness for { $witness } facts
            }
           *[other] { count-subject }
        }
       *[other] { $about ->
            [0] { count-voice }
           *[other] { count-subject }, { count-voice }{ $both ->
                [0] { "" }
               *[other] { " " }({ $all } in all)
            }
        }
    }
count-subject = { $about ->
        [one] subject of { $about } fact
       *[other] subject of { $about } facts
    }
count-voice = { $said ->
        [one] a voice in { $said } fact
       *[other] a voice in { $said } facts
    }
count-entries = { $count ->
        [one] { $count } entry
       *[other] { $count } entries
    }
count-statements = { $count ->
        [one] { $count } statement
       *[other] { $count } statements
    }
count-passages = { $count ->
        [one] { $count } passage
       *[other] { $count } passages
    }
resting-on-it = { $count ->
        [one] { $count } fact rests on it.
       *[other] { $count } facts rest on it.
    }
rests-on = What this rests on: { count-facts }
introduced = – { $known }

## What search results and shared links say of a page

described-title = { OPENING($standing) }: { $name }
described-fact = { OPENING($standing) } { $counted ->
        [by] by { $carried }
       *[beside] ({ $carried })
    }: { $worded }
described-label = { OPENING($label) }
described-question = { $answered ->
        [yes] What these sources say
       *[no] These sources do not say
    }
# How many facts are about somebody or something, or also cite that voice.
described-facts = { $voiced ->
        [yes] subject of or voice in { described-count }
       *[no] { described-count }
    }{ $disputed ->
        [0] { "" }
       *[other] , { $disputed } disputed
    }{ $differing ->
        [0] { "" }
       *[other] , accounts differ on { $differing }
    }
described-gathered = { $name }: { $counted }.{ GIVEN($known) ->
        [yes] { " " }{ $known }
       *[no] { "" }
    }
described-count = { $facts ->
        [0] no facts
        [one] { $facts } fact
       *[other] { $facts } facts
    }

## A passage: who says it, and where

cites = { $who }, citing { $others }
cited-headline = a headline
cited-text = as its text shows
cited-voice = { $who }{ GIVEN($knew) ->
        [yes] , { $knew }
       *[no] { "" }
    }{ GIVEN($said) ->
        [yes] ; { $said }
       *[no] { "" }
    }{ GIVEN($doubt) ->
        [yes] { " " }({ $doubt })
       *[no] { "" }
    }
says-who = — { $who }{ GIVEN($deed) ->
        [yes] : { $deed }
       *[no] { "" }
    }{ GIVEN($hedge) ->
        [yes] { " " }({ $hedge })
       *[no] { "" }
    }
finds-by-witnesses = { $deed }, resting on the testimony of { $witnesses }
leads-to = → { $where }
bond = { GIVEN($because) ->
        [yes] { $label }: { $because }
       *[no] { $label }.
    }
label-before = { $label }:
# Of an excerpt ($held is part) the numbers of paragraphs are ours, and nobody finds them in the print.
paragraph-of = { $source }, paragraph { $passage }{ $held ->
        [part] { " " }of our excerpt
       *[whole] { "" }
    }
at-words = { $place }, at { $words }
# Behind words that are cited, in a link to them in the text of the source itself; paper leaves it out.
whose-words = in { $source }
passage-answers = answer: { $answer }
no-retelling = No retelling yet.
paragraphs-at = { $source }, paragraphs { $numbers }{ $held ->
        [part] { " " }of our excerpt
       *[whole] { "" }
    }
paragraphs-of = { $source }, { $count ->
        [one] paragraph { $first }
       *[other] paragraphs { $first } to { $last }
    }{ $held ->
        [part] { " " }of our excerpt
       *[whole] { "" }
    }
in-its-words = In its own words: { $words }
printed-from = From a dispatch, { $dispatch }, which stands, whole or in part, in { $others } too.
date-inferred = Date inferred: { $basis }
why-and-passages = { $count ->
        [0] The evidence, and what is missing
       *[other] The evidence: { count-passages }
    }
# Above the reasons of a fact that stands below a question of readers.
reasons-of = On { $fact }:
which-of-them = Which of them { $bond }: { $count ->
        [one] { $count } pair
       *[other] { $count } pairs
    }

## Home

page-home = Home
nothing-later = Nothing later is told here.
home-story = Read the story so far
home-who-says-what = See who says what
home-disputes = Where the sources disagree
home-all-disputes = Answer against answer
home-not-said = What these sources do not say
home-since = What has happened since?
home-all-questions = All questions
home-standing = What is established, disputed, unknown
home-built = What this is built on
home-method = How a fact comes by its label
home-events = How it went
home-all-events = The whole timeline
home-people = Who is who
home-all-people = Everyone named

## The story

page-story = The story so far
story-how-to-read = A phrase that is underlined opens what it rests on; a name leads to a page of its own. Below each paragraph stands how many voices its facts have behind them.
story-fact-by-fact = Fact by fact
story-back = Back to the sentence

# What the facts of a paragraph rest on. $share is "it" for the only fact, "both" or "all" for all of them, else "some".
basis-share = { $share ->
        [it] it
        [both] both
        [all] all of them
       *[some] { NUMERAL($count) }
    }
basis = { $facts ->
        [one] One fact: { $parts }.
       *[other] { OPENING($facts) } facts: { $parts }.
    }
basis-part = { $rest ->
        [one-voice] { basis-rests } on { $who } alone
        [other-voices] { basis-rests } on one other voice { $count ->
            [one] alone
           *[other] each
        }
        [voices] { basis-rests } on one voice each
        [several] { basis-rests } on more than one voice
        [unclear] nobody is clearly cited for { basis-share }
        [opposed] { basis-share } { $count ->
            [one] is
           *[other] are
        } disputed
        [date-opposed] the date of { basis-share } is disputed
        [differing] accounts differ on { basis-share }
        [denial] { basis-share } { $count ->
            [one] is
           *[other] are
        } alleged and denied
       *[no-answer] { basis-share } { $count ->
            [one] has
           *[other] have
        } no answer
    }
basis-rests = { $share ->
        [it] it rests
        [both] both rest
        [all] all rest
       *[some] { NUMERAL($count) } { $count ->
            [one] rests
           *[other] rest
        }
    }

## The timeline

page-timeline = Timeline
    .description = Every dated fact in order; uncertain dates stay uncertain, and dates that dispute stand side by side.
timeline-order = The case in order, each entry at the first day it may have happened. Where dates dispute, the entry stands at the first of them, with all the others.
timeline-hours = Of one day, what is known to the hour stands in the order of the hours. How far a clock was from another is in the [glossary]({ $glossary }); where nobody knows it, hours stand as they are printed.
# Said above, the clock of most hours is not named with each of them.
timeline-usual-clock = Hours behind which no clock is named are by the clock of most of them: { $clock }.
timeline-no-one-clock = by no one clock
timeline-who = Only what concerns
timeline-everybody = everybody
timeline-what = Only what is
timeline-any-standing = of any label
timeline-all = Show all entries
timeline-some-time = Some time in { $period }
timeline-background = Background to the case
timeline-drawn = { $count ->
        [one] One entry, { $first }; the list has it in words.
       *[other] { $count } entries, the first { $first }, the last { $last }; the list has each in words.
    }
timeline-caption = Every mark leads to its entry. Dot: one day. Solid bar: it lasted. Striped bar: somewhere in these days. Arrow: some day before, or after. Diamonds on a dotted line: dates that dispute. Two strokes across the axis: years left out. Quiet stretches are squeezed.
timeline-caption-hours = Every mark leads to its entry. Dot: a time of day. Solid bar: it lasted. Striped bar: somewhere in this time; where it is a whole day, no hour is known. Arrow: some time before, or after. Diamonds on a dotted line: dates that dispute. Two strokes across the axis: years left out. Quiet stretches are squeezed.
timeline-mark = { $date }: { $name }

## Where the sources disagree

page-disagreements = Where the sources disagree
disputes-order = The answer with the most separate voices behind it comes first, below the heaviest line.
disputes-order-of-numbers = Numbers of the same thing stand in the order in which their sources came out.
disagreements-counts = { $counts }; [differences of detail and wording]({ $others }) come last. { $explained }
disagreements-whole-fact = The whole fact, with its passages
# The last of the rows, which fold, and the sides of one that stands open.
disagreements-aside = { $count } more about the background
disagreements-weighed = All { $count } side by side, with who gives each
disagreements-one-voice = { $unnamed ->
        [yes] **The same name twice** For { $answers }: { $who }. Whether that is the same person is not known.
       *[no] **The same voice twice** For { $answers }: { $who }.
    }
disagreements-headline = **A headline says more** { $gist } ({ $place })
disagreements-others = Differences that need not be contradictions

## Readers' questions

page-questions = Readers' questions
    .description = What people ask about this story, and whether these sources answer it.
questions-answered = { $count ->
        [one] On { $count } question these sources have something to say.
       *[other] On { $count } questions these sources have something to say.
    }
questions-both = On { $count ->
        [one] { $count } question
       *[other] { $count } questions
    } these sources have something to say; { $open } [they do not answer]({ $address }).
questions-without-theme = Other questions
questions-not-said = What these sources do not say
questions-silent = These sources do not say.
questions-bearing = { count-facts } related to it, without an answer
questions-its-page = A page of its own
# The titles of the page of a question.
question-not-said = These sources do not say: { $asks }
question-by-fact = { OPENING($standing) }: { $answer }
question-rests-on = What this rests on
question-bearing = What bears on this question and does not answer it
question-silences = Who was asked, or raises it
question-others = Asked beside it

## Who says what

page-who-says-what = Who says what
who-says-what-half = Of the paragraphs in which it is known whose word they give, at least half lead to { $half } of them: { $who }.
who-says-what-counted = { $who } ({ $paragraphs })
who-says-what-fact = The fact
who-says-what-beside = { perhaps-cited-or-silent }: { count-passages }
who-says-what-voice = { $voice }: everything about this voice
# Where there is no room for all: of how many chains those of most paragraphs are drawn.
chains-left-out = Of { $count } chains, the { $drawn } of most paragraphs are drawn and listed here.
who-says-what-left-out = { $count ->
    [one] One more passage is told on the page of this voice.
   *[other] { $count } more passages are told on the page of this voice.
}
who-says-what-others = { $count ->
    [one] One other voice has all that it says on a page of its own
   *[other] { $count } other voices have all that they say on pages of their own
}, among the [people]({ $people }), the [bodies and publications]({ $organisations }) and the [unnamed voices]({ $voices }).
who-says-what-ends = Who it rests on
# The line to open of each voice: how many facts hang on it, and in how many paragraphs it is cited.
who-says-what-hanging = { $count ->
    [one] one fact hangs on this voice
   *[other] { $count } facts hang on this voice
}
who-says-what-cited = { $paragraphs ->
    [0] cited itself in no paragraph
    [one] cited in one paragraph
   *[other] cited in { $paragraphs } paragraphs
}
who-says-what-passing = { $voices ->
    [one] { $voices } voice
   *[other] { $voices } voices
}
who-says-what-between = Passed on by
who-says-what-articles = Printed in
who-says-what-caption = Each band is a chain of citing; the broader it is, the more paragraphs rest on it. Choose a box to follow its chains.
chains-box = { $who }: { $paragraphs ->
        [one] { $paragraphs } paragraph
       *[other] { $paragraphs } paragraphs
    }
# One box, and one fold, for all voices that have too few paragraphs to be drawn each.
chains-rest = { $count } voices with fewer paragraphs
chains-more = In words, below
strand-of-voice = { GIVEN($between) ->
        [yes] through { $between } in { $source }
       *[no] in { $source }
    } ({ $paragraphs })
strand-of-between = { $who } in { $source } ({ $paragraphs })
strand-of-source = { GIVEN($between) ->
        [yes] { $who } through { $between }
       *[no] { $who }
    } ({ $paragraphs })

## All facts

page-facts = All facts
    .description = Every fact of this dossier, grouped by how well it stands.
facts-of-the-case = { $some } of the { count-facts } of the case.
facts-of-all = { $some } of all { count-facts }.
facts-in-all = { count-facts }, by how well each stands.
facts-drawn = How the facts of the case stand
facts-drawn-counts = { count-facts }: { $counts }.
facts-drawn-count = { $count } { $standing }
facts-drawn-caption = A mark for each fact of the case, in the shape of its label.

## A page in parts

part-title = { $title }, part { $number } of { $count }
part-number = Part { $number }
# What a part holds below a heading: one entry, or the first of several to the last.
part-span = { $alone ->
        [yes] “{ $first }”
       *[no] “{ $first }” to “{ $last }”
    }
part-extent = Here are { $first } to { $last } of { $whole }.
part-beside = { $way ->
        [before] Back to part { $number }
       *[after] On to part { $number }
    }

## A person, a body, a place, a thing, an unnamed voice, and their lists

page-people = People
    .description = Everyone the sources name. The page of each has every spelling that they use.
page-organisations = Bodies and publications
    .description = Governments, ministries, agencies, papers and other bodies.
page-places = Places
    .description = Countries, cities and buildings the sources name.
page-things = Things
    .description = Ships, documents and whatever else the sources name that is no person, body or place.
page-voices = Unnamed voices
    .description = Whoever speaks in the sources without a name.
entity-vague = Not even the number of people behind this voice is clear, so it never counts as a separate voice.
entity-speaks-for = Speaks for { $body } ({ $place }).
entity-speaks-in = { $whole ->
        [yes] Speaks in { $source } wherever that cites nobody.
       *[no] Speaks in { $source } where that tells what its author saw.
    }
entity-relays = Passes on what { $body } says ({ $place }).
entity-part-of = Part of { $whole }.
entity-parts = Includes { $parts }.
entity-in-short = In short
entity-posts = Posts
# Of a post whom it was taken over from.
entity-post-after = after { $before }
entity-ties = Ties
entity-tie = { $one } — { $tie } — { $other }:
entity-facts = Facts
entity-other-facts = Other facts
spellings = As the sources print it
spelling-name = Name
spelling-printed = As printed
spelling-where = Where
spelling-remark = Remark
spelling-of-no-source = in no source
spelling-for-the-search = for the search only

## A fact

facts = Facts
fact-differs = **How the sources differ: { $kind }.**
fact-ruling = **An editor's ruling** ({ $by }, { $on }):
how-it-was-counted = How this was counted, and what else to know
fact-side-by-side = Side by side
fact-other-passages = Silences, headlines and other passages
fact-passages = Passages
fact-verified = { $count ->
        [one] The passage
       *[other] All passages
    }: { $tier }. [What that proves]({ $method })
fact-slips = Slips of the texts here
fact-about = About this fact
fact-date = **Date** { $date } (EDTF `{ $edtf }`)
fact-settles = Who could settle it
fact-concerns = Concerns
fact-helps = Helps to answer
fact-bears = Bears on, without answering
fact-id = **Permanent id** `{ $id }`, here and in the [data]({ $data })
fact-report = Report a problem with this fact
record-report = Report a problem with this page

## To cite a page, and to check a quotation of it later

cite = Cite this page
# The digits are those of a fingerprint of the wording.
cite-digits = The digits { $digits } stand for this wording. [How to check a quotation later]({ $method }).
cite-formats = For programs that keep references: BibTeX and CSL-JSON
cite-bibtex = BibTeX
cite-csl = CSL-JSON
wording-since = It has been the same since edition { $number } of { $date }.
wording-before = Edition { $number } of { $date } was worded otherwise: { $digits }.
# $day is the day of what no edition has, where it is known; a page of more than one record is kept by no edition.
edition-none = before its first edition{ edition-as-of }
edition-state = { $how ->
        [published] edition { $number } of { $date }
        [page] edition { $number } of { $date }{ edition-as-of }
       *[later] newer than edition { $number } of { $date }{ edition-as-of }
    }
edition-as-of = { GIVEN($day) ->
        [yes] , as of { $day }
       *[no] { "" }
    }
citation-issued = { GIVEN($site) ->
        [yes] { $site }{ GIVEN($publisher) ->
            [yes] , published by { $publisher }, { $edition }
           *[no] , { $edition }
        }
       *[no] { GIVEN($publisher) ->
            [yes] Published by { $publisher }, { $edition }
           *[no] { OPENING($edition) }
        }
    }
# Where a page lies of which nobody knows the address of the site.
path-on-site = No public address known. On the site at { $path }
citation = { $quoted } { $stands } { $issued }; { $id }, wording { $digits }.
citation-note = { $stands } { OPENING($edition) }; { $id }, wording { $digits }.{ GIVEN($where) ->
        [yes] { " " }{ $where }.
       *[no] { "" }
    }
citation-of-page = { $quoted }. { $stands } { $issued }.
citation-note-of-page = { $stands } { OPENING($edition) }.{ GIVEN($where) ->
        [yes] { " " }{ $where }.
       *[no] { "" }
    }
citation-of-fact = { OPENING($standing) }. { OPENING($counts) }{ $dated ->
        [yes] ; { $date }.
       *[no] .
    } { $run }
# What a citation rests on: the heading of a list, in which each source has the numbers of its paragraphs.
citation-behind = { $how ->
        [against] Denied in
        [raised] It comes up in
        [rest] { $count ->
            [one] The source of these facts
           *[other] The sources of these facts
        }
        [site] { $count ->
            [one] The source of this site
           *[other] The sources of this site
        }
       *[given] { $count ->
            [one] Source
           *[other] Sources
        }
    }:
citation-paragraphs = { $count ->
        [one] paragraph { $numbers }
       *[other] paragraphs { $numbers }
    }{ $held ->
        [part] { " " }of the excerpt that is used there
       *[whole] { "" }
    }
# The date of a source that is in doubt.
citation-of-no-day = { $date }, of unknown day
# Before the sources that BibLaTeX prints behind an entry.
citation-related = Based on
# Read only where no script runs, which would put in that day.
cite-no-day = These citations have no day on which you read the page: without JavaScript it knows none. Please add it.
# $day is that day, as 2011-03-30.
citation-accessed = read on { $day }
# Somebody's name in quotation marks, which begins a citation.
citation-named = { $name }.
citation-of-record = { $name } ({ $of ->
        [voice] cited for
       *[record] subject of
    } { $counted })
citation-says = { $of ->
        [voice] What these sources have this voice say
       *[record] What these sources say of this subject
    }: { $counted }.
# Before the facts that are named, each with its standing.
citation-among = { $share ->
        [all] Namely:
       *[some] Among them:
    }
citation-lead-of-source = What { $source } says, as it is retold here:
citation-of-source = What { $source } says
cite-original = Cite { $source } itself
cite-by-catalogue = What it does not print of this comes from our own records.
citation-original = { GIVEN($author) ->
        [yes] { $author }, { $title }
       *[no] { $title }
    }{ GIVEN($within) ->
        [yes] , in: { $within }
       *[no] { "" }
    }{ GIVEN($publisher) ->
        [yes] , { $publisher }
       *[no] { "" }
    }{ GIVEN($place) ->
        [yes] { " " }({ $place })
       *[no] { "" }
    }, { $date }{ GIVEN($page) ->
        [yes] , page { $page }
       *[no] { "" }
    }{ GIVEN($paragraphs) ->
        [yes] , { $paragraphs }
       *[no] { "" }
    }. { $address }
citation-facts = { $facts ->
        [0] nothing
        [one] { $facts } fact
       *[other] { $facts } facts
    }{ $disputed ->
        [0] { "" }
       *[other] , { $facts ->
            [one] disputed
           *[other] { $disputed } of them disputed
        }
    }
# A question with its answer, or with the sign of those that nobody answers; before the facts that are named.
citation-of-question = { $answered ->
        [noted] { $note } { question-rests-on }:
        [yes] These sources answer it:
       *[no] { OPENING($sign) }. { $note }{ $bearing ->
            [yes] { " " }What bears on it:
           *[no] { "" }
        }
    }
citation-answer = { $fact } ({ OPENING($standing) }.)

## Topics

page-topics = Topics
    .description = The subjects of this dossier, each with the facts that bear on it.

## Sources

page-sources = Sources
source-called = Source { $id }.
source-find = Where to find it
source-excerpt = An excerpt
# Of one source or of several whose texts are excerpts.
numbers-of-excerpt = { $count ->
        [one] What is used here is an excerpt. The numbers of its paragraphs count in it, and not on the printed page.
       *[other] Of { NUMERAL($count) } of these sources an excerpt is used here. The numbers of their paragraphs count in these, and not on the printed page.
    }
source-off-the-web = Our records have no web address for this text, and no copy is kept here.
source-look-for = In a library or an archive look for: { $name }, { $under } The words in quotation marks below are those to look for in it.
# What a library finds a source by, behind its name.
found-under = { $title }{ GIVEN($author) ->
        [yes] , by { $author }
       *[no] { "" }
    }{ GIVEN($within) ->
        [yes] , in: { $within }
       *[no] { "" }
    }{ GIVEN($place) ->
        [yes] , published in { $place }
       *[no] { "" }
    }{ GIVEN($page) ->
        [yes] , page { $page }
       *[no] { "" }
    }
source-itself = What the text itself prints
by-line = By-line: { $credit }.
source-voice = Who speaks in it
source-voice-meaning = { $whole ->
        [yes] Where it cites nobody, its words are those of { $who }.
       *[no] Where it tells what { $who } saw, its words are those of { $who }; for all else it says in its own words, it names nobody.
    }
source-translated = How it came into this language
# How the date of a source is known, for whoever cites it.
source-how-dated = Dated { $date }{ $carded ->
        [yes] , by our own records and not by the text
       *[no] { "" }
    }. { $basis }
source-by-card = From our own records, and not from the text: { $parts }.
source-card-part = { $part ->
        [publisher] the publisher
        [author] the author
       *[url] the web address
    }
source-dated = How its date is known
source-remark = Remark
source-paragraphs = Paragraph by paragraph, in our words
source-paragraph = Paragraph { $number }{ $held ->
        [part] { " " }of our excerpt
       *[whole] { "" }
    }
source-tints = The stronger the tint, the more rests on it; hatched: set aside.
source-cell = { $count ->
        [one] { $count } retelling
       *[other] { $count } retellings
    }{ GIVEN($why) ->
        [yes] , set aside: { $why }
       *[no] { "" }
    }
source-slip = Slip: { $slip }
source-set-aside = { $part ->
        [some] Part of this paragraph is set aside: { $why }.
       *[all] Set aside: { $why }.
    }
source-printed-from = From a dispatch, { $dispatch }.
source-prints = Dispatch
source-prints-where = { $count ->
        [one] Paragraph { $first } is
       *[other] Paragraphs { $first } to { $last } are
    } printed from a dispatch, { $dispatch }, which stands in { $others } too.
source-folded = { $count ->
        [one] Paragraph { $first } is set aside: { $why }
       *[other] Paragraphs { $first } to { $last } are set aside: { $why } ({ $count } paragraphs)
    }
source-about = About this text, and how we know it
source-there = In the { $noun }: { $words }
# What is folded away below a paragraph: all that rests on it, where prose tells it, or details of wording alone.
source-behind = { $told ->
        [yes] Who says what here: { $count ->
            [one] { $count } point
           *[other] { $count } points
        }
       *[no] Details of wording: { $count ->
            [one] { $count } point
           *[other] { $count } points
        }
    }{ $slips ->
        [0] { "" }
        [one] , { $slips } slip
       *[other] , { $slips } slips
    }
source-not-read = Not read yet.
printed-by = { GIVEN($publisher) ->
        [yes] { $publisher }
       *[no] Publisher not named in the text
    }{ GIVEN($credit) ->
        [yes] ; { $credit }
       *[no] { "" }
    }
sources-how-used = Their wording stays theirs: what is printed here is a retelling, with the number of the paragraph and a few words to find the place by.
dispatches = Texts that several of them print
dispatches-how-counted = What several papers print from one wire is one text: behind a fact it counts once, however many print it. Whoever leaves out one print still has the others.
dispatch-of-agency = It was sent out by { $who }, who speaks in it where it cites nobody.
dispatch-of-nobody = Who sent it out is not known.
dispatch-prints = It stands in { $prints }.
covered-drawn = Coverage of { $source }

## Registers

page-names = Names and spellings
    .description = Every spelling the sources use for a person, body or place, and where.
spellings-lead = Whatever the sources call somebody or something: spellings, short forms, descriptions. The first column is the form this site prints.
page-slips = Slips of the texts
slips-how-told = Garbled names, lost words, wrong pronouns, misnamed bodies. None is silently corrected here, and none is copied.
slip-at = “{ $anchor }”: { $slip }
slip-place = [Paragraph { $passage }]({ $address }) · kind of slip: { $sort }
page-glossary = Glossary
    .description = The words of this site, explained.
glossary-labels = Labels on this site
glossary-seen = Explained in { $places }.
clock-seen = By { $places }.
# How far a clock is from the time by which clocks everywhere are compared.
clock-known = { $side ->
        [earlier] A clock. By it, it is { clock-difference } earlier than by universal time (UTC).
        [later] A clock. By it, it is { clock-difference } later than by universal time (UTC).
       *[same] A clock that goes by universal time (UTC).
    }
clock-difference = { $hours ->
        [0] { "" }
        [one] { $hours } hour
       *[other] { $hours } hours
    }{ $minutes ->
        [0] { "" }
        [one] { " " }{ $minutes } minute
       *[other] { " " }{ $minutes } minutes
    }
clock-unknown = A clock. How far it was from others is not known: its hours are compared with each other. An hour by another clock contradicts one by this only if it is on another day and more than 26 hours away, which is the most that two clocks may differ.
glossary-in-no-source = Plain general knowledge; in none of the sources.

## Data, and the site itself

page-data = Data
    .description = The facts as JSON, as tables and as a database, with a description of every column and their licence.
data-under = Everything the pages show can be taken away and used elsewhere under the terms of { $licence }.
data-under-several = What the pages show can be taken away and used elsewhere. { $terms }
data-without-terms = What the pages show, for programs to read. This site does not say on which terms it may be used elsewhere.
data-file = [`{ $name }`]({ $address }): { $holds }{ $described ->
    [yes] {" "}([schema]({ $schema }))
   *[no] { "" }
}
data-file-later = `{ $name }`: { $holds }. This is made as soon as { $lacks ->
        [both] the first edition is published and the site knows its own address
        [edition] the first edition is published
       *[address] the site knows its own address
    }.
data-structured = Each page says within itself what it is about, in the words of schema.org: a fact is a `Claim` with the sources in which it appears and no verdict on it, and no date is finer than it is known.
data-example = Example
data-one-voice = In a spreadsheet, the facts that one separate voice alone is behind, and that no article says in its own words, are those in `facts.csv` with 1 in the column `origins` and 0 in `uncounted` and in `own_words`. Those that hang on one voice have something in `hangs_on`: that voice is behind every passage that clearly cites somebody for them. To see those of the case alone, which the home page counts, keep the rows with `true` in `of_the_case`.
data-trace = Every value leads back to its passage: ask `traced` for the id in the first column of any table. Each row of the answer is a value with the source, the paragraph and the words to find it by, and the address of these words where that is known; or it says in `rests_on` that no passage is behind it.
data-empty = Empty in every row here.
view-case-on-one-voice = Which facts of the case is one voice alone behind?
view-on-one-voice = Which of all facts is one voice alone behind, those of the background too?
view-case-hanging = Which facts of the case hang on one voice? The home page counts these.
view-hanging = Which of all facts hang on one voice, those of the background too?
view-case-by-footing = How many facts of the case hang on one voice, on several, or on nobody? The home page says these numbers.
view-evidence = Which passages is each fact based on, and where are they?
view-traced = From which passage is each value of a row? Type the id in its first column.
view-disputes = Where can the sources not all be right?
view-said-by = For how many facts is each voice clearly cited?
view-search = Which facts have these words?
count-rows = { $count ->
        [one] { $count } row
       *[other] { $count } rows
    }
page-about = About this site
    .description = Who publishes this site, how to reach them, and on which terms it may be used.
about-made = [How it is made]({ $method }), and [what it rests on]({ $rests }).
about-publisher = Publisher
about-contact = Contact
about-why = Why it was made
about-funding = How it is paid for
about-editions = Editions
edition-named = Edition { $number }, { $date }
edition-counted = { $changed ->
        [0] { edition-new }.
       *[other] { edition-new }, { $changed } worded otherwise than before.
    }
edition-new = { $new ->
        [one] { $new } new page that can be cited
       *[other] { $new } new pages that can be cited
    }
editions-followed = Every edition and every correction is told in a [feed]({ $feed }), for whoever follows sites in a reader of feeds.
edition-which = Which facts
edition-none-yet = No edition has been published yet: what stands here can still change. A citation gives its day, and eight digits that tell whether it has changed.
about-corrections = Corrections
corrections-how = Where this site was wrong, it says so here and on the page itself. If you find a mistake, please [report it]({ $report }).
corrections-none = There is no correction so far.
# The title of an entry of the feed.
corrected-named = Corrected on { $date }: { $name }
corrected-on = Corrected on { $date }
correction-concerns = It concerns { $records }.
about-images = Pictures
image-credited = { $credit }, { $licence }. From { $address }.
about-licence = Licence

## Where places lie

position = { $latitude } { $north ->
    [south] S
   *[north] N
}, { $longitude } { $east ->
    [west] W
   *[east] E
}
position-label = Position
position-looked-up = { $position }, by our own records: { $basis }.
position-given = { $position }, in { $place }.
map-differ = Diamonds mark positions that differ from each other.
map-title = Map
map-says = Where { $count } { $count ->
    [one] place lies
   *[other] places lie
}; each leads to what is said of it in the list below.
map-note = A name or a number leads to what is said of its place in the list below. The coasts are roughly those of Natural Earth, each degree as long north to south as along { $latitude }° { $side ->
    [south] south
   *[north] north
} (an equidistant cylindrical projection).
