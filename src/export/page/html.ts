/** A piece of a page that is safe to insert: only {@link html} makes it. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a page; null and false are nothing. Strings and numbers are escaped. */
export type Child = Html | string | number | null | false | readonly Child[];

/** A template whose values are escaped, for text and for attributes in double quotes, unless they are {@link Html}. */
export function html(strings: TemplateStringsArray, ...values: readonly Child[]): Html {
  const pieces = strings.map((string, index) => `${string}${index < values.length ? render(values[index]) : ""}`);
  return new Html(pieces.join(""));
}

function render(value: Child | undefined): string {
  if (value === null || value === undefined || value === false) return "";
  if (value instanceof Html) return value.text;
  if (typeof value === "object") return value.map(render).join("");
  return String(value).replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Characters of an article, isolated so that a directional override in them reorders nothing around them. */
export function printed(text: string): Html {
  return html`<bdi>${text}</bdi>`;
}
