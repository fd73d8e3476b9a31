import { createHmac, randomBytes } from "node:crypto";
import type { Desk, Editing } from "./desk.ts";

/** What the forms of pages need for whoever asks; null if the pages only read. */
export type EditingOf = (request: Request) => Editing | null;

/**
 * The forms of this process. A form made for one person is taken from nobody else, and one made by another process is
 * not taken.
 */
export function editingAt(desk: Desk | undefined): EditingOf {
  const secret = randomBytes(32);
  return (request) => {
    const by = desk?.by(request) ?? null;
    return by === null ? null : { by, token: createHmac("sha256", secret).update(by).digest("hex") };
  };
}
