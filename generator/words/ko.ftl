### 한국어. 낱말의 메시지는 그 낱말의 이름 아래 쓰임마다 한 줄로 둔다. 쓰임은 en.ftl의 머리에 풀이되어 있다.
###
### 문장은 한다체로, 표지와 목록은 명사형으로 적는다. 수는 신문처럼 숫자로 적는다.
### JOSA($who, "은", "는")은 $who에 조사를 붙인다. 앞의 것은 받침 뒤, 뒤의 것은 모음 뒤에 쓴다. 읽는 법을 모르는 말에는 둘을 함께
### 적으므로, 조사가 없어도 되는 곳에는 쓰지 않는다.

numerals = 1 2 3 4 5 6 7 8 9 10 11 12
alphabet = ㄱ ㄴ ㄷ ㄹ ㅁ ㅂ ㅅ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ
listed-more = { $before }, { $next }
listed-and = { $before }, { $next }
listed-or = { $before } 또는 { $next }
listed-both = { $before }; { $next }
listed-apart = { $before }; { $next }
listed-beside = { $before } · { $next }
listed-sentences = { $before } { $next }
listed-turns = { $before }; { $next }
begun = { $phrase }
listed-headed = { $before } { $next }
listed-labelled = { $before }: { $next }
listed-changed = { $before } → { $next }
# 페이지에서 처음 나오는 이름표 뒤의 짧은 뜻; 괄호 안에서는 이름표와 함께.
in-brief = ({ $brief })
in-brief-within = { $label }: { $brief }
as-sentence = { $phrase }.

## 페이지의 맨 아래

licensed = { $part ->
        [both] 이 사이트의 글과 데이터의 이용 조건: { $licence }
        [words] 이 사이트의 글의 이용 조건: { $licence }
       *[data] 데이터의 이용 조건: { $licence }
    }
licensed-alone = { licensed }.
licensed-and-sources = { licensed }. 출처의 글은 저마다의 이용 조건을 따른다.

## 기록의 종류. 검색이 찾은 것에 붙인다

kind-source =
    .label = 출처
kind-dispatch =
    .label = 통신 기사
kind-person =
    .label = 사람
kind-organisation =
    .label = 기관
kind-place =
    .label = 장소
kind-thing =
    .label = 사물
kind-voice =
    .label = 익명의 발언자
kind-term =
    .label = 용어
kind-clock =
    .label = 시계
kind-topic =
    .label = 주제
kind-fact =
    .label = 사실
kind-question =
    .label = 물음
kind-slip =
    .label = 글의 잘못
found-open-question = { kind-question.label } · 출처가 말하지 않음
found-page = 페이지
found-asked-page = { $page ->
        [story] 줄거리; 요약; 무슨 이야기인가
        [who-says-what] 누가 한 말인가; 누구의 말인가; 출처가 하나뿐인가
        [disagreements] { JOSA($sources-nouns, "은", "는") } 왜 서로 다른가; 무엇이 엇갈리는가; 누구 말이 맞나; 모순
        [timeline] 연표; 일어난 순서; 날짜
        [questions] 자주 묻는 질문; 궁금한 점
        [sources] 어떤 { $sources-nouns }인가; 어디서 나온 말인가; 참고 문헌; { $sources-nouns } 목록
        [names] 이름은 어떻게 쓰나; 다른 표기
        [glossary] 용어; 낱말 풀이
        [method] 어떻게 아는가; 믿을 수 있나; 사실인가; 어떻게 확인했나; 어떻게 만들었나; 사실 확인
        [data] 내려받기; 내보내기; 표; CSV; JSON
        [about] 연락처; 문의; 전자우편; 누가 썼나; 누가 만들었나; 누가 운영하나; 오류 신고; 제보
       *[other] { $title }
    }
found-asked-word = { $word } 뜻; { $word } 무슨 뜻; { $word }(이)란

## 내보낸 파일이 누구를 위한 것인지: 파일 위의 제목과 그 아래 한 문장.

reader-spreadsheets =
    .label = 스프레드시트용
    .meaning = 표 하나가 쉼표로 나눈 파일(`CSV`, `UTF-8`) 하나이다. 알려지지 않은 값은 빈칸이다.
reader-databases =
    .label = 데이터베이스용
    .meaning = 같은 표를 파일 하나에 담았다. `SQLite`와 `Datasette`로 열리며, 자주 묻는 것의 답이 준비되어 있다.
reader-programs =
    .label = 프로그램용
    .meaning = 모든 것을 근거와 함께 `JSON`(`UTF-8`)으로 담았다. 각 항목의 뜻은 스키마에 있다. 항목은 나중에 더해질 수 있고, 항목의 뜻이 바뀌거나 항목이 없어지면 `schema`의 번호가 올라간다.
reader-networks =
    .label = 관계망과 연결 데이터용
    .meaning = 누가 있고 무엇이 있는지, 그에 대해 무엇을 어느 출처가 말하는지를, 탐사 취재용 프로그램끼리 주고받는 형식으로 담았다. 사실의 판정이나 일이 일어난 때를 아는 만큼 적은 것처럼 이 형식에 담을 수 없는 것은 그 옆에 적었다. 프로그램이 따로 떼어 낼 수 있는 글과 직책에는 판정을 붙였고, 부인되거나 의심스럽거나 거두어들인 날짜와 링크는 뺐다.
reader-followers =
    .label = 달력과 피드 리더용
    .meaning = 언제 무슨 일이 있었는지, 이 사이트에서 무엇이 바뀌었는지.
reader-citing =
    .label = 참고문헌 프로그램용
    .meaning = 모든 사실과 출처를 인용할 수 있는 형식으로 담았다. `Zotero`, `BibTeX` 같은 프로그램이 읽는다.
reader-machines =
    .label = 기계가 읽을 때
    .meaning = 모든 페이지가 마크다운으로도 있다. 주소 뒤에 `index.md`를 붙이면 된다. 거기서는 사실마다 뒤에 판정, 기사와 발언자의 수, 출처를 적었다.

## 내보낸 파일. 사실, 사람, 출처, 물음의 수를 받는다

export-tables =
    .meaning = 아래의 표와 열이 저마다 무엇을 담는지를, 표를 읽는 프로그램을 위해 적은 것(데이터 패키지)
export-database =
    .meaning = 모든 표와 뷰, 전문 검색
export-facts =
    .meaning = 사실 { $facts }건과 그 진술, 판정, 그리고 무엇이 누구의 말에 달려 있는지
export-people =
    .meaning = 사람 { $people }명과 모든 표기
export-sources =
    .meaning = 출처 { $sources }건과 그 대목: 무엇이 어디에 근거하고 무엇을 제쳐 두었는지
export-questions =
    .meaning = 독자의 물음 { $questions }건과, 이 출처들이 하는 말과 그 판정
export-fact =
    .meaning = 이것처럼 사실 하나하나를 따로, 그 출처와 거기 나오는 모든 이름과 함께
export-dossier =
    .meaning = 편집자가 쓴 모든 파일을 글로 담은 것. 저마다의 경로에 두면 다시 같은 자료가 되고, 판정과 까닭과 페이지가 같다
export-names =
    .meaning = 사실이 아닌 모든 것의 이름과 주소, 그리고 없어진 식별자
export-entities =
    .meaning = 이름이 있는 모든 것, 출처, 메모로 옮긴 사실, 출처와 분명히 인용된 발언자에서 그 메모로 이어지는 링크로 옮긴 진술(`FollowTheMoney`, 한 줄에 하나씩)
export-statements =
    .meaning = 같은 것을 한 행에 값 하나씩 담았다. `origin` 열에 그 값이 기대는 것, 곧 대목이나, 출처나 그 목록의 카드나, 사실과 그 글귀의 지문 여덟 자리와 진술 번호가 있다
export-annotations =
    .meaning = 진술마다 그것이 기대는 몇 낱말에 단 주석. 기사의 주소를 알면 바로 그 기사에 달린다(`W3C Web Annotations`, `JSON-LD`). 이 사이트가 더한 항목은 그 뜻이 적힌 `facts.schema.json` 안의 주소로 불린다
export-nanopublications =
    .meaning = 이것처럼 사실 하나하나를 따로 담았다. 이 출처들이 그렇게 말한다는 주장, 그 근거, 발행한 이가 들어 있다(나노출판, `TriG`). 글귀가 바뀌면 새것이 앞의 것을 대신하고, 없어진 것은 이유와 함께 거두어들인다. `index.trig`에 모두 올라 있고, 서명은 없다
export-events =
    .meaning = 날짜가 있는 모든 사실을 달력에 담은 것. 출처가 그날을 말하고 아무도 다투지 않을 때만 그날에 놓이고, 그 밖의 날짜는 말로 적은 메모이며 이를 보여 주지 않는 달력도 있다
export-feed =
    .meaning = 이 사이트의 판과 정정을 담은 피드
export-json-feed =
    .meaning = 같은 것을 다른 형식으로 담은 피드
export-csl =
    .meaning = 사실마다 판정과 글귀의 지문을, 출처마다 날짜를 어떻게 아는지를 함께 담은 것
export-bibtex =
    .meaning = 같은 것을 다른 형식으로 담은 것
export-llms =
    .meaning = 이 페이지들이 무엇이고 기계가 어디서부터 읽을지, 그리고 판정 없이 문장을 인용하지 말라는 것

## 하는 일

act-says =
    .label = 말함
    .meaning = 대목이 그렇다고 말한다.
    .sentence = 그렇다고 말함
    .answer = “{ $answer }”라고 말함
act-confirms =
    .label = 확인함
    .meaning = 질문을 받거나 다른 쪽에 답하여 그렇다고 말한다. 확인해 줄 수 있는 자리에 있을 때에만 사실이 확인된다.
    .sentence = 그렇다고 확인함
    .answer = “{ $answer }”라고 확인함
act-finds =
    .label = 결론
    .meaning = 조사 기구나 법원이나 연구가 살펴보고 그렇게 결론지었다. 확인해 줄 수 있는 자리에 있을 때에만 사실이 확인된다.
    .sentence = 그렇다고 결론지음
    .answer = “{ $answer }”라고 결론지음
act-denies =
    .label = 부인함
    .meaning = 대목이 그렇지 않다고 말한다.
    .sentence = 부인함
    .answer = “{ $answer }” 부인함
act-withdraws =
    .label = 철회함
    .meaning = 앞서 한 말을 거두어들인다. 그 말은 그때부터 줄을 그어 보이고 세지 않는다.
    .sentence = 앞서 한 말을 철회함
    .answer = “{ $answer }” 철회함
