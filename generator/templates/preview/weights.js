// Shows what the pages weigh, which is known only once all of them are built.
const answer = await fetch(new URL("weights.json", import.meta.url))
const table = document.querySelector(".weights")

for (const shown of await answer.json()) {
  const row = table.tBodies[0].insertRow()
  for (const words of shown) row.insertCell().textContent = words
}
table.hidden = false
document.querySelector(".weights-told").hidden = true
