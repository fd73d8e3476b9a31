import { hashText } from "../../../text/hash-text.ts";
import { itemAt } from "../../../text/item-at.ts";
import { isOwnerSign } from "../../owner-sign.ts";
import type { Scene } from "../../scene.ts";
import { genderTold } from "../mentions/gender-of.ts";
import { headOf } from "../mentions/introduced.ts";
import { type Key, keyOf, NOBODY, personOf } from "../mentions/keys.ts";
import { namedBy } from "../mentions/meaning-of.ts";
import { blockOf, sentenceOf } from "../mentions/mention-places.ts";
import { openerBefore, openerOf } from "../mentions/opener-of.ts";
import type { Antecedent, Asked, Known } from "../mentions/question.ts";
import { tokensBeside } from "../mentions/somebody-else.ts";

/** How often the only other bearer of a family name named before is the relative. */
const ONLY_RELATIVE = 0.75;

/** How many blocks after somebody spoke "his brother" may mean theirs. */
const OWNER_REACH = 1;

/**
 * “Dan Roe said no. ⟨His brother⟩ said yes”, where a Wes Roe was named before: the only other bearer of the family
 * name, for a near relative of whom nothing else is known. Null where there is none or more than one, or somebody is
 * said to be no relation.
 */
export function relativeNamed(scene: Scene, mention: number, known: Known): Antecedent | null {
  const head = headOf(scene, mention);
  const { nearKin, unrelated } = scene.language.nouns;
  if (!nearKin.has(head) || scene.document.vocabulary.forms.some((form) => unrelated.has(form))) return null;
  const owner = ownerOf(scene, mention, known);
  const family = scene.cast.people[owner]?.familyName?.toLowerCase() ?? "";
  if (family === "") return null;
  const meant = scene.cast.mentions[mention]?.gender ?? null;
  const [only, another] = scene.cast.people.flatMap(({ familyName, gender }, person) => {
    const isNamed = (known.prominence.get(person)?.first ?? mention) < mention;
    const fits = familyName?.toLowerCase() === family && (gender === null || meant === null || gender === meant);
    return isNamed && fits && person !== owner && !isOtherRelative(scene, person, head, known) ? [person] : [];
  });
  return only === undefined || another !== undefined ? null : { key: only, probability: ONLY_RELATIVE };
}

/**
 * “Roe fell. His wife, ⟨Ann⟩, said no. ⟨Her husband⟩ said yes”: the person as whose relative the last speaker was
 * introduced; null where nobody is named so, or that person is not such a relative.
 */
export function whoseRelative(scene: Scene, mention: number, known: Known): Antecedent | null {
  const owner = ownerOf(scene, mention, known);
  const brought = owner < 0 ? -1 : (known.prominence.get(owner)?.first ?? -1);
  const noun = kinBeside(scene, brought, headOf(scene, mention));
  if (noun < 0 || brought >= mention) return null;
  const told = scene.language.words.pronounGenders.get(scene.document.tokens[noun - 1]?.lower ?? "");
  const key = whoseKin(scene, noun, known);
  const gender = genderTold(scene, key) ?? told ?? null;
  const meant = scene.cast.mentions[mention]?.gender ?? null;
  const isOther = (told ?? gender) !== gender || (meant ?? gender) !== gender;
  return personOf(key) === null || key === owner || isOther ? null : { key, probability: ONLY_RELATIVE };
}

/**
 * “⟨Roe⟩'s mother lost her roof. “…,” said ⟦her son⟧.”: the person whose relative the sentence before is about, if the
 * description is the counterpart; null where that sentence is about anybody else.
 */
export function ownerInFront(scene: Scene, { mention, content, known }: Asked): Antecedent | null {
  const { cast, document, language, mentionTokens } = scene;
  const { firstToken = 0 } = mentionTokens[mention] ?? {};
  const opener = openerOf(
    scene,
    (scene.sentenceOf[Math.min(content[0]?.firstToken ?? firstToken, firstToken)] ?? 0) - 1,
  );
  if (blockOf(scene, mention) - blockOf(scene, opener) > OWNER_REACH) return null;
  const noun = (mentionTokens[opener]?.lastToken ?? 0) - 1;
  if (language.nouns.counterKin.get(headOf(scene, opener))?.includes(headOf(scene, mention)) !== true) return null;
  const owner = language.words.pronounGenders.get(document.tokens[firstToken]?.lower ?? "");
  const key = isOwnerSign(scene, noun - 1) ? namedBy(scene, known, scene.mentionOf[noun - 2] ?? -1) : NOBODY;
  const [gender, meant] = [genderTold(scene, key), cast.mentions[mention]?.gender ?? null];
  const isOther = owner === undefined || (cast.mentions[opener]?.gender ?? owner) !== owner;
  if (personOf(key) === null || isOther || (gender ?? meant) !== (meant ?? gender)) return null;
  return { key, probability: ONLY_RELATIVE };
}

