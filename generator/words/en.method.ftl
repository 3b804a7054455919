### The method page in English. A section has its .label as heading and its .text below that, in Markdown; a rule has in .meaning
### when a fact has its standing, behind the label of that standing. $sources are those of the dossier.

page-method = Method
    .description = How these pages are made: what counts as a fact, how well each stands, and what was checked.
method-own = About these sources
method-lead = This site takes { $sources-total } apart into single facts, says which passage each fact rests on and who is speaking there, and works out how well it stands. Nothing it says of the case comes from outside the { $sources-nouns }: no later news, no memory, no guess. Only the [glossary]({ $glossary }), which explains general words, draws on common knowledge. Where the { $sources-nouns } stop, the site stops.

section-facts-and-testimonies =
    .label = Facts and testimonies
    .text =
        A fact here is one question about the world. Whatever a passage says on it is recorded as a testimony: the place in the text, the voice, the answer, the date if one is given, how sure the passage is, and a short account in our own words. Hedges are kept: what is called possible, believed or alleged is shown as that, and the adjectives of { $sources-nouns } remain theirs.

        A testimony can also be a silence. That somebody *{ act-no-comment.label }*, *{ act-does-not-know.label }* or *{ act-did-not-confirm.label }* is recorded as carefully as what somebody says, because it tells readers what is not established.

        Some facts are about the { $sources-nouns } rather than the world: whom they cite, what they call something, what is printed around them. They are listed apart and not counted among the others.

        Readers' questions lead to the facts that answer them. Where facts bear on a question and still do not answer it, an editor marks it as open, and it stands among what these sources do not say.

        The texts themselves are not kept or republished. For each testimony the site holds the number of the passage and { NUMERAL($fewest) } to { NUMERAL($most) } words of it to find the place by; all such words of a source together are at most { $share } % of it or { NUMERAL($fewest) } of each passage, unless its rights let anybody quote it. Apart from these, from titles, from the spellings of names and from what is marked as quoted, the wording is ours: { NUMERAL($copied) } words in a row that a source has too count as copied, and are refused.

section-how-standing-is-computed =
    .label = How well a fact stands
    .text =
        No editor types the label beside a fact. It is worked out from what the passages say, by the rules below, and every fact's page gives the reason. The rules are tried in this order; the first that fits decides.

        Headlines never count. Where one says more than the text under it, that is pointed out.

rule-disputed =
    .meaning = two answers are given that cannot both be true, or somebody says it and somebody denies it. The site shows both sides and declares no winner.
rule-denied =
    .meaning = it is denied, and nobody says more than that it is alleged. What nobody ever alleged is written as a plain negative instead.
rule-unknown =
    .meaning = no passage says so or answers it: it is raised and left open, whoever could answer gives no answer, what was said was taken back, or there is nothing at all.
rule-of-the-texts =
    .meaning = the fact is about the { $sources-nouns } themselves: shown by them, and found there by this site. Anybody who has them can check it.
rule-said =
    .meaning = the fact is that somebody said something: a warning, a commentary, an address. That it was said is what the site records; whether it is so is another matter.
rule-confirmed =
    .meaning = somebody who would know, as an editor has decided, is clearly and outright said to confirm it or to find it so, in a text that is no doubtful translation; nobody denies it. Where several answers are given, each must be confirmed. No number of repetitions confirms anything.
rule-reported-as-possible =
    .meaning = all who say so hedge: they call it possible, believed, alleged or the like. What is only taken for granted makes it no surer.
rule-reported =
    .meaning = somebody is clearly cited for it, or says it in a text that speaks with their own voice.
rule-stated =
    .meaning = what is left: { $sources-nouns } say it and cite nobody, leave open whom they cite, or only take it for granted.

method-signs = Beside the label may stand:
method-background = Editors mark what is background, such as who leads a country, by itself or by its topic. It is counted apart as long as nobody in the { $sources-nouns } disputes it.
method-decisions = Where an editor has taken a decision on a fact, it is shown beside the computed label with its reason, a name and a date. It never replaces the label.

section-how-sure-a-passage-is =
    .label = How sure a passage is
    .text =
        Each passage is recorded as it puts it, and the pages always say it with the same words.

method-strength = How sure
method-act = What a voice does
method-says = What the pages say
method-means = What it means

section-origins-and-articles =
    .label = Voices and { $sources-nouns }
    .text =
        The pages keep two words apart: a *source* is a text, a *voice* is whoever says something in it. Both are counted, because newspapers copy one another. Five that quote one paper are five { $sources-nouns } and one voice. So each chain is followed back as far as the text allows: the paper, the paper it quotes, the person without a name behind that. The page then gives both counts: how many { $sources-nouns } say so, and how many separate voices are at the end of their chains.

        Two chains count as one voice when they share any voice, or when their voices speak for the same body or pass on its words. Who counts as one for any answer to a question counts as one for all of them, so that the counts on a page agree; what is behind several answers is counted under each, and once in all. A voice so vague that not even the number of people behind it is clear never counts as separate, and neither does one where the text leaves open who is cited. What says something and cites nobody adds to the first count and not to the second; what cites somebody and elsewhere says it without, to both.

        A report, a book, a letter or a transcript that cites nobody speaks with the voice of its author, where an editor has named that; any other text does so only where its author tells what they saw. Such a voice counts like one that is cited. Where the text cites somebody, it only passes on what that one says.

        What several of the { $sources-nouns } print from one wire is one dispatch, where an editor has found that out: its prints count as one, and the agency that sent it out, if it is known, speaks in what they say and cite nobody for.

        What an inquiry, a court or a study *{ act-finds.label }* is its own word and counts as one voice. The witnesses on whose testimony it rests are named behind it and are not counted. If an editor has named whoever finds it among those in a position to settle the fact, the finding confirms it.

        Sometimes one voice is behind two answers that do not sit easily beside each other; the fact then says so, and of a voice without a name that it need not be one person.

