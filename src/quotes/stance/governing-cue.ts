import type { Grammar } from "../../grammar/grammar.ts";
import { stepBack } from "../../grammar/steps.ts";
import { ADVERB, COMMA, isVerb, MARK } from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { isIn, itemAt } from "../../text/item-at.ts";
import type { Cue } from "../attribution.ts";
import { isInPhrases } from "../noun-phrase.ts";
import { isAskedInLine, isPassive } from "../passive.ts";
import { blockAt, nextCueAt, type Scene, type TokenRange } from "../scene.ts";
import { AFTER, type Candidate, type Frame, NEXT_SENTENCE } from "../speakers/candidates/candidates.ts";
import { stanceOfMarks } from "./decide-stance.ts";

/** How far before words in marks their cue may stand, in tokens: "denied telling ⟨the board of the bank⟩: “…”". */
const REACH = 10;

/**
 * The cue that stands before words and governs them, perhaps with an addressee, a comma, a colon or "that" between;
 * null for none.
 */
export function cueBefore(scene: Scene, first: number): Cue | null {
  const { document, sentenceOf, cueOf, cues, pairOf, grammar } = scene;
  let at = first - 1;
  const pause = document.tokens[at]?.text;
  if (pause === "," || pause === ":") at -= 1;
  for (let left = REACH; left > 0 && sentenceOf[at] === sentenceOf[first]; left -= 1, at -= 1) {
    if (isIn(pairOf, at)) return null;
    const cue = itemAt(cues, cueOf[at]);
    if (cue !== undefined && isWhenAsked(scene, cue)) {
      at = stepBack(grammar.tags, cue.firstToken - 1, COMMA);
      continue;
    }
    if (cue !== undefined && isAnswered(scene, cue)) continue;
    if (cue !== undefined) return cue.form === "verb" || cue.form === "noun" ? cue : null;
    if (!isInPhrases(grammar.tags[at])) return null;
  }
  return null;
}

/** "said when ⟨asked⟩ about the mill: “…”": whether the words belong to the verb before. */
function isWhenAsked(scene: Scene, { firstToken, headToken }: Cue): boolean {
  const {
    document: { tokens },
    language: { speech },
  } = scene;
  if (firstToken !== headToken || !speech.askedForms.has(wordAt(scene, headToken))) return false;
  const opener = tokens[firstToken - 1];
  return opener?.capital === false && speech.beforeAsked.has(opener.lower);
}

/**
 * "responded to Roe's ⟨question⟩ in a post: “…”": whether a noun names what a verb before it answers; unlike "responded
 * with a question".
 */
function isAnswered({ cueOf, cues, grammar, language }: Scene, { form, firstToken }: Cue): boolean {
  if (form !== "noun") return false;
  let at = firstToken - 1;
  const isWith = (token: number) => language.smallWords.besideOthers.has(wordAt(grammar, token));
  while (at > firstToken - REACH && !isIn(cueOf, at) && !isWith(at) && isInPhrases(grammar.tags[at])) at -= 1;
  return language.speech.replyingVerbs.has(itemAt(cues, cueOf[at])?.lemma ?? "");
}

/** The cue of reported speech, or {@link cueBefore} of words in marks. */
export function ownCue(scene: Scene, { attribution, content }: Pick<Frame, "attribution" | "content">): Cue | null {
  return attribution.cue ?? cueBefore(scene, content[0]?.firstToken ?? 0);
}

/**
 * The cue of words in marks: the one that governs them, if it does not assert; otherwise the cue of their speaker. If a
 * speaker's cue does not assert and stands elsewhere, it reports something else: “…,” the officer, who would say no
 * more, added.
 *
 * @param words the parts of what is said
 */
