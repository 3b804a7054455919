## The tables that can be taken away: what a row of each is, and what its columns hold.

table-facts = A statement about the world, or a question with the answers that are given, and how well it stands.
column-facts-id = The permanent id of the fact.
column-facts-url = The page of the fact, from the root of the site.
column-facts-fingerprint = Eight digits of its wording, as in citations: with another wording they are others.
column-facts-text = The statement or the question.
column-facts-standing = How well it stands, in one word that never changes with the language.
column-facts-label = The standing as readers see it, with what is disputed or clashes beside it.
column-facts-background = It is background to the story, and nobody disputes it; such facts are counted apart.
column-facts-of-the-case = It is of the case, which is what the home page counts: neither background nor about how the sources tell it.
column-facts-of-the-texts = It is not about the world but about how the sources tell it.
column-facts-articles = How many articles say so; of a question, how many give an answer. Several prints of one dispatch count as one.
column-facts-footing = On how many voices it hangs: `on one`, without whom nobody would clearly be cited for it; `on several`; or `on nobody`, where nobody is clearly cited. The home page counts these of the facts with `true` in `of_the_case`.
column-facts-origins = How many separate voices are clearly behind them.
column-facts-voices = These voices, by their ids: the last of each chain that counts. Several stand with a blank between them.
column-facts-uncounted = How many more voices may be behind them: vague ones, or ones that are only perhaps cited.
column-facts-own-words = How many of these articles say it and cite nobody for it.
column-facts-denials = How many articles say that it is not so.
column-facts-silences = How many articles raise it and leave it open.
column-facts-date = When it was, in Extended Date/Time Format; [a..b] is a moment somewhere in a range.
column-facts-date-earliest = The first possible day, as ISO 8601 writes it. See date_bounds_hold.
column-facts-date-latest = The last possible day, as ISO 8601 writes it. See date_bounds_hold.
column-facts-date-bounds-hold = Whether these two days bound it. Not where it is given as about or perhaps a time: it may have been before or after that. Nor where its dates dispute: nobody gives what lies from the first to the last; see the table `dates`.
column-facts-date-with-givers = The same date with who gives it, where not all do; where dates dispute, each of them for itself, as in the table `dates`.
column-facts-date-in-words = The same date in words.
column-facts-date-by-all = Every article that says so gives this date: only then may it stand beside their count.
column-facts-date-by-card = It rests on the day that the site's catalogue gives a source, and not on the text.
column-facts-date-inferred = No passage that gives it prints all of it; from what the rest is inferred is said in `basis` of the testimonies.
column-facts-date-disputed = Two of the dates that are given have no day in common.
column-facts-reason = Why it stands so.
column-facts-falls-without = The voices and sources without which nobody would say it. Several stand with a blank between them.
column-facts-disagreement = How the sources differ, in one word.
column-facts-note = What the editors say of the disagreement, in Markdown, with links by id.
column-facts-note-with-standing = The same as plain text, with how each fact stands behind its mention.
column-facts-said-by = Whose words the fact is: that they were said, not that they are so.
column-facts-hangs-on = The voices without any one of which nobody would clearly be cited for it: the home page counts the facts of the case that have one. Several stand with a blank between them.

table-answers = An answer that somebody gives to a question, or a statement that somebody makes or denies.
column-answers-fact = The id of the fact.
column-answers-answer = The id of the answer; an amount with what it is of; empty for the statement itself.
column-answers-text = The answer as a sentence.
column-answers-articles = How many articles give it.
column-answers-origins = How many separate voices are clearly behind them.
column-answers-voices = The last voice of each chain that counts. Several stand with a blank between them.
column-answers-denials = How many articles deny it.
column-answers-confirmed-by = Voices that could settle it and confirm it. Several stand with a blank between them.
column-answers-standing = How well the fact stands, as in the table `facts`; never quote the answer without it.
column-answers-label = The same as readers see it.
column-answers-outright = Whether some passage says it without a hedge, and neither who is cited nor the translation is in doubt there.
column-answers-sure = How sure the passages that give it are, as in the table `testimonies`. Several stand with a blank between them.
column-answers-doubt = What cannot be trusted in some of them, as in the table `testimonies`. Several stand with a blank between them.
column-answers-translated = Who translated it, where all sources that give or deny it are translations; empty where one is not.
column-answers-denied-by = The last voice of each chain that counts for the denial. Several stand with a blank between them.
column-answers-silences = How many articles raise it and leave it open, or cite somebody who does.
column-answers-givers = In words, who gives it, who of them does not say it outright, who denies it and who leaves it open.

