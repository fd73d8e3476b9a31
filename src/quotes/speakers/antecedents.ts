import { itemAt } from "../../text/item-at.ts";
import type { Scene, TokenRange } from "../scene.ts";
import { keyBeside } from "./appositives.ts";
import { type Key, keyOf, NOBODY, organisationOf, personOf, UNRESOLVED } from "./keys.ts";
import { blockOf, sentenceOf } from "./mention-places.ts";
import { isSubject, roleOf, weightOf } from "./mention-roles.ts";
import { markNamedBeside } from "./named-beside.ts";
import type { Known, Possible, Question } from "./question.ts";

/** How many mentions and blocks back an antecedent is looked for. */
const MAX_MENTIONS = 60;
const MAX_BLOCKS = 6;
/** People whom nothing names are forgotten sooner. */
const MAX_BLOCKS_UNNAMED = 1;

/** Everybody mentioned before whom a question may mean, the nearest first. */
export function listPossible(scene: Scene, question: Question): Possible[] {
  const possible: Possible[] = [];
  const counts = { narrative: 0, subjects: 0 };
  const block = blockOf(scene, question.mention);
  const asker = askerBefore(scene, question, block);
  for (let at = question.mention - 1; at >= Math.max(0, question.mention - MAX_MENTIONS); at -= 1) {
    const back = block - blockOf(scene, at);
    if (back > MAX_BLOCKS) break;
    const key = meaningOf(scene, question, at, back);
    if (key !== NOBODY && key !== asker) addMention(scene, question, entryOf(possible, key, at), counts, { at, back });
  }
  addFitting(scene, question, possible);
  markNamedBeside(scene, question, possible);
  return possible;
}

/** “Roe asked him why. “…,” he ⟨replied⟩”: who asked right before, and so does not answer; else NOBODY. */
function askerBefore(
  { cues, cueOf, mentionTokens, language }: Scene,
  { mention, known }: Question,
  block: number,
): Key {
  const own = mentionTokens[mention];
  const cue = itemAt(cues, cueOf[own?.lastToken ?? -1]) ?? itemAt(cues, cueOf[(own?.firstToken ?? 0) - 1]);
  const last = known.spoken[0];
  const isReply = cue !== undefined && language.speech.replyingVerbs.has(cue.lemma) && last?.asked === true;
  return isReply && block - last.block <= 1 ? last.key : NOBODY;
}

/** "The senator" may mean a senator who was named long ago. */
function addFitting(scene: Scene, question: Question, possible: Possible[]): void {
  if (question.fits === null) return;
  for (const [key, { isCalledSo, mention }] of question.fits)
    if (isCalledSo && agrees(scene, key, question)) entryOf(possible, key, mention);
}

function entryOf(possible: Possible[], key: Key, nearest: number): Possible {
  for (const one of possible) if (one.key === key) return one;
  const one: Possible = {
    key,
    nearest,
    isInNarrative: false,
    rank: -1,
    subjectRank: -1,
    opens: -1,
    salient: nearest,
    salience: Number.NEGATIVE_INFINITY,
    count: 0,
    beside: 0,
  };
  possible.push(one);
  return one;
}

interface Counts {
  narrative: number;
  subjects: number;
}

function addMention(
  scene: Scene,
  question: Question,
  one: Possible,
  counts: Counts,
  { at, back }: { readonly at: number; readonly back: number },
): void {
  const first = scene.mentionTokens[at]?.firstToken ?? 0;
  const inMarks = (scene.pairOf[first] ?? -1) >= 0;
  const inContent = isWithin(question.content, first);
  const role = roleOf(scene, at);
  one.count += 1;
  const sentences = sentenceOf(scene, question.mention) - sentenceOf(scene, at);
  const salience = salienceOf(role, { sentences, blocks: back, inMarks, inContent });
  if (salience > one.salience) [one.salient, one.salience] = [at, salience];
  if (inMarks || inContent) return;
  if (!one.isInNarrative) {
    one.isInNarrative = true;
    one.nearest = at;
    one.rank = counts.narrative++;
  }
  if (!isSubject(role)) return;
  if (one.subjectRank < 0) one.subjectRank = counts.subjects++;
  if (one.opens < 0 && beginsBlock(scene, at)) one.opens = back;
}

