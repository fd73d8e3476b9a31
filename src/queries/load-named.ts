import type { Reader } from "../archive/reader.ts";
import { organisations, people } from "../archive/schema.ts";
import { inList } from "./conditions.ts";
import type { Named } from "./records.ts";

/** The id of a person or of an organisation; at most one is not null. */
export interface IdsOfNamed {
  readonly personId: number | null;
  readonly organisationId: number | null;
}

/** Who is meant by ids; null if both are null. */
export type NamedById = (ids: IdsOfNamed) => Named | null;

/** Loads the people and organisations that many ids mean. */
export async function loadNamed(db: Reader, ids: readonly IdsOfNamed[]): Promise<NamedById> {
  const persons = await load(db, people, [...new Set(ids.flatMap(({ personId }) => personId ?? []))]);
  const others = await load(db, organisations, [...new Set(ids.flatMap(({ organisationId }) => organisationId ?? []))]);
  return ({ personId, organisationId }) => {
    const [person, other] = [persons.get(personId ?? 0), others.get(organisationId ?? 0)];
    if (person !== undefined) return { kind: "person", ...person };
    return other === undefined ? null : { kind: "organisation", ...other };
  };
}

async function load(db: Reader, table: typeof people | typeof organisations, ids: readonly number[]) {
  if (ids.length === 0) return new Map<number, Omit<Named, "kind">>();
  const { id, slug, name } = table;
  const rows = await db.select({ id, slug, name }).from(table).where(inList(id, ids));
  return new Map<number, Omit<Named, "kind">>(rows.map((row) => [row.id, row]));
}
