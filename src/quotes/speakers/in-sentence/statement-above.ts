import { holdsFinite } from "../../../grammar/holds-finite.ts";
import { stepOverWord } from "../../../grammar/steps.ts";
import { DATIVE, DEFINITE, servesAs } from "../../../grammar/syntax-words.ts";
import { ADVERB, isFiniteVerb } from "../../../grammar/tags.ts";
import { wordAt } from "../../../grammar/word-at.ts";
import { singularOf } from "../../../grammar/word-endings.ts";
import { isIn, itemAt } from "../../../text/item-at.ts";
import { endOfSoundbite } from "../../../text/soundbite.ts";
import { isPassive } from "../../passive.ts";
import { type Scene, startOfSentence, type TokenRange } from "../../scene.ts";
import { startOfVerbGroup } from "../../stance/verb-group.ts";
import type { Frame } from "../candidates/candidates.ts";
import { mentionFrom } from "../mentions/mention-at.ts";
import { clauseSubject } from "../subjects/clause-subject.ts";
import { mentionTo } from "./find-quoted-as-saying.ts";

/**
 * Whose statement the line above introduces with a colon: “A statement from ⟨Ann Roe⟩, the mayor:” ¶ “We go.”, “The
 * following is attributable to ⟨Ann Roe⟩:” ¶ “We go.” The mention, or -1.
 */
export function issuerAbove(scene: Scene, { attribution, content }: Frame): number {
  const line = lineAbove(scene, content);
  if (attribution.kind !== "direct" || line === null) return -1;
  const { document, language } = scene;
  let isIssued = false;
  let issuer = -1;
  for (let at = line.firstToken; at < line.lastToken; at += 1) {
    const word = document.tokens[at]?.lower ?? "";
    // "Responding to a letter from Ann Roe, Joe Moe wrote:", "Reaction to the announcement by Ann Roe:"
    if (itemAt(scene.cues, scene.cueOf[at])?.form === "verb") return -1;
    if (!isIssued && (servesAs(scene.grammar, at, DATIVE) || language.speech.topicPrepositions.has(word))) return -1;
    if (language.documents.givenOut.has(singularOf(word, language))) isIssued = true;
    if (isIssued && issuer < 0 && leadsToIssuer(scene, at)) issuer = mentionFrom(scene, at + 1, line.lastToken);
  }
  return issuer;
}

/**
 * Who gave out what stands below, by a line above that points to it, colon or not: “⟨The club⟩ issued the following on
 * Monday, after Moe left.” ¶ “We know of it.”, “The following was read by ⟨Ann Roe⟩ on behalf of the family.” ¶ “We
 * go.”; by a headline “Statement by ⟨Ann Roe⟩”, that person. The mention, or -1 for nobody; null where no line
 * points to the words.
 */
export function giverAbove(scene: Scene, { attribution, content }: Frame): number | null {
  const line = paragraphAbove(scene, content);
  if (attribution.kind !== "direct" || line === null) return null;
  const first = startOfSentence(scene, line.lastToken - 1);
  const isPassive = pointsBelow(scene, first);
  for (let verb = first + 1; verb < line.lastToken; verb += 1) {
    if (!scene.language.turns.givingVerbs.has(wordAt(scene, verb))) continue;
    if (!isPassive && !pointsBelow(scene, verb + 1)) continue;
    return isPassive ? agentIn(scene, verb, line.lastToken) : (titledFor(scene) ?? mentionTo(scene, first, verb));
  }
  return null;
}

/** "⟨the following⟩", "⟨this statement⟩". */
function pointsBelow(scene: Scene, at: number): boolean {
  const { documents, smallWords, turns } = scene.language;
  const noun = stepOverWord(scene.grammar, at, DEFINITE);
  if (noun > at) return smallWords.pointingAhead.has(wordAt(scene, noun));
  return turns.pointingAhead.has(wordAt(scene, at)) && documents.givenOut.has(wordAt(scene, at + 1));
}

