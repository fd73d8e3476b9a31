/**
 * The arithmetic of the model, in AssemblyScript: products of small integers, which are exact in whatever order they are summed,
 * and float32 in a fixed order, without fused or relaxed instructions. WebAssembly lays down the bits of every result, so
 * all machines agree. Nothing is allocated: all arguments are addresses and counts.
 *
 * Matrices of int16 lie in tiles: those that stand on the left side of a product in tiles of 4 rows, those on the right in tiles of
 * 8. A tile holds pairs of neighbouring columns, for each pair all its rows: `[rows / tile][columns / 2][tile][2]`.
 */

const LEFT_TILE: i32 = 4;
const RIGHT_TILE: i32 = 8;

/** int8 rows (row-major, `columns` a multiple of 8) → int16 tiles of 8 rows; `rows` is a multiple of 8. */
export function expand(from: usize, to: usize, rows: i32, columns: i32): void {
  for (let row = 0; row < rows; row++) {
    let at = tileAt(to, row, columns, RIGHT_TILE);
    for (let column = 0; column < columns; column += 8) {
      at = storePairs(at, v128.load_ext<i8>(from), RIGHT_TILE);
      from += 8;
    }
  }
}

/** Where the pairs of a row begin. */
@inline
function tileAt(base: usize, row: i32, columns: i32, tile: i32): usize {
  return base + ((((row / tile) * columns * tile) << 1) + ((row % tile) << 2));
}

/** Stores 8 columns of a row as 4 pairs; gives where the next begin. */
@inline
function storePairs(at: usize, values: v128, tile: i32): usize {
  const step: usize = tile << 2;
  v128.store_lane<i32>(at, values, 0);
  v128.store_lane<i32>(at + step, values, 1);
  v128.store_lane<i32>(at + 2 * step, values, 2);
  v128.store_lane<i32>(at + 3 * step, values, 3);
  return at + 4 * step;
}

/**
 * float32 rows, `stride` bytes apart, → int16 tiles, each row by its own scale, so that its greatest value becomes ±`limit`.
 * `columns` is a multiple of 8. `scales` gets for each row what one step is worth, times `factor`.
 */
export function quantize(
  from: usize, stride: i32, rows: i32, columns: i32, limit: f32, factor: f32, to: usize, tile: i32, scales: usize,
): void {
  for (let row = 0; row < rows; row++) {
    const end = from + (columns << 2);
    let most = f32x4.splat(0);
    for (let at = from; at < end; at += 16) most = f32x4.pmax(most, f32x4.abs(v128.load(at)));
    const greatest = max4(most);
    const steps = f32x4.splat(greatest > 0 ? limit / greatest : 0);
    store<f32>(scales + (row << 2), (greatest / limit) * factor);
    let out = tileAt(to, row, columns, tile);
    for (let at = from; at < end; at += 32) {
      out = storePairs(out, toInt16(f32x4.mul(v128.load(at), steps), f32x4.mul(v128.load(at, 16), steps)), tile);
    }
    from += stride;
  }
}

@inline
function toInt16(low: v128, high: v128): v128 {
  return i16x8.narrow_i32x4_s(
    i32x4.trunc_sat_f32x4_s(f32x4.nearest(low)),
    i32x4.trunc_sat_f32x4_s(f32x4.nearest(high)),
  );
}

@inline
function max4(values: v128): f32 {
  const two = f32x4.pmax(values, i8x16.shuffle(values, values, 8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3, 4, 5, 6, 7));
  return max<f32>(f32x4.extract_lane(two, 0), f32x4.extract_lane(two, 1));
}

@inline
function sum4(values: v128): f32 {
  return (
    f32x4.extract_lane(values, 0) + f32x4.extract_lane(values, 1) +
    (f32x4.extract_lane(values, 2) + f32x4.extract_lane(values, 3))
  );
}

