### 페이지: 제목과, 검색 결과나 공유된 링크가 페이지에 관해 하는 말, 그리고 페이지에 보이는 것 둘레의 말.
### 여기서 링크는 Markdown대로 적고, 이어지는 곳은 인수로 받는다: [모든 사실]({ $address }).
###
### .description   검색 결과와 공유된 링크가 페이지에 관해 하는 말

## 여러 페이지에서 세는 것

count-slips = 오류 { $count }건
count-spellings = 표기 { $count }가지
count-facts = 사실 { $count }건
# 누구를 다룬 사실이 몇 건이고, 그의 말이나 침묵이 걸린 사실이 몇 건인가.
# 둘 다 없으면, 증인으로 이름이 나오는 조사 결과가 몇 건인지.
count-concerning = { $said ->
        [0] { $about ->
            [0] { $witness ->
                [0] 이름만 나옴
               *[other] 증인으로 나오는 사실 { $witness }건
            }
           *[other] { count-subject }
        }
       *[other] { $about ->
            [0] { count-voice }
           *[other] { count-subject }, { count-voice }{ $both ->
                [0] { "" }
               *[other] { " " }(모두 { $all }건)
            }
        }
    }
count-subject = 관련 사실 { $about }건
count-voice = 발언자로 나오는 사실 { $said }건
count-entries = 항목 { $count }개
count-statements = 진술 { $count }건
count-passages = 대목 { $count }곳
resting-on-it = 이 출처에 기댄 사실 { $count }건.
rests-on = 기대고 있는 것: { count-facts }
introduced = – { $known }

## 검색 결과와 공유된 링크가 페이지에 관해 말하는 것

described-title = { OPENING($standing) }: { $name }
described-fact = { OPENING($standing) }{ $counted ->
        [by] { ", " }{ $carried }
       *[beside] ({ $carried })
    }: { $worded }
described-label = { OPENING($label) }
described-question = { $answered ->
        [yes] 이 출처들이 말하는 것
       *[no] 이 출처들은 말하지 않는다
    }
# 누구 또는 무엇에 관한 사실이 몇 건인지, 또는 그 발언자의 말까지 더해 몇 건인지.
described-facts = { $voiced ->
        [yes] 관련되거나 발언자로 나오는 { described-count }
       *[no] { described-count }
    }{ $disputed ->
        [0] { "" }
       *[other] , { $disputed }건은 엇갈림
    }{ $differing ->
        [0] { "" }
       *[other] , { $differing }건은 출처마다 다름
    }
described-gathered = { $name }: { $counted }.{ GIVEN($known) ->
        [yes] { " " }{ $known }
       *[no] { "" }
    }
described-count = { $facts ->
        [0] 따로 다룬 사실 없음
       *[other] 사실 { $facts }건
    }

## 대목: 누가, 어디서 말하는가

cites = { $who }({ $others } 인용)
cited-headline = 제목
cited-text = 글에 보이는 대로
cited-voice = { $who }{ GIVEN($knew) ->
        [yes] , { $knew }
       *[no] { "" }
    }{ GIVEN($said) ->
        [yes] ; { $said }
       *[no] { "" }
    }{ GIVEN($doubt) ->
        [yes] ({ $doubt })
       *[no] { "" }
    }
says-who = — { $who }{ GIVEN($deed) ->
        [yes] : { $deed }
       *[no] { "" }
    }{ GIVEN($hedge) ->
        [yes] ({ $hedge })
       *[no] { "" }
    }
finds-by-witnesses = { $deed }(증인: { $witnesses })
leads-to = → { $where }
bond = { GIVEN($because) ->
        [yes] { $label }: { $because }
       *[no] { $label }.
    }
label-before = { $label }:
# 발췌본($held가 part)의 문단 번호는 이곳의 것이어서 인쇄본에서는 찾을 수 없다.
paragraph-of = { $source }, { $held ->
        [part] 발췌본의{ " " }
       *[whole] { "" }
    }문단 { $passage }
paragraphs-at = { $source }, { $held ->
        [part] 발췌본의{ " " }
       *[whole] { "" }
    }문단 { $numbers }
paragraphs-of = { $source }, { $held ->
        [part] 발췌본의{ " " }
       *[whole] { "" }
    }{ $count ->
        [1] 문단 { $first }
       *[other] 문단 { $first }~{ $last }
    }
at-words = { $place }, { $words } 자리
# 인용한 말 뒤에서 어느 출처의 원문으로 가는지 말한다. 종이에는 찍지 않는다.
whose-words = ({ $source })
passage-answers = 답: { $answer }
in-its-words = 글에 적힌 그대로: { $words }
printed-from = 통신 기사 { $dispatch }에서 온 것. 다음에도 전부 또는 일부가 실림: { $others }.
no-retelling = 아직 요지가 없다.
date-inferred = 추정한 날짜: { $basis }
why-and-passages = { $count ->
        [0] 근거와 빠진 것
       *[other] 근거: { count-passages }
    }
