/** The signatures of a ZIP with files and of one without. */
const ZIP = ["PK\u0003\u0004", "PK\u0005\u0006"];

export function looksLikeZip(head: Uint8Array): boolean {
  return ZIP.includes(Buffer.from(head.subarray(0, 4)).toString("latin1"));
}

/**
 * Whether bytes begin as Word's documents did before 2007, and as the file does that Word puts an encrypted document
 * into.
 */
export function looksLikeCompound(head: Uint8Array): boolean {
  return Buffer.from(head.subarray(0, 8)).toString("hex") === "d0cf11e0a1b11ae1";
}
