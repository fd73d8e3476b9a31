import type { Act, Bearer } from "../decisions/decision.ts";

/** The actions that say who somebody is, or what they are called. */
export const ABOUT_IDENTITY = ["same", "different", "unsure", "split", "name", "link"] as const;

/** Those whose identity or name a decision is about; empty if it is about something else. */
export function bearersOf({ action, value }: Act): readonly Bearer[] {
  if (action === "same" || action === "different" || action === "unsure") return [value.one, value.other];
  if (action === "name" || action === "link") return [value.of];
  if (action !== "split") return [];
  const { name, qualifier } = value;
  return [
    { kind: "person", name },
    { kind: "person", name, qualifier },
  ];
}
