import { ADJECTIVE, isInNounPhrase, POSSESSIVE } from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { endOfRun, isIn } from "../../text/item-at.ts";
import type { CuePlace } from "./cue-place.ts";

/** How far behind a verb the marks may begin, in tokens: "defended Ann Roe's much criticised “…” remark". */
const REACH = 7;

/**
 * "Roe defended her “get a job” remark", "repeated the mayor's “never again” pledge": whether the marks hold what was
 * said, and the verb says only what is done about it.
 */
export function isRoundRemark({ cue, grammar, pairOf }: CuePlace): boolean {
  const { language, tags } = grammar;
  if (cue.form !== "verb") return false;
  let open = cue.lastToken;
  while (open < cue.lastToken + REACH && !isIn(pairOf, open) && isInNounPhrase(tags[open])) open += 1;
  let owner = open - 1;
  while (owner > cue.lastToken && tags[owner] === ADJECTIVE) owner -= 1;
  if (!isIn(pairOf, open) || owner < cue.lastToken) return false;
  if (tags[owner] !== POSSESSIVE && !language.words.owners.has(wordAt(grammar, owner))) return false;
  return language.speech.remarkNouns.has(wordAt(grammar, endOfRun(pairOf, open)));
}
