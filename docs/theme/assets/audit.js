// The audit's filter. The address keeps it, so that a filtered view can be linked:
// notes.html#verdict=wrong,outdated&topic=tensors/view&text=stride
document.addEventListener("DOMContentLoaded", () => {
  const form = document.querySelector("form.audit")
  const output = form.querySelector("output")
  const boxes = [...form.querySelectorAll("[name=verdict]")]
  const { topic, text } = form.elements
  const rows = []
  let heading
  for (const element of document.querySelectorAll("article h2[id], article .claim")) {
    if (element.matches("h2")) heading = element
    else rows.push({ element, heading, kind: element.className.split("--")[1],
      text: element.textContent.toLowerCase() })
  }

  function filter() {
    const kinds = boxes.filter((box) => box.checked).map((box) => box.value)
    const word = text.value.trim().toLowerCase()
    const id = topic.value.replace("/", "-")
    const counts = {}
    let shown = 0
    for (const row of rows) row.heading.hidden = true
    for (const row of rows) {
      const { kind } = row
      const found = (!id || row.heading.id === id) && row.text.includes(word)
      if (found) counts[kind] = (counts[kind] ?? 0) + 1
      row.element.hidden = !found || (kinds.length > 0 && !kinds.includes(kind))
      if (row.element.hidden) continue
      row.heading.hidden = false
      shown += 1
    }
    // Beside each verdict: how many there are for this topic and text.
    for (const box of boxes)
      box.parentElement.querySelector("b").textContent = counts[box.value] ?? 0
    const said = output.dataset.text
      .replace("{shown}", shown).replace("{all}", rows.length)
    if (output.textContent !== said) output.textContent = said
    return { verdict: kinds.join(), topic: topic.value, text: text.value.trim() }
  }

  function changed() {
    const state = Object.entries(filter()).filter(([, value]) => value)
    const hash = state.map(([key, value]) =>
      `${key}=${encodeURIComponent(value).replace(/%2[CF]/g, decodeURIComponent)}`)
    history.replaceState(null, "", `#${hash.join("&")}`)
  }

  // A filter in the address is applied; an anchor that the filter hides is shown.
  function follow() {
    const hash = location.hash.slice(1)
    const target = document.getElementById(hash)
    if (!hash.includes("=") && !target?.hidden) return
    const state = new URLSearchParams(target ? "" : hash)
    const kinds = (state.get("verdict") ?? "").split(",")
    for (const box of boxes) box.checked = kinds.includes(box.value)
    topic.value = state.get("topic") ?? ""
    if (topic.selectedIndex < 0) topic.value = ""
    text.value = state.get("text") ?? ""
    filter()
    ;(target ?? form).scrollIntoView()
  }

  form.hidden = false
  document.querySelector(".audit-counts").hidden = true
  form.addEventListener("input", changed)
  form.addEventListener("reset", () => setTimeout(changed))
  form.addEventListener("submit", (event) => event.preventDefault())
  addEventListener("hashchange", follow)
  filter()
  follow()
})
