// In any script; README.md says how.

const european = "ø>o ł>l đ>d ð>d ħ>h ŧ>t ı>i þ>th æ>ae œ>oe ß>ss ς>σ"
const arabic = "0640> 0671>0627 0629>0647 06be>0647 06c1>0647 06d5>0647 0649>064a 06cc>064a 06d2>064a 06a9>0643"
const sign = number => number && String.fromCharCode(parseInt(number, 16))
const alike = Object.fromEntries([
  ...european.split(" ").map(pair => pair.split(">")),
  ...arabic.split(" ").map(pair => pair.split(">").map(sign)),
])
const unlike = new RegExp(`[${Object.keys(alike).join("")}]`, "g")

const accents = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]|\p{Cf}/gu

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

const without = String.raw`\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Bopo}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Tibt}`
export const unspaced = new RegExp(`^[${without}]`, "u")
const runs = new RegExp(`[${without}]+|[^${without}]+`, "gu")
const pairs = run => [...run].map((sign, i, signs) => sign + (signs[i + 1] ?? ""))
export const parts = text =>
  words(text).flatMap(word => word.match(runs).flatMap(run => (unspaced.test(run) ? pairs(run) : run)))

export const ends = word => {
  const signs = /\p{scx=Hang}/u.test(word) ? [...word.normalize("NFC")] : [word]
  return signs.map((_, i) => signs.slice(i).join("").normalize("NFKD"))
}
