import type { ExtractedSpeaker } from "../../extract/extraction.ts";
import type { TextSpan } from "../../span.ts";
import { publishedOn } from "../facts.ts";
import { ARTICLE, factTable, pointer, printed } from "../table.ts";

interface QuoteSpeaker extends ExtractedSpeaker {
  readonly quote: number;
  readonly seq: number;
  readonly evidence: TextSpan | null;
  readonly publishedOn: string | null;
}

export const quoteSpeakers = factTable<QuoteSpeaker>("quote_speakers", {
  facts: ({ extraction }) =>
    extraction.quotes.flatMap(({ speakers }, quote) =>
      speakers.map((speaker, seq) => ({
        ...speaker,
        ...{ quote, seq, evidence: evidenceOf(speaker), publishedOn: publishedOn(extraction) },
      })),
    ),
  columns: {
    quote_id: pointer("quote", ({ quote }) => quote),
    seq: ({ seq }) => seq,
    role: ({ role }) => role,
    kind: ({ kind }) => kind,
    mention_id: pointer("mention", ({ mention }) => mention),
    person_id: pointer("person", ({ person }) => person),
    organisation_id: pointer("organisation", ({ organisation }) => organisation),
    speaks_for_id: pointer("organisation", ({ speaksFor }) => speaksFor),
    unnamed_as: ({ unnamedAs }) => unnamedAs,
    ...printed("attribution", ({ evidence }) => evidence),
    article_id: ARTICLE,
    published_on: (speaker) => speaker.publishedOn,
  },
});

function evidenceOf({ attribution, attributionStart, attributionEnd }: ExtractedSpeaker): TextSpan | null {
  if (attribution === null || attributionStart === null || attributionEnd === null) return null;
  return { start: attributionStart, end: attributionEnd, text: attribution };
}
