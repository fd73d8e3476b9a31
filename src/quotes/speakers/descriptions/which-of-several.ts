import { PURPOSE, servesAs } from "../../../grammar/syntax-words.ts";
import { itemAt } from "../../../text/item-at.ts";
import type { Scene, TokenRange } from "../../scene.ts";
import { headOf } from "../mentions/introduced.ts";
import { type Key, NOBODY } from "../mentions/keys.ts";
import type { Antecedent } from "../mentions/question.ts";
import type { Fit } from "../mentions/stated-words.ts";

import { isOfficeThere } from "./office-elsewhere.ts";

/** How often "the senator" is the only one who was called so before. */
export const ONE_PERSON = 0.85;

/**
 * “Ohio governor Roe and Texas governor Moe met. ⟨The Texas governor⟩ said”: of several who are called so the one whose title has the same name before its last
 * word; of an office the one of whom most is said; nobody who is named where the titles of all have another, “the Iowa senator”. Null where that does not tell.
 */
export function whichOfSeveral(
  scene: Scene,
  description: number,
  called: readonly (readonly [Key, Fit])[],
): Antecedent | null {
  if (called.length < 2) return null;
  const own = qualifierWithin(scene, itemAt(scene.phraseTokens, description), headOf(scene, description));
  const theirs = called.map(([, { mention }]) =>
    qualifierWithin(scene, itemAt(scene.phraseTokens, mention), headOf(scene, description)),
  );
  const [same, another] = called.filter((_, at) => own !== "" && theirs[at] === own);
  if (same !== undefined) return another === undefined ? { key: same[0], probability: ONE_PERSON } : null;
  const { offices, rivalledOffices, seated, soleOffices } = scene.language.nouns;
  const isOthers = own !== "" && seated.has(headOf(scene, description)) && theirs.every((one) => one !== "");
  if (isOthers) return { key: NOBODY, probability: ONE_PERSON };
  const there = called.filter(([key]) => isOfficeThere(scene, description, key));
  if (there.length === 1 && there[0] !== undefined) return { key: there[0][0], probability: ONE_PERSON };
  const head = headOf(scene, description);
  const isOffice = offices.has(head) || soleOffices.has(head) || rivalledOffices.has(head);
  const most = Math.max(0, ...called.map(([, { shared }]) => shared));
  const [only, other] = isOffice ? called.filter(([, { shared }]) => shared === most) : [];
  return most > 0 && only !== undefined && other === undefined ? { key: only[0], probability: ONE_PERSON } : null;
}

/** "texas" of "Texas governor Ann Roe" and of "the Texas governor": the word in capitals right before another; empty where none stands so. */
function qualifierWithin(
  { document: { tokens }, language }: Scene,
  phrase: TokenRange | undefined,
  head: string,
): string {
  for (let at = phrase?.firstToken ?? 0; at < (phrase?.lastToken ?? 0); at += 1) {
    const before = tokens[at - 1];
    if (tokens[at]?.lower !== head) continue;
    const isName = before?.capital === true && before.kind === "word" && !language.words.determiners.has(before.lower);
    return isName ? before.lower : "";
  }
  return "";
}

/** "the MP ⟨for Ashby⟩": of whom it is told which seat they have. */
export function isOfSeat({ document, grammar, language, mentionTokens }: Scene, description: number): boolean {
  const end = itemAt(mentionTokens, description)?.lastToken ?? 0;
  const isSeated = language.nouns.seated.has(itemAt(document.tokens, end - 1)?.lower ?? "");
  return isSeated && servesAs(grammar, end, PURPOSE) && document.tokens[end + 1]?.capital === true;
}
