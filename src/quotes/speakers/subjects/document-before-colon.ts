import type { Grammar } from "../../../grammar/grammar.ts";
import { holdsFinite } from "../../../grammar/holds-finite.ts";
import { isBe } from "../../../grammar/is-be.ts";
import { findTag } from "../../../grammar/steps.ts";
import { AGENT, DATIVE, servesAs } from "../../../grammar/syntax-words.ts";
import {
  ADJECTIVE,
  BASE,
  COMMA,
  GERUND,
  isFiniteVerb,
  isPastForm,
  NUMBER,
  PARTICIPLE,
  PAST,
  POSSESSIVE,
  PREPOSITION,
} from "../../../grammar/tags.ts";
import { singularOf } from "../../../grammar/word-endings.ts";
import { endOfNounPhrase, endWithAdded, isInPhrases, startOfNounPhrase } from "../../noun-phrase.ts";
import type { TokenRange } from "../../scene.ts";

/**
 * A document, or a part of one, as the subject of the clause that ends in a colon: “⟨Clause 4⟩ could not be plainer:
 * “…””, “⟨The letter⟩ is clear: “…””, “⟨Her memoir⟩ begins: “…””. Null where a person or anything else is the subject,
 * or the document does something else. `first` is the first token of the sentence.
 */
export function documentBeforeColon(grammar: Grammar, first: number, colon: number): TokenRange | null {
  const { document, language, tags } = grammar;
  const end = endOfNounPhrase(grammar, first, colon);
  const last = tags[end - 1] === NUMBER ? end - 1 : end;
  const { formsOfBe, modalWords } = language.helpers;
  const verb = document.tokens[end]?.lower ?? "";
  const met = documentMet(grammar, first, colon);
  if (met !== null) return met;
  const added = endWithAdded(grammar, first, colon);
  const addressed = addressedBefore(grammar, first, colon);
  if (addressed !== null) return addressed;
  if (makesClear(grammar, added, colon) && isWritten(grammar, end - 1)) return { firstToken: first, lastToken: end };
  const course = document.tokens[colon - 1]?.lower ?? "";
  // “A note pinned to the door began:”, “His last poem, written in May, ends:”
  const isPinned = tags[end] === PAST && tags[end + 1] === PREPOSITION;
  const from = isPinned ? end + 1 : end;
  if (language.speech.coursesOfWorks.has(course) && end > first && !holdsFinite(grammar, from, colon - 1)) {
    const isWork = language.inscriptions.works.has(document.tokens[end - 1]?.lower ?? "");
    return isWork || isWritten(grammar, end - 1) ? { firstToken: first, lastToken: end } : null;
  }
  const isState = formsOfBe.has(verb) || modalWords.has(verb) || language.speech.coursesOfWorks.has(verb);
  if (last <= first || !isState || holdsFinite(grammar, end + 1, colon)) return null;
  // "The letter was written by Roe: “…”", "the statement is from Roe: “…”"
  for (let at = end; at < colon; at += 1)
    if (tags[at] === PARTICIPLE || language.stances.claimantPrepositions.has(document.tokens[at]?.lower ?? ""))
      return null;
  return isWritten(grammar, last - 1) ? { firstToken: first, lastToken: last } : null;
}

/**
 * “⟨His letter⟩ to voters was short:”, “⟨Roe's letter⟩ to staff, pinned to a door, ran to a line:”, “⟨The note⟩, read
 * out by a clerk, was short:”: a document with its addressee, an insertion between commas, or both, before the verb of
 * the only clause; else null.
 */
function addressedBefore(grammar: Grammar, first: number, colon: number): TokenRange | null {
  const { document, language, tags } = grammar;
  const end = endOfNounPhrase(grammar, first, colon);
  const isTo = servesAs(grammar, end, DATIVE);
  // "The club's note, sent on Monday, was short:" is the club's.
  const isInserted = tags[end] === COMMA && findTag(tags, first, end, POSSESSIVE) < 0;
  if (end === first || !(isTo || isInserted) || !isWritten(grammar, end - 1)) return null;
  const hearer = isTo ? endOfNounPhrase(grammar, end + 1, colon) : end;
  const closing = tags[hearer] === COMMA ? findTag(tags, hearer + 1, colon, COMMA) : hearer - 1;
  // "the note, ⟨read⟩ out by a clerk,"
  const inserted = !isTo && isPastForm(tags[hearer + 1]) ? hearer + 2 : hearer;
  if (hearer === end + 1 || closing < 0 || holdsFinite(grammar, inserted, closing)) return null;
  const verb = document.tokens[closing + 1]?.lower ?? "";
  const isState = language.helpers.formsOfBe.has(verb) || language.speech.runningForms.has(verb);
  return isState && !holdsFinite(grammar, closing + 2, colon) ? { firstToken: first, lastToken: end } : null;
}

/** "makes that ⟨clear⟩:", "made it ⟨plain⟩:". */
function makesClear({ document, language, tags }: Grammar, verb: number, colon: number): boolean {
  const isMaking = language.speech.clearingForms.has(document.tokens[verb]?.lower ?? "");
  return isMaking && colon === verb + 3 && tags[colon - 1] === ADJECTIVE;
}

/**
 * The token behind "⟨From⟩ the report:", "⟨More from⟩ the report:" at the start of a sentence; -1 where it begins with
 * other words.
 */
export function behindFrom({ document, language }: Grammar, first: number): number {
  const isMore = language.smallWords.quantities.has(document.tokens[first]?.lower ?? "");
  const from = isMore ? first + 1 : first;
  return language.stances.claimantPrepositions.has(document.tokens[from]?.lower ?? "") ? from + 1 : -1;
}

