/* Descent: the way of an optimizer over a surface and its loss, step by step. Every
   number is one that torch wrote; here they are chosen and drawn. */
"use strict";

{
  const { h, s, fill, float } = Explorable;
  const PICTURE = [360, 300], CURVE = [230, 150], PACE = 90;  // ms a step
  const point = (numbers) => `(${numbers.join(", ")})`;

  // --- the rules --------------------------------------------------------------------

  const key = ({ start, optimizer, lr }) => `${start},${optimizer},${lr}`;
  const keys = ({ starts, lrs }, optimizers) => starts.flatMap((_, start) =>
    optimizers.flatMap((optimizer) => lrs.map((lr) => key({ start, optimizer, lr }))));

  /* The rate that a surface has nearest to one of another surface. */
  const nearest = (lrs, lr) => lrs.reduce((best, other) =>
    (Math.abs(Math.log(other / lr)) < Math.abs(Math.log(best / lr)) ? other : best));

  /* Where a point of the surface is in the picture, y upwards. */
  const place = ([left, right, bottom, top], [x, y]) => [
    ((x - left) / (right - left)) * PICTURE[0], ((top - y) / (top - bottom)) * PICTURE[1]];
  const inside = ([left, right, bottom, top], [x, y]) =>
    x >= left && x <= right && y >= bottom && y <= top;

  /* How far down the curve's picture a loss is; what is below a logarithmic axis, 0 too,
     lies on its edge. */
  const depth = ({ log, low, high }, loss) => {
    const scale = log ? (x) => Math.log(Math.max(x, low)) : (x) => x;
    return ((scale(high) - scale(loss)) / (scale(high) - scale(low))) * CURVE[1];
  };

  const rules = { keys, nearest, place, inside, depth };

  // --- the element ------------------------------------------------------------------

  const track = (places) => places.map((at) => at.map((x) => x.toFixed(1)).join(" ")).join("L");
  const dots = (places) => places.map((at) => `M${at.map((x) => x.toFixed(1)).join(" ")}h0`).join("");
  const line = (places, name) => places.length && [
    s("path", { d: `M${track(places)}`, class: `descent__line ${name}` }),
    s("path", { d: dots(places), class: `descent__dots ${name}` })];

  class RefcodeDescent extends Explorable {
    static rules = rules;

    initial() { return { ...this.data.presets[this.options.preset ?? "rates"].state }; }

    valid(state) {
      const surface = Object.hasOwn(this.data.surfaces, state.surface) && this.data.surfaces[state.surface];
      if (!surface) return false;
      const all = keys(surface, this.data.optimizers);
      return all.includes(key(state)) && (state.kept === "" || all.includes(state.kept))
        && Number.isInteger(state.step) && state.step >= 0 && state.step <= surface.steps;
    }

    disconnectedCallback() {
      super.disconnectedCallback();
      this.stop();
    }

    build(body) {
      const { words, data } = this;
      this.surface = h("select", { onchange: ({ target }) => this.pick(target.value) },
        Object.keys(data.surfaces).map((name) => h("option", { value: name }, words[name])));
      this.formula = h("code", { class: "descent__formula" });
      this.groups = Object.fromEntries(["start", "optimizer", "lr"].map((name) =>
        [name, h("div", { class: "explorable__row", role: "group", "aria-label": words[name], "data-roving": true })]));
      this.picture = s("svg", { class: "descent__picture", viewBox: `0 0 ${PICTURE.join(" ")}`,
        role: "img", "aria-label": words.picture });
      this.curve = s("svg", { class: "descent__curve", viewBox: `0 0 ${CURVE[0] + 62} ${CURVE[1] + 36}`,
        role: "img", "aria-label": words.curve });
      this.facts = Object.fromEntries(["step", "x", "y", "loss", "slope"].map((name) => [name, h("dd")]));
      this.end = h("p", { class: "descent__end" });
      this.kept = h("p", { class: "descent__kept" });
      const button = (text, onclick) =>
        h("button", { type: "button", class: "explorable__button", onclick }, text);
      this.play = button(words.play, () => (this.timer ? this.stop() : this.run()));
      this.back = button(words.back, () => this.go(this.step - 1));
      this.next = button(words.next, () => this.go(this.step + 1));
      this.walk = h("input", { type: "range", min: 0, "aria-label": words.step,
        oninput: ({ target }) => this.go(Number(target.value)) });
      this.keep = button(words.keep, () =>
        this.change({ kept: this.state.kept ? "" : key(this.state) }));
      const row = (name, ...controls) => h("div", { class: "descent__row" },
        h("span", { class: "descent__name" }, words[name]), controls);
      body.append(
        row("surface", h("div", { class: "explorable__row" }, h("label", {}, this.surface), this.formula)),
        ...["start", "optimizer", "lr"].map((name) => row(name, this.groups[name])),
        h("div", { class: "descent__parts" },
          h("div", {}, this.picture, h("p", { class: "descent__seen" }, words.seen)),
          h("div", {}, this.curve, h("p", { class: "descent__seen" }, words.curve), h("dl", { class: "explorable__facts" },
            Object.entries(this.facts).flatMap(([name, dd]) => [h("dt", {}, words[name]), dd])))),
        h("div", { class: "explorable__row descent__steps" }, this.play, this.back, this.next, this.walk, this.keep),
        this.end, this.kept);
      this.surface.setAttribute("aria-label", words.surface);
    }

    // --- what the reader does ---------------------------------------------------------

    set(what, said, playing = false) {
      if (!playing) this.stop();
      super.set(what, said);
    }
    change(what) {
      this.asked = true;
      this.set(what);
      this.say(this.told(), false);
    }
    /* Another surface: as much of the state as it has, and the whole run. */
    pick(surface) {
      const { lrs, steps } = this.data.surfaces[surface];
      this.change({ surface, lr: nearest(lrs, this.state.lr), start: 0, step: steps, kept: "" });
    }
    go(step) {
      if (step >= 0 && step <= this.last) this.change({ step });
    }
    run() {
      if (Explorable.still) return this.go(this.last);
      if (this.step === this.last) this.set({ step: 0 });  // from the start again
      this.timer = setInterval(() => {
        if (this.step < this.last) this.set({ step: this.step + 1 }, "", true);
        if (this.step === this.last) this.change({});
      }, PACE);
      this.play.textContent = this.words.stop;
    }
    stop() {
      if (!this.timer) return;
      clearInterval(this.timer);
      this.timer = undefined;
      this.play.textContent = this.words.play;
    }

    // --- what is shown ----------------------------------------------------------------

    /* The contours and runs of a surface, once they have arrived. */
    loaded(surface) {
      this.arrived ??= {};
      if (!Object.hasOwn(this.arrived, surface)) {
        this.arrived[surface] = undefined;
        this.load(surface).then((found) => {
          this.arrived[surface] = found;
          this.draw(this.state);
          if (this.asked) this.say(this.told(), false);
        }, () => {
          delete this.arrived[surface];
          this.say(this.words.failed);
        });
      }
      return this.arrived[surface];
    }

    /* A run: its texts, and where it is in both pictures. */
    found(name, surface) {
      const run = this.loaded(surface)?.runs[name];
      if (!run) return null;
      const [x, y, loss, slope] = run.slice(0, 4).map((text) => text.split(" "));
      const { box, steps, loss: axis } = this.data.surfaces[surface];
      return { x, y, loss, slope, end: run[4],
        path: x.map((_, i) => place(box, [Number(x[i]), Number(y[i])])),
        losses: loss.map((value, i) => [(i / steps) * CURVE[0], depth(axis, Number(value))]) };
    }

    draw(state) {
      const { data } = this, surface = data.surfaces[state.surface];
      const run = this.found(key(state), state.surface);
      const kept = state.kept && this.found(state.kept, state.surface);
      this.last = run ? run.x.length - 1 : surface.steps;
      this.step = Math.min(state.step, this.last);
      this.shown = run;
      this.controls(state, surface);
      const upto = (places) => places.slice(0, this.step + 1);
      this.ground(state.surface, surface);
      this.walked.replaceChildren(...[kept && line(upto(kept.path), "is-kept"),
        run && line(upto(run.path), ""), run && this.ends(run.path)].flat(2).filter(Boolean));
      this.fallen.replaceChildren(...[kept && line(upto(kept.losses), "is-kept"),
        run && s("path", { d: `M${track(run.losses)}`, class: "descent__ahead" }),
        run && line(upto(run.losses), ""), run && this.ends(run.losses)].flat(2).filter(Boolean));
      this.write(state, run, kept);
    }

    controls(state, surface) {
      this.surface.value = state.surface;
      this.formula.textContent = `f(x, y) = ${surface.code}`;
      const offer = (name, values, text, value = (at) => at) => {
        const group = this.groups[name];
        if (group.of !== state.surface)
          group.replaceChildren(...values.map((at, i) => h("button", { type: "button",
            class: "explorable__button", "data-item": true, tabindex: -1, "data-key": `${name}${i}`,
            onclick: () => this.change({ [name]: value(at, i) }) }, text(at))));
        group.of = state.surface;
        values.forEach((at, i) =>
          group.children[i].setAttribute("aria-pressed", value(at, i) === state[name]));
      };
      offer("start", surface.starts, point, (_, i) => i);
      offer("optimizer", this.data.optimizers, (name) => name.replace(" ", ", momentum="));
      offer("lr", surface.lrs, (lr) => `${lr}`);
      this.walk.max = this.last;
      this.walk.value = this.step;
      this.back.disabled = this.step === 0;
      this.next.disabled = this.step === this.last;
      this.keep.textContent = this.words[state.kept ? "drop" : "keep"];
    }

    /* What does not change with the steps: contours, marks and axes. */
    ground(name, surface) {
      const found = this.loaded(name);
      if (this.of === name && this.full === Boolean(found)) return;
      [this.of, this.full] = [name, Boolean(found)];
      const { box, ticks, loss: axis, steps } = surface, [wide, high] = PICTURE;
      const marks = (points, strokes) => s("path", { class: "descent__mark", d: points.map((at) =>
        `M${place(box, at).map((x) => x.toFixed(1)).join(" ")}${strokes}`).join("") });
      const text = (x, y, words, anchor) => s("text", { x, y, "text-anchor": anchor }, `${words}`);
      this.walked = s("g");
      this.picture.replaceChildren(
        s("g", { class: "descent__land", transform: `scale(${wide / 720})` },
          (found?.contours ?? []).map((d) => s("path", { d }))),
        s("g", { class: "descent__axis" },
          ticks[0].map((x) => text(place(box, [x, 0])[0], high - 5, x, "middle")),
          ticks[1].map((y) => text(5, place(box, [0, y])[1] + 4, y, "start"))),
        marks(surface.minima, "m-5 0h10m-5-5v10"), marks(surface.saddles, "m-4-4l8 8m0-8l-8 8"),
        this.walked);

      const [across, down] = CURVE;
      this.fallen = s("svg", { x: 44, y: 4, width: across + 12, height: down + 12,
        viewBox: `-6 -6 ${across + 12} ${down + 12}` });  // a margin, for the dots
      this.curve.replaceChildren(
        s("g", { class: "descent__axis" },
          s("rect", { x: 50, y: 10, width: across, height: down, class: "descent__frame" }),
          s("path", { class: "descent__grid", d: axis.ticks.map((tick) =>
            `M50 ${(10 + depth(axis, tick)).toFixed(1)}h${across}`).join("") }),
          axis.ticks.map((tick) => text(44, 13.5 + depth(axis, tick), tick, "end")),
          [0, steps / 2, steps].map((step) => text(50 + (step / steps) * across, down + 26, step, "middle"))),
        this.fallen);
    }

    /* The ring at the start and the point that is reached. */
    ends(places) {
      const at = ([cx, cy], r, name) => s("circle", { cx: cx.toFixed(1), cy: cy.toFixed(1), r, class: name });
      return [at(places[0], 5, "descent__start"), at(places[this.step], 4.5, "descent__now")];
    }

    write(state, run, kept) {
      const { words, step } = this;
      const at = (name) => run?.[name][step] ?? "…";
      for (const [name, dd] of Object.entries(this.facts))
        dd.textContent = name === "step" ? `${step} / ${this.last}` : at(name);
      this.end.textContent = run ? fill(words[run.end[0]], run.end[1]) : "";
      const [start, optimizer, lr] = state.kept.split(",");
      const there = kept ? Math.min(step, kept.x.length - 1) : 0;
      this.kept.textContent = kept ? fill(words.kept, { step: there, loss: kept.loss[there],
        run: `${optimizer.replace(" ", ", momentum=")}, lr=${lr}, ${
          point(this.data.surfaces[state.surface].starts[start])}` }) : "";
    }

    /* The same for who cannot see it. */
    told() {
      const { words, step, shown, state } = this;
      if (!shown) return "";
      const now = Object.fromEntries(["x", "y", "loss", "slope"].map((name) => [name, shown[name][step]]));
      const seen = inside(this.data.surfaces[state.surface].box, [Number(now.x), Number(now.y)]);
      return [fill(words.now, { step, ...now }), !seen && words.outside,
        step === this.last && this.end.textContent].filter(Boolean).join(" ");
    }

    code(state) {
      const { code, starts, digits } = this.data.surfaces[state.surface];
      const [name, momentum] = state.optimizer.split(" ");
      const at = (what) => this.shown?.[what][this.step] ?? "…";
      return `import torch


def f(x, y):
    return ${code}


point = torch.tensor(${`[${starts[state.start].map(float).join(", ")}]`}, dtype=torch.float64)
optimizer = torch.optim.${name}([point.requires_grad_()], lr=${float(state.lr)}${
  momentum ? `, momentum=${momentum}` : ""})
for step in range(${this.step}):
    optimizer.zero_grad()
    f(*point).backward()
    optimizer.step()

x, y = point.tolist()
loss = f(*point)
gradient = torch.autograd.grad(loss, point)[0]
print(f"x {x:z.${digits}f}, y {y:z.${digits}f}")
#> x ${at("x")}, y ${at("y")}
print(f"loss {round(loss.item(), 5):z.3g}")
#> loss ${at("loss")}
print(f"gradient norm {round(gradient.norm().item(), 4):.2g}")
#> gradient norm ${at("slope")}
`;
    }
  }

  customElements.define("refcode-descent", RefcodeDescent);
}
