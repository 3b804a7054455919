// The timeline: a filter that stands in the address; a mark and its entry that stand out together.
import { walked } from "./drawing.js"

const all = (selector, within = document) => [...within.querySelectorAll(selector)]
const form = document.querySelector("form.filter")
const selects = all("select", form)
const entries = all(".events [data-about]") // each an entry of a list, or the only paragraph in one
const marks = all(".drawing .mark")
const { some, none } = document.querySelector("script[data-none]").dataset
const row = entry => entry.closest("li")

function filter() {
  const asked = new URLSearchParams(location.search)
  for (const select of selects) {
    select.value = asked.get(select.name) ?? ""
    if (select.selectedIndex < 0) select.value = ""
  }
  const [about, standing] = selects.map(({ value }) => value)
  const chosen = about || standing
  for (const entry of entries) {
    const { id, dataset } = entry
    const off = (about && !dataset.about.split(" ").includes(about)) || (standing && dataset.standing !== standing)
    row(entry).hidden = off
    for (const mark of marks) if (mark.dataset.entry === id) mark.classList.toggle("off", off)
  }
  for (const list of all(".events > ol")) {
    list.hidden = [...list.children].every(({ hidden }) => hidden)
    list.previousElementSibling.hidden = list.hidden
  }
  for (const part of all("details.beside")) {
    const none = all(".events > ol", part).every(({ hidden }) => hidden)
    part.hidden = part.previousElementSibling.hidden = none
    if (chosen) part.open = true
  }
  const shown = entries.filter(entry => !row(entry).hidden).length
  const told = shown ? some : none
  form.querySelector("output").textContent = chosen ? told.replace("##", entries.length).replace("#", shown) : ""
  form.querySelector("a").hidden = !chosen
}

function ask(asked) {
  history.pushState(null, "", `${location.pathname}${asked && "?"}${asked}`)
  filter()
}

form.hidden = false
form.onchange = () =>
  ask(`${new URLSearchParams(selects.filter(({ value }) => value).map(({ name, value }) => [name, value]))}`)
form.querySelector("a").onclick = event => {
  event.preventDefault()
  ask("")
  selects[0].focus()
}
addEventListener("popstate", filter)
filter()

// What is pointed at or focused, as a mark or as an entry, stands out in both places.
function light({ target }) {
  const mark = target.closest(".drawing .mark")
  const lit = entries.find(entry => (mark ? entry.id === mark.dataset.entry : row(entry).contains(target)))
  for (const entry of entries) row(entry).classList.toggle("lit", entry === lit)
  for (const one of marks) one.classList.toggle("lit", one.dataset.entry === lit?.id)
}
addEventListener("pointerover", light)
addEventListener("focusin", light)
walked(marks)
