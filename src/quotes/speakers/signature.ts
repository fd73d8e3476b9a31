import { holdsFinite } from "../../grammar/holds-finite.ts";
import { isAnyIn, isIn, itemAt } from "../../text/item-at.ts";
import { isUserName } from "../../text/label-words.ts";
import { startsLine } from "../../text/starts-line.ts";
import { speaksOfOneself } from "../headings.ts";
import type { Scene, TokenRange } from "../scene.ts";
import { isTitleCase } from "../title-case.ts";
import { AFTER, type Candidate, type Frame, NEXT_SENTENCE } from "./candidates/candidates.ts";
import { mentionFrom } from "./mentions/mention-at.ts";

const DASHES = new Set(["—", "–", "―", "-", "--", "~"]);
/** Stands for letters that are not printed: "– Ali***". */
const MASK = "*";
const SENTENCE_ENDS = new Set([".", "?", "!", "…", "..."]);

/**
 * The candidate that signs the words: “We go.” — Ann Roe; “We go.” (Ann Roe, miller). Behind the words stands a dash, a
 * bracket or neither, then a name, and then nothing more in the line but a title, or what the words are about. Index of
 * the candidate, or -1.
 */
export function findSignature(scene: Scene, frame: Frame, candidates: readonly Candidate[]): number {
  const { content, attribution } = frame;
  const words = content.at(-1);
  if (attribution.kind !== "direct" || words === undefined) return -1;
  const signed = signatureBehind(scene, words);
  return signed < 0
    ? -1
    : candidates.findIndex(({ mention, place }) => (place === AFTER || place === NEXT_SENTENCE) && mention === signed);
}

/** The most words, and the most tokens, of a line that signs: "– Ni** My**". */
const MOST_WORDS = 6;
const LONGEST_LINE = 20;

/**
 * Whether a separate line signs words that fill a paragraph in marks, or a few words behind a dash sign a sentence, and
 * the signer is nobody whom the text knows: “We swam.” ¶ – nightowl77; “We swam.” — Anonymous. Then none of the people
 * and bodies named around them said the words.
 */
export function isSignedByOther(scene: Scene, { attribution, content }: Frame): boolean {
  const { document, cueOf, language, mentionOf, cast } = scene;
  const [first, last] = [content[0], content.at(-1)];
  if (attribution.kind !== "direct" || first === undefined || last === undefined) return false;
  const line = lineBehind(scene, first, last);
  if (line === null || !DASHES.has(document.tokens[line.firstToken]?.text ?? "")) return false;
  const length = line.lastToken - line.firstToken;
  if (length < 2 || length > LONGEST_LINE || document.tokens[line.lastToken - 1]?.text === ".") return false;
  const isTrade = language.nouns.roles.has(document.tokens[line.firstToken + 1]?.lower ?? "");
  let words = 0;
  for (let token = line.firstToken + 1; token < line.lastToken; token += 1) {
    words += document.tokens[token]?.kind === "word" ? 1 : 0;
    // “— Anonymous, Ashby”: a place stands behind the comma, and not the signer.
    if (words > 0 && document.tokens[token]?.text === "," && !isTrade) break;
    const { person, organisation } = cast.mentions[mentionOf[token] ?? -1] ?? {};
    if (isIn(cueOf, token) || person != null || organisation != null) return false;
  }
  return words > 0 && words <= MOST_WORDS;
}

/** The rest of the paragraph that a sentence in marks begins, if it may sign, or the paragraph below the words; else null. */
function lineBehind(scene: Scene, first: TokenRange, last: TokenRange): TokenRange | null {
  const { blockOfSentence, document, grammar, pairOf, sentenceOf } = scene;
  const at = blockOfSentence[sentenceOf[last.firstToken] ?? -1] ?? 0;
  const [block, below] = [document.blocks[at], document.blocks[at + 1]];
  if (block === undefined || block.firstToken < first.firstToken) return null;
  if (block.lastToken === last.lastToken) return below?.firstToken === last.lastToken ? below : null;
  const [from, end] = [last.lastToken, block.lastToken];
  const signer = document.tokens[from + 1];
  const maySign = signer?.capital === true || isUserName(signer?.text ?? "");
  if (!maySign || !isSentence(scene, last) || isAnyIn(pairOf, from, end) || holdsFinite(grammar, from, end))
    return null;
  return { firstToken: from, lastToken: end };
}

