import type { ArchiveStore, Drawn } from "../archive/store.ts";
import { EXTRACTOR_VERSION } from "../extractor-version.ts";
import { deskOf, withDesk } from "./desk.ts";

/** Writes down what was drawn, and how: its size and seed. Gives the number of the draw. */
export async function recordDraw(
  store: ArchiveStore,
  drawn: readonly Drawn[],
  options: { readonly [option: string]: number },
): Promise<number> {
  return withDesk(deskOf(store), ({ seen }) =>
    store.recordDraw(drawn, { command: "review", version: EXTRACTOR_VERSION, options, decisionsSeen: seen }),
  );
}