method-knowing = Where a passage says how the last voice knows what it says, that stands behind its name; elsewhere nothing is assumed:

section-what-hangs-on-whom =
    .label = What depends on whom
    .text =
        Every fact is judged again without each voice and without each of the { $sources-nouns } in turn, by the same rules, and its page says what would fall: that nobody would say so, that nobody would clearly be cited for it, that it would no longer be disputed, that it would have another date. A voice takes along every passage whose chain holds it. A body takes along those who speak for it or pass on its words; leaving out somebody who speaks for a body leaves the body where it is. The first page begins with how many facts of the case hang on a single voice, on more than one and on nobody, and names the voices on which most hang.

        This shows what rests on one word alone. It says nothing of whether that word is true.

section-disagreements =
    .label = Disagreements
    .text =
        Editors say of every two answers that are given what they are to each other, by one question: is there a state of the world in which both sentences, as worded, are true? Only where there is none are they marked *{ pair-exclusive.label }*, and only then is a fact disputed. Otherwise they are marked *{ pair-tension.label }*, *{ pair-successive.label }*, where each is true on days of its own, or *{ pair-compatible.label }*; the reason stands beside the mark.

        What a voice takes back is kept, struck out and with the day on which it was taken back. It counts no longer, and conflicts with nothing: that somebody comes to say something else is a change over time and no dispute. That it was said before must be shown by the texts themselves, by the days on which the voice spoke or by those that the { $sources-nouns } print, or because one text tells of both; the day in our own records does not do. Somebody without a name is taken for the same person only within one text.

        Each difference between passages is of one kind:

method-kinds = Those of the first two kinds have a page to themselves. Slips are listed with what the passage most soberly means; they are neither silently mended nor copied.

section-dates =
    .label = Dates
    .text =
        An event gets no more precision than its passage gives: a month stays a month. *Early*, *mid* and *late* are the days { $early }, { $mid } and { $late } of a month, or a third of a longer time. Two dates conflict only if they have no day in common and neither is marked *about* or *perhaps*. A year, a month in it and a day in that are one date, told at its most exact, with how many say less. Where something has to be worked out, such as which year “last year” is, the fact says from what. A date that only some of the { $sources-nouns } give is never printed beside everybody's count: who gives it stands with it.

        What the editors found elsewhere about a source, such as its publisher and day, is noted in our own records, as a library does on its cards, and shown as that: no fact rests on it, and no standing or dispute comes of it. A text that says “on Thursday” or “early last month” counts from its own day; where only our own records have that day, the date is marked as counted from it.

section-numbers =
    .label = Numbers
    .text =
        A number stands as its passage gives it: exact, about so many, over, under or at least so many, or from one number to another. Only numbers of the same thing are compared, so that adults are never set against adults and children; what it counts, a passage must say itself. Two numbers conflict only if no value fits both. A round number, given as *about*, conflicts with none. “Over 900” and 960 are one number, told at its most exact, with how many say less.

section-what-verification-proves-and-what-it-does-not =
    .label = What verification proves, and what it does not
    .text =
        A tool compares the words that are cited with the passage, and keeps a fingerprint of the passage, of our claim, and of the whole record the claim belongs to. That proves one thing: these words stand in that place, and neither the passage nor what we say has changed since. It does not prove that we understood them, nor that what the text says is true.

        No passage can prove a sentence that an editor writes by hand, as in the story: it links its facts, and a person reads it beside them and accepts it. A fingerprint of its words and links is kept as well, so that whatever is changed in it later is found when a release is checked.

        Each testimony shows how far it has been checked:

method-coverage = Every paragraph of every source is either used by a fact or set aside with a reason, for instance as a link or an appeal for donations, so that nothing is left out by accident.

section-citing-and-checking-a-quotation =
    .label = Citing, and checking a quotation
    .text =
        Every page of a fact, a question, a person, a body or a source ends with what others need to cite it: its words, how they stand, of a fact or a question the { $sources-nouns } that say so, the edition with its day, and eight digits. An edition is a state of this site that was published; what no edition has yet is called newer than the last one, and cited with the day on which it last changed. The home page, the story and pages by hand are cited by their title and that day, without digits. The digits are the beginning of a fingerprint of the wording. If they are still the same on the page, then what was quoted still stands as it was quoted; if not, the page says which edition had which digits.

        The fingerprint is the SHA-256 of a few lines of text. For a fact these are its id; its statement or question; each answer, or amount, that is given; its standing by its name in the data; the numbers of texts that say so, of separate voices, and of texts that deny it; and its date in EDTF, or an empty line. All of these stand in the data, so that anybody can compute it. The command `explainer cited` prints the lines and compares.

section-mistakes-and-corrections =
    .label = Mistakes and corrections
    .text =
        If a sentence here does not match its passage, please tell { $contact ->
            [none] whoever publishes this site
           *[other] [whoever publishes this site]({ $contact })
        }. Give the address of the fact, which is permanent, and the number of the passage; no more is needed. An editor reads the passage again and mends the record, and the label is computed anew. A fact that is withdrawn, merged or renamed keeps its address, which leads on to what became of it and is never used for another.
