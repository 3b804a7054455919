### English. A message of a word of the vocabulary is kept under its key, one line for each use:
###
### .label     what the word is called, in a badge, a list, a column
### .meaning   what it means, as a sentence beside the label
### .brief     the same in a few words, in brackets behind the label where it first stands on a page
### .sentence  what a voice does, behind the name of the voice: "the board denies it"
### .answer    the same of one answer to a question: "the board denies “It sank”"
### .reason    the same with the voice in it, as part of why a fact stands as it does; silences and origins that are not
###            counted have it
### .by        the label of a standing together with whoever makes it so
### .block     how many facts have a disagreement of this kind, and what that means
### .passages  what so many passages do: how far they are verified, how sure they are
### .does      the verb of a strength: "says only that it is possible"
### .onto      what became of an id, and which ids it leads to now
### .counted   so many sources of a sort; $number is printed, in digits or in words, and $count decides the plural
### .several   sources of a sort, without a number
### .none      none of them
### .one       one of them: "an article"
### .this      the one whose page it is: "this article"
### .the       one of them by its name: "the article in Racine Journal-News, 16 April 1912"
### .text      the text of a part of the method page, in Markdown
### .seen      what the standing of a fact is called that is about the sources themselves
### .own       what says something there, where nobody is cited: "the article in its own words"
###
### NUMERAL($count) is a number in words, as far as the message ``numerals`` goes, and OPENING($count) the same, or
### a phrase, as a sentence begins with it. GIVEN($who) is "yes" where $who is not empty, else "no".
### JOSA($who, "은", "는") is $who with a particle of Korean: the first behind a consonant, the second behind a vowel.
### Of sources, $articles is their number and decides the plural. With their noun, $articles-in-digits is "4 articles" or
### "4 sources", $articles-in-words "three articles and one report", $articles-total "four articles" or "four sources".
### Without a number, $articles-noun is "article" or "source", $articles-nouns "articles" or "sources", $articles-none
### "no article" or "no source".
### A quotation that ends a sentence keeps its own last sign, and the sentence needs no other.

numerals = one two three four five six seven eight nine ten eleven twelve
# The letters in their order, by which names are sorted; two signs are one letter where nothing is between them.
alphabet = a b c d e f g h i j k l m n o p q r s t u v w x y z
# Phrases in a row: what was before, and the next of them; the last of all, or of a choice; where they are lists themselves, of which the last follows "and" too; and
# where each is another fact of one thing, as its day and its amount.
listed-more = { $before }, { $next }
listed-and = { $before } and { $next }
listed-or = { $before } or { $next }
listed-both = { $before }, and { $next }
listed-apart = { $before }; { $next }
listed-beside = { $before } · { $next }
# A row of whole sentences; a text behind its head, which is bold and needs no sign between them, or behind its label; what
# became of something, behind what it was before.
listed-sentences = { $before } { $next }
# Phrases of which each says as much as a sentence, and how all but the first of them begin.
listed-turns = { $before }. { $next }
begun = { OPENING($phrase) }
listed-headed = { $before } { $next }
listed-labelled = { $before }: { $next }
listed-changed = { $before } → { $next }
# What a label means in brief, behind it where it first stands on a page; within brackets together with the label.
in-brief = ({ $brief })
in-brief-within = { $label }: { $brief }
# A phrase as a sentence of its own.
as-sentence = { OPENING($phrase) }.

## The foot of a page

licensed = { $part ->
        [both] Our words and the data are under { $licence }
        [words] Our words are under { $licence }
       *[data] The data are under { $licence }
    }
licensed-alone = { licensed }.
licensed-and-sources = { licensed }; the sources are under terms of their own.

## Kinds of records, as the search names what it found

kind-source =
    .label = Source
kind-dispatch =
    .label = Dispatch
kind-person =
    .label = Person
kind-organisation =
    .label = Organisation
kind-place =
    .label = Place
kind-thing =
    .label = Thing
kind-voice =
    .label = Unnamed voice
kind-term =
    .label = Glossary
kind-clock =
    .label = Clock
kind-topic =
    .label = Topic
kind-fact =
    .label = Fact
kind-question =
    .label = Question
kind-slip =
    .label = Slip
found-open-question = { kind-question.label } · these sources do not say
found-page = Page
# What readers type who look for a page of ours, or for what a word means: several, apart by semicolons.
found-asked-page = { $page ->
        [story] tell me the story; summary; in short
        [who-says-what] who says this; who is cited; a single source
        [disagreements] why do the { $sources-nouns } disagree; what do they disagree on; who is right; who contradicts whom
        [timeline] chronology; order of events; all dates
        [questions] frequently asked questions
        [sources] which { $sources-nouns }; where is this from; references; bibliography
        [names] how is the name spelled; other spellings
        [glossary] definitions; words explained
        [method] how do you know; can I trust this; is this true; how was this checked; how is this made; fact check
        [data] download; export; spreadsheet; CSV; JSON
        [about] contact; e-mail; who wrote this; who made this site; who is behind this; report a mistake; imprint
       *[other] { $title }
    }
found-asked-word = what does { $word } mean; what is { $word }; meaning of { $word }

## Those for whom there are exported files: the heading above these, and a sentence below it.

reader-spreadsheets =
    .label = For spreadsheets
    .meaning = A table is a CSV file in UTF-8, in which commas divide the columns. What is not known is empty.
reader-databases =
    .label = For databases
    .meaning = The same tables in one file, which SQLite and Datasette open, with ready answers.
reader-programs =
    .label = For programs
    .meaning = Everything with all its provenance, as JSON in UTF-8. A schema says what each field holds; later editions may add fields, and the number called `schema` goes up where one changes its meaning or goes.
reader-networks =
    .label = For networks and linked data
    .meaning = Who and what there is, what is said of them and by which source, in the forms in which programs for investigations exchange that. What these forms cannot hold, such as how a fact stands and when something happened as far as that is known, stands beside it. Behind each text and each role that programs may take apart stands how well it stands; a date or a link that is denied, doubtful or taken back is left out.
reader-followers =
    .label = For calendars and feed readers
    .meaning = What happened when, and what has changed on this site.
reader-citing =
    .label = For reference managers
    .meaning = Every fact and every source as others cite them, for Zotero, BibTeX and programs like them.
reader-machines =
    .label = For readers that are machines
    .meaning = Every page lies there as Markdown too: put `index.md` behind its address. In it, behind each fact stands how well it stands, how many articles and voices are behind it, and which sources.

## The exported files, on the page that offers them. Each is given the number of facts, people, sources and questions.

export-tables =
    .meaning = what each table and each column below holds, for programs that read tables (a Frictionless data package)
export-database =
    .meaning = all tables, with views and a full-text search

export-facts =
    .meaning = { $facts ->
        [one] { $facts } fact with its
       *[other] { $facts } facts with their
    } testimonies and standings, and with what depends on whom
export-people =
    .meaning = { $people ->
        [one] { $people } person
       *[other] { $people } people
    } with every spelling
export-sources =
    .meaning = { $sources ->
        [one] { $sources } source with its
       *[other] { $sources } sources with their
    } passages: what rests on which, and what was set aside
export-questions =
    .meaning = { $questions ->
        [one] { $questions } question
       *[other] { $questions } questions
    } of readers, with what these sources say and how well that stands
export-fact =
    .meaning = each fact by itself, as this one, with the sources it is from and the names of everybody in it
export-dossier =
    .meaning = every file that the editors wrote, as text: each laid at its path is the dossier again, with the same standings, reasons and pages
export-names =
    .meaning = the name and address of everything that is no fact, and the ids that are gone
export-entities =
    .meaning = everybody and everything that has a name, the sources, each fact as a note, each testimony as a link from its source to that note, and from whoever is clearly cited in it (FollowTheMoney, one entity a line)
export-statements =
    .meaning = the same, one value a row, with what it rests on in the column `origin`: passages, a source or its catalogue card, or a fact with the digits of its wording and the number of a testimony
export-annotations =
    .meaning = each testimony as an annotation of the few words that it rests on, in the article itself where its address is known (W3C Web Annotations in JSON-LD); a field of ours has its address in `facts.schema.json`, which says what it holds
export-nanopublications =
    .meaning = each fact by itself, as this one: what is asserted, which is only that these sources say so, where that comes from, and who published it (nanopublications in TriG); another wording supersedes the former, what is gone is taken back with the reason, `index.trig` lists them all, and none is signed
export-events =
    .meaning = every dated fact for a calendar. It stands on a day only where a source gives that day and none disputes it; any other date is a note in words, which some calendars do not show
export-feed =
    .meaning = the editions and corrections of this site, in Atom
export-json-feed =
    .meaning = the same in JSON Feed
export-csl =
    .meaning = CSL-JSON: each fact with its standing and the digits of its wording, each source with how its date is known
export-bibtex =
    .meaning = the same for BibTeX
export-llms =
    .meaning = what these pages are, where a machine begins to read, and that no sentence is to be quoted without its standing

## Acts

act-says =
    .label = says
    .meaning = The passage says that it is so.
    .sentence = says it
    .answer = says “{ $answer }”
act-confirms =
    .label = confirms
    .meaning = Somebody who was asked, or who answers others, says that it is so. That settles it only if they are in a position to.
    .sentence = confirms it
    .answer = confirms “{ $answer }”
act-finds =
    .label = finds
    .meaning = An inquiry, a court or a study has looked into it and comes to this. That settles it only if they are in a position to.
    .sentence = finds it so
    .answer = finds “{ $answer }”
act-denies =
    .label = denies
    .meaning = The passage says that it is not so.
    .sentence = denies it
    .answer = denies “{ $answer }”