table-dates = A date that is given for a fact, with who gives it. Where dates dispute, none of them is the date of the fact.
column-dates-fact = The id of the fact.
column-dates-number = Its place among the dates of the fact, counted from 1: that which most articles give comes first.
column-dates-date = The date, in EDTF.
column-dates-earliest = The first possible day, as ISO 8601 writes it. See bounds_hold.
column-dates-latest = The last possible day, as ISO 8601 writes it. See bounds_hold.
column-dates-bounds-hold = Whether these two days bound it. Not where it is given as about or perhaps a time.
column-dates-in-words = The same date in words.
column-dates-articles = How many articles give it, or one that says less.
column-dates-origins = How many separate voices are clearly behind them.
column-dates-voices = These voices, by their ids. Several stand with a blank between them.
column-dates-givers = Who gives it, in words, and how many of them less exactly.
column-dates-by-card = All who give just this date count it from the day that the site's catalogue gives, and not the text.
column-dates-inferred = No passage that gives just this date prints all of it.
column-dates-exact-articles = How many articles give just this date, as the page of the fact counts them.
column-dates-exact-origins = How many separate voices are clearly behind just these.
column-dates-exact-voices = These voices, by their ids. Several stand with a blank between them.
column-dates-either = It shares days with dates that exclude each other, and counts with neither.

table-disagreements = Two readings of a fact that cannot both be true, or that differ and can both be true.
column-disagreements-fact = The id of the fact.
column-disagreements-of = What differs: answers, amounts, dates, or a denial.
column-disagreements-are = dispute: they exclude each other; seeming clash: both can be true.
column-disagreements-one = The first reading: the id of an answer, empty for the statement; an amount; a date in EDTF.
column-disagreements-one-articles = How many articles have the first reading.
column-disagreements-one-origins = How many separate voices are clearly behind these.
column-disagreements-other = The second reading, written as the first.
column-disagreements-other-articles = How many articles have the second reading.
column-disagreements-other-origins = How many separate voices are clearly behind these.
column-disagreements-because = Why the two are what they are, by the editors, in Markdown.
column-disagreements-because-with-standing = The same as plain text, with how each fact stands behind its mention.

table-sources = A text that testimonies cite.
column-sources-id = The permanent id of the source.
column-sources-url = The page of the source, from the root of the site.
column-sources-sort = What kind of text it is.
column-sources-title = Its title, as printed.
column-sources-language = The language of the text, by its IETF tag.
column-sources-publisher = The publisher, as its text prints it.
column-sources-published = When it came out, as its text prints it or as that is inferred, in EDTF.
column-sources-basis = How that date is known.
column-sources-passages = How many passages its text has.
column-sources-card-publisher = The publisher by the site's own catalogue, and not by the text; so all columns below.
column-sources-card-author = The author by that catalogue.
column-sources-card-published = When it came out by that catalogue, in EDTF.
column-sources-card-url = Its address on the web.
column-sources-card-archived = The address of an archived copy.
column-sources-card-rights = On which terms the text may be used.

