import { isIn, itemAt } from "../../../text/item-at.ts";
import { isWithin, type Scene } from "../../scene.ts";
import { isAskedAbout } from "../mentions/asked.ts";
import { genderOf } from "../mentions/gender-of.ts";
import { headOf } from "../mentions/introduced.ts";
import { type Key, NOBODY, organisationOf, personOf, UNRESOLVED } from "../mentions/keys.ts";
import { agrees } from "../mentions/may-be-meant.ts";
import { blockOf, opensBlock, sentenceOf } from "../mentions/mention-places.ts";
import { IN_CLAUSE, isSubject, NO_ROLE, roleOf, weightOf } from "../mentions/mention-roles.ts";
import { namedInMarks } from "../mentions/named-in-marks.ts";
import { isPredicate } from "../mentions/predicate.ts";
import type { Possible, Question } from "../mentions/question.ts";
import { isOneOfPoliceTold } from "../mentions/tells-police.ts";
import { distinctMeaning } from "./distinct-meaning.ts";
import { markHosts } from "./hosts.ts";
import { letterAbove } from "./letter-above.ts";
import { markNamedBeside } from "./named-beside.ts";
import { keysNotMeant } from "./not-meant.ts";
import { isPassedOver } from "./passed-over.ts";
import { withoutDead } from "./told-dead.ts";
import { isWritersQuestion } from "./writers-question.ts";

/** How many mentions and blocks back antecedents are looked for. */
const MAX_MENTIONS = 60;
const MAX_BLOCKS = 6;
/** Unnamed people are forgotten sooner. */
const MAX_BLOCKS_UNNAMED = 1;

/** Everybody mentioned before whom a question may mean, the nearest first. */
export function listPossible(scene: Scene, question: Question): Possible[] {
  const possible: Possible[] = [];
  const counts = { narrative: 0, subjects: 0 };
  const block = blockOf(scene, question.mention);
  const notMeant = keysNotMeant(scene, question);
  const letter = letterAbove(scene, block, MAX_BLOCKS);
  for (let at = question.mention - 1; at >= Math.max(0, question.mention - MAX_MENTIONS); at -= 1) {
    const back = block - blockOf(scene, at);
    if (back > MAX_BLOCKS || block - back <= letter) break;
    if (isPassedOver(scene, at) || isAskedAbout(scene, question, at)) continue;
    const key = possibleMeaning(scene, question, at, back);
    if (!notMeant.has(key)) addMention(scene, question, entryOf(possible, key, at), counts, { at, back });
  }
  addFitting(scene, question, possible);
  markHosts(question.known.hosts, possible);
  markNamedBeside(scene, question, possible);
  const named = namedInMarks(scene, question.content);
  for (const one of possible) one.isNamedInMarks = named.has(one.key);
  const others = withoutHearers(scene, question, possible);
  return withoutDead(
    scene,
    question,
    others.filter((one) => !isOnlyPlace(scene, question, one)),
  );
}

/** Leaves out the police who hear it, if somebody else with a name may be the one telling them. */
function withoutHearers(scene: Scene, { mention, known }: Question, possible: Possible[]): Possible[] {
  const others = possible.filter(({ key }) => !isOneOfPoliceTold(scene, mention, key, known));
  return others.some(({ key }) => personOf(key) !== null) ? others : possible;
}

/**
 * “Acme will build in ⟨Chile⟩, it said”: whether somebody possible is a country that does nothing so far, and is only a
 * place.
 */
