// The links of a drawing are one stop of the tab key; arrows lead from one to the next.
const steps = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -Infinity, End: Infinity }

export function walked(links) {
  links.forEach((link, n) => {
    link.tabIndex = n ? -1 : 0
    link.addEventListener("keydown", event => {
      const step = steps[event.key]
      if (!step || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      const next = links[Math.min(links.length - 1, Math.max(0, n + step))]
      link.tabIndex = -1
      next.tabIndex = 0
      next.focus()
    })
  })
}
