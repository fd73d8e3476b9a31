import { mix } from "../../../grammar/hash.ts";
import { DEFINITE, INDEFINITE, servesAs } from "../../../grammar/syntax-words.ts";
import { isIn, itemAt } from "../../../text/item-at.ts";
import { type Features, put } from "../../linear-model.ts";
import { isOwnerSign } from "../../owner-sign.ts";
import type { Scene } from "../../scene.ts";
import { cueBeside } from "../mentions/cue-beside.ts";
import { organisationOf, UNRESOLVED } from "../mentions/keys.ts";
import { blockOf, sentenceOf } from "../mentions/mention-places.ts";
import { roleOf } from "../mentions/mention-roles.ts";
import type { Possible, Question } from "../mentions/question.ts";
import { ANTECEDENT_FEATURES as F } from "./antecedent-feature-names.ts";

/** Size of the table of weights. */
export const ANTECEDENT_ROWS = 1 << 14;

const MASK = ANTECEDENT_ROWS - 1;

/** What is the same for all whom a question may mean. */
export interface AntecedentCase {
  readonly scene: Scene;
  readonly question: Question;
  readonly possible: readonly Possible[];
  /** {@link PERSON} or {@link THING}, plus {@link DESCRIBED} for a description. */
  readonly kind: number;
  /**
   * Whether the question stands in the narrative, before the words that were said, or after them, and whether it begins
   * its sentence.
   */
  readonly place: number;
  /** 0 in the narrative, 1 for reported words, 2 for words in marks. */
  readonly manner: number;
  /** For a description, the hash of its last word, and whether other words stand between that and the article. */
  readonly head: number;
  readonly isModified: boolean;
  /** The hash of the verb of speech beside it, or 0, and its part in the sentence. */
  readonly cue: number;
  readonly role: number;
  /** Whether it begins with an article, an owner ("his", "Roe's") or neither. */
  readonly determiner: number;
}

const PERSON = 0;
const THING = 1;
const DESCRIBED = 2;

/** Puts together what is the same for all. */
export function describeCase(scene: Scene, question: Question, possible: readonly Possible[]): AntecedentCase {
  const { mention, content, meant } = question;
  const { firstToken, lastToken } = scene.mentionTokens[mention] ?? { firstToken: 0, lastToken: 0 };
  const isDescription = question.fits !== null;
  const opens = scene.sentenceOf[firstToken - 1] === scene.sentenceOf[firstToken] ? 0 : 1;
  const [words] = content;
  return {
    scene,
    question,
    possible,
    kind: (meant === "organisation" ? THING : PERSON) + (isDescription ? DESCRIBED : 0),
    place: (words === undefined ? 0 : firstToken < words.firstToken ? 2 : 4) + opens,
    manner: words === undefined ? 0 : !isIn(scene.pairOf, words.firstToken) ? 1 : 2,
    head: isDescription ? (scene.words[lastToken - 1] ?? 0) : 0,
    isModified: lastToken - firstToken > 2,
    cue: scene.words[cueBeside(scene, mention)?.headToken ?? -1] ?? 0,
    role: roleOf(scene, question.known, mention),
    determiner: isDescription ? ownershipOf(scene, firstToken) : 0,
  };
}

function ownershipOf(scene: Scene, first: number): number {
  const { language, tokens } = scene.document;
  const word = tokens[first]?.lower ?? "";
  if (isOwnerSign(scene, first - 1) || language.words.owners.has(word)) return 1;
  return servesAs(scene.grammar, first, DEFINITE) ? 0 : 2;
}

/** Writes the features of one that the question may mean. */
export function writePossibleFeatures(out: Features, situation: AntecedentCase, one: Possible): void {
  const { scene, question, kind, place } = situation;
  const sentences = sentenceOf(scene, question.mention) - sentenceOf(scene, one.nearest);
  const blocks = Math.min(3, blockOf(scene, question.mention) - blockOf(scene, one.nearest));
  const { role } = one;
  const subject = Math.min(3, one.subjectRank + 1);
  const spoke = spokeOf(situation, one);
  const form = formOf(scene, one);
  const near = Math.min(2, sentences);
  put(out, MASK, F.roleNear, role * 3 + near);
  put(out, MASK, F.rank, Math.min(3, one.rank + 1));
  put(out, MASK, F.subjectRankBlocks, subject * 4 + blocks);
  put(out, MASK, F.spoke, spoke);
  put(out, MASK, F.spokeSubjectRank, spoke * 4 + subject);
  put(out, MASK, F.timesMentioned, Math.min(3, toPower(one.count)));
  put(out, MASK, F.kindForm, kind * 8 + form);
  put(out, MASK, F.roleNearPlace, mix(role * 3 + near, place));
  put(out, MASK, F.kindRole, kind * 16 + role);
  put(out, MASK, F.spokeOpens, mix(spoke, one.opens));
  put(out, MASK, F.spokeBlocksForm, mix(spoke, blocks * 8 + form));
  put(out, MASK, F.silentBeside, mix(spoke === NEVER ? 1 : 0, Math.min(2, countBeside(situation, one))));
  writeSalience(out, situation, one, spoke);
  writeCluster(out, situation, one);
  writeGender(out, situation, one);
  writeNewcomer(out, situation, one, spoke);
  if (kind >= DESCRIBED) writeDescribed(out, situation, one, spoke);
}

