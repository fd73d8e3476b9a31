import type { Grammar } from "../../../grammar/grammar.ts";
import { behindAdverbs } from "../../../grammar/steps.ts";
import { COORDINATOR, GENITIVE, servesAs } from "../../../grammar/syntax-words.ts";
import {
  ADJECTIVE,
  ADVERB,
  BASE,
  DETERMINER,
  isFiniteVerb,
  NAME,
  NOUN,
  NUMBER,
  PREPOSITION,
  PRONOUN,
  WH_WORD,
} from "../../../grammar/tags.ts";
import type { Mention } from "../../../people/cast.ts";
import { isIn, itemAt } from "../../../text/item-at.ts";
import { verbBehindContact } from "../../contact-clause.ts";
import { isOwnerSign } from "../../owner-sign.ts";
import { blockAt, type Scene, type TokenRange } from "../../scene.ts";
import { isSecondOfTwo } from "../in-sentence/two-offices.ts";
import { calledByName } from "./called-by-name.ts";
import { isContrasted } from "./contrasted.ts";
import { type Key, keyOf, NOBODY } from "./keys.ts";
import { namedAs } from "./named-as.ts";
import { nameSetOff } from "./set-off-name.ts";

/**
 * The key of the name beside a description, "another critic, Ann Roe,"; "Roe, a doctor,", or of the name given with it;
 * else NOBODY.
 */
export function keyBeside(scene: Scene, mention: number): Key {
  const next = mentionBehind(scene, mention);
  const beside = isAppositive(scene, mention, next)
    ? next
    : isAppositive(scene, mention - 1, mention)
      ? mention - 1
      : (nameAtEnd(scene, mention) ?? namedAs(scene, mention));
  const key = keyOf(itemAt(scene.cast.mentions, beside));
  if (key !== NOBODY) return key;
  const called = keyOf(itemAt(scene.cast.mentions, calledByName(scene, mention)));
  return called === NOBODY ? keyOf(itemAt(scene.cast.mentions, nameSetOff(scene, mention))) : called;
}

/**
 * "The hand who brought the complaint, ⟨Ann Roe⟩,": the person at the end of a phrase, alone between commas; null for
 * none.
 */
function nameAtEnd({ cast, document, mentionOf, phraseTokens }: Scene, mention: number): number | null {
  const comma = (phraseTokens[mention]?.lastToken ?? 0) - 1;
  const isComma = (at: number): boolean => document.tokens[at]?.text === ",";
  const name = isComma(comma) ? (mentionOf[comma - 1] ?? -1) : -1;
  return cast.mentions[name]?.person != null && isComma((phraseTokens[name]?.firstToken ?? 0) - 1) ? name : null;
}

/** How many mentions may stand within the phrases of a description and of the name behind it. */
const WITHIN = 3;

/**
 * The first mention behind the phrase of another, except one within the title of the next: "his friend at the Board,
 * ⟦Ann Roe⟧"; "his wife, the Moe aide ⟦Ann Roe⟧".
 */
function mentionBehind(scene: Scene, mention: number): number {
  const { phraseTokens, mentionTokens } = scene;
  const end = phraseTokens[mention]?.lastToken ?? 0;
  let next = mention + 1;
  while (next - mention <= WITHIN && (mentionTokens[next]?.firstToken ?? end) < end) next += 1;
  const own = mentionTokens[next];
  const after = phraseTokens[next + 1];
  return own !== undefined && after !== undefined && after.firstToken <= own.firstToken ? next + 1 : next;
}

/**
 * Whether two mentions, a name and a description, mean the same one: nothing stands between them, or a comma; in the
 * latter case the second must not be the subject of a verb ("According to Roe, a doctor said").
 */
export function isAppositive(scene: Scene, first: number, second: number): boolean {
  const { cast, phraseTokens, document, grammar, cueOf } = scene;
  const left = phraseTokens[first];
  const right = phraseTokens[second];
  if (left === undefined || right === undefined || cast.mentions[second]?.form === "pronoun") return false;
  if (cast.mentions[first]?.form === "pronoun") return false;
  // A headline has no full stop: "…, says council", with "Ann Roe left" below it.
  if (blockAt(scene, left.lastToken - 1) !== blockAt(scene, right.firstToken)) return false;
  if (second === first + 1 && cast.mentions[second]?.person != null && isSecondOfTwo(scene, second)) return true;
  if (right.firstToken === left.lastToken)
    return (
      cast.mentions[first]?.form === "description" && !endsInAnother(scene, left) && !hasOwnClause(scene, left, right)
    );
  const comma =
    cast.mentions[first]?.form === "description" ? endOfDescription(grammar, left.lastToken) : left.lastToken;
  const from = comma + 1;
  if (right.firstToken < from || document.tokens[comma]?.text !== ",") return false;
  // "the novelist, ⟨whose agent⟩, Ann Roe, left"
  if (isOwningRelative(scene, from)) return false;
  if (
    right.firstToken > from &&
    !isOffice(grammar, from, right.firstToken) &&
    !(isTitled(cast.mentions[second], grammar.tags[from]) && areNouns(grammar, from, right.firstToken)) &&
    !areAdverbs(grammar, from, right.firstToken)
  )
    return false;
  // "The head of the union, ⟨Ann Roe⟩'s brother, said".
  if (isOwnerSign(scene, right.lastToken) || isOneBesideBody(scene, first, second)) return false;
  const after = behindAdverbs(grammar, right.lastToken);
  if (isIn(cueOf, after) || isFiniteVerb(grammar.tags[after] ?? 0) || servesAs(grammar, after, COORDINATOR))
    return false;
  return !isContrasted(scene, second) && !endsInAnother(scene, left);
}