reasons-of = { $fact }에 관해:
which-of-them = { $bond }: { $count }쌍

## 첫 페이지

page-home = 첫 페이지
nothing-later = 그 뒤의 일은 여기서 다루지 않는다.
home-story = 지금까지의 이야기 읽기
home-who-says-what = 누가 무엇을 말하는지 보기
home-disputes = 출처가 엇갈리는 곳
home-all-disputes = 답과 답을 나란히
home-not-said = 출처가 말하지 않는 것
home-since = 그 뒤로 어떻게 되었는가?
home-all-questions = 모든 물음
home-standing = 확인된 것, 엇갈리는 것, 알려지지 않은 것
home-built = 무엇을 바탕으로 했는가
home-method = 사실의 판정은 어떻게 나오는가
home-events = 일의 경과
home-all-events = 연표 전체
home-people = 나오는 사람들
home-all-people = 이름이 나오는 모든 사람

## 이야기

page-story = 지금까지의 이야기
story-how-to-read = 밑줄 친 말을 누르면 그것이 기댄 대목이 열린다. 이름은 저마다의 페이지로 이어진다. 문단마다 아래에 그 사실들이 발언자 몇에게서 나왔는지 적혀 있다.
story-fact-by-fact = 사실 하나하나
story-back = 문장으로 돌아가기

# 문단의 사실들이 기댄 것. $share는 하나뿐이면 "it", 모두이면 "both"나 "all", 아니면 "some".
basis-share = { $share ->
        [it] 그 하나
        [both] 둘 다
        [all] 모두
       *[some] { NUMERAL($count) }건
    }
basis-rests = { $share ->
        [it] 그 하나
        [both] 둘 다
        [all] 모두
       *[some] { NUMERAL($count) }건
    }
basis = 사실 { $facts }건: { $parts }.
basis-part = { $rest ->
        [one-voice] { $who }의 말에만 기댄 것 { basis-rests }
        [other-voices] 다른 한 발언자에게만 기댄 것 { basis-rests }
        [voices] 저마다 한 발언자에게만 기댄 것 { basis-rests }
        [several] 여러 발언자에게 기댄 것 { basis-rests }
        [unclear] 분명하게 인용된 이가 없는 것 { basis-share }
        [opposed] 엇갈리는 것 { basis-share }
        [date-opposed] 날짜가 엇갈리는 것 { basis-share }
        [differing] 출처마다 다른 것 { basis-share }
        [denial] 주장과 부인이 맞서는 것 { basis-share }
       *[no-answer] 답이 없는 것 { basis-share }
    }

## 연표

page-timeline = 연표
    .description = 날짜가 있는 모든 사실을 순서대로. 불확실한 날짜는 불확실한 대로, 엇갈리는 날짜는 나란히 나온다.
timeline-order = 사건을, 일어났을 수 있는 첫날의 순서로 늘어놓았다. 날짜가 엇갈리는 사실은 그 가운데 첫 날짜에 다른 날짜와 함께 나온다.
timeline-hours = 하루 안에서 시각까지 알려진 일은 시각 순서로 놓인다. 시계가 서로 얼마나 달랐는지는 [용어집]({ $glossary })에 있으며, 아무도 모를 때는 적힌 시각 그대로 둔다.
# 가장 많이 쓰인 시계는 위에서 한 번만 말한다.
timeline-usual-clock = 시계를 따로 적지 않은 시각은 가장 많은 시각이 따르는 시계에 따른 것이다: { $clock }.
timeline-no-one-clock = 하나의 시계를 따르지 않음
timeline-who = 관련된 사람
timeline-everybody = 모두
timeline-what = 판정
timeline-any-standing = 모든 판정
timeline-all = 모든 항목 보기
timeline-some-time = { $period } 어느 때
timeline-background = 사건의 배경
timeline-drawn = { $count ->
        [1] 항목 하나: { $first }. 목록에 글로 적혀 있다.
       *[other] 항목 { $count }개, 처음은 { $first }, 끝은 { $last }. 목록에 모두 글로 적혀 있다.
    }