table-testimonies = What one passage of a source says on a fact.
column-testimonies-fact = The id of the fact.
column-testimonies-number = Its place among the testimonies of the fact, counted from 0.
column-testimonies-source = The id of the source.
column-testimonies-paragraph = Which line of the source's text that is not blank, or which paragraph of it, counted from 1.
column-testimonies-anchor = Two to five words that occur once in that paragraph, by which to find it.
column-testimonies-original = The address of these words on the web, by the site's own catalogue.
column-testimonies-dispatch = The id of the dispatch of which that paragraph is a print.
column-testimonies-by = Who says it, the nearest voice first, its origin last. Several stand with a blank between them.
column-testimonies-witnesses = On whose testimony a finding rests. Several stand with a blank between them.
column-testimonies-doubt = What cannot be trusted: who is cited, or the wording of a translation.
column-testimonies-knew = How the last voice knows it.
column-testimonies-act = What the last voice does: says, denies, does not confirm and so on.
column-testimonies-sure = How sure the passage is; any word but stated and presupposed is a hedge.
column-testimonies-answer = The id of the answer that it gives.
column-testimonies-amount = The number that it gives, in the unit of the fact.
column-testimonies-scope = What that number is of.
column-testimonies-date = When it was, by this passage, in EDTF.
column-testimonies-date-in-words = The same date in words.
column-testimonies-by-card = That date is counted from the day that the site's catalogue gives, and not the text.
column-testimonies-clock = The id of the clock by which hours in it are.
column-testimonies-basis = What the date is inferred from, where the passage does not print it.
column-testimonies-said = When the first of by spoke, in EDTF; never when it happened.
column-testimonies-said-by-card = That day is counted from the day that the site's catalogue gives, and not the text.
column-testimonies-gist = What this passage says on the fact, in the editors' words.
column-testimonies-headline = It stands in a title, and counts for nothing.
column-testimonies-withdrawn-by = The number of the testimony that takes it back; it counts no more.
column-testimonies-note = A remark of the editors on this passage, in Markdown.
column-testimonies-note-with-standing = The same as plain text, with how each fact stands behind its mention.
column-testimonies-verified = Whether it was checked against the text, or read by an editor.

table-names = Whatever has an id and is no fact: a person, a body, a place, a voice, a topic and others.
column-names-id = The permanent id.
column-names-kind = What kind of record it is.
column-names-name = The name that this site prints.
column-names-url = Its page or its place on one, from the root of the site.
column-names-sort = What kind of body, thing or slip it is, where that is said.

table-about = What a fact is about.
column-about-fact = The id of the fact.
column-about-id = The id of whoever or whatever it is about.

table-chains = A voice in the chain by which a passage knows what it says.
column-chains-fact = The id of the fact.
column-chains-number = The number of the testimony.
column-chains-position = Its place in the chain; 1 is the nearest to the passage.
column-chains-voice = The id of the voice.
column-chains-origin = It is the last one: all before it only pass it on.

table-spellings = A way in which a name is written.
column-spellings-id = The id of whoever or whatever has the name.
column-spellings-spelling = The spelling, letter for letter.
column-spellings-seen = The passages that have it, with a blank between them; empty: in no source, or not listed.

table-sightings = A passage that prints a spelling.
column-sightings-id = The id of whoever or whatever has the name.
column-sightings-spelling = The spelling, letter for letter.
column-sightings-source = The id of the source.
column-sightings-paragraph = Which passage of its text, counted from 1.

table-questions = A question of readers.
column-questions-id = The permanent id of the question.
column-questions-url = The page of the question, from the root of the site.
column-questions-asks = The question.
column-questions-theme = The heading under which it is listed.
column-questions-answered = Whether these sources answer it.
column-questions-note = What the editors say to it, in Markdown, with links by id.
column-questions-note-with-standing = The same as plain text, with how each fact stands behind its mention: quote this one.

table-replies = A fact that bears on a question of readers.
column-replies-question = The id of the question.
column-replies-number = Its place among them, counted from 1.
column-replies-fact = The id of the fact.

table-positions = A position that is known of a place.
column-positions-place = The id of the place.
column-positions-number = Its place among the positions of this place, counted from 1.
column-positions-latitude = In degrees; south is below nought.
column-positions-longitude = In degrees; west is below nought.
column-positions-basis = How it is known where no source gives it.
column-positions-fact = The id of the fact that says so; empty: it is from the site's own catalogue.
column-positions-source = The id of the source whose passage gives it.
column-positions-paragraph = Which passage of its text, counted from 1.
column-positions-label = How that fact stands, and what is disputed in it.

