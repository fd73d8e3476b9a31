import type { Document } from "./document.ts";

/** Whether a line of the text ends between a token and the one before it. */
export function startsLine({ text, tokens }: Pick<Document, "text" | "tokens">, token: number): boolean {
  return text.slice(tokens.ends[token - 1] ?? 0, tokens.starts[token]).includes("\n");
}