/** "read on the steps by ⟨Ann Roe⟩", "issued by the mayor, ⟨Ann Roe⟩": who gave something out; -1 for nobody. */
function agentIn(scene: Scene, verb: number, last: number): number {
  const { cast, mentionOf } = scene;
  let by = verb + 1;
  while (by < last && !leadsToIssuer(scene, by)) by += 1;
  const named = (mention: number) => cast.mentions[mention]?.person != null;
  return mentionOf.subarray(by, last).find(named) ?? mentionOf.subarray(by, last).find((mention) => mention >= 0) ?? -1;
}

/** “Statement by ⟨Ann Roe⟩”: the person whose words the headline announces; null for none. */
function titledFor(scene: Scene): number | null {
  const { cast, document, language } = scene;
  const headline = document.blocks.find(({ zone }) => zone === "headline");
  if (headline === undefined) return null;
  for (let at = headline.firstToken + 1; at < headline.lastToken; at += 1) {
    const noun = singularOf(wordAt(scene, at - 1), language);
    if (!language.documents.givenOut.has(noun) || !leadsToIssuer(scene, at)) continue;
    const issuer = mentionFrom(scene, at + 1, headline.lastToken);
    return cast.mentions[issuer]?.person == null ? null : issuer;
  }
  return null;
}

/** How far behind the verb the colon may stand, in tokens: "said in a statement on its website on Monday:". */
const LONGEST_CIRCUMSTANCE = 16;

/**
 * Who speaks according to the line above, which ends in a colon: “⟨The club⟩ said in a statement:” ¶ “We know of it.”
 * This is the mention right before its last verb, or before an appositive, if the verb says or issues something;
 * whoever the line hands over to, with or without a colon; or, in a line without a verb, whoever begins it. Else -1.
 */
export function subjectAbove(scene: Scene, { attribution, content }: Frame): number {
  const above = paragraphAbove(scene, content);
  if (attribution.kind !== "direct" || above === null) return -1;
  const handed = whoIsHandedTo(scene, above);
  if (handed >= 0) return handed;
  const line = lineAbove(scene, content);
  if (line === null) return -1;
  const { cues, cueOf, grammar, pairOf, mentionOf, document } = scene;
  const opening = startOfSentence(scene, line.lastToken - 1);
  const first = Math.max(opening, line.lastToken - 1 - LONGEST_CIRCUMSTANCE);
  for (let at = line.lastToken - 2; at >= first; at -= 1) {
    if (isIn(pairOf, at)) return -1;
    const cue = itemAt(cues, cueOf[at]);
    const isCue = cue?.form === "verb" && cue.headToken === at;
    if (!isCue && !isFiniteVerb(grammar.tags[at] ?? 0)) continue;
    if (isCue ? cue.reading !== "asserted" || isPassive(grammar, cue) : !givesOut(scene, at, line.lastToken)) return -1;
    let verb = startOfVerbGroup(grammar, first, isCue ? cue.firstToken : at);
    while (grammar.tags[verb - 1] === ADVERB) verb -= 1;
    if (document.tokens[verb - 1]?.text === ",") {
      const bearer = bearerOfApposition(scene, first, verb - 1);
      return bearer < 0 ? headOfSubject(scene, opening, verb) : bearer;
    }
    // “⟨The family⟩ of Tim Roe said”
    return isIn(mentionOf, verb - 1) ? mentionTo(scene, first, verb) : -1;
  }
  return presentedInLine(scene, line);
}

/**
 * “⟨Ann Roe⟩, University of Corran:”, “3. SOUNDBITE (English) ⟨Ann Roe⟩, Corran Mills:”: the person who begins a line
 * without a verb, before a comma; else -1.
 */
function presentedInLine(scene: Scene, line: TokenRange): number {
  const { cast, document, grammar, mentionTokens, phraseTokens } = scene;
  const first = endOfSoundbite(document, line.firstToken);
  const mention = mentionFrom(scene, first, line.lastToken);
  const comma = mentionTokens[mention]?.lastToken ?? -1;
  if (cast.mentions[mention]?.person == null || document.tokens[comma]?.text !== ",") return -1;
  return holdsFinite(grammar, phraseTokens[mention]?.firstToken ?? first, line.lastToken) ? -1 : mention;
}

/**
 * “⟨The lawyer⟩ for Tim Roe, 34⟦,⟧ said:”, “⟨A friend⟩ of Roe's, who knew him⟦,⟧ said:”: the mention that heads a
 * verb's subject; else -1.
 */
