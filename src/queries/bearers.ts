import { eq } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import { organisationNames, organisations, people, personNames, slugRedirects } from "../archive/schema.ts";
import { ArchiveError } from "../errors.ts";
import { groupBy } from "../group-by.ts";
import { isPersonOf, organisationKey, personKey, qualifierOf } from "../names/bearer-keys.ts";
import { inList } from "./conditions.ts";
import type { Named } from "./records.ts";

/**
 * A person or an organisation by a name that leads to its key, with the qualifier that tells bearers of the name apart.
 */
export type NamedBearer =
  | { readonly kind: "person"; readonly name: string; readonly qualifier?: string }
  | { readonly kind: "organisation"; readonly name: string };

/**
 * Loads the bearers of some people and organisations; the function returns the bearer of each, and throws for any
 * other.
 */
export async function loadBearers(
  db: Reader,
  named: readonly Pick<Named, "kind" | "id">[],
): Promise<(one: Pick<Named, "kind" | "id">) => NamedBearer> {
  const idsOf = (kind: Named["kind"]) => [...new Set(named.filter((one) => one.kind === kind).map(({ id }) => id))];
  const found = new Map<string, NamedBearer>();
  for (const { id, qualifier, ...known } of await loadPeople(db, idsOf("person"))) {
    const name = nameOfKey(known, (written) => isPersonOf(known.key, written));
    found.set(`person ${id}`, { kind: "person", name, ...(qualifier === null ? {} : { qualifier }) });
  }
  for (const { id, ...known } of await loadOrganisations(db, idsOf("organisation"))) {
    const name = nameOfKey(known, (written) => organisationKey(written) === known.key);
    found.set(`organisation ${id}`, { kind: "organisation", name });
  }
  return ({ kind, id }) => {
    const bearer = found.get(`${kind} ${id}`);
    if (bearer === undefined) throw new ArchiveError("not_found", `this archive has no ${kind} ${id}`);
    return bearer;
  };
}

/** Somebody who was joined with another, with the slug of before. */
export interface JoinedBearer {
  readonly slug: string;
  readonly bearer: NamedBearer;
}

/** Those who were joined with a person or an organisation, as they were before. */
export async function loadJoinedBearers(db: Reader, { kind, id }: Pick<Named, "kind" | "id">): Promise<JoinedBearer[]> {
  const pointer = kind === "person" ? slugRedirects.personId : slugRedirects.organisationId;
  const { slug, key } = slugRedirects;
  const joined = await db.select({ slug, key }).from(slugRedirects).where(eq(pointer, id)).orderBy(slug);
  if (joined.length === 0) return [];
  const [row] = kind === "person" ? await loadPeople(db, [id]) : await loadOrganisations(db, [id]);
  const names = row?.names ?? [];
  return joined.map(({ slug, key }) => ({ slug, bearer: joinedBearer(kind, key, names) }));
}

function joinedBearer(kind: Named["kind"], key: string, names: readonly string[]): NamedBearer {
  if (kind === "organisation")
    return { kind, name: printedWithKey(key, names, (name) => organisationKey(name) === key) };
  const qualifier = qualifierOf(key);
  const bare = qualifier === null ? key : key.slice(0, key.lastIndexOf(" ("));
  const name = printedWithKey(bare, names, (written) => personKey(written) === bare);
  return { kind, name, ...(qualifier === null ? {} : { qualifier }) };
}

async function loadPeople(db: Reader, ids: readonly number[]) {
  if (ids.length === 0) return [];
  const columns = { id: people.id, key: people.key, name: people.name, qualifier: people.qualifier };
  const rows = await db.select(columns).from(people).where(inList(people.id, ids));
  const names = await db
    .select({ of: personNames.personId, name: personNames.name })
    .from(personNames)
    .where(inList(personNames.personId, ids));
  const namesOf = groupBy(names, ({ of }) => of);
  return rows.map(({ key, qualifier, ...row }) => {
    const bare = qualifier === null ? key : key.slice(0, key.lastIndexOf(" ("));
    return { ...row, qualifier, key: bare, names: (namesOf.get(row.id) ?? []).map(({ name }) => name) };
  });
}

async function loadOrganisations(db: Reader, ids: readonly number[]) {
  if (ids.length === 0) return [];
  const columns = { id: organisations.id, key: organisations.key, name: organisations.name };
  const rows = await db.select(columns).from(organisations).where(inList(organisations.id, ids));
  const names = await db
    .select({ of: organisationNames.organisationId, name: organisationNames.name })
    .from(organisationNames)
    .where(inList(organisationNames.organisationId, ids));
  const namesOf = groupBy(names, ({ of }) => of);
  return rows.map((row) => ({ ...row, names: (namesOf.get(row.id) ?? []).map(({ name }) => name) }));
}

interface KnownNames {
  readonly key: string;
  readonly name: string;
  readonly names: readonly string[];
}

/**
 * The name as shown. If somebody has decided to show a name that is not printed, it is one that is printed, in mixed
 * case if there is one, or else the key, which is a name as well.
 */
function nameOfKey({ key, name, names }: KnownNames, isOfKey: (name: string) => boolean): string {
  return isOfKey(name) ? name : printedWithKey(key, names, isOfKey);
}

function printedWithKey(key: string, names: readonly string[], isOfKey: (name: string) => boolean): string {
  const printed = names.filter(isOfKey);
  const isMixed = (written: string) => written !== written.toUpperCase() && written !== written.toLowerCase();
  return printed.find(isMixed) ?? printed[0] ?? key;
}
