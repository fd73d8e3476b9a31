import { holdsFinite } from "../../../grammar/holds-finite.ts";
import { DATIVE, SECOND_PERSON, servesAs } from "../../../grammar/syntax-words.ts";
import { ADVERB, COMMA, OWNER } from "../../../grammar/tags.ts";
import { firstFrom } from "../../../text/first-from.ts";
import { isIn, itemAt } from "../../../text/item-at.ts";
import { infinitiveAt } from "../../asked-person.ts";
import type { Cue } from "../../attribution.ts";
import { isInPhrases } from "../../noun-phrase.ts";
import { type Scene, startOfSentence } from "../../scene.ts";
import { cueBeside } from "../mentions/cue-beside.ts";
import { genderOfMention } from "../mentions/gender-of.ts";
import { keyOf, NOBODY, personOf } from "../mentions/keys.ts";
import { agrees, meantBy } from "../mentions/may-be-meant.ts";
import { meaningOf } from "../mentions/meaning-of.ts";
import { mentionFrom, ownedBy } from "../mentions/mention-at.ts";
import { openerOf } from "../mentions/opener-of.ts";
import type { Antecedent, Question } from "../mentions/question.ts";

/**
 * How far before the pronoun the verb may stand, in sentences: “I asked a clerk what she made of it. “…” ⟨she⟩ said.”
 */
const SENTENCES = 1;

/** How far back the verb may stand, in tokens. */
const REACH = 60;

/** How often somebody who was asked or told something answers. */
const ANSWERING = 0.85;

/**
 * Whom the speaker's pronoun means if somebody else has just asked or told them something: “I told ⟨the surgeon⟩ so.
 * ⟨He⟩ said”, “We asked ⟨Ann Roe⟩ why, and ⟨she⟩ said”, “The man asked ⟨his wife⟩ why. “…,” ⟨she⟩ said”, “Roe asked
 * ⟨Moe⟩ why. “…,” ⟨he⟩ said”; null where nobody was, or only somebody of another gender.
 */
export function hearerBefore(scene: Scene, question: Question): Antecedent | null {
  const { mention, content } = question;
  const { cues, cueOf, mentionTokens, pairOf, sentenceOf } = scene;
  const own = mentionTokens[mention]?.firstToken ?? 0;
  const words = Math.min(own, content[0]?.firstToken ?? 0);
  if (content.length === 0 || cueBeside(scene, mention) === undefined) return null;
  const least = (sentenceOf[words] ?? 0) - SENTENCES;
  let isBehindOther = false;
  for (let at = words - 1; at >= words - REACH && (sentenceOf[at] ?? -1) >= least; at -= 1) {
    const cue = itemAt(cues, cueOf[at]);
    if (cue === undefined || isIn(pairOf, at)) continue;
    const from = behindTelling(scene, cue);
    const hearer = ownedBy(scene, mentionFrom(scene, from, from + LONGEST_HEARER));
    const asked = isBehindOther ? null : askedAgain(scene, cue, question);
    if (asked !== null) return asked;
    if (from < 0 || hearer < 0) {
      isBehindOther = true;
      continue;
    }
    const isAsked = isQuestionTo(scene, cue, hearer) && isAnsweredBy(scene, hearer, cue.firstToken, question);
    if (!isAsked && (isBehindOther || !isAnother(scene, cue.firstToken, question))) return null;
    return meantBy(scene, question, hearer, ANSWERING);
  }
  return null;
}

/** How many of those who spoke before may be the one asked. */
const SPOKE = 3;

/**
 * “Roe denied it. The chair, ⟨Ann Moe⟩, asked ⟨him⟩ for proof. ⟨He⟩ said”, “Moe put it to ⟨him⟩ that he had. ⟨He⟩
 * agreed”, “Moe told ⟨him⟩ to go. ⟨He⟩ said”: the last of those who spoke before, other than the named asker; null
 * where it may be either, or somebody else whom the text names since.
 */
function askedAgain(scene: Scene, cue: Cue, question: Question): Antecedent | null {
  const { known, meant } = question;
  if (!isAskedOf(scene, cue, meant)) return null;
  const named = askerOf(scene, endOfSubject(scene, cue.firstToken));
  const asker = meaningOf(scene, known, named);
  const isSomebody = personOf(asker) !== null || scene.cast.mentions[named]?.unnamedAs === "individual";
  const own = tellerOfAsking(scene, cue, named);
  if (own >= 0) return meantBy(scene, question, own, ANSWERING);
  const other = known.spoken.slice(0, SPOKE).find(({ key }) => personOf(key) !== null && key !== asker);
  if (!isSomebody || other === undefined || !agrees(scene, other.key, question)) return null;
  const isNamedSince = scene.cast.mentions
    .slice(
      other.mention + 1,
      firstFrom(scene.mentionTokens, ({ firstToken }) => firstToken, cue.firstToken),
    )
    .map((mention) => keyOf(mention))
    .some((key) => personOf(key) !== null && key !== other.key && key !== asker && agrees(scene, key, question));
  return isNamedSince ? null : { key: other.key, probability: ANSWERING };
}

/**
 * “⟨A nurse⟩ said her landlord had asked ⟨her⟩ to leave”: the mention that opens the sentence, if it is not the asker,
 * so that the pronoun means it; or -1.
 */
function tellerOfAsking(scene: Scene, cue: Cue, asker: number): number {
  const opener = openerOf(scene, scene.sentenceOf[cue.firstToken] ?? 0);
  const end = scene.phraseTokens[opener]?.lastToken ?? 0;
  return opener >= 0 && opener !== asker && end < cue.firstToken && isIn(scene.cueOf, end) ? opener : -1;
}

