import type { Mention } from "../../../src/people/cast.ts";
import type { Scene } from "../../../src/quotes/scene.ts";
import { chooseAntecedent } from "../../../src/quotes/speakers/antecedents/choose-antecedent.ts";
import { listPossible } from "../../../src/quotes/speakers/antecedents/list-possible.ts";
import { decideSpeakers } from "../../../src/quotes/speakers/decide-speakers.ts";
import { type Key, keyOf, NOBODY, UNRESOLVED } from "../../../src/quotes/speakers/mentions/keys.ts";
import type { Antecedent, Possible, Question } from "../../../src/quotes/speakers/mentions/question.ts";
import type { AnnotatedArticle, AnnotatedQuote } from "../articles.ts";
import type { ReadArticle } from "../models/speaker-examples.ts";
import { annotatedChoice } from "../models/speaker-examples.ts";

/** A pronoun or description that is not labelled yet with whom it means. */
export interface Unlabelled {
  readonly mention: Mention;
  /** An estimate of how much a label would teach: 0 if the model knows it already. */
  readonly value: number;
}

/** The pronouns and descriptions of an article whose labels would teach something, in the order of the text. */
export function listUnlabelled({ article, found }: ReadArticle, labelled: ReadonlySet<number>): Unlabelled[] {
  const { scene, attributions } = found;
  const answers = new Map<number, Answer>();
  const choose = (at: Scene, question: Question): Antecedent | null => {
    const antecedent = chooseAntecedent(at, question);
    answers.set(question.mention, toAnswer(antecedent, listPossible(at, question)));
    return antecedent;
  };
  const decisions = decideSpeakers(scene, attributions, (one) => annotatedChoice(article, one), choose);
  const speakers = new Set(decisions.map(({ candidate }) => candidate?.mention));
  return scene.cast.mentions
    .map((mention, index): Unlabelled => {
      const speaks = speakers.has(index) || isSource(article, mention);
      return { mention, value: worthOf(scene, index, speaks, answers.get(index) ?? null) };
    })
    .filter(({ mention, value }) => value > 0 && !labelled.has(mention.start));
}

/** What the model makes of a mention: whether it is sure, chooses whoever stands out most, and names somebody. */
interface Answer {
  readonly names: boolean;
  readonly isSure: boolean;
  readonly isPlain: boolean;
}

/** Above it the model is nearly always right. */
const SURE = 0.85;

function toAnswer(antecedent: Antecedent | null, possible: readonly Possible[]): Answer {
  let foremost: Possible | null = null;
  for (const one of possible) if (foremost === null || one.salience > foremost.salience) foremost = one;
  const plain: Key = foremost === null || foremost.key >= UNRESOLVED ? NOBODY : foremost.key;
  const key = antecedent?.key ?? NOBODY;
  return { names: key !== NOBODY, isSure: (antecedent?.probability ?? 0) >= SURE, isPlain: key === plain };
}

/** Whether an annotator marked the mention as a source: whether it begins or ends one. */
function isSource({ quotes }: AnnotatedArticle, mention: Mention): boolean {
  return quotes.some((quote) => begins(quote, mention) || mention.end === quote.speakerEnd);
}

/** How many characters "The" and the like take before the mention that begins a source. */
const ARTICLE = 5;

function begins({ speakerStart, speakerEnd }: AnnotatedQuote, { start, end }: Mention): boolean {
  if (speakerStart == null || speakerEnd == null) return false;
  return start >= speakerStart && start - speakerStart < ARTICLE && end <= speakerEnd;
}

function worthOf(scene: Scene, index: number, speaks: boolean, answer: Answer | null): number {
  const mention = scene.cast.mentions[index];
  if (mention === undefined || keyOf(mention) !== NOBODY) return 0;
  if (mention.form === "pronoun") return valueOfPronoun(wordAt(scene, index, 0), speaks, answer);
  return mention.form === "description" ? valueOfDescription(scene, index, speaks, answer) : 0;
}

/** Pronouns for persons, of which most is known already. */
const OF_PERSONS: ReadonlySet<string> = new Set("he she him her his hers himself herself".split(" "));

const OF_GROUPS: ReadonlySet<string> = new Set(["it", "its", "itself", "they"]);

function valueOfPronoun(word: string, speaks: boolean, answer: Answer | null): number {
  if (OF_GROUPS.has(word)) return speaks ? 3 : answer?.names === true && isHard(answer) ? 1 : 0;
  if (!OF_PERSONS.has(word)) return 0;
  return isHard(answer) ? (speaks ? 3 : 2) : speaks ? 1 : 0;
}

function isHard(answer: Answer | null): boolean {
  return answer !== null && (!answer.isSure || !answer.isPlain);
}

function valueOfDescription(scene: Scene, index: number, speaks: boolean, answer: Answer | null): number {
  const { plural, unnamedAs } = scene.cast.mentions[index] ?? {};
  if (plural !== false || unnamedAs === "poll") return 0;
  if (answer !== null) return speaks ? 3 : unnamedAs === "document" ? 1 : 2;
  return speaks && isTakenAsKnown(scene, index) ? (unnamedAs === "document" ? 1 : 2) : 0;
}

function isTakenAsKnown(scene: Scene, index: number): boolean {
  const first = scene.phraseTokens[index]?.firstToken ?? 0;
  return (
    scene.language.smallWords.pointingWords.has(scene.document.tokens[first]?.lower ?? "") ||
    scene.language.smallWords.pointingWords.has(wordAt(scene, index, 0))
  );
}

function wordAt({ document, mentionTokens }: Scene, index: number, at: number): string {
  return document.tokens[(mentionTokens[index]?.firstToken ?? 0) + at]?.lower ?? "";
}
