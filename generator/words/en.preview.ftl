### The preview of a change, for whoever reviews it: its two pages, and the comment on a proposed change.

preview = This preview
page-changes = Changes in this preview
page-health = Health

## What changed

changes-none = Nothing that these facts say has changed.
changes-compared = Compared with `{ $base }`: what these facts say otherwise now. Only previews carry this page.
changes-record = { $kind } [`{ $id }`]({ $address })
changes-record-gone = { $kind } `{ $id }`: nothing stands at its address any more.
changes-what = What
changes-before = Before
changes-now = Now
changes-part = { $happened } ({ $part })
changes-because = Because { $reason }
changes-reason = Why it stands so now: { $reason }
changes-counted = { $count ->
        [one] { $count } record changed
       *[other] { $count } records changed
    }
changes-left-out = … and { $count } more; the preview's page “{ page-changes }” tells them all.
changes-left-out-of-one = { $count ->
        [one] … and { $count } more change
       *[other] … and { $count } more changes
    }
changes-line-because = because { $reason }
changes-line-reason = now: { $reason }

## The health of the dossier

health-lead = What a reviewer would otherwise have to look up. Only previews carry this page. The site was made by { $maker }.
health-problems = Problems
health-no-problem = None.
health-standings = How well the facts stand
health-standing = Standing
health-facts = Facts
health-of-the-texts = of the texts
health-coverage = Coverage
health-verification = Verification
health-source = Source
health-search = Search
# What the page's script writes in the place of this; # and ## stand for numbers there.
searches-waiting = The searches below are tried as this page opens; that needs a web server and scripts.
searches-lost = { $lost } of { $count } searches lead elsewhere:
searches-right = All { $count } searches lead where they should.
searches-nothing = nothing
searches-typed = Typed
searches-expected = Should lead to
searches-now = Leads to
health-weights = Weight of the pages
weights-waiting = What the pages weigh is shown as this page opens; that needs a web server and scripts.
weights-page = Page
weights-alone = Alone
weights-loaded = With all it loads
weight = { $size } kB
