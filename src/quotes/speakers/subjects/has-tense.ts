import { holdsFinite } from "../../../grammar/holds-finite.ts";
import { COMPLEMENTIZER, servesAs } from "../../../grammar/syntax-words.ts";
import { ADVERB, BASE, isFiniteVerb, PARTICIPLE } from "../../../grammar/tags.ts";
import type { Cue } from "../../attribution.ts";
import { timePhraseAt } from "../../circumstances/time-phrase.ts";
import { isNominal } from "../../noun-phrase.ts";
import { isHead, type Place } from "./between-subject-and-verb.ts";

/**
 * Whether a verb of speech is the verb of a clause: “has said”, or a form that the tagger took for a participle or base
 * form although the sentence shows that it is neither.
 */
export function hasTense(place: Place, cue: Cue): boolean {
  const { tags } = place.grammar;
  for (let at = cue.firstToken; at <= cue.headToken; at += 1) if (isFiniteVerb(tags[at] ?? 0)) return true;
  const before = tags[cue.firstToken - 1] ?? 0;
  // “the friars of San Roe ⟨say⟩”.
  if (tags[cue.firstToken] === BASE) return isHead(before);
  if (tags[cue.firstToken] !== PARTICIPLE) return false;
  // “the coastguard later ⟨announced⟩”: behind an adverb the tagger takes a past for a participle.
  return before === ADVERB || (isNominal(before) && isVerbOfClause(place, cue));
}

/** How far before the verb a finite one is looked for, in tokens. */
const REACH = 60;

/** “a shipping line ⟨denied⟩ on Thursday that”, but not “a plan announced on Friday would”. */
function isVerbOfClause(place: Place, { firstToken, lastToken }: Cue): boolean {
  const { grammar, sentence } = place;
  const { document } = grammar;
  const next = timePhraseAt(document.tokens, lastToken, sentence.lastToken)?.lastToken ?? lastToken;
  const isBehindClause = holdsFinite(grammar, Math.max(sentence.firstToken, firstToken - REACH), firstToken);
  return servesAs(grammar, next, COMPLEMENTIZER) && !isBehindClause;
}
