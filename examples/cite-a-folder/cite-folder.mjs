// Reads a folder of articles into an archive and prints every direct quote with its citation.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { openArchive } from "onrecord";

const folder = process.argv[2] ?? "articles";
const archive = await openArchive("quotes.db", { create: true });

for (const name of await readdir(folder)) {
  const outcome = await archive.add({ bytes: await readFile(join(folder, name)), uri: name });
  if (outcome.status === "rejected") console.error(`${name}: ${outcome.reason}`);
}

for await (const quote of archive.quotes.iterate({ kind: "direct" })) {
  const citation = await archive.cite(quote.address);
  console.log(`${citation}\n`);
  const [{ status }] = await archive.checkCitations(citation);
  if (status !== "stands") throw new Error(`${quote.address}: ${status}`);
}

await archive.close();
