import { DEFINITE, PREDICATIVE, servesAs } from "../../../grammar/syntax-words.ts";
import type { Scene } from "../../scene.ts";
import { headOf } from "../mentions/introduced.ts";
import { type Key, keyOf } from "../mentions/keys.ts";
import { isHeldNoMore } from "../mentions/office-words.ts";
import { BEFORE_CORE, isModifier } from "./taken-as-known.ts";

/**
 * Whether a description names an office of one person, “the mayor”, “the Chair”, and nothing near somebody's names says
 * that they hold it.
 */
export function isSoleOfficeOfOther(scene: Scene, mention: number, key: Key): boolean {
  return isSoleOffice(scene, mention) && !isNamedBeside(scene, key, mention);
}

/**
 * "The Prime Minister", "the mayor", "the Chair": whether a description names an office that one person holds, or that
 * is printed as one.
 */
function isSoleOffice(scene: Scene, mention: number): boolean {
  const { document, language, mentionTokens } = scene;
  const { firstToken, lastToken } = mentionTokens[mention] ?? { firstToken: 0, lastToken: 0 };
  const head = document.tokens[lastToken - 1];
  const isDefinite = language.smallWords.definiteWords.has(document.tokens[firstToken]?.lower ?? "");
  const isPrinted = head?.capital === true && language.nouns.presiding.has(head.lower);
  const { offices, soleOffices } = language.nouns;
  return isDefinite && (isPrinted || soleOffices.has(head?.lower ?? "") || offices.has(head?.lower ?? ""));
}

/** How far from a name an office may stand, in tokens: "Ann Roe took office as ⟨mayor⟩". */
const OFFICE_REACH = 12;

/** How many mentions before a description, and behind it, are searched. */
const MENTION_REACH = 100;

/** Whether the office that a description names stands near a mention of somebody, in its sentence. */
function isNamedBeside(scene: Scene, key: Key, description: number): boolean {
  const { cast, document, mentionTokens, sentenceOf } = scene;
  const office = headOf(scene, description);
  const end = Math.min(cast.mentions.length, description + MENTION_REACH);
  for (let mention = Math.max(0, description - MENTION_REACH); mention < end; mention += 1) {
    if (keyOf(cast.mentions[mention]) !== key) continue;
    const { firstToken, lastToken } = mentionTokens[mention] ?? { firstToken: 0, lastToken: 0 };
    for (let at = Math.max(0, firstToken - OFFICE_REACH); at < lastToken + OFFICE_REACH; at += 1)
      if (sentenceOf[at] === sentenceOf[firstToken] && document.tokens[at]?.lower === office && isOwn(scene, at))
        return true;
  }
  return false;
}

/**
 * Whether an office is held as such: not "former ⟨mayor⟩", "shadow ⟨chancellor⟩", "⟨mayor⟩ until 2016", nor "met the
 * First ⟨Minister⟩", which is another's; but "as the ⟨mayor⟩", “The ⟨Mayor⟩ of Ashby, Ann Roe”.
 */
function isOwn(scene: Scene, office: number): boolean {
  const { document, grammar, language, sentenceOf } = scene;
  if (language.nouns.besideOffice.has(document.tokens[office - 1]?.lower ?? "")) return false;
  let at = office - 1;
  while (at > office - BEFORE_CORE && isModifier(grammar.tags[at] ?? 0)) at -= 1;
  if (isHeldNoMore(scene, office, at + 1)) return false;
  if (!servesAs(grammar, at, DEFINITE) || document.tokens[at - 1]?.text === ",") return true;
  if (sentenceOf[at - 1] !== sentenceOf[at]) return true;
  return servesAs(grammar, at - 1, PREDICATIVE) || language.nouns.becoming.has(document.tokens[at - 1]?.lower ?? "");
}
