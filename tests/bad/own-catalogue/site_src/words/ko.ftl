act-says =
    .label = 말하다
    .meaning = 이 문단은 그렇다고 말한다.
    .sentence = 그렇게 말한다
    .answer = 그렇게 말한다
    .tone = 크게
act-confirms =
    .label = 확인하다
about-site = <a href="https://elsewhere.example" onclick="{ $about }">이 사이트</a>.
count-facts = { $count ->
        [one] 사실 { $count }개
       *[other] 사실 { $cuont }개
    }
page-hme = 첫 화면
this line is no message
