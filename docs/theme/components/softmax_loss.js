/* Softmax and cross-entropy: scores, a target, a temperature and label smoothing, and
   what they make of each other. The figures are computed here, in float64 as torch does,
   and by the formula as written in float32, to show where it breaks. */
"use strict";

{
  const { h, fill, float } = Explorable;
  const RANGE = [-8, 10], TEMPERATURES = [0.1, 0.25, 0.5, 1, 2, 5], MOST = 0.5;
  const sum = (numbers) => numbers.reduce((a, b) => a + b, 0);
  const each = (numbers, digits = 4) => numbers.map((x) => fixed(x, digits)).join(" ");

  /* As Python writes f"{x:.4f}". */
  const fixed = (x, digits = 4) =>
    Number.isNaN(x) ? "nan" : Number.isFinite(x) ? x.toFixed(digits) : x > 0 ? "inf" : "-inf";

  // --- the rules --------------------------------------------------------------------

  /* log softmax(z)_k = z_k − max − log Σ exp(z − max): the largest exponential is 1. */
  const logSoftmax = (scores) => {
    const most = Math.max(...scores);
    const total = Math.log(sum(scores.map((z) => Math.exp(z - most))));
    return scores.map((z) => z - most - total);
  };
  const softmax = (scores) => {
    const most = Math.max(...scores);
    const parts = scores.map((z) => Math.exp(z - most)), total = sum(parts);
    return parts.map((part) => part / total);
  };

  /* q = (1 − ε) one-hot(target) + ε / C */
  const smoothed = (target, classes, epsilon) => Array.from({ length: classes },
    (_, k) => (k === target ? 1 - epsilon : 0) + epsilon / classes);

  /* loss = −Σ q log p, its gradient for the scores p − q. */
  const crossEntropy = (scores, target, epsilon) => {
    const q = smoothed(target, scores.length, epsilon), p = softmax(scores);
    const logs = logSoftmax(scores);
    return { p, logs, q, loss: -sum(logs.map((log, k) => (q[k] ? q[k] * log : 0))),
      gradient: p.map((x, k) => x - q[k]) };
  };

  /* exp(z) / Σ exp(z) as written, each result rounded to float32. */
  const naive = (scores) => {
    const parts = scores.map((z) => Math.fround(Math.exp(Math.fround(z))));
    const total = parts.reduce((a, b) => Math.fround(a + b), 0);
    return { parts, p: parts.map((part) => Math.fround(part / total)) };
  };

  // --- the element ------------------------------------------------------------------

  class RefcodeSoftmaxLoss extends Explorable {
    static rules = { softmax, logSoftmax, crossEntropy, naive };

    initial() {
      return { ...this.data[this.options.preset ?? "plain"].state };
    }

    valid({ logits, target, temperature, smoothing }) {
      const inside = (x, [low, high]) => x >= low && x <= high && Number.isInteger(x * 2);
      return logits.length === this.initial().logits.length
        && logits.every((z) => inside(z, RANGE)) && logits[target] !== undefined
        && TEMPERATURES.includes(temperature)
        && smoothing >= 0 && smoothing <= MOST && Number.isInteger(Math.round(smoothing * 1e9) / 5e7);
    }

    build(body) {
      const { words, state, id } = this;
      const [min, max] = RANGE;
      this.rows = state.logits.map((_, k) => ({
        target: h("input", { type: "radio", name: `${id}-target`, value: k,
          "aria-label": fill(words.is_target, { k }), onchange: () => this.change({ target: k }) }),
        logit: h("input", { type: "range", min, max, step: 0.5, "aria-label": fill(words.logit_of, { k }),
          oninput: ({ target }) => this.change({
            logits: this.state.logits.map((z, other) => (other === k ? Number(target.value) : z)) }) }),
        ...Object.fromEntries(["z", "p", "log", "gradient"].map((name) => [name, h("span")])),
        bar: h("i", { class: "softmax__bar" }),
        push: h("i", { class: "softmax__push" }),
      }));
      const head = ["class", "logit", "probability", "log", "gradient"].map((name) =>
        h("th", { scope: "col", role: "columnheader" }, words[name]));
      // On a phone the table is a grid: the roles keep it a table for who hears it.
      const cell = (...parts) => h("td", { role: "cell" }, parts);
      const track = (bar) => h("span", { class: "softmax__track" }, bar);
      const row = ({ target, logit, z, p, bar, log, gradient, push }, k) => h("tr", { role: "row" },
        h("th", { scope: "row", role: "rowheader" }, h("label", {}, target, `${k}`)),
        cell(logit, z), cell(track(bar), p), cell(log), cell(track(push), gradient));
      this.temperature = h("select", { onchange: ({ target }) =>
        this.change({ temperature: Number(target.value) }) },
        TEMPERATURES.map((t) => h("option", { value: t }, `${t}`)));
      this.smoothing = h("input", { type: "range", min: 0, max: MOST, step: 0.05,
        oninput: ({ target }) => this.change({ smoothing: Number(target.value) }) });
      this.epsilon = h("span", { class: "softmax__number" });
      this.loss = h("p", { class: "softmax__line" });
      this.written = h("p", { class: "softmax__line" });
      body.append(
        h("div", { class: "softmax__table" }, h("table", { class: "softmax", role: "table" },
          h("thead", { role: "rowgroup" }, h("tr", { role: "row" }, head)),
          h("tbody", { role: "rowgroup" }, this.rows.map(row)))),
        h("div", { class: "explorable__row softmax__knobs" },
          h("label", {}, words.temperature, this.temperature),
          h("label", {}, words.smoothing, this.smoothing, this.epsilon)),
        this.loss, this.written);
    }

    change(what) {
      this.set(what);
      const { loss, p } = this.found;
      this.say(fill(this.words.now, { loss: fixed(loss), p: each(p, 2) }));
    }

    draw({ logits, target, temperature, smoothing }) {
      const { words } = this, scores = logits.map((z) => z / temperature);
      const found = this.found = crossEntropy(scores, target, smoothing);
      this.rows.forEach((row, k) => {
        row.target.checked = k === target;
        row.logit.value = logits[k];
        row.z.textContent = fixed(logits[k], 1);
        row.p.textContent = fixed(found.p[k]);
        row.log.textContent = fixed(found.logs[k]);
        row.gradient.textContent = fixed(found.gradient[k]);
        row.bar.style.width = `${100 * found.p[k]}%`;
        const push = found.gradient[k];
        row.push.style.width = `${50 * Math.abs(push)}%`;
        row.push.style.marginLeft = `${50 + 50 * Math.min(push, 0)}%`;
        row.push.classList.toggle("is-down", push < 0);
      });
      this.temperature.value = temperature;
      this.smoothing.value = smoothing;
      this.epsilon.textContent = fixed(smoothing, 2);
      this.loss.replaceChildren(h("b", {}, words.loss), ` ${smoothing ? "−Σ q·log p" : `−log p[${target}]`} = ${
        fixed(found.loss)}`);
      const { parts, p } = naive(scores), most = Math.max(...scores);
      const broken = !p.every((x) => x > 0);
      this.written.replaceChildren(h("b", {}, words.naive),
        ` exp(${fixed(most, 1)}) = ${Number.isFinite(Math.max(...parts)) ? Math.max(...parts).toPrecision(3) : "inf"} → p = ${each(p)}`);
      this.written.classList.toggle("is-broken", broken);
    }

    code({ logits, target, temperature, smoothing }) {
      const scores = logits.map((z) => z / temperature);
      const { p, loss, gradient } = crossEntropy(scores, target, smoothing);
      return `import torch
import torch.nn.functional as F

logits = torch.tensor([${logits.map(float).join(", ")}], dtype=torch.float64)
scores = (logits / ${float(temperature)}).requires_grad_()
target = torch.tensor(${target})
loss = F.cross_entropy(scores, target, label_smoothing=${float(smoothing)})
loss.backward()
print(*(f"{x:.4f}" for x in scores.softmax(0).tolist()))
#> ${each(p)}
print(f"{loss:.4f}")
#> ${fixed(loss)}
print(*(f"{x:.4f}" for x in scores.grad.tolist()))
#> ${each(gradient)}
e = scores.detach().float().exp()
print(*(f"{x:.4f}" for x in (e / e.sum()).tolist()))
#> ${each(naive(scores).p)}
`;
    }
  }

  customElements.define("refcode-softmax-loss", RefcodeSoftmaxLoss);
}
