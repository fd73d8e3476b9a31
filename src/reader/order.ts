import type { DecisionValues } from "../decisions/decision.ts";
import { requireKnownKeys } from "../known-keys.ts";
import { misuse, shown } from "../misuse.ts";
import { UNNAMED_KINDS, type UnnamedKind } from "../vocabulary.ts";
import type { Fields } from "./decision-form.ts";
import { REJECTED } from "./decision-text.ts";
import { articleOfField, type IdentityOrder, readIdentityOrder } from "./identity-order.ts";

/** What a form asks for. */
export type Order = QuoteOrder | UndoOrder | (OrderHead & IdentityOrder);

/** A decision about a quote, by its address, made on the state that the page showed. */
export type QuoteOrder = OrderHead & { readonly quote: string; readonly state: string } & (
    | { readonly action: "confirm" }
    | { readonly action: "reject"; readonly because: DecisionValues["reject"]["because"] }
    | { readonly action: "speak"; readonly speaker: Chosen }
  );

/** Takes back a decision, by its key. */
export interface UndoOrder extends OrderHead {
  readonly action: "undo";
  readonly decision: string;
}

/** What every form has. */
interface OrderHead {
  /** The page to come back to, on this host. */
  readonly back: string;
  readonly reason: string | null;
}

/** Whom somebody chose as the speaker: someone in the archive, a new name, or nobody by name. */
export type Chosen =
  | { readonly kind: "known"; readonly named: { readonly kind: "person" | "organisation"; readonly id: number } }
  | { readonly kind: "new"; readonly as: "person" | "organisation"; readonly name: string }
  | { readonly kind: "unnamed"; readonly as: UnnamedKind }
  | { readonly kind: "unknown" };

/**
 * What the fields of a form ask for.
 *
 * @throws ArchiveError `invalid_argument` for anything that no form of the reader sends
 */
export function readOrder(fields: Fields): Order {
  const others = Object.entries(fields).filter(([name]) => fields.action !== "split" || articleOfField(name) === null);
  requireKnownKeys("form", Object.fromEntries(others), FIELDS);
  const head = { back: backOf(fields.back ?? ""), reason: fields.reason?.trim() || null };
  const { action, quote = "", state = "", decision = "" } = fields;
  if (action === "undo") return { ...head, action, decision };
  const identity = readIdentityOrder(fields);
  if (identity !== null) return { ...head, ...identity };
  const about = { ...head, quote, state };
  if (action === "confirm") return { ...about, action };
  if (action === "reject") return { ...about, action, because: becauseOf(fields.because ?? "") };
  if (action === "speak") return { ...about, action, speaker: chosenOf(fields.speaker ?? "") };
  throw misuse(`form: there is no action ${shown(action)}`);
}

const FIELDS = [
  ...["action", "state", "back", "reason", "decision"],
  ...["quote", "because", "speaker"],
  ...["one", "other", "verdict", "person", "qualifier"],
];

/**
 * Checks the path to come back to: an address elsewhere would begin with two slashes, or with a slash and what browsers
 * take for one.
 */
function backOf(back: string): string {
  if (/^\/(?![/\\])[!-~]*$/.test(back)) return back;
  throw misuse(`form: ${shown(back)} is no page of this reader`);
}

function becauseOf(word: string): DecisionValues["reject"]["because"] {
  if (word === "not_speech" || word === "wrong_words" || word === "duplicate") return word;
  throw misuse(`form: because must be one of ${Object.keys(REJECTED).join(", ")}, not ${shown(word)}`);
}

/**
 * "person:12", "organisation:3", "new-person:Ann Roe", "new-organisation:Fishers' Union", "unnamed:group" or "unknown".
 */
function chosenOf(written: string): Chosen {
  const [, kind = "", rest = ""] = /^([a-z-]+)(?::(.*))?$/s.exec(written) ?? [];
  if ((kind === "person" || kind === "organisation") && /^\d{1,15}$/.test(rest)) {
    return { kind: "known", named: { kind, id: Number(rest) } };
  }
  if (kind === "new-person" && rest.trim() !== "") return { kind: "new", as: "person", name: rest.trim() };
  if (kind === "new-organisation" && rest.trim() !== "") return { kind: "new", as: "organisation", name: rest.trim() };
  const unnamed = UNNAMED_KINDS.find((one) => one === rest);
  if (kind === "unnamed" && unnamed !== undefined) return { kind: "unnamed", as: unnamed };
  if (written === "unknown") return { kind: "unknown" };
  throw misuse(`form: ${shown(written)} is no speaker`);
}