/**
 * Whether words in marks without a full stop are signed by somebody: “Nothing good” – Ann, 17; “I slept” – Ann Roe.
 * Words without "I" or "we", and without an age or trade behind the name, may be a title and its author.
 */
export function isSigned(scene: Scene, marks: TokenRange): boolean {
  const { document, cast, phraseTokens, language } = scene;
  const block = itemAt(document.blocks, scene.blockOfSentence[scene.sentenceOf[marks.firstToken] ?? -1]);
  if (block?.firstToken !== marks.firstToken || isTitleCase(document.tokens, marks)) return false;
  const signed = signatureBehind(scene, marks);
  if (itemAt(cast.mentions, signed)?.person == null) return false;
  if (speaksOfOneself(scene, marks)) return true;
  for (let at = phraseTokens[signed]?.firstToken ?? block.lastToken; at < block.lastToken; at += 1) {
    const { lower = "", text = "" } = itemAt(document.tokens, at) ?? {};
    // "Ann Roe, 12 June" is no age, and an author signs a work.
    if (/^\d{1,2}$/.test(text)) return at + 1 >= block.lastToken || document.tokens[at + 1]?.text === ",";
    if (language.nouns.roles.has(lower)) return !language.inscriptions.makers.has(lower);
  }
  return false;
}

/** The mention that signs the words; -1 where none does. */
function signatureBehind(scene: Scene, { firstToken, lastToken }: TokenRange): number {
  const sign = scene.document.tokens[lastToken]?.text ?? "";
  const isBracket = sign === "(" && isSentence(scene, { firstToken, lastToken });
  if (!isBracket && !DASHES.has(sign)) return signedAtOnce(scene, { firstToken, lastToken });
  const mention = mentionBehind(scene, lastToken);
  if (mention < 0) return -1;
  return endsLine(scene, mention, isBracket) || isOfPlace(scene, mention) ? mention : -1;
}

/**
 * “We go.” ⟨Ann Roe⟩, miller; “We go.” ⟨Ann Roe⟩, when she heard it: the person named right behind words that begin a
 * paragraph and are a sentence, if the name has no verb and no full stop ends the line; else -1.
 */
function signedAtOnce(scene: Scene, marks: TokenRange): number {
  const { blockOfSentence, cast, document, grammar, language, phraseTokens, sentenceOf } = scene;
  const block = itemAt(document.blocks, blockOfSentence[sentenceOf[marks.firstToken] ?? -1]);
  if (block?.firstToken !== marks.firstToken || document.tokens[marks.lastToken]?.capital !== true) return -1;
  const mention = mentionFrom(scene, marks.lastToken, block.lastToken);
  const name = phraseTokens[mention];
  if (name === undefined || cast.mentions[mention]?.form !== "name" || cast.mentions[mention]?.person == null)
    return -1;
  const rest = block.lastToken - name.lastToken;
  const isOpen = !SENTENCE_ENDS.has(document.tokens[block.lastToken - 1]?.text ?? "");
  const sign = document.tokens[name.lastToken]?.lower ?? "";
  const isBehindComma = document.tokens[name.lastToken - 1]?.text === ",";
  const isApart = rest === 0 || isBehindComma || goesOn(sign, language.smallWords.behindSignature);
  if (rest < 0 || rest > MAX_AFTER || !isOpen || !isApart || !isSentence(scene, marks)) return -1;
  // "Ann Roe, 74, ⟨retired⟩": a word added behind a comma at the end is not the person's verb.
  const isAdded = document.tokens[block.lastToken - 2]?.text === ",";
  const end = Math.min(name.lastToken + 2, isAdded ? block.lastToken - 1 : block.lastToken);
  const isSubject = holdsFinite(grammar, marks.lastToken, end);
  return isSubject ? -1 : mention;
}