/** Whether a noun is something written or recorded, or a part of it: "statement", "clauses", "rumour". */
export function isWritten({ document, language }: Grammar, at: number): boolean {
  const noun = singularOf(document.tokens[at]?.lower ?? "", language);
  const { documents, nouns, speech } = language;
  return (
    nouns.documents.has(noun) ||
    speech.partsOfDocuments.has(noun) ||
    documents.calls.has(noun) ||
    documents.hearsay.has(noun)
  );
}

/**
 * What somebody comes upon that is written or recorded, and whose words follow: “callers hear ⟨a recorded message⟩:
 * “…””, “they were met by ⟨a notice⟩ on the door: “…””, “Roe received ⟨a letter⟩ saying …”, “all that came was ⟨a
 * letter⟩ saying …”, “the paper ran ⟨a cover⟩ saying …”; or whoever it is from, “received a letter from ⟨Roe⟩: “…””.
 * Null where nobody comes upon it between `first` and `end`, the token of the colon or of the participle.
 */
export function documentMet(grammar: Grammar, first: number, end: number): TokenRange | null {
  const headline = headlineBefore(grammar, first, end);
  if (headline !== null) return headline;
  for (let at = Math.max(first, end - REACH) + 1; at < end; at += 1) {
    const from = isBe(grammar, at) && grammar.tags[end] === GERUND ? at + 1 : behindMeeting(grammar, at);
    const last = from < 0 ? -1 : endOfNounPhrase(grammar, from, end);
    if (last <= from || !isWritten(grammar, last - 1)) continue;
    const { document, language, tags } = grammar;
    const writer = language.stances.claimantPrepositions.has(document.tokens[last]?.lower ?? "") ? last + 1 : -1;
    // “opened the briefing by ⟨saying⟩”, “got the report before ⟨telling⟩ them”: the participle says what somebody did.
    if (writer === end || tags[end - 1] === PREPOSITION) return null;
    if (writer >= 0) return writerBefore(grammar, writer, end);
    // “found the letter ⟨offensive⟩:” judges the letter.
    if (last < end && tags[last] !== PREPOSITION) return null;
    for (let next = last; next < end; next += 1) if (!isInPhrases(tags[next])) return null;
    return { firstToken: from, lastToken: last };
  }
  return null;
}

/**
 * "the paper ran ⟨a cover⟩ saying", "woke to ⟨headlines⟩ saying": what a paper prints large, right before the
 * participle; null elsewhere, and in "Roe on the cover saying" or "ran for cover saying".
 */
function headlineBefore(grammar: Grammar, first: number, end: number): TokenRange | null {
  const { document, language, tags } = grammar;
  const noun = document.tokens[end - 1]?.lower ?? "";
  if (tags[end] !== GERUND || !language.documents.headlines.has(noun)) return null;
  const from = startOfNounPhrase(grammar, first, end - 1);
  const isPhrase = from < end - 1 || singularOf(noun, language) !== noun;
  const isOn = language.inscriptions.writtenOn.has(document.tokens[from - 1]?.lower ?? "");
  const isThere = isOn && !servesAs(grammar, from - 1, DATIVE);
  return isPhrase && !isThere ? { firstToken: from, lastToken: end } : null;
}

/**
 * The writer, from a token up to the colon or participle: “from ⟨Roe⟩ saying”, “from ⟨Roe⟩, her head, saying”; else
 * null.
 */
function writerBefore(grammar: Grammar, writer: number, end: number): TokenRange | null {
  const last = endOfNounPhrase(grammar, writer, end);
  const { tags } = grammar;
  const isInserted = tags[last] === COMMA && tags[end - 1] === COMMA && last < end - 1 && tags[end] === GERUND;
  return last > writer && (last === end || isInserted) ? { firstToken: writer, lastToken: last } : null;
}

/**
 * “Roe got a letter from ⟨Moe, his head,⟩ that day.”: the token at which the writer begins of something that somebody
 * comes upon; else -1.
 */
export function writerMet(grammar: Grammar, first: number, end: number): number {
  for (let at = Math.max(first, end - REACH) + 1; at < end; at += 1) {
    const from = behindMeeting(grammar, at);
    const last = from < 0 ? -1 : endOfNounPhrase(grammar, from, end);
    const { claimantPrepositions } = grammar.language.stances;
    if (
      last > from &&
      isWritten(grammar, last - 1) &&
      claimantPrepositions.has(grammar.document.tokens[last]?.lower ?? "")
    )
      return last + 1;
  }
  return -1;
}

/** How far before the colon or participle the verb may stand, in tokens. */
const REACH = 30;

/** The token behind "hear", "were met by", "was stung by" or "was sent"; -1 where another word stands there. */
function behindMeeting(grammar: Grammar, at: number): number {
  const { document, language, tags } = grammar;
  const { meetingForms, metForms, metBy, handedForms } = language.documents;
  const { tokens } = document;
  const word = tokens[at]?.lower ?? "";
  if (metForms.has(word) && metBy.has(tokens[at + 1]?.lower ?? "")) return at + 2;
  if (handedForms.has(word) && language.helpers.formsOfBe.has(tokens[at - 1]?.lower ?? "")) return at + 1;
  const tag = tags[at] ?? 0;
  // "was shadowed ⟨by⟩ rumours saying"
  if (tag === PARTICIPLE && servesAs(grammar, at + 1, AGENT)) return at + 2;
  const isVerbal = isFiniteVerb(tag) || tag === BASE || tag === GERUND || tag === PARTICIPLE;
  return meetingForms.has(word) && isVerbal ? at + 1 : -1;
}
