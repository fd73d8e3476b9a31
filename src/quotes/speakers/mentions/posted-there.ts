import type { Scene } from "../../scene.ts";

/**
 * "a ⟨Facebook⟩ post", "the ⟨TikTok⟩ clip": whether a platform where everybody may post stands at a token, with what
 * was posted behind it. The platform does not say it.
 */
export function isPostedThere({ document, language }: Pick<Scene, "document" | "language">, at: number): boolean {
  const { tokens } = document;
  return (
    language.occasions.platforms.has(tokens[at]?.lower ?? "") &&
    language.documents.posts.has(tokens[at + 1]?.lower ?? "")
  );
}
