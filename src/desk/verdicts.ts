import { and, asc, isNotNull } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import { decisions, decisionsStanding } from "../archive/schema.ts";
import type { DecidedQuote, DecisionAction, DecisionValues } from "../decisions/decision.ts";
import { personKey } from "../names/bearer-keys.ts";
import { inList } from "../queries/conditions.ts";
import type { Span } from "../span.ts";

/** What somebody says about a passage where a quote was read. */
export interface Verdict extends Span {
  readonly by: string;
  /** Whether the quote was read right, words and speakers; null if only a part was judged. */
  readonly isRight: boolean | null;
  /**
   * What is there, worded so that the verdicts of two people can be compared: who said it, "no quote", "other words".
   */
  readonly says: string;
  /** The words and speakers that were confirmed. */
  readonly confirmed?: string;
}

/** What people have said about the quotes of one article. */
export interface ArticleVerdicts {
  /** In the order in which they apply: the last one at a place stands. */
  readonly verdicts: readonly Verdict[];
  /** Who says that no quote is missing any longer. */
  readonly completedBy: ReadonlySet<string>;
}

/** What a verdict says if the words are not those that were read, or if nothing was read there. */
export const OTHER_WORDS = "other words";

/** The variable that people code of an article when they have gone through all of it: see {@link completing}. */
const COMPLETE = "quotes complete";

/**
 * The value of a `code` which says that every quote of an article has been judged and what was missed has been added.
 */
export function completing(): DecisionValues["code"] {
  return { variable: COMPLETE, value: "yes" };
}

const AT_ONCE = 5000;

/** What has been said about articles, by their SHA-256; nothing has about articles that are missing from the map. */
export async function loadVerdicts(db: Reader, hashes: readonly string[]): Promise<Map<string, ArticleVerdicts>> {
  const found = new Map<string, { verdicts: Verdict[]; completedBy: Set<string> }>();
  for (let from = 0; from < hashes.length; from += AT_ONCE) {
    for (const row of await loadRows(db, hashes.slice(from, from + AT_ONCE))) {
      const { article, by, action, value, start, end } = row;
      if (article === null || value === null) continue;
      const known = found.get(article) ?? { verdicts: [], completedBy: new Set() };
      found.set(article, known);
      if (action === "code") {
        if (start === null && isComplete(JSON.parse(value))) known.completedBy.add(by);
      } else if (start !== null && end !== null) {
        known.verdicts.push({ by, start, end, ...toVerdict(action as DecisionAction, JSON.parse(value)) });
      }
    }
    await markCorrected(db, found, hashes.slice(from, from + AT_ONCE));
  }
  return found;
}

/**
 * Marks confirmations of a correction as wrong readings: whoever confirms what somebody else has put right says that it
 * was read wrong, even if that correction has been taken back since.
 */
async function markCorrected(
  db: Reader,
  found: ReadonlyMap<string, { verdicts: Verdict[] }>,
  hashes: readonly string[],
): Promise<void> {
  const { articleSha256: article, startChar: start, endChar: end, action, value } = decisions;
  const rows = await db
    .select({ article, start, end, value })
    .from(decisions)
    .where(and(inList(article, hashes), inList(action, ["speak", "quote"]), isNotNull(value)));
  const corrections = new Set(
    rows.map((row) => {
      const { quote } = JSON.parse(row.value ?? "") as { readonly quote: DecidedQuote };
      return `${row.article} ${row.start}-${row.end} ${standsAs(quote)}`;
    }),
  );
  for (const [sha256, said] of found) {
    said.verdicts = said.verdicts.map((one) => {
      const isCorrection =
        one.confirmed !== undefined && corrections.has(`${sha256} ${one.start}-${one.end} ${one.confirmed}`);
      return isCorrection ? { ...one, isRight: false } : one;
    });
  }
}

/** A key for the words and speakers of a quote: equal quotes have equal keys. */
function standsAs(quote: DecidedQuote): string {
  const contents = quote.spans.filter(({ role }) => role === "content").map(({ start, end }) => `${start}-${end}`);
  return `${contents.join(" ")} ${speakersOf(quote)}`;
}

async function loadRows(db: Reader, hashes: readonly string[]) {
  return db
    .select({
      article: decisionsStanding.articleSha256,
      by: decisionsStanding.madeBy,
      action: decisionsStanding.action,
      value: decisionsStanding.value,
      start: decisionsStanding.startChar,
      end: decisionsStanding.endChar,
    })
    .from(decisionsStanding)
    .where(
      and(
        inList(decisionsStanding.articleSha256, hashes),
        inList(decisionsStanding.action, ["confirm", "reject", "speak", "quote", "code"]),
        isNotNull(decisionsStanding.value),
      ),
    )
    .orderBy(asc(decisionsStanding.madeAt), asc(decisionsStanding.key));
}

function isComplete({ variable, value, of }: DecisionValues["code"]): boolean {
  return variable === COMPLETE && value === "yes" && of === undefined;
}

function toVerdict(action: DecisionAction, value: unknown): Pick<Verdict, "isRight" | "says" | "confirmed"> {
  if (action === "reject") return { isRight: false, says: "no quote" };
  if (action === "quote") return { isRight: false, says: OTHER_WORDS };
  const { quote, part = "both" } = value as { readonly quote: DecidedQuote } & Partial<DecisionValues["confirm"]>;
  if (action === "speak") return { isRight: false, says: speakersOf(quote) };
  if (part !== "both") return { isRight: null, says: speakersOf(quote) };
  return { isRight: true, says: speakersOf(quote), confirmed: standsAs(quote) };
}

/** Who said it, each by the key of the name, sorted by key. */
export function speakersOf({ speakers }: DecidedQuote): string {
  const names = speakers.flatMap((one) => {
    if (one.role !== "speaker") return [];
    if (one.kind === "person") return personKey(one.name, one.qualifier);
    return one.kind === "organisation" ? `organisation ${one.name.toLowerCase()}` : one.kind;
  });
  return names.sort().join("; ");
}
