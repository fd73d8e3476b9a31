import type { ArchiveState } from "../queries/archive-state.ts";
import type { QuotedTogether } from "../queries/quoted-together.ts";
import type { Named } from "../queries/records.ts";

/**
 * Who is quoted beside whom as GraphML, which Gephi, igraph, NetworkX and Cytoscape read: an undirected graph of people
 * and organisations. `articles` of a node is how many articles quote it; of an edge, how many quote both, which is its
 * weight.
 *
 * Brandes, Eiglsperger, Herman, Himsolt, Marshall: GraphML Progress Report (2002); http://graphml.graphdrawing.org.
 */
export function toGraphml({ speakers, pairs, articles }: QuotedTogether, { versions, digest }: ArchiveState): string {
  const keys = KEYS.map(
    ([id, of, type]) => `  <key id="${id}-${of}" for="${of}" attr.name="${id}" attr.type="${type}"/>\n`,
  );
  const nodes = speakers.map(
    ({ named, articleCount }) =>
      `    <node id="${idOf(named)}">${data("node", "label", named.name)}${data("node", "kind", named.kind)}${data("node", "articles", articleCount)}</node>\n`,
  );
  const edges = pairs.map(
    ({ one, other, articleCount }) =>
      `    <edge source="${idOf(one)}" target="${idOf(other)}">${data("edge", "weight", articleCount)}</edge>\n`,
  );
  const about = [
    data("graph", "articles", articles),
    data("graph", "version", versions.join(", ")),
    data("graph", "digest", digest ?? ""),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${keys.join("")}  <graph id="quoted-beside" edgedefault="undirected">
    ${about.join("")}
${nodes.join("")}${edges.join("")}  </graph>
</graphml>
`;
}

type Of = "graph" | "node" | "edge";

const KEYS: readonly (readonly [id: string, of: Of, type: "string" | "int"])[] = [
  ["articles", "graph", "int"],
  ["version", "graph", "string"],
  ["digest", "graph", "string"],
  ["label", "node", "string"],
  ["kind", "node", "string"],
  ["articles", "node", "int"],
  ["weight", "edge", "int"],
];

function data(of: Of, id: string, value: string | number): string {
  return `<data key="${id}-${of}">${xmlText(String(value))}</data>`;
}

/** A person and an organisation may have the same slug. */
function idOf({ kind, slug }: Named): string {
  return xmlText(`${kind}:${slug}`);
}

/** Escapes text for an element or attribute; characters that XML 1.0 does not allow become U+FFFD. */
export function xmlText(text: string): string {
  const allowed = text
    .toWellFormed()
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "\u{fffd}");
  return allowed.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
