/** What the file of a model says about itself; the numbers are those of its tensors' layout. */
export interface ModelHeader {
  readonly layers: number;
  /** How many numbers represent one piece. */
  readonly width: number;
  readonly heads: number;
  /** The width between the two products behind the attention. */
  readonly inner: number;
  /** How many pieces a window may have. */
  readonly positions: number;
  readonly tags: readonly string[];
  readonly pointers: readonly string[];
  readonly pointerWidth: number;
  /** Ascending from 1: a distance belongs to the last bucket that is not greater than it. */
  readonly distanceBuckets: readonly number[];
  readonly window: { readonly length: number; readonly left: number };
  readonly trainedOn: string;
  readonly tensors: Readonly<Record<string, TensorPlace>>;
}

/** Where a tensor stands, in bytes behind the header. */
export interface TensorPlace {
  readonly type: "i8" | "f32";
  readonly shape: readonly number[];
  readonly offset: number;
}

/** A model as read from its file; `i8` and `f32` give views of its bytes. */
export interface Model {
  readonly header: ModelHeader;
  /** @throws if the file has no such tensor of this shape */
  i8(name: string, ...shape: number[]): Int8Array;
  /** @throws if the file has no such tensor of this shape */
  f32(name: string, ...shape: number[]): Float32Array;
}

const MAGIC = "ORSR";
const VERSION = 1;
const ALIGNMENT = 64;

/**
 * Reads the file of a model: "ORSR", the version 1 and the length of the header (both 32 bits, little-endian), the
 * header as JSON, and from the next multiple of 64 on the tensors, each at a multiple of 64 from there.
 *
 * @throws if the bytes are something else, or end too soon
 */
export function readModel(file: Uint8Array): Model {
  // A copy that begins at a multiple of 8, as float32 views need.
  const bytes = file.byteOffset % 8 === 0 ? file : file.slice();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12 || String.fromCharCode(...bytes.subarray(0, 4)) !== MAGIC) throw new Error("no model file");
  if (view.getUint32(4, true) !== VERSION) throw new Error(`a model file of version ${view.getUint32(4, true)}`);
  const end = 12 + view.getUint32(8, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(12, end))) as ModelHeader;
  const data = Math.ceil(end / ALIGNMENT) * ALIGNMENT;
  for (const { type, shape, offset } of Object.values(header.tensors))
    if (data + offset + lengthOf(type, shape) > bytes.length) throw new Error("the model file ends too soon");
  const place = (type: TensorPlace["type"], name: string, shape: readonly number[]) => {
    const tensor = header.tensors[name];
    if (tensor === undefined || tensor.type !== type || tensor.shape.join() !== shape.join())
      throw new Error(`the model has no ${name} of ${type} ${shape.join(" × ")}`);
    return { start: bytes.byteOffset + data + tensor.offset, count: countOf(shape) };
  };
  return {
    header,
    i8: (name, ...shape) => {
      const { start, count } = place("i8", name, shape);
      return new Int8Array(bytes.buffer, start, count);
    },
    f32: (name, ...shape) => {
      const { start, count } = place("f32", name, shape);
      return new Float32Array(bytes.buffer, start, count);
    },
  };
}

function countOf(shape: readonly number[]): number {
  return shape.reduce((product, size) => product * size, 1);
}

function lengthOf(type: TensorPlace["type"], shape: readonly number[]): number {
  return countOf(shape) * (type === "i8" ? 1 : 4);
}

/** A tensor to be written. */
export interface Tensor {
  readonly name: string;
  readonly shape: readonly number[];
  readonly values: Int8Array | Float32Array;
}

/** Writes what {@link readModel} reads. */
export function writeModel(header: Omit<ModelHeader, "tensors">, tensors: readonly Tensor[]): Uint8Array {
  const places: Record<string, TensorPlace> = {};
  let offset = 0;
  for (const { name, shape, values } of tensors) {
    places[name] = { type: values instanceof Int8Array ? "i8" : "f32", shape, offset };
    offset = Math.ceil((offset + values.byteLength) / ALIGNMENT) * ALIGNMENT;
  }
  const json = new TextEncoder().encode(JSON.stringify({ ...header, tensors: places }));
  const data = Math.ceil((12 + json.length) / ALIGNMENT) * ALIGNMENT;
  const bytes = new Uint8Array(data + offset).fill(0x20, 12, data);
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode(MAGIC));
  view.setUint32(4, VERSION, true);
  view.setUint32(8, data - 12, true);
  bytes.set(json, 12);
  for (const { name, values } of tensors) {
    const raw = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
    bytes.set(raw, data + (places[name]?.offset ?? 0));
  }
  return bytes;
}
