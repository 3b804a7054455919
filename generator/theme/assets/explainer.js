// Every page works without.
const all = (selector, within = document) => [...within.querySelectorAll(selector)]
const words = document.querySelector("script[data-menu]").dataset
const make = (name, properties) => Object.assign(document.createElement(name), properties)

// --- Citing and sharing

const [here] = (all("link[rel=canonical]")[0]?.href ?? location.href).split("#")
const today = new Date().toLocaleDateString("sv") // 2011-03-30
// Said aloud too: a changed button is not read again.
const status = make("p", { className: "unseen", role: "status" })
document.body.append(status)

const says = (button, what) => {
  button.value ||= button.textContent // pressed again, it says something else
  button.textContent = status.textContent = what
  setTimeout(() => {
    button.textContent = button.value
    status.textContent = ""
  }, 4000)
}

const copy = (button, text, done = words.copied) => {
  const failed = () => says(button, words.failed)
  if (navigator.clipboard) navigator.clipboard.writeText(text).then(() => says(button, done), failed)
  else failed()
}

// Of somebody's own machine.
const unlisted = /^[^.]+$|\.local(host)?$|^(0|10|127|169\.254|192\.168|172\.(1[6-9]|2\d|3[01]))\./
const isPublic = !unlisted.test(new URL(here).hostname)

for (const place of all(".citation .address")) {
  if (isPublic) place.textContent = here
  place.after(` (${words.read.replace("#", today)})`)
}
const [onPaper] = all(".left-out .address")
if (isPublic && onPaper) {
  const { dataset } = document.documentElement
  if (onPaper.textContent.length > 1) dataset.foot = dataset.foot.replace(onPaper.textContent, () => here)
  onPaper.textContent = here
}
for (const { dataset, firstChild } of all("pre.citation[data-address]")) {
  const path = isPublic && dataset.address
  const text = path ? firstChild.textContent.replace(` ${path}.`, "") : firstChild.textContent
  const entries = text[0] === "[" && JSON.parse(text)
  if (entries) {
    if (path) entries[0].URL = here
    entries[0].accessed = { "date-parts": [today.split("-").map(Number)] }
  }
  firstChild.textContent = entries
    ? JSON.stringify(entries, null, 1)
    : text.replace("\n}", () => `${path ? `\n  url = {${here}},` : ""}\n  urldate = {${today}},\n}`)
}

// In a row below it: the citation as text, and as programs read it.
let row
for (const citation of all(".citation")) {
  const button = make("button", { type: "button", className: "copy", textContent: citation.dataset.copies })
  button.onclick = () => copy(button, citation.textContent.trim())
  if (citation.localName !== "pre") citation.after((row = make("div", { className: "copies" })))
  row.append(button)
}

for (const share of all(".share")) {
  share.hidden = false
  share.onclick = () => {
    if (!isPublic) copy(share, here, words.only)
    else if (!navigator.share) copy(share, here)
    else {
      const text = all("meta[name=description]")[0]?.content
      navigator.share({ title: document.title, text, url: here }).catch(() => {})
    }
  }
}

// --- Previews

const RECORD = /\/((facts|people|organisations|places|things|voices|sources|topics|questions)\/[^/]+|glossary|slips)\/$/
const WAIT = 250 // ms
const card = make("div", { id: "preview", className: "preview md-typeset", hidden: true })
document.body.append(card)
const pages = {}
let shown // the link whose preview is open, or about to be
let timer
let touched // whether a finger was the last to press

// A phrase leads to a fact below it.
const target = link => (link.hash && all(`${link.hash}.fact a`)[0]) || link

const pageAt = address =>
  (pages[address] ??= new Promise((onload, onerror) => {
    const asked = Object.assign(new XMLHttpRequest(), { onload, onerror })
    asked.open("GET", address)
    asked.responseType = "document" // the policy allows no parser
    asked.send()
  }).then(({ target }) => target.response))

const title = heading => make("strong", { textContent: heading.textContent })

// Nothing in it can be focused.
const still = part => {
  const copy = part.cloneNode(true)
  for (const node of [copy, ...all("*", copy)]) {
    for (const name of node.getAttributeNames())
      /^(aria-hidden|class|dir|lang)$/.test(name) || node.removeAttribute(name)
    if (!/^(p|div|span|ul|ol|li|strong|em|bdi|code)$/.test(node.localName)) node.replaceWith(...node.childNodes)
  }
  return copy
}

const hide = () => {
  clearTimeout(timer)
  if (card.contains(document.activeElement)) shown.focus({ preventScroll: true })
  shown = null
  card.hidden = true
}

const stand = link => {
  const { left, top, bottom } = link.getClientRects()[0]
  const above = bottom + card.offsetHeight + 8 > innerHeight && top > card.offsetHeight + 56
  card.style.left = `${Math.max(8, Math.min(left, innerWidth - card.offsetWidth - 24)) + scrollX}px`
  card.style.top = `${(above ? top - card.offsetHeight - 4 : bottom + 4) + scrollY}px`
}

// After a tap it is a sheet that takes the focus and leads on.
const open = (link, parts) => {
  card.replaceChildren(...parts)
  card.hidden = false
  card.classList.toggle("sheet", touched)
  Object.assign(
    card,
    touched ? { role: "dialog", ariaHidden: null, ariaLabel: link.textContent } : { role: null, ariaHidden: "true" },
  )
  if (!touched) return stand(link)
  const on = make("a", { href: link.href, className: "next", textContent: words.open })
  card.append(on)
  on.focus({ preventScroll: true })
}

