import { type Child, type Html, html } from "./html.ts";

/** A line of a list of facts (`dl`); null if there is no value. */
export function fact(name: string, value: Child): Html | null {
  return value === null || value === "" ? null : html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
}
