// Finds the entry of a pasted message or traceback on the page of errors.
// `finder` does what refcode/errors/matching.py does, with the expressions of that module;
// they and the skeletons of all messages come when the box is first used.
(() => {
  const box = document.querySelector(".error-finder")
  if (!box) return
  const [field, shown] = [box.querySelector("textarea"), box.querySelector("output")]
  const src = new URL("errors-rules.js", document.currentScript.src).href

  const finder = (rule) => {
    const [token, list, noise] = ["TOKEN", "LIST", "NOISE"].map((name) => new RegExp(rule[name], "g"))
    const [type, library] = ["TYPE", "LIBRARY"].map((name) => new RegExp(rule[name]))
    const bones = rule.patterns.flatMap(([id, skeletons, keep, frames]) =>
      skeletons.map((lines) => ({ id, lines, keep, frames })))
    const firsts = new Set(bones.map(({ lines }) => lines[0]))

    const message = (text) => text.replace(noise, (_, kept) => kept ?? "").split("\n")
      .map((line) => line.replace(/^[ \t\r]+|[ \t\r]+$/g, "")).join("\n").replace(/^\n+|\n+$/g, "")
    const skeleton = (line) => line.replace(token, (all, quoted, hole) =>
      quoted ? quoted[0] + rule.HOLE + quoted[0] : hole === undefined ? all : rule.HOLE)
      .replace(list, "$1")
    const withoutType = (line) => line.replace(type, "")
    const own = (line) => line.replace(/[^A-Za-z]/g, "").length
    const fits = ({ keep, frames }, line, text) =>
      !(frames && text.includes(rule.TRACEBACK) && !library.test(text)) &&
      keep.every((words) => words.some((word) => line.includes(word)))
    const best = (found) => found.reduce((one, other) => other[0] > one[0] ? other : one)[1]

    function find(pasted) {
      const text = message(pasted.slice(-rule.MOST))
      const lines = text.split("\n").slice(-rule.LINES).map((line) => line.slice(0, rule.WIDTH))
      const whole = lines.map(skeleton)
      const bare = lines.map((line) => skeleton(withoutType(line)))
      for (let at = lines.length - 1; at >= 0; at--) {
        if (!firsts.has(whole[at]) && !firsts.has(bare[at])) continue
        const after = new Set([...whole.slice(at), ...bare.slice(at)])
        const found = bones
          .filter((bone) => [whole[at], bare[at]].includes(bone.lines[0]) && fits(bone, lines[at], text))
          .map((bone) => [bone.lines.reduce((sum, line) => sum + (after.has(line) ? 1 : -1), 0), bone.id])
        if (found.length) return best(found)
      }
      const long = bones.filter(({ lines }) => own(lines[0]) >= rule.OWN)
      for (let at = lines.length - 1; at >= Math.max(0, lines.length - rule.LAST); at--) {
        const line = whole[at]
        if (own(line) < rule.OWN) continue
        const held = long
          .filter((bone) => (line.includes(bone.lines[0]) || bone.lines[0].includes(line)) && fits(bone, lines[at], text))
          .map((bone) => [bone.lines[0].length, bone.id])
        if (held.length) return best(held)
      }
      return null
    }

    // Of an entry with several messages, the one that came.
    function named(entry, pasted) {
      const bone = (line) => skeleton(withoutType(line))
      const came = new Set(message(pasted.slice(-rule.MOST)).split("\n").map(bone))
      const shown = entry.textContent.split("\n")
      return shown.find((line) => came.has(bone(line))) ?? shown[0]
    }

    const last = (text) => withoutType(message(text).split("\n").at(-1)).slice(0, 100)
    return { find, named, last }
  }

  let coming
  const rules = () => coming ??= new Promise((resolve, reject) => {
    const script = document.createElement("script")
    const onload = () => resolve(finder(window.errorRules))
    const onerror = () => {
      coming = undefined // the next letter asks again
      reject(new Error(src))
    }
    document.head.append(Object.assign(script, { src, onload, onerror }))
  })

  const link = (href, text) => Object.assign(document.createElement("a"), { href, textContent: text })

  async function show() {
    const { find, named, last } = field.value.trim() ? await rules() : {}
    const text = field.value.trim() // as it is by now
    const entry = text && document.getElementById(find(text))
    shown.replaceChildren()
    if (entry) {
      const told = [entry.nextElementSibling, entry.nextElementSibling.nextElementSibling]
      shown.append(link(`#${entry.id}`, named(entry, text)), ...told.map((part) => {
        const copy = document.createElement("p")
        copy.append(...part.cloneNode(true).childNodes)
        return copy
      }))
    } else if (text) {
      const words = last(text)
      shown.append(`${box.dataset.unknown} `, link(`?q=${encodeURIComponent(words)}`, words))
    }
  }

  let waiting
  field.addEventListener("input", () => {
    clearTimeout(waiting)
    waiting = setTimeout(show, 150) // a screen reader is not told of each letter
  })
  field.addEventListener("focus", rules, { once: true })
  box.rules = rules // the tests compare it with Python's
  show() // what the browser kept of an earlier visit
})()
