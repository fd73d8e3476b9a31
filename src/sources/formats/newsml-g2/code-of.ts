import { attributeOf, type XmlElement } from "../../xml/element.ts";

/**
 * The code that an element's qcode, URI or literal ends with: "text" of "ninat:text" and of "…/newsitemnature/text".
 */
export function codeOf(element: XmlElement | null): string {
  const stated = attributeOf(element, "qcode") || attributeOf(element, "uri") || attributeOf(element, "literal");
  return stated.slice(Math.max(stated.lastIndexOf(":"), stated.lastIndexOf("/"), stated.lastIndexOf("#")) + 1);
}