/**
 * `out[row][column] = sum × rowScales[row] × columnScales[column] + bias[column]`, where `sum` is the exact product of the row of
 * `left` (tiles of 4) and the one of `right` (tiles of 8). `rows` is a multiple of 4, `columns` of 8, `inner` of 8; rows of `out` are
 * `stride` bytes apart. No sum may reach 2^31.
 */
export function multiply(
  left: usize, rowScales: usize, right: usize, columnScales: usize, bias: usize, out: usize, stride: i32,
  rows: i32, inner: i32, columns: i32,
): void {
  for (let column = 0; column < columns; column += RIGHT_TILE) {
    let a = left;
    let to = out + (column << 2);
    const endOfTile = right + (inner << 4);
    const scaleLow = v128.load(columnScales + (column << 2));
    const scaleHigh = v128.load(columnScales + (column << 2), 16);
    const biasLow = v128.load(bias + (column << 2));
    const biasHigh = v128.load(bias + (column << 2), 16);
    for (let row = 0; row < rows; row += LEFT_TILE) {
      let a0l = i32x4.splat(0), a0h = i32x4.splat(0);
      let a1l = i32x4.splat(0), a1h = i32x4.splat(0);
      let a2l = i32x4.splat(0), a2h = i32x4.splat(0);
      let a3l = i32x4.splat(0), a3h = i32x4.splat(0);
      for (let b = right; b < endOfTile; b += 128) {
        let low = v128.load(b), high = v128.load(b, 16);
        let x = v128.load_splat<i32>(a);
        a0l = i32x4.add(a0l, i32x4.dot_i16x8_s(x, low)); a0h = i32x4.add(a0h, i32x4.dot_i16x8_s(x, high));
        x = v128.load_splat<i32>(a, 4);
        a1l = i32x4.add(a1l, i32x4.dot_i16x8_s(x, low)); a1h = i32x4.add(a1h, i32x4.dot_i16x8_s(x, high));
        x = v128.load_splat<i32>(a, 8);
        a2l = i32x4.add(a2l, i32x4.dot_i16x8_s(x, low)); a2h = i32x4.add(a2h, i32x4.dot_i16x8_s(x, high));
        x = v128.load_splat<i32>(a, 12);
        a3l = i32x4.add(a3l, i32x4.dot_i16x8_s(x, low)); a3h = i32x4.add(a3h, i32x4.dot_i16x8_s(x, high));
        low = v128.load(b, 32); high = v128.load(b, 48);
        x = v128.load_splat<i32>(a, 16);
        a0l = i32x4.add(a0l, i32x4.dot_i16x8_s(x, low)); a0h = i32x4.add(a0h, i32x4.dot_i16x8_s(x, high));
        x = v128.load_splat<i32>(a, 20);
        a1l = i32x4.add(a1l, i32x4.dot_i16x8_s(x, low)); a1h = i32x4.add(a1h, i32x4.dot_i16x8_s(x, high));
        x = v128.load_splat<i32>(a, 24);
        a2l = i32x4.add(a2l, i32x4.dot_i16x8_s(x, low)); a2h = i32x4.add(a2h, i32x4.dot_i16x8_s(x, high));
        x = v128.load_splat<i32>(a, 28);
        a3l = i32x4.add(a3l, i32x4.dot_i16x8_s(x, low)); a3h = i32x4.add(a3h, i32x4.dot_i16x8_s(x, high));
        low = v128.load(b, 64); high = v128.load(b, 80);
        x = v128.load_splat<i32>(a, 32);
        a0l = i32x4.add(a0l, i32x4.dot_i16x8_s(x, low)); a0h = i32x4.add(a0h, i32x4.dot_i16x8_s(x, high));
        x = v128.load_splat<i32>(a, 36);
        a1l = i32x4.add(a1l, i32x4.dot_i16x8_s(x, low)); a1h = i32x4.add(a1h, i32x4.dot_i16x8_s(x, high));
        x = v128.load_splat<i32>(a, 40);
        a2l = i32x4.add(a2l, i32x4.dot_i16x8_s(x, low)); a2h = i32x4.add(a2h, i32x4.dot_i16x8_s(x, high));
        x = v128.load_splat<i32>(a, 44);
        a3l = i32x4.add(a3l, i32x4.dot_i16x8_s(x, low)); a3h = i32x4.add(a3h, i32x4.dot_i16x8_s(x, high));
        low = v128.load(b, 96); high = v128.load(b, 112);
        x = v128.load_splat<i32>(a, 48);
        a0l = i32x4.add(a0l, i32x4.dot_i16x8_s(x, low)); a0h = i32x4.add(a0h, i32x4.dot_i16x8_s(x, high));
        x = v128.load_splat<i32>(a, 52);
        a1l = i32x4.add(a1l, i32x4.dot_i16x8_s(x, low)); a1h = i32x4.add(a1h, i32x4.dot_i16x8_s(x, high));
        x = v128.load_splat<i32>(a, 56);
        a2l = i32x4.add(a2l, i32x4.dot_i16x8_s(x, low)); a2h = i32x4.add(a2h, i32x4.dot_i16x8_s(x, high));
        x = v128.load_splat<i32>(a, 60);
        a3l = i32x4.add(a3l, i32x4.dot_i16x8_s(x, low)); a3h = i32x4.add(a3h, i32x4.dot_i16x8_s(x, high));
        a += 64;
      }
      const scales = rowScales + (row << 2);
      storeScaled(to, a0l, a0h, load<f32>(scales), scaleLow, scaleHigh, biasLow, biasHigh);
      storeScaled(to + stride, a1l, a1h, load<f32>(scales, 4), scaleLow, scaleHigh, biasLow, biasHigh);
      storeScaled(to + 2 * stride, a2l, a2h, load<f32>(scales, 8), scaleLow, scaleHigh, biasLow, biasHigh);
      storeScaled(to + 3 * stride, a3l, a3h, load<f32>(scales, 12), scaleLow, scaleHigh, biasLow, biasHigh);
      to += 4 * stride;
    }
    right = endOfTile;
  }
}

