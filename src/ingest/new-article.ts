import type { Meta } from "../sources/meta/meta.ts";

/** One article to be added: its text, or the bytes received. */
export type NewArticle = {
  /** File name or URL, stored with the article. */
  readonly uri?: string | null | undefined;
  /** ISO 8601 date, or date and time; used only if the text states none. */
  readonly publishedAt?: string | null | undefined;
  /** What you know of it beside its text; an article that is there already gains what is new. */
  readonly meta?: Meta | undefined;
  /** `meta` replaces what was given before, but never what the text prints. */
  readonly replaceMeta?: boolean | undefined;
} & (
  | { readonly text: string; readonly bytes?: undefined; readonly encoding?: undefined }
  | {
      readonly bytes: Uint8Array;
      readonly text?: undefined;
      /** A WHATWG label such as "windows-1252"; UTF-8, or what a byte-order mark says, if not given. */
      readonly encoding?: string | undefined;
    }
);
