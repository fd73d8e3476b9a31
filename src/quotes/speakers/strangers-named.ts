import { DOUBT } from "../../doubt.ts";
import { behindAdverbs } from "../../grammar/steps.ts";
import { isIn, itemAt } from "../../text/item-at.ts";
import { isInPhrases } from "../noun-phrase.ts";
import { isOwnerSign } from "../owner-sign.ts";
import type { Scene, TokenRange } from "../scene.ts";
import type { Decision } from "./decide-speakers.ts";
import { isAppositive } from "./mentions/appositives.ts";
import { cueBeside } from "./mentions/cue-beside.ts";
import { type Key, keyOf, NOBODY, personOf } from "./mentions/keys.ts";
import { blockOf, sentenceOf } from "./mentions/mention-places.ts";
import { listProminence } from "./mentions/prominence.ts";

/** How often “He is Roe” names the stranger who spoke right before. */
const NAMED = 0.9;

/** How many sentences behind the stranger the name may be given, and how many blocks on. */
const SENTENCES = 4;
const BLOCKS = 1;

/** How many mentions behind the stranger are searched. */
const MENTIONS = 20;

/** The tokens of "the man": "the insurance man" may be another than "a man in waders". */
const LONGEST_BARE = 2;

/**
 * The decisions, with names for strangers whom the narrative names behind their words: ““…,” said ⟨a man in waders⟩. He
 * has been here since Monday. ¶ He is the mayor, ⟦Tom Roe⟧,”, ““…,” said ⟨a woman at the gate⟩. Her name is ⟦Ann Roe⟧.”
 * The name is new, and nobody else is mentioned between.
 */
export function nameStrangers(scene: Scene, decisions: readonly Decision[]): readonly Decision[] {
  const names = new Map<number, Key>();
  for (const decision of decisions) {
    if (!isStranger(scene, decision)) continue;
    const described = decision.candidate?.mention ?? -1;
    const key = nameGivenBehind(scene, described);
    if (key !== NOBODY) names.set(described, key);
  }
  if (names.size === 0) return decisions;
  return decisions.map((decision) => {
    const key = names.get(strangerMeant(scene, decision));
    return key === undefined ? decision : { ...decision, antecedent: { key, probability: NAMED } };
  });
}

/** Whether the speaker is one person who is described, and for whom no name was found. */
function isStranger(scene: Scene, { candidate, antecedent }: Decision): boolean {
  const mention = itemAt(scene.cast.mentions, candidate?.mention ?? -1);
  if (mention?.unnamedAs !== "individual" || keyOf(mention) !== NOBODY) return false;
  return antecedent === null || antecedent.key === NOBODY || antecedent.probability < DOUBT.description;
}

/** The stranger whom a speaker is, or whom “he” or “the man” means; -1 for anybody else. */
function strangerMeant(scene: Scene, { antecedent, candidate }: Decision): number {
  const mention = candidate?.mention ?? -1;
  const { firstToken = 0, lastToken = 0 } = scene.mentionTokens[mention] ?? {};
  if (antecedent === null || antecedent.key !== NOBODY || lastToken - firstToken > LONGEST_BARE) return mention;
  return antecedent.described ?? mention;
}

/** The person whom “He is ⟨Roe⟩” names behind a description; NOBODY for none. */
function nameGivenBehind(scene: Scene, described: number): Key {
  const { cast, mentionTokens, pairOf } = scene;
  const prominence = listProminence(scene);
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
  if (told === undefined || (gender !== null && told !== gender)) return false;
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
