import { valuesOf } from "./statement.ts";
import type { Work } from "./work.ts";

const FIND = valuesOf<[], number>("SELECT coalesce(max(id), 0) FROM decisions");

/** `ArchiveStore.lastDecision`. */
export function* lastDecision(): Work<number> {
  return (yield* FIND.get()) ?? 0;
}
