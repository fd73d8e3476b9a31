/** What of a page is kept: elements and text. Comments, declarations and instructions are not. */
export type HtmlNode = HtmlElement | string;

export class HtmlElement {
  /** In lower case. */
  readonly tag: string;
  /** By name in lower case; of two of one name the first. Entities are resolved. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: HtmlElement | null;
  readonly children: HtmlNode[] = [];

  constructor(tag: string, attributes: ReadonlyMap<string, string>, parent: HtmlElement | null) {
    this.tag = tag;
    this.attributes = attributes;
    this.parent = parent;
  }

  /** The value of an attribute, "" where it has none or is not there. */
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
