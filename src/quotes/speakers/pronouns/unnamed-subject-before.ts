import { INDEFINITE, INFINITIVE_MARKER, servesAs } from "../../../grammar/syntax-words.ts";
import { ADJECTIVE, COMMA, WH_WORD } from "../../../grammar/tags.ts";
import { isIn, itemAt } from "../../../text/item-at.ts";
import { isOwnerSign } from "../../owner-sign.ts";
import { type Scene, sentenceAt, sentenceBefore } from "../../scene.ts";
import { keyBeside } from "../mentions/appositives.ts";
import { genderOf } from "../mentions/gender-of.ts";
import { headOf } from "../mentions/introduced.ts";
import { NOBODY, organisationOf, personOf, UNRESOLVED } from "../mentions/keys.ts";
import { introducerOf, meaningOf, namedBy } from "../mentions/meaning-of.ts";
import { isFirstOfSentence, opensSentence, sentenceOf } from "../mentions/mention-places.ts";
import { openerBefore } from "../mentions/opener-of.ts";
import type { Antecedent, Question } from "../mentions/question.ts";

/** How often the subject of the sentence right before is the speaker. */
const ACTED = 0.7;

/** How many mentions of that sentence are considered. */
const MOST = 20;

/**
 * Whom "he" beside words in marks means if the sentence right before is about somebody unnamed, and about nobody named
 * who may be meant: “Roe asked for a sign. ⟨The umpire⟩ ignored him. “Play on,” he said.” Null where it is about
 * anybody else.
 */
export function unnamedSubjectBefore(scene: Scene, question: Question): Antecedent | null {
  const { mention, meant, content, known } = question;
  const words = content[0]?.firstToken ?? 0;
  const own = Math.min(words, scene.mentionTokens[mention]?.firstToken ?? words);
  const described = content.length === 0 ? -1 : describedAtEnd(scene, own);
  const isMarked = isIn(scene.pairOf, words);
  const mayOpen = isMarked || isFirstOfSentence(scene, words) || opensSentence(scene, mention);
  if (content.length === 0 || (described < 0 && !mayOpen)) return null;
  const subject = described < 0 ? openerBefore(scene, own) : described;
  const { gender, plural, unnamedAs, form } = scene.cast.mentions[subject] ?? {};
  const isBody = scene.language.nouns.organisationNouns.has(headOf(scene, subject));
  const isWanted = meant === "organisation" ? isBody : unnamedAs === "individual";
  if (form !== "description" || !isWanted || plural || isAsker(scene, subject)) return null;
  const found = meaningOf(scene, known, subject);
  if (meant === "organisation" && organisationOf(found) !== null) return { key: found, probability: ACTED };
  const told = gender ?? genderOf(scene, known, found);
  if ((found !== NOBODY && found < UNRESOLVED) || (told !== null && told !== meant)) return null;
  const isInserted = !isMarked && !opensSentence(scene, mention);
  if (isInserted && !isSilentPerson(scene, subject)) return null;
  if (keyBeside(scene, subject) !== NOBODY || hasRival(scene, question, subject)) return null;
  return {
    key: NOBODY,
    probability: ACTED,
    described: found === NOBODY ? introducerOf(scene, subject) : found - UNRESOLVED,
  };
}

/**
 * “It was made by ⟨a student⟩, who has since left. He said …”: the mention that the sentence before a token's, in the
 * same paragraph, introduces with a relative clause at its end, if nobody else is mentioned there; or, for a work:
 * “Roe's play opens with ⟨a nurse⟩”; else -1.
 */
function describedAtEnd(scene: Scene, token: number): number {
  const { cast, document, grammar, language, mentionOf, phraseTokens } = scene;
  const before = sentenceBefore(scene, token);
  if (before === undefined) return -1;
  let only = -1;
  let isOfWork = false;
  for (let at = before.firstToken; at < before.lastToken; at += 1) {
    const mention = mentionOf[at] ?? -1;
    const { form, unnamedAs, person } = cast.mentions[mention] ?? {};
    if (mention < 0 || mention === only || (form === "pronoun" && grammar.tags[at] === WH_WORD)) continue;
    if (person != null && isAuthor(scene, mention)) {
      isOfWork = true;
      continue;
    }
    if (form === "pronoun" || person != null || (unnamedAs === "individual" && only >= 0)) return -1;
    if (unnamedAs === "individual") only = mention;
  }
  const { firstToken = 0, lastToken = 0 } = scene.mentionTokens[only] ?? {};
  const isNew = servesAs(grammar, phraseTokens[only]?.firstToken ?? firstToken, INDEFINITE);
  const isTold =
    document.tokens[lastToken]?.text === "," &&
    language.smallWords.personalRelatives.has(document.tokens[lastToken + 1]?.lower ?? "");
  // Behind another comma the sentence may go on.
  const goesOn = grammar.tags.subarray(lastToken + 1, before.lastToken).includes(COMMA);
  return isNew && (isTold || isOfWork) && !goesOn ? only : -1;
}