@inline
function storeScaled(
  to: usize, low: v128, high: v128, scale: f32, scaleLow: v128, scaleHigh: v128, biasLow: v128, biasHigh: v128,
): void {
  const row = f32x4.splat(scale);
  v128.store(to, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(low), f32x4.mul(row, scaleLow)), biasLow));
  v128.store(to, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(high), f32x4.mul(row, scaleHigh)), biasHigh), 16);
}

/**
 * Values of one head, `rows` rows of `columns` (a multiple of 8), `stride` bytes apart, → their transpose in int16 tiles of 8: each
 * column becomes a row of `inner` (even, at least `rows`) numbers, by its own scale.
 */
export function quantizeTransposed(
  from: usize, stride: i32, rows: i32, columns: i32, limit: f32, to: usize, inner: i32, scales: usize,
): void {
  for (let column = 0; column < columns; column += 8) {
    const first = from + (column << 2);
    const end = first + stride * rows;
    let mostLow = f32x4.splat(0), mostHigh = f32x4.splat(0);
    for (let at = first; at < end; at += stride) {
      mostLow = f32x4.pmax(mostLow, f32x4.abs(v128.load(at)));
      mostHigh = f32x4.pmax(mostHigh, f32x4.abs(v128.load(at, 16)));
    }
    // A column of zeros has no scale; the least normal number keeps the division finite.
    const least = f32x4.splat(1.17549435e-38), limits = f32x4.splat(limit);
    mostLow = f32x4.pmax(least, mostLow);
    mostHigh = f32x4.pmax(least, mostHigh);
    v128.store(scales + (column << 2), f32x4.div(mostLow, limits));
    v128.store(scales + (column << 2), f32x4.div(mostHigh, limits), 16);
    let at = first;
    for (let row = 0; row < inner; row += 2) {
      const one = row < rows ? steps8(at, mostLow, mostHigh, limits) : i32x4.splat(0);
      const two = row + 1 < rows ? steps8(at + stride, mostLow, mostHigh, limits) : i32x4.splat(0);
      v128.store(to, i16x8.shuffle(one, two, 0, 8, 1, 9, 2, 10, 3, 11));
      v128.store(to, i16x8.shuffle(one, two, 4, 12, 5, 13, 6, 14, 7, 15), 16);
      at += 2 * stride;
      to += 32;
    }
  }
}

