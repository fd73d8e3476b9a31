import { holdsFinite } from "../../../grammar/holds-finite.ts";
import { LOCATIVE, servesAs } from "../../../grammar/syntax-words.ts";
import { WH_WORD } from "../../../grammar/tags.ts";
import { type Scene, startOfSentence, type TokenRange } from "../../scene.ts";

/** How far from the beginning of the sentence the place may end, and how long a clause about it may be, in tokens. */
const LONGEST = 10;
const LONGEST_CLAUSE = 20;

/**
 * The tokens of a place that opens a sentence before a comma and a token: “In nearby ⟨Ashby⟩, the mayor said”, “Over in
 * ⟨Ashby⟩, where it was dry, the mayor said”; null where there is none, or a clause stands there: “It snowed in Ashby,
 * the mayor said”.
 */
export function placeInFront(scene: Scene, token: number): TokenRange | null {
  const { document, grammar, language } = scene;
  const { tokens } = document;
  const first = startOfSentence(scene, token);
  if (tokens[token - 1]?.text !== "," || token - first > LONGEST + LONGEST_CLAUSE) return null;
  for (let at = first; at < first + LONGEST && at < token - 1; at += 1) {
    if (!servesAs(grammar, at, LOCATIVE)) continue;
    const firstToken = language.words.neighbouring.has(tokens[at + 1]?.lower ?? "") ? at + 2 : at + 1;
    let lastToken = firstToken;
    while (tokens[lastToken]?.kind === "word" && tokens[lastToken]?.capital === true) lastToken += 1;
    const isWhole =
      lastToken === token - 1 || (tokens[lastToken]?.text === "," && grammar.tags[lastToken + 1] === WH_WORD);
    const isPlace = lastToken > firstToken && !language.calendar.months.has(tokens[firstToken]?.lower ?? "");
    return isWhole && isPlace && !holdsFinite(grammar, first, at) ? { firstToken, lastToken } : null;
  }
  return null;
}