/** "⟨Ann Roe⟩'s play opens with a nurse": whether a mention only owns something that somebody wrote. */
function isAuthor(scene: Scene, mention: number): boolean {
  const sign = scene.mentionTokens[mention]?.lastToken ?? -2;
  const { works } = scene.language.inscriptions;
  const noun = scene.grammar.tags[sign + 1] === ADJECTIVE ? sign + 2 : sign + 1;
  return isOwnerSign(scene, sign) && works.has(scene.document.tokens[noun]?.lower ?? "");
}

/**
 * Whether a mention is a person who tells another nothing: in “⟨One⟩ told him so. The other, he joked, sent a bill” the
 * words may be the hearer's, in “⟨The roof door⟩ was shut” the subject is no person, and “⟨Somebody⟩ broke in. She was
 * asleep, she said” is about nobody.
 */
function isSilentPerson(scene: Scene, mention: number): boolean {
  const { cueOf, cues, document, language, phraseTokens } = scene;
  const { humans, kinNouns, roles } = language.nouns;
  const head = headOf(scene, mention);
  const cue = itemAt(cues, cueOf[phraseTokens[mention]?.lastToken ?? 0]);
  const hearer = document.tokens[cue?.lastToken ?? -1]?.lower ?? "";
  if (language.words.objectPronouns.has(hearer) || language.helpers.anybodyWords.has(head)) return false;
  return humans.has(head) || kinNouns.has(head) || roles.has(head);
}

/**
 * "A heckler", "one questioner", “⟨A nurse⟩ asked if it hurt”, “⟨A nurse⟩ rang to ask why”: the next words are the
 * answer.
 */
function isAsker(scene: Scene, mention: number): boolean {
  const { cueOf, cues, grammar, language, phraseTokens } = scene;
  if (language.nouns.askers.has(headOf(scene, mention))) return true;
  const end = phraseTokens[mention]?.lastToken ?? 0;
  const first = cueOf.subarray(end, sentenceAt(scene, end)?.lastToken).find((cue) => cue >= 0);
  const cue = itemAt(cues, first);
  // “What does ⟨her mother⟩ say?” is the writer's question, and in "asked for help" nothing is asked.
  if (cue?.reading !== "questioned" || !language.stances.askingVerbs.has(cue.lemma)) return false;
  return cue.firstToken === end || servesAs(grammar, cue.headToken - 1, INFINITIVE_MARKER);
}

/**
 * Whether the sentence names somebody else behind its subject's phrase who may be meant, or means them by something
 * other than a pronoun: “A nurse was hurt, according to ⟨the chief⟩.” So, too, where somebody unnamed says it:
 * “A nurse was hurt, ⟨a fire officer⟩ said. It was dark, she said.”
 */
function hasRival(scene: Scene, question: Question, subject: number): boolean {
  return isToldByAnother(scene, question, subject) || hasNamedRival(scene, question, subject);
}

/** Whether the last speaker, unnamed, stands behind the phrase of a sentence's subject, in the same sentence. */
function isToldByAnother(scene: Scene, { known: { spoken }, meant }: Question, subject: number): boolean {
  const [last] = spoken;
  if (last === undefined || last.key < UNRESOLVED || last.mention <= subject) return false;
  const { gender = null, unnamedAs } = scene.cast.mentions[last.mention] ?? {};
  const isBehind =
    (scene.mentionTokens[last.mention]?.firstToken ?? 0) >= (scene.phraseTokens[subject]?.lastToken ?? 0);
  const isOne = unnamedAs === "individual" && (gender ?? meant) === meant;
  return isOne && isBehind && sentenceOf(scene, last.mention) === sentenceOf(scene, subject);
}

function hasNamedRival(scene: Scene, { known, meant }: Question, subject: number): boolean {
  const { cast, phraseTokens, mentionTokens } = scene;
  const end = phraseTokens[subject]?.lastToken ?? 0;
  for (let at = subject + 1; at < Math.min(cast.mentions.length, subject + MOST); at += 1) {
    const first = mentionTokens[at]?.firstToken ?? 0;
    if (scene.sentenceOf[first] !== scene.sentenceOf[end - 1]) return false;
    const person = personOf(namedBy(scene, known, at));
    const gender = itemAt(cast.people, person ?? -1)?.gender ?? null;
    if (first >= end && person !== null && (gender === null || gender === meant)) return true;
  }
  return false;
}
