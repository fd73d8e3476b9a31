import { readFileSync } from "node:fs";

/** What a command did to a file, as tests/faults/log.c has written it down. */
export type Step =
  | { readonly kind: "write"; readonly path: string; readonly offset: number; readonly bytes: Buffer }
  | { readonly kind: "truncate"; readonly path: string; readonly length: number }
  | { readonly kind: "open"; readonly path: string; readonly empties: boolean }
  | { readonly kind: "rename"; readonly path: string; readonly target: string }
  | { readonly kind: "unlink"; readonly path: string }
  /** Of a file, or of the names in a folder. */
  | { readonly kind: "sync"; readonly path: string };

/** The steps of a log, in order. */
export function readLog(path: string): Step[] {
  const log = readFileSync(path);
  const steps: Step[] = [];
  for (let at = 0; at < log.length; ) {
    const end = log.indexOf("\n", at);
    const [, letter = "", offset, size, rest = ""] =
      /^(\w) (\d+) (\d+) (.+)$/s.exec(log.toString("utf8", at, end)) ?? [];
    const step = toStep(letter, Number(offset), Number(size), rest, log.subarray(end + 1));
    at = end + 1 + (step.kind === "write" ? step.bytes.length : 0);
    steps.push(step);
  }
  return steps;
}

function toStep(letter: string, offset: number, size: number, path: string, after: Buffer): Step {
  switch (letter) {
    case "W":
      return { kind: "write", path, offset, bytes: after.subarray(0, size) };
    case "T":
      return { kind: "truncate", path, length: size };
    case "O":
      return { kind: "open", path, empties: size === 1 };
    case "R": {
      const [from = "", target = ""] = path.split("\t");
      return { kind: "rename", path: from, target };
    }
    case "U":
      return { kind: "unlink", path };
    case "S":
      return { kind: "sync", path };
    default:
      throw new Error(`a log with a record of kind "${letter}"`);
  }
}
