import { and, asc, eq, gt, isNotNull } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import { articles, decisionsStanding } from "../archive/schema.ts";
import { createArticles } from "../queries/articles.ts";
import { inList } from "../queries/conditions.ts";
import type { Article, Quote, Speaker } from "../queries/records.ts";
import type { Span } from "../span.ts";
import type { QuoteDecision, QuoteKind, QuoteSpanRole, SpeakerRole, Stance, UnnamedKind } from "../vocabulary.ts";
import { inBatches } from "./in-batches.ts";
import { type ArticleVerdicts, loadVerdicts } from "./verdicts.ts";

/**
 * What people say about the quotes of one article, without any of its words: positions in code points, names of
 * speakers.
 */
export interface GoldArticle {
  readonly sha256: string;
  /** Code points of the text. */
  readonly characters: number;
  /**
   * Whether somebody says that every quote is judged and none is missing: then anything that is not here is not a
   * quote.
   */
  readonly complete: boolean;
  readonly quotes: readonly GoldQuote[];
  /** Where something was read as a quote that is not one. */
  readonly rejected: readonly Span[];
}

/** A quote as people say it stands. */
export interface GoldQuote extends Span {
  readonly kind: QuoteKind;
  readonly stance: Stance;
  readonly decided: QuoteDecision;
  readonly spans: readonly (Span & { readonly role: QuoteSpanRole })[];
  readonly speakers: readonly GoldSpeaker[];
}

/** Somebody who said it or passed it on; what is not known of them is null. */
export interface GoldSpeaker {
  readonly role: SpeakerRole;
  readonly kind: Speaker["kind"];
  /** The name in the archive. */
  readonly name: string | null;
  readonly unnamedAs: UnnamedKind | null;
  /** Where the article names or means them. */
  readonly attribution: Span | null;
}

const AT_ONCE = 200;

/** What people have judged, article by article, in the order of their ids. */
export async function* goldOf(db: Reader): AsyncGenerator<GoldArticle> {
  const list = createArticles(db);
  for await (const rows of inBatches(AT_ONCE, (after) => judgedAfter(db, after))) {
    const said = await loadVerdicts(
      db,
      rows.map(({ sha256 }) => sha256),
    );
    for (const { id, sha256 } of rows) {
      const verdicts = said.get(sha256);
      if (verdicts !== undefined) yield toGold(await list.get(id), verdicts);
    }
  }
}

async function judgedAfter(db: Reader, last: number) {
  return db
    .selectDistinct({ id: articles.id, sha256: articles.sha256 })
    .from(decisionsStanding)
    .innerJoin(articles, eq(articles.sha256, decisionsStanding.articleSha256))
    .where(
      and(
        gt(articles.id, last),
        isNotNull(decisionsStanding.value),
        inList(decisionsStanding.action, ["confirm", "reject", "speak", "quote", "code"]),
      ),
    )
    .orderBy(asc(articles.id))
    .limit(AT_ONCE);
}

function toGold({ sha256, text, quotes }: Article, { verdicts, completedBy }: ArticleVerdicts): GoldArticle {
  const lastSaid = new Map(verdicts.map((one) => [`${one.start}-${one.end}`, one]));
  return {
    sha256,
    characters: Array.from(text).length,
    complete: completedBy.size > 0,
    quotes: quotes.flatMap((quote) => (quote.decided === null ? [] : [toGoldQuote(quote, quote.decided)])),
    rejected: [...lastSaid.values()].flatMap(({ start, end, says }) => (says === "no quote" ? [{ start, end }] : [])),
  };
}

function toGoldQuote({ start, end, kind, stance, spans, speakers, via }: Quote, decided: QuoteDecision): GoldQuote {
  return {
    start,
    end,
    kind,
    stance,
    decided,
    spans: spans.map(({ role, start: from, end: to }) => ({ role, start: from, end: to })),
    speakers: [...speakers.map((one) => toGoldSpeaker(one, "speaker")), ...via.map((one) => toGoldSpeaker(one, "via"))],
  };
}

function toGoldSpeaker(speaker: Speaker, role: SpeakerRole): GoldSpeaker {
  const printed = speaker.kind === "unknown" ? null : speaker.attribution;
  return {
    role,
    kind: speaker.kind,
    name: "name" in speaker ? speaker.name : null,
    unnamedAs: speaker.kind === "unnamed" ? speaker.unnamedAs : null,
    attribution: printed === null ? null : { start: printed.start, end: printed.end },
  };
}
