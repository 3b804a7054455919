import { ends, parts, unspaced, words } from "./letters.js"
import MiniSearch from "./minisearch.js"

const whole = name => words(name).join("")
const slips = word => (/\d/.test(word) ? 0 : Math.min(2, (word.length / 2 - 1) | 0))
const stem = word => (word.length > 6 ? word.slice(0, -3) : word)
const swapped = word => [...word].slice(1).map((letter, i) => word.slice(0, i) + letter + word[i] + word.slice(i + 2))

export function index(documents) {
  const texts = ["title", "aliases", "text", "words"]
  const engine = new MiniSearch({
    idField: "url",
    fields: ["names", ...texts],
    storeFields: ["url", "kind", "label", "badges", "title", "aliases", "text", "boost"],
    extractField: (one, field) =>
      field === "names" ? [one.title, ...(one.aliases ?? []), ...(one.ids ?? [])].map(whole) : one[field],
    tokenize: (text, field) => (field === "names" ? text.split(",") : parts(text).flatMap(ends)),
    processTerm: term => term,
    searchOptions: {
      bm25: { k: 1.2, b: 0.1, d: 0.5 },
      tokenize: term => [term],
      boostDocument: (url, term, { boost = 1 }) => boost,
    },
  })
  engine.addAll(documents)

  // The fewest slips that find a word; the rarer, the heavier.
  const hear = (word, fields) => {
    for (let fuzzy = 0; fuzzy <= slips(word); fuzzy++) {
      const { length } = engine.search(word, { fields, fuzzy, prefix: !fuzzy })
      if (length) return { word, fuzzy, weight: Math.log(1 + documents.length / length) }
    }
    return { word, weight: 1 }
  }
  const sum = heard => heard.reduce((total, { weight }) => total + weight, 0)

  return query => {
    const name = whole(query)
    const heard = parts(query).map(word => hear(word, texts))
    const forms = ({ word, fuzzy }) => [word, stem(word), ...(fuzzy === 0 ? [] : swapped(word))]
    const byName = { queries: [name], fields: ["names"], boost: { names: 20 }, weights: { fuzzy: 0.4, prefix: 0.1 } }
    const byWord = { queries: heard.flatMap(forms), fields: texts, boost: { title: 4, aliases: 3, text: 1.5 } }
    const found = engine.search({
      queries: [
        { ...byName, prefix: true, fuzzy: hear(name).fuzzy },
        {
          ...byWord,
          prefix: word => word.length > 2 || unspaced.test(word),
          fuzzy: word => heard.find(part => part.word === word)?.fuzzy,
        },
      ],
    })
    for (const one of found) {
      const has = form => one.queryTerms.includes(form)
      one.share = has(name) ? 1 : sum(heard.filter(part => forms(part).some(has))) / sum(heard)
      if (one.kind !== "question" && !whole(one.title).includes(name))
        one.other = one.aliases?.find(alias => whole(alias).startsWith(name))
    }
    const most = Math.max(...found.map(({ share }) => share))
    const called = ({ terms, title }) => name === whole(title) || (!heard[1] && terms.includes(whole(title)))
    const rank = one => one.score * one.share ** 2 * (called(one) ? 1.5 : 1)
    return found.filter(({ share }) => share > most / 2).sort((a, b) => rank(b) - rank(a))
  }
}
