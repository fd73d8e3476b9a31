import { holdsFinite } from "../../grammar/holds-finite.ts";
import { isFiniteVerb, WH_WORD } from "../../grammar/tags.ts";
import type { Mention } from "../../people/cast.ts";
import { BULLETS } from "../../text/bullets.ts";
import type { ReadBlock } from "../../text/document.ts";
import { holdsWord } from "../../text/holds-word.ts";
import { isAnyIn, isIn, itemAt } from "../../text/item-at.ts";
import { isOwnerSign } from "../owner-sign.ts";
import type { Scene, TokenRange } from "../scene.ts";
import { BEFORE, makeCandidate } from "./candidates/candidates.ts";
import { isUnderTopic } from "./candidates/topic.ts";
import type { Decision } from "./decide-speakers.ts";
import { personOf } from "./mentions/keys.ts";
import { mentionFrom } from "./mentions/mention-at.ts";
import { blockOf } from "./mentions/mention-places.ts";
import { keyOfSpeaker } from "./said-below.ts";
import { findSignature } from "./signature.ts";

/** How often the only person named in the line above a list says all of it. */
const INTRODUCED = 0.9;

/** How often the last speaker also speaks under the next topic. */
const GOES_ON = 0.8;

/**
 * The decisions, with speakers for what stands under a topic, “On Roe's ankle: “She walked off.””, or in a list of
 * points. The speaker is the only person named in the line above the list, “What coach Ann Moe had to say:”, or whoever
 * said the words before, in the same paragraph or the one above. Nothing else changes.
 */
export function nameTopics(scene: Scene, decisions: readonly Decision[]): Decision[] {
  const named: Decision[] = [];
  for (const decision of decisions) named.push(byTopic(scene, decision, named.at(-1)));
  return named;
}

function byTopic(scene: Scene, decision: Decision, before: Decision | undefined): Decision {
  const { attribution, candidate, frame } = decision;
  if (attribution.kind !== "direct") return decision;
  const isHeaded = isUnderHeading(scene, attribution.block, frame.content[0]);
  const isTopic = isUnderTopic(scene, frame) || isHeaded;
  // "2. ⟨Joe Roe⟩ hates it, too. “…”"
  const isOwn = candidate !== null && isSubjectOfPoint(scene, attribution.block, candidate.mention);
  const isPoint = isInPoint(scene, attribution.block) && !isOwn && (candidate === null || candidate.cue < 0);
  if (!isTopic && !isPoint) return decision;
  if (candidate !== null && findSignature(scene, frame, [candidate]) >= 0) return decision;
  const introduced = introducedAbove(scene, attribution.block);
  if (introduced >= 0) {
    const only = makeCandidate(scene, introduced, BEFORE);
    return { ...decision, candidate: only, antecedent: null, probability: INTRODUCED };
  }
  const isNext =
    before !== undefined &&
    (before.attribution.block === attribution.block ||
      (before.attribution.kind === "direct" && before.attribution.block === attribution.block - 1));
  if (isHeaded && candidate !== null && isAskedAbout(scene, attribution.block, candidate.mention))
    return { ...decision, candidate: null, antecedent: null };
  if (!isTopic || !isNext || personOf(keyOfSpeaker(scene, before)) === null) return decision;
  const { candidate: last, antecedent, probability } = before;
  return { ...decision, candidate: last, antecedent, probability: probability * GOES_ON };
}

/**
 * "On whether ⟨Moe⟩ will go" ¶ “…”, and not "On ⟨his⟩ ankle" ¶ “…”: whether a name stands in a heading that only gives
 * the topic of the words below.
 */
function isAskedAbout(scene: Scene, below: number, mention: number): boolean {
  const block = blockOf(scene, mention);
  const isNamed = itemAt(scene.cast.mentions, mention)?.form === "name";
  return isNamed && block < below && opensWithTopic(scene, block) && isUnderHeading(scene, block + 1);
}

/** "2. ⟨Roe⟩ hates it.", and not "2. She hates it." */
function isSubjectOfPoint({ cast, document, grammar, phraseTokens }: Scene, block: number, mention: number): boolean {
  const first = itemAt(document.blocks, block)?.firstToken ?? 0;
  const phrase = phraseTokens[mention];
  if (phrase === undefined || cast.mentions[mention]?.person == null) return false;
  if (phrase.firstToken < first || phrase.firstToken > first + LONGEST_SIGN) return false;
  return isFiniteVerb(grammar.tags[phrase.lastToken] ?? 0);
}

