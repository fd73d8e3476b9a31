import { isAddress } from "../archive/address.ts";
import type { OpenDatabase } from "../archive/database.ts";
import type { Tombstone } from "../archive/store.ts";
import { misuse } from "../misuse.ts";
import { ask, mayAsk } from "./ask.ts";
import { toJson } from "./json.ts";
import { EXIT, type Terminal } from "./terminal.ts";

/**
 * Shows what is concerned and asks whether to go on. Refuses if nobody can be asked; `--yes` is needed then.
 *
 * @param question "Remove 2 articles for good?"
 * @param word what must be typed to agree: "remove"
 */
export async function isAgreed(list: string, question: string, word: string, terminal: Terminal): Promise<boolean> {
  if (!mayAsk(terminal)) throw misuse("this cannot be undone: see what it concerns with --dry-run, then say --yes");
  if ((await ask(`${list}${question} Type "${word}" to agree: `)).trim() === word) return true;
  terminal.note("nothing was changed");
  return false;
}

/** Warns if something of the words is left in the archive at a place. */
export function sayErased(erased: boolean, place: string, terminal: Terminal): void {
  if (erased) return;
  if (isAddress(place)) {
    terminal.warn(
      "PostgreSQL keeps what was removed until the owner of its tables runs VACUUM FULL; so do its backups and logs",
    );
    return;
  }
  terminal.warn(
    "another program reads the archive, so its log still holds the words: run the command again when that has ended",
  );
  terminal.exitWith(EXIT.failed);
}

/** Erases what is left of an article that was removed before. */
export async function eraseAgain(
  { store, readonly, path }: OpenDatabase,
  { articleId, sha256, removedAt, removedBy, replacedBy }: Tombstone,
  { json }: { readonly json?: true },
  terminal: Terminal,
): Promise<void> {
  const { finishRemoval } = await import("../ingest/remove.ts");
  const erased = readonly ? null : await finishRemoval(store);
  if (json) await terminal.write(toJson({ dryRun: readonly, articles: [{ articleId, sha256 }], decisions: 0, erased }));
  terminal.note(
    `article ${articleId} was ${replacedBy === null ? "removed" : "redacted"} on ${removedAt.slice(0, 10)} by ${removedBy}`,
  );
  if (erased !== null) sayErased(erased, path, terminal);
}
