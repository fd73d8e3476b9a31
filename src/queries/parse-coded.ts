import { misuse, requireString } from "../misuse.ts";

/**
 * The variable and the value that "gender=female" asks for.
 *
 * @throws ArchiveError `invalid_argument` if it has no variable or no value
 */
export function parseCoded(written: string): { readonly variable: string; readonly value: string } {
  requireString("coded", written);
  const at = written.indexOf("=");
  const [variable, value] = [written.slice(0, at).trim(), written.slice(at + 1).trim()];
  if (at > 0 && variable !== "" && value !== "") return { variable, value };
  throw misuse(`coded: "${written}" is no variable with a value; write gender=female`);
}
