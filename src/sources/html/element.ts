/** What is kept of a page: elements and text, but no comments, declarations or instructions. */
export type HtmlNode = HtmlElement | string;

export class HtmlElement {
  /** In lower case. */
  readonly tag: string;
  /** The values by name in lower case; of two with one name, the first. Entities are resolved. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: HtmlElement | null;
  readonly children: HtmlNode[] = [];

  constructor(tag: string, attributes: ReadonlyMap<string, string>, parent: HtmlElement | null) {
    this.tag = tag;
    this.attributes = attributes;
    this.parent = parent;
  }

  /** The value of an attribute, "" if it has none or is missing. */
  get(name: string): string {
    return this.attributes.get(name) ?? "";
  }
}

/** The elements below one, in the order of the page. */
export function* descendants(element: HtmlElement): Generator<HtmlElement> {
  const stack: HtmlNode[] = element.children.toReversed();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === "string") continue;
    yield node;
    for (let at = node.children.length - 1; at >= 0; at -= 1) stack.push(node.children[at] ?? "");
  }
}
