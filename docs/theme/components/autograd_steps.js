/* Autograd, step by step: the graph that each line leaves, then the walk of backward
   through it. Every number, and the order, is the record of a run of torch. */
"use strict";

{
  const { h, s, fill } = Explorable;
  /* Boxes in one column are wide; in two, the name of the node has a line of its own. */
  const WIDE = { width: 264, height: 56, gap: 32 }, NARROW = { width: 150, height: 72, gap: 42 };
  const BETWEEN = 22, SPREAD = 32;
  const FORWARD = ["leaf", "data", "operation", "detached", "in_place"];
  const isForward = (step) => FORWARD.includes(step.does);

  // --- the rules --------------------------------------------------------------------

  /* The row of each box: below all that it reads; what reads nothing, just above its user. */
  const rows = (boxes) => {
    const found = boxes.map(() => 0);
    boxes.forEach(({ inputs }, at) => {
      if (inputs.length) found[at] = 1 + Math.max(...inputs.map(([source]) => found[source]));
    });
    return boxes.map(({ inputs }, at) => (inputs.length ? found[at]
      : Math.min(...boxes.flatMap((box, user) =>
        (box.inputs.some(([source]) => source === at) ? [found[user] - 1] : [])))));
  };

  /* Each way between boxes: { from, to, slot, passes }, slot being its place in inputs. */
  const ways = (boxes) => boxes.flatMap(({ inputs }, to) =>
    inputs.map(([from, passes], slot) => ({ from, to, slot, passes })));

  /* Where it all stands: the size of a box, the corner of each, the ends of each way, and
     the size of the picture. */
  const placed = (boxes) => {
    const size = boxes.some(({ column }) => column > 0) ? NARROW : WIDE;
    const { width, height, gap } = size, row = rows(boxes), all = ways(boxes);
    const corners = boxes.map(({ column }, at) =>
      [1 + column * (width + BETWEEN), 1 + row[at] * (height + gap)]);
    /* Where one of several ways meets the edge of a box: around its middle. */
    const meet = (at, way, several) => corners[at][0] + width / 2
      + (several.indexOf(way) - (several.length - 1) / 2) * SPREAD;
    const lines = all.map((way) => {
      const { from, to } = way, into = all.filter((other) => other.to === to);
      const out = all.filter((other) => other.from === from).sort((a, b) =>
        boxes[a.to].column - boxes[b.to].column || a.to - b.to || a.slot - b.slot);
      const straight = out.length === 1 && boxes[from].column === boxes[to].column;
      const x2 = meet(to, way, into), x1 = straight ? x2 : meet(from, way, out);
      return { ...way, x1, y1: corners[from][1] + height, x2, y2: corners[to][1] };
    });
    return { size, corners, lines, width: 1 + width + Math.max(...corners.map(([x]) => x)),
      height: 1 + height + Math.max(...corners.map(([, y]) => y)) };
  };

  /* What there is to see after `count` steps: the value and the gradient of each box, and
     on each way what went back along it in the walk that is on. */
  const shown = ({ boxes, steps }, count) => {
    const found = { boxes: boxes.map(() => ({})), ways: new Map() };
    for (const step of steps.slice(0, count)) {
      const box = found.boxes[step.at];
      if (isForward(step)) box.value = step.value;
      if (step.spoils) found.boxes[boxes[step.at].inputs[0][0]].gone = true;
      if (step.does === "starts") {
        found.ways.clear();
        for (const other of found.boxes) delete other.gradient;
      }
      if (step.arrives) box.gradient = step.arrives;
      step.sends?.forEach((gradient, slot) => {
        if (gradient !== null) found.ways.set(`${step.at},${slot}`, gradient);
      });
      if (step.grad) box.grad = step.grad;
    }
    return found;
  };

  // --- the element ------------------------------------------------------------------

  class RefcodeAutogradSteps extends Explorable {
    static rules = { rows, ways, shown };

    initial() {
      const { preset = "notes", step = 1 } = this.options;
      return { expression: preset, step: Number(step) };
    }

    valid({ expression, step }) {
      return Object.hasOwn(this.data, expression) && Number.isInteger(step)
        && step >= 1 && step <= this.data[expression].steps.length;
    }

    build(body) {
      const { words } = this;
      this.select = h("select", { onchange: ({ target }) =>
        this.go({ expression: target.value, step: 1 }) },
      Object.keys(this.data).map((name) => h("option", { value: name }, words[name])));
      this.svg = s("svg", { class: "autograd__graph", role: "group", "aria-label": words.graph,
        "data-roving": true });
      const button = (by, text) => h("button", { type: "button", class: "explorable__button",
        onclick: () => this.go({ step: this.state.step + by }) }, text);
      [this.previous, this.next] = [button(-1, words.back), button(1, words.on)];
      this.place = h("span", { class: "autograd__place" });
      this.slide = h("input", { type: "range", min: 1, "aria-label": words.step, oninput: ({ target }) =>
        this.go({ step: Number(target.value) }) });
      this.program = h("ol", { class: "autograd__program", "aria-label": words.program });
      this.sentence = h("p", { class: "autograd__now" });
      this.facts = h("dl", { class: "explorable__facts" });
      this.refusal = h("p", { class: "explorable__refusal" });
      body.append(
        h("div", { class: "explorable__row" }, h("label", { class: "autograd__choice" }, words.expression, this.select)),
        h("div", { class: "autograd__parts" },
          h("div", {}, this.svg),
          h("div", {}, h("div", { class: "explorable__row" }, this.previous, this.next,
            this.slide, this.place),
          this.program, this.sentence,
          h("div", { class: "autograd__numbers" }, this.facts, this.refusal))));
      this.svg.addEventListener("click", ({ target }) => this.visit(target));
      this.svg.addEventListener("keydown", (event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        this.visit(event.target);
      });
    }

    go(change) {
      if (!this.valid({ ...this.state, ...change })) return;
      this.set(change);
      this.say([this.sentence.textContent, ...[...this.facts.children].map((node) => node.textContent),
        this.refusal.textContent].join(" "), false);
    }

    /* From a box to the next step in it, and round again. */
    visit(target) {
      const box = target.closest("[data-item]");
      if (!box) return;
      const at = Number(box.dataset.at), { steps } = this.data[this.state.expression];
      const those = steps.flatMap((step, i) => (step.at === at ? [i + 1] : []));
      this.go({ step: those.find((step) => step > this.state.step) ?? those[0] });
    }

    draw({ expression, step: count }) {
      const run = this.data[expression], step = run.steps[count - 1];
      this.select.value = expression;
      this.slide.max = run.steps.length;
      this.slide.value = count;
      this.place.textContent = `${count} / ${run.steps.length}`;
      this.previous.disabled = count === 1;
      this.next.disabled = count === run.steps.length;
      if (this.drawn !== expression) this.program.replaceChildren(
        ...run.lines.map((line) => h("li", {}, h("code", {}, line))));
      this.drawn = expression;
      [...this.program.children].forEach((line, i) => {
        line.toggleAttribute("data-later", i > step.line);
        if (i === step.line) line.setAttribute("aria-current", "step");
        else line.removeAttribute("aria-current");
      });
      this.program.classList.toggle("is-back", !isForward(step));
      this.graph(run, step, shown(run, count));
      this.sentence.textContent = this.told(run, step);
      this.facts.replaceChildren(...this.numbers(run, step).flatMap(([name, value]) =>
        [h("dt", {}, name), h("dd", {}, value)]));
      this.refusal.textContent = step.error ?? "";
    }

    graph({ boxes }, now, found) {
      const { size, corners, lines, width, height } = placed(boxes);
      this.svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
      this.svg.style.maxWidth = `${width}px`;
      this.svg.replaceChildren(...lines.map((line) => this.way(line, size, now, found)),
        ...boxes.map((box, at) => this.box(box, at, now, found.boxes[at], corners[at], size)));
    }

    /* An arrow; it turns round, and bears the number if there is room, once a gradient came. */
    way({ to, slot, passes, x1, y1, x2, y2 }, { gap }, now, found) {
      const gradient = found.ways.get(`${to},${slot}`);
      const active = now.at === to && (isForward(now) ? "is-forward"
        : now.sends?.[slot] != null && "is-back");
      const bend = gap - 4, side = x2 > x1 ? -1 : 1;  // a number stands outside the bend
      const [x, y, up] = gradient ? [x1, y1, 1] : [x2, y2, -1];
      const path = x1 === x2 ? `M${x1} ${y1}V${y2}`
        : `M${x1} ${y1}C${x1} ${y1 + bend} ${x2} ${y2 - bend} ${x2} ${y2}`;
      return s("g", { class: `autograd__way ${active || ""}`, "data-walked": gradient !== undefined,
        "data-blocked": !passes, "data-later": found.boxes[to].value === undefined },
      s("path", { d: path }),
      s("path", { class: "autograd__tip", d: `M${x} ${y}l-4 ${7 * up}h8z` }),
      gradient?.length < 4 && s("text",
        { x: x1 + 6 * side, y: y1 + 13, class: side < 0 && "is-end" }, gradient));
    }

    box(box, at, now, { value, gradient, grad, gone }, [x, y], { width, height }) {
      const { words } = this, bare = box.inputs.length === 0, title = bare ? box.name : box.line;
      const tag = { leaf: words.is_leaf, data: words.is_data }[box.does];
      const node = box.node || words.no_node_here, wide = height === WIDE.height;
      const back = box.does === "leaf" ? grad && [".grad", grad] : gradient && ["grad", gradient];
      const name = [title, tag, node, value === undefined ? words.shown_later : fill(words.shown_value, { value }),
        back && fill(words.shown_gradient, { gradient: back[1] })];
      const look = now.at !== at ? "" : now.error ? "is-error" : isForward(now) ? "is-forward" : "is-back";
      const last = y + height - 8;
      const line = (base, label, text, more) => s("text", { x: x + 10, y: base },
        s("tspan", { class: "autograd__label" }, label), s("tspan", { x: x + 54, ...more }, text));
      return s("g", { class: `autograd__box ${look}`, role: "button", "data-item": true, tabindex: -1,
        "data-at": at, "data-key": at, "aria-label": name.filter(Boolean).join(words.comma),
        "data-later": value === undefined },
      s("rect", { x, y, width, height, rx: bare ? 16 : 4 }),
      s("text", { x: x + 10, y: y + 17, class: "autograd__title" }, title),
      s("text", { x: x + width - 10, y: y + 17, class: "autograd__kind is-end" },
        wide ? [tag, node].filter(Boolean).join(" · ") : tag),
      !wide && s("text", { x: x + 10, y: y + 32, class: "autograd__kind" }, node),
      value !== undefined && line(last - 16, "=", value, { "data-gone": !!gone }),
      back && line(last, back[0], back[1], { class: "autograd__gradient" }));
    }

    /* What this step does, in words. */
    told({ boxes }, step) {
      const { words } = this, box = boxes[step.at];
      if (step.does === "ends") return step.freed ? words.ends : words.ends_kept;
      const source = box.inputs.length && boxes[box.inputs[0][0]];
      const names = { name: box.name, node: box.node, arrives: step.arrives,
        source: step.does === "in_place" ? source.node : source?.name };
      let key = step.does;
      if (key === "operation" && !step.saved.length) key = "operation_bare";
      if (key === "walks") key = box.node;
      const told = [fill(words[key], names)];
      if (step.parts?.length > 1) told.unshift(words.adds_up);
      if (step.sends) box.inputs.forEach(([from, passes], slot) => {
        if (!passes) told.push(fill(words.blocked, { name: boxes[from].name }));
        else if (box.node === "AddBackward0" && step.sends[slot] !== step.arrives) told.push(words.sum_to_size);
      });
      return told.join(words.between);
    }

    /* Its numbers: [name, text] */
    numbers({ boxes }, step) {
      const { words } = this, box = boxes[step.at];
      if (step.does === "ends") return step.grads.map(([name, grad]) => [`${name}.grad`, grad]);
      const listed = (saved) => saved.map((text) => text.replace("overwritten", words.overwritten_value)
        .replace("freed", words.freed)).join("\n") || words.nothing;
      const saved = [words.saved, listed(step.saved ?? [])];
      if (isForward(step)) {
        const found = [[words.value, step.value], [words.node, box.node || words.no_node]];
        if (step.does === "operation") found.push(saved);
        if (step.does === "in_place")
          found.push([fill(words.saved_by, { node: boxes[box.inputs[0][0]].node }), listed(step.spoils)]);
        return found;
      }
      if (!step.node) return [];
      const by = step.arrives.length > 9 ? "\n" : " ";
      const arrives = [words.arrives, step.parts.length > 1
        ? `${step.parts.join(`${by}+ `)}${by}= ${step.arrives}` : step.arrives];
      if (step.does === "accumulates") return [arrives, [`${box.name}.grad`, `${step.before} → ${step.grad}`]];
      return [arrives, saved, ...(step.sends ?? []).map((gradient, slot) =>
        [fill(words.sends, { name: boxes[box.inputs[slot][0]].name }), gradient ?? words.no_way])];
    }

    /* Hooks print the gradients in torch's order; their output stands below their line. */
    code({ expression, step }) {
      const { steps, hooks } = this.data[expression], done = steps.slice(0, step);
      const told = (some) => some.map(({ code }) => code).join("");
      const back = done.filter((one) => !isForward(one));
      return ["import torch\n\n", told(done.filter(isForward)), ...(back.length
        ? [hooks, ...back.map(({ heard }) => heard ?? ""), told(back)] : [])].join("");
    }
  }

  customElements.define("refcode-autograd-steps", RefcodeAutogradSteps);
}
