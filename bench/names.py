"""Names of people who never were: as unlike one another, and as often of one family, as names on earth are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import product
from random import Random


@dataclass(frozen=True)
class _Tongue:
    """How names are put together somewhere: every beginning goes with every ending."""

    given: tuple[str, str]
    family: tuple[str, str]
    form: str = "{given} {family}"

    def name(self, random: Random) -> str:
        return self.form.format(given=_one_of(self.given, random), family=_one_of(self.family, random))


_TONGUES = (
    _Tongue(
        given=(
            "al an ber ei el ger hal hel ing kar mag ol ras sig thor ul val",
            "a e bert dis fred ina mar mund rid run stein vald",
        ),
        family=(
            "acker berg brand dahl eke falk gran hag holm kall lind lund mark nor oster rosen sand strand sund tor",
            "berg bo by en fors gaard gren holt man mark quist rud sen son stad vik",
        ),
    ),
    _Tongue(
        given=(
            "al ama bea cle cor eli fio gia iso lea lu mari no or pao re sal tere vi",
            "la lia na nella ra rina sa ssio ta tino to vio",
        ),
        family=(
            "abru bal bari cal car casta don fal fer gal lom mal mon pal que rin sal ser tor val ver",
            "bella cchi dez doni ella gno lini marra nelli netti quez randa rdi reno santi telli tori vano zares zzi",
        ),
    ),
    _Tongue(
        given=(
            "bog bor dar dob jar ka lju mi mil rad ro sta svet tat vla ye za",
            "dana dim ena gor ina lav mil mira mir oslav osta rina slava",
        ),
        family=(
            "ant balak bor cher dan gor grom ivash kol koval kuz lev mar nov petr rad sid sokol tkach vas zhur",
            "arenko chenko chuk enko evic ik in ko kin ov ovski sky uk yak",
        ),
    ),
    _Tongue(
        given=(
            "chol eun gyu hye in jae ji kwang min myong sang song su tae won yong",
            "-chun -gil -ha -ho -hui -il -jin -kyu -nam -ok -ryol -sik -suk -un",
        ),
        family=(
            "bae cha chang choe han hong im jang ju kang kwon min nam o paek pak ri ro ryu sin so u yang yi yun",
            "",
        ),
        form="{family} {given}",
    ),
    _Tongue(
        given=(
            "aba ade afi ama chi dele efu eku folu ife kofi kwa nana ngo obi olu sade temi yaa",
            "bola buno dayo fe kemi ma mba nike nna ra sola tunde yemi",
        ),
        family=(
            "ade agye aki amo ana asa baba bo da eze fala igwe men nwa oba oda oke okon oso owu",
            "bayo bi boah dele duro fo forson goke ji lade lewa mang mensah nkwo ri su wale wu yele",
        ),
    ),
)


def names(random: Random) -> Iterator[str]:
    """People's names without end, none of them twice; a few family names are those of many."""
    given: set[str] = set()
    while True:
        name = random.choice(_TONGUES).name(random)
        if name not in given:
            given.add(name)
            yield name


def _one_of(parts: tuple[str, str], random: Random) -> str:
    """A word made of two parts; some are a good deal more usual than others."""
    words = _words(parts)
    return words[int(len(words) * random.random() ** 2)]


@cache
def _words(parts: tuple[str, str]) -> list[str]:
    words = [(first + second).capitalize() for first, second in product(*(part.split(" ") for part in parts))]
    Random(len(words)).shuffle(words)
    return words
