import type { Model } from "../../packages/second-reader/src/model-file.ts";
import type { Window } from "../../packages/second-reader/src/windows.ts";

type Rows = number[][];

/** What a model makes of a window, worked out plainly in double precision: the numbers of the tags. */
export function encodePlainly(model: Model, { ids, cases, marks }: Window): number[] {
  const { width, heads, inner, layers, positions, tags, tensors } = model.header;
  const words = tensors["word.scale"]?.shape[0] ?? 0;
  const table = (name: string, rows: number) => split(model.f32(name, rows, width), width);
  const [position, writtenAs, marked] = [table("position", positions), table("case", 4), table("marks", 4)];
  const scale = model.f32("word.scale", words);
  const word = model.i8("word.weight", words, width);
  const norm = (rows: Rows, name: string) =>
    rows.map((row) => normalize(row, model.f32(`${name}.weight`, width), model.f32(`${name}.bias`, width)));
  const linear = (rows: Rows, name: string, inputs: number, outputs: number) => {
    const weight = model.i8(`${name}.weight`, outputs, inputs);
    const [scales, bias] = [model.f32(`${name}.scale`, outputs), model.f32(`${name}.bias`, outputs)];
    return rows.map((row) =>
      Array.from({ length: outputs }, (_, out) => {
        const sum = row.reduce((total, value, at) => total + value * (weight[out * inputs + at] ?? 0), 0);
        return sum * (scales[out] ?? 0) + (bias[out] ?? 0);
      }),
    );
  };
  let hidden = norm(
    Array.from(ids, (id, at) =>
      Array.from({ length: width }, (_, c) => {
        const own = (word[id * width + c] ?? 0) * (scale[id] ?? 0) + (position[at]?.[c] ?? 0);
        return own + (writtenAs[cases[at] ?? 0]?.[c] ?? 0) + (marked[marks[at] ?? 0]?.[c] ?? 0);
      }),
    ),
    "embedding.norm",
  );
  for (let layer = 0; layer < layers; layer += 1) {
    const name = `layer.${layer}`;
    const mixed = attend(linear(hidden, `${name}.qkv`, width, 3 * width), width, heads);
    hidden = norm(add(hidden, linear(mixed, `${name}.attention`, width, width)), `${name}.attentionNorm`);
    const wide = linear(hidden, `${name}.inner`, width, inner).map((row) => row.map(gelu));
    hidden = norm(add(hidden, linear(wide, `${name}.outer`, inner, width)), `${name}.outputNorm`);
  }
  return linear(hidden, "tags", width, tags.length).flat();
}

function split(values: Float32Array, width: number): Rows {
  return Array.from({ length: values.length / width }, (_, row) =>
    Array.from(values.slice(row * width, (row + 1) * width)),
  );
}

function add(one: Rows, other: Rows): Rows {
  return one.map((row, at) => row.map((value, c) => value + (other[at]?.[c] ?? 0)));
}

function normalize(row: number[], weight: Float32Array, bias: Float32Array): number[] {
  const mean = row.reduce((sum, value) => sum + value, 0) / row.length;
  const spread = row.reduce((sum, value) => sum + (value - mean) ** 2, 0) / row.length;
  return row.map((value, c) => ((value - mean) / Math.sqrt(spread + 1e-12)) * (weight[c] ?? 0) + (bias[c] ?? 0));
}

function attend(qkv: Rows, width: number, heads: number): Rows {
  const size = width / heads;
  return qkv.map((row) =>
    Array.from({ length: width }, (_, c) => {
      const head = Math.floor(c / size) * size;
      const scores = qkv.map((other) => {
        let sum = 0;
        for (let at = head; at < head + size; at += 1) sum += (row[at] ?? 0) * (other[width + at] ?? 0);
        return Math.exp(sum / Math.sqrt(size));
      });
      const whole = scores.reduce((sum, score) => sum + score, 0);
      return qkv.reduce((sum, other, at) => sum + ((scores[at] ?? 0) / whole) * (other[2 * width + c] ?? 0), 0);
    }),
  );
}

function gelu(x: number): number {
  return (x / 2) * (1 + erf(x / Math.SQRT2));
}

/** By the integral, in steps: plain, and near enough. */
function erf(x: number): number {
  const steps = 2000;
  let sum = 0;
  for (let step = 0; step < steps; step += 1) sum += Math.exp(-(((x * (step + 0.5)) / steps) ** 2));
  return ((2 / Math.sqrt(Math.PI)) * sum * x) / steps;
}
