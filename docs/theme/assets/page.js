// What a page needs a script for, once it is read.
(() => {
  // A box that scrolls is reached by the keyboard; one that does not is no stop on the way.
  const fitted = new ResizeObserver((boxes) => {
    for (const { target } of boxes)
      if (target.scrollWidth > target.clientWidth) target.tabIndex = 0
      else target.removeAttribute("tabindex")
  })
  for (const box of document.querySelectorAll(".scroll, pre > code, .katex"))
    fitted.observe(box)

  // The other language opens where this one is read: twins have the same ids. What the
  // address names stands while it is in view, else what the screen begins with.
  const twin = document.querySelector("a.twin")
  const place = () => {
    const { hash } = location
    const named = document.getElementById(hash.slice(1).split("?")[0])
    const { top, bottom } = named?.getBoundingClientRect() ?? {}
    if (named ? bottom > 0 && top < innerHeight : hash.includes("=")) return hash
    const first = [...document.querySelectorAll("article [id]:not(h1, li, pre)")]
      .findLast((one) => one.getBoundingClientRect().top < innerHeight / 8)
    return first ? `#${first.id}` : ""
  }
  for (const name of ["pointerdown", "focus"])
    twin.addEventListener(name, () => { twin.hash = place() })
})()
