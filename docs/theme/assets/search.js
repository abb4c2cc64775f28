// The search is Material's. This sees to it that its index is fetched when the search is
// first used, that a query is put so that it finds more, and that it works from file://.
(() => {
  const { open, send } = XMLHttpRequest.prototype
  const SETUP = 0, QUERY = 2 // messages to the worker that searches

  // Material asks for the index on every page: hold that one request.
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

  // Material looks at the field when a key is let go: not after a paste with the mouse, or a
  // word from an input method that presses none.
  document.addEventListener("input", ({ target }) => {
    if (target.name === "query")
      target.dispatchEvent(new KeyboardEvent("keyup", { bubbles: true }))
  })

  // A page from file:// may not start a worker: its script runs in a frame instead. It
  // looks for the name IFrameWorker.
  const load = ({ document }, src) => new Promise((resolve, reject) => {
    const script = document.createElement("script")
    Object.assign(script, { src, onload: resolve, onerror: reject })
    document.head.append(script)
  })
  if (location.protocol === "file:")
    window.Worker = window.IFrameWorker = class extends EventTarget {
      constructor(url) {
        super()
        const frame = document.createElement("iframe")
        frame.hidden = true
        this.inside = new Promise((resolve) => (frame.onload = resolve)).then(async () => {
          const inside = frame.contentWindow
          inside.postMessage = (data) => this.dispatchEvent(new MessageEvent("message", { data }))
          inside.importScripts = async (...scripts) => {
            for (const script of scripts) await load(inside, script)
          }
          await load(inside, url)
          return inside
        })
        document.body.append(frame)
      }
      async postMessage(data) {
        (await this.inside).dispatchEvent(new MessageEvent("message", { data }))
      }
    }

  // Material looks for each word as the beginning of one, all alike. Say instead that the
  // word itself counts more, a name in full most, and words found everywhere not at all.
  const FILLERS = new Set(("a about after all also am an and any are as at be because been but " +
    "by can could did do does for from get got had has have how i if in into is it its just " +
    "like may me most my no not of off on only or other our should so some than that the " +
    "their them then there these they this to too use us vs want was we were what when where " +
    "which while who why will with would you your " +
    "torch pytorch nn refcode tensor tensors 张量 " +
    "的 了 和 与 是 在 有 用 会 要 吗 呢 把 对 我 这 那 个 一个 什么 怎么 怎样 如何 为什么 区别 " +
    "会不会 是不是 要不要 能不能 怎么用 怎么办").split(" "))
  const HAN = /\p{sc=Han}+/gu
  let separator, known, latin, errors

  // Chinese has no spaces between words: find the longest that the index knows.
  // Material's own way loses the last character, and all of them where one is unknown.
  const cut = (text, longest = text.length) => {
    const words = []
    for (let start = 0, end; start < text.length; start = Math.max(end, start + 1)) {
      end = Math.min(text.length, start + longest)
      while (end > start && !known.has(text.slice(start, end))) end--
      if (end > start) words.push(text.slice(start, end))
    }
    return words
  }
  const whole = (word) => word.replace(HAN, (run) => [...run].join("\\")) // or it is cut again
  const plural = (word) => word.endsWith("s") ? word.slice(0, -1) : `${word}s`
  const spelt = (word) => word.replace(/([iy])([sz])(?=(e|ed|er|es|ing|ation|ations)$)/,
    (_, vowel, letter) => vowel + (letter === "s" ? "z" : "s"))

  // The nearest words of the site, for one that it has not: brodcasting.
  const edits = (a, b) => { // letters to add, leave out, change or swap
    let before, row = [...Array(b.length + 1).keys()]
    for (let i = 1; i <= a.length; i++) {
      const next = [i]
      for (let j = 1; j <= b.length; j++) {
        next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] !== b[j - 1]))
        if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
          next[j] = Math.min(next[j], before[j - 2] + 1)
      }
      [before, row] = [row, next]
    }
    return row.at(-1)
  }
  const meant = (word) => {
    if (!/^[a-z]{5,}$/.test(word) || latin.some((other) => other.startsWith(word))) return []
    const most = word.length < 7 ? 1 : 2
    const near = latin.filter((other) => Math.abs(other.length - word.length) <= most)
      .map((other) => [other, edits(word, other)])
    const least = Math.min(most, ...near.map(([, distance]) => distance))
    return near.filter(([, distance]) => distance === least).map(([other]) => other)
  }
  const bare = (text) => text.toLowerCase().split(separator)
    .filter((word) => word && !/^\d+$/.test(word)).join(" ")
  const sharper = (query) => {
    const words = query.replace(HAN, (run) => ` ${cut(run).join(" ")} `)
      .split(separator).filter(Boolean)
    // The last part of torch.where is no filler; refcode.layout has its own name in the index.
    const dotted = (query.match(/\w+(\.\w+)+/g) ?? []).map((name) => name.split("."))
    const named = new Set(dotted.map((parts) => parts.at(-1)))
    for (const parts of dotted)
      if (parts[0] === "refcode") words.push(`refcode_${parts.at(-1)}`)
    const telling = words.filter((word) => named.has(word) ||
      !FILLERS.has(word.toLowerCase()) && !/^[a-z\d]$/.test(word))
    // Many words, fewer with the marks of one, are a message, and so is what stands in one:
    // its words in titles lead astray.
    const question = /[\d:()[\]'"`]|Error/.test(query) ? 4 : 8
    const pasted = words.length > 3 && errors.includes(bare(query)) ||
      telling.length > question && !query.match(HAN)
    const terms = new Set()
    if (pasted) return telling.map((word) => `text:${word}`).join(" ")
    for (const word of telling.length ? telling : words) {
      terms.add(`${whole(word)}^${word.includes("_") ? 20 : 9}`).add(whole(word))
      for (const part of word.split("_").filter(Boolean)) terms.add(part)
      for (const part of cut(word, word.length - 1))
        if (part.length > 1) terms.add(`${whole(part)}^9`).add(whole(part))
      if (/^[a-z]{3,}$/i.test(word)) terms.add(`${plural(word)}^3`).add(`${spelt(word)}^9`)
      for (const other of meant(word.toLowerCase())) terms.add(`${other}^9`).add(other)
    }
    return [...terms].join(" ")
  }

  const { postMessage } = Worker.prototype
  Worker.prototype.postMessage = function (message, ...rest) {
    if (message.type === SETUP) {
      const { config, docs } = message.data
      separator = new RegExp(config.separator)
      const text = docs.map((doc) => Object.values(doc).join(" ")).join("\n").toLowerCase()
      known = new Set(text.match(HAN))
      latin = [...new Set(text.match(/[a-z]{5,}/g))]
      errors = docs.flatMap((doc) => doc.text.match(/<code>.*?(?=<\/code>)/g) ?? [])
        .map(bare).join("\n")
    }
    if (message.type === QUERY) message = { ...message, data: sharper(message.data) }
    return postMessage.call(this, message, ...rest)
  }
})()
