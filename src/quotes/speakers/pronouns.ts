import { isFiniteVerb, PREPOSITION, TO } from "../../grammar/tags.ts";
import { MONTHS, WEEKDAYS } from "../../lexicon/months.ts";
import { itemAt } from "../../text/item-at.ts";
import type { Scene, TokenRange } from "../scene.ts";
import { type Key, keyOf, NOBODY, organisationOf, personOf } from "./keys.ts";

/** Someone who spoke before: the mention, whom it meant, and in which block. */
export interface Spoken {
  readonly mention: number;
  readonly key: Key;
  readonly block: number;
}

/** Whom a pronoun or description means, and how probable that is. */
export interface Antecedent {
  readonly key: Key;
  readonly probability: number;
}

/** What has been learned of the article so far. */
export interface Known {
  /** Who spoke before, the latest first. */
  readonly spoken: readonly Spoken[];
  /** For each mention the key that it was resolved to, or -1, and how probable that is. */
  readonly resolved: Int32Array;
  readonly certainty: Float64Array;
}

/** How many mentions and blocks back an antecedent is looked for. */
const MOST_MENTIONS = 60;
const MOST_BLOCKS = 6;

/** What each pronoun can mean. */
const MEANS: ReadonlyMap<string, "female" | "male" | "organisation" | "before" | "house" | "speaker"> = new Map([
  ["he", "male"],
  ["him", "male"],
  ["his", "male"],
  ["himself", "male"],
  ["she", "female"],
  ["her", "female"],
  ["hers", "female"],
  ["herself", "female"],
  ["it", "organisation"],
  ["its", "organisation"],
  ["who", "before"],
  ["which", "house"],
  ["they", "speaker"],
]);

/**
 * Whom "he", "she", "it", "they" or "who" means; null if that cannot be told. Everybody mentioned before is weighed:
 * nearer is better, a subject is better than an object, whoever spoke last is better than others; who is named inside the
 * reported words is worse, for one seldom reports oneself by name ("Roe raised the issue, he added" is said by somebody
 * else). "They" is an organisation only if that spoke last, "who" whoever is named right before, "which" an organisation there.
 *
 * @param content the words whose speaker the pronoun is
 */
export function resolvePronoun(
  scene: Scene,
  mention: number,
  content: readonly TokenRange[],
  known: Known,
): Antecedent | null {
  const own = scene.mentionTokens[mention];
  const meant = MEANS.get(itemAt(scene.document.tokens, own?.firstToken)?.lower ?? "");
  if (own === undefined || meant === undefined) return null;
  if (meant === "before") return relativeAntecedent(scene, mention, known);
  if (meant === "house") return organisationBefore(scene, mention);
  if (meant === "speaker") return lastOrganisation(known);
  if (isSomebodyUnnamed(scene, mention, known)) return null;
  const antecedent = chooseBest(weighCandidates(scene, { mention, meant, content, known }));
  if (antecedent === null || known.spoken.some((one) => one.key === antecedent.key)) return antecedent;
  const sentence = (scene.sentenceOf[own.firstToken] ?? 0) - 1;
  const rivals = countRivals(scene, sentence, antecedent.key);
  return rivals < MANY_RIVALS
    ? antecedent
    : { ...antecedent, probability: Math.min(antecedent.probability, AMBIGUOUS) };
}

/** Whether who spoke right before, in the same paragraph, is a single person whom nothing names, and nobody is named since: "The chief said no. “Never,” he said." */
function isSomebodyUnnamed(scene: Scene, mention: number, { spoken }: Known): boolean {
  const [last] = spoken;
  const said = itemAt(scene.cast.mentions, last?.mention);
  if (last === undefined || last.key !== NOBODY || said?.form !== "description" || said.unnamedAs !== "individual")
    return false;
  const gender = scene.cast.mentions[mention]?.gender ?? null;
  if (said.gender !== null && gender !== said.gender) return false;
  const own = scene.blockOf[scene.mentionTokens[mention]?.firstToken ?? 0] ?? 0;
  if (own !== last.block) return false;
  for (let at = last.mention + 1; at < mention; at += 1)
    if (itemAt(scene.cast.mentions, at)?.person != null) return false;
  return true;
}

/** So many others beside someone who has not spoken yet leave it open whom a pronoun means: "Smith met Jones and Brown." */
const MANY_RIVALS = 2;
const AMBIGUOUS = 0.45;

/** Other people in a sentence that may mean one: those of the cast, and capitalised words that the cast does not know. */
function countRivals({ document, cast, mentionOf }: Scene, sentence: number, key: Key): number {
  const range = document.sentences[sentence];
  if (range === undefined) return 0;
  const people = new Set<Key>();
  let unknown = 0;
  for (let at = range.firstToken; at < range.lastToken; at += 1) {
    const token = document.tokens[at];
    const mention = itemAt(cast.mentions, mentionOf[at]);
    if (mention !== undefined) people.add(personOf(keyOf(mention)) ?? key);
    else if (token?.capital && at > range.firstToken && !isCalendarWord(token.lower)) unknown += 1;
  }
  people.delete(key);
  return people.size + unknown;
}

