import { ADVERSATIVE, COORDINATOR, INDEFINITE, servesAs } from "../../../grammar/syntax-words.ts";
import {
  ADJECTIVE,
  COMMA,
  DETERMINER,
  isFiniteVerb,
  isPastForm,
  NAME,
  NOUN,
  OWNER,
  PARTICLE,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  STOP,
} from "../../../grammar/tags.ts";
import { endsIn } from "../../../grammar/word-endings.ts";
import { isIn, itemAt } from "../../../text/item-at.ts";
import { isJudgement } from "../../judgement.ts";
import { isInPhrases } from "../../noun-phrase.ts";
import { endOfReaction } from "../../reaction.ts";
import { blockAt, type Scene, startOfSentence, type TokenRange } from "../../scene.ts";
import { AFTER, type Candidate, type Frame } from "../candidates/candidates.ts";
import { isWriterAskingIn } from "../mentions/asked.ts";
import { NOBODY } from "../mentions/keys.ts";
import { meantBy } from "../mentions/may-be-meant.ts";
import { bearerOf, mentionAt } from "../mentions/mention-at.ts";
import type { Antecedent, Question } from "../mentions/question.ts";
import { isSilentBehind } from "../no-source.ts";
import { joinerBefore } from "./who-joins-in.ts";

/** How far behind its verb a particle or part of the body may stand, in tokens: "shakes ⟨his head⟩". */
const REACH = 3;

/**
 * Who makes a gesture right before words in marks that have no verb of speech beside them, or right behind such words
 * that begin a paragraph: “⟨Roe⟩ shrugs. “It may be.””, “⟨Roe⟩ shrugs. ¶ “It may be.””, ““It may be.” ⟨Roe⟩ looks up.”
 * The mention, or -1.
 */
export function gesturerBeside(scene: Scene, frame: Frame, candidates: readonly Candidate[]): number {
  const { attribution, content } = frame;
  const [first] = content;
  const last = content.at(-1);
  if (first === undefined || last === undefined || attribution.kind !== "direct") return -1;
  const isBeside = (one: Candidate) => one.cue >= 0 && one.place <= AFTER;
  if (candidates.some((one) => isBeside(one) && !isSilentBehind(scene, frame, one))) return -1;
  const before = gesturerBefore(scene, first.firstToken);
  if (before >= 0 || blockAt(scene, first.firstToken - 1) === blockAt(scene, first.firstToken)) return before;
  const above = content.length === 1 ? gesturerAbove(scene, first) : -1;
  if (above >= 0) return above;
  const isApart = scene.sentenceOf[last.lastToken - 1] !== scene.sentenceOf[last.lastToken];
  const isSameBlock = blockAt(scene, last.lastToken - 1) === blockAt(scene, last.lastToken);
  return isApart && isSameBlock ? gesturerIn(scene, last.lastToken) : -1;
}

/**
 * Who makes a gesture or judges another, by name, at the end of the paragraph above one that words in marks fill; or
 * -1. Behind other words in marks that begin the paragraph above, a gesture may be a hearer's.
 */
function gesturerAbove(scene: Scene, { firstToken, lastToken }: TokenRange): number {
  const { document, pairOf, sentenceOf } = scene;
  const isAlone = itemAt(document.blocks, blockAt(scene, firstToken))?.lastToken === lastToken;
  const end = firstToken - 1;
  const above = itemAt(document.blocks, blockAt(scene, end));
  if (!isAlone || above?.zone !== "body" || isIn(pairOf, above.firstToken)) return -1;
  if (document.tokens[end]?.text !== "." || isIn(pairOf, end)) return -1;
  let start = end;
  while (sentenceOf[start - 1] === sentenceOf[end] && document.tokens[start - 1]?.text !== ";") start -= 1;
  const mention = gestureIn(scene, { firstToken: start, lastToken: firstToken }, isGestureOrJudgement);
  return itemAt(scene.cast.mentions, mention)?.person == null ? -1 : mention;
}