/**
 * "the firm ⟨Roe⟩ founded said", “…,” said the firm ⟨Roe⟩ founded.: whether a name right behind a description has its
 * own verb, so that it begins a clause about what is described.
 */
function hasOwnClause({ cueOf, grammar, pairOf }: Scene, left: TokenRange, right: TokenRange): boolean {
  if (grammar.tags[left.firstToken] !== DETERMINER) return false;
  const isInverted = isIn(cueOf, left.firstToken - 1) && isIn(pairOf, left.firstToken - 2);
  const own = behindAdverbs(grammar, right.lastToken);
  return verbBehindContact(grammar, right.lastToken) >= 0 || (isInverted && isFiniteVerb(grammar.tags[own] ?? 0));
}

/**
 * "posted on ⟨TikTok⟩, ⟨the teacher⟩, who", "⟨a spokeswoman for the owner⟩, ⟨Acme⟩,": whether one mention is a body and
 * the other a person beside it: a body behind a preposition, or behind a person's longer phrase.
 */
function isOneBesideBody(scene: Scene, first: number, second: number): boolean {
  const { cast, grammar, mentionTokens, phraseTokens } = scene;
  if (cast.mentions[second]?.organisation != null)
    return isPersonOnly(scene, first) && phraseTokens[first]?.lastToken !== mentionTokens[first]?.lastToken;
  if (cast.mentions[first]?.organisation == null || !isPersonOnly(scene, second)) return false;
  const before = (mentionTokens[first]?.firstToken ?? 0) - 1;
  return grammar.tags[before] === PREPOSITION && !servesAs(grammar, before, GENITIVE);
}

/** Whether a description is of a person, by a word that no body is called by: "the teacher", but not "the owner". */
function isPersonOnly({ cast, document, language, mentionTokens }: Scene, mention: number): boolean {
  const { form, unnamedAs } = cast.mentions[mention] ?? {};
  const head = document.tokens[(mentionTokens[mention]?.lastToken ?? 0) - 1]?.lower ?? "";
  const { organisationNouns, rolesOfOrganisations } = language.nouns;
  const isPerson = form === "description" && unnamedAs === "individual";
  return isPerson && !organisationNouns.has(head) && !rolesOfOrganisations.has(head);
}

/** Whether "whose" stands at a token. */
export function isOwningRelative({ document, language }: Scene, at: number): boolean {
  return language.anonymity.owningRelatives.has(document.tokens[at]?.lower ?? "");
}

/**
 * "a woman who stood by ⟨the robber⟩, Ann Roe": whether a phrase ends in a relative clause whose last word is another
 * person, to whom the name belongs.
 */
function endsInAnother({ document, grammar, language }: Scene, { firstToken, lastToken }: TokenRange): boolean {
  const noun = document.tokens[lastToken - 1]?.lower ?? "";
  if (!language.nouns.roles.has(noun) && !language.nouns.humans.has(noun)) return false;
  for (let at = firstToken + 1; at < lastToken - 1; at += 1)
    if (language.smallWords.personalRelatives.has(document.tokens[at]?.lower ?? ""))
      return grammar.tags[at] === WH_WORD;
  return false;
}

/** The most tokens that may stand before a name beside a description. */
const LONGEST_OFFICE = 4;

/** What may stand between the article and the name; NAME for "Rt" before "Rev Ann Roe". */
const OF_OFFICES: ReadonlySet<number> = new Set([NOUN, ADJECTIVE, ADVERB, NAME]);

/**
 * "Roe's coach, ⟨the former champion⟩ Ann Moe", "its curator, ⟨the tireless⟩ Ann Roe": an article with adjectives and
 * nouns.
 */
function isOffice({ tags }: Grammar, from: number, to: number): boolean {
  if (to - from > LONGEST_OFFICE || to - from < 2 || tags[from] !== DETERMINER) return false;
  for (let at = from + 1; at < to; at += 1) if (!OF_OFFICES.has(tags[at] ?? 0)) return false;
  return true;
}

/**
 * Whether a title stands before the name, or words that begin with an adjective: "that coach, ⟨former⟩ world number
 * four Ann Roe,".
 */
function isTitled(mention: Mention | undefined, opening: number | undefined): boolean {
  return mention?.title != null || opening === ADJECTIVE;
}

/** "her son, ⟨motorbike taxi⟩ rider Roe,": whether only nouns, adjectives and numbers stand before a title. */
function areNouns({ tags }: Grammar, from: number, to: number): boolean {
  if (to - from > LONGEST_OFFICE) return false;
  for (let at = from; at < to; at += 1) if (!isOfTrade(tags[at])) return false;
  return true;
}

/** BASE counts because rare nouns are taken for verbs in their base form. */
function isOfTrade(tag: number | undefined): boolean {
  return tag === NOUN || tag === ADJECTIVE || tag === BASE || tag === NUMBER;
}

/**
 * The token behind "his friend ⟨and lawyer⟩", "a friend ⟨of hers⟩" or "one ⟨of them⟩"; the same token where nothing is
 * added.
 */
function endOfDescription(grammar: Grammar, at: number): number {
  const { language, document, tags } = grammar;
  const isOfTheirs = language.words.possessives.has(document.tokens[at + 1]?.lower ?? "") || tags[at + 1] === PRONOUN;
  if (servesAs(grammar, at, GENITIVE) && isOfTheirs) return at + 2;
  if (!servesAs(grammar, at, COORDINATOR)) return at;
  let end = at + 1;
  while (tags[end] === NOUN || tags[end] === ADJECTIVE) end += 1;
  return end > at + 1 ? end : at;
}

/** "Roe, ⟨now⟩ the mayor,". */
function areAdverbs(grammar: Grammar, from: number, to: number): boolean {
  return behindAdverbs(grammar, from) >= to;
}
