import { DOUBT } from "../../doubt.ts";
import { behindAdverbs } from "../../grammar/steps.ts";
import { DEFINITE, EXPLETIVE, servesAs } from "../../grammar/syntax-words.ts";
import { isIn, itemAt } from "../../text/item-at.ts";
import { isInPhrases } from "../noun-phrase.ts";
import { isOwnerSign } from "../owner-sign.ts";
import { type Scene, type TokenRange, tokensOf } from "../scene.ts";
import { isSpeakerPrinted } from "../turns/printed-speaker.ts";
import type { Decision } from "./decide-speakers.ts";
import { isAlikeQualified } from "./descriptions/alike-qualified.ts";
import { isAppositive } from "./mentions/appositives.ts";
import { cueBeside } from "./mentions/cue-beside.ts";
import { headOf, isDefinite } from "./mentions/introduced.ts";
import { type Key, keyOf, NOBODY, personOf } from "./mentions/keys.ts";
import { blockOf, sentenceOf } from "./mentions/mention-places.ts";
import { listProminence, type Prominence } from "./mentions/prominence.ts";

/** How often a name given behind a stranger is theirs. */
const NAMED = 0.9;

type Prominences = ReadonlyMap<Key, Prominence>;

/** How many sentences behind the stranger the name may be given, and how many blocks on. */
const SENTENCES = 4;
const BLOCKS = 1;

/** How many mentions behind the stranger are searched. */
const MENTIONS = 20;

/** The tokens of "the man": "the insurance man" may be another than "a man in waders". */
const LONGEST_BARE = 2;

/**
 * The decisions, with names for strangers whom the narrative names behind their words: ““…,” said ⟨a man in waders⟩. He
 * has been here since Monday. ¶ He is the mayor, ⟦Tom Roe⟧,”, “⟨A nurse⟩ ran out. “…,” she said. ¶ The nurse, ⟦Ann
 * Roe⟧, rang the police”. The name is new; see {@link nameGivenBehind} and {@link nameBesideSame}.
 */
export function nameStrangers(scene: Scene, decisions: readonly Decision[]): readonly Decision[] {
  const prominence = listProminence(scene);
  return decisions.map((decision) => {
    const described = strangerMeant(scene, decision);
    if (described < 0) return decision;
    const gender = itemAt(scene.cast.mentions, decision.candidate?.mention ?? -1)?.gender ?? null;
    const given = nameGivenBehind(scene, prominence, described);
    const key = given === NOBODY ? nameBesideSame(scene, prominence, described, gender) : given;
    return key === NOBODY ? decision : { ...decision, antecedent: { key, probability: NAMED } };
  });
}

/**
 * The description of one person that the speaker is, or that “he” or “the man” means, if no name was found for them; -1
 * for anybody else.
 */
function strangerMeant(scene: Scene, { antecedent, candidate, attribution }: Decision): number {
  const mention = candidate?.mention ?? -1;
  const isFound = antecedent !== null && antecedent.key !== NOBODY && antecedent.probability >= DOUBT.description;
  if (isFound || isSpeakerPrinted(attribution.rule)) return -1;
  const { firstToken = 0, lastToken = 0 } = scene.mentionTokens[mention] ?? {};
  const isLong = lastToken - firstToken > LONGEST_BARE;
  const described = isLong ? mention : (antecedent?.described ?? mention);
  const one = itemAt(scene.cast.mentions, described);
  return one?.unnamedAs === "individual" && keyOf(one) === NOBODY ? described : -1;
}

/**
 * The person whom “He is ⟨Roe⟩” names behind a description, where nobody else is mentioned between; NOBODY for none.
 */
function nameGivenBehind(scene: Scene, prominence: Prominences, described: number): Key {
  const { cast, mentionTokens, pairOf } = scene;
  const gender = itemAt(cast.mentions, described)?.gender ?? null;
  const own = sentenceOf(scene, described);
  const end = scene.phraseTokens[described]?.lastToken ?? 0;
  for (let at = described + 1; at < Math.min(cast.mentions.length, described + MENTIONS); at += 1) {
    const { firstToken = 0 } = mentionTokens[at] ?? {};
    const sentence = sentenceOf(scene, at);
    if (sentence > own + SENTENCES || blockOf(scene, at) > blockOf(scene, described) + BLOCKS) return NOBODY;
    if (isIn(pairOf, firstToken) || firstToken < end) continue;
    const one = cast.mentions[at];
    const person = personOf(keyOf(one));
    if (person !== null) {
      const isNew = prominence.get(person)?.first === at;
      const told = cast.people[person]?.gender ?? null;
      const isOther = told !== null && gender !== null && told !== gender;
      return isNew && !isOther && sentence > own && isGivenAsName(scene, at, gender) ? person : NOBODY;
    }
    const isOffice = isAppositive(scene, at, at + 1) && personOf(keyOf(cast.mentions[at + 1])) !== null;
    if (one?.unnamedAs === "individual" && !isOffice) return NOBODY;
  }
  return NOBODY;
}

