import { eq } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import { articles, credits, organisations, people } from "../archive/schema.ts";
import { ARTICLE_HEAD } from "./article-columns.ts";
import { inJson } from "./conditions.ts";
import { inOrder } from "./in-order.ts";
import { NAMED_COLUMNS, type NamedRow, toNamed } from "./named-columns.ts";
import type { Credit } from "./records.ts";

/** Loads credits by id, in the order of the ids. */
export function creditLoader(db: Reader): (ids: readonly number[]) => Promise<Credit[]> {
  const query = db.prepare(
    db
      .select(COLUMNS)
      .from(credits)
      .innerJoin(articles, eq(articles.id, credits.articleId))
      .leftJoin(people, eq(people.id, credits.personId))
      .leftJoin(organisations, eq(organisations.id, credits.organisationId))
      .where(inJson(credits.id, "credits")),
  );
  return async (ids) => {
    const rows = await query.rows({ credits: JSON.stringify(ids) });
    return inOrder(ids, rows.flatMap(toCredit));
  };
}

const COLUMNS = {
  id: credits.id,
  role: credits.role,
  basis: credits.basis,
  printedRole: credits.printedRole,
  creditedIn: credits.creditedIn,
  nameAsStated: credits.nameAsStated,
  start: credits.startChar,
  end: credits.endChar,
  text: credits.exact,
  place: credits.place,
  affiliation: credits.affiliation,
  article: ARTICLE_HEAD,
  ...NAMED_COLUMNS,
} as const;

interface CreditRow extends NamedRow, Omit<Credit, "credited"> {}

/** A row as a credit. It is always one: a CHECK and a foreign key ensure that every credit stands for someone. */
function toCredit(row: CreditRow): Credit[] {
  const credited = toNamed(row);
  if (credited === null) return [];
  const { id, role, basis, printedRole, creditedIn, nameAsStated, start, end, text, place, affiliation, article } = row;
  return [
    { id, role, basis, printedRole, creditedIn, nameAsStated, start, end, text, place, affiliation, credited, article },
  ];
}
