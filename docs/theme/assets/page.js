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
})()
