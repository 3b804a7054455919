const words = document.querySelector("script[data-share]").dataset
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

for (const citation of document.querySelectorAll(".citation")) {
  const button = make("button", { className: "copy", textContent: words.copy, ariaLabel: citation.dataset.copies })
  // Where the site does not know its own address, its reader does.
  const text = citation.textContent.trim()
  button.onclick = () => copy(button, text.replace(citation.dataset.address, here))
  citation.after(button)
}

const share = make("button", { className: "copy share", textContent: words.share })
share.onclick = () => {
  const text = document.querySelector("meta[name=description]")?.content
  if (!navigator.share) return copy(share, here)
  navigator.share({ title: document.title, text, url: here }).catch(() => {})
}
document.querySelector(".sources-end")?.after(share)
