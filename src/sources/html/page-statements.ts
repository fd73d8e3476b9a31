import type { HtmlElement } from "./element.ts";
import { descendants } from "./element.ts";
import { isObject, type LinkedData, type PageData, readJsonLd } from "./json-ld.ts";
import { toLine } from "./to-line.ts";

/** One value that a page states, and where: "json-ld: datePublished", "meta: og:title", "html: time". */
export interface StatedValue {
  readonly value: string;
  readonly statedIn: string;
}

/** The places where a page states things about itself as data, read once. */
export class PageStatements {
  readonly data: PageData;
  private readonly metas = new Map<string, string[]>();
  private readonly html: HtmlElement | null = null;
  private readonly title: string | null = null;
  private readonly canonical: string | null = null;
  /** All elements of the page, in order. */
  readonly elements: readonly HtmlElement[];

  constructor(page: HtmlElement, url: string | null) {
    const elements: HtmlElement[] = [];
    let title: HtmlElement | null = null;
    for (const element of descendants(page)) {
      elements.push(element);
      if (element.tag === "meta") this.addMeta(element);
      else if (element.tag === "html") this.html ??= element;
      else if (element.tag === "title") title ??= element;
      else if (element.tag === "link" && element.get("rel").toLowerCase() === "canonical")
        this.canonical ??= element.get("href");
    }
    this.elements = elements;
    if (title !== null)
      this.title = title.children
        .filter((child) => typeof child === "string")
        .join("")
        .slice(0, MAX_TITLE)
        .replaceAll(/\s+/g, " ")
        .trim();
    this.data = readJsonLd(page, this.canonical ?? url, this.title);
  }

  /** The `<title>` of the page, which browsers show as the title of the window; null if it has none. */
  windowTitle(): string | null {
    return this.title;
  }

  /** The elements around the first `<h1>`, where pages print who wrote the article and when; all if there is none. */
  nearTitle(): readonly HtmlElement[] {
    const title = this.elements.findIndex(({ tag }) => tag === "h1");
    return title < 0 ? this.elements : this.elements.slice(Math.max(0, title - NEAR), title + NEAR);
  }

  canonicalLink(): StatedValue[] {
    return this.canonical === null ? [] : [{ value: this.canonical.trim(), statedIn: "link: canonical" }];
  }

  languageOfPage(): StatedValue[] {
    const value = this.html?.get("lang") || this.html?.get("xml:lang") || "";
    return value === "" ? [] : [{ value, statedIn: "html: lang" }];
  }

  /** The values of meta tags, in the order of the names and then of the page; none is blank. */
  meta(...names: readonly string[]): StatedValue[] {
    return names.flatMap((name) => (this.metas.get(name) ?? []).map((value) => ({ value, statedIn: `meta: ${name}` })));
  }

  /** The texts of each property, from the first article that has it; none is blank. */
  linked(...keys: readonly string[]): StatedValue[] {
    return keys.flatMap((key) => {
      const article = this.data.articles.find((each) => each[key] !== undefined && each[key] !== null);
      const texts = article === undefined ? [] : this.texts(article[key]);
      return texts.map((value) => ({ value, statedIn: `json-ld: ${key}` }));
    });
  }

  /**
   * The values of a property, from the first article that has it, each as an object: a text becomes one with a name.
   */
  linkedObjects(key: string): LinkedData[] {
    const article = this.data.articles.find((each) => each[key] !== undefined && each[key] !== null);
    return [article?.[key]].flat().flatMap((value) => {
      const resolved = this.data.resolve(value);
      if (typeof resolved === "string") return [{ name: resolved }];
      return isObject(resolved) ? [resolved] : [];
    });
  }

  /** The texts of a value: itself, its items, or the name or headline of an object. */
  private texts(value: unknown): string[] {
    return [value].flat().flatMap((item) => {
      const resolved = this.data.resolve(item);
      const text = isObject(resolved) ? (resolved.name ?? resolved.headline) : resolved;
      const isText = typeof text === "string" || typeof text === "number" || typeof text === "bigint";
      const line = isText ? toLine(String(text)) : "";
      return line === "" ? [] : [line];
    });
  }

  private addMeta(element: HtmlElement): void {
    const name = (element.get("property") || element.get("name") || element.get("itemprop")).toLowerCase();
    const value = toLine(element.get("content"));
    if (name === "" || value === "") return;
    const before = this.metas.get(name);
    if (before === undefined) this.metas.set(name, [value]);
    else if (before.length < MAX_VALUES) before.push(value);
  }
}

const MAX_VALUES = 100;
const NEAR = 60;
const MAX_TITLE = 1000;