/** "2.", in tokens. */
const LONGEST_SIGN = 2;

/** "1. …", "2) …", "• …": whether a paragraph is a point of a list. */
function isInPoint({ document }: Scene, block: number): boolean {
  const { tokens, blocks } = document;
  const first = itemAt(blocks, block)?.firstToken ?? 0;
  const [sign, stop] = [tokens[first]?.text ?? "", tokens[first + 1]?.text ?? ""];
  return BULLETS.has(sign) || /^\d{1,2}\.$/.test(sign) || (/^\d{1,2}$/.test(sign) && (stop === "." || stop === ")"));
}

/** How many points of a list are skipped to find the line above it. */
const MOST_POINTS = 40;

/**
 * The mention of the only person named in the line above the list that holds a block. The line ends in a colon, names
 * the person before a topic, or tells of an interview. -1 where there is none.
 */
function introducedAbove(scene: Scene, block: number): number {
  const { document } = scene;
  let at = block - 1;
  while (at > block - MOST_POINTS && (isInPoint(scene, at) || opensWithTopic(scene, at) || isUnderHeading(scene, at)))
    at -= 1;
  const line = itemAt(document.blocks, at);
  if (line === undefined) return -1;
  const named = namedOn(scene, at);
  if (named >= 0) return named;
  const only = onlyOneNamed(scene, line);
  if (document.tokens[line.lastToken - 1]?.text !== ":") {
    if (isInterviewed(scene, line, only)) return only;
    const host = whoFacedThePress(scene, line);
    return host < 0 && at <= INTRODUCTION ? whoSaidIt(scene, line) : host;
  }
  return only >= 0 && isSpokenBy(scene, line, only) ? only : -1;
}

/**
 * "⟨Ann Roe⟩ took questions on Monday. Here is what she said.": whether a paragraph without words in marks begins with
 * somebody and mentions a talk or questions.
 */
function isInterviewed(
  { document, language, pairOf, phraseTokens }: Scene,
  line: TokenRange,
  mention: number,
): boolean {
  const isSubject = phraseTokens[mention]?.firstToken === line.firstToken;
  const isSilent = !isAnyIn(pairOf, line.firstToken, line.lastToken);
  return isSubject && isSilent && holdsWord(document, line, language.turns.interviewWords);
}

/**
 * "⟨Ann Roe⟩ faced the media on Friday. The coach confirmed that Moe was out.": the person who begins a paragraph whose
 * first sentence mentions the press and in which no other person speaks; else -1.
 */
function whoFacedThePress(scene: Scene, { firstToken, lastToken, firstSentence }: ReadBlock): number {
  const { cast, cueOf, document, language, mentionOf, pairOf } = scene;
  const host = mentionFrom(scene, firstToken, lastToken);
  const sentence = itemAt(document.sentences, firstSentence);
  const own = itemAt(cast.mentions, host)?.person ?? null;
  if (own === null || sentence === undefined || isIn(pairOf, firstToken)) return -1;
  if (!holdsWord(document, sentence, language.turns.pressWords)) return -1;
  for (let verb = firstToken + 1; verb < lastToken; verb += 1) {
    const before: Mention | undefined = itemAt(cast.mentions, mentionOf[verb - 1]);
    if (isIn(cueOf, verb) && (before?.person ?? own) !== own) return -1;
  }
  return host;
}

/** The introduction of a talk is the first or second paragraph below the headline. */
const INTRODUCTION = 2;

/**
 * "What ⟨Ann Roe⟩ said before the final" ¶ “The coach met the press.”: the only person who speaks according to the
 * headline, above a paragraph that names nobody and has no words in marks; else -1.
 */
function whoSaidIt(scene: Scene, line: TokenRange): number {
  const { document, pairOf } = scene;
  const headline = document.blocks.find(({ zone }) => zone === "headline");
  if (headline === undefined || namesSomebody(scene, line) || isAnyIn(pairOf, line.firstToken, line.lastToken))
    return -1;
  const only = onlyOneNamed(scene, headline);
  return only >= 0 && isSpokenBy(scene, headline, only) ? only : -1;
}

function namesSomebody({ cast, mentionOf }: Scene, { firstToken, lastToken }: TokenRange): boolean {
  return mentionOf.subarray(firstToken, lastToken).some((one) => cast.mentions[one]?.person != null);
}