timeline-caption = 표시마다 그 항목으로 이어진다. 점: 하루. 채운 막대: 이어진 기간. 줄무늬 막대: 그 기간의 어느 날. 화살표: 그 전이나 후의 어느 날. 점선 위의 마름모: 엇갈리는 날짜. 축을 가로지른 두 빗금: 건너뛴 해. 일이 없는 기간은 줄여 그렸다.
timeline-caption-hours = 표시마다 그 항목으로 이어진다. 점: 시각. 채운 막대: 이어진 시간. 줄무늬 막대: 그 사이의 어느 때이며, 하루 전체이면 시각을 모른다. 화살표: 그 전이나 후의 어느 때. 점선 위의 마름모: 엇갈리는 날짜. 축을 가로지른 두 빗금: 건너뛴 해. 일이 없는 기간은 줄여 그렸다.
timeline-mark = { $date }: { $name }

## 출처가 엇갈리는 곳

page-disagreements = 출처가 엇갈리는 곳
disputes-order = 서로 다른 발언자가 가장 많은 답이 맨 앞에, 가장 굵은 줄 아래에 온다.
disputes-order-of-numbers = 같은 것을 센 수는 출처가 나온 순서대로 놓인다.
disagreements-counts = { $counts }. [세부와 표현의 차이]({ $others })는 맨 뒤에 있다. { $explained }
disagreements-whole-fact = 이 사실을 대목까지 모두 보기
disagreements-aside = 배경에 관한 { NUMERAL($count) }건 더 보기
disagreements-weighed = { NUMERAL($count) }가지를 나란히, 누가 말하는지와 함께 보기
disagreements-one-voice = { $unnamed ->
        [yes] **같은 이름이 두 번** { $who }의 말로 { JOSA($answers, "이", "가") } 전해진다. 한 사람인지는 알 수 없다.
       *[no] **같은 발언자가 두 번** { $who }의 말로 { JOSA($answers, "이", "가") } 전해진다.
    }
disagreements-headline = **제목이 더 나아감** { $gist }({ $place })
disagreements-others = 모순이 아닐 수도 있는 차이

## 독자의 물음

page-questions = 독자의 물음
    .description = 이 이야기에 관해 사람들이 묻는 것과, 출처가 그에 답하는지.
questions-answered = 출처가 다루는 물음 { $count }건.
questions-both = 출처가 다루는 물음 { $count }건, [출처가 답하지 않는 물음]({ $address }) { $open }건.
questions-without-theme = 그 밖의 물음
questions-not-said = 이 출처들이 말하지 않는 것
questions-silent = 이 출처들은 말하지 않는다.
questions-bearing = 관련되지만 답은 아닌 것: { count-facts }
questions-its-page = 이 물음의 페이지
question-not-said = 이 출처들은 말하지 않는다: { $asks }
question-by-fact = { $standing }: { $answer }
question-rests-on = 기대고 있는 것
question-bearing = 이 물음과 관련되지만 답은 아닌 것
question-silences = 질문을 받았거나 이 물음을 꺼낸 쪽
question-others = 함께 묻는 것

## 누가 무엇을 말하는가

page-who-says-what = 누가 무엇을 말하는가
who-says-what-half = 누구의 말인지 알려진 문단의 적어도 절반이 다음 발언자 { $half }명에게로 이어진다: { $who }.
who-says-what-counted = { $who }({ $paragraphs })
who-says-what-fact = 사실 보기
who-says-what-beside = { perhaps-cited-or-silent }: { count-passages }
who-says-what-voice = { $voice }: 이 발언자에 관한 모든 것
# Where there is no room for all: of how many chains those of most paragraphs are drawn.
chains-left-out = 인용의 사슬 { $count }개 가운데 문단이 가장 많은 { $drawn }개를 여기에 그리고 적었다.
who-says-what-left-out = { $count ->
   *[other] 대목 { $count }곳이 이 발언자의 페이지에 더 있다.
}
who-says-what-others = { $count ->
   *[other] 다른 발언자 { $count }명이 한 말은 모두 각자의 페이지에 있다
}: [사람]({ $people }), [기관과 매체]({ $organisations }), [익명의 발언자]({ $voices }).
who-says-what-ends = 말의 임자
# 발언자마다 여는 줄: 그 말에 달린 사실의 수와 인용된 문단의 수.
who-says-what-hanging = { $count ->
   *[other] 이 말에 달린 사실 { $count }건
}
who-says-what-cited = { $paragraphs ->
    [0] 직접 인용한 문단 없음
   *[other] 인용한 문단 { $paragraphs }곳
}
who-says-what-passing = { $voices ->
   *[other] 발언자 { $voices }명
}
who-says-what-between = 옮긴 쪽
who-says-what-articles = 실은 곳
who-says-what-caption = 띠 하나가 인용의 사슬 하나이며, 넓을수록 기댄 문단이 많다. 상자를 고르면 그 사슬을 따라갈 수 있다.
chains-box = { $who }: 문단 { $paragraphs }곳
chains-rest = 문단이 더 적은 발언자 { $count }명
chains-more = 아래에 글로
strand-of-voice = { GIVEN($between) ->
        [yes] { $source }, 전한 이: { $between }
       *[no] { $source }
    } ({ $paragraphs })
