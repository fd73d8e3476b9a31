import type { Grammar } from "../../../grammar/grammar.ts";
import { holdsFinite } from "../../../grammar/holds-finite.ts";
import { isHave } from "../../../grammar/is-be.ts";
import { speechLemmaAt } from "../../../grammar/speech-lemma.ts";
import { behindAdverbs } from "../../../grammar/steps.ts";
import { COMPARATIVE, servesAs } from "../../../grammar/syntax-words.ts";
import { DETERMINER } from "../../../grammar/tags.ts";
import { wordAt } from "../../../grammar/word-at.ts";
import { isIn, itemAt } from "../../../text/item-at.ts";
import { endOfNounPhrase } from "../../noun-phrase.ts";
import { isOwnerSign } from "../../owner-sign.ts";
import { type Scene, sentenceBefore } from "../../scene.ts";
import { isIntroduced, issuerBeside } from "../mentions/issuer-beside.ts";
import { type Key, keyOf, NOBODY, organisationOf, personOf } from "../mentions/keys.ts";
import { meaningOf, namedBy } from "../mentions/meaning-of.ts";
import { mentionFrom } from "../mentions/mention-at.ts";
import type { Antecedent, Known, Question } from "../mentions/question.ts";
import { isReaderOfIt } from "../mentions/reader-of-it.ts";

/** How often the writer of a document is the speaker of what "it" reads. */
const WRITES = 0.85;

/**
 * “⟨Ann Roe⟩ explained the sale in a letter. “…,” it read”, “⟨Ann Roe⟩'s letter was read out. “…,” it said”: the person
 * or body that wrote the document in the sentence before; else null.
 */
export function writtenInFront(scene: Scene, { mention, meant, content, known }: Question): Antecedent | null {
  if (meant !== "organisation" || !(isWhatReads(scene, mention) || isWhatBegins(scene, mention))) return null;
  const { document, language, sentenceOf } = scene;
  const own = scene.mentionTokens[mention]?.firstToken ?? 0;
  const first = Math.min(own, content[0]?.firstToken ?? own);
  const { firstToken = 0, lastToken = 0 } = itemAt(document.sentences, (sentenceOf[first] ?? 0) - 1) ?? {};
  const owner = ownerOfDocument(scene, known, firstToken);
  if (personOf(owner) !== null) return { key: owner, probability: WRITES };
  for (let at = lastToken - 1; at > firstToken; at -= 1) {
    if (!language.documents.alike.has(document.tokens[at]?.lower ?? "") || !isIntroduced(scene, at)) continue;
    const key = issuerBeside(scene, at, known);
    if (key === NOBODY) return writerAtStart(scene, known, firstToken, at);
    const isOthers = personOf(key) === null && isNotOfBody(scene, known, at, key);
    return isOthers ? null : { key, probability: WRITES };
  }
  return null;
}

/**
 * Whether a document is not a body's who is named beside it: "a Facebook ⟨post⟩", or a source of its own, "a ⟨study⟩".
 */
function isNotOfBody(scene: Scene, known: Known, at: number, body: Key): boolean {
  const { document, language, mentionOf } = scene;
  if (language.documents.speakingForThemselves.has(document.tokens[at]?.lower ?? "")) return true;
  return body === namedBy(scene, known, mentionOf[at - 1] ?? -1);
}

/**
 * “⟨Ann Roe⟩ left a note on the table.”, “⟨More than 200 bakers⟩ have signed an open letter.”: the person, or whoever
 * is described, at the start of a sentence, right before a verb with the document of the second token; null for a body
 * that is named, and where anybody else is the subject.
 */
function writerAtStart(scene: Scene, known: Known, first: number, noun: number): Antecedent | null {
  const { cast, grammar, phraseTokens } = scene;
  const writer = openerOf(scene, first, noun);
  const { form } = cast.mentions[writer] ?? {};
  // "Roe left a message ⟨from⟩ his boss", "a letter ⟨signed by⟩ his boss"
  const { claimantPrepositions } = grammar.language.stances;
  if ([noun + 1, noun + 2].some((at) => claimantPrepositions.has(wordAt(grammar, at)))) return null;
  const verb = phraseTokens[writer]?.lastToken ?? noun;
  if (form === undefined || form === "pronoun" || holdsFinite(grammar, first, verb)) return null;
  const given = behindIssuing(grammar, verb);
  if (given < 0 || endOfNounPhrase(grammar, given, noun + 1) !== noun + 1) return null;
  const key = meaningOf(scene, known, writer);
  if (personOf(key) !== null) return { key, probability: WRITES };
  return key === NOBODY && form === "description" ? { key, probability: WRITES, described: writer } : null;
}