function isCalendarWord(word: string): boolean {
  return MONTHS.has(word) || WEEKDAYS.has(word);
}

/**
 * Resolves the pronouns of single people in the narrative from mention `from` to mention `to`, so that whom they mean counts as
 * mentioned there: "Roe arrived. He did not say why." `known.resolved` is filled in.
 */
export function resolveNarrative(scene: Scene, from: number, to: number, known: Known): void {
  for (let mention = from; mention < to; mention += 1) {
    const first = scene.mentionTokens[mention]?.firstToken ?? -1;
    if (scene.cast.mentions[mention]?.form !== "pronoun" || (scene.pairOf[first] ?? -1) >= 0) continue;
    if (keyOf(scene.cast.mentions[mention]) !== NOBODY || known.resolved[mention] !== NOBODY) continue;
    const meant = MEANS.get(scene.document.tokens[first]?.lower ?? "");
    if (meant !== "female" && meant !== "male") continue;
    const antecedent = resolvePronoun(scene, mention, [], known);
    if (antecedent === null || antecedent.probability < CLEAR) continue;
    known.resolved[mention] = antecedent.key;
    known.certainty[mention] = antecedent.probability;
  }
}

/** Less probable antecedents do not count as mentioned. */
const CLEAR = 0.5;

function meaningOf(scene: Scene, { resolved }: Known, mention: number): Key {
  const key = keyOf(scene.cast.mentions[mention]);
  return key === NOBODY ? (resolved[mention] ?? NOBODY) : key;
}

const RIGHT_BEFORE = 0.9;

/** "The fund, which has urged": the organisation before the comma. */
function organisationBefore(scene: Scene, mention: number): Antecedent | null {
  const own = scene.mentionTokens[mention]?.firstToken ?? 0;
  const comma = scene.document.tokens[own - 1]?.text === "," ? own - 1 : own;
  const before = itemAt(scene.phraseTokens, mention - 1)?.lastToken;
  const key = keyOf(itemAt(scene.cast.mentions, mention - 1));
  return before === comma && organisationOf(key) !== null ? { key, probability: RIGHT_BEFORE } : null;
}

/** How far before "who" its antecedent may stand, in tokens: "Roe, the head of the Board of Trade in London, who said". */
const RELATIVE_REACH = 25;

/** "Smith, who said": the nearest person before, in the same sentence; organisations and places between do not count. */
function relativeAntecedent(scene: Scene, mention: number, known: Known): Antecedent | null {
  const own = scene.mentionTokens[mention]?.firstToken ?? 0;
  for (let at = mention - 1; at >= 0; at -= 1) {
    const last = scene.mentionTokens[at]?.lastToken ?? 0;
    if (own - last > RELATIVE_REACH || scene.sentenceOf[last - 1] !== scene.sentenceOf[own]) return null;
    const key = meaningOf(scene, known, at);
    if (personOf(key) !== null) return { key, probability: own - last <= 2 ? 0.95 : 0.8 };
    if (key === NOBODY && scene.cast.mentions[at]?.form === "description" && own - last <= 2) return null;
  }
  return null;
}

function lastOrganisation({ spoken }: Known): Antecedent | null {
  const key = spoken[0]?.key ?? NOBODY;
  return organisationOf(key) === null ? null : { key, probability: 0.6 };
}

/**
 * Whom an epithet means ("the New York businessman"): the person who stands out among those mentioned before, or null if
 * nobody clearly does.
 */
export function resolveEpithet(
  scene: Scene,
  mention: number,
  content: readonly TokenRange[],
  known: Known,
): Antecedent | null {
  const meant = scene.cast.mentions[mention]?.gender ?? "person";
  const antecedent = chooseBest(weighCandidates(scene, { mention, meant, content, known }));
  if (antecedent === null || antecedent.probability < STANDS_OUT) return null;
  return { ...antecedent, probability: antecedent.probability * EPITHET };
}

const STANDS_OUT = 0.7;
/** How often an epithet means who stands out. */
const EPITHET = 0.75;

interface Question {
  readonly mention: number;
  readonly meant: "female" | "male" | "person" | "organisation";
  readonly content: readonly TokenRange[];
  readonly known: Known;
}

interface Score {
  readonly key: Key;
  score: number;
  /** How often it is mentioned nearby. */
  count: number;
}

