import { isIsoTime } from "../iso-time.ts";
import type { Span } from "../span.ts";
import type { ArticleSpanRole } from "../vocabulary.ts";
import type { ArticleField, DecisionOf } from "./decision.ts";
import type { DecidedArticle, DecidedFact } from "./reading.ts";

/**
 * The fields of one article while decisions are applied: those of its own row, and facts that are rows of their own.
 */
export class ArticleFields {
  #article: DecidedArticle;
  /** By field, then by value. */
  readonly #facts = new Map<ArticleField, Map<string | null, DecidedFact>>();

  constructor(read: DecidedArticle) {
    this.#article = read;
  }

  /**
   * `state`: the field has the value. What the passage prints is stated there, and the span of that role is exchanged
   * for the passage; a headline or byline counts as printed only if the passage has its very words. What is not printed
   * is decided. When a quote was said stays as it was read, even if that was inferred from another time of publication.
   *
   * @returns why it cannot be applied, or null
   */
  apply({ passage, value: { field, value }, key }: DecisionOf<"state">): string | null {
    if (field === "published_at" && value !== null && !isIsoTime(value)) return "the time is no ISO 8601 date or time";
    const isStated = passage !== null && (field === "published_at" || passage.exact === value);
    const basis = value === null ? null : isStated ? "stated" : "decided";
    const printed = basis === "stated" ? passage : null;
    if (field === "headline") {
      this.#set({ headline: value, headlineBasis: basis, spans: this.#exchanged("headline", printed) });
    } else if (field === "byline") {
      this.#set({ byline: value, bylineBasis: basis, spans: this.#exchanged("byline", printed) });
    } else if (field === "published_at") {
      // The time of publication that the article prints is still printed, even if somebody knows better.
      const spans = basis === "decided" ? this.#article.spans : this.#exchanged("published", printed);
      this.#set({ publishedAt: value, publishedAtBasis: basis, spans });
    } else if (field === "language") {
      this.#set({ language: value, languageBasis: value === null ? null : "decided" });
    } else this.#addFact(field, { name: field, value, decision: key });
    return null;
  }

  /** The fields as they stand in the end. */
  close(): { readonly article: DecidedArticle; readonly decidedFacts: readonly DecidedFact[] } {
    return { article: this.#article, decidedFacts: [...this.#facts.values()].flatMap((facts) => [...facts.values()]) };
  }

  #set(changed: Partial<DecidedArticle>): void {
    this.#article = { ...this.#article, ...changed };
  }

  #exchanged(role: ArticleSpanRole, printed: Span | null): DecidedArticle["spans"] {
    const others = this.#article.spans.filter((span) => span.role !== role);
    if (printed === null) return others;
    const { start, end } = printed;
    return [...others, { role, start, end }].sort((one, other) => one.start - other.start || other.end - one.end);
  }

  /** A field has one value, but an article can have many keywords. */
  #addFact(field: ArticleField, fact: DecidedFact): void {
    const known = this.#facts.get(field);
    if (field !== "keyword" || fact.value === null || known === undefined || known.has(null)) {
      this.#facts.set(field, new Map([[fact.value, fact]]));
    } else known.set(fact.value, fact);
  }
}
