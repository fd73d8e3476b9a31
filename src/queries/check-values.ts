import { closest } from "../known-keys.ts";
import { misuse, shown } from "../misuse.ts";

/**
 * Refuses a value that is not in a closed set, and names the likely one.
 *
 * @throws ArchiveError `invalid_argument`
 */
export function requireOneOf(name: string, value: unknown, values: readonly string[]): void {
  if (value === undefined || (typeof value === "string" && values.includes(value))) return;
  const likely = typeof value === "string" ? closest(value, values) : null;
  const hint = likely ? `; did you mean "${likely}"?` : "";
  throw misuse(`${name}: ${shown(value)} is none of ${values.join(", ")}${hint}`);
}

/**
 * The id of an item looked up by number, refused unless it is a whole number from 1.
 *
 * @throws ArchiveError `invalid_argument`
 */
export function requireId(noun: string, id: unknown): number {
  if (typeof id === "number" && Number.isSafeInteger(id) && id > 0) return id;
  throw misuse(`${noun}: ${shown(id)} is no id; ids are whole numbers from 1`);
}
