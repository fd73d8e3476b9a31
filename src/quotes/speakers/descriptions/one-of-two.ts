import { GENITIVE, ONE, servesAs } from "../../../grammar/syntax-words.ts";
import { isIn, itemAt } from "../../../text/item-at.ts";
import { isOwnerSign } from "../../owner-sign.ts";
import type { Scene } from "../../scene.ts";
import { isStated } from "../mentions/fits.ts";
import { headOf } from "../mentions/introduced.ts";
import { type Key, keyOf, organisationOf, personOf } from "../mentions/keys.ts";
import { blockOf, sentenceOf } from "../mentions/mention-places.ts";
import type { Antecedent, Known } from "../mentions/question.ts";

/** How often the first or the last of the two named right before is meant. */
const OF_TWO = 0.9;

/** The longest phrase such as "the other young juror", in tokens. */
const MOST_WORDS = 4;

/** How many blocks back the two may be named. */
const MAX_BLOCKS = 2;

/** Whether a description says which of two is meant: "the former", "the latter". */
export function isOneOfTwo(scene: Scene, mention: number): boolean {
  const { formerOfTwo, latterOfTwo } = scene.language.nouns;
  const head = headOf(scene, mention);
  return scene.cast.mentions[mention]?.form === "description" && (formerOfTwo.has(head) || latterOfTwo.has(head));
}

/**
 * Whom "the former" and "the latter" mean: “Ann Roe met Tim Moe. ⟨The former⟩ said”. The two are taken from as many of
 * the last sentences before as it takes to have two names, in the order of their first mention; null if there are more,
 * or fewer. People take precedence over organisations.
 */
export function whichOfTwo(scene: Scene, mention: number): Antecedent | null {
  const people = twoNamedBefore(scene, mention, (key) => personOf(key) !== null);
  const named = people.length > 0 ? people : twoNamedBefore(scene, mention, (key) => organisationOf(key) !== null);
  if (named.length !== 2) return null;
  const key = scene.language.nouns.formerOfTwo.has(headOf(scene, mention)) ? named[0] : named[1];
  return key === undefined ? null : { key, probability: OF_TWO };
}

/** How many mentions before a description are searched. */
const REACH = 12;

/** “⟨One of them⟩ said no”, “⟨one of the brothers⟩”: whether nothing tells which of some people a mention means. */
function isOneOfSome({ grammar, phraseTokens }: Scene, mention: number): boolean {
  const { firstToken } = phraseTokens[mention] ?? { firstToken: -1 };
  return servesAs(grammar, firstToken, ONE) && servesAs(grammar, firstToken + 1, GENITIVE);
}

/**
 * “Juror Ann Roe said no. ⟨The other juror⟩ said”: whether a description means another of several than the given
 * person, who is mentioned in its sentence or the one right before, or spoke last. Where one of them spoke last, nobody
 * can tell who the other is.
 */
export function isOtherThan(
  scene: Scene,
  description: number,
  key: Key,
  { spoken: [last], resolved, stated }: Known,
): boolean {
  const { document, language, mentionTokens } = scene;
  const { firstToken, lastToken } = mentionTokens[description] ?? { firstToken: 0, lastToken: 0 };
  const telling = [firstToken + 1, lastToken - 1].find((at) =>
    language.nouns.othersOfSeveral.has(document.tokens[at]?.lower ?? ""),
  );
  if (telling === undefined || lastToken - firstToken > MOST_WORDS) return false;
  // "A second juror, Ann Roe, … ⟨the second juror⟩"
  if (isStated(scene, description, key, scene.words[telling] ?? 0, stated)) return false;
  if (last?.key === key || (last !== undefined && isOneOfSome(scene, last.mention))) return true;
  const least = sentenceOf(scene, description) - 1;
  for (let at = description - 1; at >= description - REACH && at >= 0 && sentenceOf(scene, at) >= least; at -= 1)
    if (keyOf(scene.cast.mentions[at]) === key || resolved[at] === key) return true;
  return false;
}

/** All of one sort named before a mention, in order, going back sentence by sentence until there are two or more. */
function twoNamedBefore(scene: Scene, mention: number, isWanted: (key: Key) => boolean): readonly Key[] {
  const own = sentenceOf(scene, mention);
  let named: readonly Key[] = [];
  let sentence = own;
  for (let at = mention - 1; at >= 0 && blockOf(scene, mention) - blockOf(scene, at) <= MAX_BLOCKS; at -= 1) {
    const one = itemAt(scene.cast.mentions, at);
    // "compared the report with Ann Roe's survey": what is meant may be a document, not a person.
    if (one?.unnamedAs === "poll") return [];
    const key = keyOf(one);
    if (isWanted(key) && isOwnerSign(scene, scene.mentionTokens[at]?.lastToken ?? -1)) return [];
    const isQuoted = isIn(scene.pairOf, scene.mentionTokens[at]?.firstToken ?? -1);
    if (!isWanted(key) || isQuoted) continue;
    if (sentenceOf(scene, at) !== sentence && named.length > 1) break;
    sentence = sentenceOf(scene, at);
    named = [key, ...named.filter((other) => other !== key)];
  }
  return named;
}
