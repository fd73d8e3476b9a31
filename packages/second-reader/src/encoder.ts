import { LEFT_TILE, Machine, RIGHT_TILE } from "./kernel.ts";
import type { Model } from "./model-file.ts";
import type { Window } from "./windows.ts";

/** What the model makes of a window. */
export interface Encoded {
  /** For each piece, one number for each tag. */
  readonly tags: Float32Array;
  /** The query of a content, from its first and its last piece: one number for each column of the pointers. */
  ask(first: number, last: number): Float64Array;
  /** The keys of the pieces that can be pointed at: for each piece a row of as many numbers. */
  keys(): Float32Array;
}

/**
 * The largest integers of the quantized numbers. Weights have 8 bits, and activations 14 with their sign, so a sum of
 * 1,536 products stays below 2^31; so does a sum over as many keys or values as a window has.
 */
const ACTIVATION = 8191;
const QUERY = 8191;
const PROBABILITY = 2047;
const VALUE = 4095;
const MOST_INNER = 2064;
const MOST_HEAD = 32;
const MOST_PIECES = 256;

/** A linear layer in the memory of the machine. */
interface Linear {
  readonly weight: number;
  readonly scale: number;
  readonly bias: number;
  readonly inputs: number;
  /** How many numbers it gives for a row. */
  readonly columns: number;
  /** The same number, rounded up with zeros to a multiple of 8. */
  readonly outputs: number;
}

interface Norm {
  readonly weight: number;
  readonly bias: number;
}

interface Layer {
  readonly qkv: Linear;
  readonly attention: Linear;
  readonly attentionNorm: Norm;
  readonly inner: Linear;
  readonly outer: Linear;
  readonly outputNorm: Norm;
}

/** The addresses at which a window is worked on. */
interface Bench {
  readonly hidden: number;
  readonly qkv: number;
  readonly mixed: number;
  readonly wide: number;
  readonly out: number;
  readonly scores: number;
  /** int16, tiles of 4 rows. */
  readonly left: number;
  readonly leftScales: number;
  /** int16, tiles of 8 rows: the keys or values of one head. */
  readonly right: number;
  readonly rightScales: number;
  readonly zeros: number;
}

/** A transformer: windows → numbers, the same bits on every machine. */
export class Encoder {
  readonly #machine: Machine;
  readonly #model: Model;
  readonly #layers: readonly Layer[];
  readonly #embedding: Embedding;
  readonly #heads: Readonly<Record<"tags" | "first" | "last" | "key", Linear>>;
  readonly #bench: Bench;

