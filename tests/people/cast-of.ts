import { ENGLISH } from "../../src/languages/en/english.ts";
import type { Cast, Mention } from "../../src/people/cast.ts";
import { findCast } from "../../src/people/find-cast.ts";
import { textAt } from "../../src/span.ts";
import { readDocument } from "../../src/text/document.ts";

/** The cast of a body in which each line is a paragraph; a first line that begins with "# " is the headline. */
export function castOf(source: string): { readonly text: string; readonly cast: Cast } {
  const text = source.startsWith("# ") ? source.slice(2) : source;
  const blocks = [];
  let start = 0;
  for (const [index, line] of text.split("\n").entries()) {
    const zone = index === 0 && text !== source ? ("headline" as const) : ("body" as const);
    if (line !== "") blocks.push({ start, end: start + line.length, zone });
    start += line.length + 1;
  }
  return { text, cast: findCast(readDocument(text, blocks, ENGLISH)) };
}

/** The full names of the people, in order of appearance. */
export function peopleIn(source: string): string[] {
  return castOf(source).cast.people.map((person) => person.name);
}

/** The names of the organisations, in order of appearance. */
export function organisationsIn(source: string): string[] {
  return castOf(source).cast.organisations.map((organisation) => organisation.name);
}

/** Each mention as printed, with whom it names behind an arrow: "Roe → Jane Roe". */
export function namesIn(source: string): string[] {
  const { text, cast } = castOf(source);
  return cast.mentions.flatMap((mention) => {
    const name = nameOf(cast, mention);
    return name === null ? [] : [`${textAt(text, mention)} → ${name}`];
  });
}

function nameOf(cast: Cast, { person, organisation }: Mention): string | null {
  if (person !== null) return cast.people[person]?.name ?? null;
  return organisation === null ? null : (cast.organisations[organisation]?.name ?? null);
}

/** Each title as printed, of the people only. */
export function titlesIn(source: string): string[] {
  const { text, cast } = castOf(source);
  return cast.mentions.flatMap(({ title }) => (title === null ? [] : [textAt(text, title)]));
}

/** Each description as "core | phrase | kind". */
export function descriptionsIn(source: string): string[] {
  const { text, cast } = castOf(source);
  return cast.mentions
    .filter((mention) => mention.form === "description")
    .map((mention) => `${textAt(text, mention)} | ${textAt(text, mention.phrase)} | ${mention.unnamedAs}`);
}
