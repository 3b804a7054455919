// Lays the problems that keep the site from being rebuilt over the last good page. Each rebuild, good or bad, makes the
// page load again, so that asking once is enough; asking again finds what happened while the page was out of sight.
const element = (name, text, style = {}) => {
  const made = document.createElement(name)
  made.textContent = text // never as markup: it quotes files that may hold anything
  Object.assign(made.style, style)
  return made
}

const told = problem => {
  const entry = element("li", "", { margin: "0 0 1.5em" })
  entry.append(element("code", problem.place, { fontWeight: "bold" }), element("span", ` ${problem.what} `))
  if (problem.line) {
    const under = " ".repeat(Math.max(0, problem.column - 1)) + "^"
    entry.append(
      element("pre", `${problem.line}\n${under}`, { overflow: "auto", padding: ".5em", background: "#3a1d1d" }),
    )
  }
  entry.append(element("div", problem.help))
  return entry
}

const shown = ({ problems, heading, hide }) => {
  const box = element("section", "", {
    position: "fixed",
    inset: "auto 0 0 0",
    maxHeight: "70vh",
    overflow: "auto",
    zIndex: "1000",
    padding: "1em 1.5em",
    background: "#1e1212",
    color: "#fff",
    font: "14px/1.5 monospace",
    borderTop: "4px solid #ff6b6b",
  })
  box.id = "serving-problems"
  box.lang = "en" // problems are, whatever language the page is in
  box.dir = "ltr"
  box.setAttribute("role", "alert")
  const close = element("button", hide, { float: "right", color: "#fff", border: "1px solid", padding: ".2em .8em" })
  close.addEventListener("click", () => box.remove())
  const list = element("ol", "", { paddingLeft: "1.5em" })
  list.append(...problems.map(told))
  box.append(close, element("h2", heading, { fontSize: "16px" }), list)
  return box
}

let last = "{}"
const ask = async () => {
  const answer = await fetch("/serving/problems.json", { cache: "no-store" }).catch(() => null)
  if (!answer || !answer.ok) return
  const text = await answer.text()
  if (text === last) return // a box that was hidden stays hidden until something changes
  last = text
  document.getElementById("serving-problems")?.remove()
  const now = JSON.parse(text)
  if (now.problems) document.body.append(shown(now))
  else location.reload() // MkDocs reloads its pages, but not the one that says there is no page
}

ask()
setInterval(() => document.visibilityState === "visible" && ask(), 1000)