act-did-not-confirm =
    .label = 확인해 주지 않음
    .meaning = 질문을 받고 부인하지 않으면서도 확인해 주지 않았다.
    .sentence = 확인해 주지 않음
    .answer = “{ $answer }” 확인해 주지 않음
    .reason = { silent-about } 확인해 주지 않은 { $who }{ $elsewhere ->
        [yes] { " " }{ here-alone }
       *[no] { "" }
    }
act-no-comment =
    .label = 언급을 거부함
    .meaning = 그에 관해 말하기를 거부했다.
    .sentence = 언급을 거부함
    .answer = “{ $answer }”에 관한 언급을 거부함
    .reason = { GIVEN($answer) ->
        [yes] { $answer }에 관해{ " " }
       *[no] { "" }
    }언급을 거부한 { $who }{ $elsewhere ->
        [yes] { " " }{ here-alone }
       *[no] { "" }
    }
act-does-not-know =
    .label = 답을 주지 못함
    .meaning = 모르거나 말할 수 없다고 한다.
    .sentence = 답을 주지 못함
    .answer = “{ $answer }”에 관해 답을 주지 못함
    .reason = { GIVEN($answer) ->
        [yes] { $answer }에 관해{ " " }
       *[no] { "" }
    }답을 주지 못한 { $who }{ $elsewhere ->
        [yes] { " " }{ here-alone }
       *[no] { "" }
    }
act-left-open =
    .label = 열어 둠
    .meaning = 대목이 이야기를 꺼내면서 그런지 아닌지는 말하지 않는다.
    .sentence = 열어 둠
    .answer = “{ $answer }”인지 말하지 않음
    .reason = { GIVEN($answer) ->
        [yes] { $answer }인지 말하지 않은 { $who }
       *[no] { $of ->
            [texts] 열어 둔 { $who }
            [question] 물음을 꺼내고 답하지 않은 { $who }
           *[statement] 그런지 아닌지 말하지 않은 { $who }
        }
    }{ $elsewhere ->
        [yes] { " " }{ here-alone }
       *[no] { "" }
    }
act-silent =
    .label = 말하지 않음
    .meaning = 말할 수 있는 쪽이 아직 말하지 않았다.
    .sentence = 그에 관해 아무 말이 없음
    .answer = “{ $answer }”에 관해 아무 말이 없음
    .reason = { silent-about } 아무 말이 없던 { $who }{ $elsewhere ->
        [yes] { " " }{ here-alone }
       *[no] { "" }
    }
# 무엇에 관해 말이 없는가: 답 하나에 관해서이거나 모두에 관해서이다.
silent-about = { GIVEN($answer) ->
        [yes] { $answer }에 관해
       *[no] 이에 관해
    }
# 다른 판의 프로그램이 내보냈고 이 판은 모르는 것.
unknown-act =
    .sentence = { $act }
    .answer = “{ $answer }”: { $act }

## 대목이 얼마나 확신하는가. 세기마다 정해진 말이 있다

sure-stated =
    .label = 단언
    .meaning = 대목이 분명하게 말한다.
    .does = 분명히 말한다
    .passages = { NUMERAL($count) }곳은 { sure-stated.does }
sure-presupposed =
    .label = 그렇게 전제함
    .brief = 지나가며 당연하게 여김
    .meaning = 대목이 다른 것을 말하는데, 그 말은 이것이 그래야만 성립한다.
    .does = 그렇게 전제할 뿐이다
    .passages = { NUMERAL($count) }곳은 { sure-presupposed.does }
sure-believed =
    .label = 그렇게 여겨짐
    .brief = 생각일 뿐, 안다고는 하지 않음
    .meaning = 그렇게 생각할 뿐 안다고 하지는 않는다.
    .does = 그렇게 여겨진다고만 한다
    .passages = { NUMERAL($count) }곳은 { sure-believed.does }
sure-alleged =
    .label = 주장
    .brief = 옮겨 전한 주장
    .meaning = 대목이 제 것으로 삼지 않고 누군가의 주장으로 전한다.
    .does = 주장이라고만 한다
    .passages = { NUMERAL($count) }곳은 { sure-alleged.does }
sure-possible =
    .label = 가능
    .brief = 그럴 수도 있음
    .meaning = 대목에 따르면 그럴 수도 있다.
    .does = 가능하다고만 한다
    .passages = { NUMERAL($count) }곳은 { sure-possible.does }
sure-conditional =
    .label = 조건부
    .brief = 다른 일이 그러하다면
    .meaning = 다른 것이 그래야 이것도 그렇다.
    .does = “만약”을 달고서만 그렇게 말한다
    .passages = { NUMERAL($count) }곳은 { sure-conditional.does }
sure-predicted =
    .label = 예상
    .brief = 말할 때는 아직 앞일이었음
    .meaning = 아직 오지 않은 일을 두고 한 말이다.
    .does = 예상할 뿐이다
    .passages = { NUMERAL($count) }곳은 { sure-predicted.does }
## 판정

standing-confirmed =
    .label = 확인됨
    .by = 확인됨({ $who })
    .brief = { $count ->
        [1] 알 만한 이가 확인함
       *[other] 알 만한 이가 답마다 확인함
    }
    .meaning = 알 만한 쪽이 확인했고 부인하는 쪽이 없다.
standing-reported =
    .label = 전해짐
    .brief = { $definite ->
        [0] { $count ->
            [1] 익명의 집단이 인용됨
           *[other] 익명의 집단이 인용된 답이 있음
        }
       *[other] { $count ->
            [1] { $every ->
                [yes] { $voiced ->
                    [no] 어디서 나온 말인지 밝혀져 있음
                    [some] 누구의 말인지 밝혀져 있음
                   *[yes] { $articles-noun }의 필자가 직접 말함
                }
               *[no] { $articles-total } 가운데 { NUMERAL($telling) }건이 { $voiced ->
                    [no] 어디서 나온
                   *[yes] 누구의
                } 말인지 밝힘
            }
           *[other] { $share ->
                [all] { $voiced ->
                    [no] 답마다 어디서 나온 말인지 밝혀져 있음
                   *[yes] 답마다 누구의 말인지 밝혀져 있음
                }
               *[some] 답 { NUMERAL($count) }개 가운데 { NUMERAL($clear) }개는 어디서 나온 말인지 밝혀져 있음
            }
        }
    }
    .meaning = 누군가가, 익명의 집단이라도, 분명히 인용되었거나, 보고서나 책이나 편지의 필자가 거기서 그렇게 말한다.
standing-reported-as-possible =
    .label = 가능성으로 전해짐
    .brief = { $titles ->
        [0] { $count ->
            [1] 사실이라고 단정하는 곳이 없음
           *[other] 어느 답도 사실이라고 단정하는 곳이 없음
        }
       *[other] { $count ->
            [1] 제목만 사실이라고 단정함
           *[other] 제목만 한 답을 사실이라고 단정함
        }
    }
    .meaning = 제목 말고는 사실이라고 단정하는 곳이 없다. 가능하다, 그렇게 여겨진다, 주장이다 하는 식이다.
standing-stated =
    .label = 말한 이가 불분명함
    .seen = 이 사이트가 확인한 것
    .brief = { $of ->
        [texts] { JOSA($articles-noun, "이", "가") } 있으면 누구나 확인할 수 있음
       *[other] { $cited ->
            [yes] 어디서 나온 말인지 분명히 밝힌 { $articles-noun } 없음
           *[no] { JOSA($articles-noun, "이", "가") } 스스로 { $count ->
                [1] 하는 말
               *[other] 답함
            }
        }
    }
    .meaning = { JOSA($sources-nouns, "이", "가") } 그렇게 말하거나 전제하지만, 누구의 말인지 분명히 밝힌 곳이 없다.
standing-said =
    .label = 발언
    .by = 발언({ $who })
    .brief = 그런 말이 나왔다는 것만 적고, 사실인지는 적지 않음
    .meaning = 여기 적힌 것은 그런 말이 나왔다는 것뿐이며, 그 말이 사실인지는 적지 않았다.
standing-denied =
    .label = 부인됨
    .by = 부인됨({ $who })
    .brief = 주장이 나왔고 부인됨
    .meaning = 주장이 있었고, 그에 답한 쪽은 부인한다.
standing-disputed =
    .label = 엇갈림
    .brief = { $exclude ->
        [yes] { $of ->
            [amounts] 수치가 모두 맞을 수는 없음
           *[other] 답이 모두 참일 수는 없음
        }
       *[no] { $of ->
            [statement] 그렇다는 말도 부인하는 말도 있음
           *[other] 한 답을 두고 그렇다는 말도 부인하는 말도 있음
        }
    }
    .meaning = 출처들이 함께 참일 수 없는 답을 내놓는다.
standing-unknown =
    .label = 알려지지 않음
    .brief = { $withdrawn ->
        [yes] 나온 말이 모두 철회됨
       *[no] { $headlines ->
            [0] 답한 { $sources-noun } 없음
           *[other] 제목만 답함
        }
    }
    .meaning = 제목 말고는 { $sources-none } 유효한 답을 주지 않는다. 이야기를 꺼내기만 한 글은 있을 수 있다.

## 세는 것

counted-source =
    .label = 출처
    .meaning = 이 사이트가 기대고 있는 글이다. 기사, 보고서, 책, 편지 등이다. 셀 때에는 기사처럼 그 종류로 부른다.
counted-voice =
    .label = 발언자
    .brief = 사람이나 기관, 서로의 말을 되풀이한 것으로는 보이지 않음
    .meaning = 출처 안에서 무언가를 말하는 이다. 거기 인용된 사람이나 기관, 다른 신문, 또는 보고서의 필자다. 서로의 말이나 같은 말을 되풀이했을 수 있는 이들은 한 발언자로 세며, 그렇지 않은 이들만 서로 다르다고 한다.

several-answers = { $standing }, 답 { $count }개

# 엇갈림도 차이도 따로 표시되지 않는 여러 답에 대해, 판정의 뜻 뒤에 붙는 말.
answers-together = { $of ->
        [amounts] { $count ->
            [2] 두 수치는 서로 모순되지 않음
           *[other] 어느 두 수치도 서로 모순되지 않음
        }
       *[answers] { $count ->
            [2] 두 답은 서로 모순되지 않음
           *[other] 어느 두 답도 서로 모순되지 않음
        }
    }

## 첫 페이지에서 판정을 묶은 것

group-established =
    .label = 확인된 것
# “확인됨”의 뜻 대신, 사건의 사실 가운데 그런 것이 하나도 없을 때.
none-confirmed = 그러려면 알 만한 이가 확인하고 아무도 부인하지 않아야 하는데, 사건의 사실 가운데 여기서 그런 것은 없다. 여러 { JOSA($sources-nouns, "이", "가") } 그렇게 말한다는 것만으로는 부족하다.
# 분명하게 인용된 이가 없다는 표지의 뜻 뒤에: 다른 표지가 붙었으나 그 점은 같은 사건의 사실이 몇 건인지.
uncited-elsewhere = 다른 표지가 붙은 사실 { NUMERAL($count) }건도 이 점은 같다.
group-unsettled =
    .label = 전해졌으나 확정되지 않은 것
