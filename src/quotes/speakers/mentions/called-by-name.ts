import { DETERMINER, MARK, OWNER, TO } from "../../../grammar/tags.ts";
import { itemAt } from "../../../text/item-at.ts";
import type { Scene } from "../../scene.ts";

/**
 * The mention of the name by which somebody described is called: “a huge man called ⟨Ann Roe⟩”, “the helmsman, a man named ⟨Roe⟩,”, “a nurse from Ashby called ⟨Roe⟩”; -1 where
 * none stands so. Who called Roe a liar, or to
 * ask something, is not called Roe.
 */
export function calledByName(scene: Scene, mention: number): number {
  const own = nameBehind(scene, mention);
  if (own >= 0) return own;
  const next = scene.cast.mentions[mention + 1];
  const end = scene.mentionTokens[mention]?.lastToken ?? 0;
  const isSetOff = scene.document.tokens[end]?.text === "," && scene.phraseTokens[mention + 1]?.firstToken === end + 1;
  return next?.form === "description" && isSetOff ? nameBehind(scene, mention + 1) : -1;
}

/** "called ⟨Ann Roe⟩" right behind a description of one person. */
function nameBehind(
  { cast, document, grammar, language, mentionOf, mentionTokens, phraseTokens }: Scene,
  mention: number,
): number {
  const one = itemAt(cast.mentions, mention);
  if (one?.form !== "description" || one.unnamedAs !== "individual" || one.plural) return -1;
  const isNaming = (at: number): boolean => language.nouns.naming.has(document.tokens[at]?.lower ?? "");
  const ends = [mentionTokens[mention]?.lastToken ?? 0, phraseTokens[mention]?.lastToken ?? 0];
  const called = ends.find(isNaming) ?? -1;
  if (called < 0) return -1;
  const name = mentionOf[called + 1] ?? -1;
  if (cast.mentions[name]?.person == null || phraseTokens[name]?.firstToken !== called + 1) return -1;
  const next = grammar.tags[mentionTokens[name]?.lastToken ?? 0];
  return next === DETERMINER || next === OWNER || next === MARK || next === TO ? -1 : name;
}
