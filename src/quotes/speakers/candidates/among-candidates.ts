import type { Scene } from "../../scene.ts";
import type { Candidate } from "./candidates.ts";

/** The index of the candidate for a mention, or -1. */
export function candidateOf(candidates: readonly Candidate[], mention: number): number {
  for (let at = 0; at < candidates.length; at += 1) if (candidates[at]?.mention === mention) return at;
  return -1;
}

/** The index of the first candidate whose phrase ends right before a token: “⟨Roe⟩ said”; -1 where there is none. */
export function candidateBefore({ phraseTokens }: Scene, candidates: readonly Candidate[], token: number): number {
  for (let at = 0; at < candidates.length; at += 1)
    if (phraseTokens[candidates[at]?.mention ?? -1]?.lastToken === token) return at;
  return -1;
}

/** The index of the first candidate whose phrase begins at a token: “said ⟨Roe⟩”; -1 where there is none. */
export function candidateAt({ phraseTokens }: Scene, candidates: readonly Candidate[], token: number): number {
  for (let at = 0; at < candidates.length; at += 1)
    if (phraseTokens[candidates[at]?.mention ?? -1]?.firstToken === token) return at;
  return -1;
}