act-withdraws =
    .label = takes it back
    .meaning = Somebody takes back what they said before: that is shown struck out from then on, and counts no longer.
    .sentence = takes it back
    .answer = takes back “{ $answer }”
act-did-not-confirm =
    .label = did not confirm
    .meaning = Somebody was asked and would not confirm it, without denying it.
    .sentence = did not confirm it
    .answer = did not confirm “{ $answer }”
    .reason = { $who } did not confirm { silent-about }{ $elsewhere ->
        [yes] { " " }{ here-alone }
       *[no] { "" }
    }
act-no-comment =
    .label = declined to comment
    .meaning = Somebody declined to say anything about it.
    .sentence = declined to comment
    .answer = declined to comment on “{ $answer }”
    .reason = { $who } declined to comment{ GIVEN($answer) ->
        [yes] { " " }on { $answer }
       *[no] { "" }
    }{ $elsewhere ->
        [yes] { " " }{ here-alone }
       *[no] { "" }
    }
act-does-not-know =
    .label = could not say
    .meaning = Somebody says that they do not know, or cannot say.
    .sentence = could not say
    .answer = could not say whether “{ $answer }” is so
    .reason = { $who } could not say{ GIVEN($answer) ->
        [yes] { " " }whether { $answer } is so
       *[no] { "" }
    }{ $elsewhere ->
        [yes] { " " }{ here-alone }
       *[no] { "" }
    }
act-left-open =
    .label = left open
    .meaning = The passage raises it, and does not say whether it is so.
    .sentence = leaves it open
    .answer = did not say whether “{ $answer }” is so
    .reason = { GIVEN($answer) ->
        [yes] { $elsewhere ->
            [yes] { $who } did not say in one passage{ $count ->
                [one] { "" }
               *[other] { " " }each
            } whether { $answer } is so, but gave an answer in another
           *[no] { $who } did not say whether { $answer } is so
        }
       *[no] { $of ->
            [texts] { $elsewhere ->
                [yes] { $count ->
                    [one] { $who } has this in one passage and leaves it open in another
                   *[other] { $who } have this in one passage each and leave it open in another
                }
               *[no] { $count ->
                    [one] { $who } leaves it open
                   *[other] { $who } leave it open
                }
            }
            [question] { $elsewhere ->
                [yes] { $who } raised the question in one passage{ $count ->
                    [one] { "" }
                   *[other] { " " }each
                } and answered it in another
               *[no] { $who } raised the question without answering it
            }
           *[statement] { $elsewhere ->
                [yes] { $who } said so in one passage{ $count ->
                    [one] { "" }
                   *[other] { " " }each
                } and left open in another whether it is true
               *[no] { $who } spoke of it without saying whether it is so
            }
        }
    }
act-silent =
    .label = said nothing
    .meaning = Somebody who could speak of it has not.
    .sentence = has said nothing about it
    .answer = has said nothing on “{ $answer }”
    .reason = { $who } had said nothing about { silent-about }{ $elsewhere ->
        [yes] { " " }{ here-alone }
       *[no] { "" }
    }

# What somebody is silent about: one of the answers, or all of it.
silent-about = { GIVEN($answer) ->
        [yes] { $answer }
       *[no] it
    }
# Those who give no answer in one passage, and give one in another.
here-alone = { $count ->
        [one] in one passage, but answered elsewhere
       *[other] in one passage each, but answered elsewhere
    }
# Those who give no answer and cite nobody for that.
silent-articles = { $articles-in-words }
# What another version of this program exported and this one does not know.
unknown-act =
    .sentence = { $act }
    .answer = { $act } on “{ $answer }”

## How sure a passage is: a fixed verb for each strength. The method page and the page on the format list them

sure-stated =
    .label = stated
    .meaning = The passage says it outright.
    .does = { $count ->
        [one] says so outright
       *[other] say so outright
    }
    .passages = { NUMERAL($count) } { sure-stated.does }
sure-presupposed =
    .label = taken for granted
    .brief = in passing, and not said outright
    .meaning = The passage says something else, which can only be if this is so.
    .does = { $count ->
        [one] takes it for granted
       *[other] take it for granted
    }
    .passages = { NUMERAL($count) } { sure-presupposed.does }
sure-believed =
    .label = believed
    .brief = thought, not known
    .meaning = Whoever says so thinks it, and does not claim to know.
    .does = { $count ->
        [one] says only that it is believed
       *[other] say only that it is believed
    }
    .passages = { NUMERAL($count) } { sure-believed.does }
sure-alleged =
    .label = alleged
    .brief = a claim that is passed on
    .meaning = It is passed on as a claim that the passage does not make its own.
    .does = { $count ->
        [one] says only that it is alleged
       *[other] say only that it is alleged
    }
    .passages = { NUMERAL($count) } { sure-alleged.does }
sure-possible =
    .label = possible
    .brief = it may be so
    .meaning = It may be so, as the passage has it.
    .does = { $count ->
        [one] says only that it is possible
       *[other] say only that it is possible
    }
    .passages = { NUMERAL($count) } { sure-possible.does }
sure-conditional =
    .label = conditional
    .brief = so if something else is
    .meaning = It is so if something else is.
    .does = { $count ->
        [one] says so only on a condition (“if”)
       *[other] say so only on a condition (“if”)
    }
    .passages = { NUMERAL($count) } { sure-conditional.does }
sure-predicted =
    .label = predicted
    .brief = still to come when it was said
    .meaning = It is said of what was still to come.
    .does = { $count ->
        [one] only predicts it
       *[other] only predict it
    }
    .passages = { NUMERAL($count) } { sure-predicted.does }

## Standings

standing-confirmed =
    .label = confirmed
    .by = confirmed by { $who }
    .brief = { $count ->
        [one] somebody who would know confirms it
       *[other] somebody who would know confirms each answer
    }
    .meaning = Somebody who would know confirms it, and nobody denies it.
standing-reported =
    .label = reported
    .brief = { $definite ->
        [0] { $count ->
            [one] { $groups ->
                [one] only an unnamed group is cited for it
               *[other] only unnamed groups are cited for it
            }
           *[other] for some answers an unnamed group is cited
        }
       *[other] { $count ->
            [one] { $every ->
                [yes] { $voiced ->
                    [no] we are told where it comes from
                    [some] we are told whose word it is
                   *[yes] { $articles ->
                        [one] the author of the { $articles-noun } says it
                       *[other] the authors of the { $articles-nouns } say it
                    }
                }
               *[no] { NUMERAL($telling) } of the { $articles-total } { $telling ->
                    [one] tells
                   *[other] tell
                } { $voiced ->
                    [no] where it comes from
                   *[yes] whose word it is
                }
            }
           *[other] { $share ->
                [all] { $voiced ->
                    [no] we are told where each answer comes from
                   *[yes] we are told whose word each answer is
                }
               *[some] we are told where { NUMERAL($clear) } of the { NUMERAL($count) } answers { $clear ->
                    [one] comes
                   *[other] come
                } from
            }
        }
    }
    .meaning = Somebody is named or described as the source, even if only as a group without names. Or it is what the author of a report, a book or a letter says there.
standing-reported-as-possible =
    .label = reported as possible
    .brief = { $titles ->
        [0] { $count ->
            [one] nobody states it as a fact
           *[other] nobody states any answer as a fact
        }
       *[other] { $count ->
            [one] only a headline states it as a fact
           *[other] only a headline states an answer as a fact
        }
    }
    .meaning = Nobody states it as a fact, headlines aside: it is called possible, believed, alleged or the like.
standing-stated =
    .label = nobody clearly cited
    .seen = this site's own finding
    .brief = { $of ->
        [texts] anyone with the { $articles ->
            [one] { $articles-noun }
           *[other] { $articles-nouns }
        } can check it
       *[other] { $cited ->
            [yes] { $articles ->
                [one] the { $articles-noun } does not say clearly where it comes from
               *[other] the { $articles-nouns } do not say clearly where it comes from
            }
           *[no] { $articles ->
                [one] { $count ->
                    [one] the { $articles-noun } says it in its own words
                   *[other] the { $articles-noun } answers in its own words
                }
               *[other] { $count ->
                    [one] the { $articles-nouns } say it in their own words
                   *[other] the { $articles-nouns } answer in their own words
                }
            }
        }
    }
    .meaning = { OPENING($sources-nouns) } say it or take it for granted, and none clearly cites anybody for it.
standing-said =
    .label = said
    .by = said by { $who }
    .brief = only that it was said, not whether it is so
    .meaning = What is recorded here is only that it was said, and not whether it is so.
standing-denied =
    .label = denied
    .by = denied by { $who }
    .brief = alleged, and denied
    .meaning = It was alleged; all who answer that deny it.
standing-disputed =
    .label = disputed
    .brief = { $exclude ->
        [yes] { $of ->
            [amounts] the numbers cannot all be right
           *[other] the answers cannot all be true
        }
       *[no] { $of ->
            [statement] it is both said and denied
           *[other] an answer is both said and denied
        }
    }
    .meaning = The sources give answers that cannot all be true.
standing-unknown =
    .label = unknown
    .brief = { $withdrawn ->
        [yes] all that was said of it was taken back
       *[no] { $headlines ->
            [0] no { $sources-noun } answers it
           *[other] only a headline answers it
        }
    }
    .meaning = Headlines aside, { $sources-none } gives an answer that still stands, whether or not any raises it.

## What is counted

counted-source =
    .label = source
    .meaning = A text on which this site rests: an article, a report, a book, a letter. Where some are counted, they are called what they are, such as articles.
counted-voice =
    .label = voice
    .brief = people or bodies, none known to just repeat another
    .meaning = Whoever says something in a source: a person or a body that is cited there, be it another newspaper, or the author of a report. Those who may just repeat each other, or the same words, count as one voice; only others are called separate.

