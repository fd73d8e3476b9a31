import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Encoder } from "../../packages/second-reader/src/encoder.ts";
import { readModel } from "../../packages/second-reader/src/model-file.ts";
import { TINY, writeRandomModel } from "../../packages/second-reader/src/random-model.ts";
import type { Window } from "../../packages/second-reader/src/windows.ts";
import { sha256 } from "../../src/sha256.ts";
import { encodePlainly } from "./reference-encoder.ts";

const KERNEL = "packages/second-reader/kernel/kernel.wasm";
const WORDS = 300;
const program = readFileSync(KERNEL);
const model = readModel(writeRandomModel(TINY, WORDS));

function windowOf(length: number, seed = 1): Window {
  const at = (index: number) => (index + 1) * seed;
  return {
    ids: Int32Array.from({ length }, (_, index) => (at(index) * 797) % WORDS),
    cases: Uint8Array.from({ length }, (_, index) => at(index) % 4),
    marks: Uint8Array.from({ length }, (_, index) => (at(index) >> 2) % 4),
    words: [],
    fresh: 0,
  };
}

describe("the encoder", () => {
  it.each([1, 5, 37])(
    "gives for %i pieces what plain arithmetic gives, but for the rounding of its integers",
    (length) => {
      const { tags } = new Encoder(model, program).encode(windowOf(length));
      const plain = encodePlainly(model, windowOf(length));
      expect(tags).toHaveLength(plain.length);
      for (const [at, value] of plain.entries()) expect(Math.abs((tags[at] ?? 0) - value)).toBeLessThan(0.02);
    },
  );

  it("gives the same bits whatever it has read before", () => {
    const used = new Encoder(model, program);
    used.encode(windowOf(256, 3));
    used.encode(windowOf(9, 5));
    const [late, fresh] = [used.encode(windowOf(42)), new Encoder(model, program).encode(windowOf(42))];
    used.encode(windowOf(7, 2));
    expect(late.tags).toEqual(fresh.tags);
    expect(late.ask(3, 5)).toEqual(fresh.ask(3, 5));
    expect(late.keys()).toEqual(fresh.keys());
  });

  it("refuses a model of which a sum might leave 32 bits", () => {
    const wide = readModel(writeRandomModel({ ...TINY, inner: 4096 }, WORDS));
    expect(() => new Encoder(wide, program)).toThrow("32 bits");
  });

  it("refuses a window that is longer than the model has positions", () => {
    expect(() => new Encoder(model, program).encode(windowOf(257))).toThrow("257 pieces");
  });
});

describe("the file of a model", () => {
  it("is refused where it is cut off, or something else", () => {
    const file = writeRandomModel(TINY, WORDS);
    expect(() => new Encoder(readModel(file.slice(0, file.length - 64)), program)).toThrow("ends too soon");
    expect(() => readModel(new TextEncoder().encode("something else"))).toThrow("no model file");
  });
});

describe("the kernel", () => {
  const compiler = "packages/second-reader/node_modules/.bin/asc";
  it.skipIf(!existsSync(compiler))("is what its source compiles to", { timeout: 120_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), "kernel-"));
    const out = join(folder, "kernel.wasm");
    const { kernel } = JSON.parse(readFileSync("packages/second-reader/package.json", "utf8")).scripts;
    const [, ...args] = String(kernel).replace("kernel/kernel.wasm", out).split(" ");
    execFileSync(
      compiler,
      args.map((arg) => (arg === "kernel/kernel.ts" ? `packages/second-reader/${arg}` : arg)),
    );
    expect(sha256(readFileSync(out))).toBe(sha256(program));
    rmSync(folder, { recursive: true });
  });
});
