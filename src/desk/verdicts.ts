import { and, asc, isNotNull } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import { decisionsStanding } from "../archive/schema.ts";
import type { DecidedQuote, DecisionAction, DecisionValues } from "../decisions/decision.ts";
import { personKey } from "../names/bearer-keys.ts";
import { inList } from "../queries/conditions.ts";
import type { Span } from "../span.ts";

/** What somebody says of a passage at which a quote was read. */
export interface Verdict extends Span {
  readonly by: string;
  /** Whether the quote was read right, words and speakers; null if only a part was judged. */
  readonly isRight: boolean | null;
  /** What is there, in a word by which the verdicts of two people can be compared: who said it, "no quote", "other words". */
  readonly says: string;
}

/** What people have said of the quotes of one article. */
export interface ArticleVerdicts {
  /** In the order in which they are applied: the last one at a place stands. */
  readonly verdicts: readonly Verdict[];
  /** Who says that no quote is missing any more. */
  readonly completedBy: ReadonlySet<string>;
}

/** What is said of words that stand otherwise than they were read, or where nothing was read. */
export const OTHER_WORDS = "other words";

/** The variable that somebody codes of an article who has gone through all of it: see {@link completing}. */
const COMPLETE = "quotes complete";

/** That every quote of an article has been judged, and what was missed has been added: the value of a `code`. */
export function completing(): DecisionValues["code"] {
  return { variable: COMPLETE, value: "yes" };
}

const AT_ONCE = 5000;

/** What has been said of articles, by their SHA-256; of those that are not among them nothing has. */
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
  }
  return found;
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

function toVerdict(action: DecisionAction, value: unknown): Pick<Verdict, "isRight" | "says"> {
  if (action === "reject") return { isRight: false, says: "no quote" };
  if (action === "quote") return { isRight: false, says: OTHER_WORDS };
  const { quote, part = "both" } = value as { readonly quote: DecidedQuote } & Partial<DecisionValues["confirm"]>;
  const isRight = action === "speak" ? false : part === "both" ? true : null;
  return { isRight, says: speakersOf(quote) };
}

/** Who said it, each by the key of the name, in the order of these. */
export function speakersOf({ speakers }: DecidedQuote): string {
  const names = speakers.flatMap((one) => {
    if (one.role !== "speaker") return [];
    if (one.kind === "person") return personKey(one.name, one.qualifier);
    return one.kind === "organisation" ? `organisation ${one.name.toLowerCase()}` : one.kind;
  });
  return names.sort().join("; ");
}
