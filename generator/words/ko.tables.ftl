## 가져갈 수 있는 표: 줄 하나가 무엇인지, 열이 무엇을 담는지.

table-facts = 세상에 관한 진술 하나, 또는 물음 하나와 그에 나온 답, 그리고 그 판정.
column-facts-id = 사실의 영구 식별자.
column-facts-url = 사실의 페이지. 사이트의 최상위 경로부터 적은 주소이다.
column-facts-fingerprint = 글귀의 지문 여덟 자리. 인용에 적힌 것과 같고, 글귀가 바뀌면 달라진다.
column-facts-text = 진술 또는 물음.
column-facts-standing = 판정을 나타내는 낱말. 언어가 달라도 바뀌지 않는다.
column-facts-label = 독자가 보는 판정. 다투거나 어긋나는 것이 있으면 함께 적는다.
column-facts-background = 이야기의 배경이며 아무도 다투지 않는다. 따로 센다.
column-facts-of-the-case = 사건의 사실이다. 배경도 아니고 출처가 전하는 방식에 관한 것도 아니며, 첫 페이지가 세는 것이다.
column-facts-of-the-texts = 세상이 아니라 출처가 전하는 방식에 관한 것이다.
column-facts-articles = 그렇다고 하는 기사의 수. 물음이면 답하는 기사의 수. 같은 통신문을 여럿이 실었으면 하나로 센다.
column-facts-footing = 발언자 몇에 기대는지. `on one`: 하나에 기대어, 그가 없으면 아무도 분명히 인용되지 않는다. `on several`: 여럿이다. `on nobody`: 분명히 인용된 사람이 없다. 첫 페이지는 `of_the_case`가 `true`인 사실을 이렇게 나누어 센다.
column-facts-origins = 그 기사들의 바탕임이 분명한 서로 다른 발언자의 수.
column-facts-voices = 그 발언자들의 식별자. 셈에 드는 사슬마다 마지막 발언자이다. 여럿이면 공백으로 구분한다.
column-facts-uncounted = 그 밖에 바탕이 되었을 수 있는 발언자의 수. 막연하거나 인용했는지 분명하지 않은 쪽이다.
column-facts-own-words = 아무도 인용하지 않고 그렇다고 하는 기사의 수.
column-facts-denials = 그렇지 않다고 하는 기사의 수.
column-facts-silences = 이야기를 꺼내고 답하지 않은 기사의 수.
column-facts-date = 언제였는지, `EDTF`로. `[a..b]`는 그 사이의 어느 때이다.
column-facts-date-earliest = 가능한 첫날(`ISO 8601`). `date_bounds_hold`를 볼 것.
column-facts-date-latest = 가능한 마지막 날(`ISO 8601`). `date_bounds_hold`를 볼 것.
column-facts-date-bounds-hold = 이 두 날이 날짜의 한계인지. 그 무렵이라거나 그때일지 모른다고 전하면 아니다. 그보다 앞이나 뒤였을 수 있다. 날짜가 서로 다투어도 아니다. 처음부터 마지막까지의 폭은 아무도 전하지 않는다. `dates` 표를 볼 것.
column-facts-date-with-givers = 같은 날짜에, 모두가 전하지 않으면 누가 전하는지를 덧붙인 것. 날짜가 서로 다투면 `dates` 표에서처럼 하나하나 따로 적는다.
column-facts-date-in-words = 같은 날짜를 말로 적은 것.
column-facts-date-by-all = 그렇다고 하는 기사가 모두 이 날짜를 전한다. 그때만 기사의 수 곁에 적을 수 있다.
column-facts-date-by-card = 글이 아니라 이 사이트의 출처 목록에 적힌 날에 근거한다.
column-facts-date-inferred = 이 날짜를 전하는 대목 가운데 날짜를 다 적은 것이 없다. 나머지를 무엇에서 추정했는지는 진술의 `basis`에 있다.
column-facts-date-disputed = 전해진 날짜 가운데 겹치는 날이 하나도 없는 둘이 있다.
column-facts-reason = 판정의 까닭.
column-facts-falls-without = 그것이 없으면 아무도 말하지 않게 되는 발언자와 출처. 여럿이면 공백으로 구분한다.
column-facts-disagreement = 출처들이 어떻게 다른지, 한 낱말로.
column-facts-note = 어긋남에 관한 편집자의 말. 마크다운이며 식별자로 연결한다.
column-facts-note-with-standing = 같은 글을 마크다운 없이 적고, 사실이 나올 때마다 뒤에 판정을 덧붙인 것.
column-facts-said-by = 누구의 말인지. 그렇게 말했다는 것이지 그렇다는 것이 아니다.
column-facts-hangs-on = 그 가운데 하나만 없어도 아무도 분명히 인용되지 않게 되는 발언자. 첫 페이지는 사건의 사실 가운데 이런 것을 센다. 여럿이면 공백으로 구분한다.

