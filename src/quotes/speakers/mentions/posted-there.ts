import type { Scene } from "../../scene.ts";

/** "a ⟨Facebook⟩ post", "the ⟨TikTok⟩ clip": whether a place where everybody may post stands at a token, and behind it what is posted, which it does not say. */
export function isPostedThere({ document, language }: Pick<Scene, "document" | "language">, at: number): boolean {
  const { tokens } = document;
  return (
    language.occasions.platforms.has(tokens[at]?.lower ?? "") &&
    language.documents.posts.has(tokens[at + 1]?.lower ?? "")
  );
}
