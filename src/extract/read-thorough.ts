import type { SecondReader } from "../second-reader/opinion.ts";
import type { ExtractContext } from "./extract.ts";
import type { Extraction } from "./extraction.ts";
import { readBoth } from "./read-both.ts";

/** What the rules and a second reader read of an article together: see {@link readBoth}. */
export async function readThorough(text: string, context: ExtractContext, reader: SecondReader): Promise<Extraction> {
  const { both } = await readBoth(text, context, reader);
  return both;
}