function isOnlyPlace({ cast }: Scene, { meant, fits }: Question, { key, subjectRank, role }: Possible): boolean {
  if (meant !== "organisation" || fits !== null || subjectRank >= 0 || role === IN_CLAUSE) return false;
  return itemAt(cast.organisations, organisationOf(key) ?? -1)?.kind === "country";
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
    role: NO_ROLE,
    rank: -1,
    subjectRank: -1,
    opens: -1,
    salient: nearest,
    salience: Number.NEGATIVE_INFINITY,
    count: 0,
    beside: 0,
    isNamedInMarks: false,
    isHost: false,
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
  const inMarks = isIn(scene.pairOf, first);
  const inContent = isWithin(question.content, first);
  const role = roleOf(scene, question.known, at);
  one.count += 1;
  const sentences = sentenceOf(scene, question.mention) - sentenceOf(scene, at);
  const salience = salienceOf(role, { sentences, blocks: back, inMarks, inContent });
  if (salience > one.salience) [one.salient, one.salience] = [at, salience];
  if (inMarks || inContent) return;
  if (!one.isInNarrative) {
    one.isInNarrative = true;
    one.nearest = at;
    one.role = role;
    one.rank = counts.narrative++;
  }
  if (weightOf(role) > weightOf(one.role) && sentenceOf(scene, at) === sentenceOf(scene, one.nearest)) one.role = role;
  if (!isSubject(role)) return;
  if (one.subjectRank < 0) one.subjectRank = counts.subjects++;
  if (one.opens < 0 && opensBlock(scene, at)) one.opens = back;
}

/** Weights in units of log odds, set by hand; how much they count is learned (antecedent-features.ts). */
const SENTENCE_BACK = -0.45;
const BLOCK_BACK = -0.4;
const IN_MARKS = -1.6;
/** People seldom report themselves by name, least of all as a subject: "Roe raised the issue, he added". */
const IN_CONTENT = -1.2;

interface Whereabouts {
  readonly sentences: number;
  readonly blocks: number;
  readonly inMarks: boolean;
  readonly inContent: boolean;
}

/** How much a mention stands out for the reader, in units of log odds. */
function salienceOf(role: number, { sentences, blocks, inMarks, inContent }: Whereabouts): number {
  const distance = SENTENCE_BACK * Math.min(8, sentences) + BLOCK_BACK * blocks + (inMarks ? IN_MARKS : 0);
  return distance + (inContent ? IN_CONTENT - weightOf(role) / 2 : weightOf(role));
}

/** Whom a mention means, if the question may mean them too; else NOBODY. */
function possibleMeaning(scene: Scene, question: Question, at: number, back: number): Key {
  const key = distinctMeaning(scene, question.known, at);
  if (key < UNRESOLVED) return agrees(scene, key, question) ? key : NOBODY;
  const isNear = question.fits === null && back <= MAX_BLOCKS_UNNAMED;
  if (!isNear || isOnlySaid(scene, question, at)) return NOBODY;
  return mayBeDescribed(scene, question, key) && !isWritersQuestion(scene, question) ? key : NOBODY;
}

/**
 * Whether a description only says what another is, “she was ⟨the first woman⟩ there”, where the subject is not an
 * introducing “there” or “it”; or stands in words in marks that the question is not in: “‘Ask ⟨the goalkeeper⟩,’ he
 * said”.
 */
function isOnlySaid(scene: Scene, { mention }: Question, at: number): boolean {
  const { document, pairOf, phraseTokens, mentionTokens, language } = scene;
  const first = phraseTokens[at]?.firstToken ?? 0;
  const pair = pairOf[first] ?? -1;
  if (pair >= 0 && pair !== pairOf[mentionTokens[mention]?.firstToken ?? 0]) return true;
  const subject = document.tokens[first - 2]?.lower ?? "";
  return isPredicate(scene, at) && !language.smallWords.introducing.has(subject);
}

/** Whether a question may mean the unnamed one that a mention describes. */
function mayBeDescribed(scene: Scene, { meant, known }: Question, key: Key): boolean {
  const mention = scene.cast.mentions[key - UNRESOLVED];
  if (mention === undefined) return false;
  const { form, unnamedAs, gender } = mention;
  const isPerson = form === "pronoun" ? gender !== null : unnamedAs === "individual";
  // "The regulator" may be either.
  if (meant === "organisation")
    return !isPerson || scene.language.nouns.organisationNouns.has(headOf(scene, key - UNRESOLVED));
  const told = gender ?? genderOf(scene, known, key);
  return (isPerson || form === "short") && (told === null || told === meant);
}
