import type { Document } from "../text/document.ts";

/** The look-up form of a token, in lower case; "" outside the document. */
export function wordAt({ document }: { readonly document: Document }, at: number): string {
  return document.tokens[at]?.lower ?? "";
}
