import { isFiniteVerb, PREPOSITION, TO } from "../../grammar/tags.ts";
import type { Scene, TokenRange } from "../scene.ts";

/** Someone who spoke before: the mention, whom it meant, and in which block. */
export interface Spoken {
  readonly mention: number;
  readonly person: number;
  readonly block: number;
}

/** Whom a pronoun means: index of the person, or -1; and how probable that is. */
export interface Antecedent {
  readonly person: number;
  readonly probability: number;
}

const NOBODY: Antecedent = { person: -1, probability: 0 };

/** How many mentions and blocks back an antecedent is looked for. */
const MOST_MENTIONS = 60;
const MOST_BLOCKS = 6;

/**
 * The person that "he", "she", "him", "her" or "who" means. Every person mentioned before is weighed: nearer is better,
 * a subject is better than an object, whoever spoke last is better than others; who is named inside the reported words is
 * worse, for one seldom reports oneself by name ("Blinken raised the issue, he added" is said by somebody else).
 *
 * @param content the words whose speaker the pronoun is
 * @param spoken who spoke before, the latest first
 * @param resolved for each mention the person that it was resolved to earlier, or -1
 */
export function resolvePronoun(
  scene: Scene,
  mention: number,
  content: readonly TokenRange[],
  spoken: readonly Spoken[],
  resolved: Int32Array,
): Antecedent {
  const pronoun = scene.cast.mentions[mention];
  const own = scene.mentionTokens[mention];
  if (pronoun === undefined || own === undefined) return NOBODY;
  const word = scene.document.tokens[own.firstToken]?.lower ?? "";
  if (word === "who") return relativeAntecedent(scene, mention, resolved);
  if (!SINGULAR.has(word)) return NOBODY;
  const gender = pronoun.gender ?? (word.startsWith("h") && word !== "her" && word !== "hers" ? "male" : "female");
  const scores = weighPeople(scene, { mention, gender, content, spoken, resolved });
  return chooseBest(scores);
}

const SINGULAR = new Set(["he", "she", "him", "her", "his", "hers", "himself", "herself"]);

function personOf(scene: Scene, resolved: Int32Array, mention: number): number {
  return scene.cast.mentions[mention]?.person ?? resolved[mention] ?? -1;
}

/** "Smith, who said": the mention right before. */
function relativeAntecedent(scene: Scene, mention: number, resolved: Int32Array): Antecedent {
  const own = scene.mentionTokens[mention];
  const before = scene.phraseTokens[mention - 1];
  if (own === undefined || before === undefined || own.firstToken - before.lastToken > 2) return NOBODY;
  const person = personOf(scene, resolved, mention - 1);
  return person < 0 ? NOBODY : { person, probability: 0.95 };
}

interface Question {
  readonly mention: number;
  readonly gender: "female" | "male";
  readonly content: readonly TokenRange[];
  readonly spoken: readonly Spoken[];
  readonly resolved: Int32Array;
}

/** The score of every person who may be meant; the others are left out. */
function weighPeople(scene: Scene, question: Question): Score[] {
  const scores: Score[] = [];
  const own = scene.mentionTokens[question.mention]?.firstToken ?? 0;
  const block = scene.blockOf[own] ?? 0;
  const end = Math.max(0, question.mention - MOST_MENTIONS);
  for (let at = question.mention - 1; at >= end; at -= 1) {
    const range = scene.mentionTokens[at];
    if (range === undefined || block - (scene.blockOf[range.firstToken] ?? 0) > MOST_BLOCKS) break;
    const person = personOf(scene, question.resolved, at);
    if (person < 0 || !agrees(scene, person, question.gender)) continue;
    const score = weighMention(scene, question, at, own);
    const known = scores.find((one) => one.person === person);
    if (known === undefined) scores.push({ person, score, count: 1 });
    else {
      known.count += 1;
      known.score = Math.max(known.score, score);
    }
  }
  for (const one of scores) one.score += weighPerson(scene, question, one, block);
  return scores;
}

