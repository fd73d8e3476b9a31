import type { Reader } from "../archive/reader.ts";
import type { Bearer, DecidedQuote, Passage } from "../decisions/decision.ts";
import { passageOf } from "../decisions/passage.ts";
import { organisationKey, personKey } from "../names/bearer-keys.ts";
import { createArticles } from "../queries/articles.ts";
import { loadBearers } from "../queries/bearers.ts";
import { createQuotes } from "../queries/quotes.ts";
import type { Article, Named, Quote, Speaker } from "../queries/records.ts";
import { type BearerOf, quoteAsSeen } from "./draft.ts";
import { keysOf } from "./keys-of.ts";

/** A quote as it stands now, as decisions describe it: what to begin a decision about it with. */
export interface SeenQuote {
  /** SHA-256 of its article. */
  readonly article: string;
  readonly passage: Passage;
  readonly quote: DecidedQuote;
}

/**
 * A quote by its id or address.
 *
 * @throws ArchiveError `not_found`, `ambiguous`, `invalid_argument`
 */
export async function seeQuote(db: Reader, key: number | string): Promise<SeenQuote> {
  const quote = await createQuotes(db).get(key);
  const article = await createArticles(db).get(quote.article.id);
  const seen = await toSeen(db, quote, article);
  return { article: article.sha256, passage: passageOf(article.text, quote), quote: seen };
}

/** A quote of an article as it stands now. */
export async function toSeen(db: Reader, quote: Quote, article: Article): Promise<DecidedQuote> {
  return quoteAsSeen(quote, await bearersIn(db, article, [...quote.speakers, ...quote.via].filter(isNamed)));
}

type NamedSpeaker = Extract<Speaker, { readonly kind: "person" | "organisation" }>;

function isNamed(speaker: Speaker): speaker is NamedSpeaker {
  return speaker.kind === "person" || speaker.kind === "organisation";
}

/**
 * Speakers by the names that their article prints, if it does. Somebody whom a decision has joined with somebody else
 * goes by that one's name in the archive, but what is decided about this quote must still hold if they are parted
 * again.
 */
async function bearersIn(db: Reader, article: Article, speakers: readonly NamedSpeaker[]): Promise<BearerOf> {
  const known = await loadBearers(db, speakers);
  const printed = new Map<string, Bearer>();
  for (const { kind, id } of speakers) {
    const name = printedName(article, { kind, id }, await keysOf(db, kind, id));
    if (name !== null) printed.set(`${kind} ${id}`, { kind, name });
  }
  return (one) => printed.get(`${one.kind} ${one.id}`) ?? known(one);
}

/** The first name in an article that is somebody's whole name, which one of their keys tells. */
function printedName(
  { mentions }: Article,
  { kind, id }: Pick<Named, "kind" | "id">,
  keys: readonly string[],
): string | null {
  const keyOf = kind === "person" ? personKey : organisationKey;
  const found = mentions.find(
    ({ form, text, means }) => form === "name" && means?.kind === kind && means.id === id && keys.includes(keyOf(text)),
  );
  return found?.text ?? null;
}
