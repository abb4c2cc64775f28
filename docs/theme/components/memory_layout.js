/* Memory layout: a tensor's grid, its storage as a strip of cells, and what each operation
   does to shape, stride and offset. The values are 0, 1, 2, …, so that in the first storage
   an element's value is its cell. */
"use strict";

{
  const { h, fill, tuple, bool, memoryLayout: rules } = Explorable;
  const { product, contiguousStrides, isContiguous, parse, chain, indices, cell } = rules;
  const CELLS = 128, DIMS = 6, STEPS = 12;  // what is still drawn; as in refcode/tensors/_explore.py
  const BASES = ["6", "2,3", "3,4", "4,6", "3,1", "1,4", "2,3,4", "2,2,2,2"];
  const STORAGES = "ABCDEFGHIJKLM";

  // --- calls that are worth a try ------------------------------------------------------

  const permutations = (dims) => (dims.length < 2 ? [dims] : dims.flatMap((first) =>
    permutations(dims.filter((d) => d !== first)).map((rest) => [first, ...rest])));

  /* Shapes of one to three dimensions for so many elements. */
  const shapesOf = (numel) => {
    const inner = [...Array(numel).keys()].filter((n) => n > 1 && numel % n === 0);
    return [[numel], ...inner.map((n) => [n, numel / n]), [1, numel], [numel, 1],
      ...inner.flatMap((a) => inner.filter((b) => a * b < numel && numel % (a * b) === 0)
        .map((b) => [a, b, numel / a / b]))];
  };

  /* For a tensor of this shape, by operation. */
  const suggestions = (shape) => {
    const ndim = shape.length, dims = [...shape.keys()];
    const calls = (name, ...args) => args.map((one) => `.${name}(${one.join(", ")})`);
    const others = (all, same) => all.filter((one) => `${one}` !== `${same}`).slice(0, 8);
    const pairs = dims.flatMap((a) => dims.slice(a + 1).map((b) => [a, b]));
    const shapes = others(shapesOf(product(shape)), shape);
    const wide = shape.map((size) => (size === 1 ? 3 : size));
    return {
      view: calls("view", ...shapes),
      reshape: calls("reshape", ...shapes),
      transpose: calls("transpose", ...pairs),
      permute: calls("permute", ...others(permutations(dims), dims)),
      slice: dims.flatMap((d) => ["0", "1:", "::2"].map((part) => `[${":, ".repeat(d)}${part}]`)),
      expand: calls("expand", ...others([wide, [2, ...shape]], shape)),
      unsqueeze: calls("unsqueeze", ...[...dims, ndim].map((d) => [d])),
      flatten: calls("flatten", [], ...pairs.filter(([a, b]) => b - a < ndim - 1)),
      contiguous: [".contiguous()"],
    };
  };

  // --- the element ---------------------------------------------------------------------

  class RefcodeMemoryLayout extends Explorable {
    static rules = rules;

    initial() {
      const { shape, steps } = this.data[this.options.preset];
      return { ...this.fresh(shape), steps };
    }

    fresh(shape) {
      const stride = contiguousStrides(shape);
      return { shape, stride, offset: 0, cells: product(shape), steps: "" };
    }

    valid({ shape, stride, offset, cells, steps }) {
      const t = { shape, stride, offset }, calls = parse(steps);
      const fits = ({ shape: sizes }) => sizes.length <= DIMS && product(sizes) <= CELLS
        && sizes.every((size) => size >= 0);
      if (![...shape, ...stride, offset, cells].every((n) => Number.isInteger(n) && n >= 0))
        return false;
      if (shape.length !== stride.length || !fits(t) || cells > CELLS)
        return false;
      if (product(shape) && cell(t, shape.map((size) => size - 1)) >= cells) return false;
      if (!calls || calls.length > STEPS) return false;
      const { tensors, refusal } = chain(t, calls);
      return tensors.every(fits) && tensors.length + (refusal ? 1 : 0) === calls.length + 1;
    }

    build(body) {
      const { words } = this, button = { type: "button", class: "explorable__button" };
      const row = { class: "explorable__row" };
      this.base = h("select", { onchange: () =>
        this.take(this.fresh(this.base.value.split(",").map(Number))) });
      this.undo = h("button", { ...button, onclick: () => this.take({ steps: this.before() }) },
        words.undo);
      this.kinds = Object.keys(suggestions([])).map((kind) => h("button", { ...button,
        onclick: () => { this.kind = kind; this.set({}); } }, kind));
      this.calls = h("div", { class: "memory__calls", role: "group" });
      this.field = h("input", { "aria-label": words.call, placeholder: words.call, value: "",
        autocapitalize: "off", autocomplete: "off", spellcheck: "false" });
      this.table = h("div", { class: "memory__table", role: "table", "aria-label": words.steps });
      this.refusal = h("div", { class: "explorable__refusal" });
      this.grid = h("div", { class: "memory__grid", "data-roving": true });
      this.formula = h("p", { class: "memory__formula" });
      this.strips = h("div", { class: "memory__strips" });
      const typed = (event) => { event.preventDefault(); this.add(this.field.value); };
      body.append(
        h("div", row, h("label", {}, words.base, this.base), this.undo),
        h("div", { ...row, role: "group", "aria-label": words.operations }, this.kinds),
        h("div", row, this.calls, h("form", { class: "memory__form", onsubmit: typed },
          this.field, h("button", { class: "explorable__button" }, words.apply))),
        this.table, this.refusal, this.grid, this.formula, this.strips);
      for (const name of ["pointerover", "focusin"])
        body.addEventListener(name, ({ target }) => {
          if (target.matches("[data-item]")) this.point(target);
        });
    }

    /* Add a call; it replaces one that torch refused. */
    add(text) {
      const steps = `${this.refused ? this.before() : this.state.steps}${text.trim()}`;
      if (!text.trim() || !parse(text)) this.say(this.words.unknown);
      else if (!this.valid({ ...this.state, steps })) this.say(this.words.too_large);
      else this.take({ steps });
    }
    before() { return parse(this.state.steps).slice(0, -1).map(({ text }) => text).join(""); }
    take(change) {
      this.field.value = "";
      this.set(change);
      this.say(`${this.table.lastChild.innerText} ${this.refusal.innerText}`, false);
    }

    draw({ shape, stride, offset, cells, steps }) {
      const calls = parse(steps), { tensors, refusal } = chain({ shape, stride, offset }, calls);
      this.tensor = tensors.at(-1);
      this.name = tensors.length > 1 ? "y" : "x";
      this.storages = storages(cells, tensors);
      this.refused = refusal;
      this.kind ??= calls.at(-1)?.name.replace("index", "slice") ?? "view";
      this.undo.disabled = !calls.length;
      this.drawBases();
      this.drawCalls();
      this.drawSteps(calls, tensors);
      this.drawRefusal();
      this.drawGrid();
      this.drawStrips();
      this.formula.textContent = this.words.hint;
    }

    /* The shapes to start from, and the present start where it is none of them. */
    drawBases() {
      const { state } = this, at = isPlain(state) ? BASES.indexOf(`${state.shape}`) : -1;
      this.base.replaceChildren(...BASES.map((value) =>
        h("option", { value }, tuple(value.split(",")))));
      if (at < 0) this.base.append(h("option", { value: "", disabled: true }, made(state)));
      this.base.selectedIndex = at < 0 ? BASES.length : at;
    }

    drawCalls() {
      for (const button of this.kinds)
        button.setAttribute("aria-pressed", button.textContent === this.kind);
      const found = suggestions(this.tensor.shape)[this.kind];
      this.calls.setAttribute("aria-label", this.kind);
      this.calls.replaceChildren(...found.map((text, i) => h("button", { type: "button",
        class: "explorable__button", "data-key": `call-${i}`, onclick: () => this.add(text) },
      text)));
      if (!found.length) this.calls.append(this.words.none);
    }

    drawSteps(calls, tensors) {
      const { words, refused } = this;
      const row = (role, kind, cells) => h("div", { role: "row", class: kind },
        cells.map((content) => h("span", { role }, content)));
      const marked = (numbers, blamed) => [
        "(", numbers.map((n, d) => [d ? ", " : "", blamed.includes(d) ? h("mark", {}, n) : `${n}`]),
        numbers.length === 1 ? ",)" : ")"].flat(2);
      let storage = 0;
      const rows = tensors.map((t, i) => {
        const last = i === tensors.length - 1, blamed = (last && refused?.blame) || [];
        storage += t.copied ? 1 : 0;
        const how = i ? (t.copied ? words.copied_memory : words.shared_memory) : "";
        return row("cell", last ? "is-last" : "", [i ? calls[i - 1].text : "x",
          marked(t.shape, blamed), marked(t.stride, blamed), `${t.offset}`,
          isContiguous(t) ? words.yes : words.no, `${STORAGES[storage]}${how}`]);
      });
      if (refused) rows.push(row("cell", "is-refused", [calls.at(-1).text, words.refused]));
      this.table.replaceChildren(row("columnheader", "", [words.step, words.shape, words.stride,
        words.offset, words.contiguous, words.storage]), ...rows);
    }

    drawRefusal() {
      const { refused, tensor: { shape, stride } } = this, [a, b] = refused?.blame ?? [];
      this.refusal.replaceChildren(...(refused ? [
        h("code", {}, `${refused.type}: ${refused.message}`)] : []));
      if (refused?.blame) this.refusal.append(h("p", {}, fill(this.words.blame, { a, b,
        size: shape[b], step: stride[b], wanted: shape[b] * stride[b], stride: stride[a] })));
    }

    /* The last two dimensions as a table, one for each index of those before them. */
    drawGrid() {
      const { tensor: t, name } = this, ndim = t.shape.length;
      const [rows, columns] = [ndim > 1 ? t.shape.at(-2) : 1, ndim ? t.shape.at(-1) : 1];
      const head = (text) => h("span", { class: "memory__head", "aria-hidden": "true" }, text);
      const number = (count) => [...Array(count).keys()];
      const blocks = product(t.shape) ? indices(t.shape.slice(0, -2)) : [];
      this.grid.replaceChildren(...blocks.map((outer) => h("div",
        { class: "memory__block", style: { "--columns": columns + (ndim > 1 ? 1 : 0) } },
        h("span", { class: "memory__caption" }, ndim > 2 ? `${name}[${outer.join(", ")}]` : name),
        ndim > 1 && head(""), ndim > 0 && number(columns).map(head),
        number(rows).map((i) => [ndim > 1 && head(i), number(columns).map((j) => {
          const index = [...outer, ...(ndim > 1 ? [i] : []), ...(ndim ? [j] : [])];
          return this.item(cell(t, index), this.ofElement(index));
        })]).flat(2))));
      if (!blocks.length) this.grid.append(fill(this.words.empty, { name }));
    }

    drawStrips() {
      const { tensor: t, words } = this, readers = new Map();
      for (const index of indices(t.shape)) {
        const at = cell(t, index);
        readers.set(at, [...(readers.get(at) ?? []), index]);
      }
      const last = this.storages.length - 1;
      this.strips.replaceChildren(...this.storages.flatMap((values, k) => [
        h("p", { class: "memory__caption" },
          fill(words.storage_of, { name: STORAGES[k], count: values.length })),
        h("div", { class: "memory__strip", "data-roving": k === last, "aria-hidden": k < last && "true" },
          values.map((value, at) => (k === last
            ? this.item(at, this.ofCell(at, readers.get(at) ?? []),
              { "data-at": at, "data-off": !readers.has(at) })
            : h("span", { class: "explorable__cell", "data-at": at, "data-off": true,
              "data-old": k === 0 && value }, value))))]));
    }

    item(at, text, more = {}) {
      return h("span", { class: "explorable__cell", "data-item": true, tabindex: -1, role: "img",
        "data-cell": at, "aria-label": text, ...more }, this.storages.at(-1)[at]);
    }

    // What is said of an element, and of a cell.
    ofElement(index) {
      const { tensor: t, words, name } = this, at = cell(t, index);
      const sum = [t.offset, ...index.map((i, d) => `${i}·${t.stride[d]}`)].join(" + ");
      return fill(words.element, { element: index.length ? `${name}[${index.join(", ")}]` : name,
        sum: index.length ? `${sum} = ${at}` : sum, value: this.storages.at(-1)[at] });
    }
    ofCell(at, found) {
      const { words, name } = this;
      const elements = found.slice(0, 8).map((index) => `${name}[${index.join(", ")}]`);
      if (found.length > 8) elements.push("…");
      return fill(found.length ? words.cell : words.not_read, { at, name,
        value: this.storages.at(-1)[at], elements: elements.join(" ") });
    }

    /* Light up the cell wherever it shows, and where its value was copied from. */
    point(item) {
      const { cell: at } = item.dataset;
      for (const one of this.body.querySelectorAll("[data-cell]"))
        one.classList.toggle("is-on", one.dataset.cell === at);
      for (const one of this.body.querySelectorAll("[data-old]"))
        one.classList.toggle("is-from", one.dataset.old === item.textContent);
      this.formula.textContent = item.getAttribute("aria-label");
    }

    code(state) {
      const calls = parse(state.steps), { tensors, refusal } = chain(state, calls);
      const t = tensors.at(-1), name = tensors.length > 1 ? "y" : "x";
      const values = storages(state.cells, tensors).at(-1);
      const nested = (index) => (index.length === t.shape.length ? `${values[cell(t, index)]}`
        : `[${[...Array(t.shape[index.length]).keys()].map((i) => nested([...index, i])).join(", ")}]`);
      const lines = ["import torch", "", `x = torch.arange(${state.cells})${made(state)}`];
      if (name === "y") lines.push(`y = x${calls.slice(0, tensors.length - 1).map((c) => c.text).join("")}`);
      lines.push(`print(${name}.tolist())`, `#> ${nested([])}`,
        `print(tuple(${name}.shape), ${name}.stride(), ${name}.storage_offset())`,
        `#> ${tuple(t.shape)} ${tuple(t.stride)} ${t.offset}`,
        `print(${name}.is_contiguous())`, `#> ${bool(isContiguous(t))}`);
      if (name === "y") lines.push(
        "shared = y.untyped_storage().data_ptr() == x.untyped_storage().data_ptr()",
        "print(shared)", `#> ${bool(!tensors.some((one) => one.copied))}`);
      if (refusal) lines.push("try:", `    ${name}${calls.at(-1).text}`,
        `except ${refusal.type} as error:`, "    print(error)", `    #> ${refusal.message}`);
      return `${lines.join("\n")}\n`;
    }
  }

  /* What each storage of a chain holds: a copy holds the elements in row order. */
  const storages = (cells, tensors) => {
    const found = [[...Array(cells).keys()]];
    tensors.forEach((t, i) => {
      const from = tensors[i - 1];
      if (t.copied) found.push(indices(from.shape).map((index) => found.at(-1)[cell(from, index)]));
    });
    return found;
  };

  /* How the first tensor is made of torch.arange(cells). */
  const isPlain = ({ shape, stride, offset, cells }) =>
    `${stride}` === `${contiguousStrides(shape)}` && !offset && product(shape) === cells;
  const made = (state) => (isPlain(state) ? `.reshape(${tuple(state.shape)})`
    : `.as_strided(${tuple(state.shape)}, ${tuple(state.stride)}, ${state.offset})`);

  customElements.define("refcode-memory-layout", RefcodeMemoryLayout);
}
