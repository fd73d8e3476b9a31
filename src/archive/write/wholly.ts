import type { Refusal } from "../../diagnostic.ts";
import { RefusedRow, type Work } from "./work.ts";

/** Does all of a write or nothing. Returns the refusal if the database refuses a row, else null. */
export function* wholly(write: () => Work<void>): Work<Refusal | null> {
  yield { do: "begin part" };
  try {
    yield* write();
    yield { do: "keep part" };
    return null;
  } catch (error) {
    if (!(error instanceof RefusedRow)) throw error;
    yield { do: "take back part" };
    return { code: "E_INTERNAL", reason: error.message };
  }
}