strand-of-between = { $source }에서 { $who } ({ $paragraphs })
strand-of-source = { GIVEN($between) ->
        [yes] { $who }, 전한 이: { $between }
       *[no] { $who }
    } ({ $paragraphs })

## 모든 사실

page-facts = 모든 사실
    .description = 이 자료의 모든 사실을 판정별로 묶었다.
facts-of-the-case = 사건의 { count-facts } 가운데 { $some }건.
facts-of-all = 모든 { count-facts } 가운데 { $some }건.
facts-in-all = { count-facts }, 판정별.
facts-drawn = 사건에 관한 사실의 판정
facts-drawn-counts = { count-facts }: { $counts }.
facts-drawn-count = { $standing } { $count }
facts-drawn-caption = 사건에 관한 사실마다 표시 하나를, 그 판정의 모양으로 그렸다.

## 여러 부분으로 나뉜 쪽

part-title = { $title }, { $count }개 부분 중 { $number }번째
part-number = { $number }번째 부분
part-span = { $alone ->
        [yes] “{ $first }”
       *[no] “{ $first }”부터 “{ $last }”까지
    }
part-extent = 여기에는 { $whole }건 가운데 { $first }번부터 { $last }번까지 있다.
part-beside = { $way ->
        [before] { $number }번째 부분으로 돌아가기
       *[after] { $number }번째 부분으로 가기
    }

## 사람, 기관, 장소, 사물, 익명의 발언자와 그 목록

page-people = 사람
    .description = 출처에 이름이 나오는 모든 사람. 쓰인 표기는 저마다의 페이지에 모두 있다.
page-organisations = 기관과 매체
    .description = 정부, 부처, 기관, 신문과 그 밖의 단체.
page-places = 장소
    .description = 출처에 나오는 나라, 도시, 건물.
page-things = 사물
    .description = 배, 문서와 그 밖에 사람도 기관도 장소도 아닌 것.
page-voices = 익명의 발언자
    .description = 출처에서 이름 없이 말하는 사람들.
entity-vague = 몇 사람의 말인지조차 분명하지 않아, 독립된 발언자로 세지 않는다.
entity-speaks-for = 대변하는 곳: { $body }({ $place }).
entity-speaks-in = { $whole ->
        [yes] 아무도 인용하지 않는 대목에서 말하는 출처: { $source }.
       *[no] 필자가 본 것을 적은 대목에서 말하는 출처: { $source }.
    }
entity-relays = 말을 옮기는 곳: { $body }({ $place }).
entity-part-of = 속한 곳: { $whole }.
entity-parts = 딸린 곳: { $parts }.
entity-in-short = 간추리면
entity-posts = 직책
# 직책을 누구에게서 이어받았는가.
entity-post-after = 전임 { $before }
entity-ties = 관계
entity-tie = { $one } — { $tie } — { $other }:
entity-facts = 사실
entity-other-facts = 그 밖의 사실
spellings = 출처에 적힌 표기
spelling-name = 이름
spelling-printed = 적힌 대로
spelling-where = 위치
spelling-remark = 비고
spelling-of-no-source = 출처에 없음
spelling-for-the-search = 검색용으로만 둔 것

## 사실

facts = 사실
fact-differs = **출처가 어떻게 다른가: { $kind }.**
fact-ruling = **편집자의 결정**({ $by }, { $on }):
how-it-was-counted = 어떻게 세었는지, 그 밖에 알아 둘 것
fact-side-by-side = 나란히 보기
fact-other-passages = 침묵, 제목, 그 밖의 대목
fact-passages = 대목
fact-verified = { $count ->
        [1] 이 대목
       *[other] 모든 대목
    }: { $tier }. [그것이 무엇을 증명하고 무엇을 증명하지 않는가]({ $method })
fact-slips = 여기 글들의 잘못
fact-about = 이 사실에 관하여
fact-date = **날짜** { $date }(EDTF `{ $edtf }`)
fact-settles = 확인해 줄 수 있는 쪽
fact-concerns = 관련
fact-helps = 답이 되는 물음
fact-bears = 관련되지만 답은 아닌 물음
fact-id = **영구 식별자** `{ $id }`, 여기와 [데이터]({ $data })에서
fact-report = 이 사실의 문제 알리기
record-report = 이 페이지의 문제 알리기

## 페이지를 인용하고, 나중에 그 인용을 확인하기

