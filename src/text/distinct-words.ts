import { hashText } from "./hash-text.ts";
import type { TokenForm } from "./tokens.ts";

/** The distinct words of a text, so that words are looked up once and not for each token. */
export interface DistinctWords {
  /** Each look-up form once, in order of first appearance. */
  readonly forms: readonly string[];
  /** The hash of each form. */
  readonly hashes: Int32Array;
  /** For each token, the index of its form. */
  readonly of: Int32Array;
}

/** Numbers the look-up forms of tokens. */
export function readDistinctWords(tokens: readonly TokenForm[]): DistinctWords {
  const indexes = new Map<string, number>();
  const forms: string[] = [];
  const of = new Int32Array(tokens.length);
  for (let at = 0; at < tokens.length; at += 1) {
    const form = tokens[at]?.lower ?? "";
    let index = indexes.get(form);
    if (index === undefined) {
      index = forms.push(form) - 1;
      indexes.set(form, index);
    }
    of[at] = index;
  }
  const hashes = new Int32Array(forms.length);
  for (let word = 0; word < forms.length; word += 1) hashes[word] = hashText(forms[word] ?? "");
  return { forms, hashes, of };
}