several-answers = { $standing }, { $count ->
        [one] { $count } answer
       *[other] { $count } answers
    }

# Behind what the label means, where neither a dispute nor a tension is shown.
answers-together = { $of ->
        [amounts] { $count ->
            [2] the two numbers do not contradict each other
           *[other] no two of the numbers contradict each other
        }
       *[answers] { $count ->
            [2] the two answers do not contradict each other
           *[other] no two of the answers contradict each other
        }
    }

## Groups of standings on the home page

group-established =
    .label = Established
# Instead of the meaning of “confirmed”, where no fact of the case is.
none-confirmed = That would take somebody who would know to confirm it, and nobody to deny it: no fact of the case has that here. Being said by many { $sources-nouns } is not enough.
# Behind the meaning of the label of what cites nobody clearly: how many facts of the case that is true of and have another label.
uncited-elsewhere = { $count ->
        [one] The same is true of one fact with another label.
       *[other] The same is true of { NUMERAL($count) } facts with other labels.
    }
group-unsettled =
    .label = Told, and not settled
group-contested =
    .label = Disputed
group-open =
    .label = Unknown
group-aside =
    .label = Background

## What is shown like a standing and is none. Their labels are told the number of what they count.

sign-date-disputed =
    .label = date disputed
    .brief = two dates cannot both be right
    .meaning = Dates are given that cannot both be right.
sign-tension =
    .label = accounts differ
    .brief = { $disputed ->
        [yes] { $count ->
            [one] two of the answers seem to clash, but may both be true
           *[other] some others seem to clash, but may fit together
        }
       *[no] { $answers ->
            [2] they seem to clash, but may both be true
           *[other] some seem to clash, but may fit together
        }
    }
    .meaning = Answers seem to clash, but there is a way in which they could be true together. Whether it was so, these { $sources-nouns } do not say.
sign-background =
    .label = background
    .meaning = In the view of this site it only surrounds the story; these { $sources-nouns } do not contradict each other on it.
sign-unanswered =
    .label = unanswered
    .meaning = Readers ask it; these sources do not say.

## What two readings are to each other: two answers, two dates

pair-exclusive =
    .label = cannot both be true
    .meaning = Both cannot be true.
pair-tension =
    .label = differ, but may both be true
    .meaning = They seem to clash, but there is a way in which both could be true.
pair-successive =
    .label = one after the other
    .meaning = Both were true, each in its time.
pair-compatible =
    .label = can both be true
    .meaning = The one leaves room for the other.

## Kinds of disagreement

conflict-contradiction =
    .label = contradiction
    .brief = they cannot all be true
    .meaning = The answers or the dates cannot all be true.
    .block = { $count ->
        [one] { $count } contradiction
       *[other] { $count } contradictions
    } (the sources cannot all be right)
conflict-tension =
    .label = accounts differ
    .brief = they seem to clash, but may fit together
    .meaning = The answers seem to clash, but there is a way in which they could be true together.
    .block = { $count } where accounts differ (they seem to clash, but may fit together)
conflict-change-over-time =
    .label = change over time
    .brief = each is true of its own time
    .meaning = Each is true of its own time.
conflict-granularity =
    .label = in how much they tell
    .brief = less of it, or another part
    .meaning = One tells less of it than another does, or another part of it.
conflict-wording =
    .label = in how they put it
    .brief = in other words, or on another's word
    .meaning = They put it in other words, or on the word of somebody else.
conflict-slip =
    .label = slip
    .brief = most likely a mistake in a text
    .meaning = One of them is most likely a mistake in a text.

## Tiers of verification

tier-not-verified =
    .label = not verified
    .meaning = Nobody and nothing has compared it with the text in its present wording.
    .passages = not verified yet
tier-checked =
    .label = checked
    .meaning = A computer found the cited words in the passage.
    .passages = a computer found the cited words there
tier-read-by-an-editor =
    .label = read by an editor
    .meaning = A person has read passage and claim side by side and put a name to it. This lapses as soon as the claim or anything else in its record changes.
    .passages = read by an editor

## How a voice knows, behind its name

knew-saw =
    .label = at first hand
    .brief = saw or heard it
    .meaning = The voice saw or heard it itself.
knew-told =
    .label = at second hand
    .brief = was told
    .meaning = Somebody told the voice.
knew-established =
    .label = as officially established
    .brief = found it out in office
    .meaning = The voice found it out in its office: by an inquiry, in court, from its own registers.
knew-compiled =
    .label = as compiled
    .brief = put it together from what others say
    .meaning = The voice put it together from what others say.

## When a voice spoke, behind its name

spoke = { $exact ->
    [yes] { $voices ->
        [one] speaking on { $date }
       *[other] { $who } spoke on { $date }
    }
   *[no] { $voices ->
        [one] time of speaking: { $date }
       *[other] when { $who } spoke: { $date }
    }
}{ $carded ->
    [yes] , going by the publication date, which we have from our own records and not from the text
   *[no] {""}
}

## Doubts about a testimony

doubt-by =
    .label = perhaps cited; the text does not make that clear
    .meaning = The wording leaves open who is cited: the voice is shown, and is not counted.
doubt-translation =
    .label = read here as a translation whose wording cannot be trusted
    .meaning = The translation may say something else than the text that it is of.

## Why an origin is not counted

uncounted-vague =
    .reason = { $too ->
        [all] { $some ->
            [1] It also cites
           *[other] All of them also cite
        }
        [1] One of the { $articles-total } also cites
       *[other] { OPENING($too) } of the { $articles-total } also cite
    } { $who } (no names given); that does not count as a voice.
uncounted-in-doubt =
    .reason = { $too ->
        [all] { $some ->
            [1] It
           *[other] All of them
        }
        [1] One of the { $articles-total }
       *[other] { OPENING($too) } of the { $articles-total }
    } may also be citing { $who }; the text does not make that clear.

## Sorts of source: the phrases in which some of one sort are counted and named. $number is printed, in digits or in words, and
## $count decides the plural. The nouns of the last fit sources of several sorts too.

sort-article =
    .label = article
    .counted = { $count ->
        [one] { $number } article
       *[other] { $number } articles
    }
    .several = articles
    .none = no article
    .one = an article
    .this = this article
    .the = the article in { $name }
    .own = the article in its own words
sort-dispatch =
    .label = dispatch
    .counted = { $count ->
        [one] { $number } dispatch
       *[other] { $number } dispatches
    }
    .several = dispatches
    .none = no dispatch
    .one = a dispatch
    .this = this dispatch
    .the = the dispatch in { $name }
    .own = the dispatch in its own words
sort-report =
    .label = report
    .counted = { $count ->
        [one] { $number } report
       *[other] { $number } reports
    }
    .several = reports
    .none = no report
    .one = a report
    .this = this report
    .the = the report of { $name }
    .own = the report in its own words
sort-book =
    .label = book
    .counted = { $count ->
        [one] { $number } book
       *[other] { $number } books
    }
    .several = books
    .none = no book
    .one = a book
    .this = this book
    .the = the book of { $name }
    .own = the book in its own words
sort-letter =
    .label = letter
    .counted = { $count ->
        [one] { $number } letter
       *[other] { $number } letters
    }
    .several = letters
    .none = no letter
    .one = a letter
    .this = this letter
    .the = the letter of { $name }
    .own = the letter in its own words
sort-transcript =
    .label = transcript
    .counted = { $count ->
        [one] { $number } transcript
       *[other] { $number } transcripts
    }
    .several = transcripts
    .none = no transcript
    .one = a transcript
    .this = this transcript
    .the = the transcript of { $name }
    .own = the transcript in its own words
sort-broadcast =
    .label = broadcast
    .counted = { $count ->
        [one] { $number } broadcast
       *[other] { $number } broadcasts
    }
    .several = broadcasts
    .none = no broadcast
    .one = a broadcast
    .this = this broadcast
    .the = the broadcast of { $name }
    .own = the broadcast in its own words
sort-web-page =
    .label = web page
    .counted = { $count ->
        [one] { $number } web page
       *[other] { $number } web pages
    }
    .several = web pages
    .none = no web page
    .one = a web page
    .this = this web page
    .the = the web page of { $name }
    .own = the web page in its own words
sort-data-set =
    .label = data set
    .counted = { $count ->
        [one] { $number } data set
       *[other] { $number } data sets
    }
    .several = data sets
    .none = no data set
    .one = a data set
    .this = this data set
    .the = the data set of { $name }
    .own = the data set in its own words
sort-other =
    .label = source
    .counted = { $count ->
        [one] { $number } source
       *[other] { $number } sources
    }
    .several = sources
    .none = no source
    .one = a source
    .this = this source
    .the = the source of { $name }
    .own = the source in its own words

# What a source is called wherever it is named; and one of several of that publisher and day.
source-named = { $publisher }, { $date }
source-named-apart = { $name }, { $added ->
        [yes] { "[" }{ $title }]
       *[no] “{ $title }”
    }
in-language = In { $language }.
sources-by-sort = { $sources-in-digits }: { $each }
built-on = Built on { $sources }, and on nothing else.
rests-on-these = Everything on this site rests on these { $mixed ->
        [yes] { $sources },
       *[no] { $texts ->
            [one] { $texts } text,
           *[other] { $texts } texts,
        }
    } and on nothing else.
sources-cite = { $articles-in-digits } { $articles ->
        [one] leads
       *[other] lead
    } to { $voices ->
        [one] { $voices } voice
       *[other] { $voices } voices
    }.
chains-run = Each chain runs from the voice at its end, through whoever passed it on, to the { $sources-noun } that prints it. What { $one } says in its own words has no chain and is not drawn{ $voiced ->
        [0] {""}
       *[other] , unless it is known whose voice speaks there
    }. Nor is anybody drawn who is only perhaps cited, or mentioned as saying nothing.
