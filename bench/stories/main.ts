/**
 * Scores how articles are linked, on pairs that were keyed by hand: `npm run bench:stories -- PAIRS.jsonl KEYS.jsonl`.
 * All articles go into one archive, so that each could be linked with every other. Prints precision and recall of "both
 * are one story", how many kinds are right, which pairs are wrong, and how many links there are between articles of
 * different pairs.
 *
 * @module
 */
import { readFileSync } from "node:fs";
import { and, eq, inArray } from "drizzle-orm";
import { articleLinks, articles, relatedArticles } from "../../src/archive/schema.ts";
import { openArchive } from "../../src/open-archive.ts";
import type { LinkKind } from "../../src/vocabulary.ts";
import type { KeyLine, PairLine } from "./pair.ts";

interface Found {
  readonly same: boolean;
  readonly kind: LinkKind | null;
  readonly share: number | null;
}

async function main([pairsPath, keysPath]: readonly string[]): Promise<void> {
  if (pairsPath === undefined || keysPath === undefined) throw new Error("PAIRS.jsonl and KEYS.jsonl are needed");
  const keys = new Map(readLines<KeyLine>(keysPath).map((key) => [key.id, key]));
  const pairs = readLines<PairLine>(pairsPath).filter(({ id }) => keys.has(id));
  await using archive = await openArchive(":memory:", { create: true });
  const ids: (readonly [PairLine, number, number])[] = [];
  for (const pair of pairs) {
    const add = async (text: string, publishedAt: string | undefined) => {
      const outcome = await archive.add({ text, ...(publishedAt === undefined ? {} : { publishedAt }) });
      if (outcome.status === "rejected" || outcome.articleId === null)
        throw new Error(`an article cannot be added: ${text.slice(0, 80)}`);
      return outcome.articleId;
    };
    ids.push([pair, await add(pair.a, pair.aPublishedAt), await add(pair.b, pair.bPublishedAt)]);
  }
  const find = async (one: number, other: number): Promise<Found> => {
    const links = await archive.db
      .select({ kind: relatedArticles.kind, share: relatedArticles.share })
      .from(relatedArticles)
      .where(and(eq(relatedArticles.articleId, one), eq(relatedArticles.otherId, other)));
    const stories = await archive.db
      .select({ story: articles.storyId })
      .from(articles)
      .where(inArray(articles.id, [one, other]));
    const [link] = links;
    return {
      same: stories.length === 2 && stories[0]?.story !== null && stories[0]?.story === stories[1]?.story,
      kind: link?.kind ?? null,
      share: link?.share ?? null,
    };
  };
  const counts = { both: 0, found: 0, keyed: 0, kinds: 0 };
  for (const [pair, one, other] of ids) {
    const key = keys.get(pair.id);
    if (key === undefined) continue;
    const { same, kind, share } = await find(one, other);
    counts.both += Number(same && key.same);
    counts.found += Number(same);
    counts.keyed += Number(key.same);
    counts.kinds += Number(kind === key.kind);
    if (same !== key.same || kind !== key.kind) {
      console.log(
        `${pair.id}: keyed ${describe(key.same, key.kind)}, found ${describe(same, kind)}${share === null ? "" : ` ${share.toFixed(2)}`}`,
      );
    }
  }
  const own = new Set(ids.map(([, one, other]) => `${Math.max(one, other)} ${Math.min(one, other)}`));
  const all = await archive.db.select({ one: articleLinks.articleId, other: articleLinks.otherId }).from(articleLinks);
  const across = all.filter(({ one, other }) => !own.has(`${Math.max(one, other)} ${Math.min(one, other)}`)).length;
  const share = (part: number, whole: number) =>
    `${((100 * part) / Math.max(1, whole)).toFixed(1)} % (${part} of ${whole})`;
  console.log(`same story: precision ${share(counts.both, counts.found)}, recall ${share(counts.both, counts.keyed)}`);
  console.log(`kinds right ${share(counts.kinds, ids.length)}`);
  console.log(`links between articles of different pairs: ${across}`);
}

function describe(same: boolean, kind: LinkKind | null): string {
  return `${same ? "one story" : "two"}/${kind ?? "none"}`;
}

function readLines<Line>(path: string): Line[] {
  return readFileSync(path, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);
}

await main(process.argv.slice(2));