group-contested =
    .label = 엇갈리는 것
group-open =
    .label = 알려지지 않은 것
group-aside =
    .label = 배경

## 판정처럼 보이지만 판정이 아닌 것. 표지는 센 것의 수를 받는다

sign-date-disputed =
    .label = 날짜가 엇갈림
    .brief = 두 날짜가 함께 맞을 수 없음
    .meaning = 함께 맞을 수 없는 날짜가 나온다.
sign-tension =
    .label = 출처마다 다름
    .brief = { $disputed ->
        [yes] { $count ->
            [1] 답 가운데 둘은 어긋나 보이지만 함께 참일 수도 있음
           *[other] 다른 답 일부는 어긋나 보이지만 함께 참일 수도 있음
        }
       *[no] { $answers ->
            [2] 어긋나 보이지만 둘 다 참일 수도 있음
           *[other] 일부는 어긋나 보이지만 함께 참일 수도 있음
        }
    }
    .meaning = 답이 어긋나 보이지만 함께 참이 될 길이 있다. 실제로 그랬는지는 이 { JOSA($sources-nouns, "이", "가") } 말하지 않는다.
sign-background =
    .label = 배경
    .meaning = 이 사이트가 보기에 이야기의 배경이다. 이 { $sources-nouns } 가운데 이에 어긋나는 것이 없다.
sign-unanswered =
    .label = 답이 없음
    .meaning = 독자가 묻지만 이 출처들은 말하지 않는다.

## 두 답이나 두 날짜가 서로 어떤 사이인가

pair-exclusive =
    .label = 함께 참일 수 없음
    .meaning = 둘 다 참일 수는 없다.
pair-tension =
    .label = 다르지만 함께 참일 수도 있음
    .meaning = 어긋나 보이지만 둘 다 참이 될 길이 있다.
pair-successive =
    .label = 차례로 참
    .meaning = 저마다의 때에 둘 다 참이었다.
pair-compatible =
    .label = 함께 참일 수 있음
    .meaning = 하나가 참이어도 다른 하나가 참일 수 있다.

## 엇갈림의 종류

conflict-contradiction =
    .label = 모순
    .brief = 모두 참일 수는 없음
    .meaning = 답이나 날짜가 모두 참일 수는 없다.
    .block = 모순 { $count }건(출처가 모두 맞을 수는 없음)
conflict-tension =
    .label = 출처마다 다름
    .brief = 어긋나 보이지만 함께 참일 수도 있음
    .meaning = 답이 어긋나 보이지만 함께 참이 될 길이 있다.
    .block = 출처마다 다른 것 { $count }건(어긋나 보이지만 함께 참일 수도 있음)
conflict-change-over-time =
    .label = 시간에 따른 변화
    .brief = 저마다 그때에는 참임
    .meaning = 저마다 그때에는 참이다.
conflict-granularity =
    .label = 전하는 범위가 다름
    .brief = 덜 전하거나 다른 부분을 전함
    .meaning = 한쪽이 덜 전하거나 다른 부분을 전한다.
conflict-wording =
    .label = 전하는 방식이 다름
    .brief = 다른 말로, 또는 다른 이의 말로 전함
    .meaning = 다른 말로, 또는 다른 이의 말을 빌려 전한다.
conflict-slip =
    .label = 글의 잘못
    .brief = 글의 실수일 가능성이 큼
    .meaning = 그 가운데 하나는 글이 틀린 것으로 보인다.

## 대조의 단계

tier-not-verified =
    .label = 대조하지 않음
    .meaning = 지금의 표현을 글과 견준 사람도 도구도 없다.
    .passages = 아직 대조하지 않음
tier-checked =
    .label = 도구가 대조함
    .meaning = 인용한 낱말을 컴퓨터가 대목에서 찾았다.
    .passages = 인용한 낱말을 컴퓨터가 거기서 찾음
tier-read-by-an-editor =
    .label = 편집자가 읽음
    .meaning = 사람이 대목과 주장을 나란히 읽고 이름을 걸었다. 주장이나 그 기록의 다른 무엇이든 바뀌면 효력을 잃는다.
    .passages = 편집자가 읽음

## 발언자가 어떻게 아는가. 이름 뒤에 적는다

knew-saw =
    .label = 직접 겪음
    .brief = 직접 보거나 들음
    .meaning = 발언자가 스스로 보거나 들었다.
knew-told =
    .label = 전해 들음
    .brief = 전해 들음
    .meaning = 누군가 발언자에게 말해 주었다.
knew-established =
    .label = 공식으로 밝혀냄
    .brief = 직무상 알아냄
    .meaning = 발언자가 직무로 알아냈다. 조사, 재판, 제 기록을 통해서다.
knew-compiled =
    .label = 모아 정리함
    .brief = 남들의 말을 모음
    .meaning = 발언자가 남들이 하는 말을 모았다.

## 발언자가 언제 말했는가. 이름 뒤에 적는다

spoke = { $exact ->
    [yes] { $voices ->
        [1] { $date }에 말함
       *[other] { $who }, { $date }에 말함
    }
   *[no] { $voices ->
        [1] 말한 때: { $date }
       *[other] { $who }, 말한 때: { $date }
    }
}{ $carded ->
    [yes] (글이 아니라 이 사이트의 출처 목록에 있는 발행일 기준)
   *[no] { "" }
}

## 진술에 관한 의심

doubt-by =
    .label = 인용된 것일 수 있음: 글귀로는 알 수 없음
    .meaning = 누구를 인용하는지 글귀로는 알 수 없다. 발언자를 보이되 세지 않는다.
doubt-translation =
    .label = 표현을 믿기 어려운 번역으로 읽음
    .meaning = 번역이 원문과 다른 말을 하고 있을 수 있다.

## 발언자를 세지 않는 까닭

uncounted-vague =
    .reason = { $too ->
        [all] 이와 함께
       *[other] { $articles-total } 가운데 { NUMERAL($too) }건은 이와 함께
    } 이름을 밝히지 않은 쪽({ $who })도 인용하나, 발언자로 세지는 않는다.
uncounted-in-doubt =
    .reason = { $too ->
        [all] 이와 함께
       *[other] { $articles-total } 가운데 { NUMERAL($too) }건은 이와 함께
    } { $who }의 말도 인용한 것일 수 있으나, 글만으로는 분명하지 않다.

## 출처의 종류. 세고 부르는 말이며, 마지막 것은 여러 종류를 아우른다

sort-article =
    .label = 기사
    .counted = 기사 { $number }건
    .several = 기사
    .none = 어느 기사도
    .one = 기사
    .this = 이 기사
    .the = { $name } 기사
    .own = 기사 스스로의 말
sort-dispatch =
    .label = 통신 기사
    .counted = 통신 기사 { $number }건
    .several = 통신 기사
    .none = 어느 통신 기사도
    .one = 통신 기사
    .this = 이 통신 기사
    .the = { $name } 통신 기사
    .own = 통신 기사 스스로의 말
sort-report =
    .label = 보고서
    .counted = 보고서 { $number }건
    .several = 보고서
    .none = 어느 보고서도
    .one = 보고서
    .this = 이 보고서
    .the = { $name } 보고서
    .own = 보고서 스스로의 말
sort-book =
    .label = 책
    .counted = 책 { $number }권
    .several = 책
    .none = 어느 책도
    .one = 책
    .this = 이 책
    .the = { $name } 책
    .own = 책 스스로의 말
sort-letter =
    .label = 편지
    .counted = 편지 { $number }통
    .several = 편지
    .none = 어느 편지도
    .one = 편지
    .this = 이 편지
    .the = { $name } 편지
    .own = 편지 스스로의 말
sort-transcript =
    .label = 녹취록
    .counted = 녹취록 { $number }건
    .several = 녹취록
    .none = 어느 녹취록도
    .one = 녹취록
    .this = 이 녹취록
    .the = { $name } 녹취록
    .own = 녹취록 스스로의 말
sort-broadcast =
    .label = 방송
    .counted = 방송 { $number }건
    .several = 방송
    .none = 어느 방송도
    .one = 방송
    .this = 이 방송
    .the = { $name } 방송
    .own = 방송 스스로의 말
sort-web-page =
    .label = 웹페이지
    .counted = 웹페이지 { $number }건
    .several = 웹페이지
    .none = 어느 웹페이지도
    .one = 웹페이지
    .this = 이 웹페이지
    .the = { $name } 웹페이지
    .own = 웹페이지 스스로의 말
sort-data-set =
    .label = 데이터 세트
    .counted = 데이터 세트 { $number }건
    .several = 데이터 세트
    .none = 어느 데이터 세트도
    .one = 데이터 세트
    .this = 이 데이터 세트
    .the = { $name } 데이터 세트
    .own = 데이터 세트 스스로의 말
sort-other =
    .label = 출처
    .counted = 출처 { $number }건
    .several = 출처
    .none = 어느 출처도
    .one = 출처
    .this = 이 출처
    .the = { $name } 출처
    .own = 출처 스스로의 말

# 출처를 부르는 이름. 발행처와 날짜가 같은 출처가 여럿이면 제목을 덧붙인다.
source-named = { $publisher }, { $date }
source-named-apart = { $name }, { $added ->
        [yes] { "[" }{ $title }]
       *[no] “{ $title }”
    }
in-language = 쓰인 언어: { $language }.
sources-by-sort = { $sources-in-digits }: { $each }
built-on = { $sources }. 기대고 있는 것은 이것뿐이다.
rests-on-these = 이 사이트의 모든 것은 다음에만 기대고 있다: { $mixed ->
        [yes] { $sources }.
       *[no] 글 { $texts }건.
    }
sources-cite = { $articles-in-digits }에서 이어지는 발언자는 모두 { $voices }명이다.
chains-run = 사슬은 끝에 있는 발언자에서 시작해 말을 옮긴 쪽을 거쳐, 그 말을 실은 { $sources-noun }까지 이어진다. { JOSA($one, "이", "가") } 스스로의 말로 적은 것은 사슬이 없어 그리지 않는다{ $voiced ->
        [0] { "" }
       *[other] (누구의 말인지 알려진 것은 그린다)
    }. 인용된 것인지 분명하지 않거나 아무 말이 없었다고만 적힌 이도 그리지 않는다.