rests-on-voice = Its own words are cited for { $facts ->
        [one] { $facts } fact
       *[other] { $facts } facts
    }, in { $paragraphs ->
        [one] { $paragraphs } paragraph
       *[other] { $paragraphs } paragraphs
    } of { $articles-in-digits }
blocks-explained = Each block puts the answers side by side, with the voices and { $sources-nouns } behind each; the passages are on the page of each fact. This site declares no winner.
both-in-this = Both in { $articles-in-words }
belong-to-publishers = The { $sources-nouns } belong to their publishers and are no part of this site.
how-they-tell-it = About the { $sources-nouns } themselves
    .meaning = Whom the { $sources-nouns } cite, what they call it, what is printed around them.
slips-between = Wording and slips between the { $sources-nouns }
chains-drawn = { $origins ->
        [one] { $origins } voice
       *[other] { $origins } voices
    } at the end of the chains, { $articles-in-digits }. The list below has every chain in words.
about-sources = The { $sources-nouns } this site is built on, and how much of each is used.
about-source = What { $the } says, passage by passage, in our words: { $facts ->
        [0] no fact rests on it.
        [one] { $facts } fact rests on it.
       *[other] { $facts } facts rest on it.
    }
about-slips = Garbled names, lost words and misnamed bodies in the { $sources-nouns }, with what they soberly mean.
about-disagreements = Where the { $sources-nouns } contradict each other or themselves: each answer with the voices behind it.
about-chains = From the { $sources-nouns } back to the voices behind them: how few they are, and what depends on each.

## Translations

translation-machine =
    .label = read here as a machine translation
    .meaning = This site relies on what that translation says, not on its wording.
translation-suspected =
    .label = read here as perhaps a translation
    .meaning = Its wording is used with care.

translator-machine =
    .label = by machine
    .brief = read in machine translation
    .meaning = This site relies on what that translation says, not on its wording.
translator-human =
    .label = by a person
    .brief = read in translation
    .meaning = The wording is that of a translator.
translator-unknown =
    .label = by an unknown hand
    .brief = read in a translation by an unknown hand
    .meaning = The wording is that of a translator.
# Beside what stands in translations alone: what they are, and which.
only-translated = { OPENING($how) }: { $sources }.
translated = { $first ->
        [yes] Translated
       *[no] Then translated
    } from { $source } into { $target } { $by }.

## What our own records say of a source

card = From our own records, not from the text
    .meaning = What follows is not printed in the text. The editors of this site found it elsewhere and noted it, as a library does on its cards; no fact rests on it, though dates may be counted from its day.
card-publisher = Publisher
card-author = Author
card-published = Date
card-time = Time of day
card-within = Part of
card-place = Published in
card-page = Page
card-url = The { $noun } on the web
card-archived = An archived copy
card-retrieved = Looked up
card-rights = Rights
card-found = How it was found
card-brief = { $known ->
        [both] { OPENING($publisher) }, { $date } (by our own records, not by the text).
        [publisher] { OPENING($publisher) } (by our own records, not by the text).
       *[date] { OPENING($date) } (by our own records, not by the text).
    }
card-written-by = Author: { $author }.

# Where links lead to words in an article on the web.
where-no-jump = Words in quotation marks lead to the { $sources-noun } on the web. Most browsers jump to the first place where these words stand. If yours does not, or if the words stand there more than once, search that page for them.
# Of a source of which no address on the web is recorded.
off-the-web = no web address in our records
off-the-web-there = { $count ->
        [one] For one source among these our records have no web address; its page says where it is found.
       *[other] For { NUMERAL($count) } sources among these our records have no web address; their pages say where each is found.
    }
find-these = { $count ->
        [one] For one source our records have no web address. A library or an archive finds it by the following, and the words in quotation marks are those to look for in it:
       *[other] For { NUMERAL($count) } sources our records have no web address. A library or an archive finds them by the following, and the words in quotation marks are those to look for in them:
    }
# A title that no print has, as catalogues write it.
in-brackets = [{ $text }]
title-added = No print has the title in brackets: it was given to the text by whoever typed or edited it.

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
unused-irrelevant =
    .label = irrelevant
unused-illegible =
    .label = illegible
unused-not-of-the-print =
    .label = not of the print

## How a text is divided into passages

division-lines =
    .meaning = Each line that is not blank is a passage: a paragraph stands on one line.
division-paragraphs =
    .meaning = All lines up to the next blank line are one passage: the lines of the text are broken.

## Sorts of organisation: those that most dossiers need; a word of a dossier's own stands as it is typed

body-government =
    .label = government
body-agency =
    .label = agency
body-parliament =
    .label = parliament
body-court =
    .label = court
body-mission =
    .label = mission
body-company =
    .label = company
body-publication =
    .label = publication
body-international-body =
    .label = international body
body-other =
    .label = body

## Sorts of thing, and beside them too a dossier's own

thing-ship =
    .label = ship
thing-aircraft =
    .label = aircraft
thing-vehicle =
    .label = vehicle
thing-machine =
    .label = machine
thing-weapon =
    .label = weapon
thing-treaty =
    .label = treaty
thing-document =
    .label = document
thing-work =
    .label = work

## Sorts of slip: "kind of slip: …"

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
fate-erased =
    .label = erased
# The title of what stands at the address of an id that is gone.
gone = { $id } was { $became }

## How many articles say it, for the line beside a badge

counts-origins = { counts-articles }, { $some ->
        [all] { "" }
        [1] one of them{ " " }
       *[other] { NUMERAL($some) } of them{ " " }
    }{ $voiced ->
        [no] citing
       *[other] drawing on
    } { $origins } separate voices{ $answers ->
        [one] { "" }
       *[other] { " " }in all
    }
counts-one-voice = { counts-articles }, { $some ->
        [all] { $articles ->
            [one] { "" }
            [2] both{ " " }
           *[other] all{ " " }
        }
        [1] one of them{ " " }
       *[other] { NUMERAL($some) } of them{ " " }
    }{ $voiced ->
        [no] citing { $who }
       *[other] from { $who }
    }
counts-vague = { counts-articles }, { $some ->
        [all] { "" }
        [1] one of them{ " " }
       *[other] { NUMERAL($some) } of them{ " " }
    }{ $groups ->
        [one] citing an unnamed group
       *[other] citing unnamed groups
    }
counts-unclear = { counts-articles } { $some ->
        [all] (perhaps citing { $who })
        [1] (one may be citing { $who })
       *[other] ({ NUMERAL($some) } may be citing { $who })
    }
counts-in-passing = { counts-articles }, { $articles ->
        [one] which takes it for granted
       *[other] which take it for granted
    }
counts-articles = { $articles-in-digits }
side-says = Said
side-denies = { GIVEN($answer) ->
        [yes] Denied: { $answer }
       *[no] Denied
    }
side = { $articles-in-digits }{ $behind ->
        [counted] , { $some ->
            [all] { $origins ->
                [one] { $origins } voice
               *[other] { $origins } separate voices
            }: { $who }
            [1] one of them { citing-or-from }
           *[other] { NUMERAL($some) } of them { citing-or-from }
        }
        [vague] , { $some ->
            [all] an unnamed group: { $who }
            [1] one of them citing an unnamed group: { $who }
           *[other] { NUMERAL($some) } of them citing an unnamed group: { $who }
        }
        [in-doubt] , { $some ->
            [all] perhaps citing { $who }
            [1] one of them perhaps citing { $who }
           *[other] { NUMERAL($some) } of them perhaps citing { $who }
        }
        [in-passing] , { $articles ->
            [one] which takes it for granted
           *[other] which take it for granted
        }
        [texts] { "" }
       *[nobody] , nobody cited
    }
citing-or-from = { $voiced ->
        [no] citing { $who }
       *[other] from { $who }
    }
counts-denied = said in { counts-articles }, denied in { $denials-in-digits }
counts-said-and-denied = { counts-articles } { $articles ->
        [one] has
       *[other] have
    } both the claim and its denial
counts-only-denied = denied in { counts-articles }
counts-taken-back = said in { counts-articles } and taken back
counts-left-open = raised and left open in { counts-articles }
counts-headline = in a headline alone
counts-none = { $sources-none }
counts-with-prints = { $counts } ({ $prints } prints of { $dispatches ->
        [one] one dispatch are counted once
       *[other] { NUMERAL($dispatches) } dispatches count as { NUMERAL($dispatches) }
    })

## What the articles do: say it; answer it, where several answers are given; tell of an allegation; say it is not so

articles-open = { $how ->
        [alone] { OPENING($articles-in-words) } alone
        [same] The same { $articles ->
            [one] { $articles-noun }
           *[other] { $articles-in-words }
        }
       *[plain] { OPENING($articles-in-words) }
    }
articles-do = { articles-open } { $deed ->
        [answering] { $articles ->
            [one] answers this question
           *[other] answer this question
        }
        [giving] { $articles ->
            [one] gives this answer
           *[other] give this answer
        }
        [dating] { $articles ->
            [one] gives this date
           *[other] give this date
        }
        [speaking] { $articles ->
            [one] speaks of it
           *[other] speak of it
        }
        [hedging] { $does }
        [alleging] { $articles ->
            [one] tells of the allegation
           *[other] tell of the allegation
        }
        [denying] { $articles ->
            [one] denies it
           *[other] deny it
        }
        [assuming] { $articles ->
            [one] tells of this
           *[other] tell of this
        }
       *[saying] { $articles ->
            [one] says so
           *[other] say so
        }
    }

