import type { Language } from "../../languages/language.ts";
import type { Scene } from "../scene.ts";
import { AFTER, type Candidate, type Frame, NEXT_SENTENCE } from "./candidates.ts";

const DASHES = new Set(["—", "–", "―", "-", "--", "~"]);

/**
 * The candidate that signs the words: “We go.” — Ann Roe. After the words a dash, then a name, and then nothing more of
 * the line but a title, or what the words are about. Index of the candidate, or -1.
 */
export function findSignature(scene: Scene, frame: Frame, candidates: readonly Candidate[]): number {
  const { document, phraseTokens } = scene;
  const last = frame.content.at(-1)?.lastToken ?? 0;
  if (frame.attribution.kind !== "direct" || !DASHES.has(document.tokens[last]?.text ?? "")) return -1;
  const index = candidates.findIndex(
    ({ mention, place }) =>
      (place === AFTER || place === NEXT_SENTENCE) && phraseTokens[mention]?.firstToken === last + 1,
  );
  const signed = candidates[index];
  return signed !== undefined && endsLine(scene, signed) ? index : -1;
}

/** Whether the line ends after a mention, or only a comma and a few words without a verb of saying follow. */
function endsLine({ language, document, phraseTokens, cueOf }: Scene, { mention }: Candidate): boolean {
  const { tokens } = document;
  const from = phraseTokens[mention]?.lastToken ?? 0;
  for (let at = from; at < from + MAX_AFTER; at += 1) {
    const token = tokens[at];
    if (token === undefined || at === 0) return true;
    if (document.text.slice(tokens.ends[at - 1], tokens.starts[at]).includes("\n")) return true;
    if ((cueOf[at] ?? -1) >= 0 || (at === from && !goesOn(token.lower, language))) return token.text === ".";
  }
  return false;
}

/** Whether this may follow the name: a title, or what the words are about. */
function goesOn(word: string, language: Language): boolean {
  return word === "," || word === "(" || language.smallWords.behindSignature.has(word);
}

/** A title after the name, in tokens: “— Ann Roe, chair of the board”. */
const MAX_AFTER = 12;
