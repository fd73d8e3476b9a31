import type { ArchiveStore, Drawn } from "../archive/store.ts";
import { deskOf, withDesk } from "./desk.ts";

/** How something was drawn. */
export interface DrawOptions {
  /** The versions that have read what it was drawn from: it is no sample of what another version reads. */
  readonly versions: readonly string[];
  /** The size of the draw and its seed. */
  readonly options: { readonly [option: string]: number };
}

/** Writes down what was drawn, and how. Gives the number of the draw. */
export async function recordDraw(
  store: ArchiveStore,
  drawn: readonly Drawn[],
  { versions, options }: DrawOptions,
): Promise<number> {
  const version = versions.join(", ");
  return withDesk(deskOf(store), ({ seen }) =>
    store.recordDraw(drawn, { command: "review", version, options, decisionsSeen: seen }),
  );
}