rests-on-voice = 자신의 말이 인용된 사실 { $facts }건, { $articles-in-digits }의 문단 { $paragraphs }곳
blocks-explained = 묶음마다 답을 나란히 놓고 저마다의 발언자와 { JOSA($sources-nouns, "을", "를") } 보인다. 대목은 사실마다의 페이지에 있다. 이 사이트는 누가 옳은지 정하지 않는다.
both-in-this = 둘 다 실은 { $articles-in-words }
belong-to-publishers = { JOSA($sources-nouns, "은", "는") } 저마다 펴낸 곳의 것이며 이 사이트의 일부가 아니다.
how-they-tell-it = { $sources-nouns } 자체에 관한 것
    .meaning = { JOSA($sources-nouns, "이", "가") } 누구를 인용하고, 무엇이라 부르며, 주변에 무엇이 실려 있는가.
slips-between = { $sources-nouns } 사이의 표현 차이와 글의 잘못
chains-drawn = 사슬 끝의 발언자 { $origins }명, { $articles-in-digits }. 아래 목록에 모든 사슬이 글로 적혀 있다.
about-sources = 이 사이트가 기댄 { JOSA($sources-nouns, "과", "와") } 저마다 얼마나 쓰였는지.
about-source = { JOSA($the, "이", "가") } 말하는 것을 대목별로, 우리의 말로: { $facts ->
        [0] 기댄 사실 없음.
       *[other] 사실 { $facts }건이 여기에 기댄다.
    }
about-slips = { $sources-nouns }에서 잘못 적힌 이름, 빠진 낱말, 잘못 부른 기관과, 차분하게 읽은 그 뜻.
about-disagreements = { JOSA($sources-nouns, "이", "가") } 서로, 또는 스스로 엇갈리는 곳: 답마다 누구의 말인지.
about-chains = { $sources-nouns }에서 그 뒤의 발언자까지: 그들이 얼마나 적고, 무엇이 저마다에 달려 있는지.

## 번역

translation-machine =
    .label = 기계 번역으로 읽음
    .meaning = 이 사이트는 그 내용을 근거로 삼고, 표현은 근거로 삼지 않는다.
translation-suspected =
    .label = 번역일 수 있는 글로 읽음
    .meaning = 표현을 조심해서 쓴다.
translator-machine =
    .label = 기계 번역
    .brief = 기계 번역으로 읽음
    .meaning = 이 사이트는 그 내용을 근거로 삼고, 표현은 근거로 삼지 않는다.
translator-human =
    .label = 사람의 번역
    .brief = 번역으로 읽음
    .meaning = 표현은 옮긴이의 것이다.
translator-unknown =
    .label = 번역한 이는 알 수 없음
    .brief = 옮긴이를 알 수 없는 번역으로 읽음
    .meaning = 표현은 옮긴이의 것이다.
# 번역으로만 알려진 것 곁에: 무엇이며 어느 출처인가.
only-translated = { $how }: { $sources }.
translated = { $first ->
        [yes] { $source }에서 { JOSA($target, "으로", "로") } 옮김
       *[no] 이어서 { $source }에서 { JOSA($target, "으로", "로") } 옮김
    } ({ $by }).

## 이 사이트의 출처 목록이 말하는 것

card = 글이 아니라 이 사이트의 출처 목록에서
    .meaning = 아래는 글에 적힌 것이 아니다. 편집자가 다른 데서 찾아 도서관의 목록처럼 적어 둔 것이며, 어떤 사실도 여기에 기대지 않는다. 다만 이 날짜를 기준으로 헤아린 날짜는 있을 수 있다.
card-publisher = 발행처
card-author = 필자
card-published = 날짜
card-time = 시각
card-within = 실린 책이나 총서
card-place = 펴낸 도시
card-page = 면
card-url = 웹에 있는 { $noun }
card-archived = 보존된 사본
card-retrieved = 찾아본 날
card-rights = 권리
card-found = 찾은 경위
card-brief = { $known ->
        [both] { $publisher }, { $date }(글이 아니라 이 사이트의 출처 목록에 따름).
        [publisher] { $publisher }(글이 아니라 이 사이트의 출처 목록에 따름).
       *[date] { $date }(글이 아니라 이 사이트의 출처 목록에 따름).
    }
card-written-by = 필자: { $author }.

# 링크가 웹에 있는 글의 그 낱말로 이어지는 곳.
where-no-jump = 따옴표 안의 낱말은 웹에 있는 { $sources-noun }로 이어진다. 대부분의 브라우저는 그 낱말이 처음 나오는 자리로 간다. 그러지 않거나 같은 낱말이 여러 번 나오면 그 페이지에서 낱말을 찾아야 한다.
# 웹 주소가 기록되어 있지 않은 출처.
off-the-web = 이 사이트의 출처 목록에 웹 주소가 없음
off-the-web-there = 이 가운데 출처 { $count }건은 이 사이트의 출처 목록에 웹 주소가 없다. 찾는 곳은 그 페이지에 적혀 있다.
find-these = 출처 { $count }건은 이 사이트의 출처 목록에 웹 주소가 없다. 도서관이나 기록 보관소에서는 아래 사항으로 찾을 수 있고, 글 안에서는 따옴표 속의 말을 찾으면 된다.
# 어느 인쇄본에도 없는 제목을 목록에 적는 꼴.
in-brackets = [{ $text }]
title-added = 대괄호 안의 제목은 인쇄본에 없으며, 글을 옮겨 적거나 엮은 이가 붙였다.

## 대목을 제쳐 둔 까닭

unused-boilerplate =
    .label = 상투 문구
unused-caption =
    .label = 사진 설명
unused-link =
    .label = 링크
unused-duplicate =
    .label = 되풀이
unused-heading =
    .label = 제목
unused-irrelevant =
    .label = 관련 없음
unused-illegible =
    .label = 읽을 수 없음
unused-not-of-the-print =
    .label = 인쇄본에 없는 것

## 글을 대목으로 나누는 법

division-lines =
    .meaning = 빈 줄이 아닌 줄마다 대목 하나다. 문단이 한 줄에 적혀 있다.
division-paragraphs =
    .meaning = 다음 빈 줄까지의 모든 줄이 대목 하나다. 글의 줄이 나뉘어 있다.

## 기관의 종류. 자료가 스스로 붙인 낱말은 적힌 그대로 쓴다

body-government =
    .label = 정부
body-agency =
    .label = 기관
body-parliament =
    .label = 의회
body-court =
    .label = 법원
body-mission =
    .label = 공관
body-company =
    .label = 회사
body-publication =
    .label = 매체
body-international-body =
    .label = 국제기구
body-other =
    .label = 단체

## 사물의 종류. 여기에도 자료 스스로의 낱말을 쓸 수 있다

thing-ship =
    .label = 배
thing-aircraft =
    .label = 항공기
thing-vehicle =
    .label = 차량
thing-machine =
    .label = 기계
thing-weapon =
    .label = 무기
thing-treaty =
    .label = 조약
thing-document =
    .label = 문서
thing-work =
    .label = 작품

## 글의 잘못의 종류: “…의 문제”

slip-name =
    .label = 이름
slip-word =
    .label = 낱말
slip-lost-words =
    .label = 빠진 낱말
slip-pronoun =
    .label = 대명사
slip-body =
    .label = 기관
slip-grammar =
    .label = 문법
slip-attribution =
    .label = 말의 임자
slip-date =
    .label = 날짜
slip-number =
    .label = 수
slip-tense =
    .label = 시제

## 없어진 이름이 어떻게 되었는가

fate-renamed =
    .label = 이름이 바뀜
    .onto = 이름이 바뀜: { $ids }
fate-merged =
    .label = 합쳐짐
    .onto = 합쳐짐: { $ids }
fate-split =
    .label = 나뉨
    .onto = 나뉨: { $ids }
fate-withdrawn =
    .label = 철회됨
fate-erased =
    .label = 지워짐
# 없어진 이름의 주소에 있는 페이지의 제목.
gone = { $id }: { $became }

## 몇 건이 말하는가. 표지 옆에 선다

counts-origins = { counts-articles }, { $some ->
        [all] { "" }
       *[other] 그 가운데 { NUMERAL($some) }건은{ " " }
    }{ $answers ->
        [1] { "" }
       *[other] 모두 합쳐{ " " }
    }서로 다른 발언자 { $origins }명{ $voiced ->
        [no] { " " }인용
       *[other] 의 말
    }
counts-one-voice = { counts-articles }, { $some ->
        [all] { $articles ->
            [1] { "" }
           *[other] 모두{ " " }
        }
       *[other] 그 가운데 { NUMERAL($some) }건은{ " " }
    }{ $voiced ->
        [no] { $who } 인용
       *[other] { $who }의 말
    }
counts-vague = { counts-articles }, { $some ->
        [all] { "" }
       *[other] 그 가운데 { NUMERAL($some) }건은{ " " }
    }익명의 집단 인용
counts-unclear = { counts-articles }, { $some ->
        [all] { $who } 인용일 수 있음
       *[other] 그 가운데 { NUMERAL($some) }건은 { $who } 인용일 수 있음
    }
counts-in-passing = 그렇게 전제할 뿐인 { counts-articles }
counts-articles = { $articles-in-digits }
side-says = 그렇다는 쪽
side-denies = { GIVEN($answer) ->
        [yes] 부인하는 쪽: { $answer }
       *[no] 부인하는 쪽
    }
side = { $articles-in-digits }{ $behind ->
        [counted] , { $some ->
            [all] 발언자 { $origins }명: { $who }
           *[other] 그 가운데 { NUMERAL($some) }건은 { citing-or-from }
        }
        [vague] , { $some ->
            [all] 익명의 집단: { $who }
           *[other] 그 가운데 { NUMERAL($some) }건은 익명의 집단 인용: { $who }
        }
        [in-doubt] , { $some ->
            [all] { $who } 인용일 수 있음
           *[other] 그 가운데 { NUMERAL($some) }건은 { $who } 인용일 수 있음
        }
        [in-passing] , 이를 전제함
        [texts] { "" }
       *[nobody] , 인용된 이 없음
    }
citing-or-from = { $voiced ->
        [no] { $who } 인용
       *[other] { $who }의 말
    }
counts-denied = 그렇다고 한 { counts-articles }, 부인한 { $denials-in-digits }
counts-said-and-denied = 주장과 부인을 함께 실은 { counts-articles }
counts-only-denied = 부인한 { counts-articles }
counts-taken-back = 말이 나왔다가 철회된 { counts-articles }
counts-left-open = 이야기를 꺼내고 열어 둔 { counts-articles }
counts-with-prints = { $counts }({ $prints }곳에서 실은 통신 기사 { NUMERAL($dispatches) }건은 한 번씩만 셈)
counts-headline = 제목에만 나옴
counts-none = 다룬 { $sources-noun } 없음

