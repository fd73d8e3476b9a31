import { createHash } from "node:crypto";

/**
 * The SHA-256 of each file that comes with this package, by its path in it. Whoever trains another model or compiles
 * another kernel changes it here.
 */
const SHIPPED = {
  "model.orsr": "9ddd010a636341d48c4ca6653b70e23631a9b39843d7bd9b7975410ac9ddbcc4",
  "vocabulary.txt": "07eced375cec144d27c900241f3e339478dec958f92fddbc551f295c992038a3",
  "kernel/kernel.wasm": "8104b825cff7a54707187fc10f01d2dc46d2e18abbd1bc0bb0f7d24a994b203c",
} as const;

export type ShippedFile = keyof typeof SHIPPED;

/**
 * Checks that a file is as it was shipped: a single bit of a model that changed would give other quotes, and another
 * reader.
 *
 * @param path where it was read, for the message
 *
 * @throws if it is not
 */
export function requireShipped(name: ShippedFile, bytes: Uint8Array, path: string): void {
  if (createHash("sha256").update(bytes).digest("hex") === SHIPPED[name]) return;
  throw new Error(`${path} is damaged: it is not the file that came with the package`);
}
