/** Year, month and day of a date in ISO 8601, as far as it goes. */
export function dateParts(date: string | null): readonly string[] {
  return date === null ? [] : (date.split("T")[0] ?? "").split("-");
}

/** Whether an address is one of the web, and not the name of a file. */
export function isWebAddress(uri: string | null): uri is string {
  return uri !== null && /^https?:\/\/\S+$/i.test(uri);
}
