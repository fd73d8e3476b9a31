import { itemAt } from "../../../text/item-at.ts";
import type { Scene } from "../../scene.ts";
import { ageBehind } from "../mentions/ages.ts";
import { headOf } from "../mentions/introduced.ts";
import { isAlikeQualified } from "./alike-qualified.ts";

/**
 * Whether somebody named may be called by a description: by gender, by age, which is not given for holders of an
 * office, and by title, except that kin may have any. "Ann Roe, the mayor," is not “the deputy mayor”.
 */
export function mayBeCalled(scene: Scene, described: number, named: number): boolean {
  const { cast, language } = scene;
  const one = itemAt(cast.mentions, named);
  const gender = itemAt(cast.people, one?.person ?? -1)?.gender ?? null;
  const meant = cast.mentions[described]?.gender ?? null;
  if (gender !== null && meant !== null && gender !== meant) return false;
  const head = headOf(scene, described);
  if (language.nouns.soleOffices.has(head) && ageBehind(scene, named) !== null) return false;
  if (language.nouns.kinNouns.has(head)) return true;
  if (isAlikeQualified(scene, described, named) === false) return false;
  const titles = titleWords(scene, named);
  return titles.includes(head) || !titles.some((word) => language.nouns.roles.has(word));
}

/** The words of the title before a name. */
function titleWords({ document: { tokens }, phraseTokens, mentionTokens }: Scene, mention: number): string[] {
  const first = phraseTokens[mention]?.firstToken ?? 0;
  const end = mentionTokens[mention]?.firstToken ?? 0;
  return Array.from({ length: Math.max(0, end - first) }, (_, at) => tokens[first + at]?.lower ?? "");
}
