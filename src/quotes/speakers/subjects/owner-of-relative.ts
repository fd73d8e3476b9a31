import type { Grammar } from "../../../grammar/grammar.ts";
import { holdsFinite } from "../../../grammar/holds-finite.ts";
import { COMPLEMENTIZER, RELATIVE_OF_THINGS, servesAs } from "../../../grammar/syntax-words.ts";
import { ADVERB, COMMA, isFiniteVerb, NOUN, POSSESSIVE, PREPOSITION, WH_WORD } from "../../../grammar/tags.ts";
import { singularOf } from "../../../grammar/word-endings.ts";
import type { Language } from "../../../languages/language.ts";
import { itemAt } from "../../../text/item-at.ts";
import type { Cue } from "../../attribution.ts";
import { relativeRoundPhrase } from "../../relative-subject.ts";
import { ownCue } from "../../stance/governing-cue.ts";
import type { Situation } from "../candidates/situation.ts";
import { headOf } from "../mentions/introduced.ts";
import { NOBODY, organisationOf, personOf } from "../mentions/keys.ts";
import { isHead, type Place, startOfPhrase } from "./between-subject-and-verb.ts";
import type { Subject } from "./subject-mention.ts";
import { mayTell } from "./telling-noun.ts";

/**
 * How many prepositions may lead back to the noun that a clause with "which" is about: "⟨a report⟩ on the purchase of
 * maize, which".
 */
const MAX_STEPS = 3;

/**
 * The noun that a verb of speech's clause with "which" is about: “in ⟨a report⟩ on the sale of maize, which found”, “⟨a
 * newspaper⟩ which alleged”; or with "that", right behind something that may report: “⟨a letter⟩ that called it “a
 * ruin””. It is the nearest noun before it that may report something, else the only one. Null where it is a mention
 * already.
 */
export function ownerOfRelative(place: Place, { firstToken }: Cue): Subject | null {
  const { grammar, sentence, taken } = place;
  const { document, tags } = grammar;
  const which = tags[firstToken - 1] === ADVERB ? firstToken - 2 : firstToken - 1;
  if (!isRelative(grammar, which)) return null;
  const end = tags[which - 1] === COMMA ? which - 1 : which;
  /** “asked about ⟨a petition⟩, which”. */
  let written: Subject | null = null;
  for (let last = end - 1, step = 0; last > sentence.firstToken && step < MAX_STEPS; step += 1) {
    if (!isHead(tags[last] ?? 0) || taken[last] === 1) return written;
    const first = startOfPhrase(place, last);
    if (first > last || tags[first - 1] === POSSESSIVE) return written;
    const found = { firstToken: first, lastToken: last + 1, phraseLast: end };
    const noun = document.tokens[last]?.lower ?? "";
    if (mayTell(noun, grammar.language)) return found;
    if (servesAs(grammar, which, COMPLEMENTIZER)) return tellsSomething(noun, grammar.language) ? found : null;
    if (tags[first - 1] !== PREPOSITION || taken[first - 1] === 1) return step === 0 ? found : written;
    if (step === 0 && tellsSomething(noun, grammar.language)) written = found;
    last = first - 2;
  }
  return written;
}

/** "report", "letter", "cover", "union". */
function tellsSomething(noun: string, language: Language): boolean {
  if (mayTell(noun, language) || language.documents.headlines.has(noun)) return true;
  return language.nouns.documents.has(singularOf(noun, language));
}

/** Whether a token is "which", or "that" behind a noun. */
function isRelative(grammar: Grammar, at: number): boolean {
  const { tags } = grammar;
  if (servesAs(grammar, at, COMPLEMENTIZER)) return tags[at - 1] === NOUN;
  return tags[at] === WH_WORD && servesAs(grammar, at, RELATIVE_OF_THINGS);
}

/**
 * “Roe read ⟨a study⟩ that found”: the candidate that is the document right before "that" or "which" and the verb,
 * rather than somebody before it; else `index`.
 */