/**
 * The noun before a name that is the counterpart of a word for kin: for "her husband" the "wife" in "his ⟨wife⟩,
 * ⟦Ann⟧"; or -1.
 */
function kinBeside(scene: Scene, named: number, counterpart: string): number {
  if (named < 0) return -1;
  const { firstToken } = tokensBeside(scene, named);
  const counterparts = scene.language.nouns.counterKin;
  for (let at = (scene.mentionTokens[named]?.firstToken ?? 0) - 1; at >= firstToken; at -= 1)
    if (counterparts.get(scene.document.tokens[at]?.lower ?? "")?.includes(counterpart) === true) return at;
  return -1;
}

/**
 * Whose relative a noun means: "⟨Roe⟩'s wife"; for "⟨his⟩ wife" the person that the sentence before is about; else
 * NOBODY.
 */
function whoseKin(scene: Scene, noun: number, known: Known): Key {
  const owner = isOwnerSign(scene, noun - 1) ? (scene.mentionOf[noun - 2] ?? -1) : openerBefore(scene, noun);
  return namedBy(scene, known, owner);
}

/** "The ⟨younger⟩ man", "the ⟨elder⟩ brother": whether a description only compares two people. */
export function isComparedKin(scene: Scene, mention: number): boolean {
  const { elders, humans, youngers, kinNouns } = scene.language.nouns;
  const before = scene.document.tokens[(scene.mentionTokens[mention]?.lastToken ?? 0) - 2]?.lower ?? "";
  const head = headOf(scene, mention);
  return (kinNouns.has(head) || humans.has(head)) && (elders.has(before) || youngers.has(before));
}

/**
 * The person whose relative is meant: "Roe's ⟦brother⟧", or the last speaker for "his brother"; -1 if that is not
 * known.
 */
export function ownerOf(scene: Scene, mention: number, known: Known): number {
  const { cast, document, language, mentionOf, mentionTokens } = scene;
  const first = mentionTokens[mention]?.firstToken ?? 0;
  if (isOwnerSign(scene, first - 1)) return personOf(keyOf(cast.mentions[mentionOf[first - 2] ?? -1])) ?? -1;
  const owner = language.words.pronounGenders.get(document.tokens[first]?.lower ?? "");
  const last = known.spoken[0];
  const speaker = personOf(last?.key ?? -1);
  if (owner === undefined || last === undefined || speaker === null) return -1;
  const isNear = blockOf(scene, mention) - last.block <= OWNER_REACH;
  const gender = cast.people[speaker]?.gender ?? owner;
  return isNear && gender === owner ? speaker : -1;
}

/**
 * “…,” Roe said. ⟨His brother⟩ said: the speaker of the sentence before a description that opens its own, and who is
 * not their own brother; else -1.
 */
export function speakerWhoOwns(scene: Scene, mention: number, known: Known): number {
  const last = known.spoken[0];
  const own = sentenceOf(scene, mention);
  if (last === undefined || openerOf(scene, own) !== mention) return -1;
  return sentenceOf(scene, last.mention) === own - 1 ? ownerOf(scene, mention, known) : -1;
}

/** How many mentions behind somebody's first one are searched. */
const REACH = 100;

/** Whether somebody is said to be a relative of another sort: "his wife Jane", "Jane, his wife,". */
export function isOtherRelative(scene: Scene, person: number, head: string, { stated, prominence }: Known): boolean {
  const { cast, document, language, mentionTokens } = scene;
  const isOther = (noun: string) => noun !== head && language.nouns.nearKin.has(noun);
  for (const noun of language.nouns.nearKin)
    for (const at of isOther(noun) ? (stated.get(hashText(noun)) ?? []) : [])
      if (itemAt(cast.mentions, at)?.person === person) return true;
  const first = prominence.get(person)?.first ?? 0;
  for (let at = first; at < Math.min(cast.mentions.length, first + REACH); at += 1) {
    const comma = mentionTokens[at]?.lastToken ?? 0;
    const [owner, noun] = [document.tokens[comma + 1]?.lower ?? "", document.tokens[comma + 2]?.lower ?? ""];
    if (cast.mentions[at]?.person === person && language.words.owners.has(owner) && isOther(noun)) return true;
  }
  return false;
}
