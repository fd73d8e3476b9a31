import { join } from "node:path";
import { expect } from "vitest";
import { backup, openArchive, restore } from "../../../src/index.ts";
import { digestOf } from "../../campaign/old-or-new.ts";
import { archiveOf, change, smallArticles, uriOf } from "../../campaign/small-articles.ts";
import { contentDigest } from "../../helpers/content-digest.ts";
import { makeOlder } from "../../helpers/meddle.ts";
import { archiveOfSources, inUtf8, TEXTS } from "../archives.ts";
import type { Attempt, Promised } from "../promise.ts";

const wanted = (folder: string) => archiveOf(join(folder, "wanted.db"), [...TEXTS]).then(digestOf);

/** However the same articles get into an archive, it must hold the same. */
function made(make: (db: string, folder: string) => Promise<unknown>): Attempt {
  return async (folder) => {
    const db = join(folder, "a.db");
    await make(db, folder);
    expect(digestOf(db)).toBe(await wanted(folder));
  };
}

/** Something of JavaScript itself answers otherwise while articles are read and written. */
function changed<Owner extends object, Name extends keyof Owner>(
  owner: Owner,
  name: Name,
  to: (original: Owner[Name]) => unknown,
): Attempt {
  return async (folder) => {
    const good = await wanted(folder);
    const original = owner[name];
    const db = join(folder, "a.db");
    try {
      owner[name] = to(original) as Owner[Name];
      await archiveOf(db, [...TEXTS]);
    } finally {
      owner[name] = original;
    }
    expect(digestOf(db)).toBe(good);
  };
}

function zone(name: string): Attempt {
  return async (folder) => {
    const before = process.env.TZ;
    const good = await wanted(folder);
    process.env.TZ = name;
    try {
      expect(digestOf(await archiveOf(join(folder, "a.db"), [...TEXTS]))).toBe(good);
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  };
}

export const THE_SAME_ROWS: Promised = {
  number: 16,
  sentence: "The same input and the same version give the same rows",
  ways: {
    "chance always says the same": changed(Math, "random", () => () => 0),
    "chance says something else": changed(Math, "random", () => () => 0.999_999),
    "the clock stands at its beginning": changed(Date, "now", () => () => 0),
    "the clock runs backwards": changed(Date, "now", () => {
      let now = 4e12;
      return () => {
        now -= 1e9;
        return now;
      };
    }),
    "letters are compared the other way round": changed(
      String.prototype,
      "localeCompare",
      (original) =>
        function (this: string, other: string) {
          return -original.call(this, other);
        },
    ),
    "letters grow and shrink as in Turkish": changed(
      String.prototype,
      "toLocaleLowerCase",
      (original) =>
        function (this: string) {
          return original.call(this, "tr");
        },
    ),
    "numbers are written as in Arabic": changed(
      Number.prototype,
      "toLocaleString",
      (original) =>
        function (this: number) {
          return original.call(this, "ar-EG");
        },
    ),
    "it is fourteen hours later": zone("Pacific/Kiritimati"),
    "it is eleven hours earlier": zone("Pacific/Pago_Pago"),
    "one comes after the other": made(async (db) => {
      for (const text of TEXTS) await archiveOf(db, [text]);
    }),
    "the last comes first": made((db) => archiveOf(db, TEXTS.toReversed())),
    "they come by the API, in a transaction": made(async (db) => {
      await using archive = await openArchive(db, { create: true });
      await archive.transaction(async (within) => {
        for (const text of TEXTS) await within.add({ text, uri: uriOf(text) });
      });
    }),
    "some came before, in a transaction that was taken back": made(async (db) => {
      await using archive = await openArchive(db, { create: true });
      const work = archive.transaction(async (within) => {
        for (const text of smallArticles(9)) await within.add({ text });
        throw new Error("taken back");
      });
      await expect(work).rejects.toThrow("taken back");
      for (const text of TEXTS) await archive.add({ text, uri: uriOf(text) });
    }),
    "each comes twice": made(async (db) => archiveOf(await archiveOf(db, [...TEXTS]), [...TEXTS])),
    "all are read again": made(async (db) => {
      await archiveOf(db, [...TEXTS]);
      await using archive = await openArchive(db);
      await archive.reread();
    }),
    "an earlier version had read them otherwise, and all are read again": made(async (db) => {
      await archiveOf(db, [...TEXTS]);
      change(db, (raw) => makeOlder(raw, "DELETE FROM credits; UPDATE quotes SET confidence = confidence / 2"));
      await using archive = await openArchive(db);
      await archive.reread();
    }),
    "they go through a backup": made(async (db, folder) => {
      const first = await archiveOf(join(folder, "first.db"), [...TEXTS]);
      await backup(first, join(folder, "copy.db"));
      await restore(join(folder, "copy.db"), db);
    }),
    "the file is written anew": made(async (db) => {
      await archiveOf(db, [...TEXTS]);
      change(db, (raw) => raw.exec("VACUUM"));
    }),
    "there is no file, and the last comes first": async () => {
      const good = await archiveOfSources(...TEXTS.map(inUtf8));
      const other = await archiveOfSources(...TEXTS.toReversed().map(inUtf8));
      expect(contentDigest(other)).toBe(contentDigest(good));
    },
  },
};
