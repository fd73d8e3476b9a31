import { InvalidArgumentError, Option } from "commander";
import type { SuppliedFields } from "../facts/given.ts";
import { isMany, isMetaName, type Meta, MetaProblem, parseMeta, unknownName } from "../sources/meta/meta.ts";

/** `--set NAME=VALUE`, which may be repeated. */
export function setOption(): Option {
  return new Option("--set <name=value>", "what you know of every article: section=harbour, keyword=ferry, published=…")
    .argParser(addPair)
    .default(undefined);
}

/** What `--set` says so far, as written, and as receipts keep it. */
export interface SetMeta {
  readonly written: Meta;
  readonly supplied: SuppliedFields;
}

function addPair(pair: string, before: SetMeta | undefined): SetMeta {
  const at = pair.indexOf("=");
  const name = pair.slice(0, Math.max(at, 0)).trim();
  if (at < 0) throw new InvalidArgumentError("Must be a name and a value: section=harbour.");
  if (!isMetaName(name)) throw new InvalidArgumentError(`${unknownName(name).reason}.`);
  const earlier = before?.written[name];
  const value = pair.slice(at + 1);
  if (earlier !== undefined && !isMany(name)) throw new InvalidArgumentError(`An article has one ${name}.`);
  const written: Meta = { ...before?.written, [name]: [...(Array.isArray(earlier) ? earlier : []), value] };
  const supplied = parseMeta(written, "option --set");
  if (supplied instanceof MetaProblem) throw new InvalidArgumentError(`${supplied.reason}.`);
  return { written, supplied };
}
