import type { Counts } from "./counts.ts";
import type { Judged } from "./gold.ts";
import { sameName } from "./same-name.ts";

/** A count with what went wrong, in words. */
export interface NameScore {
  readonly counts: Counts;
  readonly errors: readonly string[];
}

/** The distinct people named in an article; a found name on the doubtful list is neither right nor wrong. */
export function scorePeople({ gold, extraction }: Judged): NameScore {
  const wanted = [...new Set((gold.people ?? []).map((person) => (typeof person === "string" ? person : person.name)))];
  const doubtful = gold.peopleDoubtful ?? [];
  const left = [...new Set(extraction.people.map((person) => person.name))].filter(
    (name) => wanted.some((one) => sameName(name, one)) || !doubtful.some((one) => sameName(name, one)),
  );
  const found = left.length;
  const missed = wanted.filter((name) => !takeOut(left, (one) => sameName(one, name)));
  const errors = [...missed.map((name) => `missed ${name}`), ...left.map((name) => `false ${name}`)];
  return { counts: { hits: wanted.length - missed.length, found, wanted: wanted.length }, errors };
}

/** Credits as role and name; publishers are not scored. */
export function scoreCredits({ gold, extraction }: Judged): NameScore {
  const key = (credit: { role: string; name: string }) => `${credit.role} ${squash(credit.name).toLowerCase()}`;
  const wanted = (gold.credits ?? []).filter((credit) => credit.role !== "publisher").map(key);
  const left = extraction.credits.filter((credit) => credit.role !== "publisher").map(key);
  const found = left.length;
  const missed = wanted.filter((one) => !takeOut(left, (other) => other === one));
  const errors = [...missed.map((one) => `missed ${one}`), ...left.map((one) => `false ${one}`)];
  return { counts: { hits: wanted.length - missed.length, found, wanted: wanted.length }, errors };
}

/** Whether headline and dateline are right; null if the gold says nothing about them. */
export function scoreHeader({ gold, extraction }: Judged): { headline: boolean | null; dateline: boolean | null } {
  const headline = squash(extraction.article.headline ?? "");
  const accepted = [gold.headline, gold.headlinePrinted].filter((one) => one !== undefined);
  const places = (names: readonly string[]) => names.join("|").toLowerCase();
  return {
    headline: gold.headline === undefined ? null : accepted.some((one) => squash(one ?? "") === headline),
    dateline:
      gold.dateline === undefined
        ? null
        : places(gold.dateline?.places ?? []) === places(extraction.article.places.map((place) => place.name)),
  };
}

function takeOut(list: string[], matches: (one: string) => boolean): boolean {
  const index = list.findIndex(matches);
  if (index >= 0) list.splice(index, 1);
  return index >= 0;
}

function squash(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
