import type { Credit, CreditRole } from "../queries/records.ts";

/** The property of schema.org that each role is; the same for every reader of the data. */
export const SCHEMA_ORG_ROLE: Readonly<
  Record<CreditRole, "author" | "contributor" | "editor" | "translator" | "publisher">
> = {
  author: "author",
  reporter: "author",
  writer: "author",
  contributor: "contributor",
  photographer: "contributor",
  compiler: "contributor",
  other: "contributor",
  editor: "editor",
  translator: "translator",
  publisher: "publisher",
};

/** Credits by a key, each name once, in the order printed. */
export function creditedBy<Key>(credits: readonly Credit[], keyOf: (credit: Credit) => Key): Map<Key, Credit[]> {
  const groups = new Map<Key, Credit[]>();
  for (const credit of credits) {
    const group = groups.get(keyOf(credit)) ?? [];
    const isNew = group.every(
      ({ credited }) => credited.kind !== credit.credited.kind || credited.id !== credit.credited.id,
    );
    if (isNew) groups.set(keyOf(credit), [...group, credit]);
  }
  return groups;
}
