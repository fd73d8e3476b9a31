import { describe, expect, it } from "vitest";
import { checkDecision } from "../../src/decisions/check-decision.ts";
import { ArchiveError } from "../../src/errors.ts";

const ARTICLE = "ab".repeat(32);
const KEY = "cd".repeat(32);
const HEAD = { madeAt: "2026-03-02T08:30:00.000Z", madeBy: "Mara Lind", article: ARTICLE };
const PASSAGE = { start: 4, end: 9, exact: "words", prefix: "", suffix: "" };
const QUOTE = {
  kind: "direct",
  stance: "asserted",
  spans: [{ role: "content", start: 4, end: 9 }],
  speakers: [{ role: "speaker", kind: "person", name: "Ada Quill", attribution: { start: 20, end: 29 } }],
};
const speak = (quote: object) => ({ ...HEAD, action: "speak", passage: PASSAGE, value: { quote } });
const linking = (scheme: string, id: string) => ({
  ...{ ...HEAD, article: null, action: "link", value: { of: { kind: "person", name: "Ada Q." }, scheme, id } },
});

describe("a decision that comes from outside", () => {
  it.each<readonly [string, object]>([
    ["speak", speak(QUOTE)],
    ["confirm", { ...HEAD, action: "confirm", passage: PASSAGE, value: { quote: QUOTE, part: "both" } }],
    ["reject", { ...HEAD, action: "reject", passage: PASSAGE, value: { because: "not_speech" } }],
    ["mean", { ...HEAD, action: "mean", passage: PASSAGE, value: { scope: "mention", bearer: null } }],
    ["mean", { ...HEAD, article: null, action: "mean", value: { scope: "archive", form: "FX", bearer: null } }],
    ["state", { ...HEAD, action: "state", value: { field: "published_at", value: "2024-02-29" } }],
    ["credit", { ...HEAD, action: "credit", passage: PASSAGE, value: { credit: null } }],
    ["restrict", { ...HEAD, action: "restrict", value: { until: "2026-04-01T00:00:00Z" } }],
    ["release", { ...HEAD, action: "release" }],
    [
      "same",
      {
        ...HEAD,
        article: null,
        action: "same",
        value: { one: { kind: "person", name: "A. Q." }, other: { kind: "person", name: "Ada Q." } },
      },
    ],
    ["state", { ...HEAD, action: "state", value: { field: "language", value: "zh-Hans-CN" } }],
    ["link", linking("wikidata", "Q7259")],
    ["link", linking("orcid", "0000-0001-5109-370X")],
    ["link", linking("newsroom", "quill, a.")],
    ["split", { ...HEAD, article: null, action: "split", value: { name: "Ada", qualifier: "x", articles: [ARTICLE] } }],
    ["undo", { ...HEAD, action: "undo", undoes: KEY }],
  ])("is given back with what was left out as null: %s", (_action, given) => {
    expect(checkDecision(given)).toEqual({
      reason: null,
      original: null,
      passage: null,
      undoes: null,
      value: {},
      ...given,
    });
  });

  it.each<readonly [message: string, given: unknown]>([
    ["decision: must be an object, not null", null],
    ['decision: there is no "madeby", use "madeBy"', { madeby: "x" }],
    ["decision.madeAt: must be a time in UTC", { ...speak(QUOTE), madeAt: "2026-03-02" }],
    ["decision.madeAt: must be a date or time", { ...speak(QUOTE), madeAt: "2026-02-30T08:30:00.000Z" }],
    ["decision.madeBy: must not be empty", { ...speak(QUOTE), madeBy: "  " }],
    ["decision.madeBy: must not have U+0000", { ...speak(QUOTE), madeBy: "a\0" }],
    ["decision.reason: must not have U+0000 or half", { ...speak(QUOTE), reason: "\ud800" }],
    ["decision.reason: must have at most", { ...speak(QUOTE), reason: "a".repeat(10_001) }],
    ["decision.action: must be one of confirm, ", { ...HEAD, action: "sepak", value: {} }],
    ["decision.article: must be a SHA-256", { ...speak(QUOTE), article: ARTICLE.toUpperCase() }],
    ["article: must be given with a passage", { ...speak(QUOTE), article: null }],
    ["passage: speak needs one", { ...speak(QUOTE), passage: null }],
    ["decision.passage.start: must be a whole number", { ...speak(QUOTE), passage: { ...PASSAGE, start: -1 } }],
    ["decision.passage.end: must be a whole number", { ...speak(QUOTE), passage: { ...PASSAGE, end: 9.5 } }],
    ["decision.passage: must not be empty", { ...speak(QUOTE), passage: { ...PASSAGE, end: 4 } }],
    ["decision.passage: exact must have", { ...speak(QUOTE), passage: { ...PASSAGE, exact: "word" } }],
    ['value: there is no "quotes", use "quote"', { ...speak(QUOTE), value: { quotes: QUOTE } }],
    ["value.quote.kind: must be one of direct, mixed", speak({ ...QUOTE, kind: "oral" })],
    ["value.quote.spans: must have 1 to", speak({ ...QUOTE, spans: [] })],
    ["value.quote.spans[0]: must not be empty", speak({ ...QUOTE, spans: [{ role: "content", start: 4, end: 4 }] })],
    ["value.quote: spans: one must be content", speak({ ...QUOTE, spans: [{ role: "cue", start: 4, end: 9 }] })],
    [
      "value.quote: spans: contents must be in order",
      speak({
        ...QUOTE,
        spans: [
          { role: "content", start: 4, end: 9 },
          { role: "content", start: 8, end: 12 },
        ],
      }),
    ],
    [
      "value.quote: spans: what is quoted must stand within",
      speak({ ...QUOTE, spans: [...QUOTE.spans, { role: "quoted", start: 8, end: 12 }] }),
    ],
    ["value.quote.speakers[0].kind: must be one of person", speak({ ...QUOTE, speakers: [{ kind: "robot" }] })],
    [
      "value.quote.speakers[1].name: must be a string, not 7",
      speak({ ...QUOTE, speakers: [...QUOTE.speakers, { role: "via", kind: "organisation", name: 7 }] }),
    ],
    [
      'value.quote.speakers[0]: there is no "organisationKind"',
      speak({ ...QUOTE, speakers: [{ ...QUOTE.speakers[0], organisationKind: "media" }] }),
    ],
    [
      "value.quote: speakers: one must have the role of speaker",
      speak({ ...QUOTE, speakers: [{ role: "via", kind: "unknown" }] }),
    ],
    [
      "value.quote: speakers: only one who is alone",
      speak({ ...QUOTE, speakers: [...QUOTE.speakers, { role: "speaker", kind: "unknown" }] }),
    ],
    [
      "value.quote: speakers: only one who is alone",
      speak({ ...QUOTE, speakers: [...QUOTE.speakers, { role: "via", kind: "unknown" }] }),
    ],
    [
      "value.quote.said: until must not be before from",
      speak({ ...QUOTE, said: { from: "2024-02-03", until: "2024-02-02", basis: "stated" } }),
    ],
    ["passage: mean needs one", { ...HEAD, action: "mean", value: { scope: "article", bearer: null } }],
    [
      "article: mean concerns no single article",
      { ...HEAD, action: "mean", value: { scope: "archive", form: "FX", bearer: null } },
    ],
    ["value.bearer: must be an object", { ...HEAD, action: "mean", value: { scope: "archive", form: "FX" } }],
    [
      "value.value: must be a date or time",
      { ...HEAD, action: "state", value: { field: "published_at", value: "yesterday" } },
    ],
    [
      "value.value: must be a language tag of BCP 47",
      { ...HEAD, action: "state", value: { field: "language", value: "zz-zz-zz" } },
    ],
    ['value.id: must be an item of Wikidata: Q7259, not "foo"', linking("wikidata", "foo")],
    ["value.id: must be four groups of digits", linking("orcid", "0000-0002-1825")],
    ["value.id: must be digits", linking("viaf", "Q1")],
    ["value.id: must be a whole URL", linking("url", "example.org")],
    ["value.value: must be a string", { ...HEAD, action: "state", value: { field: "headline" } }],
    ["passage: credit needs one", { ...HEAD, action: "credit", value: { credit: null } }],
    [
      "value.until: must be a time in ISO 8601 with a zone",
      { ...HEAD, action: "restrict", value: { until: "2026-04-01" } },
    ],
    ["article: release needs one", { ...HEAD, article: null, action: "release" }],
    [
      "article: same concerns no single article",
      {
        ...HEAD,
        action: "same",
        value: { one: { kind: "person", name: "A" }, other: { kind: "person", name: "B" } },
      },
    ],
    [
      "value: one and other must be of one kind",
      {
        ...HEAD,
        article: null,
        action: "different",
        value: { one: { kind: "person", name: "A" }, other: { kind: "organisation", name: "B" } },
      },
    ],
    ["undoes: undo needs the key of a decision", { ...HEAD, action: "undo" }],
    ["undoes: is for undo, not for release", { ...HEAD, action: "release", undoes: KEY }],
    ["original: must not be given without", { ...HEAD, article: null, original: ARTICLE, action: "undo", undoes: KEY }],
  ])("is refused by the name of the field at fault: %s", (message, given) => {
    const check = () => checkDecision(given);
    expect(check).toThrow(message);
    expect(check).toThrow(ArchiveError);
  });
});
