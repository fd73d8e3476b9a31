import type { Act, Bearer, DecidedQuote, DecidedSpeaker, Decision, DecisionValues } from "../decisions/decision.ts";
import { passageOf } from "../decisions/passage.ts";
import type { Quote, Speaker } from "../queries/records.ts";
import type { Span } from "../span.ts";

/** What somebody wants to decide, without who, when and why. */
export type Draft = Act & Pick<Decision, "article" | "original" | "passage" | "undoes">;

/** Who decides, and why. */
export interface Maker {
  readonly by: string;
  readonly reason: string | null;
  /** UTC, ISO 8601 with a Z. */
  readonly at: string;
}

/** The decision that a draft becomes when somebody makes it. */
export function signed(draft: Draft, { by, reason, at }: Maker): Decision {
  return { ...draft, madeAt: at, madeBy: by, reason };
}

/** An article as decisions know it: by the hash of its text, with the text itself. */
export interface KnownText {
  readonly sha256: string;
  readonly text: string;
}

/** Names a person or an organisation of an archive as decisions do. */
export type BearerOf = (named: { readonly kind: "person" | "organisation"; readonly id: number }) => Bearer;

/** A quote as it stands in the archive now. */
export function quoteAsSeen(quote: Quote, bearerOf: BearerOf): DecidedQuote {
  const { kind, stance, spans, speakers, via, saidFrom, saidUntil, saidBasis } = quote;
  const said =
    saidFrom === null || saidUntil === null || saidBasis === null
      ? {}
      : { said: { from: saidFrom, until: saidUntil, basis: saidBasis } };
  return {
    kind,
    stance,
    spans: spans.map(({ role, start, end }) => ({ role, start, end })),
    speakers: [
      ...speakers.map((speaker) => speakerAsSeen(speaker, "speaker", bearerOf)),
      ...via.map((speaker) => speakerAsSeen(speaker, "via", bearerOf)),
    ],
    ...said,
  };
}

function speakerAsSeen(speaker: Speaker, role: DecidedSpeaker["role"], bearerOf: BearerOf): DecidedSpeaker {
  if (speaker.kind === "unknown") return { role, kind: "unknown" };
  const printed = speaker.attribution;
  const at = printed === null ? {} : { attribution: { start: printed.start, end: printed.end } };
  if (speaker.kind === "unnamed") return { role, kind: "unnamed", unnamedAs: speaker.unnamedAs, ...at };
  return { role, ...bearerOf(speaker), ...at };
}

/** A decision about a passage of an article. */
export function aboutPassage<Of extends Act>(act: Of, article: KnownText, span: Span): Of & Omit<Draft, keyof Act> {
  return { ...act, article: article.sha256, original: null, passage: passageOf(article.text, span), undoes: null };
}

/** A decision about an article as a whole. */
export function aboutArticle<Of extends Act>(act: Of, sha256: string): Of & Omit<Draft, keyof Act> {
  return { ...act, article: sha256, original: null, passage: null, undoes: null };
}

/** A decision about no single article. */
export function atLarge<Of extends Act>(act: Of): Of & Omit<Draft, keyof Act> {
  return { ...act, article: null, original: null, passage: null, undoes: null };
}

/** A decision that another one no longer holds. */
export function undoing({ key, article }: Pick<Decision, "article"> & { readonly key: string }): Draft {
  return { action: "undo", value: {}, article, original: null, passage: null, undoes: key };
}

/** A decision that a quote is right as it is seen: its words and its speakers. */
export function confirming(quote: Span, article: KnownText, seen: DecidedQuote): Draft {
  return aboutPassage({ action: "confirm", value: { quote: seen, part: "both" } }, article, quote);
}

/** A decision that there is no quote at this place. */
export function rejecting(quote: Span, article: KnownText, because: DecisionValues["reject"]["because"]): Draft {
  return aboutPassage({ action: "reject", value: { because } }, article, quote);
}

/** A decision that somebody else said the words of a quote as it is seen. Whoever passed them on stays. */
export function attributing(quote: Span, article: KnownText, seen: DecidedQuote, speaker: DecidedSpeaker): Draft {
  const passedOn = seen.speakers.filter(({ role }) => role === "via");
  const decided = { ...seen, speakers: [speaker, ...passedOn] };
  return aboutPassage({ action: "speak", value: { quote: decided } }, article, quote);
}
