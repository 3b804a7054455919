// Loads the page again when it is another, and lays the problems of the files over it. The server answers as soon as
// there is something new; a page that is out of sight asks nothing.
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

const seen = document.querySelector("script[data-seen]").dataset.seen
let known = ""
const ask = async () => {
  const query = new URLSearchParams({ page: location.pathname, seen, shown: known })
  const answer = await fetch(`/serving/news.json?${query}`, { cache: "no-store" })
  const news = await answer.json()
  if (news.page !== seen) location.reload()
  if (news.shown === known) return // a box that was hidden stays hidden until something changes
  known = news.shown
  document.getElementById("serving-problems")?.remove()
  if (news.problems) document.body.append(shown(news))
}

const pause = () => new Promise(done => setTimeout(done, 1000))
const inSight = () => new Promise(done => document.addEventListener("visibilitychange", done, { once: true }))
for (;;) {
  if (document.visibilityState === "visible") await ask().catch(pause)
  else await inSight()
}
