import { COMMA, MARK, NOUN } from "../../../grammar/tags.ts";
import type { Cue } from "../../attribution.ts";
import type { Place } from "./between-subject-and-verb.ts";
import type { Subject } from "./subject-mention.ts";
import { mayTell } from "./telling-noun.ts";

/** The most words with which a headline names a speaker without an article: "chief fire officer". */
const LONGEST = 3;

/**
 * The subject of a verb of speech in a headline, printed there without an article: “Drone shot down, ⟨ministry⟩ says”,
 * “Fares to rise, says ⟨union⟩”, “⟨Nurse⟩ admits stealing”, “Nurses walk out as ⟨minister⟩ calls for calm”. Such a word
 * alone may be taken for any part of speech, so what counts is its place, and that it is a word for people or for
 * something that speaks for them. Null where something else stands there.
 */
export function headlineSubject(place: Place, { firstToken, lastToken, form }: Cue): Subject | null {
  if (form !== "verb" && form !== "noun") return null;
  const { tags } = place.grammar;
  const { sentence } = place;
  const last = place.grammar.document.tokens[sentence.lastToken - 1]?.text === "." ? 1 : 0;
  for (let from = firstToken - 1; from >= Math.max(sentence.firstToken, firstToken - LONGEST); from -= 1)
    if (from === sentence.firstToken || isParting(tags[from - 1]) || opensMoment(place, from - 1))
      return calling(place, from, firstToken);
  const isInverted = firstToken > sentence.firstToken && isParting(tags[firstToken - 1]);
  return isInverted ? calling(place, lastToken, sentence.lastToken - last) : null;
}

/** "as", "after". */
function opensMoment({ grammar: { document, language } }: Place, at: number): boolean {
  return language.smallWords.momentOpeners.has(document.tokens[at]?.lower ?? "");
}

function isParting(tag: number | undefined): boolean {
  return tag === COMMA || tag === MARK;
}

/**
 * The words of a range as a subject, if the last is a noun, or a word for people, a body or something that may report;
 * else null.
 */
function calling({ grammar, taken }: Place, firstToken: number, lastToken: number): Subject | null {
  if (lastToken <= firstToken || lastToken - firstToken > LONGEST) return null;
  const { document, language, tags } = grammar;
  for (let at = firstToken; at < lastToken; at += 1)
    if (taken[at] === 1 || document.tokens[at]?.kind !== "word") return null;
  const isKnown = mayTell(document.tokens[lastToken - 1]?.lower ?? "", language);
  return isKnown || tags[lastToken - 1] === NOUN
    ? { firstToken, lastToken, phraseLast: lastToken, isNoun: true }
    : null;
}