table-answers = 누군가 물음에 내놓은 답, 또는 누군가 하거나 부인한 진술.
column-answers-fact = 사실의 식별자.
column-answers-answer = 답의 식별자. 수량이면 무엇의 수량인지와 함께. 진술 자체이면 빈칸.
column-answers-text = 문장으로 쓴 답.
column-answers-articles = 그렇게 답하는 기사의 수.
column-answers-origins = 그 기사들의 바탕임이 분명한 서로 다른 발언자의 수.
column-answers-voices = 셈에 드는 사슬마다 마지막 발언자. 여럿이면 공백으로 구분한다.
column-answers-denials = 부인하는 기사의 수.
column-answers-confirmed-by = 확인해 줄 수 있는 자리에서 확인해 준 발언자. 여럿이면 공백으로 구분한다.
column-answers-standing = `facts` 표에서와 같은, 그 사실의 판정. 이것 없이 답만 인용해서는 안 된다.
column-answers-label = 같은 판정을 독자가 보는 말로 적은 것.
column-answers-outright = 유보 없이 그렇게 말하면서 인용된 사람도 번역도 의심스럽지 않은 대목이 있는지.
column-answers-sure = 그렇게 답하는 대목이 얼마나 확실히 말하는지. `testimonies` 표에서와 같다. 여럿이면 공백으로 구분한다.
column-answers-doubt = 그 가운데 일부에서 믿을 수 없는 것. `testimonies` 표에서와 같다. 여럿이면 공백으로 구분한다.
column-answers-translated = 그렇게 답하거나 부인하는 출처가 모두 번역이면 누가 옮겼는지. 번역이 아닌 것이 있으면 빈칸.
column-answers-denied-by = 부인하는 쪽에서 셈에 드는 사슬마다 마지막 발언자. 여럿이면 공백으로 구분한다.
column-answers-silences = 그 답을 거론하되 가타부타 말하지 않거나, 그러는 사람을 인용하는 기사의 수.
column-answers-givers = 누가 그렇게 답하고 그 가운데 누가 단정하지 않는지, 누가 부인하고 누가 가타부타 말하지 않는지를 말로 적은 것.