@inline
function steps8(at: usize, mostLow: v128, mostHigh: v128, limits: v128): v128 {
  return toInt16(
    f32x4.mul(f32x4.div(v128.load(at), mostLow), limits),
    f32x4.mul(f32x4.div(v128.load(at, 16), mostHigh), limits),
  );
}

/**
 * Rows of scores (`stride` bytes apart, `columns` of them used, room for `inner`, a multiple of 8) → their softmax in int16 tiles
 * of 4 rows, the greatest of a row as `limit`. `scales` gets for each row 1 / the sum of its integers.
 */
export function softmax(
  scores: usize, stride: i32, rows: i32, columns: i32, inner: i32, limit: f32, to: usize, scales: usize,
): void {
  const limits = f32x4.splat(limit);
  for (let row = 0; row < rows; row++) {
    for (let column = columns; column < inner; column++) store<f32>(scores + (column << 2), -1e30);
    const end = scores + (inner << 2);
    let most = f32x4.splat(-1e30);
    for (let at = scores; at < end; at += 16) most = f32x4.pmax(most, v128.load(at));
    const greatest = f32x4.splat(max4(most));
    let sum = i32x4.splat(0);
    let out = tileAt(to, row, inner, LEFT_TILE);
    for (let at = scores; at < end; at += 32) {
      const low = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(exp(f32x4.sub(v128.load(at), greatest)), limits)));
      const high = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(exp(f32x4.sub(v128.load(at, 16), greatest)), limits)));
      sum = i32x4.add(sum, i32x4.add(low, high));
      out = storePairs(out, i16x8.narrow_i32x4_s(low, high), LEFT_TILE);
    }
    const whole = i32x4.extract_lane(sum, 0) + i32x4.extract_lane(sum, 1) + i32x4.extract_lane(sum, 2) + i32x4.extract_lane(sum, 3);
    store<f32>(scales + (row << 2), 1 / f32(whole));
    scores += stride;
  }
}

/** e to the power of numbers that are at most 0, to about 1e-7 of their value; below -80 as if it were -80. */
@inline
function exp(x: v128): v128 {
  x = f32x4.pmax(f32x4.splat(-80), x);
  const whole = f32x4.nearest(f32x4.mul(x, f32x4.splat(1.44269504)));
  // ln 2 in two parts, the first so short that its product with a whole number is exact.
  let rest = f32x4.sub(x, f32x4.mul(whole, f32x4.splat(0.693359375)));
  rest = f32x4.sub(rest, f32x4.mul(whole, f32x4.splat(-2.12194440e-4)));
  // The polynomial of Cephes' expf.
  let sum = f32x4.splat(1.9875691500e-4);
  sum = f32x4.add(f32x4.mul(sum, rest), f32x4.splat(1.3981999507e-3));
  sum = f32x4.add(f32x4.mul(sum, rest), f32x4.splat(8.3334519073e-3));
  sum = f32x4.add(f32x4.mul(sum, rest), f32x4.splat(4.1665795894e-2));
  sum = f32x4.add(f32x4.mul(sum, rest), f32x4.splat(1.6666665459e-1));
  sum = f32x4.add(f32x4.mul(sum, rest), f32x4.splat(5.0000001201e-1));
  sum = f32x4.add(f32x4.mul(f32x4.mul(sum, rest), rest), f32x4.add(rest, f32x4.splat(1)));
  const power = i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(whole), i32x4.splat(127)), 23);
  return f32x4.mul(sum, power);
}

