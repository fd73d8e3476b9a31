import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Database } from "better-sqlite3";
import { connect } from "../../src/archive/sqlite/connect.ts";
import { migrate } from "../../src/archive/sqlite/migrate.ts";
import { createStore } from "../../src/archive/sqlite/store.ts";
import { isRefusal } from "../../src/diagnostic.ts";
import { prepareArticle } from "../../src/ingest/prepare-article.ts";
import { createWriter } from "../../src/ingest/writer.ts";

const PEOPLE = ["Ada Quill", "Tomás Verrin", "Mara Holt", "JONAS HOLT", "Jonas Holt", "Cleo Marsh", "Bén Osgood"];
const PLACES = ["PORT ELLERY", "NORVANE", "BRUME"];

/** A short article that is like no other: two quotes, a title, a dateline, two credits, a character beyond the BMP. */
export function smallArticle(number: number): string {
  const speaker = PEOPLE[number % PEOPLE.length];
  const reporter = PEOPLE[(number + 3) % PEOPLE.length];
  return `Ferry ${number} sails 🚢

${PLACES[number % PLACES.length]}, March ${1 + (number % 28)} (Sandwire) - Ferry ${number} has sailed, Harbour Secretary ${speaker} said.

“We sailed with ${number} others,” ${speaker?.split(" ")[1]} said.

(Reporting by ${reporter}; Editing by Cleo Marsh)
`;
}

export function smallArticles(count: number): readonly string[] {
  return Array.from({ length: count }, (_, number) => smallArticle(number));
}

const CARGOES = ["apples", "bricks", "cattle", "drums", "engines", "flour", "glass", "hay", "iron", "jute", "kelp"];

/**
 * So many small articles, of which ten in a row are much like each other. The others are all of a few stories, and what
 * links them to each other grows with the square of their number.
 */
export function articlesOfManyStories(count: number): readonly string[] {
  return smallArticles(count).map((text, number) => {
    const story = Math.floor(number / 10);
    const [first, second, third] = [1, 3, 7].map((step) => CARGOES[(story * step + Math.floor(story / 11)) % 11]);
    const cargo = `The hold was full of ${first} from yard ${story}, ${second} for shed ${story} and ${third} for quay ${story}.`;
    return text.replace("\n(Reporting", `\n${cargo}\n\n(Reporting`);
  });
}

/** Writes texts to files of their own and gives the folder. */
export function writeFolder(folder: string, texts: readonly string[]): string {
  mkdirSync(folder, { recursive: true });
  for (const [index, text] of texts.entries())
    writeFileSync(join(folder, `${String(index).padStart(5, "0")}.txt`), text);
  return folder;
}

/** Writes texts as lines of JSON and gives the file. */
export function writeLines(path: string, texts: readonly string[]): string {
  writeFileSync(path, texts.map((text) => `${JSON.stringify({ text, uri: uriOf(text) })}\n`).join(""));
  return path;
}

/** The same for the same text, wherever it stands. */
export function uriOf(text: string): string {
  return text.slice(0, text.indexOf(" 🚢"));
}

/** Makes an archive of texts in this process, closed again. */
export async function archiveOf(path: string, texts: readonly string[]): Promise<string> {
  await migrate(path);
  const raw = connect(path);
  try {
    await store(raw, texts);
  } finally {
    raw.close();
  }
  return path;
}

/** Adds texts in one batch. */
export async function store(raw: Database, texts: readonly string[]): Promise<void> {
  const prepared = texts.flatMap((text) => {
    const article = prepareArticle({ bytes: Buffer.from(text), uri: uriOf(text) });
    return isRefusal(article) ? [] : [article];
  });
  const written = await createWriter(createStore(raw), { command: "add" }).write(prepared);
  const failed = written.find(({ status }) => status === "refused");
  if (failed !== undefined) throw new Error(JSON.stringify(failed));
}

/** Opens a file, does something with it, closes it. */
export function change<Result>(path: string, action: (raw: Database) => Result): Result {
  const raw = connect(path);
  try {
    return action(raw);
  } finally {
    raw.close();
  }
}
