import { type ModelHeader, type Tensor, writeModel } from "./model-file.ts";

/** The shape of a model, without what all models have. */
export type Shape = Pick<ModelHeader, "layers" | "width" | "heads" | "inner" | "positions" | "pointerWidth">;

/** The shape of the model that is shipped. */
export const SHIPPED: Shape = { layers: 5, width: 384, heads: 12, inner: 512, positions: 256, pointerWidth: 64 };

/** A shape that reads at once. */
export const TINY: Shape = { layers: 2, width: 32, heads: 4, inner: 64, positions: 256, pointerWidth: 8 };

const TAGS = ["O", ...["speech", "belief"].flatMap((kind) => ["B", "I", "E", "S"].map((place) => `${place}-${kind}`))];
const POINTERS = ["sourceStart", "sourceEnd", "cueStart", "cueEnd"];
const BUCKETS = [1, 2, 3, 5, 9, 17, 33, 65];

/** The file of a model that has learned nothing: for tests and measurements. The same arguments give the same bytes. */
export function writeRandomModel(shape: Shape, words: number, seed = 1): Uint8Array {
  const random = generator(seed);
  const tensors: Tensor[] = [];
  const floats = (name: string, dimensions: number[], spread: number, around = 0) => {
    const values = Float32Array.from({ length: product(dimensions) }, () => around + spread * (random() - 0.5));
    tensors.push({ name, shape: dimensions, values });
  };
  const bytes = (name: string, dimensions: number[]) => {
    const values = Int8Array.from({ length: product(dimensions) }, () => Math.floor(255 * random()) - 127);
    tensors.push({ name, shape: dimensions, values });
  };
  const linear = (name: string, outputs: number, inputs: number) => {
    bytes(`${name}.weight`, [outputs, inputs]);
    floats(`${name}.scale`, [outputs], 0.01 / Math.sqrt(inputs), 0.02 / Math.sqrt(inputs));
    floats(`${name}.bias`, [outputs], 0.2);
  };
  const norm = (name: string) => {
    floats(`${name}.weight`, [width], 0.4, 1);
    floats(`${name}.bias`, [width], 0.2);
  };
  const { layers, width, inner, positions, pointerWidth } = shape;
  bytes("word.weight", [words, width]);
  floats("word.scale", [words], 0.0002, 0.0005);
  floats("position", [positions, width], 0.05);
  floats("case", [4, width], 0.05);
  floats("marks", [4, width], 0.05);
  norm("embedding.norm");
  for (let layer = 0; layer < layers; layer += 1) {
    linear(`layer.${layer}.qkv`, 3 * width, width);
    linear(`layer.${layer}.attention`, width, width);
    norm(`layer.${layer}.attentionNorm`);
    linear(`layer.${layer}.inner`, inner, width);
    linear(`layer.${layer}.outer`, width, inner);
    norm(`layer.${layer}.outputNorm`);
  }
  linear("tags", TAGS.length, width);
  for (const head of ["first", "last", "key"]) linear(head, POINTERS.length * pointerWidth, width);
  floats("pointer.distance", [POINTERS.length, 2 * BUCKETS.length + 2], 1);
  floats("pointer.null", [POINTERS.length, pointerWidth], 1);
  floats("pointer.nullBias", [POINTERS.length], 1);
  const window = { length: positions, left: 40 };
  const header = { ...shape, tags: TAGS, pointers: POINTERS, distanceBuckets: BUCKETS, window, trainedOn: "nothing" };
  return writeModel(header, tensors);
}

function product(dimensions: readonly number[]): number {
  return dimensions.reduce((all, size) => all * size, 1);
}

/** Numbers from 0 to 1, the same for the same seed: mulberry32. */
function generator(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