/** GELU of `count` numbers (a multiple of 4) in place: x/2 × (1 + erf(x/√2)). */
export function gelu(at: usize, count: i32): void {
  for (const end = at + (count << 2); at < end; at += 16) {
    const x = v128.load(at);
    const half = f32x4.mul(x, f32x4.splat(0.5));
    v128.store(at, f32x4.add(half, f32x4.mul(half, erf(f32x4.mul(x, f32x4.splat(0.70710678))))));
  }
}

/** The error function to 1.5e-7: Abramowitz and Stegun 7.1.26. */
@inline
function erf(x: v128): v128 {
  const size = f32x4.abs(x);
  const one = f32x4.splat(1);
  const t = f32x4.div(one, f32x4.add(one, f32x4.mul(f32x4.splat(0.3275911), size)));
  let sum = f32x4.splat(1.061405429);
  sum = f32x4.add(f32x4.mul(sum, t), f32x4.splat(-1.453152027));
  sum = f32x4.add(f32x4.mul(sum, t), f32x4.splat(1.421413741));
  sum = f32x4.add(f32x4.mul(sum, t), f32x4.splat(-0.284496736));
  sum = f32x4.add(f32x4.mul(sum, t), f32x4.splat(0.254829592));
  const value = f32x4.sub(one, f32x4.mul(f32x4.mul(sum, t), exp(f32x4.neg(f32x4.mul(size, size)))));
  const sign = v128.and(x, i32x4.splat(0x80000000));
  return v128.or(value, sign);
}

/** Layer norm of `rows` rows of `columns` (a multiple of 4) in place, after adding those of `other`, unless that is 0. */
export function addAndNorm(at: usize, other: usize, weight: usize, bias: usize, rows: i32, columns: i32): void {
  const bytes: usize = columns << 2;
  const share: f32 = 1 / f32(columns);
  for (let row = 0; row < rows; row++) {
    let sums = f32x4.splat(0);
    for (let c: usize = 0; c < bytes; c += 16) {
      let x = v128.load(at + c);
      if (other) x = f32x4.add(x, v128.load(other + c));
      v128.store(at + c, x);
      sums = f32x4.add(sums, x);
    }
    const mean = f32x4.splat(sum4(sums) * share);
    let squares = f32x4.splat(0);
    for (let c: usize = 0; c < bytes; c += 16) {
      const x = f32x4.sub(v128.load(at + c), mean);
      squares = f32x4.add(squares, f32x4.mul(x, x));
    }
    const steep = f32x4.splat(1 / sqrt<f32>(sum4(squares) * share + 1e-12));
    for (let c: usize = 0; c < bytes; c += 16) {
      const x = f32x4.mul(f32x4.sub(v128.load(at + c), mean), steep);
      v128.store(at + c, f32x4.add(f32x4.mul(x, v128.load(weight + c)), v128.load(bias + c)));
    }
    at += bytes;
    if (other) other += bytes;
  }
}

/** `out = words[id] × scale + position + how it is written + marks`, in this order; `columns` is a multiple of 4. */
export function embed(
  words: usize, scale: f32, position: usize, writtenAs: usize, marked: usize, out: usize, columns: i32,
): void {
  const scales = f32x4.splat(scale);
  for (let c: usize = 0; c < <usize>(columns << 2); c += 16) {
    const word = i32x4.extend_low_i16x8_s(i16x8.extend_low_i8x16_s(v128.load_zero<i32>(words + (c >> 2))));
    let sum = f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(word), scales), v128.load(position + c));
    sum = f32x4.add(sum, v128.load(writtenAs + c));
    v128.store(out + c, f32x4.add(sum, v128.load(marked + c)));
  }
}
