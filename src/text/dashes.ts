/** Signs that separate something within a sentence: “the report — as Roe noted — says”. */
export const DASHES: ReadonlySet<string> = new Set(["–", "—", "―", "--"]);

/** The same, and the hyphen, which stands for them where a typewriter had no other sign: “- Ann Roe, Ashby”. */
export const DASHES_OR_HYPHEN: ReadonlySet<string> = new Set([...DASHES, "-"]);