table-dates = 한 사실에 관해 전해진 날짜 하나와 그것을 누가 전하는지. 날짜가 서로 다투면 어느 것도 그 사실의 날짜가 아니다.
column-dates-fact = 사실의 식별자.
column-dates-number = 그 사실의 날짜 가운데 몇째인지. 1부터 세며, 가장 많은 기사가 전하는 날짜가 먼저이다.
column-dates-date = 날짜. `EDTF`로.
column-dates-earliest = 가능한 첫날(`ISO 8601`). `bounds_hold`를 볼 것.
column-dates-latest = 가능한 마지막 날(`ISO 8601`). `bounds_hold`를 볼 것.
column-dates-bounds-hold = 이 두 날이 날짜의 한계인지. 그 무렵이라거나 그때일지 모른다고 전하면 아니다.
column-dates-in-words = 같은 날짜를 말로 적은 것.
column-dates-articles = 이 날짜나 이보다 덜 정확한 날짜를 전하는 기사의 수.
column-dates-origins = 그 기사들의 바탕임이 분명한 서로 다른 발언자의 수.
column-dates-voices = 그 발언자들의 식별자. 여럿이면 공백으로 구분한다.
column-dates-givers = 누가 전하는지, 그 가운데 몇이 덜 정확하게 전하는지를 말로 적은 것.
column-dates-by-card = 바로 이 날짜를 전하는 대목이 모두, 글이 아니라 이 사이트의 목록에 적힌 날에서 셈한 것이다.
column-dates-inferred = 바로 이 날짜를 전하는 대목 가운데 날짜를 다 적은 것이 없다.
column-dates-exact-articles = 바로 이 날짜를 전하는 기사의 수. 사실의 페이지에서 세는 것과 같다.
column-dates-exact-origins = 바로 그 기사들의 바탕임이 분명한 서로 다른 발언자의 수.
column-dates-exact-voices = 그 발언자들의 식별자. 여럿이면 공백으로 구분한다.
column-dates-either = 서로 배제하는 날짜들과 겹치는 날이 있어 어느 쪽으로도 세지 않는다.

table-disagreements = 한 사실을 두고 함께 참일 수 없거나 어긋나 보이는 두 쪽.
column-disagreements-fact = 사실의 식별자.
column-disagreements-of = 무엇이 다른지: `answers`(답), `amounts`(수량), `dates`(날짜), `denial`(부인).
column-disagreements-are = `dispute`: 서로를 배제한다. `seeming clash`: 둘 다 참일 수 있다.
column-disagreements-one = 한쪽: 답의 식별자(진술이면 빈칸), 수량, 또는 `EDTF` 날짜.
column-disagreements-one-articles = 한쪽에 선 기사의 수.
column-disagreements-one-origins = 그 기사들의 바탕임이 분명한 서로 다른 발언자의 수.
column-disagreements-other = 다른 쪽. 한쪽과 같은 방식으로 적는다.
column-disagreements-other-articles = 다른 쪽에 선 기사의 수.
column-disagreements-other-origins = 그 기사들의 바탕임이 분명한 서로 다른 발언자의 수.
column-disagreements-because = 둘이 왜 그런 사이인지에 관한 편집자의 말. 마크다운이다.
column-disagreements-because-with-standing = 같은 글을 마크다운 없이 적고, 사실이 나올 때마다 뒤에 판정을 덧붙인 것.

table-sources = 진술이 인용하는 글.
column-sources-id = 출처의 영구 식별자.
column-sources-url = 출처의 페이지. 사이트의 최상위 경로부터 적은 주소이다.
column-sources-sort = 어떤 종류의 글인지.
column-sources-title = 적힌 그대로의 제목.
column-sources-language = 글의 언어. `IETF` 태그로 적는다.
column-sources-publisher = 글에 적힌 발행처.
column-sources-published = 언제 나왔는지. 글에 적힌 대로, 또는 거기서 추정한 대로 `EDTF`로.
column-sources-basis = 그 날짜를 어떻게 아는지.
column-sources-passages = 글에 있는 대목의 수.
column-sources-card-publisher = 글이 아니라 이 사이트의 출처 목록에 적힌 발행처. 아래의 열도 모두 그렇다.
column-sources-card-author = 그 목록에 적힌 필자.
column-sources-card-published = 그 목록에 적힌 나온 날. `EDTF`로.
column-sources-card-url = 웹 주소.
column-sources-card-archived = 보관된 사본의 주소.
column-sources-card-rights = 글을 어떤 조건으로 쓸 수 있는지.

