import { isWholeClause } from "../grammar/clause-starts.ts";
import type { Grammar } from "../grammar/grammar.ts";
import { stepBack } from "../grammar/steps.ts";
import { COMMA, MARK, NOUN, NUMBER, OWNER, POSSESSIVE, STOP, TO } from "../grammar/tags.ts";
import { wordAt } from "../grammar/word-at.ts";
import type { Sentence } from "../text/sentences.ts";
import type { Cue } from "./attribution.ts";
import { ownerBefore } from "./noun-phrase.ts";
import type { TokenRange } from "./scene.ts";

/** How far before its noun the preposition may stand, in tokens: "⟨in⟩ the former mayor of Ashby's view". */
const REACH = 10;

/**
 * Returns the phrase that says in whose words something is: "⟨in Roe’s view⟩, …", "…, ⟨by her own account⟩", with the
 * owner inside; or "⟨in the words of⟩ Roe", with the owner behind. Null where the noun at a token belongs to no such
 * phrase. A comma, a mark or the end follows a phrase with its owner. Without a pause a clause may follow nouns that
 * can mean nothing else; "in her account of the flood" says where something is told.
 */
export function accountAt(grammar: Grammar, { firstToken, lastToken }: Sentence, noun: number): TokenRange | null {
  const { tokens, language } = grammar.document;
  const { accountNouns, accountPairs, accountPhrases, accountPrepositions, accountsAlone } = language.speech;
  const { tags } = grammar;
  if (!accountNouns.has(wordAt(grammar, noun))) return null;
  const owner = ownerBefore(grammar, firstToken, noun);
  const isOpening = (at: number): boolean => {
    const word = wordAt(grammar, at);
    // "on Roe's Instagram account" is where she writes.
    return (
      accountPrepositions.has(word) || (tags[noun - 1] !== NOUN && accountPairs.has(`${word} ${tokens[noun]?.lower}`))
    );
  };
  if (
    accountPhrases.has(`${tokens[owner]?.lower} ${tokens[noun + 1]?.lower}`) &&
    isOpening(owner - 1) &&
    owner > firstToken
  )
    return { firstToken: owner - 1, lastToken: noun + 2 };
  // "in my view": what the writer thinks.
  const isWriter = language.smallWords.speakingForOneself.has(wordAt(grammar, owner));
  if (isWriter || (tags[owner] !== OWNER && tags[owner] !== POSSESSIVE)) return null;
  const next = tags[noun + 1];
  const isSetOff = noun + 1 >= lastToken || next === COMMA || next === MARK || next === STOP;
  // "In her view the mill is safe".
  const isBare = accountsAlone.has(wordAt(grammar, noun)) && next !== NOUN && isWholeClause(grammar.clauses[noun + 1]);
  if (!isSetOff && !(isBare && isOpening(firstToken))) return null;
  // "had £40 ⟨in her account⟩, the court heard": where money lies.
  const isMoney = tags[owner] === OWNER && (tags[owner - 2] === NUMBER || tags[owner - 3] === NUMBER);
  if (isMoney && owner - 2 >= firstToken) return null;
  for (let at = owner - 1; at >= firstToken && at > noun - REACH; at -= 1) {
    if (isOpening(at)) return { firstToken: at, lastToken: noun + 1 };
    if (tags[owner] === OWNER || tags[at] === COMMA || tags[at] === MARK) return null;
  }
  return null;
}

/**
 * "⟨to hear Roe tell it⟩, …", "⟨if Roe is to be believed⟩, …", "…, ⟨to hear her tell it⟩.": returns the phrase whose
 * verb stands at a token; null for none.
 */
export function soleSourceAt(grammar: Grammar, { firstToken, lastToken }: Sentence, verb: number): TokenRange | null {
  const { language, tags } = grammar;
  const source = language.speech.soleSources.get(wordAt(grammar, verb));
  if (source === undefined) return null;
  const end = source.behind === "" ? verb + 1 : verb + 2;
  if (source.behind !== "" && wordAt(grammar, verb + 1) !== source.behind) return null;
  if (source.before !== "" && wordAt(grammar, verb - 1) !== source.before) return null;
  if (end < lastToken && tags[end] !== COMMA && tags[end] !== STOP) return null;
  for (let at = verb - 1; at > verb - REACH && at >= firstToken && tags[at] !== COMMA; at -= 1)
    if (wordAt(grammar, at) === source.opening) return { firstToken: stepBack(tags, at, TO), lastToken: end };
  return null;
}

/** Whether the cue is somebody's own words, "in Roe's view", so that their owner stands within it. */
export function isOwned({ form, firstToken, headToken }: Cue): boolean {
  return form === "according-to" && firstToken < headToken;
}