# Who is cited in what does not say it and takes it for granted.
cited-where-assumed = The words that take it for granted { $perhaps ->
        [yes] may go back to { $who }.
       *[no] go back to { $who }.
    }

# A name that has the article before it within a sentence.
with-article = the { $name }

## Who carries it: counts first, then who, then what speaks against it

carried = { articles-do }{ $behind ->
        [several] { $articles ->
            [one] , { $voiced ->
                [no] citing { NUMERAL($origins) } separate voices
               *[other] with { NUMERAL($origins) } separate voices behind it
            }: { $who }.
           *[other] ; they { $voiced ->
                [no] cite { only-so-many } separate voices between them
               *[other] have { only-so-many } separate voices behind them
            }: { $who }.
        }
        [one] { $articles ->
            [one] { $voiced ->
                [yes] ; its author is { $who }.
               *[other] , citing { $who }.
            }
            [2] ; both trace back to { $who }.
           *[other] ; all trace back to { $who }.
        }
        [vague] { $articles ->
            [one] { $voiced ->
                [yes] ; its author is one of { $who } (no names given).
               *[other] , citing { $who } (no names given).
            }
           *[other] ; they cite { $who } (no names given).
        }
        [in-doubt] , perhaps citing { $who }; { $articles ->
            [one] its text does not make that clear.
           *[other] their texts do not make that clear.
        }
       *[nobody] { $articles ->
            [one] { " " }and cites nobody.
           *[other] { " " }and cite nobody.
        }
    }
# How many voices; where there are more articles that have it from them, only so many.
only-so-many = { $shared ->
        [yes] only { NUMERAL($origins) }
       *[no] { NUMERAL($origins) }
    }
# The same where not all do alike: "Two articles say so. Of these, one cites the board. One cites nobody."
carried-in-parts = { articles-do }. Of these, { $parts }.
part = { NUMERAL($some) } { $behind ->
        [several] { $some ->
            [one] { $voiced ->
                [no] cites { NUMERAL($origins) } separate voices: { $who }
               *[other] has { NUMERAL($origins) } separate voices behind it: { $who }
            }
           *[other] { $voiced ->
                [no] cite { only-so-many } separate voices between them
               *[other] have { only-so-many } separate voices behind them
            }: { $who }
        }
        [one] { $some ->
            [one] { $voiced ->
                [yes] is by { $who }
               *[other] cites { $who }
            }
           *[other] trace back to { $who }
        }
        [vague] { $some ->
            [one] { $voiced ->
                [yes] is by one of { $who } (no names given)
               *[other] cites { $who } (no names given)
            }
           *[other] cite { $who } (no names given)
        }
        [in-doubt] may be citing { $who }
        [unclear] may be citing the same
        [in-passing] { $some ->
            [one] takes { granted } for granted without saying it outright
           *[other] take { granted } for granted without saying it outright
        }
       *[nobody] { $some ->
            [one] cites nobody
           *[other] cite nobody
        }
    }
# What is taken for granted where several answers are given, or one thing is said.
granted = { $deed ->
        [answering] an answer
       *[saying] it
    }
# Behind a part that cites somebody. Of "all" all do so.
part-too = { $too ->
        [all] { $some ->
            [1] that one also { says-too }
            [2] both also { say-too }
           *[other] all of these { NUMERAL($some) } also { say-too }
        } without citing anybody
        [1] one of these { NUMERAL($some) } also { says-too } without citing anybody
       *[other] { NUMERAL($too) } of these { NUMERAL($some) } also { say-too } without citing anybody
    }
# What those do who cite somebody for it, in a passage that cites nobody.
say-too = { $deed ->
        [answering] give an answer
        [giving] give it
        [dating] give it
       *[saying] say so
    }
says-too = { $deed ->
        [answering] gives an answer
        [giving] gives it
        [dating] gives it
       *[saying] says so
    }
own-words-too = { $too ->
        [all] { $some ->
            [1] The { $articles-noun } { says-too }
           *[other] The { $articles-nouns } { say-too }
        }
        [1] One of them { says-too }
       *[other] { OPENING($too) } of them { say-too }
    } again without citing anybody.
carried-in-passing = { articles-open } { $articles ->
        [one] takes it for granted
       *[other] take it for granted
    }{ $citing ->
        [yes] , in telling what { $who } said
        [perhaps] , perhaps in telling what { $who } said
        [voiced] , in words of { $who }
       *[no] { "" }
    }; { $headlines ->
        [0] none says so outright.
       *[other] only { headlines } so outright.
    }
# Several voices that are counted as one, where they stand in a row with others.
one-of-several-voices = { $who } (counted as one)
# Why several voices count as one. In the count of all answers they may be one where no answer has them side by side.
counted-as-one = { $among ->
        [all] In all, { $who }
       *[some] { OPENING($who) }
    } count as one voice, because { $why ->
        [passed-on] { $count ->
            [2] one may just be repeating the other
           *[other] some may just be repeating others
        }
       *[shared] { $count ->
            [2] both may be repeating the same statement
           *[other] all may be repeating the same statement
        }
    }.
# Why the counts of answers come to more than the count of all: beside these, and in a sentence where no room is left for that.
counted-twice = { $articles ->
        [0] { OPENING($voices) } { $voices ->
            [one] voice is
           *[other] voices are
        }
        [one] { $voices ->
            [0] { OPENING($articles-in-words) } is
            [one] { OPENING($articles-in-words) } and one voice are
           *[other] { OPENING($articles-in-words) } and { NUMERAL($voices) } voices are
        }
       *[other] { $voices ->
            [0] { OPENING($articles-in-words) } are
            [one] { OPENING($articles-in-words) } and one voice are
           *[other] { OPENING($articles-in-words) } and { NUMERAL($voices) } voices are
        }
    } behind { $of ->
        [amounts] { $given ->
            [2] both numbers
           *[other] more than one number
        }
       *[answers] { $given ->
            [2] both answers
           *[other] more than one answer
        }
    }; the total counts { $articles ->
        [0] { $voices ->
            [one] it
           *[other] each of them
        }
        [one] { $voices ->
            [0] it
           *[other] each of them
        }
       *[other] each of them
    } only once.
    .brief = { $voices ->
        [0] { $share ->
            [all] { $articles ->
                [one] it is
                [2] both are
               *[other] all are
            }
            [1] { $articles-in-words } is
           *[other] { $articles-in-words } are
        }
       *[other] { $articles ->
            [0] { NUMERAL($voices) } { $voices ->
                [one] voice is
               *[other] voices are
            }
           *[other] { $articles-in-words } and { NUMERAL($voices) } { $voices ->
                [one] voice are
               *[other] voices are
            }
        }
    } behind { $of ->
        [amounts] { $given ->
            [2] both numbers
           *[other] more than one number
        }
       *[answers] { $given ->
            [2] both answers
           *[other] more than one answer
        }
    }
nobody-says-so = Nobody gives this answer.
prints-count-as-one = { OPENING($prints) } prints of one dispatch, { $dispatch }, count as one { $sources-noun }.
# What is about the sources themselves: nobody says it, whoever reads them can see it.
seen-in = { $deed ->
        [answering] These answers are
        [giving] This answer is
       *[saying] This is
    } what we found in { $articles ->
        [0] { $headlines ->
            [one] one headline.
           *[other] { NUMERAL($headlines) } headlines.
        }
       *[other] { $articles-in-words }{ $headlines ->
            [0] .
            [one] , and in the headline of one more.
           *[other] , and in the headlines of { NUMERAL($headlines) } more.
        }
    }
# Headlines never count; what is said of every passage is not said of them.
headlines = { $headlines ->
        [one] a headline says
       *[other] headlines say
    }

## Why a fact stands as it does

only-said = What is recorded here is only that { $who } said it.
confirmed-by = It counts as confirmed, by { $who }, who would know; nobody denies it.
# What somebody said before, and stands by no longer.
took-back = { OPENING($who) } { $denied ->
        [yes] denied { GIVEN($answer) ->
            [yes] { $answer }
           *[no] it
        }
       *[no] said { GIVEN($answer) ->
            [yes] { $answer }
           *[no] so
        }
    } and took that back { on-that-day }; it no longer counts.
on-that-day = { $dated ->
        [day] on { $date }
        [time] ({ $date })
       *[no] later
    }{ $carded ->
        [yes] , going by the publication date, which we have from our own records and not from the text
       *[no] { "" }
    }
taken-back = Taken back { on-that-day }
nothing-stands = Nothing that was said of this still stands.
# What an inquiry, a court or a study finds.
finding-of = { GIVEN($answers) ->
        [yes] { OPENING($answers) } is what { $who } found.
       *[no] That is what { $who } found.
    }
only-confirmed = Only { $answer } is confirmed, by { $who }.
# Which passages do not say it outright; of several answers, which of those behind one.
hedged = { $how ->
        [alike] { $count ->
            [one] { GIVEN($answer) ->
                [yes] The one
               *[no] The
            }
            [2] Both
           *[other] All { NUMERAL($count) }
        } { hedged-passages } { $ways }.
        [all] { $count ->
            [2] Neither of the two
           *[other] None of the { NUMERAL($count) }
        } { hedged-passages } says so outright: { $ways }.
       *[some] Of the { NUMERAL($count) } { hedged-passages }, { $ways }.
    }
hedged-passages = { $count ->
        [one] passage
       *[other] passages
    }{ GIVEN($answer) ->
        [yes] { " " }that { $count ->
            [one] gives
           *[other] give
        } the answer { $answer }
       *[no] { "" }
    }
only-headlines-outright = Only { headlines } so outright.
raised-and-left-open = { articles-open } { $articles ->
        [one] { $of ->
            [question] raises the question without answering it.
           *[statement] speaks of it without saying whether it is so.
        }
       *[other] { $of ->
            [question] raise the question without answering it.
           *[statement] speak of it without saying whether it is so.
        }
    }
