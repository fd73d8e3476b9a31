import { createHmac, randomBytes } from "node:crypto";
import type { Desk, Editing } from "./desk.ts";

/** Whether the pages have forms for whoever asks; null where they only read. */
export type EditingOf = (request: Request) => Editing | null;

/**
 * The forms of this process: a form that was made for one who decides is taken from nobody else, and none that another process has
 * made.
 */
export function editingAt(desk: Desk | undefined): EditingOf {
  const secret = randomBytes(32);
  return (request) => {
    const by = desk?.by(request) ?? null;
    return by === null ? null : { by, token: createHmac("sha256", secret).update(by).digest("hex") };
  };
}
