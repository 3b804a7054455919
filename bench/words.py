"""The words that made-up dossiers are put together from."""

from __future__ import annotations


def _each(words: str) -> list[str]:
    return words.split()


ADJECTIVES = _each("""
    amber battered bronze brittle broad buried carved charred clumsy copper crooked curved dented distant drowned dusty
    emptied faded fallen famous flooded foggy forged fragile frozen gilded glassy hollow humble iron ivory jagged
    leaking lonely lopsided marble mended mossy muddy narrow noisy ornate painted polished quaint ragged remote rusty
    salted scarlet shallow silent slanted spotless striped sunken tilted twisted unlit velvet vaulted weathered wooden
    yellow
""")
NOUNS = _each("""
    anchor archive barge beacon bell bridge cabin canal cargo chapel chart clock compass contract crane customs dam
    diary engine ferry fleet foundry garden gate granary harbour inn key lantern ledger letter lighthouse lock map mast
    mill mine museum orchard parcel pier portrait quarry quay radio railway rope sail school seal signal statue store
    tavern telegram tower tram treaty tunnel vault wagon warehouse well wharf
""")
DEEDS = _each("""
    bought closed found hid inspected inherited lent lost moved opened photographed rebuilt repaired returned sold
    surveyed
""")
POSTS = _each("chair clerk deputy director envoy inspector secretary spokesman treasurer warden")
TOWNS = (
    ["", "Great ", "Little ", "New ", "Upper "],
    _each("""
        Aber Alder Ash Bel Birch Brack Cald Carr Cold Craig Dun East Elm Fair Fen Glen Gorse Hazel Heather Inver Kirk
        Lang Lark Lin Mar Mill North Oak Pel Quern Raven Rowan Sal Sedge Stone Thorn Under Wald West Win
    """),
    _each("""
        bay borough bridge burn bury cliff combe cote dale don fell field ford gate ham haven head hollow hope hurst
        island ley mere moor mouth ness point port ridge shaw shore side stead thwaite ton vale wick wold wood
    """),
)
"""The three parts of a town's name."""
BODIES = {
    "Council": "government",
    "Coastguard": "agency",
    "Customs Office": "agency",
    "Assembly": "parliament",
    "Consulate": "mission",
    "Courier": "publication",
    "Gazette": "publication",
    "Herald": "publication",
    "Shipping Company": "other",
    "Trade League": "international body",
}
"""What a body is called after its town, and the sort of body it is."""
TELLING = (
    "{names} stood beside the {thing} in the rain when, late in the day, the {noun} was counted for the last time.",
    "Nobody but {names} had asked about the {thing} before the {noun} closed, and nobody has asked about it since.",
    "Of the {thing} very little was left, as {names} put it to the people of the town, once the {noun} had gone.",
    "The {thing} came up again with {names} in the week after that, and with it, not for the first time, the {noun}.",
    "It was {names} who wrote of the {thing} to anybody who would read it, and of a {noun} that was never seen.",
    "Between the {noun} and the {thing} there had once been room for a cart and two horses, {names} recalled.",
)
"""Sentences of the texts; an anchor shows a thing."""
