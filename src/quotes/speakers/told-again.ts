import { DOUBT } from "../../doubt.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { singularOf } from "../../grammar/word-endings.ts";
import { itemAt } from "../../text/item-at.ts";
import type { Scene, TokenRange } from "../scene.ts";
import type { Decision } from "./decide-speakers.ts";
import { mayBeCalled } from "./descriptions/may-be-called.ts";
import { type Key, keyOf, NOBODY, personOf } from "./mentions/keys.ts";
import { listProminence } from "./mentions/prominence.ts";
import { keyOfSpeaker } from "./said-below.ts";

/** How often whoever says in the first paragraphs what the headline reports is the one whom the headline describes. */
const SAME = 0.85;

/** How many paragraphs below the headline are the lead. */
const LEAD = 2;

/** At least so many telling words of the headline, and this share of them, are said again. */
const MIN_SHARED = 2;
const MIN_SHARE = 0.6;

/**
 * The decisions, with names for those whom a headline only describes: “Cheats should be banned for life, says ⟨sprint
 * queen⟩” ¶ “⟦Ann Roe⟧ called for life bans for cheats”. The name is that of the only person who says this again in the
 * first paragraphs, if they may be called so. Nothing changes where somebody else, or nobody known, says it too.
 */
export function nameToldAgain(scene: Scene, decisions: readonly Decision[]): readonly Decision[] {
  if (!decisions.some((one) => isDescribed(scene, one))) return decisions;
  return decisions.map((decision) => {
    const key = isDescribed(scene, decision) ? whoTellsAgain(scene, decisions, decision) : NOBODY;
    return key === NOBODY ? decision : { ...decision, antecedent: { key, probability: SAME } };
  });
}

/** Whether a headline describes one person, and no name was found. */
function isDescribed(scene: Scene, decision: Decision): boolean {
  const { attribution, candidate, antecedent } = decision;
  const mention = itemAt(scene.cast.mentions, candidate?.mention);
  const isHeadline = itemAt(scene.document.blocks, attribution.block)?.zone === "headline";
  const isOne = mention?.form === "description" && mention.unnamedAs === "individual" && !mention.plural;
  const isFound = antecedent !== null && antecedent.key !== NOBODY && antecedent.probability >= DOUBT.description;
  return isHeadline && isOne && keyOf(mention) === NOBODY && !isFound;
}

function whoTellsAgain(scene: Scene, decisions: readonly Decision[], headline: Decision): Key {
  const words = tellingWords(scene, headline.frame.content);
  const lead = scene.document.blocks.findIndex(({ zone }) => zone === "body");
  const again = decisions.filter(
    ({ attribution: { block }, frame }) =>
      block >= lead && block < lead + LEAD && isSaidAgain(words, tellingWords(scene, frame.content)),
  );
  const keys = new Set(again.map((one) => keyOfSpeaker(scene, one)));
  const [key = NOBODY] = keys;
  if (keys.size !== 1 || personOf(key) === null) return NOBODY;
  const first = listProminence(scene).get(key)?.first ?? -1;
  return mayBeCalled(scene, headline.candidate?.mention ?? -1, first) ? key : NOBODY;
}

function isSaidAgain(wanted: ReadonlySet<string>, said: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const word of wanted) if (said.has(word)) shared += 1;
  return shared >= Math.max(MIN_SHARED, wanted.size * MIN_SHARE);
}

/** The nouns, names, adjectives and verbs of some words, in lower case and in the singular. */
function tellingWords(scene: Scene, ranges: readonly TokenRange[]): Set<string> {
  const { document, language } = scene;
  const words = new Set<string>();
  for (const { firstToken, lastToken } of ranges)
    for (let at = firstToken; at < lastToken; at += 1) {
      const word = wordAt(scene, at);
      if (document.tokens[at]?.kind !== "word" || language.words.all.has(word)) continue;
      words.add(singularOf(word, language));
    }
  return words;
}
