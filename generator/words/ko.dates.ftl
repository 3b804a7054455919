# 날짜. 달과 요일의 이름은 언어 자체의 것이며, 메시지가 받는 것은 말로 적은 날짜다.

## 어떤 기간을 부르는 말

when-early = { $date } 초
when-mid = { $date } 중순
when-late = { $date } 말
when-decade = { $year }년대
when-century = { $number }세기
when-bc = 기원전 { $date }
when-ad = 서기 { $date }
when-spring = { $half ->
    [northern] 북반구의 { $year } 봄
    [southern] 남반구의 { $year } 봄
   *[any] { $year } 봄
}
when-summer = { $half ->
    [northern] 북반구의 { $year } 여름
    [southern] 남반구의 { $year } 여름
   *[any] { $year } 여름
}
when-autumn = { $half ->
    [northern] 북반구의 { $year } 가을
    [southern] 남반구의 { $year } 가을
   *[any] { $year } 가을
}
when-winter = { $half ->
    [northern] 북반구의 { $year } 겨울
    [southern] 남반구의 { $year } 겨울
   *[any] { $year } 겨울
}
when-night = { $date } 밤
# 시각과, 그 시각을 읽은 시계.
when-hour = { $date } { $hour }
when-on-clock = { $date }({ $clock })
# 옛 달력(율리우스력)의 날과, 우리가 부르는 날.
when-old-style = { $date }(율리우스력 { $old })

## 날짜가 시작되고 끝나는 곳, 그리고 의심스러운 것

when-about = { $date }경
when-before = { $date } 전
when-by = { $date }까지
when-after = { $date } 후
# 두 날짜 사이의 어느 한 때.
when-within = { $first }에서 { $last } 사이
when-hours-within = { $date } { $first }에서 { $last } 사이
when-hours-lasting = { $date } { $first }부터 { $last }까지
# 앞 날짜부터 뒤 날짜까지 이어진 것.
when-lasting = { $first }부터 { $last }까지
when-roughly = 대략 { $date }
when-uncertain = 아마 { $date }
when-unknown = 날짜 미상