export function documentBeforeThat({ scene, frame, candidates }: Situation, index: number): number {
  const { cast, grammar, mentionTokens } = scene;
  const cue = ownCue(scene, frame);
  if (cue?.form !== "verb" || !isFiniteVerb(grammar.tags[cue.firstToken] ?? 0)) return index;
  const that = cue.firstToken - 1;
  if (grammar.tags[that] !== WH_WORD || !isRelative(grammar, that) || grammar.tags[that - 1] !== NOUN) return index;
  const document = candidates.findIndex(
    ({ mention }) => mentionTokens[mention]?.lastToken === that && cast.mentions[mention]?.unnamedAs === "document",
  );
  const chosen = itemAt(candidates, index);
  const isElsewhere = chosen === undefined || chosen.lastToken < that;
  return document >= 0 && isElsewhere ? document : index;
}

/**
 * “a charity ⟨which⟩ says”, “according to a charity ⟨which⟩ says”: the candidate that "which" is about, if nothing
 * names whom the chosen one means; else `index`.
 */
export function describedBeforeWhich({ scene, candidates, keys }: Situation, index: number): number {
  const { cast, grammar, mentionTokens, phraseTokens } = scene;
  const chosen = itemAt(candidates, index);
  const key = keys[index] ?? NOBODY;
  if (chosen === undefined || personOf(key) !== null || organisationOf(key) !== null) return index;
  const which = chosen.firstToken;
  if (!servesAs(grammar, which, RELATIVE_OF_THINGS | COMPLEMENTIZER)) return index;
  const end = grammar.tags[which - 1] === COMMA ? which - 1 : which;
  const isThat = servesAs(grammar, which, COMPLEMENTIZER);
  const owner = candidates.findIndex(
    ({ mention }) =>
      cast.mentions[mention]?.form === "description" &&
      (mentionTokens[mention]?.lastToken === end || phraseTokens[mention]?.lastToken === end) &&
      (!isThat || tellsSomething(headOf(scene, mention), scene.language)),
  );
  return owner < 0 ? index : owner;
}

/**
 * “traders fretted over ⟨a report⟩ that showed ⟦output had shrunk⟧”: the candidate that is the document right before
 * "that" or "which" and the verb, rather than its reader; else `index`.
 */
export function documentOfRelative({ scene, frame, candidates }: Situation, index: number): number {
  const { cue } = frame.attribution;
  const { cast, grammar, mentionTokens } = scene;
  if (cue?.form !== "verb" || itemAt(candidates, index) === undefined) return index;
  const which = grammar.tags[cue.firstToken - 1] === ADVERB ? cue.firstToken - 2 : cue.firstToken - 1;
  if (!isRelative(grammar, which)) return index;
  const written = candidates.findIndex(({ mention }) => {
    const { unnamedAs } = cast.mentions[mention] ?? {};
    const isWritten = unnamedAs === "document" || unnamedAs === "poll";
    return isWritten && mentionTokens[mention]?.lastToken === which;
  });
  return written < 0 ? index : written;
}

/**
 * “Joe Moe answered Ann Roe, ⟨who⟩ in a letter to members said”: the candidate that the clause is about, rather than
 * somebody in the phrase between "who" and its verb, or before another verb; else `index`.
 */
export function ownerRoundPhrase({ scene, frame, candidates }: Situation, index: number): number {
  const { cue } = frame.attribution;
  const chosen = itemAt(candidates, index);
  if (cue?.form !== "verb" || chosen === undefined || chosen.lastToken > cue.firstToken) return index;
  const who = relativeRoundPhrase(scene.grammar, cue.firstToken);
  if (who < 0) return index;
  const owner = candidates.findIndex(({ mention }) => {
    const { lastToken = -1 } = scene.mentionTokens[mention] ?? {};
    return lastToken === who - 1 || scene.phraseTokens[mention]?.lastToken === who - 1;
  });
  if (chosen.firstToken > who) return owner;
  const isBeforeVerb = owner >= 0 && holdsFinite(scene.grammar, chosen.lastToken, candidates[owner]?.firstToken ?? 0);
  return isBeforeVerb ? owner : index;
}