/** Weights in units of log odds, set by hand; what becomes of them is learned (antecedent-features.ts). */
const SENTENCE_BACK = -0.45;
const BLOCK_BACK = -0.4;
const IN_MARKS = -1.6;
/** One seldom reports oneself by name, least of all as a subject: "Roe raised the issue, he added". */
const IN_CONTENT = -1.2;

interface Whereabouts {
  readonly sentences: number;
  readonly blocks: number;
  readonly inMarks: boolean;
  readonly inContent: boolean;
}

/** How much a mention stands out for who reads on. */
function salienceOf(role: number, { sentences, blocks, inMarks, inContent }: Whereabouts): number {
  const distance = SENTENCE_BACK * Math.min(8, sentences) + BLOCK_BACK * blocks + (inMarks ? IN_MARKS : 0);
  return distance + (inContent ? IN_CONTENT - weightOf(role) / 2 : weightOf(role));
}

/** Whom a mention means if the question may mean that too, else NOBODY. */
function meaningOf(scene: Scene, question: Question, at: number, back: number): Key {
  const { meant, known, fits } = question;
  const mention = scene.cast.mentions[at];
  const key = keyOfNamed(scene, known, at);
  if (key !== NOBODY) return agrees(scene, key, question) ? key : NOBODY;
  if (mention === undefined || back > MAX_BLOCKS_UNNAMED || mention.plural || mention.form === "pronoun") return NOBODY;
  if (fits !== null) return NOBODY;
  if (mention.form === "short") return UNRESOLVED + at;
  const isPerson = mention.unnamedAs === "individual";
  if (meant === "organisation") return isPerson ? NOBODY : UNRESOLVED + at;
  if (!isPerson || (mention.gender !== null && mention.gender !== meant)) return NOBODY;
  return isIntroduced(scene, at) || known.spoken.some((one) => one.mention === at) ? UNRESOLVED + at : NOBODY;
}

/** Whom a mention names, was found to mean, or stands beside the name of. */
function keyOfNamed(scene: Scene, { resolved }: Known, at: number): Key {
  const mention = scene.cast.mentions[at];
  const own = keyOf(mention);
  const key = own === NOBODY ? (resolved[at] ?? NOBODY) : own;
  return key === NOBODY && mention?.form === "description" && !mention.plural ? keyBeside(scene, at) : key;
}

/** "A man", "his wife"; "the man" mostly means somebody who was named or introduced before. */
function isIntroduced({ document, phraseTokens, language }: Scene, mention: number): boolean {
  return !language.smallWords.unintroducingWords.has(
    itemAt(document.tokens, phraseTokens[mention]?.firstToken)?.lower ?? "",
  );
}

function agrees({ cast }: Scene, key: Key, { meant, kinds }: Question): boolean {
  if (meant === "organisation") {
    const organisation = itemAt(cast.organisations, organisationOf(key) ?? -1);
    return organisation !== undefined && (kinds === null || kinds.includes(organisation.kind));
  }
  const person = personOf(key);
  if (person === null) return false;
  const gender = cast.people[person]?.gender ?? null;
  return gender === null || meant === "person" || gender === meant;
}

function beginsBlock(scene: Scene, mention: number): boolean {
  const first = scene.phraseTokens[mention]?.firstToken;
  return scene.document.blocks[blockOf(scene, mention)]?.firstToken === first;
}

function isWithin(content: readonly TokenRange[], token: number): boolean {
  for (const part of content) if (token >= part.firstToken && token < part.lastToken) return true;
  return false;
}
