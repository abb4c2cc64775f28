/* An RNN unrolled: the shape of every tensor with its axes named, and the order in which
   the hidden states are computed. Their values are those of a run that torch wrote. */
"use strict";

{
  const { h, fill, tuple, bool } = Explorable;
  const LIMITS = { batch: [1, 4], time: [1, 4], features: [1, 3], hidden: [1, 3], layers: [1, 3] };
  const range = (count) => Array.from({ length: count }, (_, i) => i);

  // --- the rules --------------------------------------------------------------------

  const directions = ({ bidirectional }) => (bidirectional ? 2 : 1);

  /* name → [sizes, the axes' names]; only input and output know batch_first. */
  const shapes = (state) => {
    const { batch: N, time: L, features: F, hidden: H, layers, batch_first } = state;
    const D = directions(state), twice = D > 1 ? "2 * " : "", wide = `${twice}hidden_size`;
    const sequence = (last, name) =>
      (batch_first ? [[N, L, last], ["N", "L", name]] : [[L, N, last], ["L", "N", name]]);
    const last = [[layers * D, N, H], [`${twice}num_layers`, "N", "hidden_size"]];
    const found = { input: sequence(F, "input_size"), h_0: last, output: sequence(D * H, wide), h_n: last };
    for (const layer of range(layers)) {
      found[`weight_ih_l${layer}`] = layer ? [[H, D * H], ["hidden_size", wide]]
        : [[H, F], ["hidden_size", "input_size"]];
      found[`weight_hh_l${layer}`] = [[H, H], ["hidden_size", "hidden_size"]];
    }
    return found;
  };
  const parameters = (state) => {
    const { features, hidden: H, layers } = state, D = directions(state);
    return D * range(layers).reduce(
      (sum, layer) => sum + H * (layer ? D * H : features) + H * H + 2 * H, 0);
  };

  /* [layer, direction, time] of each hidden state, in the order in which one needs another. */
  const order = (state) => range(state.layers).flatMap((layer) =>
    range(directions(state)).flatMap((direction) => range(state.time).map((t) =>
      [layer, direction, direction ? state.time - 1 - t : t])));

  /* Row of h_n that a hidden state becomes, -1 where it is not the last of its direction. */
  const rowOfLast = (state, [layer, direction, t]) =>
    (t === (direction ? 0 : state.time - 1) ? layer * directions(state) + direction : -1);

  // --- the element ------------------------------------------------------------------

  class RefcodeRnnUnrolled extends Explorable {
    static rules = { shapes, parameters, order, rowOfLast };

    initial() { return { ...this.data[this.options.preset ?? "plain"].state }; }

    valid(state) {
      const inside = (x, [low, high]) => Number.isInteger(x) && x >= low && x <= high;
      return Object.entries(LIMITS).every(([name, limits]) => inside(state[name], limits))
        && inside(state.step, [0, order(state).length]);
    }

    build(body) {
      const { words } = this;
      const change = (name, value) => () => this.change({ [name]: value() });
      this.controls = Object.fromEntries([...Object.entries(LIMITS).map(([name, [low, high]]) => {
        const select = h("select", { onchange: change(name, () => Number(select.value)) },
          range(high - low + 1).map((i) => h("option", { value: i + low }, `${i + low}`)));
        return [name, select];
      }), ...["bidirectional", "batch_first"].map((name) => {
        const box = h("input", { type: "checkbox", onchange: change(name, () => box.checked) });
        return [name, box];
      })]);
      this.rows = h("tbody");
      this.count = h("p", { class: "rnn__count" });
      this.net = h("div", { class: "rnn__net", "data-roving": true });
      this.walk = h("input", { type: "range", min: 0, oninput: ({ target }) =>
        this.go(Number(target.value)) });
      this.now = h("p", { class: "rnn__now" });
      const go = (by) => () => this.go(this.state.step + by);
      const button = (by, text) => h("button", { type: "button", class: "explorable__button",
        onclick: go(by) }, text);
      [this.back, this.on] = [button(-1, words.back), button(1, words.on)];
      body.append(
        h("div", { class: "explorable__row rnn__knobs" }, Object.entries(this.controls).map(
          ([name, control]) => h("label", {}, words[name], control))),
        h("div", { class: "rnn__parts" },
          h("div", {}, this.net,
            h("div", { class: "explorable__row" }, this.back, this.on,
              h("label", {}, words.step, this.walk)),
            this.now),
          h("div", {}, h("table", { class: "rnn__shapes" }, h("thead", {}, h("tr", {},
            ["tensor", "shape"].map((name) => h("th", { scope: "col" }, words[name])))),
          this.rows), this.count)));
      this.net.addEventListener("click", ({ target }) => this.jump(target));
      this.net.addEventListener("keydown", ({ target, key }) => {
        if (key === "Enter") this.jump(target);
      });
    }
    jump(target) {
      const cell = target.closest("[data-item]");
      if (cell) this.go(Number(cell.dataset.step));
    }

    /* A change of the network starts again with nothing computed. */
    change(what) {
      const next = { ...this.state, ...what };
      this.set({ ...what, step: Math.min(next.step, order(next).length) }, fill(this.words.changed, {
        output: tuple(shapes(next).output[0]), h_n: tuple(shapes(next).h_n[0]) }));
    }
    go(step) {
      if (step < 0 || step > order(this.state).length) return;
      this.set({ step });
      this.say(this.now.textContent);
    }

    /* The values of the shown run, once they have arrived: [layer][direction][time]. */
    values({ features, hidden, time, layers, bidirectional }) {
      const name = `${features}-${hidden}`;
      this.runs ??= {};
      if (!this.runs[name]) {
        this.runs[name] = "asked";
        this.load(name).then((runs) => { this.runs[name] = runs; this.set({}, this.said.textContent); }, () => {});
      }
      return this.runs[name][`${time},${layers},${Number(bidirectional)}`];
    }

    draw(state) {
      const { words } = this, all = order(state), values = this.values(state);
      for (const [name, control] of Object.entries(this.controls))
        control[control.type === "checkbox" ? "checked" : "value"] = state[name];
      this.walk.max = all.length;
      this.walk.value = state.step;
      this.back.disabled = state.step === 0;
      this.on.disabled = state.step === all.length;
      this.rows.replaceChildren(...Object.entries(shapes(state)).map(([name, [sizes, axes]]) =>
        h("tr", {}, h("th", { scope: "row" }, name), h("td", {}, tuple(sizes), h("br"), h("small", {}, tuple(axes))))));
      this.count.textContent = fill(state.bidirectional ? words.count_both : words.count,
        { n: parameters(state) });

      const place = new Map(all.map((at, i) => [`${at}`, i + 1]));
      const rows = range(state.layers).reverse().flatMap((layer) =>
        range(directions(state)).reverse().map((direction) =>
          this.row(state, layer, direction, place, values)));
      const input = h("div", { class: "rnn__row rnn__input" }, h("span", { class: "rnn__name" }, words.input),
        range(state.time).flatMap((t) => [h("i"), h("span", { class: "rnn__x" }, `x[${t}]`)]));
      this.net.replaceChildren(...rows, input);
      this.now.textContent = this.told(state, all[state.step - 1], values);
    }

    row(state, layer, direction, place, values) {
      const { words } = this, arrow = () => h("i", { "aria-hidden": "true" }, direction ? "←" : "→");
      const cells = range(state.time).map((t) => {
        const at = [layer, direction, t], step = place.get(`${at}`), done = step <= state.step;
        const text = done ? values?.[layer][direction][t] ?? "…" : "";
        const last = rowOfLast(state, at);
        return h("span", { class: `explorable__cell${step === state.step ? " is-on" : ""}`,
          "data-item": true, tabindex: -1, role: "img", "data-key": `${at}`, "data-step": step,
          "data-off": !done, "data-last": last >= 0, "data-top": layer === state.layers - 1,
          "aria-label": fill(done ? words.place : words.place_later, { layer, t, value: text,
            direction: words[direction ? "reverse" : "forward"] }) },
        text.split(" ").map((value) => h("span", {}, value)));
      });
      return h("div", { class: "rnn__row" },
        h("span", { class: "rnn__name" }, fill(direction ? words.layer_reverse : words.layer, { layer })),
        cells.flatMap((cell) => [arrow(), cell]), arrow());
    }

    told(state, at, values) {
      const { words } = this;
      if (!at) return words.nothing;
      const [layer, direction, t] = at, tail = direction ? "_reverse" : "";
      const first = direction ? t === state.time - 1 : t === 0;
      const before = first ? "h_0" : `h[${direction ? t + 1 : t - 1}]`;
      const from = layer ? fill(words.below, { layer: layer - 1, t }) : `x[${t}]`;
      const value = values?.[layer][direction][t] ?? "…", row = rowOfLast(state, at);
      const top = layer === state.layers - 1;
      return [`h[${t}] = tanh(weight_ih_l${layer}${tail} @ ${from} + weight_hh_l${layer}${tail} @ ${before} + ${
        words.biases}) = ${value.replaceAll(" ", ", ")}.`,
        top && fill(words.goes_out, { t: state.batch_first ? `0, ${t}` : `${t}, 0` }),
        row >= 0 && fill(words.goes_last, { row })].filter(Boolean).join(" ");
    }

    code(state) {
      const { batch: N, time: T, features: F, hidden: H, layers, bidirectional, batch_first } = state;
      const values = this.values(state), D = directions(state), sizes = shapes(state);
      const [one, all] = batch_first ? [[1, T, F], [N, T, F]] : [[T, 1, F], [T, N, F]];
      const top = range(T).map((t) => range(D).map((d) => values?.[layers - 1][d][t]).join(" "));
      const lasts = order(state).filter((at) => rowOfLast(state, at) >= 0)
        .map(([layer, d, t]) => values?.[layer][d][t]);
      const rows = (lines) => lines.map((line) => `    #> ${line}`);
      return ["import torch", "", "torch.manual_seed(0)",
        `rnn = torch.nn.RNN(${F}, ${H}, num_layers=${layers},`,
        `                   bidirectional=${bool(bidirectional)}, batch_first=${bool(batch_first)})`,
        `x = (torch.arange(${T * F}) % 3 - 1.0).reshape${tuple(one)}.expand${tuple(all)}`,
        "output, h_n = rnn(x)", "print(tuple(output.shape), tuple(h_n.shape))",
        `#> ${tuple(sizes.output[0])} ${tuple(sizes.h_n[0])}`,
        `for h in output${batch_first ? "[0]" : "[:, 0]"}.tolist():`,
        '    print(*(f"{v:.2f}" for v in h))', ...rows(top),
        "for h in h_n[:, 0].tolist():", '    print(*(f"{v:.2f}" for v in h))', ...rows(lasts),
        "print(sum(p.numel() for p in rnn.parameters()))", `#> ${parameters(state)}`, ""].join("\n");
    }
  }

  customElements.define("refcode-rnn-unrolled", RefcodeRnnUnrolled);
}