  /**
   * @param program the compiled kernel
   * @throws for a model whose sums might exceed 32 bits, or that lacks a tensor
   */
  constructor(model: Model, program: Uint8Array) {
    requireShape(model);
    const machine = new Machine(program);
    const { layers, width, tags, pointers, pointerWidth } = model.header;
    const pointed = pointers.length * pointerWidth;
    this.#machine = machine;
    this.#model = model;
    this.#embedding = placeEmbedding(machine, model);
    this.#layers = Array.from({ length: layers }, (_, index) => placeLayer(machine, model, `layer.${index}`));
    this.#heads = {
      tags: placeLinear(machine, model, "tags", width, tags.length),
      first: placeLinear(machine, model, "first", width, pointed),
      last: placeLinear(machine, model, "last", width, pointed),
      key: placeLinear(machine, model, "key", width, pointed),
    };
    this.#bench = setBench(machine, model);
  }

  /** @param window at most as many pieces as the model has positions, at least one */
  encode(window: Window): Encoded {
    const pieces = window.ids.length;
    const { positions, width } = this.#model.header;
    if (pieces === 0 || pieces > positions) throw new Error(`a window of ${pieces} pieces`);
    this.#embed(window);
    for (const layer of this.#layers) this.#runLayer(layer, pieces);
    const states = this.#machine.floats(this.#bench.hidden, pieces * width).slice();
    const stateOf = (piece: number) => states.subarray(piece * width, (piece + 1) * width);
    const { tags, first, last, key } = this.#heads;
    let keys: Float32Array | null = null;
    return {
      tags: this.#runHead(tags, states),
      ask: (from, to) => addUp(this.#runHead(first, stateOf(from)), this.#runHead(last, stateOf(to))),
      keys: () => {
        keys ??= this.#runHead(key, states);
        return keys;
      },
    };
  }

  /** Runs rows of states through a head: one row of its columns for each. */
  #runHead(head: Linear, states: Float32Array): Float32Array {
    const { hidden, out } = this.#bench;
    const { width } = this.#model.header;
    const rows = states.length / width;
    this.#machine.floats(hidden, states.length).set(states);
    this.#quantize(hidden, rows, width);
    this.#multiply(head, rows, out);
    return copyColumns(this.#machine.floats(out, rows * head.outputs), head);
  }

  #embed({ ids, cases, marks }: Window): void {
    const { kernel } = this.#machine;
    const { width } = this.#model.header;
    const { words, wordScale, position, writtenAs, marked, norm } = this.#embedding;
    const row = 4 * width;
    for (const [at, id] of ids.entries()) {
      const scale = wordScale[id];
      if (scale === undefined) throw new Error(`the model has no piece ${id}`);
      kernel.embed(
        words + id * width,
        scale,
        position + at * row,
        writtenAs + (cases[at] ?? 0) * row,
        marked + (marks[at] ?? 0) * row,
        this.#bench.hidden + at * row,
        width,
      );
    }
    kernel.addAndNorm(this.#bench.hidden, 0, norm.weight, norm.bias, ids.length, width);
  }

  #runLayer({ qkv, attention, attentionNorm, inner, outer, outputNorm }: Layer, pieces: number): void {
    const { kernel } = this.#machine;
    const { width } = this.#model.header;
    const { hidden, mixed, wide, out } = this.#bench;
    this.#quantize(hidden, pieces, width);
    this.#multiply(qkv, pieces, this.#bench.qkv);
    this.#attend(pieces);
    this.#quantize(mixed, pieces, width);
    this.#multiply(attention, pieces, out);
    kernel.addAndNorm(hidden, out, attentionNorm.weight, attentionNorm.bias, pieces, width);
    this.#quantize(hidden, pieces, width);
    this.#multiply(inner, pieces, wide);
    kernel.gelu(wide, pieces * inner.outputs);
    this.#quantize(wide, pieces, inner.outputs);
    this.#multiply(outer, pieces, out);
    kernel.addAndNorm(hidden, out, outputNorm.weight, outputNorm.bias, pieces, width);
  }

  /** `qkv` → `mixed`: for each piece a weighted mean of the values of all, head by head. */
  #attend(pieces: number): void {
    const { kernel } = this.#machine;
    const { width, heads } = this.#model.header;
    const { qkv, mixed, scores, left, leftScales, right, rightScales, zeros } = this.#bench;
    const head = width / heads;
    const stride = 4 * 3 * width;
    const rows = ceilTo(pieces, LEFT_TILE);
    const columns = ceilTo(pieces, RIGHT_TILE);
    for (let index = 0; index < heads; index += 1) {
      const query = qkv + 4 * head * index;
      kernel.quantize(query, stride, pieces, head, QUERY, 1 / Math.sqrt(head), left, LEFT_TILE, leftScales);
      kernel.quantize(query + 4 * width, stride, pieces, head, QUERY, 1, right, RIGHT_TILE, rightScales);
      kernel.multiply(left, leftScales, right, rightScales, zeros, scores, 4 * columns, rows, head, columns);
      kernel.softmax(scores, 4 * columns, pieces, pieces, columns, PROBABILITY, left, leftScales);
      kernel.quantizeTransposed(query + 8 * width, stride, pieces, head, VALUE, right, columns, rightScales);
      const to = mixed + 4 * head * index;
      kernel.multiply(left, leftScales, right, rightScales, zeros, to, 4 * width, rows, columns, head);
    }
  }

  #quantize(from: number, rows: number, columns: number): void {
    const { left, leftScales } = this.#bench;
    this.#machine.kernel.quantize(from, 4 * columns, rows, columns, ACTIVATION, 1, left, LEFT_TILE, leftScales);
  }

  /** Runs what was quantized last through a linear layer; `to` needs room for a multiple of 4 rows. */
  #multiply({ weight, scale, bias, inputs, outputs }: Linear, rows: number, to: number): void {
    const { left, leftScales } = this.#bench;
    const tiled = ceilTo(rows, LEFT_TILE);
    this.#machine.kernel.multiply(left, leftScales, weight, scale, bias, to, 4 * outputs, tiled, inputs, outputs);
  }
}

function ceilTo(count: number, step: number): number {
  return Math.ceil(count / step) * step;
}

/** The rows that a linear layer gave, without the zeros behind them. */
function copyColumns(rows: Float32Array, { columns, outputs }: Linear): Float32Array {
  if (outputs === columns) return rows.slice();
  const count = rows.length / outputs;
  const copy = new Float32Array(count * columns);
  for (let row = 0; row < count; row += 1)
    copy.set(rows.subarray(row * outputs, row * outputs + columns), row * columns);
  return copy;
}

