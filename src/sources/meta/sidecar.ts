import { lstatSync } from "node:fs";
import { basename } from "node:path";
import { isRefusal, type Refusal } from "../../diagnostic.ts";
import { messageOf } from "../../errors.ts";
import type { SuppliedFields } from "../../facts/given.ts";
import { UTF_8 } from "../../text/encodings.ts";
import { parseExactJson } from "../json/exact-json.ts";
import { readFile } from "../read-file.ts";
import { isMany, MetaProblem, parseMeta } from "./meta.ts";

/** What follows the name of a file in the name of its sidecar: "story.txt.meta.json". */
export const SIDECAR_ENDING = ".meta.json";

/**
 * What the sidecar of a file says about every article in it; null if there is none. A sidecar that cannot be used is a
 * refusal, and the file is refused with it: it would otherwise be stored without what somebody knows about it. Links
 * are not followed, since a folder may be anyone's.
 */
export function readSidecar(path: string): SuppliedFields | Refusal | null {
  const sidecar = `${path}${SIDECAR_ENDING}`;
  const found = look(sidecar);
  if (found === null) return null;
  const name = `sidecar ${basename(sidecar)}`;
  const bytes = found.isFile() ? readFile(sidecar) : refused("not a regular file");
  if (isRefusal(bytes)) return { ...bytes, reason: `${name}: ${bytes.reason}` };
  const text = UTF_8.decode(bytes);
  if (typeof text !== "string") return refused(`${name}: not valid UTF-8 at byte ${text.byteOffset}`);
  try {
    const meta = parseMeta(parseExactJson(text.replace(/^\ufeff/, "")), name);
    return meta instanceof MetaProblem ? refused(`${name}: ${meta.reason}`) : meta;
  } catch (error) {
    return refused(`${name}: not JSON: ${messageOf(error)}`);
  }
}

/** The JSON of a sidecar that says this, each fact with where it comes from. */
export function toSidecar({ facts = [], publishedAt, headline, byline, language }: SuppliedFields): string {
  const meta: { [name: string]: unknown } = { published: publishedAt, headline, byline, language };
  for (const { name, value, from } of facts) {
    if (isMany(name)) meta[name] = [...(Array.isArray(meta[name]) ? meta[name] : []), { value, from }];
    else meta[name] = { value, from };
  }
  return `${JSON.stringify(meta, null, 2)}\n`;
}

/** The file that a path is the sidecar of, by its name; null if it is not a sidecar. */
export function fileOfSidecar(path: string): string | null {
  return path.endsWith(SIDECAR_ENDING) ? path.slice(0, -SIDECAR_ENDING.length) : null;
}

function look(path: string) {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) ?? null;
  } catch {
    // The name is too long, or the folder may not be entered: there is no sidecar that could be read.
    return null;
  }
}

function refused(reason: string): Refusal {
  return { code: "E_RECORD", reason };
}