/**
 * Whom "he" behind words in marks means if somebody makes a gesture right before the words, “⟨Roe⟩ shrugs. “It may be,”
 * he says.”; else null.
 */
export function meantByGesture(scene: Scene, question: Question): Antecedent | null {
  const [first] = question.content;
  if (first === undefined || !isIn(scene.pairOf, first.firstToken)) return null;
  const gesturer = joinerBefore(scene, first.firstToken) ?? gesturerBefore(scene, first.firstToken);
  if (gesturer === STRANGER) return { key: NOBODY, probability: GESTURED };
  return gesturer < 0 || gesturer === question.mention ? null : meantBy(scene, question, gesturer, GESTURED);
}

/** How often somebody who makes a gesture is the speaker. */
const GESTURED = 0.9;

/** Who makes a gesture right before a token, in the same paragraph; or -1. */
function gesturerBefore(scene: Scene, token: number): number {
  if (scene.sentenceOf[token - 1] === scene.sentenceOf[token]) return -1;
  if (blockAt(scene, token - 1) !== blockAt(scene, token)) return -1;
  const firstToken = startOfSentence(scene, token - 1);
  const isAsked = isWriterAskingIn(scene, firstToken) || isBehindQuestion(scene, firstToken);
  return gesturerIn(scene, token - 1, isAsked ? isDeed : answersBy);
}

/** “Why?” Moe asked. ⟨Roe thought about it.⟩: whether a question in marks and who asked it stand before a sentence. */
function isBehindQuestion({ cues, cueOf, document, language, pairOf, sentenceOf }: Scene, first: number): boolean {
  const sentence = sentenceOf[first - 1] ?? -1;
  let at = first - 1;
  while (sentenceOf[at] === sentence && !isIn(pairOf, at)) at -= 1;
  if (document.tokens[at - 1]?.text !== "?" || !isIn(pairOf, at)) return false;
  const told = [...cueOf.subarray(at + 1, first)].flatMap((cue) => itemAt(cues, cue) ?? []);
  return told.length > 0 && told.every(({ lemma }) => language.stances.askingVerbs.has(lemma));
}

/**
 * “Why?” I ask. ⟨Roe⟩ thinks for a while. “I was tired.”: anything that somebody does, but for what they say, counts if
 * they have been asked.
 */
function isDeed({ cueOf, grammar }: Scene, verb: number): boolean {
  return isFiniteVerb(grammar.tags[verb] ?? 0) && !isIn(cueOf, verb);
}

/**
 * Whether a verb is a gesture or, before words in marks, a whole sentence that says how somebody takes what was said or
 * judges another: “Roe ⟨begged to differ⟩. “It is late.””, “Roe ⟨praised her captain⟩. “It is late.””
 */
function answersBy(scene: Scene, verb: number): boolean {
  const end = endOfReaction(scene.grammar, verb);
  const isReaction = end > verb && scene.document.tokens[end]?.text === ".";
  return isReaction || isGestureOrJudgement(scene, verb);
}

function isGestureOrJudgement(scene: Scene, verb: number): boolean {
  return isGesture(scene, verb) || isJudgement(scene, verb);
}

/** Somebody whom the cast does not have: "⟨a tout⟩ bursts out laughing". */
const STRANGER = -2;

/**
 * The mention that opens the sentence of a token, if its first finite verb is a gesture; or {@link STRANGER}; else -1.
 */
function gesturerIn(scene: Scene, token: number, isShown = isGesture): number {
  const whole = itemAt(scene.document.sentences, scene.sentenceOf[token]);
  if (whole === undefined) return -1;
  // "⟨But⟩ Roe was unmoved."
  const first = servesAs(scene.grammar, whole.firstToken, COORDINATOR | ADVERSATIVE)
    ? whole.firstToken + 1
    : whole.firstToken;
  const clause = { firstToken: first, lastToken: whole.lastToken };
  return gestureIn(scene, { ...clause, firstToken: behindFront(scene, clause) }, isShown);
}

