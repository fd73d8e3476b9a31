import { misuse, shown } from "../misuse.ts";
import type { Fields } from "./decision-form.ts";

/** What somebody says about two people, by their slugs; if they are one, which of the two stays. */
export interface PairOrder {
  readonly action: "identify";
  readonly one: string;
  readonly other: string;
  readonly verdict: PairVerdict;
  readonly state: string;
}

/** What can be said about two people. */
export type PairVerdict = (typeof PAIR_VERDICTS)[number];
export const PAIR_VERDICTS = ["keep-one", "keep-other", "different", "unsure"] as const;

/** Says that a person's name is another bearer's in some articles, given by their ids. */
export interface SplitOrder {
  readonly action: "split";
  readonly person: string;
  readonly qualifier: string;
  readonly articles: readonly number[];
  readonly state: string;
}

/** Says that a name is one person's. */
export interface OnePersonOrder {
  readonly action: "one-person";
  readonly person: string;
  readonly state: string;
}

/** A decision about who is who, made on the state that the page showed. */
export type IdentityOrder = PairOrder | SplitOrder | OnePersonOrder;

/** What a form about who is who asks for; null if its action is another one. */
export function readIdentityOrder(fields: Fields): IdentityOrder | null {
  const { action, state = "", one = "", other = "", verdict = "", person = "", qualifier = "" } = fields;
  if (action === "identify") return { action, one, other, verdict: verdictOf(verdict), state };
  if (action === "one-person") return { action, person, state };
  if (action !== "split") return null;
  const articles = Object.keys(fields).flatMap((name) => articleOfField(name) ?? []);
  if (articles.length === 0) throw misuse("form: choose the articles that are about somebody else");
  if (qualifier.trim() === "") throw misuse("form: say what tells the other one apart, in a word or two");
  return { action, person, qualifier: qualifier.trim(), articles, state };
}

/** The name of the field that chooses an article. */
export function fieldOfArticle(id: number): string {
  return `article-${id}`;
}

/** The article that a field chooses; null if it is another field. */
export function articleOfField(name: string): number | null {
  const [, id] = /^article-(\d{1,15})$/.exec(name) ?? [];
  return id === undefined ? null : Number(id);
}

function verdictOf(word: string): PairVerdict {
  const verdict = PAIR_VERDICTS.find((one) => one === word);
  if (verdict === undefined)
    throw misuse(`form: verdict must be one of ${PAIR_VERDICTS.join(", ")}, not ${shown(word)}`);
  return verdict;
}
