// Who says what: the chains of whoever is pointed at, focused or tapped stand out, and the rest fades.
import { walked } from "./drawing.js"

const part = document.querySelector(".chains")
const all = (selector, within = part) => [...within.querySelectorAll(selector)]
const links = all("[data-voice]")
const strands = all("[data-of]")
const told = part.querySelector(".chosen")
let chosen // the link that was tapped

function show(link) {
  const id = link?.dataset.voice
  const lit = new Set([id])
  for (const { classList, dataset } of strands) {
    const through = dataset.of.split(" ")
    classList.toggle("lit", through.includes(id))
    if (through.includes(id)) for (const one of through) lit.add(one)
  }
  for (const { classList, dataset } of links) classList.toggle("lit", lit.has(dataset.voice))
  part.classList.toggle("following", Boolean(link))
}

function choose(link) {
  chosen?.removeAttribute("aria-current")
  chosen = link === chosen ? undefined : link
  show(chosen)
  told.replaceChildren()
  if (!chosen) return
  chosen.setAttribute("aria-current", "true")
  const place = document.getElementById(new URL(chosen.getAttribute("href"), location).hash.slice(1))
  const falls = document.querySelector(`#_${chosen.dataset.voice} .falls`)
  const name = chosen.querySelector("title") ?? chosen
  const on = Object.assign(document.createElement("a"), { href: `#${place.id}`, className: "next" })
  on.textContent = told.dataset.more
  told.append(Object.assign(document.createElement("strong"), { textContent: name.textContent }), " ")
  if (falls) told.append(falls.firstChild.textContent, " ")
  told.append(on)
}

part.addEventListener("pointerover", ({ target, pointerType }) => {
  if (pointerType === "mouse") show(target.closest("[data-voice]") ?? chosen)
})
part.addEventListener("pointerleave", () => show(chosen))
part.addEventListener("focusin", ({ target }) => show(target.closest("[data-voice]") ?? chosen))
part.addEventListener("focusout", () => show(chosen))
part.addEventListener("click", event => {
  const link = event.target.closest("[data-voice]")
  if (!link) return event.target.closest("a") || choose()
  if (event.ctrlKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  choose(link)
})
document.addEventListener("keydown", ({ key, isComposing }) => {
  if (key === "Escape" && !isComposing && chosen) choose(chosen)
})
walked(all("svg [data-voice]"))