## 출처가 하는 일: 말하거나, 답이 여럿일 때 답하거나, 주장을 전하거나, 아니라고 한다

articles-open = { $how ->
        [alone] { $articles-in-words }만
        [same] 같은 { $articles-in-words }
       *[plain] { $articles-in-words }
    }
articles-do = { JOSA(articles-open, "이", "가") } { $deed ->
        [answering] 이 물음에 답한다
        [giving] 이렇게 답한다
        [dating] 이 날짜를 말한다
        [speaking] 그 이야기를 한다
        [hedging] { $does }
        [alleging] 주장을 전한다
        [denying] 부인한다
        [assuming] 이를 전한다
       *[saying] 그렇게 말한다
    }

# 문장 안에서 앞에 관사가 붙는 이름. 한국어에는 관사가 없다.
with-article = { $name }

## 누구의 말인가: 먼저 수, 다음은 누구, 끝으로 그에 맞서는 것

carried = { articles-do }{ $behind ->
        [several] { $voiced ->
            [no] . 거슬러 올라가면 서로 다른 발언자 { only-so-many }의 말이다: { $who }.
           *[other] . 그 뒤에는 서로 다른 발언자 { NUMERAL($origins) }명이 있다: { $who }.
        }
        [one] { $articles ->
            [1] { $voiced ->
                [yes] . 필자는 { JOSA($who, "이다", "다") }.
               *[other] . { $who }의 말을 인용한다.
            }
           *[other] . 모두 한쪽의 말로 거슬러 올라간다: { $who }.
        }
        [vague] . 이름을 밝히지 않은 쪽의 말이다: { $who }.
        [in-doubt] . { $who }의 말을 인용한 것일 수 있으나, 글만으로는 분명하지 않다.
       *[nobody] . 누구의 말인지는 밝히지 않는다.
    }
# 발언자가 몇 명인지. 그 말을 전한 글보다 적으면 “단”을 붙인다.
only-so-many = { $shared ->
        [yes] 단 { NUMERAL($origins) }명
       *[no] { NUMERAL($origins) }명
    }
# 모두가 같지는 않을 때: “기사 2건이 그렇게 말한다. 위원회를 인용한 1건; 누구의 말인지 밝히지 않은 1건.”
carried-in-parts = { articles-do }: { $parts }.
part = { $behind ->
        [several] { $voiced ->
            [no] 거슬러 올라가면 서로 다른 발언자 { only-so-many }({ $who })의 말인 { NUMERAL($some) }건
           *[other] 서로 다른 발언자 { NUMERAL($origins) }명({ $who })에게 기댄 { NUMERAL($some) }건
        }
        [one] { $voiced ->
            [yes] { $who }의 글인 { NUMERAL($some) }건
           *[other] 한쪽의 말({ $who })로 거슬러 올라가는 { NUMERAL($some) }건
        }
        [vague] 이름을 밝히지 않은 쪽의 말({ $who })을 전한 { NUMERAL($some) }건
        [in-doubt] { $who }의 말을 인용한 것일 수 있는 { NUMERAL($some) }건
        [unclear] 누군가를 인용한 것일 수 있는 { NUMERAL($some) }건
        [in-passing] 분명히 말하지 않고 { granted } 전제할 뿐인 { NUMERAL($some) }건
       *[nobody] 누구의 말인지 밝히지 않은 { NUMERAL($some) }건
    }
granted = { $deed ->
        [answering] 어느 답을
       *[saying] 그렇게
    }
# 누군가를 인용한 부분의 뒤에 붙는다. “all”이면 모두가 그렇다.
part-too = { $too ->
        [all] 누구의 말인지 밝히지 않고 { says-too }도 함
       *[other] 이 { NUMERAL($some) }건 가운데 { NUMERAL($too) }건은 누구의 말인지 밝히지 않고 { say-too }도 함
    }
# 누군가를 인용하면서, 인용하지 않는 대목에서도 하는 일.
says-too = { $deed ->
        [answering] 답하기
        [giving] 그렇게 답하기
        [dating] 그 날짜를 말하기
       *[saying] 말하기
    }
say-too = { $deed ->
        [answering] 답하기
        [giving] 그렇게 답하기
        [dating] 그 날짜를 말하기
       *[saying] 말하기
    }
own-words-too = { $too ->
        [all] 이 { $articles-nouns }에서는 누구의 말인지 밝히지 않고 { says-too }도 한다.
       *[other] 그 가운데 { NUMERAL($too) }건은 누구의 말인지 밝히지 않고 { say-too }도 한다.
    }
carried-in-passing = { JOSA(articles-open, "이", "가") } 그렇게 전제할 뿐이다{ $citing ->
        [yes] { "" }({ $who }의 말로)
        [perhaps] { "" }({ $who }의 말일 수 있음)
        [voiced] { "" }({ $who }의 말로)
       *[no] { "" }
    }. { $headlines ->
        [0] 분명히 말하는 곳은 없다.
       *[other] 분명히 말하는 것은 { headlines }뿐이다.
    }
# 적어도 한 발언자가 여럿의 목소리인 문장 뒤에 붙는다.
silent-articles = { $articles-in-words }
# 한 대목에서는 답하지 않았으나 다른 대목에서는 답한 쪽.
here-alone = { $count ->
        [1] (한 대목에서, 다른 곳에서는 답함)
       *[other] (저마다 한 대목에서, 다른 곳에서는 답함)
    }
cited-where-assumed = 그렇게 전제한 곳에 인용된 { $perhaps ->
        [yes] 것일 수 있는 이
       *[no] 이
    }: { $who }.
# 하나로 세는 여러 발언자: 다른 이들과 나란히 있을 때와, 까닭을 말하는 문장. 어느 답에도 나란히 있지 않을 수 있다.
one-of-several-voices = { $who }(하나로 셈)
counted-as-one = { $among ->
        [all] 모두 셀 때에는{ " " }
       *[some] { "" }
    }{ JOSA($who, "을", "를") } 한 발언자로 센다. { $why ->
        [passed-on] { $count ->
            [2] 한쪽이 다른 쪽의 말을 되풀이했을 수 있기 때문이다.
           *[other] 서로의 말을 되풀이했을 수 있기 때문이다.
        }
       *[shared] 같은 발언을 되풀이했을 수 있기 때문이다.
    }
# 답마다 센 수를 더하면 모두 센 수보다 많아지는 까닭.
counted-twice = { $articles ->
        [0] 발언자 { NUMERAL($voices) }명은
       *[other] { $voices ->
            [0] { JOSA($articles-in-words, "은", "는") }
           *[other] { JOSA($articles-in-words, "과", "와") } 발언자 { NUMERAL($voices) }명은
        }
    } { $given ->
        [2] 두
       *[other] 여러
    } { $of ->
        [amounts] 수치에 걸쳐 있으나, 모두 셀 때에는 한 번만 센다.
       *[answers] 답에 걸쳐 있으나, 모두 셀 때에는 한 번만 센다.
    }
    .brief = { $voices ->
        [0] { $share ->
            [all] { $articles ->
                [1] 이 { $articles-noun }은
               *[other] 모두
            }
           *[other] { JOSA($articles-in-words, "은", "는") }
        }
       *[other] { $articles ->
            [0] 발언자 { NUMERAL($voices) }명은
           *[other] { JOSA($articles-in-words, "과", "와") } 발언자 { NUMERAL($voices) }명은
        }
    } { $given ->
        [2] 두
       *[other] 여러
    } { $of ->
        [amounts] 수치에 걸쳐 있음
       *[answers] 답에 걸쳐 있음
    }
prints-count-as-one = 통신 기사 { $dispatch }, 이를 실은 { NUMERAL($prints) }곳은 { $sources-noun } 하나로 센다.
nobody-says-so = 이렇게 답하는 쪽이 없다.
# 출처 자체에 관한 것: 누가 말한 것이 아니라 읽으면 알 수 있는 것이다.
seen-in = { $deed ->
        [answering] 답은 모두 우리가{ " " }
        [giving] 이 답은 우리가{ " " }
       *[saying] 우리가{ " " }
    }{ $articles ->
        [0] 제목 { NUMERAL($headlines) }건에서 확인한 것이다.
       *[other] { $articles-in-words }{ $headlines ->
            [0] 에서 확인한 것이다.
           *[other] , 그리고 다른 { NUMERAL($headlines) }건의 제목에서 확인한 것이다.
        }
    }
# 제목은 세지 않는다. 모든 대목에 관한 말은 제목에 관한 말이 아니다.
headlines = 제목 { NUMERAL($headlines) }건
## 사실이 왜 그렇게 판정되었는가

only-said = 여기 적힌 것은 { $who }의 말이라는 것뿐이다.
confirmed-by = 알 만한 쪽이 확인하고 부인하는 쪽이 없어 확인된 것으로 친다: { $who }.
# 앞서 말했으나 이제는 거두어들인 것.
took-back = { JOSA($who, "은", "는") } { $denied ->
        [yes] { GIVEN($answer) ->
            [yes] { $answer }, 이를 부인했다가
           *[no] 이를 부인했다가
        }
       *[no] { GIVEN($answer) ->
            [yes] { $answer }라고 말했다가
           *[no] 그렇게 말했다가
        }
    } { on-that-day } 철회했으며, 이제는 세지 않는다.
on-that-day = { $dated ->
        [day] { $date }에
        [time] 뒤에({ $date })
       *[no] 뒤에
    }{ $carded ->
        [yes] { " " }(글이 아니라 이 사이트의 출처 목록에 있는 발행일 기준)
       *[no] { "" }
    }
taken-back = { on-that-day } 철회됨
nothing-stands = 이에 관해 나온 말 가운데 아직 유효한 것은 없다.
# 조사 기구나 법원이나 연구가 결론지은 것.
finding-of = { GIVEN($answers) ->
        [yes] { $answers }: { $who }의 결론이다.
       *[no] 다음의 결론이다: { $who }.
    }
only-confirmed = 확인된 것은 { $answer }뿐이다. 확인한 쪽: { $who }.
# 어느 대목이 분명히 말하지 않는가. 답이 여럿이면 그 답의 대목 가운데서.
hedged = { $how ->
        [alike] { $count ->
            [1] { hedged-passages }이 { $ways }.
           *[other] { hedged-passages } { NUMERAL($count) }곳이 모두 { $ways }.
        }
        [all] { hedged-passages } { NUMERAL($count) }곳 가운데 분명히 말하는 곳이 없다: { $ways }.
       *[some] { hedged-passages } { NUMERAL($count) }곳 가운데 { $ways }.
    }
hedged-passages = { GIVEN($answer) ->
        [yes] { $answer }의 대목
       *[no] 대목
    }