cite = 이 페이지 인용하기
# 숫자는 글귀의 지문에서 나온다.
cite-digits = { $digits }: 이 글귀를 나타내는 부호다. [인용을 나중에 확인하는 법]({ $method }).
cite-formats = 참고 문헌 프로그램용: BibTeX와 CSL-JSON
cite-bibtex = BibTeX
cite-csl = CSL-JSON
wording-since = { $date }의 제{ $number }판부터 그대로다.
wording-before = { $date }의 제{ $number }판에서는 글귀가 달랐다: { $digits }.
edition-none = 첫 판이 나오기 전{ edition-as-of }
edition-state = { $how ->
        [published] { $date } 제{ $number }판
        [page] { $date } 제{ $number }판{ edition-as-of }
       *[later] { $date } 제{ $number }판 이후{ edition-as-of }
    }
edition-as-of = { GIVEN($day) ->
        [yes] , { $day } 현재
       *[no] { "" }
    }
citation-issued = { GIVEN($site) ->
        [yes] { $site }{ GIVEN($publisher) ->
            [yes] , 펴낸 곳 { $publisher }, { $edition }
           *[no] , { $edition }
        }
       *[no] { GIVEN($publisher) ->
            [yes] 펴낸 곳 { $publisher }, { $edition }
           *[no] { OPENING($edition) }
        }
    }
# 사이트의 주소를 아무도 모를 때 그 페이지가 있는 곳.
path-on-site = 공개된 주소를 알 수 없음. 사이트 안의 위치: { $path }
citation = { $quoted } { $stands } { $issued }; { $id }, 글귀 { $digits }.
citation-note = { $stands } { OPENING($edition) }; { $id }, 글귀 { $digits }.{ GIVEN($where) ->
        [yes] { " " }{ $where }.
       *[no] { "" }
    }
citation-of-page = { $quoted }. { $stands } { $issued }.
citation-note-of-page = { $stands } { OPENING($edition) }.{ GIVEN($where) ->
        [yes] { " " }{ $where }.
       *[no] { "" }
    }
citation-of-fact = { $standing }. { $counts }{ $dated ->
        [yes] ; { $date }.
       *[no] .
    } { $run }
# 인용이 근거로 삼은 것: 목록의 머리. 출처마다 문단 번호가 붙는다.
citation-behind = { $how ->
        [against] 부인한 출처
        [raised] 거론된 출처
        [rest] 이 사실들의 출처{ $count ->
            [1] { "" }
           *[other] { "" }
        }
        [site] 이 사이트의 출처
       *[given] 출처
    }:
citation-paragraphs = { $held ->
        [part] 그곳에서 쓴 발췌본의{ " " }
       *[whole] { "" }
    }{ $count ->
        [1] { $numbers }번째 문단
       *[other] { $numbers }번째 문단
    }
# 확실하지 않은 출처의 날짜.
citation-of-no-day = { $date }, 나온 날은 모름
# BibLaTeX가 항목 뒤에 찍는 출처들 앞에.
citation-related = 근거
# 그날을 넣어 줄 스크립트가 돌지 않을 때만 읽힌다.
cite-no-day = 위의 인용에는 이 페이지를 읽은 날이 없다. 자바스크립트 없이는 페이지가 그날을 알지 못하므로 직접 덧붙여야 한다.
# $day는 그날을 2011-03-30처럼 적은 것.
citation-accessed = { $day }에 읽음
# 인용의 첫머리에 오는, 따옴표로 묶은 이름.
citation-named = { $name }.
citation-of-record = { $name } ({ $of ->
        [voice] 인용된 것:
       *[record] 관련된 것:
    } { $counted })
citation-says = { $of ->
        [voice] 이 출처들이 전하는 그의 말
       *[record] 이 출처들이 이에 관해 말하는 것
    }: { $counted }.
# 이름을 드는 사실들 앞에. 사실마다 판정이 붙는다.
citation-among = { $share ->
        [all] 다음과 같다:
       *[some] 그 가운데:
    }
citation-lead-of-source = 이 사이트가 옮긴 { $source }의 내용:
citation-of-source = { $source }의 내용
cite-original = { $source } 자체를 인용하기
cite-by-catalogue = 출처에 적혀 있지 않은 것은 이 사이트의 출처 목록에서 가져왔다.
citation-original = { GIVEN($author) ->
        [yes] { $author }, { $title }
       *[no] { $title }
    }{ GIVEN($within) ->
        [yes] , 실린 책: { $within }
       *[no] { "" }
    }{ GIVEN($publisher) ->
        [yes] , { $publisher }
       *[no] { "" }
    }{ GIVEN($place) ->
        [yes] { " " }({ $place })
       *[no] { "" }
    }, { $date }{ GIVEN($page) ->
        [yes] , { $page }면
       *[no] { "" }
    }{ GIVEN($paragraphs) ->
        [yes] , { $paragraphs }
       *[no] { "" }
    }. { $address }
