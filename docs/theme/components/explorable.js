/* What all explorables share: a custom element that reads its data and its words from
   the page, holds one plain state, draws it, and gives it away as code and as a link.

   An element extends Explorable and has
     initial()    the state at first: a flat object of numbers, strings (without quotes),
                  booleans and arrays of numbers, from this.options and this.data
     build(body)  makes what stays; called once
     draw(state)  shows the state; called after every change
     code(state)  Python that makes what is shown, with `#>` lines for what it prints
     valid(state) optional: false refuses the state that a link asks for
   and finds this.data, this.words, this.options, this.state, this.set(), this.say(). */
"use strict";

class Explorable extends HTMLElement {
  static #home = document.currentScript?.src;
  static #arrivals = new Map();

  /* An element of HTML (h) or SVG (s). Functions become listeners, `style` is an object,
     true and false turn an attribute on and off. */
  static h = (tag, ...rest) => Explorable.#make(document.createElement(tag), ...rest);
  static s = (tag, ...rest) =>
    Explorable.#make(document.createElementNS("http://www.w3.org/2000/svg", tag), ...rest);

  static #make(node, attributes = {}, ...children) {
    for (const [name, value] of Object.entries(attributes)) {
      if (typeof value === "function") node.addEventListener(name.slice(2), value);
      else if (name === "style")
        for (const [key, to] of Object.entries(value)) node.style.setProperty(key, to);
      else if (name === "value" || name === "checked") node[name] = value;
      else if (value === true) node.setAttribute(name, "");
      else if (value !== false && value != null) node.setAttribute(name, value);
    }
    node.append(...children.flat().filter((child) => child != null && child !== false));
    return node;
  }

  /* Words with {names} filled in. */
  static fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);

  /* As Python writes a tuple, a bool, a float of few decimals. */
  static tuple = (parts) => `(${parts.join(", ")}${parts.length === 1 ? "," : ""})`;
  static bool = (value) => (value ? "True" : "False");
  static float = (x) => (Number.isInteger(x) ? `${x}.0`
    : Number.isFinite(x) ? `${x}` : x < 0 ? "-inf" : "inf");

  /* Whether the reader asked for no motion; for what style sheets cannot hold still. */
  static get still() { return matchMedia("(prefers-reduced-motion: reduce)").matches; }

  /* Data that files() of docs/explorables/<idea>.py named: it comes when first asked
     for, as a script, since pages on file:// can fetch nothing else. */
  load(name) {
    const key = `${this.localName.replace("refcode-", "").replaceAll("-", "_")}-${name}`;
    if (!Explorable.#arrivals.has(key)) {
      let arrive, fail;
      const promise = new Promise((...both) => { [arrive, fail] = both; });
      const src = new URL(`../assets/explorables/${key}.js`, Explorable.#home).href;
      Explorable.#arrivals.set(key, { promise, arrive });
      const onerror = () => { Explorable.#arrivals.delete(key); fail(new Error(src)); };
      document.head.append(Explorable.h("script", { src, onerror }));
    }
    const { promise } = Explorable.#arrivals.get(key);
    const here = () => this.removeAttribute("aria-busy");
    this.setAttribute("aria-busy", true);
    promise.then(here, here);
    return promise;
  }
  static arrive(key, data) { Explorable.#arrivals.get(key).arrive(data); }

  connectedCallback() {
    addEventListener("hashchange", this.#follow);
    if (!this.body) this.#start();
  }

  disconnectedCallback() { removeEventListener("hashchange", this.#follow); }

  #start() {
    const { h } = Explorable;
    Object.assign(this, JSON.parse(this.querySelector("script").textContent));
    this.state = this.initial();
    const { words } = this, button = { type: "button", class: "explorable__tool" };
    this.setAttribute("role", "group");
    this.setAttribute("aria-label", words.title);
    this.body = h("div", { class: "explorable__body" });
    this.link = h("a", { class: "explorable__tool", onclick: () => this.#copy(this.link.href) },
      words.link);
    this.said = h("p", { class: "explorable__said", role: "status" });
    this.append(h("div", { class: "explorable__live" },
      h("p", { class: "explorable__title" }, words.title),
      this.body,
      h("div", { class: "explorable__tools" },
        h("button", { ...button, onclick: () => this.#copy(this.copied()) }, words.copy),
        this.link,
        h("button", { ...button, onclick: () => this.reset() }, words.reset)),
      this.said));
    this.addEventListener("keydown", this.#rove);
    this.addEventListener("focusin", ({ target }) => this.#stop(target));
    this.build(this.body);
    this.#update();
    this.#follow();
  }

  /* Change the state, show it, and tell what changed to who cannot see it. */
  set(change, said = "") {
    this.state = { ...this.state, ...change };
    this.#update();
    this.say(said, false);
  }
  reset() { this.set(this.initial(), this.words.was_reset); }

  /* To everybody, or, where the figure shows it already, to screen readers only. */
  say(text, seen = true) {
    this.said.textContent = text;
    this.said.classList.toggle("is-unseen", !seen);
  }

  /* A redraw may replace the focused node: the one with its data-key gets the focus. */
  #update() {
    const focused = this.contains(document.activeElement) && document.activeElement;
    this.draw(this.state);
    this.link.setAttribute("href", this.address());
    for (const root of this.querySelectorAll("[data-roving]"))
      if (!root.querySelector('[data-item][tabindex="0"]'))
        root.querySelector("[data-item]")?.setAttribute("tabindex", 0);
    if (focused && !this.contains(document.activeElement) && focused.dataset.key)
      this.querySelector(`[data-key="${CSS.escape(focused.dataset.key)}"]`)?.focus();
  }

  /* The state as a fragment: #memory-layout?shape=2,3&… A plain #heading is left alone. */
  address() {
    const query = new URLSearchParams(Object.entries(this.state).map(([k, v]) => [k, `${v}`]));
    return `#${this.id}?${`${query}`.replaceAll("%2C", ",")}`;
  }
  #follow = (event) => {
    const [id, query] = location.hash.slice(1).split("?");
    if (id !== this.id || query === undefined) return;
    if (event && location.hash === this.link.getAttribute("href")) return;
    const wanted = this.#parsed(new URLSearchParams(query));
    if (wanted) this.set(wanted);
    else this.say(this.words.bad_link);
    this.scrollIntoView();
  };
  #parsed(query) {
    const state = this.initial();
    for (const [name, first] of Object.entries(state)) {
      if (!query.has(name)) continue;
      const text = query.get(name);
      if (Array.isArray(first)) state[name] = text === "" ? [] : text.split(",").map(Number);
      else if (typeof first === "boolean") state[name] = text === "true";
      else state[name] = typeof first === "number" ? Number(text) : text;
    }
    if (Object.values(state).flat().some(Number.isNaN)) return null;
    return this.valid?.(state) === false ? null : state;
  }

  /* What the button copies: as on all blocks of the site, without the output. */
  copied() { return this.code(this.state).replace(/^ *#>.*\n?/gm, ""); }
  async #copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      this.say(this.words.copied);
    } catch {
      this.say(text);  // no clipboard here: the reader can select it
    }
  }

  /* [data-roving] is one stop for Tab; arrow keys move between its [data-item]s. */
  #stop(item) {
    const root = item.matches("[data-item]") && item.closest("[data-roving]");
    if (!root) return;
    for (const old of root.querySelectorAll('[tabindex="0"]')) old.setAttribute("tabindex", -1);
    item.setAttribute("tabindex", 0);
  }
  #rove = (event) => {
    const root = event.target.matches("[data-item]") && event.target.closest("[data-roving]");
    if (!root || event.altKey || event.ctrlKey || event.metaKey) return;
    const items = [...root.querySelectorAll("[data-item]")], at = items.indexOf(event.target);
    const middle = (node) => {
      const { x, y, width, height } = node.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    };
    const vertical = (sign) => {  // the nearest in the nearest row above or below
      const from = middle(event.target);
      const away = (node) => {
        const to = middle(node), down = (to.y - from.y) * sign;
        return down < 2 ? Infinity : 1000 * Math.round(down) + Math.abs(to.x - from.x);
      };
      const best = items.reduce((a, b) => (away(b) < away(a) ? b : a));
      return away(best) < Infinity ? best : null;
    };
    const moves = {
      ArrowRight: () => items[at + 1], ArrowLeft: () => items[at - 1],
      ArrowDown: () => vertical(1), ArrowUp: () => vertical(-1),
      Home: () => items[0], End: () => items.at(-1),
    };
    if (!Object.hasOwn(moves, event.key)) return;
    event.preventDefault();
    moves[event.key]()?.focus();
  };
}
