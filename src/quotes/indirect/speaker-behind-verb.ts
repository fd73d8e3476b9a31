import { holdsFinite } from "../../grammar/holds-finite.ts";
import { findTag, holdsTag } from "../../grammar/steps.ts";
import { ADVERSATIVE, COORDINATOR, servesAs } from "../../grammar/syntax-words.ts";
import {
  ADJECTIVE,
  COMMA,
  DETERMINER,
  isFiniteVerb,
  MARK,
  NAME,
  NOUN,
  NUMBER,
  OWNER,
  WH_WORD,
} from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { isIn, startOfRun } from "../../text/item-at.ts";
import { endOfNounPhrase } from "../noun-phrase.ts";
import type { CuePlace } from "./cue-place.ts";

/** How far behind the verb the colon or comma may stand, in tokens. */
const REACH = 30;

const OPENERS: ReadonlySet<number> = new Set([ADJECTIVE, DETERMINER, NAME, NOUN, NUMBER, OWNER]);

/**
 * “Says ⟨Roe, a farmer⟩: “It rained.””, “Said ⟨Roe, who farms there⟩, “It rained.””: whether the verb opens the
 * sentence, and the speaker stands between it and a colon or comma before words in marks.
 */
export function isSpeakerBehindVerb({ grammar, cue, sentence, pairOf }: CuePlace): boolean {
  const { document, tags } = grammar;
  const first = sentence.firstToken + (servesAs(grammar, sentence.firstToken, COORDINATOR | ADVERSATIVE) ? 1 : 0);
  const isOpener = cue.form === "verb" && cue.firstToken === first && isFiniteVerb(tags[cue.firstToken]);
  if (!isOpener || !OPENERS.has(tags[cue.lastToken] ?? 0)) return false;
  let isRelative = false;
  for (let at = cue.lastToken; at < cue.lastToken + REACH && at < sentence.lastToken; at += 1) {
    const tag = tags[at] ?? 0;
    if (wordAt(grammar, at) === ":") return isIn(pairOf, at + 1);
    if (tag === COMMA && tags[at + 1] === MARK) return document.tokens[at + 2]?.capital === true;
    if (tag === MARK || (isFiniteVerb(tag) && !isRelative)) return false;
    if (tag === WH_WORD) isRelative = true;
  }
  return false;
}

/**
 * “It is late,” said ⟨the firm Roe founded⟩: whether the speaker stands right behind a verb that follows marks which a
 * comma ends and which open the sentence, whatever clause describes the speaker; unlike “Roe, citing “magic,” said ⟦the
 * firm had won⟧”.
 */
export function isSpeakerBehindMarks({ grammar, cue, pairOf, sentence }: CuePlace): boolean {
  const { document, language, tags } = grammar;
  const { firstToken, headToken, lastToken, lemma } = cue;
  if (cue.form !== "verb" || firstToken !== headToken || !language.speech.invertingVerbs.has(lemma)) return false;
  const opens = startOfRun(pairOf, firstToken - 1, sentence.firstToken) <= sentence.firstToken + 1;
  const isBehind = opens && isIn(pairOf, firstToken - 1) && document.tokens[firstToken - 2]?.text === ",";
  return (
    isBehind && isFiniteVerb(tags[headToken] ?? 0) && (tags[lastToken] === DETERMINER || tags[lastToken] === OWNER)
  );
}

/**
 * “Years later, says ⟨the farmer Ann Roe⟩, “the mill was lost””: whether the speaker stands right behind a verb that
 * follows a comma, and before a comma and marks, where what opens the sentence is neither a clause nor a subject.
 */
export function isSpeakerBehindOpener({ grammar, cue, first, last, pairOf }: CuePlace): boolean {
  const { language, tags } = grammar;
  const comma = cue.firstToken - 1;
  if (cue.form !== "verb" || tags[comma] !== COMMA || !language.speech.invertingVerbs.has(cue.lemma)) return false;
  if (holdsFinite(grammar, first, comma) || holdsTag(tags, first, comma, COMMA)) return false;
  if (endOfNounPhrase(grammar, first, comma) === comma) return false;
  const end = findTag(tags, cue.lastToken, last, COMMA);
  return end > cue.lastToken && isIn(pairOf, end + 1) && endOfNounPhrase(grammar, cue.lastToken, end) === end;
}