interface Score {
  readonly person: number;
  score: number;
  /** How often the person is mentioned nearby. */
  count: number;
}

function weighPerson(scene: Scene, question: Question, { person, count }: Score, block: number): number {
  const known = scene.cast.people[person]?.gender === question.gender ? KNOWN_GENDER : 0;
  return known + Math.log2(count) * OFTEN + weighSpoken(question, person, block);
}

/** Weights in units of log odds, set by hand on training articles. */
const SENTENCE_BACK = -0.45;
const BLOCK_BACK = -0.4;
const SUBJECT = 1.2;
const AFTER_PREPOSITION = -0.7;
const POSSESSOR = -0.6;
const IN_MARKS = -1.6;
const IN_CONTENT = -1.2;
const KNOWN_GENDER = 0.6;
const OFTEN = 0.25;
const SPOKE_LAST = 2;
const SPOKE_EARLIER = 0.8;
const SINCE = -0.4;

function agrees(scene: Scene, person: number, gender: "female" | "male"): boolean {
  const known = scene.cast.people[person]?.gender ?? null;
  return known === null || known === gender;
}

function weighSpoken({ spoken }: Question, person: number, block: number): number {
  const rank = spoken.findIndex((one) => one.person === person);
  if (rank < 0) return 0;
  return (rank === 0 ? SPOKE_LAST : SPOKE_EARLIER) + SINCE * Math.min(4, block - (spoken[rank]?.block ?? 0));
}

function weighMention(scene: Scene, { content, mention }: Question, other: number, own: number): number {
  const range = scene.mentionTokens[other];
  if (range === undefined || other === mention) return Number.NEGATIVE_INFINITY;
  const { sentenceOf, blockOf, pairOf } = scene;
  const sentences = (sentenceOf[own] ?? 0) - (sentenceOf[range.firstToken] ?? 0);
  const blocks = (blockOf[own] ?? 0) - (blockOf[range.firstToken] ?? 0);
  let score = SENTENCE_BACK * Math.min(8, sentences) + BLOCK_BACK * blocks;
  if ((pairOf[range.firstToken] ?? -1) >= 0) score += IN_MARKS;
  const inContent = content.some((part) => range.firstToken >= part.firstToken && range.firstToken < part.lastToken);
  if (inContent) return score + IN_CONTENT + roleWeight(scene, other) * -0.5;
  return score + roleWeight(scene, other);
}

/** Subjects are better antecedents than objects, objects better than possessors. Sentences without tags count little. */
function roleWeight(scene: Scene, mention: number): number {
  const phrase = scene.phraseTokens[mention];
  const range = scene.mentionTokens[mention];
  if (phrase === undefined || range === undefined) return 0;
  const { grammar, sentenceOf, document } = scene;
  if (document.tokens[range.lastToken]?.kind === "possessive") return POSSESSOR;
  const sentence = sentenceOf[range.firstToken] ?? 0;
  if (sentenceOf[phrase.firstToken - 1] !== sentence) return SUBJECT;
  if (grammar.tagged[sentence] !== 1) return 0;
  const before = grammar.tags[phrase.firstToken - 1] ?? 0;
  if (before === PREPOSITION || before === TO) return AFTER_PREPOSITION;
  return isFiniteVerb(grammar.tags[phrase.lastToken] ?? 0) ? SUBJECT : 0;
}

function chooseBest(scores: readonly Score[]): Antecedent {
  let best = -1;
  let top = Number.NEGATIVE_INFINITY;
  for (const { person, score } of scores) {
    if (score <= top) continue;
    best = person;
    top = score;
  }
  if (best < 0) return NOBODY;
  let sum = Math.exp(NO_ANTECEDENT);
  for (const { score } of scores) sum += Math.exp(score - top);
  return { person: best, probability: 1 / sum };
}

/** The odds, against the best candidate, that the pronoun means somebody else. */
const NO_ANTECEDENT = -3;