citation-facts = { $facts ->
        [0] 없음
       *[other] 사실 { $facts }건
    }{ $disputed ->
        [0] { "" }
       *[other] , 그 가운데 { $disputed }건은 엇갈림
    }
# 물음과 그 답, 또는 아무도 답하지 않는 물음의 표시. 뒤에 사실이 나온다.
citation-of-question = { $answered ->
        [noted] { $note } { question-rests-on }:
        [yes] 이 출처들의 답:
       *[no] { $sign }. { $note }{ $bearing ->
            [yes] { " " }이와 관련된 것:
           *[no] { "" }
        }
    }
citation-answer = { $fact } ({ $standing }.)

## 주제

page-topics = 주제
    .description = 이 자료의 주제와, 저마다에 관련된 사실.

## 출처

page-sources = 출처
source-called = 출처 { $id }.
source-find = 찾는 곳
source-excerpt = 발췌본
# 글이 발췌본인 출처 하나, 또는 여럿.
numbers-of-excerpt = { $count ->
        [1] 여기서 쓴 것은 발췌본이다. 문단 번호는 그 안에서 센 것이며 인쇄된 면의 것이 아니다.
       *[other] 이 출처들 가운데 { NUMERAL($count) }건은 발췌본을 썼다. 문단 번호는 그 안에서 센 것이며 인쇄된 면의 것이 아니다.
    }
source-off-the-web = 이 글은 이 사이트의 출처 목록에 웹 주소가 없고, 여기에 사본도 두지 않는다.
source-look-for = 도서관이나 기록 보관소에서 찾을 것: { $name }, { $under } 글 안에서는 아래 따옴표 속의 말을 찾으면 된다.
# 도서관이 출처를 찾는 데 쓰는 것. 출처의 이름 뒤에 온다.
found-under = { $title }{ GIVEN($author) ->
        [yes] , 필자 { $author }
       *[no] { "" }
    }{ GIVEN($within) ->
        [yes] , 실린 책: { $within }
       *[no] { "" }
    }{ GIVEN($place) ->
        [yes] , 펴낸 도시 { $place }
       *[no] { "" }
    }{ GIVEN($page) ->
        [yes] , { $page }면
       *[no] { "" }
    }
source-itself = 글 자체에 적힌 것
by-line = 바이라인: { $credit }.
source-voice = 이 글에서 말하는 이
source-voice-meaning = { $whole ->
        [yes] 아무도 인용하지 않는 대목은 { $who }의 말이다.
       *[no] { $who }의 눈으로 본 것을 적은 대목은 그의 말이다. 나머지를 제 말로 적은 대목에는 이름을 대지 않는다.
    }
source-printed-from = 통신 기사 { $dispatch }에서 온 것.
source-prints = 통신 기사
source-prints-where = { $count ->
        [1] 문단 { $first }
       *[other] 문단 { $first }~{ $last }
    }: 통신 기사 { $dispatch }에서 온 것이다. 다음에도 실려 있다: { $others }.
source-translated = 이 언어로 옮겨진 경로
# 출처의 날짜를 어떻게 알 수 있는가. 출처를 인용하는 이를 위한 말.
source-how-dated = { $carded ->
        [yes] 날짜는 { $date }(글이 아니라 이 사이트의 출처 목록에 따름).
       *[no] 날짜는 { $date }.
    } { $basis }
source-by-card = 글이 아니라 이 사이트의 출처 목록에 따른 것: { $parts }.
source-card-part = { $part ->
        [publisher] 발행처
        [author] 글쓴이
       *[url] 웹 주소
    }
source-dated = 날짜를 아는 근거
source-remark = 비고
source-paragraphs = 문단별로, 우리의 말로
source-paragraph = { $held ->
        [part] 발췌본의{ " " }
       *[whole] { "" }
    }문단 { $number }
source-tints = 빛깔이 짙을수록 기댄 것이 많다. 빗금: 제쳐 둔 문단.
source-cell = 요지 { $count }건{ GIVEN($why) ->
        [yes] , 제쳐 둠: { $why }
       *[no] { "" }
    }
source-slip = 잘못: { $slip }
source-set-aside = { $part ->
        [some] 이 줄의 일부를 제쳐 둠: { $why }.
       *[all] 제쳐 둠: { $why }.
    }
source-folded = { $count ->
        [1] 문단 { $first }: 제쳐 둠, { $why }
       *[other] 문단 { $first }~{ $last }: 제쳐 둠, { $why } ({ $count }개)
    }
source-about = 이 글에 관하여, 그리고 그것을 어떻게 아는가
source-there = { $noun }에서: { $words }
source-behind = { $told ->
        [yes] 여기서 누가 무엇을 말하나: { $count }가지
       *[no] 표현의 세부: { $count }가지
    }{ $slips ->
        [0] { "" }
       *[other] , 글의 잘못 { $slips }건
    }
