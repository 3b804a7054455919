const search = document.querySelector(".search")
const [dialog, form, input, status, results, template, help] = search.querySelectorAll(
  "dialog, form, input, [role=status], ol, template, .search__help",
)
const { documents, one, many, first, none, failed } = dialog.dataset
const address = new URL(documents, location)

let loading
const load = () =>
  (loading ??= Promise.all([import("./find.js"), fetch(address).then(answer => answer.json())]).then(
    ([{ index }, { documents }]) => index(documents),
  ))

function entry(found) {
  const entry = template.content.cloneNode(true)
  entry.querySelector("a").href = new URL(`..${found.url}`, address)
  for (const part of entry.querySelectorAll("[data-part]")) part.textContent = found[part.dataset.part] ?? ""
  for (const { css, words } of found.badges ?? []) {
    const badge = document.createElement("span")
    badge.className = `search__badge ${css}`
    badge.textContent = words
    entry.querySelector(".search__label").append(" ", badge)
  }
  return entry
}

async function show() {
  try {
    const find = await load()
    const query = input.value.trim()
    const found = find(query)
    results.replaceChildren(...found.slice(0, 20).map(entry))
    const told = found[20] ? first : found[1] ? many : found[0] ? one : query && none
    status.textContent = told.replace("#", () => found.length || query)
    help.hidden = found.length
  } catch {
    loading = undefined
    status.textContent = failed
  }
}

function open() {
  if (!dialog.open) dialog.showModal()
  input.select()
  show()
}

search.querySelector("button").onclick = open
input.oninput = show

form.onsubmit = async event => {
  event.preventDefault()
  await show()
  results.querySelector("a")?.click()
}

dialog.onclick = ({ target }) => {
  if (target === dialog || target.closest("a, .search__close")) dialog.close()
}

// A key that an input method takes for itself.
const composes = ({ isComposing, keyCode }) => isComposing || keyCode === 229

dialog.onkeydown = event => {
  if (composes(event)) return
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  const stops = [input, ...results.querySelectorAll("a")]
  const next = step && stops[stops.indexOf(document.activeElement) + step]
  if (!next) return
  event.preventDefault()
  next.focus()
}

addEventListener("keydown", event => {
  if (composes(event) || event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey) || event.shiftKey) return
  event.preventDefault()
  open()
})

search.classList.add("search--ready")
