import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Archive, openArchive, verify } from "../../src/index.ts";
import { sha256 } from "../../src/sha256.ts";
import { type Outcome, onrecord } from "./fake-terminal.ts";

/** Three fictional articles: two people of one name, one person of two names, a headline and a speaker to put right. */
export const STORIES = {
  harbour: `Harbour plan divides council

By Jo Marsh

BRUME, March 3 (Tideline) - “We have no money left,” council leader Ada Quill told reporters on Monday. “None at all.”

Xander Ro, head of the fishers’ union, was not convinced. “It is a scandal,” he said.

“The boats will stay,” said Bea Tarn, a spokeswoman for the port.

(Editing by Cy Vane)
`,
  ferry: `Ferry sails again

By Jo Marsh

BRUME, April 7 (Tideline) - “It will sail in May,” Alexander Ro, head of the fishers’ union, said on Tuesday.

“It was repaired twice,” said John Smith, the harbour master.

(Editing by Cy Vane)
`,
  bells: `Bells to ring at noon

BRUME, May 2 (Tideline) - “They will ring again,” said John Smith, bishop of Brume.

“I will not hear them,” Ada Quill told reporters.
`,
} as const;
export type Story = keyof typeof STORIES;

/** Makes an archive of the three and gives its path. */
export async function deskArchive(folder: string, name: string): Promise<string> {
  const path = join(folder, `${name}.db`);
  await using archive = await openArchive(path, { create: true });
  for (const [story, text] of Object.entries(STORIES)) await archive.add({ text, uri: `${story}.txt` });
  return path;
}

/** The address of the words of a quote. */
export function addressOf(story: Story, words: string): string {
  const start = STORIES[story].indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in ${story}`);
  return `${hashOf(story).slice(0, 12)}:${start}-${start + words.length}`;
}

export function hashOf(story: Story): string {
  return sha256(STORIES[story]);
}

/** A command at the desk of an archive, by Ann Lee. */
export async function desk(path: string, ...args: readonly string[]): Promise<Outcome> {
  const signed = args[0] === "history" ? args : [...args, "--by", "Ann Lee"];
  return onrecord(...signed, "--db", path);
}

/** The key of the one decision that a command has made; fails unless it went well and the archive is sound. */
export async function decided(path: string, ...args: readonly string[]): Promise<string> {
  const { status, stdout, stderr } = await desk(path, ...args, "--json");
  if (status !== 0) throw new Error(stderr);
  const { problems } = await verify(path);
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join("\n"));
  const made: { readonly decisions: readonly { readonly key: string }[] } = JSON.parse(stdout);
  return made.decisions.map(({ key }) => key).join(" ");
}

/** What people see of an archive, without the numbers of its rows: quotes, names, articles, credits. */
export async function seen(path: string) {
  await using archive = await openArchive(path, { readonly: true });
  return {
    quotes: await quotesSeen(archive),
    people: (await archive.people.list()).items.map(({ name, slug, otherNames }) => [name, slug, ...otherNames]),
    articles: (await archive.articles.list()).items.map(({ headline, publishedAt, byline }) => ({
      headline,
      publishedAt,
      byline,
    })),
    credits: (await archive.credits.list()).items
      .map(({ role, credited, basis }) => [role, credited.name, basis])
      .sort(),
  };
}

/** "Ada Quill [ada-quill] (corrected)" by address. */
export async function quotesSeen(archive: Archive): Promise<Readonly<Record<string, string>>> {
  const { items } = await archive.quotes.list({}, { limit: 100 });
  return Object.fromEntries(
    items.map(({ address, speakers, decided }) => {
      const who = speakers.map((one) => ("slug" in one ? `${one.name} [${one.slug}]` : one.kind)).join(", ");
      return [address, decided === null ? who : `${who} (${decided})`];
    }),
  );
}

/** The SHA-256 of the file. */
export function digestOf(path: string): string {
  return sha256(readFileSync(path));
}
