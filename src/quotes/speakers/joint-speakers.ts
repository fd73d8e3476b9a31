import { AGENT, COORDINATOR, PREDICATIVE, PURPOSE, servesAs } from "../../grammar/syntax-words.ts";
import {
  ADJECTIVE,
  BASE,
  COMMA,
  isFiniteVerb,
  isInNounPhrase,
  isVerb,
  MARK,
  NAME,
  PREPOSITION,
  PRESENT,
  TO,
} from "../../grammar/tags.ts";
import { endsIn, singularOf } from "../../grammar/word-endings.ts";
import { isIn, itemAt } from "../../text/item-at.ts";
import { hungBehindAnd } from "../noun-phrase.ts";
import { isOwnerSign } from "../owner-sign.ts";
import { phraseInFront } from "../phrase-in-front.ts";
import type { Scene } from "../scene.ts";
import { type Candidate, CUE_FOLLOWS, CUE_PRECEDES } from "./candidates/candidates.ts";
import { isSecondOfTwo } from "./in-sentence/two-offices.ts";
import { headOf } from "./mentions/introduced.ts";

/** The most speakers that a joint statement may have. */
const MOST = 6;

/**
 * The mentions that speak together with a candidate, itself included, in order: "Russia and China declared", "said
 * Smith, Brown and Jones", "Roe and her husband, Jim Moe, said". A verb or preposition before the first shows that
 * "and" begins another clause, whose subject is the last: "met Brown and Jones said".
 */
export function joinedMentions(scene: Scene, { mention, cue, cueSide }: Candidate): readonly number[] {
  const limit = itemAt(scene.cues, cue)?.firstToken ?? 0;
  const both = beforeWhoOfSeveral(scene, mention);
  if (both.length > 1) return [...both.slice(0, -1), mention];
  const before = neighbour(scene, mention, -1);
  if (isAfterCue(scene, mention) || (isJoined(scene, before, mention) && isAfterCue(scene, before))) {
    const after = joinedAfter(scene, mention, 0);
    const [first = mention] = listRound(scene, mention, 0, limit);
    if (after.length > 1 || cueSide !== CUE_FOLLOWS || !opensClause(scene, first)) return after;
  }
  if (cueSide === CUE_FOLLOWS) {
    const two = withOneMore(scene, mention, limit);
    return two.length > 0 ? two : joinedBefore(scene, mention, limit);
  }
  return cueSide === CUE_PRECEDES ? joinedAfter(scene, mention, itemAt(scene.cues, cue)?.lastToken ?? 0) : [mention];
}

/**
 * “⟨Roe⟩ and ⟨Moe⟩, who deny it”, “Roe and Moe, who say it was late”: the people joined by "and" whom "who" means, as
 * the plural verb behind it shows; empty for any other mention.
 */
function beforeWhoOfSeveral(scene: Scene, mention: number): readonly number[] {
  const { cast, document, grammar, language, mentionTokens, phraseTokens } = scene;
  const { firstToken: who, lastToken: verb } = mentionTokens[mention] ?? NO_TOKENS;
  const tag = grammar.tags[verb];
  const isPlural = (tag === PRESENT || tag === BASE) && grammar.tags[who - 1] === COMMA;
  if (!isPlural || !language.smallWords.personalRelatives.has(document.tokens[who]?.lower ?? "")) return [];
  const list = listRound(scene, neighbour(scene, mention, -1), 0, who);
  const [first = mention] = list;
  const last = list.at(-1) ?? mention;
  const arePeople = list.every((one) => cast.mentions[one]?.person != null);
  const isBefore = (phraseTokens[last]?.lastToken ?? 0) >= who - 1 && endsWithAnd(scene, last);
  return arePeople && isBefore && whoseAre(scene, first, last) < 0 ? list : [];
}

const NO_TOKENS = { firstToken: 0, lastToken: 0 };

/**
 * "said ⟦Roe⟧ and Moe", "said planners ⟦Roe⟧ and Moe": whether a verb of speech stands right before the mention, or
 * before a plural description of those named.
 */
function isAfterCue(scene: Scene, mention: number): boolean {
  const start = startOf(scene, mention);
  if (itemAt(scene.cues, scene.cueOf[start - 1])?.form === "verb") return true;
  const { form, plural } = scene.cast.mentions[mention - 1] ?? {};
  const isBehindSeveral = form === "description" && plural === true;
  return isBehindSeveral && scene.phraseTokens[mention - 1]?.lastToken === start && isAfterCue(scene, mention - 1);
}

/**
 * "diplomats said ⟨Roe⟩ and Moe had threatened to go": whether a mention stands right behind a verb of saying that has
 * its subject and takes no person as object.
 */
