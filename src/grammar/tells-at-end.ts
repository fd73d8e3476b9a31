import type { Draft } from "./draft.ts";
import { isPluralOfPeople } from "./plural-of-people.ts";
import { LOCATIVE, servesAs } from "./syntax-words.ts";
import { COMMA, isFiniteVerb, isInNounPhrase, PARTICIPLE, PREPOSITION, PRESENT, PRESENT_THIRD, STOP } from "./tags.ts";
import { wordAt } from "./word-at.ts";
import { endsAsPlural, endsIn, singularOf } from "./word-endings.ts";

/** The longest subject, in tokens. */
const LONGEST_SUBJECT = 10;

/**
 * The tag of a verb of speech that the tagger took for a noun, at the end of the sentence or before "in". It stands
 * behind a clause, a comma and a subject, which prepositions and participles may modify: “…, doctors in Ashby
 * ⟨report⟩.”, “…, data from the council ⟨shows⟩.”, “…, records seen by the Courier ⟨show⟩.”, “…, the researchers
 * ⟨write⟩ in Bone.” Null if the token is something else.
 */
export function tagAtEnd(draft: Draft, at: number): number | null {
  const { document, firstToken, language, tags } = draft;
  const next = tags[at + 1];
  if (next !== STOP && !servesAs(draft, at + 1, LOCATIVE)) return null;
  const { verbs, documentVerbs, verbsBeforeThat, tellingDocuments } = language.speech;
  const word = wordAt(draft, at);
  const told = documentVerbs.get(word);
  const lemma = told ?? verbs.get(word)?.lemma ?? verbsBeforeThat.get(word);
  if (lemma === undefined || document.tokens[at]?.capital === true) return null;
  const isBase = lemma === word;
  if (!isBase && !endsIn(word, language.endings.thirdPersons)) return null;
  const comma = commaBefore(tags, firstToken, at);
  if (comma < 0) return null;
  const head = wordAt(draft, headOf(tags, comma + 1, at));
  const isDocument = tellingDocuments.has(head) || tellingDocuments.has(singularOf(head, language));
  // "data from the council ⟨show⟩": some nouns are plural without the ending.
  const isSeveral = told !== undefined || endsAsPlural(head, language);
  if (isBase) return isPluralOfPeople(head, language) || (isDocument && isSeveral) ? PRESENT : null;
  return isDocument ? PRESENT_THIRD : null;
}

/**
 * The comma between a finite verb and a noun phrase, with its prepositions and participles, that reaches up to a token;
 * or -1.
 */
function commaBefore(tags: Uint8Array, first: number, verb: number): number {
  let comma = verb - 1;
  while (comma > first && tags[comma] !== COMMA) {
    if (!isInNounPhrase(tags[comma]) && !addsTo(tags[comma])) return -1;
    comma -= 1;
  }
  if (comma <= first || comma === verb - 1 || verb - comma > LONGEST_SUBJECT) return -1;
  for (let at = first; at < comma; at += 1) if (isFiniteVerb(tags[at])) return comma;
  return -1;
}

/**
 * "our ⟨analysis⟩ of rainfall", "⟨doctors⟩ in Ashby", "⟨records⟩ seen by Roe": the last word before the first
 * preposition or participle, or else before the verb.
 */
function headOf(tags: Uint8Array, from: number, verb: number): number {
  for (let at = from + 1; at < verb; at += 1) if (addsTo(tags[at])) return at - 1;
  return verb - 1;
}

function addsTo(tag: number | undefined): boolean {
  return tag === PREPOSITION || tag === PARTICIPLE;
}