only-headlines-outright = 분명히 말하는 것은 { headlines }뿐이다.
raised-and-left-open = { JOSA(articles-open, "이", "가") } { $of ->
        [question] 물음을 꺼내고 답하지는 않는다.
       *[statement] 이야기를 꺼내고 그런지 아닌지는 말하지 않는다.
    }
raised-and-not-answered = { JOSA(articles-open, "이", "가") } 물음을 꺼내지만 { $headlines ->
        [0] 답하는 쪽이 없다
       *[other] 답하는 것은 { headlines }뿐이다
    }: { $silences }.
only-a-headline = 제목만이 그렇게 말한다. 제목은 보이되 세지 않는다.
no-passage = 이에 답하는 대목이 없다.
silences-beside = 답하지 않은 쪽: { $silences }.
cited-elsewhere = { $unnamed ->
        [yes] 같은 이름으로 불린 익명의 누군가가 답 { $letters }에도 있음
       *[no] 같은 발언자가 답 { $letters }에도 있음
    }
also-called = 출처에 나오는 다른 이름: { $printed }.
cited-for = 이 발언자가 말하는 것
perhaps-cited-or-silent = 인용된 것일 수도 있거나 답하지 않음
witness-for = 이 증인의 말에도 근거한 결론
how-articles-put-it = 그의 말을 출처가 옮긴 방식
# 누가 침묵하는지, 누구를 인용하는지 글에서 분명하지 않을 때.
somebody-perhaps = 누군가({ $who }일 수 있음)
perhaps = { $who }(추정)

## 답이나 날짜가 함께 참일 수 없거나 어긋나 보이는 곳

said-and-denied = 그렇다는 말도 있고 부인하는 말도 있다.
answer-said-and-denied = { $answer }: 그렇다는 말도 있고 부인하는 말도 있다.
answers-exclude = { $how ->
        [any-two] { $ones } 가운데 하나만 참일 수 있다.
        [each] { JOSA($ones, "은", "는") } 다음 가운데 어느 것과도 함께 참일 수 없다: { $others }.
       *[pair] { JOSA($ones, "과", "와") } { JOSA($others, "은", "는") } 함께 참일 수 없다.
    }
answers-pull = { $how ->
        [any-two] { $ones } 가운데 어느 둘이든 다르지만 함께 참일 수도 있다.
        [each] { JOSA($ones, "은", "는") } 다음의 하나하나와 다르지만 그때마다 둘이 함께 참일 수도 있다: { $others }.
       *[pair] { JOSA($ones, "과", "와") } { JOSA($others, "은", "는") } 다르지만 함께 참일 수도 있다.
    }
of-answer = { $answer }: { $carried }
against-answer = { $answer }에 맞서: { $carried }
dates-exclude = { $how ->
        [any-two] 다음 날짜 가운데 하나만 맞을 수 있다: { $ones }.
        [each] { JOSA($ones, "은", "는") } 다음 날짜 가운데 어느 것과도 함께 맞을 수 없다: { $others }.
       *[pair] 다음 두 날짜는 함께 맞을 수 없다: { $ones }, { $others }.
    }
of-date = { $date }: { $carried }
of-either-date = { $date }(위의 어느 쪽인지 알 수 없음): { $carried }
says-only-date = 그 밖에 { $some }건은 { JOSA($date, "이라고만", "라고만") } 한다.
both-in-one = 서로 다른 내용을 함께 전하여 답마다 따로 센 { $articles-in-words }: { $named }.
one-voice-twice = { $every ->
        [yes] 답 { NUMERAL($count) }개가 모두 한쪽에서 나온다: { $who }.
       *[no] 서로 다른 답 { NUMERAL($count) }개가 한쪽에서 나온다: { $who }, { $answers }.
    }{ $unnamed ->
        [yes] { " " }이름이 나오지 않아 한 사람일 수도 여럿일 수도 있다.
       *[no] { "" }
    }
# 제목이 말하려는 것이 적힌 그대로는 아닐 수도 있다.
headline-says-more = 적힌 그대로 읽으면 { $titles }의 제목 { NUMERAL($count) }건이 그 아래의 { $articles-noun }보다 더 말한다.
## 다른 이가 사실을 인용할 때 적는 것과, 출처가 나온 때

# 인용과, 인용 안의 인용.
quoted = “{ $text }”
quoted-within = ‘{ $text }’
# 답이 부인되기만 하는가, 그렇다는 말도 있는가. 이어서 그 답을 주는 출처와 부인하는 출처.
cited-answer = { $letter }) { $answer }{ $denied ->
        [only] { " " }(부인됨)
        [too] { " " }(그렇다는 말도 부인하는 말도 있음)
       *[no] { "" }
    }
cited-answer-in = { $answer } ({ GIVEN($given) ->
        [yes] { $given }{ GIVEN($denied) ->
            [yes] ; 부인한 출처: { $denied }
           *[no] { "" }
        }
       *[no] 부인한 출처: { $denied }
    })
# 어느 출처에 나오는가, 어느 출처가 부인하는가. 둘 다 아니면 어디에서 거론되는가.
cited-sources = { citation-behind } { $sources }.
sources-of-days = { $rest ->
        [0] { $total ->
            [1] { JOSA($total-noun, "은", "는") } { $date }의 것이다.
           *[other] { JOSA($total-total, "은", "는") } { $date }의 것이다.
        }
       *[other] { $total-total } 가운데 { NUMERAL($known) }건은 { $date }의 것이다. 나머지는 나온 날을 알 수 없다.
    }
sources-of-no-day = { $total ->
        [1] { JOSA($total-noun, "은", "는") } { $date }의 것이며, 나온 날은 알 수 없다.
       *[other] { JOSA($total-total, "은", "는") } { $date }의 것이며, 나온 날은 모두 알 수 없다.
    }
sources-undated = { $total ->
        [0] 아직 { $total-noun } 없음.
       *[other] { JOSA($total-nouns, "이", "가") } 나온 때는 알 수 없다.
    }
    .brief = { $total ->
        [1] 날짜 없는 { $total-noun } 하나에 따름
       *[other] 날짜 없는 { $total-nouns }에 따름
    }
# 출처가 언제까지의 것인가. 짧은 것은 모든 페이지의 제목 아래에 둔다.
sources-end = { $total ->
        [1] 이 { JOSA($total-noun, "은", "는") } { $date }의 것이다{ $rest ->
            [0] { "" }
           *[other] ; 날짜를 알 수 없는 것이 { $rest }건 있다
        }.
       *[other] 이 { JOSA($total-nouns, "은", "는") } { $date }까지의 것이다{ $rest ->
            [0] { "" }
           *[other] ; 날짜를 알 수 없는 것이 { $rest }건 있다
        }.
    }
    .brief = { $total ->
        [1] { $date }의 { $total-noun } 하나에 따름
       *[other] { $rest ->
            [0] { $date }까지의 { $total-nouns }에 따름
           *[other] { $total-nouns }에 따름(날짜를 아는 것은 { $date }까지)
        }
    }
sources-end-roughly = { $total ->
        [1] 이 { JOSA($total-noun, "은", "는") } { $date }의 것이며, 날짜는 알 수 없다.
       *[other] 이 { JOSA($total-nouns, "은", "는") } { $date }의 것이며, 날짜는 모두 알 수 없다.
    }
    .brief = { $total ->
        [1] { $date }의 { $total-noun } 하나에 따름
       *[other] { $date }의 { $total-nouns }에 따름
    }
days-by-card = { $date }({ $part ->
        [yes] 일부는 이 사이트의 출처 목록에 따름
       *[no] 이 사이트의 출처 목록에 따름
    })
days = { $count ->
        [1] { $first }
        [2] { JOSA($first, "과", "와") } { $last }
       *[other] { $first }부터 { $last }까지
    }
date-run = { $first }부터 { $last }까지
about-date = { $date }로 보임

## 누가 날짜를 전하는가: 표지 옆, 그리고 까닭 안

date-in = { $date }({ $articles-in-digits } 가운데 { $some }건{ counted-from-its-day })
date-in-citing = { $date }({ $articles-in-digits } 가운데 { $some }건, { citing-or-voiced }{ counted-from-its-day })
date-citing = { $date }({ citing-or-voiced }{ counted-from-its-day })
citing-or-voiced = { $voiced ->
        [yes] { $who } 씀
       *[other] { $who } 인용
    }
# 이 사이트의 출처 목록의 발행일에서 따져 낸 날짜라는 표시.
date-by-card = { $date }, { from-their-day }
# 날짜를 따져 낸 글은 이 사이트가 인용한 글이며, 사실이 말하는 신문 따위가 아니다.
from-their-day = 여기 인용된 { $articles-noun }의 발행일에서 따져 냄
date-on-by-card = { $date }({ from-their-day })
counted-from-its-day = { $carded ->
        [no] { "" }
        [some] ; 일부는 그 글의 발행일에서 따져 냄
       *[yes] ; 그 글의 발행일에서 따져 냄
    }
counted-from-card = 날짜({ $date })는 여기 인용된 { $articles-noun }의 발행일에서 따져 냈다. 발행일은 글이 아니라 이 사이트의 출처 목록에 있다.
    .brief = 여기 인용된 { $articles-noun }의 발행일에서 따져 낸 날짜.
date-worked-out = { $date }(여러 날짜에서 따져 냄)
date-of-side = { $date }({ $articles-in-digits })
date-of-rival = { $date }: { $given }
dates-in-turn = { $dates }(차례로)
dates-disputed = { $dates }(엇갈림)
some-say-date = { $articles-total } 가운데 { $some }건이 전하는 날짜{ GIVEN($who) ->
        [yes] { "" }({ citing-or-voiced })
       *[no] { "" }
    }: { $date }{ $carded ->
        [yes] . 그 { $articles-noun }의 발행일에서 따져 냈으며, 발행일은 글이 아니라 이 사이트의 출처 목록에 있다.
        [inferred] { "" }(그런 뜻으로 보임).
       *[no] .
    }
    .brief = { $articles-total } 가운데 { $some }건이 전하는 날짜{ cited-for-date }{ date-is-from }
# 날짜를 어떻게 알았는지.
date-is-from = { $carded ->
       *[no] .
        [inferred] . 따져 낸 것이다.
        [yes] . 따져 낸 것이다.
    }
cited-for-date = { GIVEN($who) ->
        [yes] { "" }({ citing-or-voiced })
       *[no] { "" }
    }
