import { misuse } from "../misuse.ts";
import type { Act, Decision, DecisionAction, DecisionHead, DecisionValues, Passage } from "./decision.ts";
import { type Check, isoTimeAs, nullable, object, oneOf, position, sha256, text, where, words } from "./shape.ts";
import { faultOfSpan, VALUE_CHECKS } from "./value-checks.ts";

/** In UTF-16 units. A passage may be long: it is as long as what it decides about. */
const LONGEST_PASSAGE = 1 << 24;
const LONGEST_REASON = 10_000;
const LONGEST_NAME = 1_000;
/** Enough for the words on each side of a passage, which are 32 code points. */
const LONGEST_SIDE = 64;

const ACTIONS = Object.keys(VALUE_CHECKS) as readonly DecisionAction[];

/** What a decision must be about: a passage of an article, an article, anything, or no single article. */
type About = "passage" | "article" | "anything" | "no article";

const ABOUT: Readonly<Record<DecisionAction, About>> = {
  confirm: "passage",
  reject: "passage",
  speak: "passage",
  quote: "passage",
  mean: "passage",
  state: "article",
  credit: "article",
  source: "passage",
  code: "anything",
  restrict: "article",
  release: "article",
  same: "no article",
  different: "no article",
  unsure: "no article",
  split: "no article",
  name: "no article",
  link: "no article",
  revise: "article",
  copy: "article",
  unrelated: "article",
  withdraw: "article",
  reinstate: "article",
  remove: "article",
  undo: "anything",
};

const passage: Check<Passage> = where(
  object<Omit<Passage, "unit">>({
    start: position,
    end: position,
    exact: text(LONGEST_PASSAGE),
    prefix: text(LONGEST_SIDE),
    suffix: text(LONGEST_SIDE),
  }),
  (found) => faultOfSpan(found) ?? (lengthOf(found.exact) === found.end - found.start ? null : WRONG_LENGTH),
);
const WRONG_LENGTH = "exact must have as many code points as there are from start to end";

/** A decision before its value is checked by its action. */
interface Outer extends DecisionHead {
  readonly action: DecisionAction;
  readonly value: unknown;
  readonly undoes: string | null;
}

const outer: Check<Outer> = object<Outer>({
  madeAt: isoTimeAs(
    /^.{10}T\d\d:\d\d:\d\d\.\d{3}Z$/,
    "a time in UTC to the millisecond, such as 2024-05-04T10:30:00.000Z",
  ),
  madeBy: words(LONGEST_NAME),
  action: oneOf(ACTIONS),
  reason: nullable(words(LONGEST_REASON)),
  article: nullable(sha256),
  original: nullable(sha256),
  passage: nullable(passage),
  value: (_at, value) => value ?? {},
  undoes: nullable(sha256),
});

/**
 * Checks that what comes from outside has the shape of a decision, in every field; an empty value and fields that are
 * null may be left out. Whether the article is known and has the words of the passage is not checked here.
 *
 * @throws ArchiveError `invalid_argument`, with the name of the field: "value.speakers[1].name: must not be empty"
 */
export function checkDecision(value: unknown): Decision {
  const { action, value: inner, ...head } = outer("decision", value);
  const act = checkAct(action, inner);
  const fault = faultOf(head, act);
  if (fault !== null) throw misuse(fault);
  return { ...head, ...act };
}

function checkAct(action: DecisionAction, value: unknown): Act {
  const check: Check<DecisionValues[DecisionAction]> = VALUE_CHECKS[action];
  return { action, value: check("value", value) } as Act;
}

/** What does not go together in a decision whose fields are each sound; null if everything does. */
function faultOf(
  { article, original, passage: place, undoes }: Omit<Outer, "action" | "value">,
  act: Act,
): string | null {
  const about = aboutOf(act, place !== null);
  if (place !== null && article === null) return "article: must be given with a passage";
  if (original !== null && article === null) return "original: must not be given without an article";
  if (about === "no article" && article !== null) return `article: ${act.action} concerns no single article`;
  if ((about === "article" || about === "passage") && article === null) return `article: ${act.action} needs one`;
  if (about === "passage" && place === null) return `passage: ${act.action} needs one`;
  if (act.action === "undo") return undoes === null ? "undoes: undo needs the key of a decision" : null;
  return undoes === null ? null : `undoes: is for undo, not for ${act.action}`;
}

/** What a decision must be about: see {@link ABOUT}, unless its value says more. */
function aboutOf(act: Act, hasPassage: boolean): About {
  if (act.action === "mean") return act.value.scope === "archive" ? "no article" : "passage";
  if (act.action === "credit" && act.value.credit === null) return "passage";
  if (act.action === "code" && act.value.of === undefined) return hasPassage ? "passage" : "article";
  return ABOUT[act.action];
}

function lengthOf(exact: string): number {
  let length = 0;
  for (const _codePoint of exact) length += 1;
  return length;
}
