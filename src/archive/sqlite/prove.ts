import type { Database } from "better-sqlite3";
import { checkSourceAfter } from "../verify/altered-articles.ts";
import type { VerifyCheck } from "../verify-check.ts";
import { connect, connectForChecks } from "./connect.ts";
import { workOn } from "./do-work.ts";
import { toArchiveError } from "./errors.ts";
import { countRows } from "./gates.ts";
import { statusOf } from "./migration-status.ts";
import { ownOutline } from "./own-outline.ts";
import { verify } from "./verify.ts";

/** What was found about a copy. */
export interface Proof {
  /** What is wrong with it, in words; empty for a good copy. */
  readonly problems: readonly string[];
  /** Rows of each table. */
  readonly rows: Readonly<Record<string, number>>;
  /** What the checks leave out, in sentences. */
  readonly remarks: readonly string[];
}

/**
 * Checks the copy at `path` in every way that `verify` does. If it is of another version, whose tables this program
 * does not know, only what holds for every version is checked.
 */
export async function prove(path: string, checks: readonly VerifyCheck[]): Promise<Proof> {
  if (!isCurrent(path)) return proveOlder(path);
  const { problems, checked, remarks } = await verify(path, { checks });
  return {
    problems: problems.map(({ code, table, row, message }) =>
      [code, [table, row].filter((part) => part !== null).join(" "), message].filter((part) => part !== "").join(": "),
    ),
    rows: checked,
    remarks,
  };
}

function isCurrent(path: string): boolean {
  const raw = connect(path, { readonly: true });
  try {
    return statusOf(raw, path, ownOutline()).state === "current";
  } finally {
    raw.close();
  }
}

/**
 * Checks what can be checked for any version: SQLite's integrity check, and each article's bytes against its SHA-256.
 */
export function proveOlder(path: string): Proof {
  const raw = connectForChecks(path);
  try {
    const rows = countRows(raw);
    const lines = raw.pragma("integrity_check(100)") as { integrity_check: string }[];
    const damage = lines.map((line) => line.integrity_check).filter((line) => line !== "ok");
    const altered = rows.articles === undefined ? [] : sourceFaults(raw);
    return { problems: [...damage, ...altered], rows, remarks: [OTHER_VERSION] };
  } catch (error) {
    throw toArchiveError(error, path);
  } finally {
    raw.close();
  }
}

const OTHER_VERSION =
  "the archive is of another version: its file and its sources were checked, and nothing that was read from them";

function sourceFaults(raw: Database): string[] {
  const work = workOn(raw);
  const faults: string[] = [];
  for (let last = 0; ; ) {
    const checked = work(checkSourceAfter(last));
    if (checked === null) return faults;
    const { articleId, fault } = checked;
    if (fault !== null) faults.push(`article ${articleId}: ${fault}`);
    last = articleId;
  }
}