function opensClause({ cues, cueOf, language, mentionOf, phraseTokens }: Scene, mention: number): boolean {
  const verb = itemAt(cues, cueOf[(phraseTokens[mention]?.firstToken ?? 0) - 1]);
  const hasSubject = verb?.form === "verb" && isIn(mentionOf, verb.firstToken - 1);
  return hasSubject && language.speech.plainVerbs.has(verb.lemma);
}

/**
 * "⟨Roe⟩, as well as ⟨Moe⟩, said": the two of whom one is the given mention, before the cue at token `limit`; empty for
 * others. Behind a cue such words tell with whom somebody did something: "said Roe, an author along with Moe".
 */
function withOneMore(scene: Scene, mention: number, limit: number): readonly number[] {
  for (const first of [mention, neighbour(scene, mention, -1)]) {
    const second = neighbour(scene, first, 1);
    if (startOf(scene, second) < limit && isAdded(scene, first, second)) return [first, second];
  }
  return [];
}

/** Whether only "as well as" or the like, with or without a comma, stands between two mentions that are no pronouns. */
function isAdded(scene: Scene, left: number, right: number): boolean {
  const { cast, document, language, phraseTokens } = scene;
  const from = phraseTokens[left]?.lastToken ?? 0;
  const to = startOf(scene, right);
  if (cast.mentions[left]?.form === "pronoun" || cast.mentions[right]?.form === "pronoun") return false;
  const joiner = phraseInFront(scene, to, language.smallWords.adding);
  return joiner > 0 && to - joiner === (document.tokens[from]?.text === "," ? from + 1 : from);
}

/** The list of speakers that ends before the cue at token `limit`. */
function joinedBefore(scene: Scene, mention: number, limit: number): readonly number[] {
  const list = listRound(scene, mention, 0, limit);
  const [first = mention] = list;
  const last = list.at(-1) ?? mention;
  if (first === last || !endsWithAnd(scene, last)) return [mention];
  if (list.length === 2 && isForOne(scene, last, limit)) return [last];
  if (list.length > 2 && goesOnBehind(scene, limit)) return list.slice(1);
  if (isDocumentOf(scene, first) || isOfBoth(scene, first, last)) return [first];
  if (whoseAre(scene, first + 1, last) === first) return [first];
  const theirs = whoseAre(scene, first, last);
  if (theirs >= 0) return [theirs];
  return isGoverned(scene, first) || isGoverned(scene, namedBefore(scene, first)) ? [last] : list;
}

/** "His name is Roe, and ⟨his mother says⟩": whether the verb right behind the last of two is for one of them only. */
function isForOne({ document, grammar, language, phraseTokens }: Scene, last: number, verb: number): boolean {
  const isBeside = phraseTokens[last]?.lastToken === verb && grammar.tags[verb] === PRESENT;
  return isBeside && endsIn(document.tokens[verb]?.lower ?? "", language.endings.thirdPersons);
}

/**
 * "Acme, analysts and growers ⟨say, is⟩ too small": the verb behind the comma belongs to the first of the list, and the
 * others say so.
 */
function goesOnBehind({ cues, cueOf, grammar }: Scene, verb: number): boolean {
  const end = itemAt(cues, cueOf[verb])?.lastToken ?? verb + 1;
  return grammar.tags[end] === COMMA && isFiniteVerb(grammar.tags[end + 1] ?? 0);
}

/** "according to ⟨Acme⟩, a charity, and": the name before a description that commas set off; -1 where there is none. */
function namedBefore(scene: Scene, mention: number): number {
  const { cast, document, phraseTokens } = scene;
  const before = neighbour(scene, mention, -1);
  const comma = startOf(scene, mention) - 1;
  const isNamed = cast.mentions[before]?.person != null || cast.mentions[before]?.organisation != null;
  const isSetOff = document.tokens[comma]?.text === "," && phraseTokens[before]?.lastToken === comma;
  const { form, plural } = cast.mentions[mention] ?? {};
  return isNamed && isSetOff && form === "description" && plural === false ? before : -1;
}

/**
 * "⟨lawyers⟩ for Roe and Moe", "⟨the families⟩ of Roe and Moe": the description right before the first of several
 * people, linked to them all by a preposition; -1 where one of them has no name, or no such description stands there.
 */