table-testimonies = 출처의 한 대목이 한 사실에 관해 하는 말.
column-testimonies-fact = 사실의 식별자.
column-testimonies-number = 그 사실의 진술 가운데 몇째인지. 0부터 센다.
column-testimonies-source = 출처의 식별자.
column-testimonies-paragraph = 글에서 빈 줄을 뺀 몇째 줄인지, 또는 몇째 문단인지. 1부터 센다.
column-testimonies-anchor = 그 문단에 한 번만 나오는 두 낱말에서 다섯 낱말. 이것으로 찾는다.
column-testimonies-original = 그 말의 웹 주소. 이 사이트의 목록에 따른 것이다.
column-testimonies-dispatch = 그 문단이 옮겨 실은 통신 기사의 식별자.
column-testimonies-by = 누가 하는 말인지. 가까운 발언자가 먼저, 근원이 마지막이다. 여럿이면 공백으로 구분한다.
column-testimonies-witnesses = 결론이 누구의 증언에 기대는지. 여럿이면 공백으로 구분한다.
column-testimonies-doubt = 믿을 수 없는 것: 누구를 인용하는지(`by`), 또는 번역의 표현(`translation`).
column-testimonies-knew = 마지막 발언자가 그것을 어떻게 아는지.
column-testimonies-act = 마지막 발언자가 하는 일: 말함, 부인함, 확인해 주지 않음 등.
column-testimonies-sure = 대목이 얼마나 확실히 말하는지. `stated`와 `presupposed`가 아니면 유보하는 말이다.
column-testimonies-answer = 그 대목이 내놓은 답의 식별자.
column-testimonies-amount = 그 대목이 전하는 수. 사실의 단위로 적는다.
column-testimonies-scope = 무엇의 수인지.
column-testimonies-date = 이 대목에 따르면 언제였는지. `EDTF`로.
column-testimonies-date-in-words = 같은 날짜를 말로 적은 것.
column-testimonies-by-card = 글이 아니라 이 사이트의 목록에 적힌 날에서 셈한 날짜이다.
column-testimonies-clock = 시각이 어느 시계를 따르는지, 그 식별자.
column-testimonies-basis = 대목에 날짜가 없을 때 무엇에서 추정했는지.
column-testimonies-said = `by`의 첫 발언자가 말한 때. `EDTF`로. 일이 일어난 때가 아니다.
column-testimonies-said-by-card = 글이 아니라 이 사이트의 목록에 적힌 날에서 셈한 날이다.
column-testimonies-gist = 이 대목이 그 사실에 관해 하는 말을 편집자가 옮긴 것.
column-testimonies-headline = 제목에 있어 셈에 들지 않는다.
column-testimonies-withdrawn-by = 그것을 거두어들인 진술의 번호. 더는 세지 않는다.
column-testimonies-note = 이 대목에 관한 편집자의 말. 마크다운이다.
column-testimonies-note-with-standing = 같은 글을 마크다운 없이 적고, 사실이 나올 때마다 뒤에 판정을 덧붙인 것.
column-testimonies-verified = 글과 대조했는지, 편집자가 읽었는지.

table-names = 식별자가 있고 사실이 아닌 모든 것: 사람, 기관, 장소, 발언자, 주제 등.
column-names-id = 영구 식별자.
column-names-kind = 어떤 종류인지.
column-names-name = 이 사이트가 쓰는 이름.
column-names-url = 그 페이지 또는 페이지 안의 자리. 사이트의 최상위 경로부터 적은 주소이다.
column-names-sort = 어떤 기관, 사물, 잘못인지. 적혀 있을 때만.

table-about = 사실이 무엇에 관한 것인지.
column-about-fact = 사실의 식별자.
column-about-id = 그것이 다루는 사람이나 사물의 식별자.

table-chains = 대목이 말을 전해 받은 인용의 사슬에 든 한 발언자.
column-chains-fact = 사실의 식별자.
column-chains-number = 진술의 번호.
column-chains-position = 사슬에서 몇째인지. 1이 대목에 가장 가깝다.
column-chains-voice = 발언자의 식별자.
column-chains-origin = 마지막이다. 앞의 것은 모두 전하기만 한다.