table-pictures = A picture that the site shows.
column-pictures-of = The id of whoever or whatever it shows on a page of their own; empty: a page by hand shows it.
column-pictures-file = Its file, from the root of the site.
column-pictures-shows = What is to be seen on it.
column-pictures-credit = Who made it.
column-pictures-licence = On which terms it may be shown.
column-pictures-licence-url = The address of these terms.
column-pictures-address = Where it is from.

table-site = The site that all this is from, in its one row.
column-site-address = Where it is: every url begins behind it.
column-site-publisher = Who publishes it.
column-site-edition = The number of the edition that was published last.
column-site-edition-on = The day of that edition, as ISO 8601 writes it.
column-site-language = The language that it is written in, by its IETF tag.
column-site-terms-of-words = On which terms its words may be used.
column-site-terms-of-tables = On which terms these tables may be used.
column-site-program = The program that made it.
column-site-version = The version of that program.

table-statements = One value of one property of an entity. FollowTheMoney defines the columns.
column-statements-canonical-id = The same as `entity_id`: no two entities are one here.
column-statements-entity-id = The id of the entity, as in all files: that of a record, a testimony behind its fact and a point, a link behind that and a word.
column-statements-prop = The name of the property; `id` for the entity itself.
column-statements-prop-type = The type that FollowTheMoney gives its values.
column-statements-schema = The kind of the entity.
column-statements-value = The value. A text or a role has behind it how it stands.
column-statements-dataset = What all of them are from.
column-statements-origin = What the value rests on: passages; a source, with `#catalogue` behind it where it is from the card and not from the text; or a fact with the digits of its wording and the number of a testimony.
column-statements-lang = The language of the value, where FollowTheMoney is told that; here it never is.
column-statements-original-value = What the value was before it was tidied up; here it never is.
column-statements-external = Whether the value was found elsewhere; here none was.
column-statements-first-seen = The day of the edition since which the fact reads so.
column-statements-last-seen = The same day.
column-statements-id = The digits that tell this statement from all others; FollowTheMoney computes them from the other columns.

## Columns of views that are none of a table.

column-traced-id = What was typed: the id in the first column of any table.
column-traced-about = What the value is: what a passage says, the standing of the fact, a date, a spelling and so on.
column-traced-value = The value.
column-traced-rests-on = `passage`: the one in the next columns. `text`: the source as a whole, or what is inferred from it. `catalogue`: the site's own card, and no text. `editors`: what the editors of this site wrote. `no passage`: nobody says anything of it.
column-traced-anchor = Words to find it by in that paragraph: of a testimony those that occur there once, of a spelling the spelling.
column-case-by-footing-facts = How many facts of the case.
column-traced-counts = Of an answer, an amount, a date or a standing: 1 where the passage counts for it; 0 where it is a title or was withdrawn, and of an answer, an amount or a date also where its voice denies it, leaves it open or takes it back.
column-said-by-facts = On how many facts this voice is clearly cited, with an answer or a denial.
column-said-by-sources = In how many sources.
column-search-gists = What the passages say on the fact, in the editors' words.

## What a calendar says of the facts that have a date.

calendar-how = A fact stands on a day only where a source gives that day and none disputes it; where a source does not print all of it and the editors infer the rest, as a year from the catalogue, that is said. Any other date is a note in words. Behind each fact stands how well it stands: never quote it without.
calendar-day = { $givers ->
    [all] { $inferred ->
        [yes] day inferred
       *[no] { "" }
    }
   *[some] { $inferred ->
        [yes] { $date }, inferred
       *[no] { $date }
    }
}
fact-with-standing = { $fact } ({ $standing })
calendar-source = { $title }, { $count ->
    [one] paragraph
   *[other] paragraphs
} { $numbers }
calendar-wording = { $id }, wording { $digits }

## What stands at the head of pages for readers that are machines.

markdown-how = Behind each fact stands here how well it stands, how many articles and separate voices are behind it, and which sources, by their ids. Quote no sentence without its standing.
llms-first = Where to begin
llms-by-hand = Written by the editors; behind each fact that it mentions stands how well it stands.
llms-summary = What { $sources-in-digits } say: { $facts ->
    [one] { $facts } fact
   *[other] { $facts } facts
}, and how well each stands.