raised-and-not-answered = { articles-open } { $articles ->
        [one] raises the question
       *[other] raise the question
    }, and { $headlines ->
        [0] nobody answers
        [one] only a headline answers
       *[other] only headlines answer
    }: { $silences }.
only-a-headline = Only a headline says this; headlines are shown and not counted.
no-passage = No passage answers this.
silences-beside = { OPENING($silences) }.
cited-elsewhere = { $unnamed ->
        [yes] somebody unnamed who is called the same
       *[no] the same voice
    } is behind { $count ->
        [one] answer { $letters }
       *[other] answers { $letters }
    } too
also-called = Also called: { $printed }.
cited-for = What this voice says
perhaps-cited-or-silent = Perhaps cited, or giving no answer
witness-for = Findings in which this witness is named
how-articles-put-it = How the sources put what it says
# Where the text leaves open who is silent, and who is cited.
somebody-perhaps = someone (perhaps { $who })
perhaps = perhaps { $who }

## Where readings exclude each other, or differ and can both be true

said-and-denied = It is both said and denied.
answer-said-and-denied = { OPENING($answer) } is both said and denied.
# Of any two of some, or of each of some with each of others, the same is said: of a pair it is one with one.
answers-exclude = { $how ->
        [any-two] Of { $ones }, only one can be true.
        [each] { OPENING($ones) } { $count ->
            [one] cannot be true
           *[other] can each not be true
        } together with any of these: { $others }.
       *[pair] { OPENING($ones) } and { $others } cannot both be true.
    }
answers-pull = { $how ->
        [any-two] Of { $ones }, any two differ, but may both be true.
        [each] { OPENING($ones) } { $count ->
            [one] differs
           *[other] each differ
        } from { $others }. Each time, both may be true.
       *[pair] { OPENING($ones) } and { $others } differ, but may both be true.
    }
of-answer = { OPENING($answer) }: { $carried }
against-answer = Against { $answer }: { $carried }
dates-exclude = { $how ->
        [any-two] Of these dates only one can be right: { $ones }.
        [each] { OPENING($ones) } { $count ->
            [one] cannot be right
           *[other] can each not be right
        } together with any of these dates: { $others }.
       *[pair] These two dates cannot both be right: { $ones } and { $others }.
    }
of-date = { OPENING($date) }: { $carried }
of-either-date = { OPENING($date) } leaves open which of these: { $carried }
says-only-date = { $some ->
        [one] One more says it less exactly: { $date }.
       *[other] { OPENING($some) } more say it less exactly: { $date }.
    }
both-in-one = { OPENING($articles-in-words) } { $articles ->
        [one] gives more than one version, and is counted for each
       *[other] give more than one version, and are counted for each
    }: { $named }.
one-voice-twice = { $every ->
        [yes] { $count ->
            [2] Both answers
           *[other] All { NUMERAL($count) } answers
        } come from { $who }.
       *[no] { OPENING($count) } of the answers come from { $who }: { $answers }.
    }{ $unnamed ->
        [yes] { " " }Nobody is named there, so it may be one person or several.
       *[no] { "" }
    }
# What a headline most likely means need not be what it plainly says. It may be another line than the title of its source.
headline-says-more = Taken at { $count ->
        [one] its word, a headline of { $titles } says more than the { $articles-noun } below it.
       *[other] their word, { NUMERAL($count) } headlines of { $titles } say more than the { $articles-nouns } below them.
    }

## What somebody else prints to cite a fact, and when the sources came out

# A quotation, and one that stands within another.
quoted = “{ $text }”
quoted-within = ‘{ $text }’
# Whether an answer is denied alone, or said and denied too; then the sources that give it, and those that deny it.
cited-answer = { $letter }) { $answer }{ $denied ->
        [only] { " " }(denied)
        [too] { " " }(said and denied)
       *[no] { "" }
    }
cited-answer-in = { $answer } ({ GIVEN($given) ->
        [yes] { $given }{ GIVEN($denied) ->
            [yes] ; denied in { $denied }
           *[no] { "" }
        }
       *[no] denied in { $denied }
    })
# In which sources it stands, in which it is denied; where neither, in which it comes up.
cited-sources = { citation-behind } { $sources }.
sources-of-days = { $rest ->
        [0] { $total ->
            [one] The { $total-noun } is of { $date }.
           *[other] The { $total-total } are of { $date }.
        }
        [one] { OPENING($known) } of the { $total-total } { $known ->
            [one] is
           *[other] are
        } of { $date }; the day of the { $total ->
            [3] third
            [4] fourth
            [5] fifth
            [6] sixth
            [7] seventh
            [8] eighth
            [9] ninth
            [10] tenth
           *[other] other
        } is not known.
       *[other] { OPENING($known) } of the { $total-total } { $known ->
            [one] is
           *[other] are
        } of { $date }; the days of the others are not known.
    }
sources-of-no-day = { $total ->
        [one] The { $total-noun } is of { $date }; the day is not known.
       *[other] The { $total-total } are of { $date }; the day of none is known.
    }
sources-undated = { $total ->
        [0] There is { $total-none } here yet.
        [one] When the { $total-noun } came out is not known.
       *[other] When the { $total-nouns } came out is not known.
    }
    .brief = From { $total ->
        [one] one { $total-noun }
       *[other] { $total-nouns }
    } without a date
# Up to when they tell of anything; the short form stands below the title of every page. $total is the number of sources, and $rest of how many the day is not known.
sources-end = { $total ->
        [one] This { $total-noun } is of { $date }
       *[other] These { $total-nouns } end on { $date }
    }{ $rest ->
        [0] { "" }
        [one] ; the day of one is not known
       *[other] ; the days of { NUMERAL($rest) } are not known
    }.
    .brief = { $total ->
        [one] From one { $total-noun } of { $date }
       *[other] From { $total-nouns } { $rest ->
            [0] up
           *[other] dated up
        } to { $date }
    }
sources-end-roughly = { $total ->
        [one] This { $total-noun } is of { $date }; the day is not known.
       *[other] These { $total-nouns } are of { $date }; no day is known.
    }
    .brief = { $total ->
        [one] From one { $total-noun } of { $date }
       *[other] From { $total-nouns } of { $date }
    }
days-by-card = { $date }, { $part ->
        [yes] partly according
       *[no] according
    } to our own records
days = { $count ->
        [one] { $first }
        [2] { $first } and { $last }
       *[other] { $first } to { $last }
    }
date-run = { $first } to { $last }
about-date = { $date }, as it seems

## Who gives a date: beside a badge, then as part of the reason

date-in = { $date } (in { $some } of { $articles-in-digits }{ counted-from-its-day })
date-in-citing = { $date } (in { $some } of { $articles-in-digits }, { citing-or-voiced }{ counted-from-its-day })
date-citing = { $date } ({ citing-or-voiced }{ counted-from-its-day })
citing-or-voiced = { $voiced ->
        [yes] written by { $who }
       *[other] citing { $who }
    }
# What is worked out from a publication date which only our own records give; where all give it, that stands beside the badge.
date-by-card = { $date }, { from-their-day }
# The texts whose day it is are those that this site cites, and not what the fact tells of, be that a newspaper itself.
from-their-day = worked out from the day of the { $articles ->
        [one] { $articles-noun }
       *[other] { $articles-nouns }
    } cited here
date-on-by-card = { $exact ->
        [yes] on { $date }
       *[no] { $date }
    } ({ from-their-day })
counted-from-its-day = { $carded ->
        [no] { "" }
        [some] ; in part worked out from the days of those texts
       *[yes] ; worked out from { $some ->
            [one] the day of that text
           *[other] the days of those texts
        }
    }
counted-from-card = We worked out { $date } from the day of the { $articles ->
        [one] { $articles-noun }
       *[other] { $articles-nouns }
    } cited here. That day is from our own records and not from the text.
    .brief = Date worked out from that of the { $articles ->
        [one] { $articles-noun }
       *[other] { $articles-nouns }
    } cited here.
date-worked-out = { $date } (worked out from several dates)
date-of-side = { $date } (in { $articles-in-digits })
date-of-rival = { $date }: { $given }
dates-in-turn = { $dates }, one after the other
dates-disputed = { $dates }, disputed
some-say-date = { OPENING($some) } of the { $articles-total }{ GIVEN($who) ->
        [yes] , { citing-or-voiced },
       *[no] { "" }
    } { $carded ->
        [yes] { $some ->
            [one] gives a time that comes to { $date }. It is counted from the day of that { $articles-noun }, which we have from our own records and not from the text.
           *[other] give a time that comes to { $date }. It is counted from the days of these { $articles-nouns }, which we have from our own records and not from the texts.
        }
        [inferred] { $some ->
            [one] means { $date }, as far as we can tell.
           *[other] mean { $date }, as far as we can tell.
        }
       *[no] { $some ->
            [one] says { $date }.
           *[other] say { $date }.
        }
    }
    .brief = { date-is-from } { NUMERAL($some) } of the { $articles-total }{ cited-for-date }.
date-is-from = { $carded ->
       *[no] Date from
        [inferred] Date worked out from
        [yes] Date worked out from
    }
cited-for-date = { GIVEN($who) ->
        [yes] , { citing-or-voiced }
       *[no] { "" }
    }
only-voice-says-date = The date comes from { $who } alone: { $carded ->
        [inferred] as far as we can tell, { $date }.
        [yes] { $date }. We counted it from the day of the text cited here, which we have from our own records and not from the text.
       *[no] { $date }.
    }
    .brief = { date-is-from } { $who } alone.
