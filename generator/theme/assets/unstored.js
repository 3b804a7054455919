// Nothing is stored before a reader chooses colours.
const store = window.__md_set
window.__md_set = () => {}
addEventListener("change", () => (window.__md_set = store), true)
