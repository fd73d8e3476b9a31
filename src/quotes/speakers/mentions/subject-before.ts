import { type Grammar, tagSentence } from "../../../grammar/grammar.ts";
import { holdsFinite } from "../../../grammar/holds-finite.ts";
import { ADVERSATIVE, COORDINATOR, INDEFINITE, servesAs } from "../../../grammar/syntax-words.ts";
import {
  ADJECTIVE,
  COMMA,
  GERUND,
  isFiniteVerb,
  isInNounPhrase,
  NAME,
  NOUN,
  PARTICIPLE,
  PREPOSITION,
  PRONOUN,
  WH_WORD,
} from "../../../grammar/tags.ts";
import { itemAt } from "../../../text/item-at.ts";
import { isClock } from "../../../text/tokens.ts";
import { timePhraseAt } from "../../circumstances/time-phrase.ts";
import { isOwnerSign } from "../../owner-sign.ts";
import { blockAt, type Scene } from "../../scene.ts";
import { keyBeside } from "./appositives.ts";
import { headOf } from "./introduced.ts";
import { keyOf, NOBODY, organisationOf, personOf, UNRESOLVED } from "./keys.ts";
import { introducerOf, meaningOf } from "./meaning-of.ts";
import { ownedBy } from "./mention-at.ts";
import type { Antecedent, Question } from "./question.ts";

/** How often whoever the sentence right before is about is who speaks. */
const ACTED = 0.7;

/** How many mentions of that sentence are looked at. */
const MOST = 20;

/**
 * Whom "he" beside words in marks means where the sentence right before tells of somebody whom nothing names, and of nobody named who may be
 * meant: “Roe asked for a sign. ⟨The umpire⟩ ignored him. “Play on,” he said.” Null where it tells of anybody else.
 */
export function unnamedSubjectBefore(scene: Scene, question: Question): Antecedent | null {
  const { mention, meant, content, known } = question;
  const words = content[0]?.firstToken ?? 0;
  const own = Math.min(words, scene.mentionTokens[mention]?.firstToken ?? words);
  const described = content.length === 0 ? -1 : describedAtEnd(scene, own);
  const mayOpen = opensSentence(scene, words) || startsSentence(scene, mention);
  if (content.length === 0 || (described < 0 && !mayOpen)) return null;
  const subject = described < 0 ? openerBefore(scene, own) : described;
  const { gender, plural, unnamedAs, form } = scene.cast.mentions[subject] ?? {};
  const isBody = scene.language.nouns.organisationNouns.has(headOf(scene, subject));
  const isWanted = meant === "organisation" ? isBody : unnamedAs === "individual";
  if (form !== "description" || !isWanted || plural || isKinSetOff(scene, subject) || isAsker(scene, subject))
    return null;
  const found = meaningOf(scene, known, subject);
  if (meant === "organisation" && organisationOf(found) !== null) return { key: found, probability: ACTED };
  const told = gender ?? known.genders.get(found) ?? null;
  if ((found !== NOBODY && found < UNRESOLVED) || (told !== null && told !== meant)) return null;
  const isInserted = (scene.pairOf[words] ?? -1) < 0 && !startsSentence(scene, mention);
  if (isInserted && !isSilentPerson(scene, subject)) return null;
  if (keyBeside(scene, subject) !== NOBODY || hasRival(scene, question, subject)) return null;
  return {
    key: NOBODY,
    probability: ACTED,
    described: found === NOBODY ? introducerOf(scene, subject) : found - UNRESOLVED,
  };
}

/**
 * “It was made by ⟨a student⟩, who has since left. He said …”: whom the sentence before that of a token, in its paragraph, tells of at its end in a relative clause, and
 * who alone is mentioned there; or of a work: “Roe's play opens with ⟨a nurse⟩”; or -1.
 */