source-not-read = 아직 읽지 않음.
printed-by = { GIVEN($publisher) ->
        [yes] { $publisher }
       *[no] 글에 발행처가 없음
    }{ GIVEN($credit) ->
        [yes] ; { $credit }
       *[no] { "" }
    }
dispatches = 여럿이 함께 실은 글
dispatches-how-counted = 여러 신문이 한 통신 기사를 실은 것은 글 하나다. 몇 곳에 실렸든 사실의 근거로는 한 번만 센다. 실은 곳 하나를 빼도 나머지가 남는다.
dispatch-of-agency = 보낸 곳: { $who }. 아무도 인용하지 않는 대목은 그곳의 말이다.
dispatch-of-nobody = 보낸 곳은 알려지지 않았다.
dispatch-prints = 실린 곳: { $prints }.
sources-how-used = 글의 표현은 글쓴이의 것이다. 여기에는 다시 풀어 쓴 요지와 문단 번호, 그 자리를 찾을 몇 낱말만 싣는다.
covered-drawn = { JOSA($source, "을", "를") } 다룬 정도

## 목록

page-names = 이름과 표기
    .description = 사람, 기관, 장소를 출처가 적는 모든 표기와 그 위치.
spellings-lead = 출처가 누군가나 무언가를 부르는 모든 말이다: 표기, 줄인 이름, 설명. 첫 칸이 이 사이트가 쓰는 이름이다.
page-slips = 글의 잘못
slips-how-told = 잘못 적힌 이름, 빠진 낱말, 틀린 대명사, 잘못 부른 기관이다. 말없이 고치지도 않고 베끼지도 않는다.
slip-at = “{ $anchor }”: { $slip }
slip-place = [문단 { $passage }]({ $address }) · 잘못의 종류: { $sort }
page-glossary = 용어집
    .description = 이 사이트의 낱말 풀이.
glossary-labels = 이 사이트에서 쓰는 표지
glossary-seen = 풀이가 나오는 곳: { $places }.
clock-seen = 쓰인 곳: { $places }.
# 시계가 세계 어디서나 견주는 시각과 얼마나 다른가.
clock-known = { $side ->
        [earlier] 시계. 그 시각은 협정 세계시(UTC)보다 { clock-difference } 이르다.
        [later] 시계. 그 시각은 협정 세계시(UTC)보다 { clock-difference } 늦다.
       *[same] 협정 세계시(UTC)를 따르는 시계.
    }
clock-difference = { $hours ->
        [0] { "" }
       *[other] { $hours }시간
    }{ $minutes ->
        [0] { "" }
       *[other] { " " }{ $minutes }분
    }
clock-unknown = 시계. 다른 시계와 얼마나 달랐는지 알려지지 않아, 그 시각은 서로만 견준다. 다른 시계의 시각과는 날이 다르고 26시간 넘게 떨어져 있을 때만 어긋난다고 본다. 두 시계의 차이는 그보다 클 수 없다.
glossary-in-no-source = 널리 알려진 지식이며 어느 출처에도 없다.

## 데이터와 사이트 자체

page-data = 데이터
    .description = 사실을 담은 JSON과 표, 데이터베이스. 모든 열의 설명과 이용 조건.
data-under = 페이지에 보이는 모든 것은 { $licence }의 조건으로 가져가 쓸 수 있다.
data-under-several = 페이지에 보이는 것은 가져가 쓸 수 있다. { $terms }
data-without-terms = 페이지에 보이는 것을 프로그램이 읽을 수 있게 담았다. 어떤 조건으로 쓸 수 있는지는 이 사이트가 밝히지 않았다.
data-file = [`{ $name }`]({ $address }): { $holds }{ $described ->
    [yes] {" "}([스키마]({ $schema }))
   *[no] { "" }
}
data-file-later = `{ $name }`: { $holds }. { $lacks ->
        [both] 첫 판을 펴내고 이 사이트의 주소가 정해지면
        [edition] 첫 판을 펴내면
       *[address] 이 사이트의 주소가 정해지면
    } 만들어진다.
