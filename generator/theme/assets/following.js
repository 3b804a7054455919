// The story, the timeline, who says what. All work without.
const all = (selector, within = document) => [...within.querySelectorAll(selector)]
const elsewhere = event => event.ctrlKey || event.metaKey || event.shiftKey
const onEscape = act => document.addEventListener("keydown", ({ key }) => key === "Escape" && act())

// One stop of the tab key; arrows lead on.
const walk = links =>
  links.forEach((link, n) => {
    link.tabIndex = n ? -1 : 0
    link.onkeydown = event => {
      const next = links[n + { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]]
      if (!next) return
      event.preventDefault()
      link.tabIndex = -1
      next.tabIndex = 0
      next.focus()
    }
  })

function story() {
  const factAt = hash => document.querySelector(`.evidence > ${hash}`)
  const phrases = all("article a[href^='#s']:not(.back)").filter(({ hash }) => factAt(hash))
  let opened

  const close = () => {
    if (!opened) return
    const { phrase, fact, place } = opened
    opened = undefined
    place.replaceWith(fact)
    fact.classList.remove("opened")
    phrase.ariaExpanded = false
  }
  const open = phrase => {
    const { top } = phrase.getBoundingClientRect()
    close()
    const fact = factAt(phrase.hash)
    opened = { phrase, fact, place: new Comment() }
    fact.replaceWith(opened.place)
    fact.classList.add("opened")
    phrase.after(fact)
    phrase.ariaExpanded = true
    scrollBy(0, phrase.getBoundingClientRect().top - top)
    fact.scrollIntoView({ block: "nearest" })
  }
  const back = () => {
    const { phrase } = opened
    close()
    history.replaceState(null, "", location.pathname)
    phrase.focus()
  }
  const lead = () => {
    const phrase = phrases.find(({ hash }) => hash === location.hash)
    const part = phrase && factAt(phrase.hash)?.parentElement
    if (!part) return
    part.open = false // opened by the browser
    open(phrase)
    phrase.scrollIntoView({ block: "center" })
  }

  for (const phrase of phrases) phrase.ariaExpanded = false
  document.addEventListener("click", event => {
    const link = event.target.closest("a")
    if (opened?.fact.contains(link?.closest(".back"))) back()
    else if (!phrases.includes(link) || elsewhere(event)) return
    else if (opened?.phrase === link) back()
    else {
      open(link)
      history.replaceState(null, "", link.hash)
    }
    event.preventDefault()
  })
  onEscape(() => opened && back())
  addEventListener("hashchange", lead)
  lead()
}

function timeline(form) {
  const selects = all("select", form)
  const entries = all(".events [data-about]")
  const marks = all(".drawing .mark")
  const row = entry => entry.closest("li")
  const { some, none } = document.querySelector("script[data-none]").dataset
  const way = form.querySelector("a")

  const filter = () => {
    const asked = new URLSearchParams(location.search)
    for (const select of selects) {
      select.value = asked.get(select.name)
      if (select.selectedIndex < 0) select.value = ""
    }
    const [about, standing] = selects.map(({ value }) => value)
    const chosen = about || standing
    let shown = 0
    for (const entry of entries) {
      const { id, dataset } = entry
      const off = (about && !dataset.about.split(" ").includes(about)) || (standing && dataset.standing !== standing)
      row(entry).hidden = off
      shown += !off
      for (const mark of marks) if (mark.dataset.entry === id) mark.classList.toggle("off", off)
    }
    for (const part of all(".events > ol, .beside")) {
      part.hidden = part.previousElementSibling.hidden = entries.every(
        entry => row(entry).hidden || !part.contains(entry),
      )
      if (chosen) part.open = true
    }
    const told = shown ? some : none
    form.querySelector("output").textContent = chosen && told.replace("##", entries.length).replace("#", shown)
    way.hidden = !chosen
  }
  const ask = asked => {
    history.pushState(null, "", location.pathname + asked)
    filter()
  }

  form.hidden = false
  form.onchange = () => ask(`?${new URLSearchParams(new FormData(form))}`)
  way.onclick = event => {
    event.preventDefault()
    ask("")
    selects[0].focus()
  }
  addEventListener("popstate", filter)
  filter()

  const light = ({ target }) => {
    const mark = target.closest(".drawing .mark")
    const lit = entries.find(entry => (mark ? entry.id === mark.dataset.entry : row(entry).contains(target)))
    for (const entry of entries) row(entry).classList.toggle("lit", entry === lit)
    for (const one of marks) one.classList.toggle("lit", one.dataset.entry === lit?.id)
  }
  addEventListener("pointerover", light)
  addEventListener("focusin", light)
  walk(marks)
}

function chains(part) {
  const links = all("[data-voice]", part)
  const note = part.querySelector(".chosen")
  const found = ({ target }) => target.closest("[data-voice]")
  let chosen

  const show = link => {
    const id = link?.dataset.voice
    const lit = new Set([id])
    for (const { classList, dataset } of all("[data-of]", part)) {
      const through = dataset.of.split(" ")
      if (classList.toggle("lit", through.includes(id))) for (const one of through) lit.add(one)
    }
    for (const { classList, dataset } of links) classList.toggle("lit", lit.has(dataset.voice))
    part.classList.toggle("following", !!link)
  }
  const choose = link => {
    chosen?.removeAttribute("aria-current")
    chosen = link === chosen ? undefined : link
    show(chosen)
    note.hidden = !chosen
    if (!chosen) return
    chosen.setAttribute("aria-current", "true")
    const [name, falls, way] = note.children
    name.textContent = (chosen.querySelector("title") ?? chosen).textContent
    falls.textContent = document.querySelector(`#_${chosen.dataset.voice} .falls`)?.firstChild.textContent
    way.href = chosen.getAttribute("href")
  }

  part.onpointerover = event => event.pointerType === "mouse" && show(found(event) ?? chosen)
  part.onpointerleave = () => show(chosen)
  part.addEventListener("focusin", event => show(found(event) ?? chosen))
  part.addEventListener("focusout", () => show(chosen))
  part.onclick = event => {
    const link = found(event)
    if (elsewhere(event) || (!link && event.target.closest("a"))) return
    if (link) event.preventDefault()
    choose(link ?? chosen)
  }
  onEscape(() => choose(chosen))
  walk(all("svg [data-voice]", part))
}

for (const [selector, act] of Object.entries({ ".evidence": story, "form.filter": timeline, ".chains": chains })) {
  const part = document.querySelector(selector)
  if (part) act(part)
}
