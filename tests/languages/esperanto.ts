import { DETERMINER, NOUN, PAST } from "../../src/grammar/tags.ts";
import { ENGLISH } from "../../src/languages/en/english.ts";
import type { Language } from "../../src/languages/language.ts";

/** A language of which nothing is known: every list is empty, and no feature of a model has a weight. */
export const UNKNOWN_LANGUAGE: Language = { ...(emptied(ENGLISH) as Language), tag: "und" };

/** Anything of the same shape with nothing in it. */
function emptied(value: unknown): unknown {
  if (value instanceof Set) return new Set();
  if (value instanceof Map) return new Map();
  if (Array.isArray(value)) return [];
  if (typeof value === "string") return "";
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, emptied(part)]));
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** A few words of Esperanto, and what the models of English know of the order of words. */
export const ESPERANTO: Language = {
  ...UNKNOWN_LANGUAGE,
  tag: "eo",
  commonest: words("la de kaj estos ni ne en por ĝin li ŝi"),
  commonWords: words("ponto fermita ĝis jaro havas"),
  calendar: { ...UNKNOWN_LANGUAGE.calendar, months: new Map([["marto", 3]]) },
  lineWords: {
    ...UNKNOWN_LANGUAGE.lineWords,
    joiners: words("kaj"),
    beforeMakers: words("de"),
    beforePlaces: words("en"),
  },
  credits: {
    ...UNKNOWN_LANGUAGE.credits,
    gerunds: { reporter: ["raportis"], editor: ["redaktis"] },
    conjunctions: words("kaj"),
    linkingWords: words("kaj en de"),
  },
  filing: { ...UNKNOWN_LANGUAGE.filing, places: words("lublino") },
  words: {
    ...UNKNOWN_LANGUAGE.words,
    determiners: words("la"),
    pronouns: new Map([["li", { plural: false, gender: "male" }]]),
  },
  nouns: { ...UNKNOWN_LANGUAGE.nouns, roles: words("urbestro") },
  givenNames: { ...UNKNOWN_LANGUAGE.givenNames, female: ["ana"], male: ["karlo"] },
  speech: {
    ...UNKNOWN_LANGUAGE.speech,
    verbs: new Map([
      ["diris", { lemma: "diri", strength: 0.9 }],
      ["aldonis", { lemma: "aldoni", strength: 0.9 }],
    ]),
  },
  tagging: {
    ...UNKNOWN_LANGUAGE.tagging,
    tags: new Map([
      ["diris", PAST],
      ["aldonis", PAST],
      ["la", DETERMINER],
      ["ponto", NOUN],
    ]),
  },
  models: ENGLISH.models,
};
