import { inArray } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import { organisations, people } from "../archive/schema.ts";
import { ArchiveError } from "../errors.ts";
import { nameKey } from "../names/name-key.ts";
import type { Named } from "./records.ts";

/** A person or an organisation by a name that leads to its key, with what tells bearers of the name apart. */
export type NamedBearer =
  | { readonly kind: "person"; readonly name: string; readonly qualifier?: string }
  | { readonly kind: "organisation"; readonly name: string };

/** Loads the bearers of some people and organisations; the function gives that of each, and throws for others. */
export async function loadBearers(
  db: Reader,
  named: readonly Pick<Named, "kind" | "id">[],
): Promise<(one: Pick<Named, "kind" | "id">) => NamedBearer> {
  const idsOf = (kind: Named["kind"]) => [...new Set(named.filter((one) => one.kind === kind).map(({ id }) => id))];
  const [personIds, organisationIds] = [idsOf("person"), idsOf("organisation")];
  const columns = { id: people.id, key: people.key, name: people.name, qualifier: people.qualifier };
  const persons =
    personIds.length === 0 ? [] : await db.select(columns).from(people).where(inArray(people.id, personIds));
  const others =
    organisationIds.length === 0
      ? []
      : await db
          .select({ id: organisations.id, key: organisations.key, name: organisations.name })
          .from(organisations)
          .where(inArray(organisations.id, organisationIds));
  const found = new Map<string, NamedBearer>();
  for (const person of persons) found.set(`person ${person.id}`, toPerson(person));
  for (const { id, name } of others) found.set(`organisation ${id}`, { kind: "organisation", name });
  return ({ kind, id }) => {
    const bearer = found.get(`${kind} ${id}`);
    if (bearer === undefined) throw new ArchiveError("not_found", `this archive has no ${kind} ${id}`);
    return bearer;
  };
}

/** The name as shown, unless somebody has decided to show another than is printed; then the key, which is a name as well. */
function toPerson({ key, name, qualifier }: { key: string; name: string; qualifier: string | null }): NamedBearer {
  const bare = qualifier === null ? key : key.slice(0, key.lastIndexOf(" ("));
  const known = nameKey(name) === bare ? name : bare;
  return { kind: "person", name: known, ...(qualifier === null ? {} : { qualifier }) };
}
