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

  constructor(context: SpeakerContext, read: readonly DecidedQuoteReading[]) {
    this.#context = context;
    this.#all = new Set(read);
    for (const quote of read) this.#places.add(quote);
  }

  /** `reject`: what stands at the passage goes. */
  reject({ passage }: DecisionOf<"reject">): void {
    if (passage !== null) this.#take(passage);
  }

  /**
   * `confirm`, `speak`, `quote`: the quote stands as decided, in the place of the one at the passage and of one that has the
   * extent which is decided.
   *
   * @returns why it cannot be applied, or null
   */
  apply(decision: AboutQuote): string | null {
    const { passage, value } = decision;
    const fault = this.#faultOf(value.quote);
    if (fault !== null || passage === null) return fault ?? "there is no passage";
    const there = this.#take(passage);
    const words = toWords(this.#context, value.quote);
    const staysThere = (words.start === passage.start && words.end === passage.end) || isOfSpeakerOnly(decision);
    const alike = staysThere ? null : this.#take(words);
    this.#add(this.#toQuote(decision, words, there ?? alike));
    return null;
  }

  /** The quotes in order of place, with speakers as they stand in the end. */
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

  #add(quote: DecidedQuoteReading): void {
    this.#all.add(quote);
    this.#places.add(quote);
  }

  #take(span: { readonly start: number; readonly end: number }): DecidedQuoteReading | null {
    const found = this.#places.nearest(span);
    if (found === null) return null;
    this.#places.delete(found);
    this.#all.delete(found);
    return found;
  }
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

/** What is confirmed stays what it was to those who decided before. */
function ofConfirmed(action: AboutQuote["action"], read: DecidedQuoteReading): DecidedQuoteReading["decided"] {
  return action === "confirm" ? (read.decided ?? "confirmed") : undefined;
}
