### Numbers that sources give: how they are written, told, set against each other, and shown side by side.

## Amounts: how they are given, and how they are set against each other

amount-exactly = { $number }
amount-about = about { $number }
amount-over = over { $number }
amount-at-least = at least { $number }
amount-under = under { $number }
amount-at-most = at most { $number }
amount-range = { $number } to { $last }
amount-of = { $amount } { $unit }
amount-in-scope = { $amount } ({ $scope })
# One amount that not all give, beside the count of all.
amount-in = { $amount } (in { $some } of { $articles-in-digits })
# One of several, with how many give it.
amount-of-side = { $amount } ({ $articles-in-digits })
# Of amounts, "1,240 crowns (1 report) and 1,250 crowns (2 articles)".
amounts-exclude = { $scoped ->
        [yes] These numbers for “{ $scope }” cannot all be right: { $amounts }.
       *[no] These numbers cannot all be right: { $amounts }.
    }
amounts-either = { OPENING($amounts) } { $count ->
        [one] fits more than one of them, and leaves open which.
       *[other] fit more than one of them, and leave open which.
    }
amounts-about = { OPENING($amounts) } { $count ->
        [one] is a round number, which is not held to contradict any other.
       *[other] are round numbers, which are not held to contradict any other.
    }
amounts-of-scopes = { $unscoped ->
        [yes] { $count ->
            [one] Numbers for { $scopes } are not compared with the others, which do not say what they count.
           *[other] Numbers for { $scopes } are compared neither with each other nor with the others, which do not say what they count.
        }
       *[no] Numbers for { $scopes } count different things and are not compared.
    }
# What somebody else prints to cite a fact that amounts answer.
cited-amounts = Given: { $amounts }.
says-only-amount = { $some ->
        [one] One more says it less exactly: { $amount }.
       *[other] { OPENING($some) } more say it less exactly: { $amount }.
    }

## The amounts that are given for a fact, as a table and as a drawing

amounts-column = { OPENING($unit) }
amounts-scope-column = Of
amounts-who-column = Who gives it
amounts-where-column = Where
amounts-day-column = Came out
amounts-order = Numbers of the same thing stand in the order of the days on which the sources came out, as the texts print them or else as our catalogue gives them.
amounts-title = { $name } Amount by amount
amounts-without-scope = not said
amounts-unscoped = Of what, is not said
amounts-mark = { $date }: { $amount }
amounts-drawn = { $count } amounts on one axis from { $first } to { $last }, by the day on which each came out; the table has each in words.
amounts-caption = Each row is a number that a source gives; of those of the same thing, the earliest is on top. Dot: just this. Dashed ring: a round number. Striped bar: somewhere in it, open where it ends in an arrow. Diamond: not all of these can be right. The axis need not begin at nought.