no-passage-says-date = No passage says { $date }: it is worked out from several dates.
    .brief = Date worked out from several.
# The hour that is shown, by a clock that cannot be compared with its own: nobody knows whether it is the same moment.
same-hour-by-clocks = { OPENING($some) } { $some ->
        [one] gives
       *[other] give
    } { $about ->
        [yes] about the same hour
       *[no] the same hour
    }, but { $some ->
        [one] its clock
       *[other] their clocks
    } may have been set differently.
# Another hour, by such a clock.
others-by-clocks = { $some ->
        [one] One gives another hour, but its clock may have been set differently: { $dates }.
       *[other] { OPENING($some) } give another hour, but their clocks may have been set differently: { $dates }.
    }
others-say-only-date = { OPENING($some) } { $inferred ->
        [yes] { $some ->
            [one] means { $date }, as far as we can tell.
           *[other] mean { $date }, as far as we can tell.
        }
       *[no] { $some ->
            [one] says it less exactly: { $date }.
           *[other] say it less exactly: { $date }.
        }
    }
others-give-no-date = { OPENING($some) } { $some ->
        [one] gives no date.
       *[other] give no date.
    }

## Changes between two editions, the gravest first

change-lost =
    .label = gone without a word: its permalink leads nowhere (list it in site_src/retired.yml)
change-standing =
    .label = standing
change-retired =
    .label = retired
change-added =
    .label = added
change-disagreement =
    .label = disagreement
change-pair =
    .label = what two answers are to each other
change-dates =
    .label = dates
change-background =
    .label = counted
change-reworded =
    .label = reworded
change-answer-added =
    .label = answer added
change-answer-dropped =
    .label = answer dropped
change-passage-dropped =
    .label = passage dropped
change-passage-added =
    .label = passage added
change-passage-changed =
    .label = passage changed
change-voice-dropped =
    .label = voice dropped
change-voice-added =
    .label = voice added
change-verification-lost =
    .label = verification lost
change-verification-gained =
    .label = verification gained
change-spelling-dropped =
    .label = spelling dropped
change-spelling-added =
    .label = spelling added
change-source =
    .label = what is said of the source
change-dispatch =
    .label = what is said of the dispatch
change-catalogue =
    .label = the catalogue

# What is compared: each side in a word or two.
compared-none = { $field ->
        [gist] no gist
        [quote] no quotation
        [note] no note
        [basis] no basis
       *[other] none
    }
compared-answer = answer { $id }
compared-anchor = anchored at “{ $text }”
compared-headline = the headline
compared-article = the text itself
compared-citing = { $who } citing { $voice }
compared-in-headline = in a headline
compared-said = spoken { $date }
compared-taken-back = taken back { GIVEN($date) ->
        [yes] { $date }
       *[no] later
    }
compared-resting = resting on the testimony of { $witnesses }
compared-rendition = { $languages } ({ $who })
compared-background = as background
compared-case = with the case
compared-same-passages = its passages are the same: what they rest on changed, such as a voice's ties or another fact's date

## What became of the paragraphs of a source

coverage-used =
    .label = used
coverage-set-aside =
    .label = set aside
coverage-both =
    .label = both
coverage-unread =
    .label = unread
covered = { $paragraphs ->
        [one] { $paragraphs } paragraph
       *[other] { $paragraphs } paragraphs
    }: { $used } { coverage-used.label }, { $aside } { coverage-set-aside.label }{ $unread ->
        [0] .
       *[other] , { $unread } not read yet.
    }

## What surrounds every page: its head, its foot, its menu. These messages are HTML.

made-from = From <a href="{ $sources }">{ $count ->
        [one] { $count } source
       *[other] { $count } sources
    }</a>, and nothing else.
how-made = <a href="{ $method }">How this is made</a>.
published-by = Published by { $publisher }.
about-site = <a href="{ $about }">About this site</a>.
menu-who = Who
menu-topics = Topics
menu-evidence = Evidence
skip-to-content = Skip to content
site-header = Header
navigation = Navigation
sections = Sections
site-footer = Footer
page-before = Previous
page-after = Next
on-this-page = On this page
edit-page = Edit what this page is made from
menu = Menu
print = Print
print-evidence = Print with the evidence
# On paper, where something is left out.
print-left-out = Not all of this page is printed here: the rest stands at { $address }
print-left-out-on-site = Not all of this page is printed here: the rest stands on this site at { $path }
# The end of a page on paper: what it rests on, and what the words beside its facts mean.
paper-sources = Sources
paper-labels = What the labels mean
# The foot of each sheet of paper: the name of the site, the address of the page, and when its facts last changed.
sheet-day = as of { $day }
preview-open = Open this page
# What is to be seen on the picture that pages share which have none of their own.
card-common = Every sentence, with who says it, how many separate voices are behind it, and how well it stands.
copied = Copied
copy-failed = Not allowed here: mark it and copy it
copy-citation = Copy text
copy-bibtex = Copy BibTeX
copy-csl = Copy CSL-JSON
share = Share this page
# Of an address that is copied, in a copy of the site that is open on somebody's own machine alone.
copied-here-only = Copied, but it works on this machine only
entries-shown = { $shown } of { $count } entries
entries-none = None of the { $count } entries fits.

## The search

search = Search
search-for = Search for
search-example = A name in any spelling, a number, a question
search-close = Close
search-found-one = 1 result
search-found-many = { $count } results
search-found-first = The first { $shown } of { $count } results
search-found-nothing = Nothing found for “{ $query }”.
search-failed = The search could not be loaded. Is there a connection?
search-also = also “{ $other }”
search-help = You can ask in plain words, such as “when did it happen”, or look through all <a href="{ $questions }">questions</a>, <a href="{ $names }">names</a> and <a href="{ $facts }">facts</a>.

## Where there is no page

no-page = Page not found
no-page-here = There is no page at this address
no-page-why = Facts, people and sources keep their addresses for ever: one that was renamed leads on to its successor. So the address is probably mistyped or cut short. Try the search above, or one of these:
no-page-report = Report an address that leads nowhere
home-headline = Where things stand
all-facts = All facts
everyone-named = Everyone named

## The served site, while it cannot be built

not-yet = The site is not there yet
not-yet-why = It appears as soon as the problems of its dossier are mended.
last-good = This is the last good site: { $count ->
        [one] a problem keeps
       *[other] { $count } problems keep
    } it from being rebuilt
not-publishable = { $count ->
        [one] A problem keeps
       *[other] { $count } problems keep
    } this site from being published
help = help: { $hint }
hide = Hide

## The button that leads from one scheme of colours to the next

look-light = Switch to light mode
look-dark = Switch to dark mode
look-system = Switch to the system's preference

## What a fact would lose without one voice, or without one article: as a part of a sentence, before "depends on the board"

fall-unsaid =
    .label = that anybody says so
    .reason = { $of ->
        [question] every answer
       *[other] this statement
    }{ $headlines ->
        [0] { "" }
       *[other] { " " }(headlines aside)
    }
    .does = { $of ->
        [texts] we found this only in { $who }
        [question] only { $who } { $places ->
            [one] answers
           *[other] answer
        } this question
       *[statement] only { $who } { $passing ->
            [yes] { $places ->
                [one] takes it for granted
               *[other] take it for granted
            }
           *[no] { $places ->
                [one] says so
               *[other] say so
            }
        }
    }{ $headlines ->
        [0] { "" }
       *[other] , headlines aside
    }
fall-brought-back =
    .label = that something was taken back
    .reason = something that was taken back would stand again
answers-called = { $several ->
        [one] the answer { $answers }
       *[other] the answers { $answers }
    }
fall-answer-gone =
    .label = one of the answers
    .reason = { answers-called }{ $headlines ->
        [0] { "" }
       *[other] { " " }(headlines aside)
    }
    .does = { $of ->
        [texts] we found { answers-called } only in { $who }
       *[other] only { $who } { $places ->
            [one] gives
           *[other] give
        } { answers-called }
    }{ $headlines ->
        [0] { "" }
       *[other] , headlines aside
    }
fall-uncited =
    .label = that anybody is cited for it
    .reason = { $clear ->
        [yes] nobody would be cited for this
       *[no] nobody would be cited for this, not even perhaps
    }
    .does = { GIVEN($voice) ->
        [yes] nobody { $clear ->
            [yes] is cited
           *[no] may be cited
        } for this but { $voice }{ $places ->
            [0] { "" }
           *[other] , and only in { $who }
        }
       *[no] only { $who } { $places ->
            [one] tells
           *[other] tell
        } { $clear ->
            [yes] whose word this is
           *[no] whose word this may be
        }
    }
fall-unclear =
    .label = that anybody is clearly cited for it
    .reason = nobody would clearly be cited for this
fall-vaguer =
    .label = that more than an unnamed group is cited for it
    .reason = only an unnamed group would clearly be cited for this
fall-hedged =
    .label = that it is more than { standing-reported-as-possible.label }
    .reason = the label here would be “{ $standing }”
fall-unconfirmed =
    .label = that it is confirmed
    .reason = this would not be confirmed, and the label would be “{ $standing }”
fall-undenied =
    .label = that anybody denies it
    .reason = { $of ->
        [question] nobody would deny any answer
       *[other] nobody would deny this
    }
fall-undisputed =
    .label = that it is disputed
    .reason = nothing here { $dated ->
        [disputed] but the date would be disputed
       *[other] would be disputed
    }, and the label would be “{ $standing }”
fall-otherwise =
    .label = its label
    .reason = the label here would be “{ $standing }”
fall-eased =
    .label = the label “{ sign-tension.label }”
    .reason = { $left ->
        [disputed] the label “{ sign-tension.label }” would go
        [one] only one answer would be left, and the label “{ sign-tension.label }” would go
       *[several] the answers left would all fit together, and the label “{ sign-tension.label }” would go
    }