only-voice-says-date = 날짜는 다음 한쪽에서만 나온다: { $who }. { $date }{ $carded ->
        [yes] . 여기 인용된 글의 발행일에서 따져 냈으며, 발행일은 글이 아니라 이 사이트의 출처 목록에 있다.
        [inferred] { "" }(그런 뜻으로 보임).
       *[no] .
    }
    .brief = 다음 한쪽에서만 나오는 날짜: { $who }{ date-is-from }
no-passage-says-date = { JOSA($date, "이라고", "라고") } 적은 대목은 없다. 여러 날짜에서 따져 냈다.
    .brief = 여러 날짜에서 따져 낸 날짜.
# 보이는 시각과 같으나, 견줄 수 없는 시계의 시각.
same-hour-by-clocks = { $some }건은 { $about ->
        [yes] 거의 같은 시각
       *[no] 같은 시각
    }을 말하나, 시계가 달리 맞춰져 있었을 수 있다.
# 그런 시계의 다른 시각.
others-by-clocks = { $some }건은 다른 시각을 말하나, 시계가 달리 맞춰져 있었을 수 있다: { $dates }.
others-say-only-date = { $inferred ->
        [yes] { $some }건에서 따져 낼 수 있는 것은 { $date }까지다.
       *[no] { $some }건은 { JOSA($date, "이라고만", "라고만") } 한다.
    }
others-give-no-date = { $some }건은 날짜를 말하지 않는다.

## 두 판 사이에 바뀐 것. 무거운 것부터

change-lost =
    .label = 말없이 사라짐: 영구 주소가 이어지는 곳이 없음(site_src/retired.yml에 적을 것)
change-standing =
    .label = 판정
change-retired =
    .label = 없어짐
change-added =
    .label = 더해짐
change-disagreement =
    .label = 엇갈림
change-pair =
    .label = 두 답의 사이
change-dates =
    .label = 날짜
change-background =
    .label = 세는 곳
change-reworded =
    .label = 표현이 바뀜
change-answer-added =
    .label = 답이 더해짐
change-answer-dropped =
    .label = 답이 빠짐
change-passage-dropped =
    .label = 대목이 빠짐
change-passage-added =
    .label = 대목이 더해짐
change-passage-changed =
    .label = 대목이 바뀜
change-voice-dropped =
    .label = 발언자가 빠짐
change-voice-added =
    .label = 발언자가 더해짐
change-verification-lost =
    .label = 대조가 무효가 됨
change-verification-gained =
    .label = 대조가 더해짐
change-spelling-dropped =
    .label = 표기가 빠짐
change-spelling-added =
    .label = 표기가 더해짐
change-source =
    .label = 출처에 관한 것
change-dispatch =
    .label = 통신 기사에 관한 것
change-catalogue =
    .label = 이 사이트의 출처 목록

# 견주는 것. 양쪽을 한두 낱말로 적는다.
compared-none = { $field ->
        [gist] 요지 없음
        [quote] 인용 없음
        [note] 메모 없음
        [basis] 근거 없음
       *[other] 없음
    }
compared-answer = 답 { $id }
compared-anchor = “{ $text }” 자리
compared-headline = 제목
compared-article = 글 자체
compared-citing = { $who }({ $voice } 인용)
compared-in-headline = 제목에서
compared-said = 말한 때 { $date }
compared-taken-back = { GIVEN($date) ->
        [yes] { $date }에 철회됨
       *[no] 뒤에 철회됨
    }
compared-resting = 증인: { $witnesses }
compared-rendition = { $languages } ({ $who })
compared-background = 배경으로
compared-case = 사건과 함께
compared-same-passages = 대목은 그대로다. 발언자의 관계나 다른 사실의 날짜처럼 대목이 기댄 것이 바뀌었다

## 출처의 문단이 어떻게 되었는가

coverage-used =
    .label = 쓰임
coverage-set-aside =
    .label = 제쳐 둠
coverage-both =
    .label = 둘 다
coverage-unread =
    .label = 읽지 않음
covered = 문단 { $paragraphs }곳: { coverage-used.label } { $used }, { coverage-set-aside.label } { $aside }{ $unread ->
        [0] .
       *[other] , 아직 읽지 않음 { $unread }.
    }

## 모든 페이지를 두르는 것: 머리, 바닥, 차례. 이 메시지는 HTML이다.

made-from = 기대고 있는 것은 <a href="{ $sources }">출처 { $count }건</a>뿐이다.
how-made = <a href="{ $method }">만든 방법</a>.
published-by = 펴낸 곳: { $publisher }.
about-site = <a href="{ $about }">이 사이트에 관하여</a>.
menu-who = 누가
menu-topics = 주제
menu-evidence = 근거
skip-to-content = 본문으로 건너뛰기
site-header = 머리글
navigation = 탐색
sections = 구역
site-footer = 바닥글
page-before = 이전
page-after = 다음
on-this-page = 이 페이지의 차례
edit-page = 이 페이지의 바탕 고치기
menu = 메뉴
print = 인쇄
print-evidence = 근거와 함께 인쇄
# 종이에서 무엇을 뺐을 때.
print-left-out = 이 페이지를 모두 인쇄하지는 않았다. 나머지를 볼 수 있는 곳: { $address }
print-left-out-on-site = 이 페이지를 모두 인쇄하지는 않았다. 나머지를 볼 수 있는 이 사이트 안의 위치: { $path }
# 종이에 인쇄한 페이지의 끝: 무엇에 근거하며 표시는 무슨 뜻인가.
paper-sources = 출처
paper-labels = 표시의 뜻
# 종이마다 맨 아래에: 사이트의 이름, 페이지의 주소, 사실이 마지막으로 바뀐 날.
sheet-day = { $day } 현재
preview-open = 이 페이지 열기
# 제 그림이 없는 페이지를 공유할 때 보이는 그림에 있는 것.
card-common = 모든 문장에 출처를: 누가 말하고, 몇 군데에서 나왔으며, 얼마나 뒷받침되는지.
copied = 복사함
copy-failed = 여기서는 허용되지 않음: 직접 선택해 복사할 것
copy-citation = 인용문 복사
copy-bibtex = BibTeX 복사
copy-csl = CSL-JSON 복사
share = 이 페이지 공유하기
# 한 사람의 기기에서만 열린 사본에서 복사한 주소.
copied-here-only = 복사했지만 이 기기에서만 열리는 주소임
entries-shown = 항목 { $count }개 가운데 { $shown }개
entries-none = 항목 { $count }개 가운데 맞는 것이 없다.

## 검색

search = 검색
search-for = 검색어
search-example = 이름의 어떤 표기든, 숫자, 물음
search-close = 닫기
search-found-one = 결과 1건
search-found-many = 결과 { $count }건
search-found-first = 결과 { $count }건 가운데 처음 { $shown }건
search-found-nothing = “{ $query }”에 맞는 것이 없다.
search-failed = 검색을 불러올 수 없다. 연결을 확인해 보기 바란다.
search-also = “{ $other }”도
search-help = “언제 일어났나”처럼 평소의 말로 물어도 되고, <a href="{ $questions }">물음</a>, <a href="{ $names }">이름</a>, <a href="{ $facts }">사실</a>을 모두 훑어볼 수도 있다.

## 페이지가 없는 곳

no-page = 페이지를 찾을 수 없음
no-page-here = 이 주소에는 페이지가 없다
no-page-why = 사실과 사람과 출처의 주소는 변하지 않으며, 이름이 바뀐 것은 새 주소로 이어진다. 그러니 주소를 잘못 쳤거나 주소가 잘렸을 것이다. 위의 검색이나 다음에서 찾아보기 바란다:
no-page-report = 열리지 않는 주소 알리기
home-headline = 지금까지 알려진 것
all-facts = 모든 사실
everyone-named = 이름이 나오는 모든 사람

## 만들 수 없는 동안의 미리 보기 사이트

not-yet = 사이트가 아직 없다
not-yet-why = 자료의 문제를 고치는 대로 나타난다.
last-good = 마지막으로 제대로 만들어진 사이트다. 문제 { $count }건 때문에 다시 만들지 못한다
not-publishable = 문제 { $count }건 때문에 이 사이트를 공개할 수 없다
help = 도움말: { $hint }
hide = 숨기기

## 다음 빛깔로 바꾸는 단추

look-light = 밝은 모드로
look-dark = 어두운 모드로
look-system = 시스템 설정대로

## 한 발언자나 한 출처가 없으면 사실이 잃을 것: “위원회를 빼면” 뒤에 온다

fall-unsaid =
    .label = 그렇게 말하는 쪽이 있다는 것
    .reason = { $of ->
        [question] 모든 답
       *[other] 이 내용
    }{ $headlines ->
        [0] { "" }
       *[other] (제목 제외)
    }
    .does = { $of ->
        [texts] { $who }에서만 확인한 내용이다
        [question] { $who }에만 이 물음의 답이 있다
       *[statement] { $passing ->
            [yes] { $who }만 이를 전제한다
           *[no] { $who }에만 그런 말이 있다
        }
    }{ $headlines ->
        [0] { "" }
       *[other] (제목 제외)
    }
fall-brought-back =
    .label = 무언가가 철회되었다는 것
    .reason = 철회된 말이 되살아남
answers-called = 답 { $answers }
fall-answer-gone =
    .label = 답 가운데 하나
    .reason = { answers-called }{ $headlines ->
        [0] { "" }
       *[other] (제목 제외)
    }
    .does = { $of ->
        [texts] { $who }에서만 확인한 것: { answers-called }
       *[other] { $who }에만 나오는 것: { answers-called }
    }{ $headlines ->
        [0] { "" }
       *[other] (제목 제외)
    }
fall-uncited =
    .label = 인용된 이가 있다는 것
    .reason = { $clear ->
        [yes] 인용된 이가 없어짐
       *[no] 인용되었을지 모르는 이조차 없어짐
    }
    .does = { GIVEN($voice) ->
        [yes] { $places ->
            [0] { "" }
           *[other] { $who }에 나오는{ " " }
        }{ $voice } 말고는 이를 두고 인용{ $clear ->
            [yes] 된 이가 없다
           *[no] 되었을 만한 이가 없다
        }
       *[no] 이것이 누구의 말{ $clear ->
            [yes] 인지
           *[no] 일 수 있는지
        }는 { $who }에만 나온다
    }
fall-unclear =
    .label = 분명하게 인용된 이가 있다는 것
    .reason = 분명하게 인용된 이가 없어짐
fall-vaguer =
    .label = 익명의 집단 말고도 인용된 이가 있다는 것
    .reason = 분명하게 인용된 쪽은 익명의 집단만 남음
fall-hedged =
    .label = { standing-reported-as-possible.label }에 그치지 않는다는 것
    .reason = 판정은 “{ $standing }”
fall-unconfirmed =
    .label = 확인되었다는 것
    .reason = 확인된 사실이 아니게 되고, 판정은 “{ $standing }”
