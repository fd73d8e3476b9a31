import { qualifiedName } from "../queries/qualified-name.ts";
import type { Organisation, Person, Quote, StatedTitle } from "../queries/records.ts";
import { printableInline } from "./escape.ts";
import { type Field, listed, toFields } from "./fields.ts";
import type { Terminal } from "./terminal.ts";

/** A person with names and titles as printed, and the newest of what they said, for people. */
export function personText(person: Person, newest: readonly Quote[], terminal: Terminal): string {
  const names = person.names.map(({ name, kind, because }) => `${name} (${kind}, ${because})`).join(", ");
  const named = { ...person, name: qualifiedName(person.name, person.qualifier) };
  return toText(named, [["names", names], ...listed("titles", person.titles.map(titleLine))], newest, terminal);
}

/** An organisation with its names as printed and the newest of what it said, for people. */
export function organisationText(organisation: Organisation, newest: readonly Quote[], terminal: Terminal): string {
  const names = organisation.names.map(({ name, because }) => `${name} (${because})`).join(", ");
  return toText(
    organisation,
    [
      ["kind", organisation.kind],
      ["names", names],
    ],
    newest,
    terminal,
  );
}

type Counted = Pick<Person, "id" | "slug" | "name" | "quoteCount" | "mentionedIn" | "creditedIn">;

function toText(named: Counted, fields: readonly Field[], newest: readonly Quote[], terminal: Terminal): string {
  const quotes = `${named.quoteCount} ${named.quoteCount === 1 ? "quote" : "quotes"}`;
  const counts = `${quotes}; articles that mention: ${named.mentionedIn}, that credit: ${named.creditedIn}`;
  const all: Field[] = [
    ["id", `${named.id}, slug ${named.slug}`],
    ...fields,
    ["counts", counts],
    ...listed("newest", newest.map(quoteLine)),
  ];
  return `${printableInline(named.name)}\n\n${toFields(all, terminal)}`;
}

function titleLine({ title, articleCount, firstOn, lastOn, article, start, end }: StatedTitle): string {
  const days = firstOn === lastOn ? (firstOn ?? "undated") : `${firstOn} to ${lastOn}`;
  const where = articleCount === 1 ? `article ${article.id}` : `${articleCount} articles, last in ${article.id}`;
  return `${title} (${days}; ${where}, ${start}-${end})`;
}

function quoteLine({ id, article, text }: Quote): string {
  return `${id}. ${article.publishedOn ?? "undated"} ${text}`;
}