function addUp(one: Float32Array, other: Float32Array): Float64Array {
  return Float64Array.from(one, (value, at) => value + (other[at] ?? 0));
}

function requireShape({ header }: Model): void {
  const { width, heads, inner, positions } = header;
  const head = width / heads;
  if (width % 8 > 0 || inner % 8 > 0 || head % 8 > 0) throw new Error("the widths of a model are multiples of 8");
  if (Math.max(width, inner) > MOST_INNER || head > MOST_HEAD || positions > MOST_PIECES)
    throw new Error("a model so large that its sums might leave 32 bits");
}

interface Embedding {
  readonly words: number;
  readonly wordScale: Float32Array;
  readonly position: number;
  readonly writtenAs: number;
  readonly marked: number;
  readonly norm: Norm;
}

function placeEmbedding(machine: Machine, model: Model): Embedding {
  const { width, positions, tensors } = model.header;
  const words = tensors["word.scale"]?.shape[0] ?? 0;
  return {
    words: machine.place(model.i8("word.weight", words, width)),
    wordScale: model.f32("word.scale", words),
    position: machine.place(model.f32("position", positions, width)),
    writtenAs: machine.place(model.f32("case", 4, width)),
    marked: machine.place(model.f32("marks", 4, width)),
    norm: placeNorm(machine, model, "embedding.norm"),
  };
}

function placeNorm(machine: Machine, model: Model, name: string): Norm {
  const { width } = model.header;
  return {
    weight: machine.place(model.f32(`${name}.weight`, width)),
    bias: machine.place(model.f32(`${name}.bias`, width)),
  };
}

function placeLayer(machine: Machine, model: Model, name: string): Layer {
  const { width, inner } = model.header;
  return {
    qkv: placeLinear(machine, model, `${name}.qkv`, width, 3 * width),
    attention: placeLinear(machine, model, `${name}.attention`, width, width),
    attentionNorm: placeNorm(machine, model, `${name}.attentionNorm`),
    inner: placeLinear(machine, model, `${name}.inner`, width, inner),
    outer: placeLinear(machine, model, `${name}.outer`, inner, width),
    outputNorm: placeNorm(machine, model, `${name}.outputNorm`),
  };
}

function placeLinear(machine: Machine, model: Model, name: string, inputs: number, columns: number): Linear {
  const rows = ceilTo(columns, RIGHT_TILE);
  const scale = machine.place(model.f32(`${name}.scale`, columns), rows);
  const bias = machine.place(model.f32(`${name}.bias`, columns), rows);
  const weight = machine.reserve(2 * rows * inputs);
  const { kernel } = machine;
  const printed = model.i8(`${name}.weight`, columns, inputs);
  // The bytes go through a buffer tile by tile, so that the last tile is filled up with zeros.
  const tile = machine.reserve(RIGHT_TILE * inputs);
  for (let row = 0; row < rows; row += RIGHT_TILE) {
    const bytes = machine.bytes(tile, RIGHT_TILE * inputs).fill(0);
    const part = printed.subarray(row * inputs, (row + RIGHT_TILE) * inputs);
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength));
    kernel.expand(tile, weight + 2 * row * inputs, RIGHT_TILE, inputs);
  }
  return { weight, scale, bias, inputs, columns, outputs: rows };
}

function setBench(machine: Machine, { header }: Model): Bench {
  const { positions, width, inner, heads, pointers, pointerWidth } = header;
  const rows = ceilTo(positions, RIGHT_TILE);
  const widest = Math.max(width, inner, positions);
  return {
    hidden: machine.reserve(4 * rows * width),
    qkv: machine.reserve(4 * rows * 3 * width),
    mixed: machine.reserve(4 * rows * width),
    wide: machine.reserve(4 * rows * inner),
    out: machine.reserve(4 * rows * Math.max(width, pointers.length * pointerWidth, RIGHT_TILE * 2)),
    scores: machine.reserve(4 * rows * rows),
    left: machine.reserve(2 * rows * ceilTo(widest, RIGHT_TILE)),
    leftScales: machine.reserve(4 * rows),
    right: machine.reserve(2 * rows * ceilTo(width / heads, RIGHT_TILE)),
    rightScales: machine.reserve(4 * rows),
    zeros: machine.reserve(4 * Math.max(rows, width)),
  };
}
