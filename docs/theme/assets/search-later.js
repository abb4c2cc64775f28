// Material asks for the search index on every page. This holds that one request until
// the reader turns to the search, so that a page weighs what it shows.
(() => {
  const { open, send } = XMLHttpRequest.prototype
  const held = new WeakSet()
  const wanted = new Promise((resolve) => {
    for (const event of ["focusin", "change", "pointerover", "keydown"])
      document.addEventListener(event, ({ target, type, key }) => {
        const asked = type === "keydown" ? ["f", "s", "/"].includes(key)
          : target.closest?.(".md-search, [for=__search], #__search")
        if (asked) resolve()
      })
  })
  XMLHttpRequest.prototype.open = function (method, url, ...rest) {
    if (`${url}`.endsWith("search/search_index.json")) held.add(this)
    return open.call(this, method, url, ...rest)
  }
  XMLHttpRequest.prototype.send = function (...body) {
    if (held.has(this)) wanted.then(() => send.apply(this, body))
    else send.apply(this, body)
  }
})()