data-structured = 페이지마다 무엇에 관한 것인지를 `schema.org`의 낱말로 안에 담고 있다. 사실은 그것이 나오는 출처를 밝힌 주장(`Claim`)으로만 적을 뿐 옳고 그름을 가리지 않으며, 날짜는 알려진 것보다 자세히 적지 않는다.
data-example = 예
data-one-voice = 스프레드시트에서, 서로 다른 발언자로는 하나에만 기대고 기사가 스스로의 말로는 하지 않는 사실은 `facts.csv`에서 `origins` 열이 1이고 `uncounted` 열과 `own_words` 열이 0인 것이다. 발언자 하나가 없으면 아무도 분명히 인용되지 않게 되는 사실은 `hangs_on` 열이 비어 있지 않은 것이다. 첫 페이지가 세는 사건의 사실만 보려면 `of_the_case` 열이 `true`인 행만 남긴다.
data-trace = 모든 값은 그 대목까지 거슬러 올라갈 수 있다. 어느 표든 첫 열에 있는 식별자를 `traced`에 물으면 된다. 답의 행마다 값 하나와 그 출처, 문단, 찾을 때 쓸 낱말이, 그리고 알려져 있으면 그 낱말의 주소가 있다. 바탕에 대목이 없는 값이면 `rests_on` 열이 그렇다고 밝힌다.
data-empty = 여기서는 모든 행이 비어 있다.
view-case-on-one-voice = 사건의 사실 가운데 발언자 하나에만 기댄 것은 무엇인가?
view-on-one-voice = 배경까지 모든 사실 가운데 발언자 하나에만 기댄 것은 무엇인가?
view-case-hanging = 사건의 사실 가운데, 발언자 하나가 없으면 아무도 분명히 인용되지 않게 되는 것은 무엇인가? 첫 페이지가 세는 것이 이것이다.
view-hanging = 배경까지 모든 사실 가운데, 발언자 하나가 없으면 아무도 분명히 인용되지 않게 되는 것은 무엇인가?
view-case-by-footing = 사건의 사실 가운데 발언자 하나에, 여럿에, 아무에게도 기대지 않는 것은 몇인가? 첫 페이지에 나오는 수이다.
view-evidence = 사실마다 어떤 대목에 기대며, 그 대목은 어디에 있는가?
view-traced = 한 행의 값은 저마다 어느 대목에서 왔는가? 첫 열의 식별자를 적는다.
view-disputes = 출처가 모두 옳을 수 없는 곳은 어디인가?
view-said-by = 발언자마다 몇 건의 사실에 분명히 인용되는가?
view-search = 이 낱말이 들어 있는 사실은 무엇인가?
count-rows = { $count }행
page-about = 이 사이트에 관하여
    .description = 누가 펴내고, 어떻게 연락하며, 어떤 조건으로 쓸 수 있는가.
about-made = [어떻게 만들었는가]({ $method }), [무엇에 기대고 있는가]({ $rests }).
about-publisher = 펴낸 곳
about-contact = 연락처
about-why = 왜 만들었는가
about-funding = 비용은 누가 대는가
about-editions = 판
edition-named = 제{ $number }판, { $date }
edition-counted = { $changed ->
        [0] { edition-new }.
       *[other] { edition-new }, 글귀가 달라진 것 { $changed }개.
    }
edition-new = 인용할 수 있는 새 페이지 { $new }개
editions-followed = 판과 정정은 모두 [피드]({ $feed })로도 알린다. 피드 구독기로 따라 읽을 수 있다.
edition-which = 어느 사실인가
edition-none-yet = 아직 펴낸 판이 없다. 여기 있는 것은 바뀔 수 있다. 인용에는 그 날짜와, 그 뒤에 바뀌었는지 알려 주는 여덟 자리 부호가 들어 있다.
about-corrections = 정정
corrections-how = 이 사이트가 틀렸던 곳은 여기와 그 페이지에 적는다. 잘못을 찾으면 [알려 주기]({ $report }) 바란다.
corrections-none = 지금까지 정정한 것이 없다.
# 피드 항목의 제목.
corrected-named = { $date } 정정: { $name }
corrected-on = { $date } 정정
correction-concerns = 관련된 것: { $records }.
about-images = 그림
image-credited = { $credit }, { $licence }. 출처: { $address }.
about-licence = 이용 조건

## 곳의 위치

position = { $north ->
    [south] 남위
   *[north] 북위
} { $latitude }, { $east ->
    [west] 서경
   *[east] 동경
} { $longitude }
position-label = 위치
position-looked-up = { $position }, 이 사이트의 목록에 따름: { $basis }.
position-given = { $position }, { $place }.
map-differ = 마름모는 서로 다르게 전해지는 위치이다.
map-title = 지도
map-says = { $count }곳의 위치. 각각 아래 목록에서 그곳에 대한 설명으로 이어진다.
map-note = 이름이나 번호를 누르면 아래 목록에서 그곳에 대한 설명으로 간다. 해안선은 Natural Earth의 것을 거칠게 옮겼고, 남북의 거리는 { $side ->
    [south] 남위
   *[north] 북위
} { $latitude }°의 동서 거리와 같은 비율이다(정거 원통 도법).
