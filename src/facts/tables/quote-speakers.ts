import type { DecidedSpeakerReading } from "../../decisions/reading.ts";
import type { TextSpan } from "../../span.ts";
import { type Facts, publishedOn } from "../facts.ts";
import { ARTICLE, copyOf, factTable, pointer, printed, usually } from "../table.ts";

interface QuoteSpeaker {
  /** The quote's index. */
  readonly quote: number;
  readonly seq: number;
  readonly speaker: DecidedSpeakerReading;
  /** The attribution as printed. */
  readonly evidence: TextSpan | null;
  /** The article's day of publication. */
  readonly publishedOn: string | null;
}

export const quoteSpeakers = factTable<QuoteSpeaker>("quote_speakers", {
  facts: toSpeakers,
  columns: {
    article_id: ARTICLE,
    quote_id: pointer("quote", ({ quote }) => quote),
    seq: ({ seq }) => seq,
    role: ({ speaker }) => speaker.role,
    kind: ({ speaker }) => speaker.kind,
    mention_id: pointer("mention", ({ speaker }) => speaker.mention),
    person_id: pointer("person", ({ speaker }) => speaker.person),
    organisation_id: pointer("organisation", ({ speaker }) => speaker.organisation),
    speaks_for_id: pointer("organisation", ({ speaker }) => speaker.speaksFor),
    unnamed_as: ({ speaker }) => speaker.unnamedAs,
    ...printed("attribution", ({ evidence }) => evidence),
    ...printed("anonymity", ({ speaker }) => speaker.anonymity),
    ...printed("anonymity_reason", ({ speaker }) => speaker.anonymityReason),
    published_on: copyOf((fact) => fact.publishedOn),
    basis: usually("stated", ({ speaker }) => speaker.basis ?? "stated"),
  },
});

function toSpeakers({ extraction }: Facts): QuoteSpeaker[] {
  const on = publishedOn(extraction);
  return extraction.quotes.flatMap(({ speakers }, quote) =>
    speakers.map((speaker, seq) => ({ quote, seq, speaker, evidence: evidenceOf(speaker), publishedOn: on })),
  );
}

function evidenceOf({ attribution, attributionStart, attributionEnd }: DecidedSpeakerReading): TextSpan | null {
  if (attribution === null || attributionStart === null || attributionEnd === null) return null;
  return { start: attributionStart, end: attributionEnd, text: attribution };
}
