import { and, eq, isNotNull, sql } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import { mentions } from "../archive/schema.ts";
import { groupBy } from "../group-by.ts";
import { descending } from "./conditions.ts";
import type { StatedTitle } from "./records.ts";

/**
 * The title that somebody is usually given: the one that most articles print, and not an odd recent one. Null if there
 * is none.
 *
 * @param latestFirst titles as stated, each once; of several that are printed equally often, the first is taken, which
 * is the latest
 */
export function usualTitle<Stated extends Pick<StatedTitle, "articleCount">>(
  latestFirst: readonly Stated[],
): Stated | null {
  const most = Math.max(0, ...latestFirst.map(({ articleCount }) => articleCount));
  return latestFirst.find(({ articleCount }) => articleCount === most) ?? null;
}

/**
 * How many mentions with a title are looked at for each person of a list: the best known may have tens of thousands.
 */
const LOOKED_AT = 200;

/**
 * The usual titles of several people by id, for lists: the usual one among the 200 mentions with a title that were
 * stored last, so that it takes no longer in a large archive than in a small one. People without a title are left out.
 */
export async function findUsualTitles(db: Reader, people: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const query = db.prepare(
    db
      .select({ title: mentions.title, articleId: mentions.articleId })
      .from(mentions)
      .where(and(eq(mentions.personId, sql.placeholder("person")), isNotNull(mentions.title)))
      .orderBy(descending(mentions.articleId))
      .limit(LOOKED_AT),
  );
  const usual = new Map<number, string>();
  for (const person of people) {
    const rows = await query.rows({ person });
    const stated = [...groupBy(rows, ({ title }) => title)].map(([title, printed]) => ({
      title,
      articleCount: new Set(printed.map(({ articleId }) => articleId)).size,
    }));
    const title = usualTitle(stated)?.title ?? null;
    if (title !== null) usual.set(person, title);
  }
  return usual;
}
