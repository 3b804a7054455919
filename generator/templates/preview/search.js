// Types each query of the table of searches as a reader would, and shows where it leads now.
import { index } from "../assets/search/find.js"

const answer = await fetch(new URL("../search/documents.json", import.meta.url))
const find = index((await answer.json()).documents)
const status = document.querySelector(".searches-told")
const { lost: elsewhere, right, nothing } = status.dataset
const rows = [...document.querySelectorAll(".searches tbody tr")]

const lost = rows.filter(({ cells: [query, expected, now] }) => {
  now.textContent = find(query.textContent)[0]?.url ?? nothing
  return now.textContent !== expected.textContent
})
for (const row of rows) row.hidden = !lost.includes(row)
status.textContent = (lost.length ? elsewhere : right).replace("##", rows.length).replace("#", lost.length)
document.querySelector(".searches").hidden = !lost.length
