import { isWholeClause } from "../../grammar/clause-starts.ts";
import { holdsFinite } from "../../grammar/holds-finite.ts";
import { speechLemmaAt } from "../../grammar/speech-lemma.ts";
import { findTag, holdsTag } from "../../grammar/steps.ts";
import { DATIVE, servesAs } from "../../grammar/syntax-words.ts";
import { COMMA, GERUND, isPastForm, OWNER, POSSESSIVE, PREPOSITION, WH_WORD } from "../../grammar/tags.ts";
import type { TokenSpan } from "./choose-content.ts";
import type { CuePlace } from "./cue-place.ts";

/**
 * Whether everything before a verb of speech only says how, or of whom: “⟨Addressing the elder⟩, he said: “…””, “⟨To
 * her surprise⟩, Roe apologised”, “⟨Told of it⟩, Roe said, in part, “No””, “⟨The boy, who had lied⟩, wept”, “⟨In
 * Corran, where they met⟩, he warned”. “Feeding bears is wrong, he said” has a verb of its own, and “Feeding bears, he
 * said, is wrong” goes on behind the verb.
 */
export function isFrontedPhrase(place: CuePlace, spans: readonly TokenSpan[]): boolean {
  const { cue, first, sentence, headlineEnd } = place;
  if (cue.form !== "verb" || sentence.end <= headlineEnd) return false;
  return spans.every(
    (span) =>
      span.first === first &&
      span.last < cue.firstToken &&
      (isPhrase(place, span) || isDone(place, span) || isRelativeOnly(place, span) || isWhere(place, span)),
  );
}

/** Whether a span is "addressing the elder", "to her surprise" or "to Roe's relief". */
function isPhrase({ grammar }: CuePlace, { first, last }: TokenSpan): boolean {
  const { tags } = grammar;
  const isToOnes = servesAs(grammar, first, DATIVE) && (tags[first + 1] === OWNER || tags[first + 2] === POSSESSIVE);
  return (tags[first] === GERUND || isToOnes) && tags[last] === COMMA && !holdsFinite(grammar, first, last);
}

/**
 * Whether a span is "told of it" or "pressed on the point", where more than the verb follows its subject, or somebody
 * was told or asked.
 */
function isDone({ grammar, cue, last: end }: CuePlace, { first, last }: TokenSpan): boolean {
  const { document, language, tags } = grammar;
  if (!isPastForm(tags[first])) return false;
  const { hearerVerbs, remindingVerbs } = language.speech;
  const lemma = speechLemmaAt(document, first);
  const isHearer = hearerVerbs.has(lemma) || remindingVerbs.has(lemma);
  const isInFront = tags[last] === COMMA && last + 1 < cue.firstToken && (isHearer || cue.lastToken < end);
  return isInFront && !holdsFinite(grammar, first + 1, last);
}

/** Whether a span is "the boy, who had lied", right before the comma and the verb whose subject is the boy. */
function isRelativeOnly({ grammar, cue }: CuePlace, { first, last }: TokenSpan): boolean {
  const { tags } = grammar;
  const comma = findTag(tags, first, last, COMMA);
  const isRelative = comma >= 0 && tags[comma + 1] === WH_WORD && !holdsTag(tags, comma + 1, last, COMMA);
  return isRelative && cue.firstToken === last + 1 && !holdsFinite(grammar, first, comma);
}

/**
 * Whether a span is "in Corran, where they met" or "at a school, Corran High, which had shut": a phrase and its
 * description, before the comma and the clause.
 */
function isWhere({ grammar }: CuePlace, { first, last }: TokenSpan): boolean {
  const { tags } = grammar;
  if (tags[first] !== PREPOSITION || isWholeClause(grammar.clauses[first + 1]) || tags[last] !== COMMA) return false;
  const relative = findTag(tags, first, last, WH_WORD);
  if (relative <= first || tags[relative - 1] !== COMMA || holdsTag(tags, relative, last, COMMA)) return false;
  return !holdsFinite(grammar, first, relative);
}
