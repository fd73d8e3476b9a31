/**
 * What `kernel/kernel.ts` exports, compiled: see there. All arguments are addresses, counts, and lengths in bytes.
 */
export interface Kernel {
  expand(from: number, to: number, rows: number, columns: number): void;
  quantize(
    from: number,
    stride: number,
    rows: number,
    columns: number,
    limit: number,
    factor: number,
    to: number,
    tile: number,
    scales: number,
  ): void;
  multiply(
    left: number,
    rowScales: number,
    right: number,
    columnScales: number,
    bias: number,
    out: number,
    stride: number,
    rows: number,
    inner: number,
    columns: number,
  ): void;
  quantizeTransposed(
    from: number,
    stride: number,
    rows: number,
    columns: number,
    limit: number,
    to: number,
    inner: number,
    scales: number,
  ): void;
  softmax(
    scores: number,
    stride: number,
    rows: number,
    columns: number,
    inner: number,
    limit: number,
    to: number,
    scales: number,
  ): void;
  gelu(at: number, count: number): void;
  addAndNorm(at: number, other: number, weight: number, bias: number, rows: number, columns: number): void;
  embed(
    words: number,
    scale: number,
    position: number,
    writtenAs: number,
    marked: number,
    out: number,
    columns: number,
  ): void;
}

/** Rows in a tile of a matrix on the left side of a product, and on the right. */
export const LEFT_TILE = 4;
export const RIGHT_TILE = 8;

/** A kernel with memory of its own, in which space is reserved for good. */
export class Machine {
  readonly memory = new WebAssembly.Memory({ initial: 1 });
  readonly kernel: Kernel;
  #free = 64;

  /** @param program the bytes of the compiled kernel */
  constructor(program: Uint8Array) {
    const instance = new WebAssembly.Instance(new WebAssembly.Module(program), { env: { memory: this.memory } });
    this.kernel = instance.exports as unknown as Kernel;
  }

  /**
   * Reserves so many bytes of zeros, and returns their address, a multiple of 64. Existing views of the memory may
   * become invalid.
   */
  reserve(bytes: number): number {
    const at = this.#free;
    this.#free = Math.ceil((at + bytes) / 64) * 64;
    const missing = this.#free - this.memory.buffer.byteLength;
    if (missing > 0) this.memory.grow(Math.ceil(missing / 65536));
    return at;
  }

  /** Copies numbers into the memory, followed by zeros up to `length` numbers, and returns their address. */
  place(values: Int8Array | Float32Array, length = values.length): number {
    const at = this.reserve(length * values.BYTES_PER_ELEMENT);
    this.bytes(at, values.byteLength).set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
    return at;
  }

  bytes(at: number, length: number): Uint8Array {
    return new Uint8Array(this.memory.buffer, at, length);
  }

  floats(at: number, length: number): Float32Array {
    return new Float32Array(this.memory.buffer, at, length);
  }
}