function headOfSubject(scene: Scene, first: number, verb: number): number {
  const head = clauseSubject(scene.grammar, first, verb, (at) => isIn(scene.cueOf, at))?.lastToken ?? 0;
  const mention = scene.mentionOf[head - 1] ?? -1;
  return scene.mentionTokens[mention]?.lastToken === head ? mention : -1;
}

/**
 * “Of this ⟨Ann Roe⟩, head of the mill at Ashby⟦,⟧ said:”: the person named between commas before a comma, without a
 * verb behind the name; else -1.
 */
function bearerOfApposition(scene: Scene, first: number, comma: number): number {
  const { cast, document, grammar, mentionOf, mentionTokens, phraseTokens } = scene;
  const isComma = (at: number) => at < first || document.tokens[at]?.text === ",";
  for (let at = comma - 1; at >= first; at -= 1) {
    if (isFiniteVerb(grammar.tags[at] ?? 0)) return -1;
    const mention = mentionOf[at] ?? -1;
    if (mentionTokens[mention]?.lastToken !== at + 1 || !isComma(at + 1)) continue;
    if (!isComma((phraseTokens[mention]?.firstToken ?? at) - 1)) continue;
    if (cast.mentions[mention]?.person != null) return mention;
  }
  return -1;
}

/**
 * “Here is ⟨our correspondent Ann Roe⟩:”, “This is from Acme's ⟨Ann Roe⟩:”, “The union is cross. This is from its
 * leader, ⟨Ann Roe⟩.”: the person at the end of a line that hands over to them; else -1.
 */
export function whoIsHandedTo(scene: Scene, line: TokenRange): number {
  const { cast, document, language, mentionOf } = scene;
  let first = startOfSentence(scene, line.lastToken - 1);
  // “**3.29pm** This is from”
  while (first < line.lastToken && !/^\p{Lu}/u.test(document.tokens[first]?.text ?? "")) first += 1;
  const words = document.tokens.slice(first, Math.min(first + LONGEST_OPENING, line.lastToken));
  const opening = words.map(({ lower }) => lower.replace("’", "'"));
  if (!opening.some((_, at) => language.turns.handingOver.has(opening.slice(0, at + 1).join(" ")))) return -1;
  const mention = mentionOf[line.lastToken - 2] ?? -1;
  return cast.mentions[mention]?.person == null ? -1 : mention;
}

/** The most words that open such a line: "this comes from". */
const LONGEST_OPENING = 3;

/** "⟨issued⟩ this statement", "⟨sends⟩ me this": whether something issued, or "this", stands behind a verb. */
export function givesOut({ document, language }: Scene, verb: number, end: number): boolean {
  for (let at = verb + 1; at < end; at += 1) {
    const word = document.tokens[at]?.lower ?? "";
    if (language.documents.givenOut.has(singularOf(word, language)) || language.turns.pointingAhead.has(word))
      return true;
  }
  return false;
}

/** The paragraph above words that begin their own, if it ends in a colon; else null. */
function lineAbove(scene: Scene, content: readonly TokenRange[]): TokenRange | null {
  const above = paragraphAbove(scene, content);
  return above !== null && scene.document.tokens[above.lastToken - 1]?.text === ":" ? above : null;
}

/** The paragraph above words that begin their own; else null. */
function paragraphAbove(
  { document, blockOfSentence, sentenceOf }: Scene,
  content: readonly TokenRange[],
): TokenRange | null {
  const first = content[0]?.firstToken ?? 0;
  const index = blockOfSentence[sentenceOf[first] ?? -1] ?? -1;
  return itemAt(document.blocks, index)?.firstToken === first ? (itemAt(document.blocks, index - 1) ?? null) : null;
}

/** "by", "from", "attributable to". */
function leadsToIssuer({ document, grammar, language }: Scene, at: number): boolean {
  if (language.stances.claimantPrepositions.has(document.tokens[at]?.lower ?? "")) return true;
  return servesAs(grammar, at, DATIVE) && language.documents.ascribing.has(document.tokens[at - 1]?.lower ?? "");
}