/** The same for the words of a sentence from the one that opens a clause. */
function gestureIn(scene: Scene, sentence: TokenRange, isShown = isGesture): number {
  const { document, phraseTokens, cast, grammar } = scene;
  const opener = firstOf(scene, sentence);
  const phrase = phraseTokens[opener];
  const isMention = phrase !== undefined && isNameOf(scene, sentence.firstToken, phrase.firstToken);
  const mention = isMention ? opener : servesAs(grammar, sentence.firstToken, INDEFINITE) ? STRANGER : -1;
  if (mention === -1 || (isMention && cast.mentions[mention]?.plural !== false)) return -1;
  let verb = isMention ? phrase.lastToken : sentence.firstToken;
  // "His mate, Roe, ⟨nods⟩."
  if (isMention && document.tokens[verb]?.text === ",") verb += 1;
  const behind = behindWriter(scene, verb);
  if (isShown(scene, verb) || (behind >= 0 && (isShown(scene, behind) || isDeed(scene, behind)))) return mention;
  // "a man at the gate bursts out": the tagger takes such verbs for nouns.
  const isVerb = (at: number) => isFiniteVerb(grammar.tags[at] ?? 0) || grammar.tags[at + 1] === PARTICLE;
  while (verb < sentence.lastToken && !isVerb(verb)) verb += 1;
  return verb < sentence.lastToken && isShown(scene, behindNegation(scene, verb)) ? mention : -1;
}

/** "Roe does not ⟨smile⟩", "Roe didn’t ⟨look⟩ up": the verb behind a negated auxiliary; else the verb given. */
function behindNegation({ document: { tokens }, language: { helpers } }: Scene, verb: number): number {
  const word = tokens[verb]?.lower ?? "";
  if (!helpers.askingAuxiliaries.has(word)) return verb;
  if (endsIn(word, helpers.negationEndings)) return verb + 1;
  return helpers.negations.has(tokens[verb + 1]?.lower ?? "") ? verb + 2 : verb;
}

/** The longest clause about the writer, in tokens: ", ⟨when I put this to her⟩,". */
const LONGEST_ASIDE = 12;

/**
 * "Roe, when I ask her, ⟨laughs⟩": the token behind a clause between commas in which the writer does something; or -1.
 */
function behindWriter({ document: { tokens }, language }: Scene, first: number): number {
  if (!language.smallWords.subordinators.has(tokens[first]?.lower ?? "")) return -1;
  if (!language.speech.writers.has(tokens[first + 1]?.lower ?? "")) return -1;
  for (let at = first + 2; at < first + LONGEST_ASIDE; at += 1) if (tokens[at]?.text === ",") return at + 1;
  return -1;
}

/**
 * “Asked whether she would go, ⟨Roe⟩ shrugs.”, “When asked why, …”, “Reached at home, ⟨the mayor⟩ sighs.”, “In his
 * garden, …”: where a sentence goes on behind the clause about what somebody was asked, or behind a phrase that opens
 * it and reports nothing; its first token where there is none.
 */
function behindFront(scene: Scene, { firstToken, lastToken }: TokenRange): number {
  const { cast, cueOf, document, grammar, language, phraseTokens } = scene;
  const isAsked = (at: number) => language.speech.askedForms.has(document.tokens[at]?.lower ?? "");
  const isQuestion = isAsked(firstToken) || isAsked(firstToken + 1);
  const tag = grammar.tags[firstToken];
  if (!isQuestion && tag !== PREPOSITION && !isPastForm(tag)) return firstToken;
  for (let at = firstToken + 1; at < lastToken - 1; at += 1) {
    if (!isQuestion && isIn(cueOf, at)) return firstToken;
    if (document.tokens[at]?.text !== ",") continue;
    const mention = mentionAt(scene, at + 1);
    if (phraseTokens[mention]?.firstToken === at + 1 && cast.mentions[mention]?.plural === false) return at + 1;
  }
  return firstToken;
}

