import { stepBack } from "../grammar/steps.ts";
import { ADVERB, COMMA, GERUND, isFiniteVerb, PREPOSITION, PRONOUN, STOP } from "../grammar/tags.ts";
import { wordAt } from "../grammar/word-at.ts";
import { isIn, itemAt } from "../text/item-at.ts";
import { isAmongTurns } from "./adjoining-turns.ts";
import type { Attribution } from "./attribution.ts";
import { WORDS_IN_MARKS } from "./attribution.ts";
import { ownerOfEquated } from "./equated.ts";
import { blockAt, type Scene, type TokenRange, tokensOf } from "./scene.ts";
import { joinerBefore } from "./speakers/in-sentence/who-joins-in.ts";
import { mentionFrom } from "./speakers/mentions/mention-at.ts";
import { oneBehindMarks } from "./speakers/subjects/beside-marks.ts";

/**
 * Joins the parts of an utterance that its attribution splits into one quote of several parts: “A,” Smith said, “b.” —
 * “A,” Smith said. “B.” — Smith said: “A.” “B.” A part with an attribution of its own stays a quote of its own: Smith
 * said: “A.” “B,” said Jones; “A,” said Smith. “B.” “C,” said Jones. `quotes` are direct quotes in order.
 */
export function joinSplit(scene: Scene, quotes: readonly Attribution[]): Attribution[] {
  const joined: Attribution[] = [];
  for (const quote of quotes) {
    const before = joined.at(-1);
    if (before !== undefined && belongTogether(scene, before, quote)) joined[joined.length - 1] = join(before, quote);
    else joined.push(quote);
  }
  return joined;
}

function join(first: Attribution, second: Attribution): Attribution {
  const rule = first.rule === WORDS_IN_MARKS ? "split-quote" : first.rule;
  return { ...first, content: [...first.content, ...second.content], rule };
}

/**
 * An utterance has at most this many parts, so that a text made to be slow is not read as one quote of ten thousand.
 */
const MAX_PARTS = 50;

/** The longest attribution between two parts, in tokens. */
const MAX_GAP = 40;

function belongTogether(scene: Scene, first: Attribution, second: Attribution): boolean {
  const { tokens } = scene.document;
  const left = first.content.at(-1);
  const right = second.content[0];
  if (left === undefined || right === undefined || first.content.length >= MAX_PARTS) return false;
  const before = tokensOf(tokens, left);
  const after = tokensOf(tokens, right);
  const gap = { firstToken: before.lastToken, lastToken: after.firstToken };
  const length = gap.lastToken - gap.firstToken;
  if (blockAt(scene, before.firstToken) !== blockAt(scene, after.firstToken) || length > MAX_GAP) return false;
  // “No,” she said. ⟨“Who then?” “My sister.”⟩
  if (isAmongTurns(scene, after) && !isAttributed(scene, second)) return false;
  if (length === 0)
    return !((isAttributed(scene, first) || endsOther(scene, before)) && hasOwnAttribution(scene, after));
  if (
    !(isAttribution(scene, gap) || isWhoDoes(scene, gap, after)) ||
    hasOwnAttribution(scene, tokensOf(tokens, second.content.at(-1) ?? right))
  )
    return false;
  // “A,” Smith said, and Jones chimed in. “B.”
  if (joinerBefore(scene, after.firstToken) !== null || endsMoment(scene, before)) return false;
  if (isWritersQuestion(scene, before, gap) || isAnswered(scene, before, gap, after)) return false;
  return splitsSentence(scene, before, gap, after) || endsSentence(scene, before, gap, after);
}

/** How far before its verb a time clause may begin, in tokens. */
const LONGEST_MOMENT = 14;

/**
 * ⟨As⟩ farmers yelled, “A,” Smith said, “B.”: whether the first words belong to a time clause, so that the next part
 * has another speaker.
 */
function endsMoment({ cues, cueOf, grammar, language }: Scene, { firstToken }: TokenRange): boolean {
  const verb = stepBack(grammar.tags, firstToken, COMMA) - 1;
  const cue = itemAt(cues, cueOf[verb]);
  if (cue?.form !== "verb" || !isFiniteVerb(grammar.tags[verb])) return false;
  for (let at = cue.firstToken - 1; at >= cue.firstToken - LONGEST_MOMENT; at -= 1) {
    const tag = grammar.tags[at] ?? 0;
    const opens = tag !== ADVERB && language.smallWords.momentOpeners.has(wordAt(grammar, at));
    if (opens) return at < cue.firstToken - 1;
    if (tag === COMMA || tag === STOP || isFiniteVerb(tag)) return false;
  }
  return false;
}

