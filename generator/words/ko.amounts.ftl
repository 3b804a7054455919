### 출처가 전하는 수치: 어떻게 적고, 말하고, 견주고, 나란히 보이는가.

## 수치: 어떻게 전해졌고 서로 어떻게 맞서는가

amount-exactly = { $number }
amount-about = 약 { $number }
amount-over = { $number } 초과
amount-at-least = 최소 { $number }
amount-under = { $number } 미만
amount-at-most = 최대 { $number }
amount-range = { $number }~{ $last }
amount-of = { $amount }{ $unit }
amount-in-scope = { $amount }({ $scope })
# 모두가 전하지는 않는 수치. 전체 건수 옆에 선다.
amount-in = { $amount }({ $articles-in-digits } 가운데 { $some }건)
# 여럿 가운데 하나와, 그것을 전한 출처의 수.
amount-of-side = { $amount }({ $articles-in-digits })
amounts-exclude = { $scoped ->
        [yes] ‘{ $scope }’에 관한 다음 수치는 모두 맞을 수 없다: { $amounts }.
       *[no] 다음 수치는 모두 맞을 수 없다: { $amounts }.
    }
amounts-either = 다음 수치는 위의 여럿에 들어맞으며 어느 쪽인지 알 수 없다: { $amounts }.
amounts-about = 다음 수치는 어림수로 전해져 다른 수치와 맞세우지 않는다: { $amounts }.
amounts-of-scopes = { $unscoped ->
        [yes] 무엇을 센 것인지 밝히지 않은 수치와는 맞세우지 않는다: { $scopes }.
       *[no] 세는 대상이 달라 서로 맞세우지 않는다: { $scopes }.
    }
# 사실을 인용할 때, 수치로 답하는 사실에 붙는 말.
cited-amounts = 전해진 수치: { $amounts }.
says-only-amount = 그 밖에 { $some }건은 { JOSA($amount, "이라고만", "라고만") } 한다.
## 한 사실에 관해 전해진 수치: 표와 그림

amounts-column = { $unit }
amounts-scope-column = 대상
amounts-who-column = 전한 쪽
amounts-where-column = 위치
amounts-day-column = 나온 날
amounts-order = 같은 것을 센 수는 출처가 나온 날 순서대로 놓인다. 날짜는 글에 적힌 대로이며, 없으면 이 사이트의 출처 목록을 따른다.
amounts-title = { $name } 수치별 비교
amounts-without-scope = 밝히지 않음
amounts-unscoped = 무엇을 센 것인지 밝히지 않음
amounts-mark = { $date }: { $amount }
amounts-drawn = 수치 { $count }개를 한 축 위에 나온 날 순서로 그렸다. 가장 작은 것은 { $first }, 가장 큰 것은 { $last }. 각각은 표에 글로 적었다.
amounts-caption = 한 줄이 출처가 말하는 수 하나이며, 같은 것을 센 수는 이른 것이 위에 있다. 점: 바로 그 수. 점선 고리: 어림수. 줄무늬 막대: 그 안의 어느 수이며 화살표로 끝나면 그쪽이 열려 있다. 마름모: 모두 맞을 수는 없음. 축이 0에서 시작하지 않을 수 있다.
