import type { Attribution } from "./attribution.ts";
import type { Stretch } from "./stretches.ts";

/**
 * The quotes that stand in marks as a whole: every stretch of speech that no clause of `clauses` has taken into a mixed
 * quote. Stretches that continue one another over paragraphs are one quote of several parts. Cue and speaker are left open.
 */
export function findDirect(stretches: readonly Stretch[], clauses: readonly Attribution[]): Attribution[] {
  const taken = new Set(clauses.flatMap((clause) => clause.quoted.map((span) => span.start)));
  const free = stretches.filter((stretch) => stretch.use === "speech" && !taken.has(stretch.start));
  return chains(free).map(toAttribution);
}

/** Groups each stretch with those that continue it. */
function chains(stretches: readonly Stretch[]): Stretch[][] {
  const groups: Stretch[][] = [];
  for (const stretch of stretches) {
    const group = groups.at(-1);
    if (stretch.continued && group?.at(-1)?.continues) group.push(stretch);
    else groups.push([stretch]);
  }
  return groups;
}

function toAttribution(parts: readonly Stretch[]): Attribution {
  const [first] = parts;
  return {
    kind: "direct",
    content: parts.map(({ start, end }) => ({ start, end })),
    quoted: [],
    cue: null,
    source: null,
    rule: "words-in-marks",
    sentence: first?.sentence ?? 0,
    block: first?.block ?? 0,
    confidence: Math.max(...parts.map((part) => part.speech)),
  };
}