function whoseAre(scene: Scene, first: number, last: number): number {
  const { cast, document, grammar, language, mentionTokens, phraseTokens } = scene;
  const before = first - 1;
  const link = mentionTokens[before]?.lastToken ?? -1;
  const isLinked =
    grammar.tags[link] === PREPOSITION &&
    grammar.tags.subarray(link + 1, phraseTokens[first]?.firstToken ?? link).every(isInNounPhrase);
  // “a study ⟨by⟩ Roe and Moe”, “bakers ⟨like⟩ Roe and Moe”: Roe and Moe speak themselves.
  const isThemselves = language.smallWords.beforeSubjects.has(document.tokens[link]?.lower ?? "");
  if (isThemselves || servesAs(grammar, link, AGENT)) return -1;
  if (!isLinked || cast.mentions[before]?.form !== "description") return -1;
  for (let at = first; at <= last; at += 1) if (cast.mentions[at]?.person == null) return -1;
  return before;
}

/**
 * "⟨a charity⟩ for widows and orphans", "⟨a spokesman⟩ for Heritage and Parks Ashby": whether the last of two mentions
 * is only what the first is for, or speaks for.
 */
function isOfBoth(scene: Scene, first: number, last: number): boolean {
  const { cast, grammar, language, mentionTokens, phraseTokens } = scene;
  const { form, plural } = cast.mentions[first] ?? {};
  const other = cast.mentions[last];
  if (form !== "description" || plural === true) return false;
  const link = mentionTokens[first]?.lastToken ?? 0;
  const end = phraseTokens[last]?.firstToken ?? link;
  if (other?.plural === true && hungBehindAnd(grammar, end) === link) return true;
  const isSpokenFor = language.nouns.spokespeople.has(headOf(scene, first)) && servesAs(grammar, link, PURPOSE);
  const isBody = other?.person == null && other?.unnamedAs !== "individual";
  return isSpokenFor && isBody && grammar.tags.subarray(link + 1, end - 1).every(isInNounPhrase);
}

/**
 * "⟨Figures⟩ from the ministry and two banks", "⟨a survey⟩ of mums and dads": whether a mention is a document that
 * belongs to everybody joined by "and" behind it. "a study by Roe and Moe" is what the two say themselves.
 */
function isDocumentOf(scene: Scene, mention: number): boolean {
  const { grammar, language, mentionTokens } = scene;
  const link = mentionTokens[mention]?.lastToken ?? -1;
  const isOf = grammar.tags[link] === PREPOSITION && !servesAs(grammar, link, AGENT);
  const head = singularOf(headOf(scene, mention), language);
  return isOf && (language.speech.tellingDocuments.has(head) || language.nouns.polls.has(head));
}

/**
 * “said Roe and Moe”; not “says Roe, and Moe says”, nor “says Roe, and Moe's brother says”, where Moe does not speak.
 */
function joinedAfter(scene: Scene, mention: number, limit: number): readonly number[] {
  const list = listRound(scene, mention, limit, Number.POSITIVE_INFINITY);
  const last = list.at(-1) ?? mention;
  const after = scene.phraseTokens[last]?.lastToken ?? 0;
  if (list.length === 1 || !endsWithAnd(scene, last) || isFiniteVerb(scene.grammar.tags[after] ?? 0)) return [mention];
  if (isDocumentOf(scene, mention) || isOfBoth(scene, mention, last) || isOwnerSign(scene, after)) return [mention];
  return whoseAre(scene, mention + 1, last) === mention ? [mention] : list;
}

/** A mention and those joined to it one by one whose phrases begin within the given tokens, in order. */
function listRound(scene: Scene, mention: number, from: number, to: number): number[] {
  const list = [mention];
  for (
    let [at, next] = [mention, neighbour(scene, mention, 1)];
    list.length < MOST && isJoined(scene, at, next) && startOf(scene, next) < to;
    [at, next] = [next, neighbour(scene, next, 1)]
  )
    list.push(next);
  for (
    let [at, next] = [mention, neighbour(scene, mention, -1)];
    list.length < MOST && isJoined(scene, next, at) && startOf(scene, next) >= from;
    [at, next] = [next, neighbour(scene, next, -1)]
  )
    list.unshift(next);
  return list;
}

/**
 * The mention before or behind another that is not part of its phrase or of a title, as the group and the country are
 * in "⟨Roe⟩ and Mill Group chairman ⟨Moe⟩", "⟨Roe⟩ and U.S. Senator ⟨Moe⟩".
 */
function neighbour(scene: Scene, mention: number, step: 1 | -1): number {
  const { phraseTokens } = scene;
  const own = phraseTokens[mention];
  let at = mention + step;
  for (let other = phraseTokens[at]; own !== undefined && other !== undefined; at += step, other = phraseTokens[at])
    if (other.firstToken >= own.lastToken || other.lastToken <= startOf(scene, mention)) break;
  return step === 1 && isInTitle(scene, at) ? at + 1 : at;
}

