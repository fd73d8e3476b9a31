/**
 * Whether a value is a well-formed language tag of BCP 47, such as "en" or "pt-BR". That its parts are registered is
 * not checked; the old irregular tags ("i-klingon") are refused.
 */
export function isLanguageTag(value: unknown): value is string {
  if (typeof value !== "string") return false;
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}
