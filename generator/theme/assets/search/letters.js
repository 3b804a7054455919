// The words of a text as they are looked for, in any script.

// Letters that no decomposition leads to the ones a reader may type.
const european = "ø>o ł>l đ>d ð>d ħ>h ŧ>t ı>i þ>th æ>ae œ>oe ß>ss ς>σ"
const arabic = "0640> 0671>0627 0629>0647 06be>0647 06c1>0647 06d5>0647 0649>064a 06cc>064a 06d2>064a 06a9>0643"
const sign = number => number && String.fromCharCode(parseInt(number, 16))
const alike = Object.fromEntries([
  ...european.split(" ").map(pair => pair.split(">")),
  ...arabic.split(" ").map(pair => pair.split(">").map(sign)),
])
const unlike = new RegExp(`[${Object.keys(alike).join("")}]`, "g")

// Accents and the points of Hebrew and Arabic, and what only says how letters join. In other scripts marks are vowels.
const accents = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]|\p{Cf}/gu

// Words without accents, capitals, apostrophes, dots in initials and commas in numbers.
export const words = text =>
  text
    .normalize("NFKD")
    .replace(accents, "")
    .replace(/['’]s\b|['’]/gi, "")
    .toLowerCase()
    .replace(unlike, letter => alike[letter])
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, digit => digit.charCodeAt() & 15)
    .replace(/\b\p{L}(\.\p{L})+\b/gu, initials => initials.replaceAll(".", ""))
    .replace(/(?<=\d)[,. ](?=\d{3}\b)/g, "")
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

// Of a script without spaces each two signs in a row are a word.
const without = String.raw`\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Bopo}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Tibt}`
export const unspaced = new RegExp(`^[${without}]`, "u")
const runs = new RegExp(`[${without}]+|[^${without}]+`, "gu")
const pairs = run => [...run].map((sign, i, signs) => sign + (signs[i + 1] ?? ""))
export const parts = text =>
  words(text).flatMap(word => word.match(runs).flatMap(run => (unspaced.test(run) ? pairs(run) : run)))

// A Korean word is found from any of its syllables on.
export const ends = word => {
  const signs = /\p{scx=Hang}/u.test(word) ? [...word.normalize("NFC")] : [word]
  return signs.map((_, i) => signs.slice(i).join("").normalize("NFKD"))
}
