import type { Span } from "../span.ts";
import type { DecidedQuote, DecisionOf } from "./decision.ts";
import { QuotePlaces } from "./quote-places.ts";
import type { DecidedQuoteReading } from "./reading.ts";
import { faultOfQuote } from "./sound-quote.ts";
import { type SpeakerContext, settleSpeakers, toSpeaker } from "./speakers.ts";

type AboutQuote = DecisionOf<"confirm" | "speak" | "quote">;

/** The quotes of one article while decisions are applied. Their speakers point at mentions by slot. */
export class Quotes {
  readonly #context: SpeakerContext;
  readonly #all: Set<DecidedQuoteReading>;
  readonly #places = new QuotePlaces<DecidedQuoteReading>();
  /** The quote that was decided to stand at a passage; null if it was rejected. */
  readonly #decided = new Map<string, DecidedQuoteReading | null>();
  /** What replaces a quote that is gone; null if it was rejected. */
  readonly #instead = new Map<DecidedQuoteReading, DecidedQuoteReading | null>();

  constructor(context: SpeakerContext, read: readonly DecidedQuoteReading[]) {
    this.#context = context;
    this.#all = new Set(read);
    for (const quote of read) this.#places.add(quote);
  }

  /** `reject`: what stands at the passage goes. */
  reject({ passage }: DecisionOf<"reject">): void {
    if (passage !== null) this.#settle(passage, [this.#find(passage)], null);
  }

  /**
   * `confirm`, `speak`, `quote`: the quote stands as decided, and replaces the one at the passage and the one that has
   * the decided extent.
   *
   * @returns why it cannot be applied, or null
   */
  apply(decision: AboutQuote): string | null {
    const { passage, value } = decision;
    const fault = this.#faultOf(value.quote);
    if (fault !== null || passage === null) return fault ?? "there is no passage";
    const there = this.#find(passage);
    const words = toWords(this.#context, value.quote);
    const staysThere = isAt(words, passage) || isOfSpeakerOnly(decision);
    const alike = staysThere ? null : there === null ? this.#find(words) : this.#at(words);
    this.#settle(passage, [there, alike], this.#toQuote(decision, words, there ?? alike));
    return null;
  }

  /** The quotes in order of place, with their speakers as they stand in the end. */
  close(): DecidedQuoteReading[] {
    return [...this.#all]
      .map((quote) => {
        const speakers = settleSpeakers(this.#context, quote.speakers);
        return speakers === quote.speakers ? quote : { ...quote, speakers };
      })
      .sort((one, other) => one.start - other.start || one.end - other.end);
  }

  #faultOf(quote: DecidedQuote): string | null {
    const attributions = quote.speakers.flatMap(({ attribution }) => attribution ?? []);
    const outside = [...quote.spans, ...attributions].find((span) => !this.#context.text.holds(span));
    if (outside !== undefined) return `${outside.start}-${outside.end} is no passage of the article`;
    return faultOfQuote(quote);
  }

  #toQuote(decision: AboutQuote, words: Words, read: DecidedQuoteReading | null): DecidedQuoteReading {
    const { action, key, value } = decision;
    const part = action === "confirm" ? decision.value.part : "both";
    const { said } = value.quote;
    const { saidFrom, saidUntil, saidBasis } = read ?? NEVER;
    return {
      ...(part === "speaker" && read !== null ? wordsOf(read) : words),
      speakers:
        part === "words" && read !== null
          ? read.speakers
          : value.quote.speakers.map((one) => toSpeaker(this.#context, one, read?.speakers ?? [], key)),
      ...(said === undefined
        ? { saidFrom, saidUntil, saidBasis }
        : { saidFrom: said.from, saidUntil: said.until, saidBasis: said.basis }),
      rule: read?.rule ?? null,
      confidence: read?.confidence ?? null,
      decided: read === null || read.decided === "added" ? "added" : (ofConfirmed(action, read) ?? "corrected"),
      decision: key,
    };
  }

  /** From now on a quote, or none if it is null, stands at a passage and in place of the quotes that go. */
  #settle(passage: Span, gone: readonly (DecidedQuoteReading | null)[], quote: DecidedQuoteReading | null): void {
    for (const one of gone) {
      if (one === null) continue;
      this.#places.delete(one);
      this.#all.delete(one);
      this.#instead.set(one, quote);
    }
    this.#decided.set(`${passage.start}-${passage.end}`, quote);
    if (quote === null) return;
    this.#all.add(quote);
    this.#places.add(quote);
  }

  /**
   * The quote at a passage, or the nearest one in a reading that has other quotes. If something was decided about the
   * passage, it is what became of that quote, and not a neighbour: rejecting what is gone already takes nothing else
   * away.
   */
  #find(passage: Span): DecidedQuoteReading | null {
    const there = this.#at(passage);
    if (there !== null) return there;
    let decided = this.#decided.get(`${passage.start}-${passage.end}`);
    if (decided === undefined) return this.#places.nearest(passage);
    while (decided && !this.#all.has(decided)) decided = this.#instead.get(decided) ?? null;
    return decided;
  }

  #at(span: Span): DecidedQuoteReading | null {
    const nearest = this.#places.nearest(span);
    return nearest !== null && isAt(nearest, span) ? nearest : null;
  }
}

function isAt(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end;
}

type Words = Pick<DecidedQuoteReading, "kind" | "stance" | "text" | "start" | "end" | "spans">;

const NEVER = { saidFrom: null, saidUntil: null, saidBasis: null };

function toWords({ text }: SpeakerContext, { kind, stance, spans }: DecidedQuote): Words {
  const printed = spans.map(({ role, ...span }) => ({ role, ...text.at(span) }));
  const content = printed.filter(({ role }) => role === "content");
  return {
    kind,
    stance,
    text: content.map((one) => one.text).join(" […] "),
    start: content[0]?.start ?? 0,
    end: content.at(-1)?.end ?? 0,
    spans: printed,
  };
}

function wordsOf({ kind, stance, text, start, end, spans }: Words): Words {
  return { kind, stance, text, start, end, spans };
}

function isOfSpeakerOnly({ action, value }: AboutQuote): boolean {
  return action === "confirm" && "part" in value && value.part === "speaker";
}

/**
 * What a confirmed quote counts as: what earlier decisions made of it, or else "confirmed". Undefined for other
 * actions.
 */
function ofConfirmed(action: AboutQuote["action"], read: DecidedQuoteReading): DecidedQuoteReading["decided"] {
  return action === "confirm" ? (read.decided ?? "confirmed") : undefined;
}