table-spellings = 이름을 적는 한 가지 방식.
column-spellings-id = 그 이름을 가진 사람이나 사물의 식별자.
column-spellings-spelling = 글자 그대로의 표기.
column-spellings-seen = 그 표기가 있는 대목. 공백으로 구분한다. 비어 있으면 어느 출처에도 없거나 적지 않은 것이다.

table-sightings = 한 표기가 나오는 대목.
column-sightings-id = 그 이름을 가진 사람이나 사물의 식별자.
column-sightings-spelling = 글자 그대로의 표기.
column-sightings-source = 출처의 식별자.
column-sightings-paragraph = 글의 몇째 대목인지. 1부터 센다.

table-questions = 독자의 물음.
column-questions-id = 물음의 영구 식별자.
column-questions-url = 물음의 페이지. 사이트의 최상위 경로부터 적은 주소이다.
column-questions-asks = 물음.
column-questions-theme = 묶어 둔 제목.
column-questions-answered = 이 출처들이 답하는지.
column-questions-note = 그에 관한 편집자의 말. 마크다운이며 식별자로 연결한다.
column-questions-note-with-standing = 같은 글을 마크다운 없이 적고, 사실이 나올 때마다 뒤에 판정을 덧붙인 것. 인용할 때는 이것을 쓸 것.

table-replies = 독자의 물음에 관계되는 사실.
column-replies-question = 물음의 식별자.
column-replies-number = 그 가운데 몇째인지. 1부터 센다.
column-replies-fact = 사실의 식별자.

table-positions = 장소의 알려진 위치.
column-positions-place = 장소의 식별자.
column-positions-number = 그 장소의 위치 가운데 몇째인지. 1부터 센다.
column-positions-latitude = 위도. 남쪽은 0보다 작다.
column-positions-longitude = 경도. 서쪽은 0보다 작다.
column-positions-basis = 출처에 없을 때 어떻게 아는지.
column-positions-fact = 그렇다고 하는 사실의 식별자. 비어 있으면 이 사이트의 목록에서 온 것이다.
column-positions-source = 위치를 적은 대목이 있는 출처의 식별자.
column-positions-paragraph = 글의 몇째 대목인지. 1부터 센다.
column-positions-label = 그 사실의 판정과 거기서 다투는 것.

table-pictures = 이 사이트가 보여 주는 그림.
column-pictures-of = 자기 페이지에 그림이 있는 사람이나 사물의 식별자. 비어 있으면 손으로 쓴 페이지의 그림이다.
column-pictures-file = 그림 파일. 사이트의 최상위 경로부터 적은 주소이다.
column-pictures-shows = 무엇이 보이는지.
column-pictures-credit = 만든 사람.
column-pictures-licence = 어떤 조건으로 보일 수 있는지.
column-pictures-licence-url = 그 조건의 주소.
column-pictures-address = 어디서 왔는지.

table-site = 이 모든 것이 나온 사이트. 줄이 하나뿐이다.
column-site-address = 사이트의 주소. 모든 `url`이 그 뒤에 이어진다.
column-site-publisher = 펴내는 이.
column-site-edition = 마지막으로 펴낸 판의 번호.
column-site-edition-on = 그 판의 날(`ISO 8601`).
column-site-language = 쓰인 언어. `IETF` 태그로 적는다.
column-site-terms-of-words = 글을 쓸 수 있는 조건.
column-site-terms-of-tables = 이 표를 쓸 수 있는 조건.
column-site-program = 이것을 만든 프로그램.
column-site-version = 그 프로그램의 버전.