/**
 * Whether a verb asks or tells a pronoun of the meant gender: "asked ⟨him⟩", "put it to ⟨him⟩", "told ⟨him⟩ to go", but
 * not "told ⟨him⟩ that".
 */
function isAskedOf(
  { document, grammar, language }: Scene,
  { lastToken, lemma }: Cue,
  meant: Question["meant"],
): boolean {
  const { stances, speech, words } = language;
  const isPut = speech.puttingPhrases.has(lemma);
  const at = isPut ? lastToken - 1 : lastToken;
  const word = document.tokens[at]?.lower ?? "";
  if (!words.objectPronouns.has(word) || grammar.tags[at] === OWNER || words.pronounGenders.get(word) !== meant)
    return false;
  return (
    isPut || stances.askingVerbs.has(lemma) || (speech.hearerVerbs.has(lemma) && infinitiveAt(grammar, at + 1) >= 0)
  );
}

/**
 * The token at which a hearer may begin: "asked ⟨a clerk⟩", "put it to ⟨the witness⟩", "said so to ⟨the girl⟩",
 * "mentioned it to ⟨Roe⟩"; -1 where none can.
 */
function behindTelling({ grammar, language }: Scene, { form, lemma, lastToken }: Cue): number {
  if (form !== "verb") return -1;
  if (language.stances.askingVerbs.has(lemma) || language.speech.hearerVerbs.has(lemma)) return lastToken;
  if (language.speech.puttingPhrases.has(lemma)) return servesAs(grammar, lastToken - 1, DATIVE) ? lastToken : -1;
  const to = [lastToken, lastToken + 1].find((at) => servesAs(grammar, at, DATIVE));
  return to === undefined ? -1 : to + 1;
}

/** How far behind its title a hearer's name may stand, in tokens. */
const LONGEST_HEARER = 6;

/** The longest phrase of an asker, in tokens: "⟨the man in front⟩ asked". */
const LONGEST_SUBJECT = 8;

/** Whether the subject of a verb is the writer, "⟨I⟩ asked", or somebody of another gender than the question's. */
function isAnother(scene: Scene, verb: number, { known, meant }: Question): boolean {
  const { document, grammar, language, mentionTokens } = scene;
  const { tags } = grammar;
  const subject = endOfSubject(scene, verb);
  if (language.speech.writers.has(document.tokens[subject]?.lower ?? "")) return true;
  const asker = askerOf(scene, subject);
  const own = mentionTokens[asker];
  // “She hated it when a man asked Roe why.” is about others.
  if (own === undefined || holdsFinite(grammar, startBehindMarks(scene, verb), subject + 1)) return false;
  if (!tags.subarray(own.lastToken, subject + 1).every(isInPhrases)) return false;
  const gender = genderOfMention(scene, known, asker);
  return gender !== null && gender !== meant;
}

/**
 * “Is it late?” ⟨a man⟩ asked: the token behind the last words in marks before a verb in its sentence, or its first.
 */
function startBehindMarks(scene: Scene, verb: number): number {
  const first = startOfSentence(scene, verb);
  let start = verb;
  while (start > first && !isIn(scene.pairOf, start - 1)) start -= 1;
  return start;
}

/** The last token before a verb, its adverbs and the comma of an insertion: "the chair, Ann ⟨Roe⟩, asked". */
function endOfSubject({ grammar }: Scene, verb: number): number {
  let subject = verb - 1;
  while (grammar.tags[subject] === ADVERB) subject -= 1;
  return grammar.tags[subject] === COMMA ? subject - 1 : subject;
}

/** The mention that a subject ends with, or that its phrase contains; -1 for none. */
function askerOf({ mentionOf }: Scene, subject: number): number {
  let asker = -1;
  for (let at = subject; at > subject - LONGEST_SUBJECT && asker < 0; at -= 1) asker = mentionOf[at] ?? -1;
  return asker;
}

/**
 * Whether somebody named was asked by another named one, and the words are in marks, no question and addressed to
 * nobody: the asker would go on asking, or address the other.
 */
function isAnsweredBy(scene: Scene, hearer: number, verb: number, { content, known }: Question): boolean {
  const first = content[0]?.firstToken ?? 0;
  if (!isIn(scene.pairOf, first)) return false;
  for (const words of content)
    for (let at = words.firstToken; at < words.lastToken; at += 1)
      if (servesAs(scene.grammar, at, SECOND_PERSON)) return false;
  const asker = meaningOf(scene, known, askerOf(scene, endOfSubject(scene, verb)));
  const last = content.at(-1)?.lastToken ?? 0;
  const isAsking = scene.document.tokens[last - 2]?.text === "?" || scene.document.tokens[last - 1]?.text === "?";
  return asker !== NOBODY && asker !== meaningOf(scene, known, hearer) && !isAsking;
}

/**
 * "asked Moe ⟨whether⟩ it leaked", "asked Moe ⟨about⟩ it", "put it to Moe that", “Is it late⟨?⟩” Roe asked Moe: whether
 * it is a question, not a request, "asked Moe ⟨to⟩ leave", "asked Moe ⟨for⟩ help".
 */
function isQuestionTo(scene: Scene, cue: Cue, hearer: number): boolean {
  const { document, grammar, language, phraseTokens } = scene;
  if (language.speech.puttingPhrases.has(cue.lemma)) return true;
  if (!language.stances.askingVerbs.has(cue.lemma)) return false;
  const question = startBehindMarks(scene, cue.firstToken);
  if (isIn(scene.pairOf, question - 1) && document.tokens[question - 2]?.text === "?") return true;
  let behind = phraseTokens[hearer]?.lastToken ?? 0;
  if (grammar.tags[behind] === COMMA) behind += 1;
  const word = document.tokens[behind]?.lower ?? "";
  return language.helpers.questionOpeners.has(word) || language.speech.beforeTopics.has(word);
}
