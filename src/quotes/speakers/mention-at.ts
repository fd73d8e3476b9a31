import type { Scene } from "../scene.ts";

/** How far behind the start of its phrase a mention may stand, in tokens: "⟨the national fisheries⟩ ministry". */
const BEFORE_MENTION = 6;

/** The mention that begins at a token, behind its article, or whose phrase begins there. */
export function mentionAt({ mentionOf, phraseTokens }: Scene, at: number): number {
  const near = [mentionOf[at] ?? -1, mentionOf[at + 1] ?? -1].find((mention) => mention >= 0);
  if (near !== undefined) return near;
  for (let token = at + 2; token < at + BEFORE_MENTION; token += 1) {
    const mention = mentionOf[token] ?? -1;
    if (mention >= 0) return phraseTokens[mention]?.firstToken === at ? mention : -1;
  }
  return -1;
}