/** The longest words for an office before a name: "the deputy mayor of Ashby,". */
const LONGEST_OFFICE = 8;

/**
 * "He is ⟨Tom Roe⟩", "He is the mayor, ⟨Tom Roe⟩,", "His name is ⟨Tom Roe⟩": whether the sentence of a name begins with
 * a pronoun of the given gender and a form of "be", and the name, with or without an office, follows.
 */
function isGivenAsName(scene: Scene, named: number, gender: string | null): boolean {
  const { document, language, mentionTokens, phraseTokens } = scene;
  const { firstToken = 0 } = itemAt(document.sentences, sentenceOf(scene, named)) ?? {};
  const word = (at: number): string => document.tokens[at]?.lower ?? "";
  const told = language.words.pronounGenders.get(word(firstToken));
  // “…,” called a voice. It was ⟨Tom Roe⟩.
  const isIt = servesAs(scene.grammar, firstToken, EXPLETIVE);
  if (!isIt && (told === undefined || (gender !== null && told !== gender))) return false;
  const be = behindAdverbs(scene.grammar, firstToken + (language.nouns.nameNouns.has(word(firstToken + 1)) ? 2 : 1));
  if (!language.helpers.formsOfBe.has(word(be))) return false;
  const name = mentionTokens[named];
  // “He is the engineer, ⟨Tom Roe⟩ said.”
  if (name === undefined || isOwnerSign(scene, name.lastToken) || cueBeside(scene, named) !== undefined) return false;
  const start = Math.min(name.firstToken, phraseTokens[named]?.firstToken ?? name.firstToken);
  return start === be + 1 || isBehindOffice(scene, named, { firstToken: be + 1, lastToken: start });
}

/** "the mayor, ⟨Tom Roe⟩": whether only an office, of which a name is the holder, stands in a range before it. */
function isBehindOffice(scene: Scene, named: number, { firstToken, lastToken }: TokenRange): boolean {
  const { document, grammar, phraseTokens } = scene;
  const comma = lastToken - 1;
  if (document.tokens[comma]?.text !== "," || comma - firstToken > LONGEST_OFFICE) return false;
  if (phraseTokens[named - 1]?.firstToken !== firstToken || !isAppositive(scene, named - 1, named)) return false;
  return grammar.tags.subarray(firstToken, comma).every(isInPhrases);
}

/** How many mentions on either side of a description the same noun is looked for. */
const SAME_REACH = 80;

/**
 * “A nurse ran out. … ¶ The nurse, ⟨Ann Roe⟩, left”, “… ¶ ⟨Ann Roe⟩, the nurse, left”: the person named for the first
 * time beside “the” and a description's noun alone, if nobody else is called by that noun before; else NOBODY. Nouns
 * like "man" name too many.
 */
function nameBesideSame(scene: Scene, prominence: Prominences, described: number, gender: string | null): Key {
  const { cast, language } = scene;
  const head = headOf(scene, described);
  if (language.nouns.plainHumans.has(head) || language.anonymity.passersBy.has(head)) return NOBODY;
  const end = Math.min(cast.mentions.length, described + SAME_REACH);
  for (let at = Math.max(0, described - SAME_REACH); at < end; at += 1) {
    const one = cast.mentions[at];
    const isSame = one?.form === "description" && headOf(scene, at) === head;
    if (isSame && at !== described && !isDefinite(scene, at)) return NOBODY;
    const person = personOf(keyOf(one));
    if (person === null || at < described || !isBesideNoun(scene, at, head)) continue;
    const told = cast.people[person]?.gender ?? null;
    const isNew = prominence.get(person)?.first === at;
    const isOther =
      (told !== null && gender !== null && told !== gender) || isAlikeQualified(scene, described, at) === false;
    return isNew && !isOther ? person : NOBODY;
  }
  return NOBODY;
}

/** “The nurse, ⟨Ann Roe⟩,”, “⟨Ann Roe⟩, the nurse,”: whether only “the” and the given noun stand beside a name. */
function isBesideNoun({ cast, document: { tokens }, grammar, mentionTokens }: Scene, named: number, noun: string) {
  const title = itemAt(cast.mentions, named)?.title ?? null;
  const name = mentionTokens[named];
  if (title === null || name === undefined) return false;
  const { firstToken, lastToken } = tokensOf(tokens, title);
  const isAlone = lastToken === firstToken + 1 && servesAs(grammar, firstToken - 1, DEFINITE);
  if (!isAlone || tokens[firstToken]?.lower !== noun || tokens[lastToken]?.kind !== "symbol") return false;
  return firstToken < name.firstToken ? lastToken + 1 === name.firstToken : firstToken - 2 === name.lastToken;
}
