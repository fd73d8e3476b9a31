import type { GivenFact, GivenFactName } from "../../document.ts";
import type { Package } from "./read-package.ts";
import { type Namespaces, readXml } from "./read-xml.ts";

/** What a document's properties state. */
export interface Properties {
  readonly language: string | null;
  readonly facts: readonly GivenFact[];
}

/**
 * A document's properties as facts, in their order. A title, an author and a time of creation are only notes:
 * templates, programs and whoever saved the file wrote them, and they may be about anything.
 */
export function readProperties(name: string, files: Package, format: "docx" | "odt"): Properties {
  const facts: GivenFact[] = [];
  let language: string | null = null;
  let value = "";
  readXml(name, files, NAMESPACES, {
    open() {
      value = "";
    },
    text(text) {
      value += text;
    },
    close(tag) {
      const trimmed = value.replaceAll(/\s+/g, " ").trim();
      value = "";
      if (trimmed === "") return;
      if (tag === "dc:language" && LANGUAGE.test(trimmed)) language = trimmed;
      const fact = FACTS[tag];
      if (fact === undefined) return;
      const values = tag === "cp:keywords" ? trimmed.split(/\s*[,;]\s*/).filter((word) => word !== "") : [trimmed];
      for (const each of values) facts.push({ name: fact, value: each, statedIn: `${format}: ${tag}` });
    },
  });
  return { language, facts };
}

const LANGUAGE = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i;

const NAMESPACES: Namespaces = {
  "http://purl.org/dc/elements/1.1/": "dc",
  "http://purl.org/dc/terms/": "dcterms",
  "http://schemas.openxmlformats.org/package/2006/metadata/core-properties": "cp",
  "urn:oasis:names:tc:opendocument:xmlns:meta:1.0": "meta",
};

const FACTS: { readonly [tag: string]: GivenFactName | undefined } = {
  "dc:title": "note",
  "dc:creator": "note",
  "meta:initial-creator": "note",
  "dc:subject": "keyword",
  "dc:description": "description",
  "cp:keywords": "keyword",
  "meta:keyword": "keyword",
  "cp:category": "genre",
  "dcterms:created": "note",
  "meta:creation-date": "note",
  "dcterms:modified": "modified_at",
  "dc:date": "modified_at",
};
