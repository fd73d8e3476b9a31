import { readFileSync } from "node:fs";
import { ENGLISH } from "../../../src/languages/en/english.ts";
import { findCast } from "../../../src/people/find-cast.ts";
import { findAttributions } from "../../../src/quotes/find-quotes.ts";
import { makeFeatures } from "../../../src/quotes/linear-model.ts";
import type { Scene, TokenRange } from "../../../src/quotes/scene.ts";
import {
  type AntecedentCase,
  describeCase,
  writeNoneFeatures,
  writePossibleFeatures,
} from "../../../src/quotes/speakers/antecedents/antecedent-features.ts";
import { likeliest } from "../../../src/quotes/speakers/antecedents/choose-antecedent.ts";
import { listPossible } from "../../../src/quotes/speakers/antecedents/list-possible.ts";
import type { Situation } from "../../../src/quotes/speakers/candidates/situation.ts";
import { decideSpeakers } from "../../../src/quotes/speakers/decide-speakers.ts";
import { type Key, NOBODY, ORGANISATIONS, UNRESOLVED } from "../../../src/quotes/speakers/mentions/keys.ts";
import type { Antecedent, Question } from "../../../src/quotes/speakers/mentions/question.ts";
import { rankCandidates } from "../../../src/quotes/speakers/rank-candidates.ts";
import { readDocument } from "../../../src/text/document.ts";
import { readLayout } from "../../../src/wire/read-layout.ts";
import type { AnnotatedArticle } from "../articles.ts";
import { type Decision, type Rows, rowsOf, scoresOf } from "../choices.ts";
import { annotatedChoice, type ReadArticle } from "./speaker-examples.ts";

/** Whom a pronoun or description means: a line of the file of labels. */
export interface Label {
  /** Of the article. */
  readonly id: string;
  /** Where it begins, in UTF-16 units. */
  readonly start: number;
  /** A name of whom it means; null if the article does not name them. */
  readonly name: string | null;
  /**
   * Where the label comes from: somebody read it, two earlier ways of resolving agreed, or the key of a passage says
   * whose words are whose.
   */
  readonly by: "reading" | "agreement" | "key";
  /** For somebody without a name, how the article describes them, if that is known: "a resident". */
  readonly described?: readonly string[];
  /** How many labels it counts for; 1, if left out. Of some sorts all are labelled, of others only a sample. */
  readonly times?: number;
}

/** Reads a file of labels, JSON lines. */
export function readLabels(path: string): Label[] {
  const lines = readFileSync(path, "utf8").split("\n");
  return lines.filter((line) => line.trim() !== "").map((line): Label => JSON.parse(line));
}

/** Reads an article as the extraction does, with headline and other zones distinguished. */
export function readLaidOut(article: AnnotatedArticle): ReadArticle {
  const { text, language = ENGLISH } = article;
  const document = readDocument(text, readLayout(text, language).blocks, language);
  return { article, found: findAttributions(document, findCast(document)) };
}

const FEATURES = makeFeatures(96);

/** A labelled mention as a decision, with the possible choices. */
export interface AntecedentExample extends Decision {
  readonly label: Label;
  readonly keys: readonly Key[];
  readonly meant: Key;
}

/**
 * The labelled mentions of an article, each with the question whom it means: as speakers if they are, else in the
 * narrative. Who was meant before is a feature: labelled mentions mean whom their labels say, and others whom `weights`
 * choose.
 */
export function listAntecedentExamples(
  { article, found }: ReadArticle,
  labels: readonly Label[],
  weights: ArrayLike<number>,
): AntecedentExample[] {
  const own = new Map(labels.filter(({ id }) => id === article.id).map((label) => [label.start, label]));
  if (own.size === 0) return [];
  const { scene } = found;
  const seen = new Map<string, AntecedentExample[]>();
  const choose = (at: Scene, question: Question): Antecedent | null => {
    const possible = listPossible(at, question);
    const situation = describeCase(at, question, possible);
    const label = own.get(at.cast.mentions[question.mention]?.start ?? -1);
    const scores = [...scoresOf(toRows(situation), weights)];
    const likely = possible.length === 0 ? null : likeliest(possible, scores, scores.at(-1) ?? 0);
    if (label === undefined) return likely;
    const key = keyNamed(
      at,
      label.name,
      possible.map((one) => one.key),
    );
    seen.set(placeOf(question.mention, question.content), [
      toExample(situation, label, key),
      ...(isShadowed(label, question) ? [toExample(withOthers(situation), label, key)] : []),
    ]);
    return key === NOBODY && likely?.described !== undefined ? { ...likely, probability: 1 } : { key, probability: 1 };
  };
  const choice = article.quotes.length === 0 ? rankCandidates : (one: Situation) => annotatedChoice(article, one);
  const decisions = decideSpeakers(scene, found.attributions, choice, choose);
  const places = new Map(
    decisions.map(({ candidate, frame }) => [candidate?.mention, placeOf(candidate?.mention ?? -1, frame.content)]),
  );
  return scene.cast.mentions.flatMap(
    (_, mention) => seen.get(places.get(mention) ?? "") ?? seen.get(placeOf(mention, [])) ?? [],
  );
}

