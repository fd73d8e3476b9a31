import { fc } from "@fast-check/vitest";
import type { Bearer, DecidedQuote, LoggedDecision, Passage } from "../../src/decisions/decision.ts";
import type { DecidedReading } from "../../src/decisions/reading.ts";
import { extract } from "../../src/extract/extract.ts";
import { codePointSlicer } from "../../src/span.ts";
import { CREDIT_ROLES, QUOTE_SPAN_ROLES } from "../../src/vocabulary.ts";
import { logged, undoing } from "./decisions.ts";

/** Sentences of which fictional articles are made. */
const SENTENCES = [
  "Council leader Ada Quill spoke on Tuesday.",
  "“We have no money left 😀,” Quill told reporters. “None at all.”",
  "“It is a scandal,” said Bea Tarn, a spokeswoman for the Fishers' Union.",
  "She added that the boats would stay.",
  "“Talks go on,” an official said.",
  "The Brume Courier reported that the harbour will close, according to two officials.",
  "CURRENCIES rose.",
  "“He denied it,” Quill said, quoting Tarn.",
];
const texts = fc
  .array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 6 })
  .map((body) => `Harbour plan divides council\nBy Jo Marsh\n\n${body.join("\n\n")}\n\n(Editing by Cy Vane)\n`);

const bearers: fc.Arbitrary<Bearer> = fc.oneof(
  fc
    .constantFrom("Ada Quill", "Bea Tarn", "Jo Marsh", "Quill", "Eve Holm")
    .map((name) => ({ kind: "person" as const, name })),
  fc.constant({ kind: "person" as const, name: "Ada Quill", qualifier: "bishop" }),
  fc.constantFrom("Fishers' Union", "Brume Courier", "Norway").map((name) => ({ kind: "organisation" as const, name })),
);

/** A stretch of a text, mostly where something was read, now and then outside the text or without its words. */
function passages(text: string, read: DecidedReading): fc.Arbitrary<Passage> {
  const length = [...text].length;
  const slice = codePointSlicer(text);
  const known = [...read.mentions, ...read.quotes, ...read.article.spans, ...read.quotes.flatMap(({ spans }) => spans)];
  const places = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...known.map(({ start, end }) => ({ start, end }))) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.constantFrom(...known), fc.integer({ min: -4, max: 4 }), fc.integer({ min: -4, max: 4 }))
        .map(([{ start, end }, by, and]) => ({ start: start + by, end: end + and })),
    },
    { weight: 1, arbitrary: fc.record({ start: fc.nat(length), end: fc.nat(length + 3) }) },
  );
  return fc.tuple(places, fc.integer({ min: 0, max: 20 })).map(([{ start, end }, fault]) => {
    const span = { start: Math.max(0, start), end };
    const exact = fault === 0 ? "no such words" : span.start < end ? slice(span) : "";
    return { ...span, exact, prefix: "", suffix: "" };
  });
}

function quotesOver(place: fc.Arbitrary<Passage>): fc.Arbitrary<DecidedQuote> {
  const spans = place.map(({ start, end }) => ({ start, end }));
  const attribution = fc.option(spans, { nil: undefined });
  const who = fc.oneof(
    bearers,
    fc.constantFrom({ kind: "unknown" as const }, { kind: "unnamed" as const, unnamedAs: "group" as const }),
  );
  const speakers = fc.tuple(who, attribution).map(([one, at]) => ({
    role: "speaker" as const,
    ...one,
    ...(at === undefined ? {} : { attribution: at }),
  }));
  const others = fc.tuple(fc.constantFrom(...QUOTE_SPAN_ROLES), spans).map(([role, span]) => ({ role, ...span }));
  return fc.record({
    kind: fc.constantFrom("direct", "mixed", "indirect"),
    stance: fc.constantFrom("asserted", "denied"),
    spans: fc
      .tuple(spans, fc.array(others, { maxLength: 2 }))
      .map(([content, more]) => [{ role: "content" as const, ...content }, ...more]),
    speakers: fc.array(speakers, { minLength: 1, maxLength: 2 }),
  });
}

type Draft = (minute: number) => LoggedDecision;

function drafts(text: string, read: DecidedReading): fc.Arbitrary<Draft> {
  const place = passages(text, read);
  const quote = quotesOver(place);
  const nobody = fc.option(bearers);
  const forms = fc.constantFrom("CURRENCIES", "Quill", "She", ...read.mentions.map((one) => one.text));
  return fc.oneof(
    fc.tuple(place, quote).map<Draft>(
      ([passage, value]) =>
        (minute) =>
          logged("quote", { quote: value }, { passage, minute }),
    ),

    fc.tuple(place, quote).map<Draft>(
      ([passage, value]) =>
        (minute) =>
          logged("speak", { quote: value }, { passage, minute }),
    ),

    fc.tuple(place, quote, fc.constantFrom("words", "speaker", "both")).map<Draft>(
      ([passage, value, part]) =>
        (minute) =>
          logged("confirm", { quote: value, part }, { passage, minute }),
    ),
    place.map<Draft>((passage) => (minute) => logged("reject", { because: "duplicate" }, { passage, minute })),

    fc.tuple(place, nobody, fc.constantFrom("mention", "article")).map<Draft>(
      ([passage, bearer, scope]) =>
        (minute) =>
          logged("mean", { scope, bearer }, { passage, minute }),
    ),

    fc.tuple(forms, nobody).map<Draft>(
      ([form, bearer]) =>
        (minute) =>
          logged("mean", { scope: "archive", form, bearer }, { minute }),
    ),

    fc
      .tuple(
        fc.option(place),
        fc.constantFrom("headline", "byline", "language", "section"),
        fc.option(fc.constant("x")),
      )
      .map<Draft>(
        ([passage, field, value]) =>
          (minute) =>
            logged("state", { field, value }, { passage, minute }),
      ),

    fc.tuple(fc.option(place), bearers, fc.constantFrom(...CREDIT_ROLES), fc.boolean()).map<Draft>(
      ([passage, bearer, role, isNone]) =>
        (minute) =>
          logged("credit", { credit: isNone ? null : { ...bearer, role } }, { passage, minute }),
    ),
    fc.constant<Draft>((minute) => logged("withdraw", {}, { minute })),
    fc.constant<Draft>((minute) => logged("release", {}, { minute })),
  );
}

/** An article as it is read, and decisions about it, many of which cannot be applied. */
export interface Case {
  readonly text: string;
  readonly read: DecidedReading;
  readonly decisions: readonly LoggedDecision[];
  /** The same, in another order, some of them twice. */
  readonly arrived: readonly LoggedDecision[];
}

export const decidedArticles: fc.Arbitrary<Case> = texts.chain((text) => {
  const read = extract(text, { publishedAt: "2026-01-05" });
  const made = fc.array(fc.tuple(drafts(text, read), fc.nat(9), fc.integer({ min: 0, max: 3 })), {
    minLength: 1,
    maxLength: 12,
  });
  return made.chain((list) => {
    const decisions = list.flatMap(([draft, minute, fate]) => {
      const decision = draft(minute);
      return fate === 0 ? [decision, undoing(decision, 10)] : [decision];
    });
    return fc
      .shuffledSubarray([...decisions, ...decisions.slice(0, 2)], {
        minLength: decisions.length + Math.min(2, decisions.length),
      })
      .map((arrived) => ({ text, read, decisions, arrived }));
  });
});
