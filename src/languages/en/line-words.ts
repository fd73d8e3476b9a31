import type { LineWords } from "../for-layout.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Small words of bylines, credit lines and headers. By hand. */
export const LINE_WORDS: LineWords = {
  joiners: words("and"),
  beforeMakers: words("by"),
  beforeOrigins: words("from"),
  beforeHelpers: words("with"),
  beforePlaces: words("in"),
  beforeFirms: words("at"),
  beforeOutlets: words("of for"),
  withinOutlets: words("of"),
  afterSpecial: words("to"),
  special: words("special"),
  articles: words("the"),
  ours: words("our"),
  indefinite: words("a"),
  pointing: words("this"),
  passives: words("was is were"),
  also: words("also"),
  relatives: words("which"),
};
