import { COORDINATOR, servesAs } from "../../../grammar/syntax-words.ts";
import { ADJECTIVE, NOUN } from "../../../grammar/tags.ts";
import type { Scene } from "../../scene.ts";

/** How many tokens may stand between the first of two descriptions and "and": "the former secretary ⟨of state⟩ and". */
const BEHIND_CORE = 3;

/**
 * "The former mayor of the town and ⟦present chairman⟧", "her coach and former ⟦husband, Ann Roe⟧": whether a mention
 * is the second of two descriptions of one person, joined by "and".
 */
export function isSecondOfTwo(scene: Scene, mention: number): boolean {
  const { cast, document, grammar, mentionTokens, phraseTokens } = scene;
  const before = cast.mentions[mention - 1];
  const isNamed = cast.mentions[mention]?.person != null;
  const start = isNamed ? startOfSecond(scene, mention) : mentionTokens[mention]?.firstToken;
  const and = (start ?? 0) - 1;
  if (before?.form !== "description" || before.plural || !servesAs(grammar, and, COORDINATOR)) return false;
  if (!isNamed && !isBareDescription(scene, mention)) return false;
  const after = phraseTokens[mention - 1]?.lastToken ?? and;
  for (let at = after; at < and; at += 1) if (document.tokens[at]?.kind !== "word") return false;
  return and - after <= BEHIND_CORE;
}

/** Whether a mention describes one person, without an article or owner. */
function isBareDescription({ cast, document, language: { words }, mentionTokens }: Scene, mention: number): boolean {
  const own = cast.mentions[mention];
  const first = document.tokens[mentionTokens[mention]?.firstToken ?? 0]?.lower ?? "";
  return own?.form === "description" && !own.plural && !words.determiners.has(first) && !words.owners.has(first);
}

/**
 * Where a description without an article begins that a comma separates from the name, "former husband, ⟦Ann Roe⟧";
 * undefined for none.
 */
function startOfSecond({ document, grammar, mentionTokens, phraseTokens }: Scene, mention: number): number | undefined {
  const name = mentionTokens[mention]?.firstToken ?? 0;
  let start = phraseTokens[mention]?.firstToken ?? name;
  if (start >= name - 1 || document.tokens[name - 1]?.text !== ",") return undefined;
  const isNominal = (tag: number | undefined) => tag === NOUN || tag === ADJECTIVE;
  if (!isNominal(grammar.tags[start])) return undefined;
  while (isNominal(grammar.tags[start - 1])) start -= 1;
  return start;
}