fall-undenied =
    .label = 부인하는 이가 있다는 것
    .reason = { $of ->
        [question] 어느 답도 부인하는 이가 없어짐
       *[other] 부인하는 이가 없어짐
    }
fall-undisputed =
    .label = 엇갈린다는 것
    .reason = { $dated ->
        [disputed] 날짜 말고는 엇갈리는 것이 없어지고,{ " " }
       *[other] 엇갈리는 것이 없어지고,{ " " }
    }판정은 “{ $standing }”
fall-otherwise =
    .label = 판정
    .reason = 판정은 “{ $standing }”
fall-eased =
    .label = “{ sign-tension.label }” 표지
    .reason = { $left ->
        [disputed] “{ sign-tension.label }” 표지가 없어짐
        [one] 답이 하나만 남아 “{ sign-tension.label }” 표지가 없어짐
       *[several] 남은 답이 모두 서로 맞아 “{ sign-tension.label }” 표지가 없어짐
    }
fall-undated =
    .label = 날짜가 있다는 것
    .reason = 날짜가 없어짐
fall-date-settled =
    .label = 날짜가 엇갈린다는 것
    .reason = 날짜는 { $dates }, 더는 엇갈리지 않음
fall-redated =
    .label = 날짜
    .reason = 날짜는 { $dates }{ GIVEN($was) ->
        [yes] { "" }({ $was }에서 바뀜)
       *[no] { "" }
    }
# 그 내용이 전해지는 하나뿐인 길: 말한 이에게서 옮긴 이를 거쳐.
comes-from = { GIVEN($who) ->
        [yes] { JOSA($fall, "을", "를") } 말한 쪽은 { $who }뿐이{ $straight ->
            [yes] 고, { $through }만 이를 옮긴다
           *[no] { GIVEN($through) ->
                [yes] 고, { JOSA($through, "을", "를") } 거쳐서만 전해진다
               *[no] 다
            }
        }
       *[no] { JOSA($fall, "은", "는") } { JOSA($through, "을", "를") } 거쳐서만 전해진다
    }.
# 답과 함께 달린 것.
depends-too = { GIVEN($who) ->
        [yes] { JOSA($who, "이", "가") }
       *[no] 이것이
    } 빠지면 달라지는 것: { $falls }.
without = { $count ->
        [1] { $who }만 빠져도 달라지는 것: { $falls }.
        [2] { JOSA($first, "과", "와") } { $last } 가운데 어느 하나만 빠져도 달라지는 것: { $falls }.
       *[other] 다음 가운데 어느 하나만 빠져도({ $who }) 달라지는 것: { $falls }.
    }
without-words = { $source }에 나오는 { $who }의 말{ GIVEN($through) ->
        [yes] ({ JOSA($through, "이", "가") } 옮김)
       *[no] { "" }
    }이 빠지면 달라지는 것: { $falls }.
only-source = 이 { $sources-noun } 하나
whole-dispatch = 통신 기사 { $dispatch }(실은 곳 모두)
passing-on = { $who }(말을 옮기기만 함)
if-cited = { $who }(인용된 이가 맞다면)
what-hangs-on-whom = 한 발언자나 { $sources-noun } 하나에만 달린 것
what-it-hangs-on = 이 모든 것은 누구의 말에 달려 있는가
without-anybody = { $articles ->
        [0] { $voiced ->
            [yes] 발언자나 { $sources-noun } 어느 하나가
           *[no] { $sources-noun } 어느 하나가
        }
       *[other] { $articles-total } 가운데 어느 하나가
    } 빠져도 { $answers ->
        [0] 나머지가 같은 { $of ->
            [texts] 것을 보여 준다
           *[others] 말을 한다
        }
       *[other] 답은 그대로다
    }.
voice-with-others = { $who }(대변하거나 말을 옮기는 { $others } 포함)
what-hangs-on-this-voice = 이 발언자에게 달린 것
what-hangs-on = 무엇이 달려 있나: { $who }
which-facts = 어떤 사실인지
what-else-falls = 그 밖에 달린 것
not-of-the-case = { $share ->
        [none] { "" }
        [all] 모두 배경이거나 { $sources-nouns } 자체에 관한 것이다.
       *[some] 그 가운데 { NUMERAL($apart) }건은 배경이거나 { $sources-nouns } 자체에 관한 것이다.
    }
voice-carries = { $count ->
        [0] { $who }의 말에 달린 사실은 없다. 사실마다 다른 이도 분명하게 인용되거나, 분명하게 인용된 이가 없다.
       *[other] { $who }의 말에 달린 사실이 { NUMERAL($count) }건 있다.{ $share ->
            [none] { "" }
           *[other] { " " }{ not-of-the-case }
        }
    }
# 한 발언자의 말에 달린 사실 가운데, 그 말을 전하는 이가 인용되거나 그가 다른 이의 말을 전하는 것이 몇 건인지.
voice-carries-beyond = { $spoken ->
        [0] { "" }
       *[other] 그 가운데 { NUMERAL($spoken) }건은 이 발언자가 아니라 그 말을 전하는 이가 인용된다.
    }{ $passed ->
        [0] { "" }
       *[other] { $spoken ->
            [0] { "" }
           *[other] { " " }
        }그 가운데 { NUMERAL($passed) }건은 이 발언자가 전하는 다른 이의 말에서 온다.
    }
article-carries = { $count ->
        [0] { $this }에만 나오는 사실은 없다.
       *[other] { $this }에만 나오는 사실이 { NUMERAL($count) }건 있다.{ $share ->
            [none] { "" }
           *[other] { " " }{ not-of-the-case }
        }
    }

## 사건이 무엇에 기대고 있으며, 글이 얼마나 쓰였는가

# 사건의 사실을 나눈 몫.
finding = 사건의 사실 { NUMERAL($facts) }건 가운데 { $parts }이다.
hang-on = { $who } { NUMERAL($count) }건
hang-on-voice = { $who }의 말에{ GIVEN($others) ->
        [yes] ({ $others } 포함)
       *[no] { "" }
    }
# 발언자가 처음 나오는 자리에 그 뜻을 덧붙인다.
voice-defined = 인용된 사람이나 단체 또는 보고서의 필자
footing-on-one =
    .label = 저마다 한 발언자의 말에
    .reason = 한 발언자{ $first ->
        [yes] (곧 { voice-defined })
       *[no] { "" }
    }의 말에만 달린 것이 { NUMERAL($count) }건{ GIVEN($who) ->
        [yes] ({ $who })
       *[no] { "" }
    }
footing-on-another =
    .label = 저마다 다른 한 발언자의 말에
    .reason = { footing-on-one.reason }
footing-on-several =
    .label = 둘 이상의 발언자의 말에
    .reason = 발언자{ $first ->
        [yes] (곧 { voice-defined })
       *[no] { "" }
    }가 둘 이상인 것이 { NUMERAL($count) }건
footing-on-nobody =
    .label = 어떤 발언자의 말에도 달려 있지 않음
    .reason = 누구의 말인지 분명하지 않은 것이 { NUMERAL($count) }건
voice-meaning = 발언자는 { voice-defined }다.
hang-meaning = 누군가를 분명하게 인용하는 모든 대목에 그 발언자가 있을 때, 사실은 그 발언자의 말에 달려 있다.
paragraphs-used = { $used ->
        [0] 사실에 쓰인 문단은 없다
       *[other] 문단 { NUMERAL($paragraphs) }곳 가운데 { NUMERAL($used) }곳이 사실에 쓰였다
    }{ $unread ->
        [0] .
       *[other] . 아직 읽지 않은 것이 { NUMERAL($unread) }곳이다.
    }
said-in-one = { $some ->
        [0] 사건의 사실 가운데 { $sources-noun } 하나에만 나오는 것은 없다.
       *[other] 사건의 사실 { NUMERAL($facts) }건 가운데 { NUMERAL($some) }건은 { $sources-noun } 하나에만 나온다.
    }
sentences-linked = { $part ->
        [none] 편집자가 여기 쓴 문장 가운데 사실로 이어지는 것은 없다.
        [all] { $sentences ->
            [1] 편집자가 여기 쓴 한 문장은 사실로 이어진다.
           *[other] 편집자가 여기 쓴 문장 { NUMERAL($sentences) }개는 모두 사실로 이어진다.
        }
       *[some] 편집자가 여기 쓴 문장 { NUMERAL($sentences) }개 가운데 { NUMERAL($linked) }개가 사실로 이어진다.
    }

## 언제 무엇이 알려져 있었는가

known-title = 언제 무엇이 알려져 있었는가
known-lead = 사실마다 그날까지 나온 { JOSA($sources-nouns, "으로", "로") }만 하루씩 다시 판정한다. 나중에 나온 것은 뺀다.
known-order = 날짜는 글에 적힌 대로이며, 없으면 이 사이트의 출처 목록을 따른다. 같은 날의 { JOSA($sources-nouns, "은", "는") } 함께 다룬다. 시각만으로는 어느 것이 먼저인지 알 수 없기 때문이다.
known-without-day = 나온 날을 알 수 없는 { $articles ->
        [1] { $articles-noun }
       *[other] { $articles-nouns }
    }
known-first = 이날 { JOSA($articles-in-words, "이", "가") } 나왔다. { $count ->
        [0] 사건에 관해서는 아무 말이 없다.
       *[other] 사건의 사실 { NUMERAL($count) }건을 말한다.
    }
known-then = { $dated ->
        [yes] 이날 { JOSA($articles-in-words, "이", "가") } 나왔다.
       *[no] 나온 날 없이 맨 뒤에 센다.
    } 사건에 관해 { $count ->
        [0] 새로운 사실은 없고
       *[other] 새로운 사실이 { NUMERAL($count) }건이고
    }, { $otherwise ->
        [0] 판정이 달라진 것은 없으며
       *[other] 판정이 달라진 것이 { NUMERAL($otherwise) }건이며
    }, { $again ->
        [0] 다시 나와 그대로인 것은 없다.
       *[other] 다시 나와 그대로인 것이 { NUMERAL($again) }건이다.
    }
known-aside = 배경이거나 { $sources-nouns } 자체에 관한 사실 { NUMERAL($count) }건은 보이지 않는다.
known-about = { JOSA($sources-nouns, "이", "가") } 나온 날마다 그때까지 알 수 있던 것과, 다음 날이 바꾼 것.
known-otherwise = 전과 달라진 판정
known-new = 새로 나옴: { $standing }, { $count }건
known-before = 이전: { $standing }, { $counts }{ $dated ->
        [yes] ; { $date }.
       *[no] .
    }{ $count ->
        [0] { "" }
       *[other] { " " }새로운 답: { $answers }.
    }