/** The score of everybody who may be meant; the others are left out. */
function weighCandidates(scene: Scene, question: Question): Score[] {
  const scores: Score[] = [];
  const own = scene.mentionTokens[question.mention]?.firstToken ?? 0;
  const block = scene.blockOf[own] ?? 0;
  const end = Math.max(0, question.mention - MOST_MENTIONS);
  for (let at = question.mention - 1; at >= end; at -= 1) {
    const range = scene.mentionTokens[at];
    if (range === undefined || block - (scene.blockOf[range.firstToken] ?? 0) > MOST_BLOCKS) break;
    const key = meaningOf(scene, question.known, at);
    if (key === NOBODY || !agrees(scene, key, question.meant)) continue;
    const score = weighMention(scene, question, at, own);
    const listed = scores.find((one) => one.key === key);
    if (listed === undefined) scores.push({ key, score, count: 1 });
    else {
      listed.count += 1;
      listed.score = Math.max(listed.score, score);
    }
  }
  const nearest = nearestSubject(scene, question, end);
  for (const one of scores)
    one.score += weighWhole(scene, question, one, block) + (one.key === nearest ? NEAREST_SUBJECT : 0);
  return scores;
}

/** Whom the nearest subject outside marks and outside the content means, among those who may be meant. */
function nearestSubject(scene: Scene, { mention, meant, content, known }: Question, end: number): Key {
  for (let at = mention - 1; at >= end; at -= 1) {
    const first = scene.mentionTokens[at]?.firstToken ?? 0;
    if ((scene.pairOf[first] ?? -1) >= 0 || isWithin(content, first) || roleWeight(scene, at) !== SUBJECT) continue;
    const key = meaningOf(scene, known, at);
    if (key !== NOBODY && agrees(scene, key, meant)) return key;
  }
  return NOBODY;
}

function isWithin(content: readonly TokenRange[], token: number): boolean {
  return content.some((part) => token >= part.firstToken && token < part.lastToken);
}

/** Weights in units of log odds, set by hand on training articles. */
const SENTENCE_BACK = -0.45;
const BLOCK_BACK = -0.4;
const SUBJECT = 1.2;
/** The subject of a clause that depends on another: "said Smith was", "that Smith was". */
const IN_CLAUSE = 0.4;
const NEAREST_SUBJECT = 1;
const AFTER_PREPOSITION = -0.7;
const POSSESSOR = -0.6;
const IN_MARKS = -1.6;
const IN_CONTENT = -1.2;
const KNOWN_GENDER = 0.6;
const OFTEN = 0.25;
const SPOKE_LAST = 2;
const SPOKE_EARLIER = 0.8;
const SINCE = -0.4;

function agrees(scene: Scene, key: Key, meant: Question["meant"]): boolean {
  if (meant === "organisation") return organisationOf(key) !== null;
  const person = personOf(key);
  if (person === null) return false;
  const gender = scene.cast.people[person]?.gender ?? null;
  return gender === null || meant === "person" || gender === meant;
}

/** What counts for a person as a whole, and not for one mention. */
function weighWhole(scene: Scene, { meant, known }: Question, { key, count }: Score, block: number): number {
  const gender = scene.cast.people[key]?.gender === meant ? KNOWN_GENDER : 0;
  return gender + Math.log2(count) * OFTEN + weighSpoken(known, key, block);
}

function weighSpoken({ spoken }: Known, key: Key, block: number): number {
  const rank = spoken.findIndex((one) => one.key === key);
  if (rank < 0) return 0;
  return (rank === 0 ? SPOKE_LAST : SPOKE_EARLIER) + SINCE * Math.min(4, block - (spoken[rank]?.block ?? 0));
}

function weighMention(scene: Scene, { content }: Question, other: number, own: number): number {
  const range = scene.mentionTokens[other];
  if (range === undefined) return Number.NEGATIVE_INFINITY;
  const { sentenceOf, blockOf, pairOf } = scene;
  const sentences = (sentenceOf[own] ?? 0) - (sentenceOf[range.firstToken] ?? 0);
  const blocks = (blockOf[own] ?? 0) - (blockOf[range.firstToken] ?? 0);
  let score = SENTENCE_BACK * Math.min(8, sentences) + BLOCK_BACK * blocks;
  if ((pairOf[range.firstToken] ?? -1) >= 0) score += IN_MARKS;
  if (isWithin(content, range.firstToken)) return score + IN_CONTENT + roleWeight(scene, other) * -0.5;
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
  const governs = isFiniteVerb(grammar.tags[phrase.lastToken] ?? 0);
  if ((scene.cueOf[phrase.firstToken - 1] ?? -1) >= 0) return governs ? IN_CLAUSE : SUBJECT;
  if (before === PREPOSITION || before === TO) return governs ? IN_CLAUSE : AFTER_PREPOSITION;
  return governs ? SUBJECT : 0;
}

/** The odds, against the best candidate, that the pronoun means somebody else. */
const SOMEBODY_ELSE = Math.exp(-2.5);

function chooseBest(scores: readonly Score[]): Antecedent | null {
  let best: Score | null = null;
  for (const one of scores) if (best === null || one.score > best.score) best = one;
  if (best === null) return null;
  let sum = SOMEBODY_ELSE;
  for (const { score } of scores) sum += Math.exp(score - best.score);
  return { key: best.key, probability: 1 / sum };
}