/**
 * “Will it last?” ⟨I ask Roe⟩: whether the marks hold the writer's question. What stands in marks behind it is somebody
 * else's answer.
 */
function isWritersQuestion(scene: Scene, marks: TokenRange, gap: TokenRange): boolean {
  const { cues, cueOf, language } = scene;
  if (wordAt(scene, marks.lastToken - 2) !== "?") return false;
  const range = Array.from({ length: gap.lastToken - gap.firstToken }, (_, offset) => gap.firstToken + offset);
  const isAsked = range.some((at) => language.stances.askingVerbs.has(itemAt(cues, cueOf[at])?.lemma ?? ""));
  return isAsked && range.some((at) => language.speech.writers.has(wordAt(scene, at)));
}

/** “Forty?” Smith ⟨asked⟩. “⟨Yes⟩, sir.”: whoever asks does not answer. */
function isAnswered(scene: Scene, marks: TokenRange, gap: TokenRange, next: TokenRange): boolean {
  const { cues, cueOf, language } = scene;
  if (wordAt(scene, marks.lastToken - 2) !== "?") return false;
  if (!language.stances.answers.has(wordAt(scene, next.firstToken + 1))) return false;
  if (wordAt(scene, gap.lastToken - 1) !== ".") return false;
  for (let at = gap.firstToken; at < gap.lastToken; at += 1)
    if (language.stances.askingVerbs.has(itemAt(cues, cueOf[at])?.lemma ?? "")) return true;
  return false;
}

/**
 * Roe rates it a “⟨hold⟩.” “B,” he added: whether the marks end a sentence that other words begin. They are not part of
 * what the next one quotes.
 */
function endsOther({ cueOf, document, sentenceOf }: Scene, { firstToken, lastToken }: TokenRange): boolean {
  if (firstToken === 0 || sentenceOf[firstToken - 1] !== sentenceOf[firstToken]) return false;
  if (sentenceOf[lastToken - 1] === sentenceOf[lastToken]) return false;
  return document.tokens[firstToken - 1]?.kind === "word" && !isIn(cueOf, firstToken - 1);
}

/**
 * Smith told Jones: “A.”; Smith wrote, “A.”; “A,” Smith said, “b.”: whether a colon or a verb of speech before the words,
 * or anything between their parts, says whose they are.
 */
function isAttributed({ cues, cueOf, document, grammar }: Scene, { content }: Attribution): boolean {
  const { tokens } = document;
  let behind = -1;
  for (const part of content) {
    const { firstToken, lastToken } = tokensOf(tokens, part);
    const verb = itemAt(cues, cueOf[stepBack(grammar.tags, firstToken, COMMA) - 1]);
    if (behind < 0 ? tokens[firstToken - 1]?.text === ":" || verb?.form === "verb" : firstToken > behind) return true;
    behind = lastToken;
  }
  return false;
}

/**
 * Whether a gap holds exactly one cue, somebody, and nothing else in marks. In “…,” she says ⟨when asked why⟩, “…” what
 * was asked or heard at that moment does not count as another cue.
 */
function isAttribution(scene: Scene, { firstToken, lastToken }: TokenRange): boolean {
  let cues = 0;
  let mentions = 0;
  let isMoment = false;
  const isLed = leadsOn(scene, lastToken - 1);
  for (let at = firstToken; at < lastToken; at += 1) {
    if (isIn(scene.pairOf, at)) return false;
    if (cues > 0 && !isLed && opensMoment(scene, at)) isMoment = true;
    const cue = scene.cueOf[at] ?? -1;
    if (!isMoment && cue >= 0 && scene.cues[cue]?.form !== "noun" && cue !== scene.cueOf[at - 1]) cues += 1;
    if (isIn(scene.mentionOf, at)) mentions += 1;
  }
  return cues === 1 && mentions > 0;
}

/** she said, before ⟨adding:⟩ “…”, before ⟨asking him,⟩ “…”: whether the last verb leads to what follows. */
function leadsOn({ grammar }: Scene, pause: number): boolean {
  return wordAt(grammar, pause) === ":" || grammar.tags[stepBack(grammar.tags, pause, PRONOUN) - 1] === GERUND;
}

/**
 * “…,” she says ⟨when⟩ I ask why; she said ⟨on⟩ reading it; she said⟨,⟩ asked about it: whether a token opens the
 * moment of speaking.
 */
function opensMoment({ grammar, language }: Scene, at: number): boolean {
  const { tags } = grammar;
  if (tags[at] === PREPOSITION && tags[at + 1] === GERUND) return true;
  if (tags[at] === COMMA) return language.speech.askedForms.has(wordAt(grammar, at + 1));
  return language.smallWords.timeOpeners.has(wordAt(grammar, at));
}

