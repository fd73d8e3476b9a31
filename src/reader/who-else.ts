import { type CandidatesOf, candidatesOf } from "../desk/candidates-of.ts";
import { loadIdentities } from "../desk/identities.ts";
import { type ListedDecision, loadDecisions } from "../desk/load-decisions.ts";
import type { Person } from "../queries/records.ts";
import { address, namedAddress } from "./addresses.ts";
import type { Catalogue } from "./catalogue.ts";
import { historySection } from "./history.ts";
import { type Html, html } from "./html.ts";
import { namedLink } from "./who.ts";
import { counted } from "./words.ts";

/** Who else a person may be, and what people have decided about that. */
export interface WhoElse {
  readonly candidates: CandidatesOf;
  readonly decisions: readonly ListedDecision[];
}

/** Loads who else a person may be. */
export async function loadWhoElse({ db }: Catalogue, { id, slug }: Person): Promise<WhoElse> {
  const identity = (await loadIdentities(db, [slug]))(slug);
  return { candidates: await candidatesOf(db, id), decisions: await loadDecisions(db, identity?.touching ?? []) };
}

/** How many candidates are named beside the link to all of them. */
const SHOWN = 3;

/** The same as part of the person's page; null if there is nothing to say. */
export function whoElseSection(
  { editing }: Catalogue,
  person: Person,
  { candidates, decisions }: WhoElse,
): Html | null {
  const { duplicates, mixed } = candidates;
  if (duplicates.length === 0 && mixed === null && decisions.length === 0) return null;
  const page = namedAddress({ kind: "person", ...person });
  const others = duplicates.slice(0, SHOWN).map(({ one, other, reasons }) => {
    const named = one.id === person.id ? other : one;
    return html`<li>${namedLink(named)} <span class="small"><bdi>${reasons.join("; ")}</bdi></span></li>`;
  });
  const all = address("/candidates", { person: person.slug });
  return html`
${duplicates.length > 0 && html`<h2>May also be</h2><ul class="titles">${others}</ul><p class="small"><a href="${all}">Compare ${counted(duplicates.length, "pair")}</a></p>`}
${mixed !== null && html`<h2>May be several people</h2><p><bdi>${mixed.reasons.join("; ")}</bdi></p><p class="small"><a href="${page}/split">Which articles are whose?</a></p>`}
${historySection(decisions, { editing, back: page })}`;
}
