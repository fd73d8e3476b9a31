import type {
  Act,
  Bearer,
  DecidedSpeaker,
  DecisionAction,
  DecisionValues,
  LoggedDecision,
} from "../decisions/decision.ts";
import type { UnnamedKind } from "../vocabulary.ts";
import { type Html, html, joined, printed } from "./html.ts";

/** What somebody decided, in words that follow their name: "said that Ann Roe spoke". */
export function decisionText(decision: LoggedDecision): Html {
  return TEXTS[decision.action](decision.value as never, decision);
}

type TextOf<Action extends DecisionAction> = (value: DecisionValues[Action], decision: LoggedDecision) => Html;

const TEXTS: { readonly [Action in DecisionAction]: TextOf<Action> } = {
  confirm: ({ part }) => html`confirmed ${CONFIRMED[part]}`,
  reject: ({ because }) => html`rejected the quote: ${REJECTED[because]}`,
  speak: ({ quote }) => html`said that ${speakers(quote.speakers)} spoke`,
  quote: ({ quote }) => html`said how the words stand, and that ${speakers(quote.speakers)} spoke`,
  mean: ({ scope, bearer, ...value }, { passage }) => {
    const words = "form" in value ? value.form : (passage?.exact ?? "");
    return html`said that “${printed(words)}” means ${bearer === null ? "nobody" : name(bearer)}${SCOPES[scope]}`;
  },
  state: ({ field, value }) =>
    value === null
      ? html`said that there is no ${fieldText(field)}`
      : html`set the ${fieldText(field)} to “${printed(value)}”`,
  credit: ({ credit }) =>
    credit === null
      ? html`said that this is no credit`
      : html`credited ${printed(credit.name)} as ${credit.role.replaceAll("_", " ")}`,
  source: ({ at, position, verdict }) =>
    html`compared it with ${printed(at)}${position === undefined ? null : html` at ${printed(position)}`}: ${VERDICTS[verdict]}`,
  code: ({ variable, value, of }) =>
    html`set ${printed(variable)}${of === undefined ? null : html` of ${name(of)}`} to ${value === null ? "nothing" : printed(value)}`,
  restrict: ({ until }) => html`held the article back${until === null ? null : ` until ${until}`}`,
  release: () => html`released the article`,
  same: ({ one, other }) => html`said that ${name(one)} and ${name(other)} are one`,
  different: ({ one, other }) => html`said that ${name(one)} and ${name(other)} are two`,
  unsure: ({ one, other }) => html`could not say whether ${name(one)} and ${name(other)} are one`,
  split: ({ name: words, qualifier, articles }) =>
    html`said that ${printed(words)} is ${printed(`${words} (${qualifier})`)} in ${articles.length === 1 ? "one article" : `${articles.length} articles`}`,
  name: ({ of, name: words, givenName, familyName, note }) => {
    const isNote = words === undefined && givenName === undefined && familyName === undefined && note !== undefined;
    if (isNote) return html`noted of ${name(of)}: “${printed(note)}”`;
    return html`set how ${name(of)} is called${words === undefined ? null : html`: ${printed(words)}`}`;
  },
  link: ({ of, scheme, id }) => html`said that ${name(of)} is ${printed(`${scheme}:${id}`)}`,
  revise: ({ kind }) => html`said that the article is a ${kind} of another`,
  copy: () => html`said that the article is a copy of another`,
  unrelated: () => html`said that two articles have nothing to do with each other`,
  withdraw: () => html`marked the article as withdrawn by its publisher`,
  reinstate: () => html`took the mark of a withdrawn article away`,
  remove: ({ because }) => html`removed the article: ${printed(because)}`,
  undo: () => html`took a decision back`,
};

const CONFIRMED = { words: "the words", speaker: "who spoke", both: "words and speaker" } as const;

/** Why something is not a quote. */
export const REJECTED: Readonly<Record<DecisionValues["reject"]["because"], string>> = {
  not_speech: "nobody says this",
  wrong_words: "the words are not those that were said",
  duplicate: "it is listed twice",
};

const SCOPES = { mention: " here", article: " in this article", archive: " in every article" } as const;
const VERDICTS = { stands: "it stands", differs: "it differs", not_found: "it is not there" } as const;

/** What to call an unnamed source. */
export const UNNAMED_WORDS: Readonly<Record<UnnamedKind, string>> = {
  individual: "somebody unnamed",
  group: "several unnamed people",
  document: "a document",
  poll: "a poll",
  unresolved: "somebody who was not found",
};

function speakers(all: readonly DecidedSpeaker[]): Html {
  return html`${joined(all.filter(({ role }) => role === "speaker").map(speaker), " and ")}`;
}

function speaker(one: DecidedSpeaker): Html {
  if (one.kind === "unknown") return html`nobody knows who`;
  return one.kind === "unnamed" ? html`${UNNAMED_WORDS[one.unnamedAs]}` : name(one);
}

function name(bearer: Bearer): Html {
  const qualifier = bearer.kind === "person" ? bearer.qualifier : undefined;
  return printed(qualifier === undefined ? bearer.name : `${bearer.name} (${qualifier})`);
}

function fieldText(field: Extract<Act, { action: "state" }>["value"]["field"]): string {
  return field === "published_at" ? "time of publication" : field.replaceAll("_", " ");
}