/**
 * “Friends,” ⟨she begins,⟩ “we meet”, “Friends,” ⟨began Ann Smith,⟩ “we meet”: whether the gap within a sentence in
 * marks holds only a verb, of whatever kind, and its subject, with or without what she is doing, “⟨began Ann Smith,
 * waving to the crowd,⟩”.
 */
function isWhoDoes(scene: Scene, gap: TokenRange, after: TokenRange): boolean {
  const { document, grammar, mentionOf, phraseTokens } = scene;
  const comma = gap.lastToken - 1;
  const next = document.tokens[after.firstToken + 1];
  if (wordAt(grammar, comma) !== "," || next?.kind !== "word" || next.capital) return false;
  const mention = mentionOf[gap.firstToken] ?? -1;
  const subject = phraseTokens[mention < 0 ? mentionFrom(scene, gap.firstToken + 1, gap.lastToken) : mention];
  if (subject === undefined) return false;
  const isBehind = subject.firstToken === gap.firstToken && subject.lastToken === comma - 1;
  const { tags } = grammar;
  const end = subject.lastToken;
  const isAlone = end === comma || (tags[end] === COMMA && tags[end + 1] === GERUND);
  const isBefore = subject.firstToken === gap.firstToken + 1 && isAlone;
  return (isBehind || isBefore) && isFiniteVerb(tags[isBehind ? comma - 1 : gap.firstToken]);
}

/** “A,” Smith said, “b.”: whether the gap belongs to the same sentence as both parts and is set off by commas. */
function splitsSentence(scene: Scene, before: TokenRange, gap: TokenRange, after: TokenRange): boolean {
  const { tokens } = scene.document;
  if (scene.sentenceOf[before.lastToken - 1] !== scene.sentenceOf[after.firstToken]) return false;
  return isPause(tokens[before.lastToken - 2]?.text) && isPause(tokens[gap.lastToken - 1]?.text);
}

function isPause(text: string | undefined): boolean {
  return text !== undefined && PAUSES.has(text);
}

const PAUSES = new Set([",", "?", "!", "—", "–", "--", "-", "...", "…", ";", ":"]);

/** “A,” Smith said. “B.”: whether the gap ends the sentence of the first part and the second part begins a new one. */
function endsSentence(scene: Scene, before: TokenRange, gap: TokenRange, after: TokenRange): boolean {
  const { sentenceOf, document } = scene;
  const own = sentenceOf[before.lastToken - 1] ?? 0;
  const last = sentenceOf[gap.lastToken - 1] ?? 0;
  const endsItself = sentenceOf[gap.firstToken] === own + 1 && last === own + 1;
  if (last !== own && !endsItself) return false;
  return sentenceOf[after.firstToken] === last + 1 && isPause(document.tokens[before.lastToken - 2]?.text);
}

/** How near its own attribution follows, in tokens: “B,” Jones said. */
const OWN_REACH = 12;

/**
 * Whether the sentence goes on after these words with a cue, however long the description of the speaker is: “B,”
 * Jones, a baker in the old town, said.
 */
function hasOwnAttribution(scene: Scene, marks: TokenRange): boolean {
  const { lastToken } = marks;
  const { tokens } = scene.document;
  const phrase = scene.phraseTokens[scene.mentionOf[lastToken] ?? -1];
  const reach = Math.max(lastToken, phrase?.lastToken ?? 0) + OWN_REACH;
  const ends = tokens[lastToken - 2]?.text;
  if (ends === "." || ends === undefined) return false;
  const sentence = scene.sentenceOf[lastToken - 1] ?? 0;
  const asks = ends === "?" || ends === "!";
  // “B,” ⟨corrects⟩ her husband: any verb right behind a comma and marks introduces another speaker.
  if (ends === "," && isFiniteVerb(scene.grammar.tags[lastToken])) return true;
  // “B,” ⟨another⟩.
  if (oneBehindMarks(scene.grammar, marks) >= 0) return true;
  // “B,” ⟨the Minister of Peat, Ann Roe⟩, shot back: so does a mention there.
  if (ends === "," && mentionFrom(scene, lastToken, lastToken + OWN_REACH) >= 0) return true;
  for (let at = lastToken; at < reach && at < tokens.length; at += 1) {
    const within = scene.sentenceOf[at] ?? -1;
    if (within !== sentence && !(asks && within === sentence + 1)) break;
    if (blockAt(scene, at) !== blockAt(scene, lastToken - 1)) break;
    if (isIn(scene.cueOf, at)) return true;
  }
  return ownerOfEquated(scene, marks) !== null;
}
