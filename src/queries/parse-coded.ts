import { misuse, requireString } from "../misuse.ts";

/**
 * The variable and the value that "gender=female" asks for.
 *
 * @param called what messages call it
 * @throws ArchiveError `invalid_argument` if it has no variable or no value
 */
export function parseCoded(written: string, called = "coded"): { readonly variable: string; readonly value: string } {
  requireString(called, written);
  const at = written.indexOf("=");
  const [variable, value] = [written.slice(0, at).trim(), written.slice(at + 1).trim()];
  if (at > 0 && variable !== "" && value !== "") return { variable, value };
  throw misuse(`${called}: "${written}" is no variable with a value; write gender=female`);
}