/**
 * How many words may stand before the name of somebody: "⟨Fellow panellist⟩ Dr Roe", "⟨his opposite number at Acme,⟩
 * Ann Roe".
 */
const MAX_CALLED = 3;
const MAX_DESCRIBED = 6;

/**
 * Whether a sentence begins with a name, or with only nouns before it, "⟨Fellow panellist⟩ Dr Roe", "⟨Moe's⟩ captain,
 * Roe", or with a phrase and its comma: "⟨Her rival,⟩ Ann Roe".
 */
function isNameOf({ grammar: { tags } }: Scene, first: number, name: number): boolean {
  const isDescribed = tags[name - 1] === COMMA && name - first > 1;
  if (name > first + (isDescribed ? MAX_DESCRIBED : MAX_CALLED)) return false;
  for (let at = first; at < (isDescribed ? name - 1 : name); at += 1) {
    const isNoun = tags[at] === NOUN || tags[at] === ADJECTIVE || tags[at] === NAME || tags[at] === POSSESSIVE;
    if (!isNoun && !(isDescribed && isInPhrases(tags[at]))) return false;
  }
  return !isDescribed || opensDescription(tags, first);
}

/** "⟨Her⟩ rival", "⟨the⟩ defending champion", "⟨Roe's⟩ captain", but not "⟨In⟩ May, Roe". */
function opensDescription(tags: Uint8Array, first: number): boolean {
  return tags[first] === OWNER || tags[first] === DETERMINER || tags[first + 1] === POSSESSIVE;
}

/**
 * The first mention of a sentence; for "Moe's captain, ⟨Roe⟩, nods" and "Moe's captain ⟨Roe⟩ nods" the person named,
 * not the owner; else -1.
 */
function firstOf(scene: Scene, { firstToken, lastToken }: TokenRange): number {
  const { mentionOf, phraseTokens } = scene;
  const { tokens } = scene.document;
  for (let at = firstToken; at < lastToken; at += 1) {
    const mention = mentionOf[at] ?? -1;
    if (mention < 0) continue;
    const bearer = bearerOf(scene, mention);
    if (bearer !== mention) return bearer;
    const [own, next] = [phraseTokens[mention], phraseTokens[mention + 1]];
    const sign = own?.lastToken ?? -1;
    if (tokens[sign]?.kind !== "possessive" || next === undefined || next.lastToken >= lastToken) return mention;
    const isNamed = next.firstToken === sign + 1 || tokens[next.firstToken - 1]?.text === ",";
    return isNamed && tokens[next.lastToken]?.text === "," ? mention + 1 : mention;
  }
  return -1;
}

/** "looks ⟨me⟩ over", "looks ⟨her⟩ up and down". */
function isObject(tag: number | undefined): boolean {
  return tag === PRONOUN || tag === OWNER;
}

/** "shrugs", "shakes his head", "looks up", "looks me over", "turns to Roe", "stops." */
function isGesture(scene: Scene, verb: number): boolean {
  const { document, grammar, language } = scene;
  const { conversations } = language;
  const { tokens } = document;
  const word = tokens[verb]?.lower ?? "";
  if (conversations.gestures.has(word)) return true;
  if (!conversations.movements.has(word)) return false;
  if (conversations.facing.has(tokens[verb + 1]?.lower ?? "") && mentionAt(scene, verb + 2) >= 0) return true;
  for (let at = verb + 1; at <= verb + REACH && grammar.tags[at] !== STOP; at += 1) {
    const next = tokens[at]?.lower ?? "";
    const isNext = at === verb + 1 || (at === verb + 2 && isObject(grammar.tags[verb + 1]));
    if (conversations.bodyParts.has(next) || (isNext && conversations.movingParticles.has(next))) return true;
  }
  return grammar.tags[verb + 1] === STOP;
}
