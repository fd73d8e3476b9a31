import type { Grammar } from "../../../grammar/grammar.ts";
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
import { timePhraseAt } from "../../circumstances/time-phrase.ts";
import { type Scene, sentenceBefore } from "../../scene.ts";
import { keyOf, organisationOf, personOf } from "./keys.ts";
import { ownedBy } from "./mention-at.ts";

/** How many tokens of a sentence are searched for the mention that opens it. */
const REACH = 20;

/**
 * The mention that opens the sentence before a token's sentence, in the same paragraph, and governs its verb; or -1.
 */
export function openerBefore(scene: Scene, token: number): number {
  return sentenceBefore(scene, token) === undefined ? -1 : openerOf(scene, (scene.sentenceOf[token] ?? 0) - 1);
}

/** The mention that opens a sentence, or stands behind “On Monday,”, and governs its verb; or -1. */
export function openerOf(scene: Scene, sentence: number): number {
  const { document, grammar } = scene;
  const { firstToken = 0, lastToken = 0 } = itemAt(document.sentences, sentence) ?? {};
  const linked = firstToken + (servesAs(grammar, firstToken, COORDINATOR | ADVERSATIVE) ? 1 : 0);
  const time = timePhraseAt(document.tokens, linked, lastToken)?.lastToken ?? -1;
  const first = grammar.tags[time] === COMMA ? time + 1 : behindPlace(grammar, linked, lastToken);
  for (let at = first; at < Math.min(lastToken, first + REACH); at += 1) {
    const opener = whoIsOwned(scene, behindTeam(scene, scene.mentionOf[at] ?? -1));
    const phrase = scene.phraseTokens[opener];
    if (phrase === undefined) continue;
    if (isInverted(scene, first, phrase.firstToken) || isAskedAbout(scene, first, phrase.firstToken, lastToken))
      return opener;
    const isFirst = phrase.firstToken === first || isCalledFirst(scene, first, opener);
    const isSubject = isFirst && !isBesidePronoun(grammar, phrase.lastToken);
    // "⟨Protesters gathered in Ashby⟩.": a participle that seems to belong to a description may be the verb.
    const isDescribed = scene.cast.mentions[opener]?.form === "description";
    const end = isDescribed ? (scene.mentionTokens[opener]?.lastToken ?? first) : phrase.lastToken;
    return isSubject && holdsFinite(grammar, end, lastToken) ? opener : -1;
  }
  return -1;
}

/** “Among those who left was ⟨Ann Roe⟩”: whether a mention follows a phrase that opens a sentence, and its verb. */
function isInverted({ document, grammar, language }: Scene, first: number, mention: number): boolean {
  const isBe = mention > first && language.helpers.formsOfBe.has(document.tokens[mention - 1]?.lower ?? "");
  return isBe && grammar.tags[first] === PREPOSITION && isFiniteVerb(grammar.tags[mention - 1] ?? 0);
}

/**
 * "In the square ⟨a⟩ woman sang", "In the square, ⟨a⟩ woman sang": the token behind a preposition and its noun where
 * somebody is introduced; else the first token itself.
 */
function behindPlace(grammar: Grammar, first: number, last: number): number {
  if (grammar.tags[first] !== PREPOSITION) return first;
  let end = first + 2;
  while (end < last && isInNounPhrase(grammar.tags[end]) && !servesAs(grammar, end, INDEFINITE)) end += 1;
  const at = grammar.tags[end] === COMMA ? end + 1 : end;
  return servesAs(grammar, at, INDEFINITE) ? at : first;
}

/** "⟨Roe's landlady⟩ is kind": the person owned by a named one; any other mention itself. */
function whoIsOwned(scene: Scene, mention: number): number {
  const owned = scene.cast.mentions[mention]?.person == null ? mention : ownedBy(scene, mention);
  const isOne = scene.cast.mentions[owned]?.unnamedAs === "individual";
  return isOne && scene.phraseTokens[owned]?.firstToken === scene.phraseTokens[mention]?.firstToken ? owned : mention;
}

/**
 * “What does ⟨his mother⟩ say?”, “Did ⟨the baker⟩ know?”: whether a mention stands behind the auxiliary that opens a
 * question, with or without "what".
 */
function isAskedAbout({ document, grammar, language }: Scene, first: number, mention: number, last: number): boolean {
  const isWith = mention === first + 1 || (mention === first + 2 && grammar.tags[first] === WH_WORD);
  const isAsked = document.tokens[last - 1]?.text === "?";
  return isWith && isAsked && language.words.auxiliaries.has(document.tokens[mention - 1]?.lower ?? "");
}

/** "Ann Roe" in "⟨Pilots⟩ closer Ann Roe", where the team is a mention of its own; any other mention itself. */
function behindTeam(scene: Scene, mention: number): number {
  const [own, next] = [scene.cast.mentions[mention], scene.cast.mentions[mention + 1]];
  const isTeam = organisationOf(keyOf(own)) !== null || (own?.form === "description" && own.plural);
  if (!isTeam || next?.form !== "name") return mention;
  return isCalledFirst(scene, scene.phraseTokens[mention]?.firstToken ?? 0, mention + 1) ? mention + 1 : mention;
}

/** How many descriptive words may stand before the title of a name. */
const MOST_CALLED = 4;

/**
 * "⟨Defending⟩ champion Ann Roe", "⟨Second seed⟩ Ann Roe": whether a sentence begins with what a named person is
 * called; not "⟨Beating⟩ Ann Roe pleased him".
 */
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
