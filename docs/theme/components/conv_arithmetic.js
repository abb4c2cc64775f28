/* Convolution and pooling: which cells an output reads, what they sum to, how many
   outputs there are. Height and width have the same numbers. The input is (i + c) mod 5
   at cell i of channel c, the kernel (i + c + o) mod 3 − 1: small whole numbers. */
"use strict";

{
  const { h, fill, float } = Explorable;
  const LIMITS = { size: [1, 8], kernel: [1, 5], stride: [1, 4], padding: [0, 2], dilation: [1, 3],
    inputs: [1, 4], outputs: [1, 4], groups: [1, 4] };
  const range = (count) => Array.from({ length: count }, (_, i) => i);
  const upTo = ([low, high]) => range(high - low + 1).map((i) => i + low);
  const square = (n) => `${n} x ${n}`;
  const signed = (x) => (x === -Infinity ? "−∞" : x < 0 ? `(−${-x})` : `${x}`);

  // --- the rules --------------------------------------------------------------------

  /* out = ⌊(n + 2p − d (k − 1) − 1) / s⌋ + 1; with ceil_mode ⌈…⌉, but no window may start
     behind the input and its left border. */
  const span = ({ kernel, dilation }) => dilation * (kernel - 1) + 1;
  const outputSize = (state) => {
    const { size, stride, padding, ceil, op } = state;
    const steps = (size + 2 * padding - span(state)) / stride;
    if (op === "conv2d" || !ceil) return Math.floor(steps) + 1;
    const out = Math.ceil(steps) + 1;
    return (out - 1) * stride >= size + padding ? out - 1 : out;
  };

  /* What torch raises, as [type, message]; null where it computes. */
  const refusal = (state) => {
    const { op, size, kernel, dilation, padding, inputs, outputs, groups } = state;
    const padded = size + 2 * padding, reach = span(state);
    if (op === "conv2d") {
      if (inputs % groups) return ["ValueError", "in_channels must be divisible by groups"];
      if (outputs % groups) return ["ValueError", "out_channels must be divisible by groups"];
      return padded < reach ? ["RuntimeError", `Calculated padded input size per channel: (${
        square(padded)}). Kernel size: (${square(reach)}). Kernel size can't be greater than `
        + "actual input size"] : null;
    }
    if (padding > Math.floor(reach / 2)) return ["RuntimeError", "pad should be at most half of "
      + `effective kernel size, but got pad=${padding}, kernel_size=${kernel} and dilation=${dilation}`];
    if (padding > Math.floor(kernel / 2)) return ["RuntimeError", "pad should be smaller than or equal "
      + `to half of kernel size, but got padW = ${padding}, padH = ${padding}, kW = ${kernel}, kH = ${
        kernel}`];
    const out = outputSize(state);
    return out < 1 ? ["RuntimeError", `Given input size: (${inputs}x${size}x${size}). `
      + `Calculated output size: (${inputs}x${out}x${out}). Output size is too small`] : null;
  };

  /* The places along one side that output `at` reads; outside 0 … size − 1 is padding. */
  const reads = ({ kernel, stride, padding, dilation }, at) =>
    range(kernel).map((k) => at * stride - padding + k * dilation);

  const inputAt = (size, channel, row, column) => (row * size + column + channel) % 5;
  const kernelAt = (kernel, output, channel, row, column) =>
    (row * kernel + column + channel + output) % 3 - 1;

  /* The terms of output channel 0 at (row, column): { channel, row, column, value, weight }. */
  const terms = (state, row, column) => {
    const { op, size, kernel, inputs, groups } = state;
    const channels = op === "conv2d" ? inputs / groups : 1, empty = op === "conv2d" ? 0 : -Infinity;
    const rows = reads(state, row), columns = reads(state, column);
    const inside = (at) => at >= 0 && at < size;
    return range(channels).flatMap((channel) => rows.flatMap((r, i) => columns.map((c, j) => ({
      channel, row: r, column: c, weight: kernelAt(kernel, 0, channel, i, j),
      value: inside(r) && inside(c) ? inputAt(size, channel, r, c) : empty,
    }))));
  };
  const output = (state, row, column) => {
    const found = terms(state, row, column);
    return state.op === "conv2d" ? found.reduce((sum, t) => sum + t.value * t.weight, 0)
      : Math.max(...found.map((t) => t.value));
  };

  const parameters = ({ op, kernel, inputs, outputs, groups }) =>
    (op === "conv2d" ? outputs * (inputs / groups) * kernel * kernel + outputs : 0);

  /* How many rows of the input no window reads. */
  const unread = (state) => {
    const read = new Set(range(outputSize(state)).flatMap((at) => reads(state, at)));
    return range(state.size).filter((at) => !read.has(at));
  };

  // --- the element ------------------------------------------------------------------

  class RefcodeConvArithmetic extends Explorable {
    static rules = { outputSize, refusal, reads, output, parameters, unread };

    initial() { return { ...this.data[this.options.preset ?? "conv2d"].state }; }

    valid(state) {
      const inside = (x, [low, high]) => Number.isInteger(x) && x >= low && x <= high;
      if (!["conv2d", "max_pool2d"].includes(state.op)) return false;
      if (!Object.entries(LIMITS).every(([name, limits]) => inside(state[name], limits))) return false;
      const last = refusal(state) ? 0 : outputSize(state) - 1;
      return inside(state.row, [0, last]) && inside(state.column, [0, last]);
    }

    build(body) {
      const { words } = this, grid = { class: "conv__grid" };
      this.ops = ["conv2d", "max_pool2d"].map((op) => h("button", { type: "button",
        class: "explorable__button", onclick: () => this.change({ op }) }, op));
      this.selects = Object.fromEntries(Object.entries(LIMITS).map(([name, limits]) =>
        [name, h("select", { onchange: ({ target }) => this.change({ [name]: Number(target.value) }) },
          upTo(limits).map((n) => h("option", { value: n }, `${n}`)))]));
      this.ceil = h("input", { type: "checkbox", onchange: ({ target }) =>
        this.change({ ceil: target.checked }) });
      const label = (name) => h("label", { "data-name": name }, words[name],
        name === "ceil" ? this.ceil : this.selects[name]);
      this.labels = [...Object.keys(LIMITS), "ceil"].map(label);
      this.input = h("div", grid);
      this.kernel = h("div", grid);
      this.result = h("div", { ...grid, "data-roving": true });
      this.caption = h("p", { class: "conv__caption" });
      this.weights = h("div", {}, h("p", { class: "conv__caption" }, words.weights), this.kernel);
      this.grids = h("div", { class: "conv__grids" },
        h("div", {}, this.caption, this.input), this.weights,
        h("div", {}, h("p", { class: "conv__caption" }, words.result), this.result));
      this.sum = h("p", { class: "conv__sum" });
      this.refused = h("div", { class: "explorable__refusal", role: "alert" });
      this.facts = h("dl", { class: "explorable__facts" });
      body.append(h("div", { class: "explorable__row" }, this.ops),
        h("div", { class: "explorable__row conv__knobs" }, this.labels),
        this.refused, this.grids, this.sum, this.facts);
      for (const name of ["pointerover", "focusin"])
        this.result.addEventListener(name, ({ target }) => {
          const place = target.closest("[data-item]");
          if (place) this.point(Number(place.dataset.row), Number(place.dataset.column));
        });
    }

    /* Another setting may have fewer outputs than the one that is pointed at. */
    change(what) {
      const next = { ...this.state, ...what };
      const last = refusal(next) ? 0 : outputSize(next) - 1;
      const [row, column] = [Math.min(next.row, last), Math.min(next.column, last)];
      const said = refusal(next)?.[1]
        ?? fill(this.words.now, { size: outputSize(next), parameters: parameters(next) });
      this.set({ ...what, row, column }, said);
    }
    point(row, column) {
      const same = row === this.state.row && column === this.state.column;
      if (!same) this.set({ row, column }, "");
    }

    draw(state) {
      const { words } = this, { op, row, column, ...shape } = state, refused = refusal(state);
      const conv = op === "conv2d";
      this.ops.forEach((button) => button.setAttribute("aria-pressed", button.textContent === op));
      for (const label of this.labels) {
        const { name } = label.dataset;
        label.hidden = conv ? name === "ceil" : ["outputs", "groups"].includes(name);
        if (name === "ceil") this.ceil.checked = state.ceil;
        else this.selects[name].value = state[name];
      }
      this.refused.replaceChildren(...(refused ? [`${refused[0]}: ${refused[1]}`] : []));
      this.grids.hidden = this.sum.hidden = this.facts.hidden = refused !== null;
      if (refused) { this.drawn = ""; return; }
      const key = `${op}${Object.values(shape)}`;
      if (key !== this.drawn) this.lay(state);
      this.drawn = key;
      this.mark(state);
    }

    /* The grids and facts of a setting. */
    lay(state) {
      const { words } = this, { op, size, kernel, padding, inputs, groups, outputs } = state;
      const conv = op === "conv2d", out = outputSize(state), dropped = new Set(unread(state));
      const lay = (grid, count, cell) => {
        grid.style.setProperty("--columns", count);
        grid.replaceChildren(...range(count * count).map((i) => cell(Math.floor(i / count), i % count)));
      };
      const cell = (text, more) => h("span", { class: "explorable__cell", ...more }, text);
      lay(this.input, size + 2 * padding, (i, j) => {
        const [r, c] = [i - padding, j - padding];
        const border = Math.min(r, c) < 0 || Math.max(r, c) >= size;
        return cell(border ? (conv ? "0" : "−∞") : `${inputAt(size, 0, r, c)}`, { "data-off": border,
          "data-at": `${r},${c}`, "data-unread": !border && (dropped.has(r) || dropped.has(c)) });
      });
      lay(this.kernel, kernel, (i, j) => cell(`${kernelAt(kernel, 0, 0, i, j)}`.replace("-", "−")));
      this.weights.hidden = !conv;
      lay(this.result, out, (i, j) => {
        const value = `${output(state, i, j)}`.replace("-Infinity", "−∞").replace("-", "−");
        return cell(value, { "data-item": true, tabindex: -1, role: "img", "data-row": i,
          "data-column": j, "data-key": `${i},${j}`,
          "aria-label": fill(words.place, { row: i, column: j, value }) });
      });
      const channels = conv ? inputs / groups : 1;
      this.caption.textContent = channels > 1 || inputs > 1 ? fill(words.first_of, { inputs })
        : words.input;
      const made = conv ? outputs : inputs;
      const facts = {
        shape_input: `(1, ${inputs}, ${size}, ${size})`,
        ...(conv && { shape_weight: `(${outputs}, ${channels}, ${kernel}, ${kernel})` }),
        shape_output: `(1, ${made}, ${out}, ${out})`,
        formula: this.formula(state),
        parameters: conv ? `${outputs}·${channels}·${kernel}·${kernel} + ${outputs} = ${parameters(state)}` : "0",
        dropped: `${dropped.size}`,
      };
      this.facts.replaceChildren(...Object.entries(facts).flatMap(([name, text]) =>
        [h("dt", {}, words[name]), h("dd", {}, text)]));
    }

    formula(state) {
      const { op, size, kernel, stride, padding, dilation, ceil } = state;
      const up = op === "max_pool2d" && ceil, [left, right] = up ? "⌈⌉" : "⌊⌋";
      const steps = `${left}(${size} + 2·${padding} − ${dilation}·(${kernel} − 1) − 1) / ${stride}${right} + 1`;
      const out = outputSize(state), plain = Math.ceil((size + 2 * padding - span(state)) / stride) + 1;
      return up && plain > out ? `${steps} − 1 = ${out}` : `${steps} = ${out}`;
    }

    /* What the output that is pointed at reads. */
    mark(state) {
      const { row, column, op } = state, found = terms(state, row, column);
      const here = new Set(found.map((t) => `${t.row},${t.column}`));
      for (const node of this.input.children) node.classList.toggle("is-on", here.has(node.dataset.at));
      for (const node of this.result.children)
        node.classList.toggle("is-on", node.dataset.key === `${row},${column}`);
      const value = signed(output(state, row, column)).replace(/[()]/g, "");
      const said = op === "conv2d" ? found.map((t) => `${t.value}·${signed(t.weight)}`).join(" + ")
        : `max(${found.map((t) => signed(t.value)).join(", ")})`;
      this.sum.textContent = `y[0, 0, ${row}, ${column}] = ${said} = ${value}`;
    }

    code(state) {
      const { op, size, kernel, stride, padding, dilation, ceil, inputs, outputs, groups, row, column } = state;
      const conv = op === "conv2d", refused = refusal(state);
      const channels = inputs / groups, out = refused ? 0 : outputSize(state);
      const options = `stride=${stride}, padding=${padding}, dilation=${dilation}`;
      const x = [`x = torch.arange(${size * size}).reshape(${size}, ${size})`,
        `x = (x + torch.arange(${inputs}).reshape(1, -1, 1, 1)) % 5.0`];
      const made = conv ? [`conv = torch.nn.Conv2d(${inputs}, ${outputs}, ${kernel}, groups=${groups})`,
        ...(Number.isInteger(channels) && !(outputs % groups) ? [
          `w = torch.arange(${kernel * kernel}).reshape(${kernel}, ${kernel})`,
          `w = w + torch.arange(${channels}).reshape(1, -1, 1, 1)`,
          `w = (w + torch.arange(${outputs}).reshape(-1, 1, 1, 1)) % 3 - 1.0`,
          `y = F.conv2d(x, w, ${options}, groups=${groups})`] : [])]
        : [`y = F.max_pool2d(x, ${kernel}, ${options}, ceil_mode=${ceil ? "True" : "False"})`];
      const head = ["import torch", "import torch.nn.functional as F", "", ...x];
      if (refused) return [...head, "try:", ...made.map((line) => `    ${line}`),
        `except ${refused[0]} as error:`, "    print(error)", `    #> ${refused[1]}`, ""].join("\n");
      const shown = conv ? "y[0, 0].int()" : "y[0, 0]", number = conv ? String : float;
      const rows = range(out).map((i) => `[${range(out).map((j) => number(output(state, i, j))).join(", ")}]`);
      return [...head, ...made, "print(tuple(y.shape))", `#> (1, ${conv ? outputs : inputs}, ${out}, ${out})`,
        `print(${shown}[${row}, ${column}].item())`, `#> ${number(output(state, row, column))}`,
        `for line in ${shown}.tolist():`, "    print(line)", ...rows.map((line) => `    #> ${line}`),
        ...(conv ? ["print(sum(p.numel() for p in conv.parameters()))", `#> ${parameters(state)}`] : []),
        ""].join("\n");
    }
  }

  customElements.define("refcode-conv-arithmetic", RefcodeConvArithmetic);
}
