/**
 * Measures how fast articles are read thoroughly on one core, in processor time, beside the rules alone.
 *
 *     npm run bench:thorough -- GOLD [--rounds N]
 *
 * Prints a line for each round, in articles a second; the two take turns, and the first round includes compilation.
 *
 * @module
 */
import { parseArgs } from "node:util";
import { extract } from "../../src/extract/extract.ts";
import { readThorough } from "../../src/extract/read-thorough.ts";
import { readGold } from "../accuracy/gold.ts";
import { openSecondReader } from "../second-reader.ts";

const { values, positionals } = parseArgs({
  options: { rounds: { type: "string", default: "3" } },
  allowPositionals: true,
});
const reader = openSecondReader();
const texts = positionals.flatMap((path) => [...readGold(path)].map(({ text }) => text));

for (let round = 1; round <= Number(values.rounds); round += 1) {
  const rules = await pace((text) => extract(text));
  const both = await pace((text) => readThorough(text, {}, reader));
  process.stdout.write(
    `round ${round}: ${both.toFixed(2)} articles a second by both, ${rules.toFixed(0)} by the rules\n`,
  );
}

/** Articles a second of the processor. */
async function pace(read: (text: string) => unknown): Promise<number> {
  const before = process.cpuUsage();
  for (const text of texts) await read(text);
  const { user, system } = process.cpuUsage(before);
  return (1e6 * texts.length) / (user + system);
}
