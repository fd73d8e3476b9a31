import { ONE, servesAs } from "../../../grammar/syntax-words.ts";
import { ADVERB, DETERMINER, isFiniteVerb, NAME, NOUN, NUMBER, OWNER, PRONOUN } from "../../../grammar/tags.ts";
import { itemAt } from "../../../text/item-at.ts";
import type { Sentence } from "../../../text/sentences.ts";
import type { Cue } from "../../attribution.ts";
import { beforeAdverbs } from "./before-verb.ts";
import type { Place } from "./between-subject-and-verb.ts";
import { clauseSubject } from "./clause-subject.ts";
import { describedBy, type Subject } from "./subject-mention.ts";

/** How far into a sentence its verb may stand, in tokens. */
const REACH = 30;

/**
 * What a pronoun before a verb of speech is likely to mean, if the cast does not have it: the subject of its own
 * sentence, or else of the one before: “⟨A study⟩ followed 40 miners. It ⟨found⟩ that …”, “⟨The Treasurer⟩ presented
 * the accounts. She ⟨said⟩ …”. Null where another sort of subject stands there, or one that the pronoun cannot mean.
 *
 * @param index of the sentence of `place` in the document
 */
export function subjectMeant(place: Place, { firstToken, form }: Cue, index: number): Subject | null {
  const { grammar, sentence } = place;
  if (form !== "verb") return null;
  let pronoun = firstToken - 1;
  while (grammar.tags[pronoun] === ADVERB) pronoun -= 1;
  if (pronoun < sentence.firstToken || grammar.tags[pronoun] !== PRONOUN) return null;
  const word = grammar.document.tokens[pronoun]?.lower ?? "";
  const meant = grammar.language.smallWords.meaningsOfPronouns.get(word);
  if (meant === undefined) return null;
  // “A fire broke out, the council said, but ⟨it⟩ added …”: the one who spoke before, not the fire.
  for (let at = sentence.firstToken; at < pronoun; at += 1) if (place.isSpeech(at)) return null;
  const own = pronoun === sentence.firstToken ? null : openingSubject(place, sentence, pronoun);
  const found = own ?? subjectOf(place, index - 1);
  return found !== null && agrees(place, found, meant) ? found : null;
}

function subjectOf(place: Place, index: number): Subject | null {
  const sentence = itemAt(place.grammar.document.sentences, index);
  if (sentence === undefined) return null;
  return openingSubject(place, sentence, sentence.lastToken);
}

/** The noun phrase that begins a sentence, if it is the subject of its first verb and no mention yet; else null. */
function openingSubject(place: Place, sentence: Sentence, end: number): Subject | null {
  const { grammar, taken, isSpeech } = place;
  const { tags } = grammar;
  const first = sentence.firstToken;
  const opener = tags[first] ?? 0;
  if (!OPENERS.has(opener)) return null;
  for (let verb = first + 1; verb < Math.min(end, first + REACH); verb += 1) {
    if (!isFiniteVerb(tags[verb] ?? 0)) continue;
    const found = clauseSubject(grammar, first, verb, isSpeech);
    if (found === null || found.firstToken !== first) continue;
    if (taken.subarray(first, found.lastToken).includes(1)) return null;
    return { ...found, phraseLast: Math.max(found.lastToken, beforeAdverbs({ ...place, sentence }, verb)) };
  }
  return null;
}

/** The tags that a noun phrase may begin with; a name here is one that nobody in the cast bears. */
const OPENERS: ReadonlySet<number> = new Set([DETERMINER, OWNER, NUMBER, NOUN, NAME]);

/**
 * Whether a subject fits a pronoun's meaning: "he" or "she" means one person, "they" several people or a body, "it"
 * what is neither, such as a name.
 */
function agrees({ grammar }: Place, { firstToken, lastToken }: Subject, meant: string): boolean {
  if (grammar.tags[firstToken] === NAME && grammar.tags[lastToken - 1] === NAME) return meant === "organisation";
  if (lastToken === firstToken + 1 && servesAs(grammar, firstToken, ONE)) return meant === "male" || meant === "female";
  const head = grammar.document.tokens[lastToken - 1]?.lower ?? "";
  // “⟨Her voice⟩ is rough. She jokes …”
  if (grammar.tags[firstToken] === OWNER && grammar.language.nouns.bodyParts.has(head)) return false;
  const { unnamedAs, plural } = describedBy(head, grammar.tags[lastToken - 1] ?? 0, grammar.language);
  if (meant === "speaker") return unnamedAs === "group";
  if (plural || unnamedAs === "poll") return false;
  return (unnamedAs === "individual") === (meant === "male" || meant === "female");
}
