import { lstatSync } from "node:fs";
import { basename } from "node:path";
import { isRefusal, type Refusal } from "../../diagnostic.ts";
import { messageOf } from "../../errors.ts";
import type { SuppliedFields } from "../../facts/given.ts";
import { UTF_8 } from "../../text/encodings.ts";
import { parseExactJson } from "../json/exact-json.ts";
import { readFile } from "../read-file.ts";
import { isMany, MetaProblem, parseMeta } from "./meta.ts";

/** What the name of a file is followed by in the name of its sidecar: "story.txt.meta.json". */
export const SIDECAR_ENDING = ".meta.json";

/**
 * What the sidecar of a file says of every article in it; null if it has none. One that cannot be used is a refusal, and so of the
 * file, which would otherwise be stored without what somebody knows of it. Links are not followed: a folder may be anyone's.
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

/** A sidecar that says this, as JSON; each fact with where it comes from. */
export function toSidecar({ facts = [], publishedAt, headline, byline, language }: SuppliedFields): string {
  const meta: { [name: string]: unknown } = { published: publishedAt, headline, byline, language };
  for (const { name, value, from } of facts) {
    if (isMany(name)) meta[name] = [...(Array.isArray(meta[name]) ? meta[name] : []), { value, from }];
    else meta[name] = { value, from };
  }
  return `${JSON.stringify(meta, null, 2)}\n`;
}

/** The file that a path is the sidecar of, by its name; null if it is none. */
export function fileOfSidecar(path: string): string | null {
  return path.endsWith(SIDECAR_ENDING) ? path.slice(0, -SIDECAR_ENDING.length) : null;
}

function look(path: string) {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) ?? null;
  } catch {
    // A name too long, or a folder that may not be entered: then there is none that could be read.
    return null;
  }
}

function refused(reason: string): Refusal {
  return { code: "E_RECORD", reason };
}