/** A key for a mention as the speaker of words; without words, for one in the narrative. */
function placeOf(mention: number, [words]: readonly TokenRange[]): string {
  return `${mention} ${words?.firstToken}`;
}

function toExample(situation: AntecedentCase, label: Label, meant: Key): AntecedentExample {
  const keys = situation.possible.map(({ key }) => key);
  const candidates = toRows(situation);
  const { described = [] } = label;
  const unnamed = [...keys.keys()].filter((index) => (keys[index] ?? 0) >= UNRESOLVED);
  if (described.length > 0) {
    const [right = keys.length, ...orRight] = unnamed.filter((index) =>
      isDescribedAs(situation.scene, (keys[index] ?? 0) - UNRESOLVED, described),
    );
    return { candidates, right, orRight, label, keys, meant };
  }
  if (label.name === null) return { candidates, right: keys.length, orRight: unnamed, label, keys, meant };
  const right = keys.indexOf(meant);
  return { candidates, right: right < 0 ? keys.length : right, label, keys, meant };
}

/** Whether the words of a mention are among those of a description, or the other way round. */
function isDescribedAs({ cast, document }: Scene, mention: number, described: readonly string[]): boolean {
  const { start = 0, end = 0 } = cast.mentions[mention] ?? {};
  const own = ` ${toWords(document.text.slice(start, end)).join(" ")} `;
  return described.map((one) => ` ${toWords(one).join(" ")} `).some((one) => own.includes(one) || one.includes(own));
}

/**
 * One in this many pronouns is learned from a second time, treating people of the other gender as if their gender were
 * not known.
 */
const SHADOWS = 3;

function isShadowed({ start }: Label, { meant }: Question): boolean {
  return (meant === "male" || meant === "female") && start % SHADOWS === 0;
}

/**
 * The same question as among names that show no gender, which are rare in the training articles: people whom the
 * pronoun cannot mean become candidates, too.
 */
function withOthers({ scene, question }: AntecedentCase): AntecedentCase {
  return describeCase(scene, question, listPossible(scene, { ...question, meant: "person" }));
}

function toRows(situation: AntecedentCase): Rows[] {
  return [
    ...situation.possible.map((one) => rowsOf(FEATURES, (out) => writePossibleFeatures(out, situation, one))),
    rowsOf(FEATURES, (out) => writeNoneFeatures(out, situation)),
  ];
}

/**
 * Who of the cast has a name, printed exactly so or in a form that agrees; if several have it, one of `keys` goes
 * first. NOBODY if none has.
 */
function keyNamed({ cast }: Scene, name: string | null, keys: readonly Key[]): Key {
  if (name === null) return NOBODY;
  const words = toWords(name);
  const named = [
    ...cast.people.map((one, index) => ({ one, key: index })),
    ...cast.organisations.map((one, index) => ({ one, key: ORGANISATIONS + index })),
  ].map(({ one, key }) => ({ key, forms: [one.name, ...one.otherNames].map(toWords) }));
  const exact = named.filter(({ forms }) => forms.some((form) => form.join(" ") === words.join(" ")));
  const others = named.filter(({ forms }) => forms.some((form) => agree(form, words)));
  const all = [...exact, ...others].map(({ key }) => key);
  return all.find((key) => keys.includes(key)) ?? all[0] ?? NOBODY;
}

function toWords(name: string): string[] {
  return name
    .toLowerCase()
    .replace(/[^\p{L} ]/gu, "")
    .split(" ")
    .filter((word) => word.length > 1);
}

/** Whether two names have the same last word and, if both have more words, the same first one. */
function agree(first: readonly string[], second: readonly string[]): boolean {
  const [a, b] = [first, second].map((one) => one.filter((word) => word !== "jr")) as [string[], string[]];
  if (a.at(-1) !== b.at(-1)) return false;
  return a.length === 1 || b.length === 1 || a[0] === b[0];
}