const show = async link => {
  const [address, fragment] = target(link).href.split("#")
  if (touched) open(link, [title(link)])
  const page = await pageAt(address).catch(() => null)
  if (shown !== link) return
  if (!page) return touched || hide()
  const part = fragment && page.getElementById(fragment)
  const heads = part?.matches("h2, h3")
  const parts = heads ? [title(part), part.nextElementSibling] : [part || page.querySelector(".at-a-glance")]
  open(link, [title(page.querySelector("h1")), ...parts.filter(Boolean).map(still)])
}

const previewed = link =>
  link?.origin === location.origin && !link.matches(".cell, .kicker") && RECORD.test(target(link).pathname)

const offer = (link, wait = WAIT) => {
  if (!previewed(link) || link === shown) return
  hide()
  shown = link
  timer = setTimeout(show, wait, link)
}

const leave = event => {
  const into = event.relatedTarget
  if (!shown || card.contains(into) || shown.contains(into)) return
  clearTimeout(timer)
  timer = setTimeout(hide, WAIT)
}

document.addEventListener("pointerover", event => {
  if (event.pointerType !== "mouse") return
  if (card.contains(event.target)) clearTimeout(timer)
  else offer(event.target.closest("article a[href]"))
})
document.addEventListener("pointerout", event => event.pointerType === "mouse" && leave(event))
document.addEventListener("focusin", event => {
  if (event.target.matches("article a:focus-visible")) offer(event.target)
})
document.addEventListener("focusout", () => touched || hide())

// A tap on a title goes there.
const begins = link => {
  const before = document.createRange()
  before.setStart(link.closest("p, li, td, h2, h3") ?? link, 0)
  before.setEndBefore(link)
  return !before.toString().trim()
}

document.addEventListener("pointerdown", ({ target, pointerType }) => {
  touched = pointerType === "touch"
  if (touched && !card.contains(target) && !shown?.contains(target)) hide()
})
document.addEventListener("click", event => {
  const link = event.target.closest("article a[href]")
  if (!touched || link === shown || !previewed(link) || link.pathname === location.pathname) return
  if (begins(link) && !link.closest(".lead")) return
  event.preventDefault()
  offer(link, 0)
})
document.addEventListener("click", ({ target }) => target.closest("article a[href^='#']") && hide())

// --- What some pages alone need

if (all(".evidence, .filter, .chains")[0]) import("./following.js")

// --- Paper: what is folded is printed on demand

// Material would open everything.
addEventListener("beforeprint", event => event.stopImmediatePropagation(), true)
const folded = () => all("article details:not([open], .on-this-page, .together, .part:not(:has(.fact, .saying)))")
for (const button of all(".print")) {
  const whole = "evidence" in button.dataset
  button.hidden = whole && !folded()[0] && !all(":is(.answer, .saying) > ul")[0]
  button.onclick = () => {
    const opened = whole ? folded() : []
    const turn = open => {
      for (const part of opened) part.open = open
      document.documentElement.classList.toggle("with-evidence", open && whole)
    }
    turn(true)
    addEventListener("afterprint", () => turn(false), { once: true })
    print()
  }
}

// --- What is folded opens for whoever is led there

const reveal = () => {
  const place = document.getElementById(location.hash.slice(1))
  if (!place?.closest("details")) return
  for (let part = place; part; part = part.parentElement) if (part.localName === "details") part.open = true
  place.scrollIntoView()
}
addEventListener("hashchange", reveal)
reveal()

// --- Light or dark: as the system has it, until somebody chooses

const looks = all(".look > button")
const night = matchMedia("(prefers-color-scheme: dark)")
const schemes = looks.map(look => look.dataset.mdColorScheme)
let worn = Math.max(schemes.indexOf(__md_get("__palette")?.color.scheme), 0)
const wear = () => {
  looks.forEach((look, number) => (look.hidden = number !== worn))
  document.body.dataset.mdColorScheme = night.matches ? schemes[worn].replace("system", "slate") : schemes[worn]
}
for (const look of looks)
  look.onclick = () => {
    worn = (worn + 1) % looks.length
    wear()
    looks[worn].focus()
    __md_set("__palette", { color: { scheme: schemes[worn] } })
  }
if (looks[0]) wear(night.addEventListener("change", wear))

// --- The menu

const drawer = document.getElementById("__drawer")
const label = document.querySelector(".md-header label[for=__drawer]")
const menu = make("button", { type: "button", className: `${label.className} menu`, ariaLabel: words.menu })
menu.append(...label.childNodes)
label.replaceWith(menu)
const tell = () => (menu.ariaExpanded = drawer.checked)
tell()
drawer.addEventListener("change", tell)
menu.onclick = () => {
  drawer.click()
  const first = document.querySelector(".md-sidebar--primary li a")
  requestAnimationFrame(() => (drawer.checked ? first : menu).focus())
}
document.addEventListener("keydown", ({ key, isComposing }) => {
  touched = false
  if (key !== "Escape" || isComposing) return
  hide()
  if (drawer.checked) menu.click()
})
