const words = document.querySelector("script[data-copy]").dataset
const [here] = (document.querySelector("link[rel=canonical]")?.href ?? location.href).split("#")
const make = (name, properties) => Object.assign(document.createElement(name), { type: "button", ...properties })

// Said aloud too: a changed button is not read again.
const status = make("p", { className: "unseen", role: "status" })
document.body.append(status)

const says = (button, what) => {
  const before = button.textContent
  button.textContent = status.textContent = what
  setTimeout(() => {
    button.textContent = before
    status.textContent = ""
  }, 4000)
}

const copy = (button, text) =>
  navigator.clipboard
    ? navigator.clipboard.writeText(text).then(
        () => says(button, words.copied),
        () => says(button, words.failed),
      )
    : says(button, words.failed)

// Somebody's own machine has no public address.
const ofOneMachine = /^(?:[^.]*|.*\.local(?:host)?|(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01]))\..*)$/
const isPublic = !ofOneMachine.test(location.hostname)
const unplaced = path => `${words.nowhere} ${path}`

const withAddress = (text, path) => {
  if (!isPublic) return text.replace(path, unplaced)
  const bare = text.replace(` ${path}.`, "")
  if (!bare.startsWith("[")) return `${bare.slice(0, -1)}  url = {${here}},\n}`
  const [entry] = JSON.parse(bare)
  return JSON.stringify([{ ...entry, URL: here }], null, 1)
}

for (const place of document.querySelectorAll(".citation .address"))
  place.textContent = isPublic ? here : unplaced(place.textContent)
// On paper.
const onPaper = document.querySelector(".left-out .address")
if (isPublic && onPaper) {
  const { dataset } = document.documentElement
  if (onPaper.textContent.length > 1) dataset.foot = dataset.foot.replace(onPaper.textContent, () => here)
  onPaper.textContent = here
}
for (const { dataset, firstChild } of document.querySelectorAll("pre.citation[data-address]"))
  firstChild.textContent = withAddress(firstChild.textContent, dataset.address)

for (const citation of document.querySelectorAll(".citation")) {
  const button = make("button", { className: "copy", textContent: words.copy, ariaLabel: citation.dataset.copies })
  button.onclick = () => copy(button, citation.textContent.trim())
  citation.after(button)
}

for (const share of document.querySelectorAll(".share")) {
  share.hidden = false
  share.onclick = () => {
    const text = document.querySelector("meta[name=description]")?.content
    if (!navigator.share) return copy(share, here)
    navigator.share({ title: document.title, text, url: here }).catch(() => {})
  }
}