function describedAtEnd(scene: Scene, token: number): number {
  const { cast, document, grammar, language, mentionOf, phraseTokens, sentenceOf } = scene;
  const before = itemAt(document.sentences, (sentenceOf[token] ?? 0) - 1);
  if (before === undefined || blockAt(scene, before.firstToken) !== blockAt(scene, token)) return -1;
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

/** "⟨Ann Roe⟩'s play opens with a nurse": who only owns what somebody wrote. */
function isAuthor(scene: Scene, mention: number): boolean {
  const sign = scene.mentionTokens[mention]?.lastToken ?? -2;
  const { works } = scene.language.inscriptions;
  const noun = scene.grammar.tags[sign + 1] === ADJECTIVE ? sign + 2 : sign + 1;
  return isOwnerSign(scene, sign) && works.has(scene.document.tokens[noun]?.lower ?? "");
}

/** Somebody who tells nothing to another: “⟨One⟩ told him so. The other, he joked, sent a bill” may be his, and “⟨The roof door⟩ was shut” is nobody. */
function isSilentPerson(scene: Scene, mention: number): boolean {
  const { cueOf, cues, document, language, phraseTokens } = scene;
  const { humans, kinNouns, roles } = language.nouns;
  const head = headOf(scene, mention);
  const cue = itemAt(cues, cueOf[phraseTokens[mention]?.lastToken ?? 0]);
  const hearer = document.tokens[cue?.lastToken ?? -1]?.lower ?? "";
  if (language.words.objectPronouns.has(hearer)) return false;
  return humans.has(head) || kinNouns.has(head) || roles.has(head);
}

/** Words in marks, or words that a sentence begins with. */
function opensSentence({ document, pairOf, sentenceOf }: Scene, words: number): boolean {
  return (pairOf[words] ?? -1) >= 0 || itemAt(document.sentences, sentenceOf[words] ?? -1)?.firstToken === words;
}

function startsSentence({ document, mentionTokens, sentenceOf }: Scene, mention: number): boolean {
  const first = mentionTokens[mention]?.firstToken ?? -1;
  return itemAt(document.sentences, sentenceOf[first] ?? -1)?.firstToken === first;
}

/** The mention that opens the sentence before that of a token, in its paragraph, and governs its verb; or -1. */
export function openerBefore(scene: Scene, token: number): number {
  const { document, sentenceOf } = scene;
  const own = sentenceOf[token] ?? 0;
  const before = itemAt(document.sentences, own - 1);
  const start = itemAt(document.sentences, own)?.firstToken ?? token;
  if (before === undefined || blockAt(scene, before.firstToken) !== blockAt(scene, start)) return -1;
  return openerOf(scene, own - 1);
}

/** The mention that opens a sentence, or stands behind “On Monday,” or "1.15pm", and governs its verb; or -1. */
export function openerOf(scene: Scene, sentence: number): number {
  const { document, grammar } = scene;
  const { firstToken = 0, lastToken = 0 } = itemAt(document.sentences, sentence) ?? {};
  tagSentence(grammar, sentence);
  const isLinked = servesAs(grammar, firstToken, COORDINATOR | ADVERSATIVE) || isClock(document.tokens[firstToken]);
  const linked = firstToken + (isLinked ? 1 : 0);
  const time = timePhraseAt(document.tokens, linked, lastToken)?.lastToken ?? -1;
  const first = grammar.tags[time] === COMMA ? time + 1 : behindPlace(grammar, linked, lastToken);
  for (let at = first; at < Math.min(lastToken, first + MOST); at += 1) {
    const opener = whoIsOwned(scene, behindTeam(scene, scene.mentionOf[at] ?? -1));
    const phrase = scene.phraseTokens[opener];
    if (phrase === undefined) continue;
    if (isInverted(scene, first, phrase.firstToken) || isAskedAbout(scene, first, phrase.firstToken, lastToken))
      return opener;
    const isFirst = phrase.firstToken === first || isCalledFirst(scene, first, opener);
    const isSubject = isFirst && !isBesidePronoun(grammar, phrase.lastToken);
    // "⟨Protesters gathered in Ashby⟩.": what may be told of them by a participle may be the verb.
    const isDescribed = scene.cast.mentions[opener]?.form === "description";
    const end = isDescribed ? (scene.mentionTokens[opener]?.lastToken ?? first) : phrase.lastToken;
    return isSubject && holdsFinite(grammar, end, lastToken) ? opener : -1;
  }
  return -1;
}

/** “Among those who left was ⟨Ann Roe⟩”: behind a phrase that opens a sentence, and its verb. */
function isInverted({ document, grammar, language }: Scene, first: number, mention: number): boolean {
  const isBe = mention > first && language.helpers.formsOfBe.has(document.tokens[mention - 1]?.lower ?? "");
  return isBe && grammar.tags[first] === PREPOSITION && isFiniteVerb(grammar.tags[mention - 1] ?? 0);
}

/** "In the square ⟨a⟩ woman sang", "In the square, ⟨a⟩ woman sang": where somebody is brought in behind a preposition and its noun; else the token itself. */
function behindPlace(grammar: Grammar, first: number, last: number): number {
  if (grammar.tags[first] !== PREPOSITION) return first;
  let end = first + 2;
  while (end < last && isInNounPhrase(grammar.tags[end]) && !servesAs(grammar, end, INDEFINITE)) end += 1;
  const at = grammar.tags[end] === COMMA ? end + 1 : end;
  return servesAs(grammar, at, INDEFINITE) ? at : first;
}

/** "⟨Roe's landlady⟩ is kind": who is somebody's whom a name tells, and not whose; any other mention itself. */
function whoIsOwned(scene: Scene, mention: number): number {
  const owned = scene.cast.mentions[mention]?.person == null ? mention : ownedBy(scene, mention);
  const isOne = scene.cast.mentions[owned]?.unnamedAs === "individual";
  return isOne && scene.phraseTokens[owned]?.firstToken === scene.phraseTokens[mention]?.firstToken ? owned : mention;
}

/** “What does ⟨his mother⟩ say?”, “Did ⟨the baker⟩ know?”: behind the auxiliary that opens a question, alone or with "what". */
function isAskedAbout({ document, grammar, language }: Scene, first: number, mention: number, last: number): boolean {
  const isWith = mention === first + 1 || (mention === first + 2 && grammar.tags[first] === WH_WORD);
  const isAsked = document.tokens[last - 1]?.text === "?";
  return isWith && isAsked && language.words.auxiliaries.has(document.tokens[mention - 1]?.lower ?? "");
}

/** "Ann Roe" of "⟨Pilots⟩ closer Ann Roe", whose mentions stand apart; any other mention itself. */
function behindTeam(scene: Scene, mention: number): number {
  const [own, next] = [scene.cast.mentions[mention], scene.cast.mentions[mention + 1]];
  const isTeam = organisationOf(keyOf(own)) !== null || (own?.form === "description" && own.plural);
  if (!isTeam || next?.form !== "name") return mention;
  return isCalledFirst(scene, scene.phraseTokens[mention]?.firstToken ?? 0, mention + 1) ? mention + 1 : mention;
}

/** How many words that tell what somebody is may stand before the title of a name. */
const MOST_CALLED = 4;

/** "⟨Defending⟩ champion Ann Roe", "⟨Second seed⟩ Ann Roe": what a named person is called, with which the sentence begins; not "⟨Beating⟩ Ann Roe pleased him". */
function isCalledFirst({ cast, grammar, mentionTokens, phraseTokens }: Scene, first: number, mention: number): boolean {
  const end = phraseTokens[mention]?.firstToken ?? first;
  if (personOf(keyOf(cast.mentions[mention])) === null || end > first + MOST_CALLED) return false;
  if (grammar.tags[end - 1] === GERUND && end === mentionTokens[mention]?.firstToken) return false;
  for (let at = first; at < end; at += 1) if (!CALLED_TAGS.has(grammar.tags[at] ?? 0)) return false;
  return true;
}

const CALLED_TAGS: ReadonlySet<number> = new Set([ADJECTIVE, GERUND, NAME, NOUN, PARTICIPLE]);

/** "A nervous host⟨, he⟩ hid". */
function isBesidePronoun({ tags }: Grammar, at: number): boolean {
  return tags[at] === COMMA && tags[at + 1] === PRONOUN;
}

/** "Her husband, Tim Roe of Corran," whose name stands behind the comma; not “Her husband, a baker, wept. “No,” he said”, “His sister ⟨cried⟩. “He is good,” she said”, nor “My grandson, who is nine,” of whom the writer tells. */
function isKinSetOff({ document, grammar, language, mentionTokens }: Scene, mention: number): boolean {
  const { firstToken, lastToken } = mentionTokens[mention] ?? { firstToken: 0, lastToken: 0 };
  const wordAt = (at: number): string => document.tokens[at]?.lower ?? "";
  const isKin = language.nouns.kinNouns.has(wordAt(lastToken - 1));
  const isSetOff = wordAt(lastToken) === "," && !servesAs(grammar, lastToken + 1, INDEFINITE);
  return isKin && !language.smallWords.speakingForOneself.has(wordAt(firstToken)) && isSetOff;
}

/** "A heckler", "one questioner": what is said next is the answer. */
function isAsker(scene: Scene, mention: number): boolean {
  return scene.language.nouns.askers.has(headOf(scene, mention));
}

/** Whether the sentence names somebody behind the phrase of its subject who may be meant. */
function hasRival(scene: Scene, { meant }: Question, subject: number): boolean {
  const { cast, phraseTokens, mentionTokens, sentenceOf } = scene;
  const end = behindRelative(scene, phraseTokens[subject]?.lastToken ?? 0);
  for (let at = subject + 1; at < Math.min(cast.mentions.length, subject + MOST); at += 1) {
    const first = mentionTokens[at]?.firstToken ?? 0;
    if (sentenceOf[first] !== sentenceOf[end - 1]) return false;
    const person = personOf(keyOf(cast.mentions[at]));
    const gender = itemAt(cast.people, person ?? -1)?.gender ?? null;
    if (first >= end && person !== null && (gender === null || gender === meant)) return true;
  }
  return false;
}

/** How long a relative clause may be, in tokens. */
const LONGEST_RELATIVE = 25;

/** The second finite verb of "the man ⟨who robbed Roe⟩ was jailed", where a relative clause begins at a token; else that token. */
function behindRelative({ document, grammar, language }: Scene, from: number): number {
  if (!language.smallWords.personalRelatives.has(document.tokens[from]?.lower ?? "")) return from;
  let verbs = 0;
  for (let at = from; at < from + LONGEST_RELATIVE; at += 1) {
    if (isFiniteVerb(grammar.tags[at] ?? 0)) verbs += 1;
    if (verbs > 1) return at;
  }
  return from;
}