/** Whether their gender is known to agree, also by pronouns, and how many others it is known of. */
function writeGender(out: Features, situation: AntecedentCase, one: Possible): void {
  if (situation.kind !== PERSON) return;
  const rivals = Math.min(2, countKnownRivals(situation, one));
  put(out, MASK, F.genderKnown, (isKnown(situation, one) ? 3 : 0) + rivals);
  const { meant, known } = situation.question;
  const spokenOf = known.genders.get(one.key);
  put(out, MASK, F.genderFound, spokenOf === undefined ? 0 : spokenOf === meant ? 1 : 2);
}

/** Whether they were named for the first time right before, and how the question is asked. */
function writeNewcomer(out: Features, situation: AntecedentCase, one: Possible, spoke: number): void {
  const { scene, question, kind, cue, role: own } = situation;
  const near = Math.min(3, sentenceOf(scene, question.mention) - sentenceOf(scene, one.nearest));
  const { role } = one;
  const isNew = question.known.prominence.get(one.key)?.first === one.nearest ? 1 : 0;
  put(out, MASK, F.newcomerRole, mix(kind * 2 + isNew, near * 16 + role));
  put(out, MASK, F.newcomerSpoke, mix(kind * 2 + isNew, spoke));
  put(out, MASK, F.cueSpoke, mix(cue, Math.min(spoke, NEVER)));
  put(out, MASK, F.ownRoleRole, mix(own, near * 16 + role));
  put(out, MASK, F.roleSpoke, mix(near * 16 + role, spoke));
  put(out, MASK, F.roleRank, mix(near * 16 + role, Math.min(3, one.rank + 1)));
  const prominent = countMoreProminent(situation, one);
  put(out, MASK, F.moreProminent, kind * 4 + Math.min(3, prominent));
  put(out, MASK, F.moreProminentNear, mix(kind * 4 + Math.min(3, prominent), near));
}

/** How many others the article names as often, or more often. */
function countMoreProminent({ question: { known }, possible }: AntecedentCase, one: Possible): number {
  const count = known.prominence.get(one.key)?.count ?? 0;
  return possible.filter((other) => other !== one && (known.prominence.get(other.key)?.count ?? 0) >= count).length;
}

/**
 * What the whole article shows, and where they are named beside the question: people seldom speak of themselves by
 * name.
 */
function writeCluster(out: Features, { scene, question, kind, manner }: AntecedentCase, one: Possible): void {
  put(out, MASK, F.namedBeside, one.beside * 4 + manner);
  const prominence = question.known.prominence.get(one.key);
  if (prominence === undefined) return;
  put(out, MASK, F.firstBlock, kind * 8 + Math.min(6, toPower(blockOf(scene, prominence.first))));
  put(out, MASK, F.timesInArticle, kind * 8 + Math.min(6, toPower(prominence.count)));
}

/** The bin of a count: 0 for 0, 1 for 1 and 2, 2 for 3 to 6, 3 for 7 to 14 … */
function toPower(count: number): number {
  return Math.floor(Math.log2(count + 1));
}

function writeSalience(
  out: Features,
  { scene, question, possible }: AntecedentCase,
  one: Possible,
  spoke: number,
): void {
  const sentences = Math.min(5, sentenceOf(scene, question.mention) - sentenceOf(scene, one.salient));
  let above = 0;
  let margin = LARGEST;
  for (const other of possible) {
    if (other === one) continue;
    if (other.salience > one.salience) above += 1;
    margin = Math.min(margin, one.salience - other.salience);
  }
  put(out, MASK, F.salience, toHalves(one.salience));
  put(out, MASK, F.moreSalient, Math.min(2, above));
  put(out, MASK, F.salienceMargin, toHalves(margin));
  put(out, MASK, F.salientRole, sentences * 16 + roleOf(scene, question.known, one.salient));
  put(out, MASK, F.spokeMoreSalient, mix(spoke, Math.min(2, above)));
}

const LARGEST = 3;

/** In halves, from -6 to 6; NaN is 0. */
function toHalves(value: number): number {
  return Math.round(Math.max(-LARGEST, Math.min(LARGEST, value)) * 2) || 0;
}

/** Whether the gender is known to agree. */
function isKnown({ scene, question }: AntecedentCase, { key }: Possible): boolean {
  return itemAt(scene.cast.people, key)?.gender === question.meant;
}

function countKnownRivals(situation: AntecedentCase, one: Possible): number {
  let known = 0;
  for (const other of situation.possible) if (other !== one && isKnown(situation, other)) known += 1;
  return known;
}

/** How many others are last mentioned in the same sentence. */
function countBeside({ scene, possible }: AntecedentCase, one: Possible): number {
  let others = 0;
  for (const other of possible)
    if (other !== one && sentenceOf(scene, other.nearest) === sentenceOf(scene, one.nearest)) others += 1;
  return others;
}

