import { describe, expect, it } from "vitest";
import { decisionsEverywhere } from "../../src/decisions/everywhere.ts";
import { isRefusal } from "../../src/diagnostic.ts";
import type { Extraction } from "../../src/extract/extraction.ts";
import { type CanonicalFacts, canonicalFacts, differences } from "../../src/facts/canonical.ts";
import { type Facts, toFacts } from "../../src/facts/facts.ts";
import { FACT_TABLES } from "../../src/facts/tables.ts";
import { identityOf } from "../../src/identity/decided-identity.ts";
import { logged } from "../helpers/decisions.ts";
import { readArticle } from "../helpers/read-article.ts";

const HASH = "0".repeat(64);
const FERRY = readArticle("🚢 “We sail,” ADA QUILL said. Norvane agreed.", {
  people: ["ADA QUILL"],
  organisations: [["Norvane", "country"]],
  said: [["“We sail,”", "ADA QUILL"]],
  credited: ["ADA QUILL"],
  publishedAt: "2031-03-03",
});

function factsOf(text: string, extraction: Extraction): Facts {
  const facts = toFacts({ text, sha256: HASH }, extraction);
  if (isRefusal(facts)) throw new Error(facts.reason);
  return facts;
}

describe("the facts of an article", () => {
  it("say who its people and organisations are across articles, by the indexes of the extraction", () => {
    const { people, organisations } = factsOf(FERRY.text, FERRY.extraction);
    expect(people.map(({ key }) => key)).toEqual(["ada quill"]);
    expect(organisations.map(({ key }) => key)).toEqual(["norvane"]);
  });

  it("are what people have decided about the article and about words of every article", () => {
    const bearer = { kind: "person", name: "Eva Quill" } as const;
    const everywhere = logged("mean", { scope: "archive", form: "ADA QUILL", bearer });
    const own = logged("withdraw", {});
    const same = logged("same", { one: { kind: "person", name: "E. Quill" }, other: bearer });
    const judgement = {
      decisions: [own],
      everywhere: decisionsEverywhere([everywhere]),
      identity: identityOf([same]),
    };
    const facts = toFacts({ text: FERRY.text, sha256: HASH }, FERRY.extraction, judgement);
    expect(facts).toMatchObject({
      extraction: { article: { publicationStatus: "canceled" }, quotes: [{ speakers: [{ name: "Eva Quill" }] }] },
    });
    expect(isRefusal(facts) ? [] : facts.people.map(({ key }) => key)).toEqual(["ada quill", "e quill"]);
  });

  const { mentions, quotes, credits } = FERRY.extraction;
  const speakers = (change: object) =>
    quotes.map((quote) => ({ ...quote, speakers: quote.speakers.map((speaker) => ({ ...speaker, ...change })) }));
  it.each<[string, Partial<Extraction>]>([
    ["mention 0 points at person 1, and there are 1", { mentions: mentions.map((one) => ({ ...one, person: 1 })) }],
    [
      "mention 0 points at organisation -1, and there are 1",
      { mentions: mentions.map((one) => ({ ...one, person: null, organisation: -1 })) },
    ],
    ["a speaker of quote 0 points at mention 2, and there are 2", { quotes: speakers({ mention: 2 }) }],
    ["a speaker of quote 0 points at person 0.5, and there are 1", { quotes: speakers({ person: 0.5 }) }],
    ["a speaker of quote 0 points at organisation 7, and there are 1", { quotes: speakers({ speaksFor: 7 }) }],
    ["credit 0 points at person 3, and there are 1", { credits: credits.map((one) => ({ ...one, person: 3 })) }],
  ])("are refused where %s", (reason, change) => {
    expect(toFacts({ text: FERRY.text, sha256: HASH }, { ...FERRY.extraction, ...change })).toEqual({
      code: "E_INTERNAL",
      reason,
    });
  });
});

describe("the canonical form of facts", () => {
  // Digests of it are to be stored: whatever changes this text makes every one of them false.
  it("is this text, byte for byte", () => {
    const rowsOf = canonicalFacts(factsOf(FERRY.text, FERRY.extraction));
    const texts = FACT_TABLES.map((table) => [table.name, rowsOf(table).join("")]);
    expect(Object.fromEntries(texts)).toEqual({
      articles:
        '{"language":"en","published_at":"2031-03-03","published_at_basis":"supplied","published_on":"2031-03-03"}\n',
      article_spans: `{"end_char":44,"exact":${JSON.stringify(FERRY.text)},"role":"body","seq":0,"start_char":0}\n`,
      article_places: "",
      mentions:
        '{"end_char":22,"exact":"ADA QUILL","form":"name","person_id":"ada quill","start_char":13}\n' +
        '{"end_char":36,"exact":"Norvane","form":"name","organisation_id":"norvane","start_char":29}\n',
      quotes:
        '{"confidence":1,"end_char":12,"kind":"direct","rule":"by-hand","seq":0,"stance":"asserted","start_char":2,"text":"“We sail,”"}\n',
      quote_spans: '{"end_char":12,"exact":"“We sail,”","quote_id":0,"role":"content","seq":0,"start_char":2}\n',
      quote_speakers:
        '{"attribution":"ADA QUILL","attribution_end_char":22,"attribution_start_char":13,"kind":"person","mention_id":"13-22",' +
        '"person_id":"ada quill","published_on":"2031-03-03","quote_id":0,"role":"speaker","seq":0}\n',
      credits:
        '{"credited_in":"signoff","end_char":22,"exact":"ADA QUILL","name_as_stated":"ADA QUILL","person_id":"ada quill",' +
        '"printed_role":"Reporting by","role":"reporter","seq":0,"start_char":13}\n',
      diagnostics: "",
      article_facts: "",
      article_labels: "",
      decision_faults: "",
    });
  });

  it("is the same for another spelling of a name, and for people in another order", () => {
    const { extraction, text } = FERRY;
    const other = { name: "Bo Marsh", givenName: null, familyName: null, otherNames: [] };
    const spelled = { ...extraction, people: extraction.people.map((one) => ({ ...one, name: "Ada Quill" })) };
    const moved: Extraction = {
      ...extraction,
      people: [other, ...extraction.people],
      mentions: extraction.mentions.map((one) => ({ ...one, person: one.person === null ? null : 1 })),
      quotes: extraction.quotes.map((quote) => ({
        ...quote,
        speakers: quote.speakers.map((one) => ({ ...one, person: 1 })),
      })),
      credits: extraction.credits.map((one) => ({ ...one, person: 1 })),
    };
    const wanted = canonicalFacts(factsOf(text, extraction));
    for (const same of [spelled, moved]) expect(differences(wanted, canonicalFacts(factsOf(text, same)))).toEqual([]);
  });

  it("tells in which tables two readings differ", () => {
    const { extraction, text } = FERRY;
    const changed: Extraction = {
      ...extraction,
      credits: [],
      quotes: extraction.quotes.map((quote) => ({ ...quote, confidence: 0.5 })),
    };
    const [one, other] = [extraction, changed].map((reading) => canonicalFacts(factsOf(text, reading))) as [
      CanonicalFacts,
      CanonicalFacts,
    ];
    expect(differences(one, other).map(({ name }) => name)).toEqual(["quotes", "credits"]);
  });
});
