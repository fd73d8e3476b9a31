// node --import tsx add-in-rounds.ts ARCHIVE ROUNDS SIZE: makes the archive if it is not there, and adds small
// articles, so many in each round, one at a time; between rounds it is closed. The SHA-256 of each is printed once it
// is stored.
import { writeSync } from "node:fs";
import { openArchive } from "../../../src/index.ts";
import { smallArticle, uriOf } from "../small-articles.ts";

const [path = "", rounds = "", size = ""] = process.argv.slice(2);
let number = 0;
for (let round = 0; round < Number(rounds); round += 1) {
  await using archive = await openArchive(path, { create: true });
  for (let added = 0; added < Number(size); added += 1) {
    const text = smallArticle(number);
    number += 1;
    const outcome = await archive.add({ text, uri: uriOf(text) });
    if (outcome.status !== "added") throw new Error(JSON.stringify(outcome));
    writeSync(1, `${outcome.sha256}\n`);
  }
}
