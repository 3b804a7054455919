// Nothing is stored unasked.
const store = window.__md_set
window.__md_set = () => {}
addEventListener("change", () => (window.__md_set = store), true)