/** How recently somebody spoke, by rank among the speakers and blocks since then, or NEVER. */
function spokeOf({ scene, question }: AntecedentCase, { key }: Possible): number {
  const block = blockOf(scene, question.mention);
  for (const [rank, one] of question.known.spoken.entries()) {
    if (one.key === key) return Math.min(2, rank) * 4 + Math.min(3, Math.max(0, block - one.block));
  }
  return NEVER;
}

const NEVER = 12;

/**
 * How they are mentioned: by a full name, another form, a pronoun, an unknown name, or one of four sorts of
 * description.
 */
function formOf(scene: Scene, { key, nearest }: Possible): number {
  const form = itemAt(scene.cast.mentions, nearest)?.form;
  if (key >= UNRESOLVED) return form === "description" ? determinerOf(scene, nearest) : 4;
  return form === "pronoun" ? 5 : form === "name" ? 6 : 7;
}

function determinerOf(scene: Scene, mention: number): number {
  const { document, grammar, mentionTokens, phraseTokens, language } = scene;
  const first = phraseTokens[mention]?.firstToken ?? -1;
  if (isOwnerSign(scene, (mentionTokens[mention]?.firstToken ?? 0) - 1)) return 3;
  if (servesAs(grammar, first, DEFINITE)) return 0;
  if (language.words.owners.has(document.tokens[first]?.lower ?? "")) return 1;
  return servesAs(grammar, first, INDEFINITE) ? 2 : 3;
}

/** Writes what the words of a description say for one that it may mean. */
function writeDescribed(out: Features, situation: AntecedentCase, one: Possible, spoke: number): void {
  const { scene, kind } = situation;
  const organisation = itemAt(scene.cast.organisations, organisationOf(one.key) ?? -1);
  const fit = organisation === undefined ? fitOf(situation, one) : organisation.kind === "other" ? 1 : 0;
  put(out, MASK, F.fit, kind * 64 + fit);
  put(out, MASK, F.fitSpoke, mix(kind * 16 + spoke, fit));
  put(out, MASK, F.fitRank, mix(kind * 64 + fit, Math.min(3, one.rank + 1)));
  put(out, MASK, F.determinerSpoke, mix(kind * 4 + situation.determiner, spoke));
  put(out, MASK, F.describedBeside, mix(kind, one.beside));
  put(out, MASK, F.describedRanks, mix(kind, Math.min(3, one.subjectRank + 1) * 4 + Math.min(3, one.rank + 1)));
  put(out, MASK, F.determinerFit, mix(kind * 4 + situation.determiner, fit));
  put(out, MASK, F.headProminent, mix(situation.head, Math.min(2, countMoreProminent(situation, one))));
  put(out, MASK, F.headSpoke, mix(situation.head, spoke === NEVER ? 1 : 0));
}

/**
 * How a description fits: whether the person or others are called so, and whether the words before the role are said of
 * the person.
 */
function fitOf({ question: { fits } }: AntecedentCase, { key }: Possible): number {
  const own = fits?.get(key);
  let others = 0;
  for (const [other, fit] of fits ?? [])
    if (other !== key && (fit.isCalledSo || fit.shared > 0)) others |= fit.isCalledSo ? 2 : 1;
  const called = own?.isCalledSo !== true ? 0 : own.isLater ? 1 : 2;
  return (called * 3 + Math.min(2, own?.shared ?? 0)) * 4 + others;
}

/** Writes the features of "nobody of these". */
export function writeNoneFeatures(out: Features, situation: AntecedentCase): void {
  const { scene, question, kind, possible, head, isModified } = situation;
  put(out, MASK, F.nobody, kind * 4 + Math.min(3, possible.length));
  if (question.fits === null) return;
  const last = (scene.mentionTokens[question.mention]?.lastToken ?? 0) - 1;
  const isEpithet = scene.language.epithets.has(scene.document.tokens[last]?.lower ?? "");
  const isIntroduced = isIntroducedUnnamed(situation) ? 1 : 0;
  put(out, MASK, F.nobodyHead, head);
  put(out, MASK, F.nobodyDeterminer, kind * 4 + situation.determiner);
  put(out, MASK, F.nobodyEpithetModified, kind * 4 + (isEpithet ? 2 : 0) + (isModified ? 1 : 0));
  put(out, MASK, F.nobodyEpithetIntroduced, kind * 4 + (isEpithet ? 2 : 0) + isIntroduced);
  put(out, MASK, F.nobodyIntroduced, isIntroduced);
}

/** How far back, in mentions, an introduction is looked for of somebody whom a description may go on about. */
const INTRODUCED = 20;

/** "A man asked why. … the man said": whether the description goes on about somebody unnamed. */
function isIntroducedUnnamed({ scene, question: { mention }, head }: AntecedentCase): boolean {
  for (let at = mention - 1; at >= Math.max(0, mention - INTRODUCED); at -= 1) {
    if (scene.cast.mentions[at]?.form !== "description") continue;
    const last = (scene.mentionTokens[at]?.lastToken ?? 0) - 1;
    if (scene.words[last] === head && determinerOf(scene, at) >= 2) return true;
  }
  return false;
}