export function cueOfMarks(scene: Scene, words: readonly TokenRange[], candidate: Candidate | null): Cue | null {
  const before = governingCue(scene, words);
  const own = itemAt(scene.cues, candidate?.cue);
  const phrase = itemAt(scene.phraseTokens, candidate?.mention);
  // Before Moe could answer, “It is late,” Roe ⟨said⟩. When Moe asked, “It is late,” Roe ⟨said⟩.
  const end = words.at(-1)?.lastToken ?? 0;
  const isBehind = own?.reading === "asserted" && own.firstToken >= end && wordAt(scene, end - 2) === ",";
  const isBeside = before?.reading === "hypothetical" || before?.reading === "questioned";
  const isOthers = isBeside && isBehind && phrase !== undefined;
  if (isOthers && standsByWords(scene, phrase, own)) return own;
  if (before !== null && before.reading !== "asserted") return before;
  if (own !== undefined && phrase !== undefined && isOfAsker(scene, words, phrase, own)) return null;
  // “No.” – Roe, asked whether it was late; “No.” – Roe, on being asked whether it was late
  if (own?.reading === "questioned" && (isAskedInLine(scene, own) || isPassive(scene.grammar, own))) return null;
  if (own === undefined || own.reading === "asserted" || phrase === undefined) return own ?? null;
  if (standsByWords(scene, phrase, own)) return own;
  if (before !== null) return before;
  const inFront = itemAt(scene.cues, scene.cueOf[phrase.firstToken - 1]);
  if (inFront?.reading === "asserted") return inFront;
  const next = itemAt(scene.cues, nextCueAt(scene, own.lastToken));
  const isNear = next !== undefined && scene.sentenceOf[next.headToken] === scene.sentenceOf[own.headToken];
  if (isNear && next.reading === "asserted") return next;
  return (candidate?.place ?? NEXT_SENTENCE) <= AFTER ? own : null;
}

/**
 * “Will it last?” I ⟨asked⟩ Roe. “It will.”: whether the verb is the asker's, and the person asked answers in the next
 * sentence.
 */
function isOfAsker(scene: Scene, words: readonly TokenRange[], { firstToken }: TokenRange, cue: Cue): boolean {
  const { sentenceOf, language, mentionOf } = scene;
  if (!language.stances.askingVerbs.has(cue.lemma) || firstToken !== cue.lastToken) return false;
  const subject = cue.firstToken - 1;
  const hasSubject = isIn(mentionOf, subject) || language.speech.writers.has(wordAt(scene, subject));
  return hasSubject && (sentenceOf[cue.headToken] ?? 0) < (sentenceOf[words[0]?.firstToken ?? 0] ?? 0);
}

/** The cue before the words; null if it denies something else: she denied it: “I was not there.” */
export function governingCue(scene: Scene, words: readonly TokenRange[]): Cue | null {
  const first = words[0]?.firstToken ?? 0;
  const cue = cueBefore(scene, first);
  if (cue === null || cue.reading === "unsaid") return cue;
  return stanceOfMarks(scene.grammar, cue, first) === cue.reading ? cue : null;
}

/** “…,” ⟨the officer⟩ ⟨allegedly said⟩: whether speaker and cue, in either order, stand together right behind marks. */
function standsByWords(scene: Scene, phrase: TokenRange, cue: Cue): boolean {
  const { grammar } = scene;
  const [first, second] = phrase.firstToken < cue.firstToken ? [phrase, cue] : [cue, phrase];
  if (!isJoined(grammar, first.lastToken, second.firstToken)) return false;
  let at = first.firstToken - 1;
  for (let left = REACH; left > 0 && (grammar.tags[at] === COMMA || isInPhrases(grammar.tags[at])); left -= 1) at -= 1;
  return grammar.tags[at] === MARK && blockAt(scene, at) === blockAt(scene, first.firstToken);
}

/** "a reporter ⟨can be heard⟩ asking": whether only adverbs, verbs and commas stand between two tokens. */
function isJoined({ tags }: Grammar, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (tags[at] !== ADVERB && tags[at] !== COMMA && !isVerb(tags[at])) return false;
  return to >= from;
}