fall-undated =
    .label = that it has a date
    .reason = this would have no date
fall-date-settled =
    .label = that its date is disputed
    .reason = the date would be { $dates }, and not disputed
fall-redated =
    .label = its date
    .reason = the date would be { $dates }{ GIVEN($was) ->
        [yes] , not { $was }
       *[no] { "" }
    }
# The one chain by which all of it comes: from whoever says it, through those who pass it on.
comes-from = { OPENING($fall) } { GIVEN($who) ->
        [yes] { $several ->
            [one] comes
           *[other] come
        } only from { $who }{ $straight ->
            [yes] . Only { $through } passes { $several ->
                [one] it
               *[other] them
            } on
           *[no] { GIVEN($through) ->
                [yes] . { $several ->
                    [one] It reaches
                   *[other] They reach
                } us only through { $through }
               *[no] { "" }
            }
        }
       *[no] { $several ->
            [one] reaches
           *[other] reach
        } us only through { $through }
    }.
# What else goes with an answer; what would be otherwise of a fact if somebody were left out of it.
# Where more goes with whoever says so than the answers before, they are named again.
depends-too = Without { GIVEN($who) ->
        [yes] { $who }
       *[no] { $several ->
            [one] it
           *[other] them
        }
    }, { $falls }.
without = { $count ->
        [one] Without { $who }, { $falls }.
        [2] If either { $first } or { $last } were missing, { $falls }.
       *[other] If any one of { $who } were missing, { $falls }.
    }
without-words = Without the words of { $who }{ GIVEN($through) ->
        [yes] , passed on by { $through },
       *[no] { "" }
    } in { $source }, { $falls }.
# The article behind a fact that has no other.
only-source = this one { $sources-noun }
whole-dispatch = { $dispatch } (in all its prints)
passing-on = { $who } (only passing it on)
if-cited = { $who } (if that is who is cited)
what-hangs-on-whom = What depends on one voice or one { $sources-noun }
what-it-hangs-on = What it all hangs on
without-anybody = Leave out { $articles ->
        [0] any one { $voiced ->
            [yes] voice or any one { $sources-noun }
           *[no] { $sources-noun }
        }
        [2] either of the { $articles-total }
       *[other] any one of the { $articles-total }
    }, and { $answers ->
        [0] { $articles ->
            [2] the other still { $of ->
                [texts] shows it
               *[others] says the same
            }
           *[other] the others still { $of ->
                [texts] show it
               *[others] say the same
            }
        }
        [one] the answer stays the same
       *[other] the answers stay the same
    }.
voice-with-others = { $who } and those who pass on its words ({ $others })
what-hangs-on-this-voice = What depends on this voice
what-hangs-on = What depends on { $who }
which-facts = Which they are
what-else-falls = What else depends on it
not-of-the-case = { $share ->
        [none] { "" }
        [all] { $apart ->
            [one] It is
            [2] Both are
           *[other] All are
        } background, or about the { $sources-nouns } themselves.
       *[some] { OPENING($apart) } of them { $apart ->
            [one] is
           *[other] are
        } background, or about the { $sources-nouns } themselves.
    }
voice-carries = { $count ->
        [0] No fact hangs on { $who }: for each, somebody else is clearly cited as well, or nobody is.
        [one] One fact hangs on { $who }.{ $share ->
            [none] { "" }
           *[other] { " " }{ not-of-the-case }
        }
       *[other] { OPENING($count) } facts hang on { $who }.{ $share ->
            [none] { "" }
           *[other] { " " }{ not-of-the-case }
        }
    }
# Of the facts that hang on a voice: for how many somebody else is cited who passes on its words, or whose words it passes on.
voice-carries-beyond = { $spoken ->
        [0] { "" }
        [one] For one of them it is not cited itself, but somebody who passes on its words.
       *[other] For { NUMERAL($spoken) } of them it is not cited itself, but somebody who passes on its words.
    }{ $passed ->
        [0] { "" }
       *[other] { $spoken ->
            [0] { "" }
           *[other] { " " }
        }{ $passed ->
            [one] One of them rests
           *[other] { OPENING($passed) } of them rest
        } on the words of others, which it passes on.
    }
article-carries = { $count ->
        [0] No fact is said in { $this } alone.
        [one] One fact is said in { $this } alone.{ $share ->
            [none] { "" }
           *[other] { " " }{ not-of-the-case }
        }
       *[other] { OPENING($count) } facts are said in { $this } alone.{ $share ->
            [none] { "" }
           *[other] { " " }{ not-of-the-case }
        }
    }

## What the case rests on, and how much of the articles is used

# The shares of the facts of the case: of each how many, and how a list calls it behind that number.
finding = { $facts ->
        [one] The case is one fact
       *[other] Of the { NUMERAL($facts) } facts of the case
    }{ $facts ->
        [one] : { $parts }.
       *[other] , { $parts }.
    }
hang-on = { NUMERAL($count) } on { $who }
hang-on-voice = on { $who }{ GIVEN($others) ->
        [yes] , with { $others }
       *[no] { "" }
    }
# What a voice is, where a page first speaks of them.
voice-defined = a person or body that is cited or the author of a report
footing-on-one =
    .label = on one voice each
    .reason = { NUMERAL($count) } { $count ->
        [one] hangs on one voice
       *[other] hang on one voice each
    }{ $first ->
        [yes] , { voice-defined }
       *[no] { "" }
    }{ GIVEN($who) ->
        [yes] { " " }({ $who })
       *[no] { "" }
    }
footing-on-another =
    .label = on one other voice each
    .reason = { footing-on-one.reason }
footing-on-several =
    .label = on more than one voice
    .reason = { NUMERAL($count) } { $count ->
        [one] has more than one voice behind it
       *[other] have more than one voice behind them
    }{ $first ->
        [yes] { " " }(a voice is { voice-defined })
       *[no] { "" }
    }
footing-on-nobody =
    .label = on no voice
    .reason = for { NUMERAL($count) } nobody is clearly cited
voice-meaning = A voice is { voice-defined }.
hang-meaning = A fact hangs on a voice if that voice is behind every place in the texts that clearly cites somebody for it.
paragraphs-used = { $used ->
        [0] No paragraph of theirs is used for a fact
        [one] One of their { NUMERAL($paragraphs) } paragraphs is used for a fact
       *[other] { OPENING($used) } of their { NUMERAL($paragraphs) } paragraphs are used for facts
    }{ $unread ->
        [0] .
        [one] ; one was not read yet.
       *[other] ; { NUMERAL($unread) } were not read yet.
    }
said-in-one = { $some ->
        [0] No fact of the case is said in one { $sources-noun } alone.
        [one] One of the { NUMERAL($facts) } facts of the case is said in one { $sources-noun } alone.
       *[other] { OPENING($some) } of the { NUMERAL($facts) } facts of the case are said in one { $sources-noun } alone.
    }
sentences-linked = { $part ->
        [none] None of the sentences that editors wrote here leads to a fact.
        [all] { $sentences ->
            [one] The one sentence that an editor wrote here leads to a fact.
           *[other] All { NUMERAL($sentences) } sentences that editors wrote here lead to a fact.
        }
       *[some] { OPENING($linked) } of the { NUMERAL($sentences) } sentences that editors wrote here { $linked ->
            [one] leads to a fact.
           *[other] lead to a fact.
        }
    }

## What was known when

known-title = What was known when
known-lead = Every fact is judged here once more for each day, from the { $sources-nouns } alone that had come out by then; what came later is left out.
known-order = The days are those that the texts print, or else those in our own records. { OPENING($sources-nouns) } of one day are taken together: their hours do not tell which came first.
known-without-day = { $articles ->
        [one] The { $articles-noun } whose day is not known
       *[other] The { $articles-nouns } whose day is not known
    }
known-first = { OPENING($articles-in-words) } came out on this day. { $count ->
        [0] Of the case, { $articles ->
            [one] it says nothing.
           *[other] they say nothing.
        }
        [one] Of the case, { $articles ->
            [one] it speaks of one fact.
           *[other] they speak of one fact.
        }
       *[other] Of the case, { $articles ->
            [one] it speaks of { NUMERAL($count) } facts.
           *[other] they speak of { NUMERAL($count) } facts.
        }
    }
known-then = { $dated ->
        [yes] { OPENING($articles-in-words) } came out on this day.
       *[no] { $articles ->
            [one] It is counted last, and on no day.
           *[other] They are counted last, and on no day.
        }
    } Of the case, { $count ->
        [0] no fact was new
        [one] one fact was new
       *[other] { NUMERAL($count) } facts were new
    }; { $otherwise ->
        [0] none stood otherwise than before
        [one] one stood otherwise than before
       *[other] { NUMERAL($otherwise) } stood otherwise than before
    }; { $again ->
        [0] none was spoken of again without a change.
        [one] one was spoken of again and stood as before.
       *[other] { NUMERAL($again) } were spoken of again and stood as before.
    }
known-aside = { OPENING($count) } { $count ->
        [one] fact of the background or about the { $sources-nouns } themselves is not shown.
       *[other] facts of the background or about the { $sources-nouns } themselves are not shown.
    }
known-about = Each day on which { $sources-nouns } came out: what could be known by then, and what the next day changed.
known-otherwise = What stood otherwise than before
known-new = New: { $standing }, { $count } { $count ->
        [one] fact
       *[other] facts
    }
known-before = Before: { $standing }, { $counts }{ $dated ->
        [yes] ; { $date }.
       *[no] .
    }{ $count ->
        [0] { "" }
        [one] { " " }New answer: { $answers }.
       *[other] { " " }New answers: { $answers }.
    }
