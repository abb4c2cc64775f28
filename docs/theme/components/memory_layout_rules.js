/* Memory layout, the rules: what view, transpose, a slice … make of shape, stride and
   offset, and what torch raises. A tensor is { shape, stride, offset }; see refcode.tensors,
   which says the same in Python. Compared with torch in tests/browser/explorables. */
"use strict";

{
  const list = (numbers) => `[${numbers.join(", ")}]`;
  const product = (numbers) => numbers.reduce((a, b) => a * b, 1);

  /* What torch raises, with its own words; `blame` is a pair of dimensions. */
  class Refusal extends Error {
    constructor(type, message, blame = null) {
      super(message);
      Object.assign(this, { type, blame });
    }
  }
  const refuse = (...what) => { throw new Refusal(...what); };

  const contiguousStrides = (shape) => {
    const stride = [];
    let step = 1;
    for (const size of [...shape].reverse()) {
      stride.unshift(step);
      step *= Math.max(size, 1);
    }
    return stride;
  };

  const isContiguous = ({ shape, stride }) => {
    const wanted = contiguousStrides(shape);
    return product(shape) === 0
      || shape.every((size, d) => size === 1 || stride[d] === wanted[d]);
  };

  /* The evenly spaced runs that the dimensions form, outermost first: [length, step]. */
  const runs = (shape, stride) => {
    if (!shape.length) return [[1, 1]];
    const found = [[shape.at(-1), stride.at(-1)]];
    for (let d = shape.length - 2; d >= 0; d--) {
      const [length, step] = found[0];
      if (shape[d] === 1 || stride[d] === length * step) found[0] = [shape[d] * length, step];
      else found.unshift([shape[d], stride[d]]);
    }
    return found;
  };

  /* The strides of a view, null where there is none. */
  const viewStrides = (shape, stride, wanted) => {
    if (product(shape) === 0) return `${wanted}` === `${shape}` ? stride : contiguousStrides(wanted);
    const result = [], left = [...wanted];
    for (const [length, step] of runs(shape, stride).reverse()) {
      let taken = 1;
      while (left.length && (taken < length || left.at(-1) === 1)) {
        result.unshift(taken * step);
        taken *= left.pop();
      }
      if (taken !== length) return null;
    }
    return result;
  };

  /* Two dimensions that a view would have to join, and that do not follow each other. */
  const blame = (shape, stride, wanted) => {
    const ends = wanted.map((_, d) => product(wanted.slice(d)));
    const used = [...shape.keys()].filter((d) => shape[d] !== 1);
    for (let i = used.length - 2; i >= 0; i--) {
      const [outer, inner] = [used[i], used[i + 1]];
      const joined = stride[outer] === shape[inner] * stride[inner];
      if (!joined && !ends.includes(product(shape.slice(inner)))) return [outer, inner];
    }
    return null;
  };

  const filledIn = (wanted, numel) => {
    const invalid = `shape '${list(wanted)}' is invalid for input of size ${numel}`;
    let blank = -1;
    wanted.forEach((size, d) => {
      if (size === -1 && blank >= 0) refuse("RuntimeError", "only one dimension can be inferred");
      if (size < -1) refuse("RuntimeError",
        `invalid shape dimension ${size} at index ${d} of shape ${list(wanted)}`);
      if (size === -1) blank = d;
    });
    const known = product(wanted.filter((size) => size !== -1));
    if (known === numel && blank >= 0 && known === 0) refuse("RuntimeError",
      `cannot reshape tensor of 0 elements into shape ${list(wanted)} because the `
      + "unspecified dimension size -1 can be any value and is ambiguous");
    if (known !== numel && !(blank >= 0 && numel % known === 0))
      refuse("RuntimeError", invalid);
    return wanted.map((size, d) => (d === blank ? numel / known : size));
  };

  const dimension = (dim, ndim) => {
    const n = Math.max(ndim, 1);
    if (dim < -n || dim >= n) refuse("IndexError", "Dimension out of range (expected to be in "
      + `range of [${-n}, ${n - 1}], but got ${dim})`);
    return dim < 0 ? dim + n : dim;
  };

  const copy = (shape) => ({ shape, stride: contiguousStrides(shape), offset: 0, copied: true });

  const reshaped = (t, wanted) => {
    const shape = filledIn(wanted, product(t.shape));
    const stride = viewStrides(t.shape, t.stride, shape);
    return stride ? { ...t, shape, stride } : copy(shape);
  };

  const indexed = (t, parts) => {
    const shape = [], stride = [];
    let { offset } = t;
    if (parts.length > t.shape.length && (t.shape.length || parts.length > 1))
      refuse("IndexError", `too many indices for tensor of dimension ${t.shape.length}`);
    if (!t.shape.length && parts[0].length === 1 && parts[0][0] === 0)
      refuse("IndexError", "invalid index of a 0-dim tensor. Use `tensor.item()` in Python or "
        + "`tensor.item<T>()` in C++ to convert a 0-dim tensor to a number");
    for (let dim = 0; dim < Math.max(t.shape.length, 1); dim++) {
      const size = t.shape[dim] ?? 0, step = t.stride[dim];
      const part = parts[dim] ?? [null, null, null];
      if (part.length === 1) {
        const [index] = part;
        if (index < -size || index >= size) refuse("IndexError",
          `index ${index} is out of bounds for dimension ${dim} with size ${size}`);
        offset += (index < 0 ? index + size : index) * step;
        continue;
      }
      const by = part[2] ?? 1;
      if (by === 0) refuse("ValueError", "slice step cannot be zero");
      if (by < 0) refuse("ValueError", "step must be greater than zero");
      if (!t.shape.length) refuse("IndexError", "slice() cannot be applied to a 0-dim tensor.");
      const clamped = (at) => Math.min(Math.max(at < 0 ? at + size : at, 0), size);
      const start = clamped(part[0] ?? 0), stop = Math.max(clamped(part[1] ?? size), start);
      offset += start * step;
      shape.push(Math.ceil((stop - start) / by));
      stride.push(step * by);
    }
    return { shape, stride, offset };
  };

  const operations = {
    view(t, wanted) {
      const shape = filledIn(wanted, product(t.shape));
      const stride = viewStrides(t.shape, t.stride, shape);
      if (!stride) refuse("RuntimeError", "view size is not compatible with input tensor's size "
        + "and stride (at least one dimension spans across two contiguous subspaces). Use "
        + ".reshape(...) instead.", blame(t.shape, t.stride, shape));
      return { ...t, shape, stride };
    },
    reshape: reshaped,
    transpose(t, [a, b]) {
      const ndim = t.shape.length;
      [a, b] = [dimension(a, ndim), dimension(b, ndim)];
      const order = [...t.shape.keys()];
      if (ndim) [order[a], order[b]] = [b, a];
      return operations.permute(t, order);
    },
    permute(t, dims) {
      const ndim = t.shape.length;
      if (dims.length !== ndim) refuse("RuntimeError", "permute(sparse_coo): number of dimensions "
        + "in the tensor input does not match the length of the desired ordering of dimensions "
        + `i.e. input.dim() = ${ndim} is not equal to len(dims) = ${dims.length}`);
      const order = dims.map((dim) => dimension(dim, ndim));
      if (new Set(order).size < ndim)
        refuse("RuntimeError", "permute(): duplicate dims are not allowed.");
      return { ...t, shape: order.map((d) => t.shape[d]), stride: order.map((d) => t.stride[d]) };
    },
    index: indexed,
    expand(t, sizes) {
      const lead = sizes.length - t.shape.length;
      if (lead < 0) refuse("RuntimeError", `expand(torch.LongTensor{${list(t.shape)}}, `
        + `size=${list(sizes)}): the number of sizes provided (${sizes.length}) must be greater `
        + `or equal to the number of dimensions in the tensor (${t.shape.length})`);
      const shape = [], stride = [];
      for (let d = sizes.length - 1; d >= 0; d--) {
        const own = d >= lead ? t.shape[d - lead] : 1;
        let step = d >= lead ? t.stride[d - lead] : t.shape.length ? shape[0] * stride[0] : 0;
        let size = sizes[d];
        if (size === -1 && d < lead && t.shape.length) refuse("RuntimeError", "The expanded size "
          + `of the tensor (-1) isn't allowed in a leading, non-existing dimension ${d}`);
        if (size === -1 && d >= lead) size = own;
        if (size !== own) {
          if (own !== 1) refuse("RuntimeError", `The expanded size of the tensor (${size}) must `
            + `match the existing size (${own}) at non-singleton dimension ${d}.  `
            + `Target sizes: ${list(sizes)}.  Tensor sizes: ${list(t.shape)}`);
          step = 0;
        }
        shape.unshift(size);
        stride.unshift(step);
      }
      if (shape.some((size) => size < 0) && !shape.includes(0))  // nobody checked it before
        refuse("RuntimeError", "numel: integer multiplication overflow");
      return { ...t, shape, stride };
    },
    contiguous: (t) => (isContiguous(t) ? t : copy(t.shape)),
    unsqueeze(t, [dim]) {
      const d = dimension(dim, t.shape.length + 1);
      const step = d < t.shape.length ? t.shape[d] * t.stride[d] : 1;
      const inserted = (numbers, number) => [...numbers.slice(0, d), number, ...numbers.slice(d)];
      return { ...t, shape: inserted(t.shape, 1), stride: inserted(t.stride, step) };
    },
    flatten(t, [first = 0, last = -1]) {
      const ndim = t.shape.length;
      [first, last] = [dimension(first, ndim), dimension(last, ndim)];
      if (first > last)
        refuse("RuntimeError", "flatten() has invalid args: start_dim cannot come after end_dim");
      if (!ndim) return reshaped(t, [1]);
      if (first === last) return t;
      const joined = product(t.shape.slice(first, last + 1));
      return reshaped(t, [...t.shape.slice(0, first), joined, ...t.shape.slice(last + 1)]);
    },
  };

  /* `.view(3, 2)[1:, 0]` as [{ name, args, text }], null where it is nothing we know. */
  const parse = (text) => {
    const calls = [], call = /\s*(?:\.(\w+)\(([-\d,\s]*)\)|\[([-\d:,\s]+)\])\s*/y;
    for (const { length } = text; call.lastIndex < length;) {
      const found = call.exec(text);
      if (!found) return null;
      const [, name, inside, index] = found;
      const pieces = (inside ?? index).trim().replace(/,$/, "").split(",").map((p) => p.trim());
      if (name === undefined) {
        if (!pieces.every((p) => /^(-?\d+|(-?\d+)?:(-?\d+)?(:(-?\d+)?)?)$/.test(p))) return null;
        const args = pieces.map((p) => (p.includes(":")
          ? [0, 1, 2].map((i) => (p.split(":")[i] ? Number(p.split(":")[i]) : null))
          : [Number(p)]));
        calls.push({ name: "index", args, text: list(pieces) });
        continue;
      }
      const args = inside.trim() ? pieces.map(Number) : [];
      const [low, high] = { view: [1, 9], reshape: [1, 9], transpose: [2, 2], permute: [1, 9],
        expand: [1, 9], contiguous: [0, 0], unsqueeze: [1, 1], flatten: [0, 2] }[name] ?? [1, 0];
      if (args.length < low || args.length > high || !args.every(Number.isInteger)) return null;
      calls.push({ name, args, text: `.${name}(${args.join(", ")})` });
    }
    return calls;
  };

  /* The tensors that a chain makes, and the Refusal of its last call, if torch refuses. */
  const chain = (base, calls) => {
    const tensors = [{ ...base, copied: false }];
    for (const { name, args } of calls) {
      try {
        const { shape, stride, offset } = tensors.at(-1);
        tensors.push({ copied: false, ...operations[name]({ shape, stride, offset }, args) });
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        return { tensors, refusal: error };
      }
    }
    return { tensors, refusal: null };
  };

  /* Every index of a shape, in row order. */
  const indices = (shape) => shape.reduce(
    (found, size) => found.flatMap((index) => Array.from({ length: size }, (_, i) => [...index, i])),
    [[]]);
  const cell = ({ stride, offset }, index) =>
    index.reduce((sum, i, d) => sum + i * stride[d], offset);

  Explorable.memoryLayout = { product, contiguousStrides, isContiguous, viewStrides, parse, chain,
    indices, cell };
}
