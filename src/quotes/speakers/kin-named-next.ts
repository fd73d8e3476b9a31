import { DOUBT } from "../../doubt.ts";
import { itemAt } from "../../text/item-at.ts";
import { isOwnerSign } from "../owner-sign.ts";
import type { Scene } from "../scene.ts";
import { AFTER, BETWEEN } from "./candidates/candidates.ts";
import type { Decision } from "./decide-speakers.ts";
import { mayBeCalled } from "./descriptions/may-be-called.ts";
import { headOf } from "./mentions/introduced.ts";
import { keyOf, NOBODY, personOf } from "./mentions/keys.ts";
import { blockOf } from "./mentions/mention-places.ts";
import { listProminence, type Prominence } from "./mentions/prominence.ts";

/** How often the next speaker, new and of the same family, is the relative. */
const NAMED_NEXT = 0.85;

/** How many rows the words of one attribution may have. */
const MOST_PARTS = 4;

/** How far behind a name the words that say who that is are read, in tokens: "said Ann Roe, 41, his ⟨niece⟩". */
const LONGEST_TOLD = 10;

/**
 * The decisions, with names for relatives who are named only as they speak again: “⟨Joe Roe⟩ died. ¶ He had gone back,
 * ⟨his daughter⟩ said. ¶ “…,” said ⟦Ann Roe⟧, 41.” She is the daughter if she is named there first, without a title, in
 * the paragraph below, bears the family name of somebody named before, and is said to be no other relative.
 */
export function nameKin(scene: Scene, decisions: readonly Decision[]): readonly Decision[] {
  const prominence = listProminence(scene);
  const families = listFamilies(scene, prominence);
  return decisions.map((decision, at) => {
    const described = decision.candidate?.mention ?? -1;
    if (!isKin(scene, decision)) return decision;
    let below = at + 1;
    while (below < at + MOST_PARTS && decisions[below]?.candidate?.mention === described) below += 1;
    const next = decisions[below];
    const named = next?.candidate?.mention ?? -1;
    const person = personOf(keyOf(itemAt(scene.cast.mentions, named)));
    if (next?.attribution.kind !== "direct" || !isBehind(next) || person === null) return decision;
    const isNew = prominence.get(person)?.first === named;
    const isOfFamily = (families.get(scene.cast.people[person]?.familyName ?? "") ?? named) < described;
    if (!isNew || !isOfFamily || !mayBe(scene, named, described)) return decision;
    const key = keyOf(scene.cast.mentions[named]);
    return { ...decision, antecedent: { key, probability: NAMED_NEXT } };
  });
}

/** Whether the speaker is somebody's relative, for whom no name was found: "his daughter", "Roe's widow". */
function isKin(scene: Scene, { candidate, antecedent }: Decision): boolean {
  const { cast, document, language, mentionTokens } = scene;
  const mention = itemAt(cast.mentions, candidate?.mention ?? -1);
  if (candidate === null || mention?.unnamedAs !== "individual" || keyOf(mention) !== NOBODY) return false;
  const isFound = antecedent !== null && antecedent.key !== NOBODY && antecedent.probability >= DOUBT.description;
  const first = mentionTokens[candidate.mention]?.firstToken ?? 0;
  const owner = document.tokens[first]?.lower ?? "";
  const isOwned = isOwnerSign(scene, first - 1) || language.words.pronounGenders.has(owner);
  return !isFound && isOwned && language.nouns.kinNouns.has(headOf(scene, candidate.mention));
}

/** “…,” said ⟨Ann Roe⟩. “…”: whether the speaker stands behind the words, or their first part. */
function isBehind({ candidate }: Decision): boolean {
  return candidate?.place === AFTER || candidate?.place === BETWEEN;
}

/** For each family name, the first mention of anybody who bears it. */
function listFamilies({ cast }: Scene, prominence: ReadonlyMap<number, Prominence>): ReadonlyMap<string, number> {
  const families = new Map<string, number>();
  for (const [person, { familyName }] of cast.people.entries()) {
    const first = prominence.get(person)?.first;
    if (familyName !== null && first !== undefined)
      families.set(familyName, Math.min(first, families.get(familyName) ?? first));
  }
  return families;
}

/** Whether somebody named without a title in the paragraph below a description may be that relative. */
function mayBe(scene: Scene, named: number, described: number): boolean {
  const { mentionTokens, phraseTokens } = scene;
  if (blockOf(scene, named) !== blockOf(scene, described) + 1) return false;
  if (phraseTokens[named]?.firstToken !== mentionTokens[named]?.firstToken) return false;
  return mayBeCalled(scene, described, named) && !isOtherKin(scene, named, headOf(scene, described));
}

/** "Ann Roe, his ⟨niece⟩,": whether the words behind a name call somebody a relative of another sort. */
function isOtherKin({ document, language, mentionTokens, sentenceOf }: Scene, named: number, head: string): boolean {
  const end = mentionTokens[named]?.lastToken ?? 0;
  for (let at = end; at < end + LONGEST_TOLD && sentenceOf[at] === sentenceOf[end]; at += 1) {
    const word = document.tokens[at]?.lower ?? "";
    if (word !== head && language.nouns.kinNouns.has(word)) return true;
  }
  return false;
}
