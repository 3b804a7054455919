### 변경 미리 보기: 검토자를 위한 두 페이지와, 제안된 변경에 다는 댓글.

preview = 미리 보기
page-changes = 이번 미리 보기에서 바뀐 것
page-health = 상태

## 바뀐 것

changes-none = 이 사실들이 말하는 것은 바뀌지 않았다.
changes-compared = `{ $base }`와 견주어 지금 이 사실들이 달리 말하는 것이다. 이 페이지는 미리 보기에만 있다.
changes-record = { $kind } [`{ $id }`]({ $address })
changes-record-gone = { $kind } `{ $id }`: 그 주소에는 이제 아무것도 없다.
changes-what = 항목
changes-before = 이전
changes-now = 지금
changes-part = { $happened }({ $part })
changes-because = 까닭: { $reason }
changes-reason = 지금 이렇게 판정된 까닭: { $reason }
changes-counted = 기록 { $count }건이 바뀜
changes-left-out = … 그 밖에 { $count }건은 미리 보기의 ‘{ page-changes }’ 페이지에 모두 있다.
changes-left-out-of-one = … 그 밖의 변경 { $count }건
changes-line-because = 까닭: { $reason }
changes-line-reason = 지금: { $reason }

## 자료의 상태

health-lead = 검토자가 따로 찾아봐야 할 것을 모았다. 이 페이지는 미리 보기에만 있다. 이 사이트를 만든 프로그램: { $maker }.
health-problems = 문제
health-no-problem = 없음.
health-standings = 사실의 판정
health-standing = 판정
health-facts = 사실
health-of-the-texts = 글 자체에 관한 것
health-coverage = 다룬 정도
health-verification = 대조
health-source = 출처
health-search = 검색
# 페이지의 스크립트가 이 자리에 적는 말. #와 ##는 수를 뜻한다.
searches-waiting = 아래 검색은 이 페이지가 열릴 때 실행된다. 웹 서버와 스크립트가 있어야 한다.
searches-lost = 검색 { $count }건 가운데 { $lost }건이 다른 곳으로 이어진다:
searches-right = 검색 { $count }건이 모두 제자리로 이어진다.
searches-nothing = 없음
searches-typed = 입력한 말
searches-expected = 이어져야 할 곳
searches-now = 지금 이어지는 곳
health-weights = 페이지의 무게
weights-waiting = 페이지의 무게는 이 페이지가 열릴 때 나타난다. 웹 서버와 스크립트가 있어야 한다.
weights-page = 페이지
weights-alone = 단독
weights-loaded = 함께 불러오는 것까지
weight = { $size } kB
