import { deflateSync, inflateSync } from "node:zlib";

const SIGNATURE = 8;
const COLORS = 256;

/**
 * Reduces a picture of text to at most 256 colours and a third of its size: similar colours become the commonest of
 * them. Takes a PNG with 8 bits for each of red, green and blue, as browsers make them, and no transparency; returns a
 * PNG with a palette.
 */
export function smallPng(png: Buffer): Buffer {
  const chunks = readChunks(png);
  const header = chunks.find(({ type }) => type === "IHDR")?.data ?? Buffer.alloc(0);
  const [width, height, channels] = [header.readUInt32BE(0), header.readUInt32BE(4), header[9] === 6 ? 4 : 3];
  const packed = Buffer.concat(chunks.filter(({ type }) => type === "IDAT").map(({ data }) => data));
  const pixels = toColors(unfilter(inflateSync(packed), width * channels, height, channels), channels);
  const palette = commonest(pixels);
  const nearest = new Map<number, number>();
  const rows = Buffer.alloc((width + 1) * height);
  for (const [index, color] of pixels.entries()) {
    const found = nearest.get(color) ?? nearestIn(palette, color);
    nearest.set(color, found);
    rows[Math.floor(index / width) * (width + 1) + 1 + (index % width)] = found;
  }
  const indexed = Buffer.from(header);
  indexed[9] = 3;
  const table = Buffer.from(palette.flatMap(parts));
  const body = [chunk("IHDR", indexed), chunk("PLTE", table), chunk("IDAT", deflateSync(rows, { level: 9 }))];
  return Buffer.concat([png.subarray(0, SIGNATURE), ...body, chunk("IEND", Buffer.alloc(0))]);
}

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

function readChunks(png: Buffer): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const length = png.readUInt32BE(at);
    chunks.push({ type: png.toString("latin1", at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) });
  }
  return chunks;
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  checksum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, checksum]);
}

/** CRC-32, which `node:zlib` of Node 20.19 does not have. */
function crc32(data: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** Undoes the five filters of PNG (section 9 of its specification). */
function unfilter(rows: Buffer, stride: number, height: number, step: number): Buffer {
  const out = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = rows[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x += 1) {
      const left = x < step ? 0 : (out[y * stride + x - step] ?? 0);
      const above = y === 0 ? 0 : (out[(y - 1) * stride + x] ?? 0);
      const corner = x < step || y === 0 ? 0 : (out[(y - 1) * stride + x - step] ?? 0);
      const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter] ?? 0;
      out[y * stride + x] = (rows[y * (stride + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return out;
}

function paeth(left: number, above: number, corner: number): number {
  const estimate = left + above - corner;
  const [a, b, c] = [left, above, corner].map((value) => Math.abs(estimate - value)) as [number, number, number];
  if (a <= b && a <= c) return left;
  return b <= c ? above : corner;
}

function toColors(bytes: Buffer, channels: number): Uint32Array {
  const at = (index: number) => bytes[index] ?? 0;
  return Uint32Array.from({ length: bytes.length / channels }, (_, pixel) => {
    const from = pixel * channels;
    return at(from) * 65_536 + at(from + 1) * 256 + at(from + 2);
  });
}

function commonest(pixels: Uint32Array): number[] {
  const counts = new Map<number, number>();
  for (const color of pixels) counts.set(color, (counts.get(color) ?? 0) + 1);
  const sorted = [...counts].sort(([, a], [, b]) => b - a);
  return sorted.slice(0, COLORS).map(([color]) => color);
}

function nearestIn(palette: readonly number[], color: number): number {
  const distance = (other: number) => {
    const [a, b] = [parts(color), parts(other)];
    return a.reduce((sum, value, index) => sum + (value - (b[index] ?? 0)) ** 2, 0);
  };
  return palette.reduce((best, other, index) => (distance(other) < distance(palette[best] ?? 0) ? index : best), 0);
}

function parts(color: number): number[] {
  return [color >> 16, (color >> 8) & 255, color & 255];
}
