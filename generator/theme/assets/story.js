// A phrase of the story opens what it rests on in the line below; what is closed leads back to the phrase.
const phrases = [...document.querySelectorAll("article a[href^='#s']:not(.back)")].filter(({ hash }) => factAt(hash))
let opened // the phrase whose evidence is open, the evidence, and where that stands while it is closed

function factAt(hash) {
  return document.querySelector(`.evidence > ${hash}`)
}

function close() {
  if (!opened) return
  const { phrase, fact, place } = opened
  opened = undefined
  place.replaceWith(fact)
  fact.classList.remove("opened")
  phrase.ariaExpanded = false
}

function open(phrase) {
  const { top } = phrase.getBoundingClientRect()
  close()
  const fact = factAt(phrase.hash)
  const place = new Comment()
  fact.replaceWith(place)
  fact.classList.add("opened")
  phrase.after(fact)
  phrase.ariaExpanded = true
  opened = { phrase, fact, place }
  scrollBy(0, phrase.getBoundingClientRect().top - top) // what closed above must not push the sentence away
  const below = fact.getBoundingClientRect().bottom - innerHeight
  if (below > 0) scrollBy(0, Math.min(below, top - 80))
}

function back() {
  const { phrase } = opened
  close()
  history.replaceState(null, "", location.pathname + location.search)
  phrase.focus()
}

function lead() {
  const phrase = phrases.find(({ hash }) => hash === location.hash)
  if (!phrase || opened?.phrase.hash === phrase.hash) return
  factAt(phrase.hash).parentElement.open = false // which the browser has opened for the address
  open(phrase)
  phrase.scrollIntoView({ block: "center" })
}

for (const phrase of phrases) {
  phrase.ariaExpanded = false
  phrase.onclick = event => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    if (opened?.phrase === phrase) return back()
    open(phrase)
    history.replaceState(null, "", phrase.hash)
  }
}
document.addEventListener("click", event => {
  if (!opened?.fact.contains(event.target.closest(".back"))) return
  event.preventDefault()
  back()
})
document.addEventListener("keydown", ({ key, isComposing }) => {
  if (key === "Escape" && !isComposing && opened) back()
})
addEventListener("hashchange", lead)
lead()
