import { itemAt } from "../text/item-at.ts";
import { isBarePossessive } from "../text/tokens.ts";
import type { Scene } from "./scene.ts";

/** Whether the sign at a token marks an owner: "Roe⟨’s⟩", "the voters⟨’⟩", unless it closes words in marks. */
export function isOwnerSign({ document: { tokens }, pairs, pairOf }: Scene, at: number): boolean {
  if (tokens[at]?.kind === "possessive") return true;
  return isBarePossessive(tokens, at) && itemAt(pairs, pairOf[at])?.lastToken !== at + 1;
}
