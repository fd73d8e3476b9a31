import { appendFileSync } from "node:fs";

/** The long version of the campaign runs by `npm run campaign`; the short one with every `npm test`. */
const IS_LONG = process.env.CAMPAIGN === "long";

/** How much of something is tried. */
export function effort<Value>(short: Value, long: Value): Value {
  return IS_LONG ? long : short;
}

/** Time for a test whose long version takes a long time. */
export const PATIENCE = effort(300_000, 7_200_000);

/** Writes down what was tried and what came of it, a line of JSON in the file that `CAMPAIGN_REPORT` names. */
export function record(what: string, counts: Readonly<Record<string, number | string>>): void {
  const report = process.env.CAMPAIGN_REPORT;
  if (report !== undefined) appendFileSync(report, `${JSON.stringify({ what, ...counts })}\n`);
}

/** Says what this machine cannot show. A test that is left out in silence would count as passed. */
export function leftOut(what: string, reason: string): void {
  console.warn(`left out: ${what} (${reason})`);
  record(what, { "left out": reason });
}