/** The longest place and trade before a name, in tokens: "(Lower Ashby publican Ann Roe)". */
const MAX_BEFORE = 5;

/** The mention that begins right behind a sign, or the person behind the words for a place and a trade; else -1. */
function mentionBehind({ document, cast, mentionOf, phraseTokens, cueOf, language }: Scene, sign: number): number {
  let isTrade = false;
  for (let at = sign + 1; at <= sign + 1 + MAX_BEFORE; at += 1) {
    const mention = mentionOf[at] ?? -1;
    if (mention >= 0 && phraseTokens[mention]?.firstToken === sign + 1) return mention;
    if (mention >= 0 && cast.mentions[mention]?.person != null) return isTrade ? mention : -1;
    const token = document.tokens[at];
    if (token?.kind !== "word" || isIn(cueOf, at)) return -1;
    isTrade = language.nouns.roles.has(token.lower);
  }
  return -1;
}

/** “We go.”, but not the title of a work before its author in brackets. */
function isSentence({ document: { tokens } }: Scene, marks: TokenRange): boolean {
  return SENTENCE_ENDS.has(tokens[marks.lastToken - 2]?.text ?? "") && !isTitleCase(tokens, marks);
}

/**
 * Whether the line ends after a mention, or with only a comma and a few words without a verb of saying behind it; a
 * bracket must close there.
 */
function endsLine({ document, phraseTokens, cueOf, language }: Scene, mention: number, isBracket: boolean): boolean {
  const { tokens } = document;
  const from = phraseTokens[mention]?.lastToken ?? 0;
  for (let at = from; at < from + MAX_AFTER; at += 1) {
    const token = tokens[at];
    const isEnd = token === undefined || startsLine(document, at);
    if (isEnd || at === 0) return !isBracket || tokens[at - 1]?.text === ")";
    if ((isBracket && token.text === ")") || token.text === MASK) continue;
    // “— Ann Roe, when ⟨asked⟩ whether it was late”
    if (isIn(cueOf, at)) return token.text === "." || language.speech.askedForms.has(token.lower);
    const isApart = at > from || tokens[at - 1]?.text === ",";
    if (!isApart && !goesOn(token.lower, language.smallWords.behindSignature)) return token.text === ".";
  }
  return false;
}

/** “We go.” — Ann ⟨in Lower Ashby⟩: whether only a place of a few words stands behind a person in the line. */
function isOfPlace(scene: Scene, mention: number): boolean {
  const { document, language, phraseTokens } = scene;
  const { tokens } = document;
  const from = phraseTokens[mention]?.lastToken ?? 0;
  if (!isOwnName(scene, mention) || !language.smallWords.beforeHome.has(tokens[from]?.lower ?? "")) return false;
  let at = from + 1;
  while (tokens[at]?.kind === "word" && tokens[at]?.capital === true && !startsLine(document, at)) at += 1;
  const isEnd = tokens[at] === undefined || startsLine(document, at);
  return isEnd && at > from + 1 && at <= from + 1 + MAX_PLACE;
}

/** Whether somebody is named in full, or is never named otherwise: "Joe from Ashby" need not be the Joe Moe of the text. */
function isOwnName({ cast, document: { text } }: Scene, mention: number): boolean {
  const { person = null, form, start, end } = cast.mentions[mention] ?? {};
  if (person === null) return false;
  return form === "name" || cast.people[person]?.name === text.slice(start, end);
}

/** The longest place behind a name, in words. */
const MAX_PLACE = 4;

/** Whether a word may follow the name, before a title or what the words are about. */
function goesOn(word: string, behindSignature: ReadonlySet<string>): boolean {
  return word === "," || word === "(" || behindSignature.has(word);
}

/** The longest title after the name, in tokens: “— Ann Roe, chair of the board”. */
const MAX_AFTER = 12;
