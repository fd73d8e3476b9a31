import type { Speaker } from "../queries/records.ts";
import { unnamedText } from "../queries/unnamed-text.ts";

/** A speaker for one line: the name with the title as stated, the printed words of an unnamed speaker, or "unknown". */
export function speakerName(speaker: Speaker): string {
  if (speaker.kind === "unknown") return "unknown";
  if (speaker.kind === "unnamed") return unnamedText(speaker);
  const title = speaker.kind === "person" && speaker.title ? `, ${speaker.title.text}` : "";
  return `${speaker.name}${title}`;
}
