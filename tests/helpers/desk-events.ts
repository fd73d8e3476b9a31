import { fc } from "@fast-check/vitest";
import { decisionKey } from "../../src/archive/decision-key.ts";
import { checkDecision } from "../../src/decisions/check-decision.ts";
import type { Decision } from "../../src/decisions/decision.ts";
import { sha256 } from "../../src/sha256.ts";

/** Articles that may come. */
export const TEXTS = [
  "Rain\n\n“It rained all day,” Ann Roe said. Roe left. Cy Vane of the Harwick Council laughed.\n",
  "Fog\n\n“Nobody saw the ferry,” Ann Rowe told the Brume Line. Ann Roe and Cy Vane listened.\n",
  "Snow\n\nThe harbour was shut. “We wait for the plough,” said Ann B. Roe, who left with Cy Vane.\n",
  "Hail\n\n“It is loud,” said Cy Vane. The Harwick Council and Ann Rowe heard it. Dan Pell did not.\n",
];
const HASHES = TEXTS.map(sha256);
const QUOTED = ["It rained all day,", "Nobody saw the ferry,", "We wait for the plough,", "It is loud,"];

const person = fc.constantFrom("Ann Roe", "Ann Rowe", "Ann B. Roe", "Cy Vane", "Dan Pell", "Bo Lind").map((name) => ({
  kind: "person" as const,
  name,
}));
const qualified = fc
  .tuple(person, fc.constantFrom("bishop", "poet"))
  .map(([one, qualifier]) => ({ ...one, qualifier }));
const organisation = fc.constantFrom("Harwick Council", "Brume Line", "Harwick Port").map((name) => ({
  kind: "organisation" as const,
  name,
}));
const bearer = fc.oneof({ weight: 5, arbitrary: person }, qualified, organisation);
const pair = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.oneof(person, qualified), fc.oneof(person, qualified)) },
  fc.tuple(organisation, organisation),
);
const article = fc.nat({ max: TEXTS.length - 1 });

/** The passage of words in an article; they stand there once. */
function passageOf(at: number, exact: string) {
  const start = [...(TEXTS[at] ?? "").slice(0, (TEXTS[at] ?? "").indexOf(exact))].length;
  return { start, end: start + [...exact].length, exact, prefix: "", suffix: "" };
}

const atLarge = fc.oneof(
  pair.map(([one, other]) => ({ action: "same", value: { one, other } })),
  pair.map(([one, other]) => ({ action: "same", value: { one, other } })),
  pair.map(([one, other]) => ({ action: "different", value: { one, other } })),
  pair.map(([one, other]) => ({ action: "unsure", value: { one, other } })),
  fc
    .tuple(person, fc.constantFrom("bishop", "poet"), fc.subarray(HASHES, { minLength: 1 }))
    .map(([{ name }, qualifier, articles]) => ({ action: "split", value: { name, qualifier, articles } })),
  bearer.map((of) => ({ action: "name", value: { of, name: `${of.name} the Elder` } })),
  fc.tuple(fc.constantFrom("Ann Roe", "Roe", "Brume Line", "Cy Vane"), fc.option(bearer)).map(([form, meant]) => ({
    action: "mean",
    value: { scope: "archive", form, bearer: meant },
  })),
);
const aboutArticle = fc.oneof(
  fc.tuple(article, fc.constantFrom("World", "Sea", null)).map(([at, value]) => ({
    ...{ action: "state", article: HASHES[at], value: { field: "section", value } },
  })),
  fc.tuple(article, fc.constantFrom("withdraw", "reinstate", "release")).map(([at, action]) => ({
    ...{ action, article: HASHES[at], value: {} },
  })),
  article.map((at) => ({ action: "restrict", article: HASHES[at], value: { until: null } })),
  fc.tuple(article, bearer).map(([at, one]) => {
    const passage = passageOf(at, QUOTED[at] ?? "");
    const { start, end } = passage;
    const spans = [{ start, end, role: "content" }];
    const quote = { kind: "direct", stance: "asserted", spans, speakers: [{ ...one, role: "speaker" }] };
    return { action: "speak", article: HASHES[at], passage, value: { quote } };
  }),
  article.map((at) => ({
    ...{
      action: "reject",
      article: HASHES[at],
      passage: passageOf(at, QUOTED[at] ?? ""),
      value: { because: "not_speech" },
    },
  })),
  fc.tuple(article, fc.option(bearer), fc.constantFrom("mention", "article")).map(([at, meant, scope]) => ({
    ...{ action: "mean", article: HASHES[at], passage: passageOf(at, "Cy Vane"), value: { scope, bearer: meant } },
  })),
  fc.tuple(article, article, fc.constantFrom("copy", "unrelated")).map(([at, other, action]) => ({
    ...{ action, article: HASHES[at], value: { other: HASHES[(other + 1) % TEXTS.length === at ? at : other] } },
  })),
);

/** Decisions of two people at a few moments, some of which take others back, in the order in which they were made. */
const decisions = fc
  .array(
    fc.tuple(
      fc.oneof({ weight: 3, arbitrary: atLarge }, { weight: 2, arbitrary: aboutArticle }),
      fc.nat({ max: 9 }),
      fc.nat(),
    ),
    {
      minLength: 2,
      maxLength: 9,
    },
  )
  .map((drafts) => {
    const made: Decision[] = [];
    for (const [draft, minute, undone] of drafts) {
      const head = { madeAt: `2026-01-05T10:0${minute}:00.000Z`, madeBy: undone % 2 === 0 ? "Ann Lee" : "Mara Lind" };
      const back = undone % 4 === 0 ? made[undone % Math.max(1, made.length)] : undefined;
      const undo = back && { action: "undo", article: back.article, undoes: decisionKey(back) };
      try {
        made.push(checkDecision({ ...head, ...(back === undefined || back.action === "undo" ? draft : undo) }));
      } catch {
        // The door refuses two organisations that are one, for instance.
      }
    }
    return made;
  })
  .filter((made) => made.length > 0);

/** Decisions, and an order of their numbers and of those of articles, which are below zero: the first one is -1. */
export const events = decisions.chain((made) =>
  fc
    .shuffledSubarray([...made.keys(), ...TEXTS.map((_, at) => -1 - at)], { minLength: made.length + TEXTS.length })
    .map((order) => ({ made, order })),
);
