/**
 * Measures how long commands take to start, against Node doing nothing:
 *
 *     npm run bench:startup -- [--rounds 31]
 *
 * Each command is run in turns with bare Node, on an archive of the seed article. Prints medians of the processor time,
 * including the system's, and of the time by the clock. Needs bash, whose `time` counts a process and nothing beside
 * it.
 *
 * @module
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { COMMAND } from "../performance/built.ts";

const ARTICLE = "seeds/000_24675017d3bc8aff.txt";

/** Milliseconds that one process took. */
interface Taken {
  readonly cpu: number;
  readonly wall: number;
}

function run(): void {
  const { values } = parseArgs({ options: { rounds: { type: "string", default: "31" } } });
  const folder = mkdtempSync(join(tmpdir(), "onrecord-startup-"));
  try {
    const archive = join(folder, "seed.db");
    measure([COMMAND, "seed", "--quiet", "--db", archive]);
    const processes: readonly (readonly [name: string, args: readonly string[]])[] = [
      ["node -e 0", ["-e", "0"]],
      ["onrecord --version", [COMMAND, "--version"]],
      ["onrecord quotes", [COMMAND, "quotes", "--db", archive]],
      ["onrecord extract", [COMMAND, "extract", ARTICLE]],
    ];
    const rounds = Array.from({ length: Number(values.rounds) }, () => processes.map(([, args]) => measure(args)));
    const medians = processes.map((_, at) => ({
      cpu: median(rounds.map((round) => round[at]?.cpu ?? 0)),
      wall: median(rounds.map((round) => round[at]?.wall ?? 0)),
    }));
    process.stdout.write(
      toTable(
        processes.map(([name]) => name),
        medians,
      ),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs Node with these arguments. */
function measure(args: readonly string[]): Taken {
  const script = 'TIMEFORMAT="%3R %3U %3S"; time "$@" > /dev/null 2> /dev/null';
  const { status, stderr } = spawnSync("bash", ["-c", script, "bash", process.execPath, ...args], { encoding: "utf8" });
  if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}`);
  const [wall = 0, user = 0, system = 0] = stderr.trim().split(" ").map(Number);
  return { cpu: 1000 * (user + system), wall: 1000 * wall };
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
}

function toTable(names: readonly string[], medians: readonly Taken[]): string {
  const [bare] = medians;
  const rows = names.map((name, at) => {
    const { cpu = 0, wall = 0 } = medians[at] ?? {};
    const ratio = bare === undefined ? 0 : cpu / bare.cpu;
    return `| \`${name}\` | ${cpu.toFixed(0)} | ${ratio.toFixed(2)} | ${wall.toFixed(0)} |`;
  });
  return `${["| | processor, ms | of bare Node | clock, ms |", "|---|---|---|---|", ...rows].join("\n")}\n`;
}

run();
