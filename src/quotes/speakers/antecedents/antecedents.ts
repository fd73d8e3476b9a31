import { COMMA, isFiniteVerb, OWNER } from "../../../grammar/tags.ts";
import { isIn, itemAt } from "../../../text/item-at.ts";
import { isWithin, type Scene, sentenceAt, startOfSentence } from "../../scene.ts";
import { keyBeside } from "../mentions/appositives.ts";
import { isAskedAbout, whoAsked } from "../mentions/asked.ts";
import { cueBeside } from "../mentions/cue-beside.ts";
import { genderOf } from "../mentions/gender-of.ts";
import { headOf, isDefinite } from "../mentions/introduced.ts";
import { type Key, keyOf, NOBODY, organisationOf, personOf, UNRESOLVED } from "../mentions/keys.ts";
import { agrees } from "../mentions/may-be-meant.ts";
import { introducerOf, meaningOf } from "../mentions/meaning-of.ts";
import { mentionAt } from "../mentions/mention-at.ts";
import { blockOf, opensBlock, sentenceOf } from "../mentions/mention-places.ts";
import { IN_CLAUSE, isSubject, NO_ROLE, roleOf, weightOf } from "../mentions/mention-roles.ts";
import { namedInMarks } from "../mentions/named-in-marks.ts";
import { isPredicate } from "../mentions/predicate.ts";
import type { Known, Possible, Question } from "../mentions/question.ts";
import { isReaderOfIt } from "../mentions/reader-of-it.ts";
import { requesterBefore } from "../mentions/requester-before.ts";
import { isOneOfPoliceTold } from "../mentions/tells-police.ts";
import { pronounBehind } from "./before-pronoun.ts";
import { markHosts } from "./hosts.ts";
import { letterAbove } from "./letter-above.ts";
import { markNamedBeside } from "./named-beside.ts";
import { namedInFront } from "./named-in-front.ts";
import { withoutDead } from "./told-dead.ts";
import { isWritersQuestion } from "./writers-question.ts";

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
  const hearer = hearerBehind(scene, question);
  const inquirer = whoAsked(scene, question);
  const doer = doerToObject(scene, question);
  const requester = requesterBefore(scene, question);
  const fronted = namedInFront(scene, question);
  const teller = tellerInMoment(scene, question);
  const letter = letterAbove(scene, block, MAX_BLOCKS);
  for (let at = question.mention - 1; at >= Math.max(0, question.mention - MAX_MENTIONS); at -= 1) {
    const back = block - blockOf(scene, at);
    if (back > MAX_BLOCKS || block - back <= letter) break;
    if (fillsBracket(scene, at) || isGreeted(scene, at) || isPlayed(scene, at)) continue;
    if (isReaderOfIt(scene, at) || isAskedAbout(scene, question, at)) continue;
    const key = possibleMeaning(scene, question, at, back);
    if (key === NOBODY || key === asker || key === hearer || key === inquirer || key === fronted || key === teller)
      continue;
    if (key !== doer && key !== requester)
      addMention(scene, question, entryOf(possible, key, at), counts, { at, back });
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

/** Without those of the police to whom it is told, where somebody else is named who may tell it. */
function withoutHearers(scene: Scene, { mention, known }: Question, possible: Possible[]): Possible[] {
  const others = possible.filter(({ key }) => !isOneOfPoliceTold(scene, mention, key, known));
  return others.some(({ key }) => personOf(key) !== null) ? others : possible;
}

/** “Acme will build in ⟨Chile⟩, it said”: a country that so far does nothing, and is no more than where things are. */
function isOnlyPlace({ cast }: Scene, { meant, fits }: Question, { key, subjectRank, role }: Possible): boolean {
  if (meant !== "organisation" || fits !== null || subjectRank >= 0 || role === IN_CLAUSE) return false;
  return itemAt(cast.organisations, organisationOf(key) ?? -1)?.kind === "country";
}

/** "Hamlet (⟨Tim Roe⟩) sulks": who plays somebody, and stands in brackets alone, is not whom the story goes on about, nor who "who" means. */
export function fillsBracket({ cast, document, mentionTokens, phraseTokens }: Scene, mention: number): boolean {
  const first = phraseTokens[mention]?.firstToken ?? 0;
  const last = mentionTokens[mention]?.lastToken ?? 0;
  if (document.tokens[last]?.text !== ")" || cast.mentions[mention]?.form !== "name") return false;
  return document.tokens[first - 1]?.text === "(";
}

/** "Dear ⟨Ann Roe⟩,", "Ask ⟨Ann Roe⟩: …": to whom a letter is written is not whom it tells of; not so of “Ask ⟨Ann Roe⟩, who made it, and she laughs”. */
function isGreeted({ document, language, mentionTokens, phraseTokens }: Scene, mention: number): boolean {
  const before = document.tokens[(phraseTokens[mention]?.firstToken ?? 0) - 1];
  const last = mentionTokens[mention]?.lastToken ?? 0;
  if (before?.capital !== true || !language.turns.salutations.has(before.lower)) return false;
  return (
    document.tokens[last]?.kind !== "word" &&
    !language.smallWords.personalRelatives.has(document.tokens[last + 1]?.lower ?? "")
  );
}

/** "Ann Roe's ⟨Hamlet⟩ sulks": one word behind the name of a person who owns it is whom they play. */
function isPlayed({ cast, document, mentionOf, mentionTokens }: Scene, mention: number): boolean {
  const { firstToken, lastToken } = mentionTokens[mention] ?? { firstToken: 0, lastToken: 0 };
  const form = cast.mentions[mention]?.form;
  if (lastToken !== firstToken + 1 || (form !== "name" && form !== "short")) return false;
  if (document.tokens[firstToken - 1]?.kind !== "possessive") return false;
  const owner = cast.mentions[mentionOf[firstToken - 2] ?? -1];
  return owner?.form === "name" && owner.person !== null;
}

/**
 * Who asked right before, and so does not answer: “Roe asked him why. “…,” he ⟨replied⟩”, “Roe ⟨asked Moe⟩ why. “…,” he said”, “Roe asked if
 * it leaked. “⟨Yes⟩,” he said”, “⟨one questioner⟩ said it leaked. “It does,” he said”; else NOBODY.
 */
function askerBefore(scene: Scene, { mention, meant, known, content }: Question, block: number): Key {
  const last = known.spoken[0];
  if (last === undefined || block - last.block > 1) return NOBODY;
  if (last.key >= UNRESOLVED && scene.language.nouns.askers.has(headOf(scene, last.mention))) return last.key;
  const { speech, stances } = scene.language;
  const lemma = cueBeside(scene, mention)?.lemma ?? "";
  if (!last.asked) return isReplyTo(scene, last.mention, { mention, content }) ? last.key : NOBODY;
  const opener = scene.document.tokens[(content[0]?.firstToken ?? 0) + 1]?.lower ?? "";
  const isAnswer =
    !stances.askingVerbs.has(lemma) &&
    (stances.answers.has(opener) || isSomebodyAsked(scene, last.mention, { meant, content }));
  return isAnswer || speech.replyingVerbs.has(lemma) ? last.key : NOBODY;
}

/** “⟨Roe⟩ suggested that it was late. “No,” ⟨she⟩ replied.”: whether a mention replies with words in marks that open the sentence behind that of who spoke, and nobody is asked there again. */
export function isReplyTo(
  scene: Scene,
  speaker: number,
  { mention, content }: Pick<Question, "mention" | "content">,
): boolean {
  const { document, language, pairOf } = scene;
  if (!language.speech.replyingVerbs.has(cueBeside(scene, mention)?.lemma ?? "")) return false;
  const first = content[0]?.firstToken ?? -1;
  if (!isIn(pairOf, first) || scene.sentenceOf[first] !== sentenceOf(scene, speaker) + 1) return false;
  const { firstToken = 0, lastToken = 0 } = sentenceAt(scene, first) ?? {};
  for (let at = content.at(-1)?.lastToken ?? lastToken; at < lastToken; at += 1)
    if (language.speech.askedForms.has(document.tokens[at]?.lower ?? "")) return false;
  return firstToken === first;
}

/** How far behind who asks the verb may stand, in tokens: "⟨Roe⟩, for the defence, asked". */
const TO_VERB = 8;

/** "⟨Roe⟩ asked Moe"; and right before the words “⟨Roe⟩, prosecuting, asked the witness”, “⟨Roe⟩ asked her”: whoever may be meant. */
function isSomebodyAsked(
  scene: Scene,
  asker: number,
  { meant, content }: Pick<Question, "meant" | "content">,
): boolean {
  const { cast, cueOf, cues, document, language, mentionTokens, sentenceOf } = scene;
  const last = mentionTokens[asker]?.lastToken ?? 0;
  let verb = last;
  while (verb < last + TO_VERB && !isIn(cueOf, verb) && sentenceOf[verb] === sentenceOf[last]) verb += 1;
  const cue = cueBeside(scene, asker) ?? itemAt(cues, cueOf[verb]);
  if (cue === undefined || !language.stances.askingVerbs.has(cue.lemma)) return false;
  const word = document.tokens[cue.lastToken]?.lower ?? "";
  const [words] = content;
  const isNext = words !== undefined && (sentenceOf[words.firstToken] ?? 0) - (sentenceOf[last] ?? 0) <= 1;
  if (isNext && language.words.objectPronouns.has(word)) return language.words.pronounGenders.get(word) === meant;
  const asked = mentionAt(scene, cue.lastToken);
  const { gender = null, person = null, unnamedAs } = itemAt(cast.mentions, asked) ?? {};
  const isIndividual = isNext && unnamedAs === "individual" && isDefinite(scene, asked);
  return person !== null || (isIndividual && (gender === null || gender === meant));
}

/** “⟨Moe⟩ asked her”: the subject right before a verb does nothing to “her”, but to another; {@link NOBODY} for a pronoun that is no object. */
function doerToObject(scene: Scene, { mention, known }: Question): Key {
  const { document, grammar, language, mentionOf, mentionTokens } = scene;
  const own = mentionTokens[mention]?.firstToken ?? 0;
  if (!language.words.objectPronouns.has(document.tokens[own]?.lower ?? "") || grammar.tags[own] === OWNER)
    return NOBODY;
  const subject = isFiniteVerb(grammar.tags[own - 1] ?? 0) ? (mentionOf[own - 2] ?? -1) : -1;
  return subject < 0 ? NOBODY : distinctMeaning(scene, known, subject);
}

/** No clause of when before a pronoun is longer, in tokens. */
const LONGEST_MOMENT = 40;

/**
 * “When ⟨Moe⟩ told Roe it was late, he laughed”, “When ⟨Moe⟩ pressed him, he laughed”: who tells something in the clause of when before a pronoun, or does it to
 * another of that gender, is not whom the pronoun means, if the other may be; else NOBODY.
 */
function tellerInMoment(scene: Scene, question: Question): Key {
  const { cast, cues, cueOf, document, grammar, language, mentionOf, mentionTokens } = scene;
  const own = mentionTokens[question.mention]?.firstToken ?? 0;
  if (grammar.tags[own - 1] !== COMMA) return NOBODY;
  const first = startOfSentence(scene, own);
  if (own - first > LONGEST_MOMENT || !language.smallWords.timeOpeners.has(document.tokens[first]?.lower ?? ""))
    return NOBODY;
  const { objectPronouns, pronounGenders } = language.words;
  for (let at = first + 3; at < own && question.fits === null; at += 1) {
    const word = document.tokens[at]?.lower ?? "";
    if (!objectPronouns.has(word) || grammar.tags[at] === OWNER || pronounGenders.get(word) !== question.meant)
      continue;
    const doer = isFiniteVerb(grammar.tags[at - 1] ?? 0) ? (mentionOf[at - 2] ?? -1) : -1;
    if (doer >= 0) return distinctMeaning(scene, question.known, doer);
  }
  let verb = first + 1;
  while (verb < own && !isIn(cueOf, verb)) verb += 1;
  const cue = verb < own ? itemAt(cues, cueOf[verb]) : undefined;
  if (cue === undefined || !language.speech.hearerVerbs.has(cue.lemma)) return NOBODY;
  // "the doctor, Joe Moe, told him"
  const last = grammar.tags[cue.firstToken - 1] === COMMA ? cue.firstToken - 2 : cue.firstToken - 1;
  const [subject = -1, hearer = -1] = [mentionOf[last], mentionOf[cue.lastToken]];
  if (subject < 0 || hearer < 0) return NOBODY;
  const { form, gender, person } = cast.mentions[hearer] ?? {};
  const key = distinctMeaning(scene, question.known, hearer);
  const mayBeMeant = form === "pronoun" ? gender === question.meant : person != null && agrees(scene, key, question);
  return mayBeMeant ? distinctMeaning(scene, question.known, subject) : NOBODY;
}

/** "⟨She⟩ told Roe": to whom it is said is another; else NOBODY. */
function hearerBehind(scene: Scene, { mention, known }: Question): Key {
  const behind = scene.mentionTokens[mention]?.lastToken ?? -1;
  const cue = itemAt(scene.cues, scene.cueOf[behind]);
  if (cue === undefined || !scene.language.occasions.addressingVerbs.has(cue.lemma)) return NOBODY;
  const hearer = scene.mentionOf[cue.lastToken] ?? -1;
  return hearer < 0 ? NOBODY : meaningOf(scene, known, hearer);
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
function possibleMeaning(scene: Scene, question: Question, at: number, back: number): Key {
  const key = distinctMeaning(scene, question.known, at);
  if (key < UNRESOLVED) return agrees(scene, key, question) ? key : NOBODY;
  const isNear = question.fits === null && back <= MAX_BLOCKS_UNNAMED;
  if (!isNear || isOnlySaid(scene, question, at)) return NOBODY;
  return mayBeDescribed(scene, question, key) && !isWritersQuestion(scene, question) ? key : NOBODY;
}

/**
 * Whether a description says what another is, “she was ⟨the first woman⟩ there”, unless “there” or “it” brings somebody in so; or stands in words in marks,
 * in which the question does not: “‘Ask ⟨the goalkeeper⟩,’ he said”.
 */
function isOnlySaid(scene: Scene, { mention }: Question, at: number): boolean {
  const { document, pairOf, phraseTokens, mentionTokens, language } = scene;
  const first = phraseTokens[at]?.firstToken ?? 0;
  const pair = pairOf[first] ?? -1;
  if (pair >= 0 && pair !== pairOf[mentionTokens[mention]?.firstToken ?? 0]) return true;
  const subject = document.tokens[first - 2]?.lower ?? "";
  return isPredicate(scene, at) && !language.smallWords.introducing.has(subject);
}

/** Whom a mention was found to mean, or means by itself. */
function distinctMeaning(scene: Scene, known: Known, at: number): Key {
  const found = known.resolved[at] ?? NOBODY;
  if (found !== NOBODY) return found;
  const pronoun = pronounBehind(scene, at);
  if (pronoun >= 0) return known.resolved[pronoun] ?? NOBODY;
  const own = known.own[at] ?? NOBODY;
  if (own >= NOBODY) return own;
  const key = ownMeaning(scene, at);
  known.own[at] = key;
  return key;
}

/** Whom a mention names or stands beside the name of; one that describes somebody else has a key of its own. */
function ownMeaning(scene: Scene, at: number): Key {
  const mention = scene.cast.mentions[at];
  const key = keyOf(mention);
  if (key !== NOBODY || mention === undefined || mention.plural || mention.form === "pronoun") return key;
  const beside = mention.form === "description" ? keyBeside(scene, at) : NOBODY;
  if (beside !== NOBODY || isNobody(scene, at)) return beside;
  return UNRESOLVED + introducerOf(scene, at);
}

/** "No official", "every mayor". */
function isNobody({ document, language, phraseTokens }: Scene, mention: number): boolean {
  return language.smallWords.unintroducingWords.has(
    itemAt(document.tokens, phraseTokens[mention]?.firstToken)?.lower ?? "",
  );
}

/** Whether a question may mean whom a mention describes and nothing names. */
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