/** Whether a mention stands in the title before the next mention's name, or owns it. */
function isInTitle(scene: Scene, mention: number): boolean {
  const isNamed = scene.cast.mentions[mention + 1]?.person != null;
  return isNamed && startOf(scene, mention + 1) <= startOf(scene, mention);
}

/** Where a phrase begins, including the body somebody belongs to: "⟨Acme⟩'s Ann Roe". */
function startOf(scene: Scene, mention: number): number {
  const start = scene.phraseTokens[mention]?.firstToken ?? 0;
  if (scene.cast.mentions[mention]?.person == null || !isOwnerSign(scene, start - 1)) return start;
  const owner = scene.phraseTokens[mention - 1];
  if (owner?.lastToken === start - 1)
    return scene.cast.mentions[mention - 1]?.organisation == null ? start : owner.firstToken;
  let first = start - 1;
  while (scene.grammar.tags[first - 1] === NAME) first -= 1;
  return first;
}

/** Whether a list ends with "and": commas alone join no speakers. */
function endsWithAnd(scene: Scene, last: number): boolean {
  return isAnd(scene, startOf(scene, last) - 1);
}

function isAnd({ document, grammar }: Scene, at: number): boolean {
  return servesAs(grammar, at, COORDINATOR) || document.tokens[at]?.text === "&";
}

/** Whether only "and", a comma, or both stand between two mentions. */
function isJoined(scene: Scene, left: number, right: number): boolean {
  const from = scene.phraseTokens[left]?.lastToken;
  const to = startOf(scene, right);
  if (from === undefined || to <= from) return false;
  if (isSecondOfTwo(scene, right) || isTitleOfTwo(scene, left, right)) return false;
  if (to - from > 2) return false;
  if (scene.cast.mentions[left]?.form === "pronoun" || scene.cast.mentions[right]?.form === "pronoun") return false;
  const { tokens } = scene.document;
  if (to - from === 2) return tokens[from]?.text === "," && isAnd(scene, to - 1);
  return isAnd(scene, from) || (tokens[from]?.text === "," && !isApposed(scene, left, right));
}

/**
 * "⟨Celebrity chef⟩ and Mill ambassador ⟨Ann Roe⟩", "⟨her friend⟩ and rival ⟨Ann Roe⟩": a description without an
 * article that is joined to another title is a title of the same person.
 */
function isTitleOfTwo({ cast, document, language, phraseTokens }: Scene, left: number, right: number): boolean {
  const [first, second] = [cast.mentions[left], cast.mentions[right]];
  if (first?.unnamedAs !== "individual") return false;
  const opens = document.tokens[phraseTokens[left]?.firstToken ?? -1]?.lower ?? "";
  return second?.title != null && !language.words.determiners.has(opens);
}

/**
 * "Quorlith Inc, ⟨a shop⟩ for the young": a description behind a name and a comma, with no "and" behind it, means the
 * same one.
 */
function isApposed(scene: Scene, left: number, right: number): boolean {
  const { mentions } = scene.cast;
  const isNamed = mentions[left]?.person != null || mentions[left]?.organisation != null;
  return isNamed && mentions[right]?.form === "description" && !isAnd(scene, scene.phraseTokens[right]?.lastToken ?? 0);
}

/**
 * Whether a verb or preposition stands before the phrase and makes it an object. Right behind marks stands no verb but
 * a title: “…,” creators Roe and Moe said.
 */
function isGoverned(scene: Scene, mention: number): boolean {
  const { grammar, sentenceOf, phraseTokens } = scene;
  const start = phraseTokens[mention]?.firstToken ?? 0;
  // "met ⟨young⟩ soldiers, and Roe said"
  let first = start;
  while (grammar.tags[first - 1] === ADJECTIVE) first -= 1;
  if (sentenceOf[first - 1] !== sentenceOf[start] || grammar.tags[first - 2] === MARK) return false;
  const tag = grammar.tags[first - 1] ?? 0;
  if (opensClause(scene, mention)) return false;
  // "a study by Roe and Moe found": the document is by both of them.
  const { documents } = scene.language.nouns;
  if (servesAs(grammar, first - 1, AGENT) && documents.has(scene.document.tokens[first - 2]?.lower ?? "")) return false;
  // "a builder who trades as ⟨Acme⟩, and a man said"
  if (servesAs(grammar, first - 1, PREDICATIVE) && isVerb(grammar.tags[first - 2] ?? 0)) return true;
  if (scene.language.smallWords.beforeSubjects.has(scene.document.tokens[first - 1]?.lower ?? "")) return false;
  return tag === PREPOSITION || tag === TO || isVerb(tag);
}