/** "⟨Roe⟩", "More than ⟨200 bakers⟩", "Her friend ⟨Ann Roe⟩": the mention that a sentence begins with; -1 for none. */
function openerOf(scene: Scene, first: number, end: number): number {
  const { cast, grammar, mentionOf } = scene;
  const start = servesAs(grammar, first + 1, COMPARATIVE) ? first + 2 : first;
  const opener = mentionFrom(scene, start, end);
  if (opener >= 0 && cast.mentions[opener]?.form !== "pronoun") return opener;
  return mentionOf[endOfNounPhrase(grammar, start, end) - 1] ?? -1;
}

/** "⟨issued⟩ a note", "⟨have signed⟩ a note", "⟨left⟩ a note", "⟨replied with⟩ a note": the token behind; else -1. */
function behindIssuing(grammar: Grammar, at: number): number {
  const { documents, smallWords, speech } = grammar.language;
  const verb = behindAdverbs(grammar, isHave(grammar, at) ? at + 1 : at);
  const word = wordAt(grammar, verb);
  if (documents.issuingVerbs.has(word) || documents.leavingForms.has(word)) return verb + 1;
  const isWith = smallWords.absolutes.has(wordAt(grammar, verb + 1));
  return isWith && speech.replyingVerbs.has(speechLemmaAt(grammar.document, verb)) ? verb + 2 : -1;
}

/** The longest name of somebody whose document opens a sentence, in tokens: "⟨Dr Ann Roe⟩'s letter". */
const LONGEST_OWNER = 5;

/**
 * "⟨Roe⟩'s reply, sent at once, was read out": whose document a sentence begins with; NOBODY for any other beginning.
 */
function ownerOfDocument(scene: Scene, known: Known, first: number): Key {
  const { document, language, mentionOf } = scene;
  for (let sign = first + 1; sign <= first + LONGEST_OWNER; sign += 1) {
    if (!isOwnerSign(scene, sign)) continue;
    const noun = document.tokens[sign + 1]?.lower ?? "";
    const isWritten = language.documents.alike.has(noun) || language.occasions.answering.has(noun);
    return isWritten ? namedBy(scene, known, mentionOf[sign - 1] ?? -1) : NOBODY;
  }
  return NOBODY;
}

/** "it read", "it also said" */
function isWhatReads({ cues, cueOf, grammar, mentionTokens }: Scene, mention: number): boolean {
  const verb = behindAdverbs(grammar, mentionTokens[mention]?.lastToken ?? 0);
  const cue = itemAt(cues, cueOf[verb]);
  return cue?.form === "verb" && cue.reading === "asserted";
}

/** “…,” it ⟨began⟩. */
function isWhatBegins({ document, language, mentionTokens, pairOf }: Scene, mention: number): boolean {
  const { firstToken = 0, lastToken = 0 } = mentionTokens[mention] ?? {};
  return isIn(pairOf, firstToken - 1) && language.speech.coursesOfWorks.has(document.tokens[lastToken]?.lower ?? "");
}

/** How many mentions the two sentences may have at most. */
const MOST = 20;

/** How often "it" means the document that the sentence before is about. */
const READS = 0.8;

/**
 * “⟨A list of the dead⟩, seen by Moe News, holds 41 names. The youngest, it said, was six”: NOBODY with a probability,
 * if the sentence before is about a document and neither sentence names a body except as its reader; else null.
 */
export function documentInFront(scene: Scene, { mention, meant }: Question): Antecedent | null {
  if (meant !== "organisation" || !isWhatReads(scene, mention)) return null;
  const { cast, document, grammar, language, mentionTokens } = scene;
  const own = mentionTokens[mention]?.firstToken ?? 0;
  const sentence = sentenceBefore(scene, own);
  if (sentence === undefined) return null;
  if (grammar.tags[sentence.firstToken] !== DETERMINER) return null;
  const end = endOfNounPhrase(grammar, sentence.firstToken, sentence.lastToken);
  if (!language.nouns.documents.has(document.tokens[end - 1]?.lower ?? "")) return null;
  if ((mentionTokens[mention - MOST]?.firstToken ?? -1) >= sentence.firstToken) return null;
  for (let at = mention - 1; (mentionTokens[at]?.firstToken ?? -1) >= sentence.firstToken; at -= 1)
    if (organisationOf(keyOf(cast.mentions[at])) !== null && !isReaderOfIt(scene, at)) return null;
  return { key: NOBODY, probability: READS };
}
