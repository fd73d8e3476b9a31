/** What is kept of an XML document: elements and text, but no comments, instructions or document type. */
export type XmlNode = XmlElement | string;

export interface XmlElement {
  /** Without a namespace prefix, as written: "newsItem", "body.content". */
  readonly name: string;
  /** The values by name without a prefix ("lang" for xml:lang); entities are resolved. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
}

/** The child elements, or only those with some names if any are given. */
export function elementsOf(parent: XmlElement, ...names: readonly string[]): XmlElement[] {
  return parent.children.filter(isElement).filter(({ name }) => names.length === 0 || names.includes(name));
}

/** The first element at a path of names below another; null if there is none. */
export function elementAt(parent: XmlElement | null, ...path: readonly string[]): XmlElement | null {
  let found = parent;
  for (const name of path) {
    if (found === null) return null;
    found = elementsOf(found, name)[0] ?? null;
  }
  return found;
}

/** The elements with some names below another, or all if none are given, at any depth, in the order of the document. */
export function* descendantsOf(parent: XmlElement, ...names: readonly string[]): Generator<XmlElement> {
  for (const child of parent.children) {
    if (!isElement(child)) continue;
    if (names.length === 0 || names.includes(child.name)) yield child;
    yield* descendantsOf(child, ...names);
  }
}

/** The text within an element as one line; "" for null. */
export function lineOf(element: XmlElement | null): string {
  return element === null ? "" : oneLine(textOf(element));
}

/** The text within an element, with white space as it stands. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (isElement(child) ? textOf(child) : child)).join("");
}

/** The value of an attribute as one line; "" if there is none. */
export function attributeOf(element: XmlElement | null, name: string): string {
  return oneLine(element?.attributes.get(name) ?? "");
}

export function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== "string";
}

/** Runs of spaces, tabs and line ends become one space; a no-break space stays what it is. */
export function oneLine(text: string): string {
  return text.replace(/[ \t\r\n\f\v]+/g, " ").trim();
}