/**
 * "ON THE DEFICIT" ¶ “…”, "On the deficit:" ¶ “…”, "Ann Roe on the deficit" ¶ “…”: whether a paragraph of words in
 * marks stands under a separate line that gives their topic.
 */
function isUnderHeading(scene: Scene, block: number, words?: TokenRange): boolean {
  const { document, pairOf } = scene;
  const [own, line] = [itemAt(document.blocks, block), itemAt(document.blocks, block - 1)];
  if (own === undefined || line?.zone !== "body") return false;
  if (!opensWithTopic(scene, block - 1) && namedOn(scene, block - 1) < 0) return false;
  if (tellsWhoSpeaks(scene, line)) return false;
  const isWhole = words === undefined || words.firstToken === own.firstToken;
  const last = document.tokens[line.lastToken - 1];
  // "On the claim that she is “late”"
  const isOpen = last?.kind === "word" || last?.kind === "number" || last?.kind === "mark" || last?.text === ":";
  const isLine = isOpen && line.lastToken - line.firstToken <= LONGEST_LINE;
  return isLine && isWhole && isIn(pairOf, own.firstToken) && isIn(pairOf, own.lastToken - 1);
}

/** "On Monday Ann Roe ⟨made⟩ this comment:", but not "On whether she will go:", "On Moe, who won:". */
function tellsWhoSpeaks({ document, grammar, language }: Scene, { firstToken, lastToken }: TokenRange): boolean {
  const isAsked = language.helpers.questionOpeners.has(document.tokens[firstToken + 1]?.lower ?? "");
  const who = grammar.tags.subarray(firstToken, lastToken).indexOf(WH_WORD);
  const end = who < 0 ? lastToken : firstToken + who;
  return document.tokens[lastToken - 1]?.text === ":" && !isAsked && holdsFinite(grammar, firstToken, end);
}

/** "Coach ⟨Ann Roe⟩ on her ankle": the person who begins a line that goes on with its topic; -1 where there is none. */
function namedOn({ cast, document, language, mentionTokens, phraseTokens, mentionOf }: Scene, index: number): number {
  const line = itemAt(document.blocks, index);
  if (line === undefined || line.lastToken - line.firstToken > LONGEST_LINE) return -1;
  const isFirst = (one: number) =>
    cast.mentions[one]?.person != null && phraseTokens[one]?.firstToken === line.firstToken;
  const mention = mentionOf.subarray(line.firstToken, line.lastToken).find(isFirst) ?? -1;
  const behind = document.tokens[mentionTokens[mention]?.lastToken ?? -1]?.lower ?? "";
  return language.speech.topicPrepositions.has(behind) ? mention : -1;
}

/** The longest such line, in tokens. */
const LONGEST_LINE = 16;

/** The first mention of the only person whom a line names; -1 where it names none or several. */
function onlyOneNamed({ cast, mentionOf }: Scene, { firstToken, lastToken }: TokenRange): number {
  let only = -1;
  for (let at = firstToken; at < lastToken; at += 1) {
    const mention = mentionOf[at] ?? -1;
    const person = itemAt(cast.mentions, mention)?.person ?? null;
    if (person === null) continue;
    if (only >= 0 && itemAt(cast.mentions, only)?.person !== person) return -1;
    if (only < 0) only = mention;
  }
  return only;
}

/**
 * "What coach Ann Moe had to ⟨say⟩:", "Ann Moe ⟨opens⟩ up on fame", "Five things that we learned ⟨from⟩ Ann Moe:", but
 * not "The case against Ann Moe:", "What they said about Ann Moe:".
 */
function isSpokenBy(scene: Scene, { lastToken }: TokenRange, mention: number): boolean {
  const { document, cues, cueOf, language, mentionTokens, phraseTokens } = scene;
  const before = document.tokens[(phraseTokens[mention]?.firstToken ?? 0) - 1]?.lower ?? "";
  if (language.stances.claimantPrepositions.has(before)) return true;
  const behind = mentionTokens[mention]?.lastToken ?? lastToken;
  if (isOwnerSign(scene, behind)) return false;
  if (language.conversations.openingUp.has(document.tokens[behind]?.lower ?? "")) return true;
  for (let at = behind; at < lastToken; at += 1) if (itemAt(cues, cueOf[at])?.form === "verb") return true;
  return false;
}

/** "On her ankle: …". */
function opensWithTopic({ document, language }: Scene, block: number): boolean {
  const first = itemAt(document.blocks, block)?.firstToken ?? 0;
  return language.speech.topicPrepositions.has(document.tokens[first]?.lower ?? "");
}
