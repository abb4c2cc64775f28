// "Copy page as Markdown". A page that was opened as a file may not read its neighbour,
// and a page without https has no clipboard: there the link beside the button remains.
(() => {
  const button = document.querySelector(".take [data-markdown]")
  if (!button || location.protocol === "file:" || !navigator.clipboard?.write) return
  const read = async () => {
    const answer = await fetch(button.dataset.markdown)
    if (!answer.ok) throw new Error(answer.statusText)
    return new Blob([await answer.text()], { type: "text/plain" })
  }
  button.hidden = false
  button.setAttribute("aria-live", "polite")
  button.addEventListener("click", () =>
    // A promise, as some browsers write only at once after the click.
    navigator.clipboard.write([new ClipboardItem({ "text/plain": read() })]).then(
      () => { button.textContent = button.dataset.done },
      () => location.assign(button.dataset.markdown)))
})()