table-statements = 한 개체의 한 속성에 담긴 값 하나. 열은 `FollowTheMoney`가 정한다.
column-statements-canonical-id = `entity_id`와 같다. 여기서는 두 개체가 하나인 일이 없다.
column-statements-entity-id = 개체의 식별자. 다른 파일에서와 같다. 진술은 사실 뒤에 점과 번호를, 링크는 그 뒤에 낱말을 붙인다.
column-statements-prop = 속성의 이름. 개체 자체이면 `id`.
column-statements-prop-type = `FollowTheMoney`가 정한 값의 종류.
column-statements-schema = 개체의 종류.
column-statements-value = 값. 글과 직책에는 뒤에 판정을 적었다.
column-statements-dataset = 이 모든 것이 나온 자료의 이름.
column-statements-origin = 값이 기대는 것. 대목이거나, 출처이거나(글이 아니라 목록의 카드에서 왔으면 뒤에 `#catalogue`), 사실과 그 글귀의 지문 여덟 자리와 진술 번호이다.
column-statements-lang = 값의 언어를 `FollowTheMoney`에 알릴 때 적는 자리. 여기서는 적지 않는다.
column-statements-original-value = 다듬기 전의 값을 적는 자리. 여기서는 적지 않는다.
column-statements-external = 다른 데서 찾은 값인지. 여기에는 그런 값이 없다.
column-statements-first-seen = 사실의 글귀가 지금과 같아진 판의 날.
column-statements-last-seen = 같은 날.
column-statements-id = 이 값을 다른 모든 값과 구별하는 자리. `FollowTheMoney`가 다른 열에서 셈한다.

## 어느 표에도 없는, 뷰의 열.

column-traced-id = 적어 넣은 식별자. 어느 표든 첫 열에 있는 것이다.
column-traced-about = 무엇에 관한 값인지: 대목이 하는 말, 사실의 판정, 날짜, 표기 등.
column-traced-value = 값.
column-traced-rests-on = `passage`: 다음 열에 있는 대목. `text`: 출처 전체, 또는 거기서 추정한 것. `catalogue`: 글이 아니라 이 사이트의 목록. `editors`: 이 사이트의 편집자가 쓴 것. `no passage`: 그에 관해 아무도 말하지 않는다.
column-traced-anchor = 그 문단에서 찾을 때 쓸 낱말. 진술이면 거기에 한 번만 나오는 낱말이고, 표기이면 그 표기이다.
column-case-by-footing-facts = 사건의 사실의 수.
column-traced-counts = 답, 수량, 날짜, 판정이면 그 대목이 셈에 드는지. 들면 1. 제목이거나 거두어들인 것이면 0. 답, 수량, 날짜에서는 발언자가 부인하거나 가타부타 말하지 않거나 거두어들이는 대목도 0.
column-said-by-facts = 이 발언자가 답하거나 부인한 것으로 분명히 인용된 사실의 수.
column-said-by-sources = 그런 출처의 수.
column-search-gists = 대목들이 그 사실에 관해 하는 말을 편집자가 옮긴 것.

## 날짜가 있는 사실에 관해 달력이 하는 말.

calendar-how = 출처가 그날을 말하고 아무도 다투지 않을 때만 사실이 그날에 놓인다. 출처가 날짜를 다 적지 않아 편집자가 나머지를, 이를테면 해를 목록에서, 추정했으면 그렇다고 밝혔다. 그 밖의 날짜는 말로 적은 메모이다. 사실마다 뒤에 판정이 있으니, 판정 없이 인용하지 말 것.
calendar-day = { $givers ->
    [all] { $inferred ->
        [yes] 추정한 날
       *[no] { "" }
    }
   *[some] { $inferred ->
        [yes] { $date }, 추정
       *[no] { $date }
    }
}
fact-with-standing = { $fact } ({ $standing })
calendar-source = { $title }, { $count ->
   *[other] { $numbers }번째 문단
}
calendar-wording = { $id }, 글귀 { $digits }

## 기계가 읽는 페이지의 첫머리에 있는 말.

markdown-how = 여기서는 사실마다 뒤에 판정, 기사와 서로 다른 발언자의 수, 출처의 식별자를 적었다. 판정을 빼고 문장만 인용하지 말 것.
llms-first = 어디서부터 볼지
llms-by-hand = 편집자가 썼다. 언급하는 사실마다 그 뒤에 판정이 있다.
llms-summary = { $sources-in-digits }에 있는 사실 { $facts }건과 그 판정.
