/**
 * The same JSON with no "<" in it, so that it can stand in the `script` of a page, whatever the words of an article
 * are: neither "</script>" nor "<!--" ends or hides it. JSON has the character only within strings, where an escape is
 * as good.
 */
export function embeddable(json: string): string {
  return json.replaceAll("<", "\\u003c");
}
