import { isIsoTime } from "../iso-time.ts";
import type { CreditRole } from "../vocabulary.ts";
import type { Given, GivenCredit, GivenFact, GivenFactName } from "./document.ts";

type GivenField = "headline" | "byline" | "publishedAt" | "language" | "url" | "embargoedUntil";
export type PublicationStatus = NonNullable<Given["publicationStatus"]>;

/**
 * Gathers what a format states. The first value of a field counts, so a format reads its fields in the order in which
 * it trusts them; an empty value is not stated. `statedIn` is "ninjs: versioncreated".
 */
export class GivenDraft {
  readonly #fields = new Map<GivenField, string>();
  readonly #statedIn = new Map<string, string>();
  readonly #authors = new Set<string>();
  readonly #facts = new Map<string, GivenFact>();
  readonly #credits = new Map<string, GivenCredit>();
  #status: PublicationStatus | null = null;
  /** What a person should know: that something stated is not used. Whole sentences without a full stop. */
  readonly notes: string[] = [];

  set(field: "headline" | "byline" | "language" | "url", value: string, statedIn: string): void {
    const line = toLine(value);
    if (line !== "" && !this.#fields.has(field)) this.#put(field, line, statedIn);
  }

  /**
   * Sets a date, or a date and time. One that no calendar has is ignored, and so is an embargo's end without a zone.
   */
  setTime(field: "publishedAt" | "embargoedUntil", value: string | null, statedIn: string): void {
    if (!isIsoTime(value) || this.#fields.has(field)) return;
    if (field === "embargoedUntil" && !hasZone(value)) return;
    this.#put(field, value, statedIn);
  }

  setStatus(status: PublicationStatus | null, statedIn: string): void {
    if (status === null || this.#status !== null) return;
    this.#status = status;
    this.#statedIn.set("publicationStatus", statedIn);
  }

  author(name: string, statedIn: string): void {
    const line = toLine(name);
    if (line === "") return;
    if (this.#authors.size === 0) this.#statedIn.set("authors", statedIn);
    this.#authors.add(line);
  }

  credit(role: CreditRole, name: string, statedIn: string): void {
    const line = toLine(name);
    const key = `${role} ${line}`;
    if (line !== "" && !this.#credits.has(key)) this.#credits.set(key, { role, name: line, statedIn });
  }

  fact(name: GivenFactName, value: string, statedIn: string): void {
    const line = toLine(value);
    const key = `${name} ${line}`;
    if (line !== "" && !this.#facts.has(key)) this.#facts.set(key, { name, value: line, statedIn });
  }

  get(field: GivenField): string | null {
    return this.#fields.get(field) ?? null;
  }

  /**
   * The words of a canceled item that has no text: the notes to editors, else its descriptions, else its headline. Such
   * an item takes a story back and must not be lost. Empty for an item in any other state.
   */
  wordsOfCancellation(): readonly string[] {
    if (this.#status !== "canceled") return [];
    const [note, description] = [this.facts("note"), this.facts("description")];
    if (note.length > 0) return note;
    const headline = this.get("headline");
    return description.length > 0 || headline === null ? description : [headline];
  }

  /** The values of the facts with a name, in order. */
  facts(name: GivenFactName): string[] {
    return [...this.#facts.values()].filter((fact) => fact.name === name).map(({ value }) => value);
  }

  build(): Given {
    return {
      headline: this.get("headline"),
      byline: this.get("byline"),
      authors: [...this.#authors],
      ...(this.#credits.size === 0 ? {} : { credits: [...this.#credits.values()] }),
      publishedAt: this.get("publishedAt"),
      language: this.get("language"),
      url: this.get("url"),
      publicationStatus: this.#status,
      embargoedUntil: this.get("embargoedUntil"),
      facts: [...this.#facts.values()],
      statedIn: Object.fromEntries(this.#statedIn),
    };
  }

  #put(field: GivenField, value: string, statedIn: string): void {
    this.#fields.set(field, value);
    this.#statedIn.set(field, statedIn);
  }
}

/** A value as one line, without what a database cannot keep or a terminal cannot show. */
function toLine(value: string): string {
  return value
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
}

/** Whether a time states its zone. */
function hasZone(time: string): boolean {
  return /T.*(?:Z|[+-]\d\d:?\d\d)$/.test(time);
}

/** The state that an agency's word means, or null: "usable", "stat:canceled", "…/pubstatusg2/withheld". */
export function toStatus(stated: string): PublicationStatus | null {
  const word = /[A-Za-z]+$/.exec(stated.slice(-40).trim())?.[0].toLowerCase() ?? "";
  return STATUSES.get(word) ?? null;
}

const STATUSES = new Map<string, PublicationStatus>([
  ["usable", "usable"],
  ["published", "usable"],
  ["withheld", "withheld"],
  ["withhold", "withheld"],
  ["embargoed", "withheld"],
  ["canceled", "canceled"],
  ["cancelled", "canceled"],
  ["killed", "canceled"],
  ["kill", "canceled"],
  ["withdrawn", "canceled"],
  ["recalled", "canceled"],
]);

/**
 * The role that an agency's word means: "crol:photographer", "Editor", "writer"; "other" if it is none of the archive's
 * roles.
 */
export function toCreditRole(stated: string): CreditRole {
  const words = stated
    .toLowerCase()
    .split(/[^a-z]+/)
    .reverse();
  for (const word of words) {
    const role = ROLES.get(word);
    if (role !== undefined) return role;
  }
  return "other";
}

const ROLES = new Map<string, CreditRole>([
  ["author", "author"],
  ["byline", "author"],
  ["creator", "author"],
  ["autor", "author"],
  ["reporter", "reporter"],
  ["correspondent", "reporter"],
  ["journalist", "reporter"],
  ["contributor", "contributor"],
  ["writer", "writer"],
  ["columnist", "writer"],
  ["editor", "editor"],
  ["subeditor", "editor"],
  ["photographer", "photographer"],
  ["photo", "photographer"],
  ["compiler", "compiler"],
  ["translator", "translator"],
  ["publisher", "publisher"],
  ["distributor", "publisher"],
  ["provider", "publisher"],
]);
