import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { backup } from "../../../src/archive/sqlite/backup.ts";
import { migrate } from "../../../src/archive/sqlite/migrate.ts";
import { verify } from "../../../src/archive/sqlite/verify.ts";
import { openArchive } from "../../../src/index.ts";
import { addMigration, copyMigrations } from "../../helpers/fixture-migrations.ts";
import { makeOlder } from "../../helpers/meddle.ts";
import { beforeMigration, digestOf, faultOfContent, faultOfCopies, faultOfMigrated } from "../old-or-new.ts";
import { rebuildOf } from "../rebuild.ts";
import { archiveOf, change, smallArticles } from "../small-articles.ts";

/** Something that a user asks for, done in this process on a file of its own. */
export interface Job {
  readonly name: string;
  /** Puts everything back as it was before. */
  reset(): void;
  /** Throws if it could not be done. */
  run(): Promise<void>;
  /** Whether what is there now is whole, and all that it should be if the job was done; what is wrong, or null. */
  fault(isDone: boolean): Promise<string | null>;
}

/** Each works in a folder of its own within `scratch`, whose archives it makes now. */
export async function makeJobs(scratch: string): Promise<readonly Job[]> {
  const old = await archiveOf(join(scratch, "old.db"), smallArticles(3));
  return [
    await additions(folderOf(scratch, "add"), old),
    await creation(folderOf(scratch, "create")),
    await rereading(folderOf(scratch, "reread"), old),
    migration(folderOf(scratch, "migrate"), old),
    verification(folderOf(scratch, "verify"), old),
    await copying(folderOf(scratch, "backup"), old),
    await listing(folderOf(scratch, "list"), old),
  ];
}

function folderOf(scratch: string, name: string): string {
  const folder = join(scratch, name);
  mkdirSync(folder);
  return folder;
}

function replaceBy(path: string, source: string | null): void {
  for (const suffix of ["", "-wal", "-shm", "-journal"]) rmSync(path + suffix, { force: true });
  if (source !== null) copyFileSync(source, path);
}

/** Two articles are added to three; the archive may hold three, four or five whole ones, and all that were reported. */
async function additions(folder: string, old: string): Promise<Job> {
  const db = join(folder, "a.db");
  const digests: string[] = [];
  for (const count of [3, 4, 5]) {
    digests.push(digestOf(await archiveOf(join(folder, `${count}.db`), smallArticles(count))));
  }
  let reported: string[] = [];
  return {
    name: "add",
    reset: () => {
      reported = [];
      replaceBy(db, old);
    },
    run: async () => {
      await using archive = await openArchive(db);
      for (const text of smallArticles(5)) {
        const outcome = await archive.add({ text, uri: text.slice(0, text.indexOf(" 🚢")) });
        if (outcome.status === "rejected") throw new Error(`rejected: ${JSON.stringify(outcome)}`);
        reported.push(outcome.sha256);
      }
    },
    fault: (isDone) => faultOfContent(db, isDone ? digests.slice(2) : digests, reported),
  };
}

/** A new archive with one article: there may be nothing, an empty archive, or the whole. */
async function creation(folder: string): Promise<Job> {
  const db = join(folder, "a.db");
  const [text = ""] = smallArticles(1);
  const empty = digestOf(await archiveOf(join(folder, "empty.db"), []));
  const whole = digestOf(await archiveOf(join(folder, "whole.db"), [text]));
  return {
    name: "add, making the archive",
    reset: () => replaceBy(db, null),
    run: async () => {
      await using archive = await openArchive(db, { create: true, migrate: true });
      await archive.add({ text, uri: "Ferry 0 sails" });
    },
    fault: async (isDone) => {
      if (isDone && !existsSync(db)) return "it was done, and there is nothing";
      return faultOfContent(db, isDone ? [whole] : [empty, whole]);
    },
  };
}

/** Articles that an earlier version has read otherwise: all of them as they were, or as they are read now. */
async function rereading(folder: string, old: string): Promise<Job> {
  const db = join(folder, "a.db");
  const stale = join(folder, "stale.db");
  copyFileSync(old, stale);
  change(stale, (raw) =>
    makeOlder(raw, "UPDATE quotes SET confidence = confidence / 2; DELETE FROM credits WHERE seq > 0"),
  );
  const [before, after] = [digestOf(stale), digestOf(old)];
  return {
    name: "reread",
    reset: () => replaceBy(db, stale),
    run: async () => {
      await using archive = await openArchive(db);
      const { refused } = await archive.reread();
      if (refused > 0) throw new Error("an article was refused");
    },
    fault: (isDone) => faultOfContent(db, isDone ? [after] : [before, after]),
  };
}

/** A migration that rebuilds a table and changes rows. */
function migration(folder: string, old: string): Job {
  const db = join(folder, "a.db");
  const migrations = copyMigrations(join(folder, "migrations"));
  addMigration(migrations, "9002_rebuild", ...rebuildOf(old, "quotes"), "UPDATE runs SET rejected = rejected + 7;");
  const before = beforeMigration(old);
  return {
    name: "migrate",
    reset: () => {
      for (const name of readdirSync(folder)) if (name.startsWith("a.")) rmSync(join(folder, name));
      copyFileSync(old, db);
    },
    run: async () => void (await migrate(db, { folder: migrations })),
    fault: async (isDone) => faultOfMigrated(db, before, isDone),
  };
}

/** A good archive must not be called a bad one because memory is short, nor be changed. */
function verification(folder: string, old: string): Job {
  const db = join(folder, "a.db");
  let problems: string[] = [];
  return {
    name: "verify",
    reset: () => {
      problems = [];
      replaceBy(db, old);
    },
    run: async () => {
      const report = await verify(db);
      problems = report.problems.map(({ code, message }) => `${code}: ${message}`);
    },
    fault: async () => {
      if (problems.length > 0) return `called bad: ${problems.join("; ")}`;
      return readFileSync(db).equals(readFileSync(old)) ? null : "the file was changed";
    },
  };
}

/** Once, or twice where it was done in spite of what failed. */
const DONE = [
  [3, 2],
  [3, 3],
];

/** A copy in the place of an older one: each that stands is good, with its manifest, and the youngest holds all. */
async function copying(folder: string, old: string): Promise<Job> {
  const before = folderOf(folder, "before");
  const work = join(folder, "work");
  const copy = join(work, "copy.db");
  await backup(await archiveOf(join(folder, "younger.db"), smallArticles(2)), join(before, "copy.db"));
  return {
    name: "backup",
    reset: () => {
      rmSync(work, { recursive: true, force: true });
      mkdirSync(work);
      for (const name of readdirSync(before)) copyFileSync(join(before, name), join(work, name));
    },
    run: async () => void (await backup(old, copy, { keep: 2 })),
    fault: (isDone) => faultOfCopies(copy, isDone ? DONE : [[2], ...DONE]),
  };
}

/** What is asked of an archive is answered in full or not at all. */
async function listing(folder: string, old: string): Promise<Job> {
  const db = join(folder, "a.db");
  copyFileSync(old, db);
  const ask = async () => {
    await using archive = await openArchive(db, { readonly: true });
    const quotes = await archive.quotes.list({});
    const people = await archive.people.list({});
    const found = await archive.search("sailed");
    return JSON.stringify([quotes, people, found, await archive.articles.get(1)]);
  };
  const wanted = await ask();
  let answer: string | null = null;
  return {
    name: "lists and search",
    reset: () => {
      answer = null;
    },
    run: async () => {
      answer = await ask();
    },
    fault: async () => (answer === null || answer === wanted ? null : `answered otherwise: ${answer}`),
  };
}
