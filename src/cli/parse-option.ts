import { InvalidArgumentError, Option } from "commander";
import type { Span } from "../span.ts";
import { findEncoding } from "../text/encodings.ts";

/** A parser of whole numbers from `least` up, for commander. */
export function wholeNumber(least: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (/^\d+$/.test(value) && Number.isSafeInteger(number) && number >= least) return number;
    throw new InvalidArgumentError(`Must be a whole number from ${least}.`);
  };
}

/** A duration in seconds, fractions allowed. */
export function seconds(value: string): number {
  const number = Number(value);
  if (value.trim() !== "" && number >= 0 && number <= 1_000_000) return number;
  throw new InvalidArgumentError("Must be a number of seconds; 0 means no limit.");
}

/** A parser of passages in code points: "628-930". */
export function passage(value: string): Span {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(value) ?? [];
  if (Number(start) < Number(end)) return { start: Number(start), end: Number(end) };
  throw new InvalidArgumentError("Must be START-END in characters, such as 628-930.");
}

/** The same for several passages, as the option is repeated; they must not overlap. */
export function passages(value: string, before: readonly Span[] = []): Span[] {
  const { start, end } = passage(value);
  const other = before.find((each) => start < each.end && each.start < end);
  if (other === undefined) return [...before, { start, end }];
  throw new InvalidArgumentError(`Must not overlap ${other.start}-${other.end}, which is given too.`);
}

/** A parser of an option that has one value, so that giving it twice would lose one. */
export function onlyOnce(value: string, before: string | undefined): string {
  if (before === undefined) return value;
  throw new InvalidArgumentError(`It takes one value, and "${before}" is given too.`);
}

/** `--encoding`, of texts; lines of JSON are always UTF-8. */
export function encodingOption(): Option {
  return new Option("--encoding <label>", "how files without a byte order mark are encoded: windows-1252, koi8-r …")
    .argParser(encodingLabel)
    .conflicts("ndjson");
}

function encodingLabel(label: string): string {
  const encoding = findEncoding(label);
  if (typeof encoding === "string") throw new InvalidArgumentError(`${encoding}.`);
  return label;
}
