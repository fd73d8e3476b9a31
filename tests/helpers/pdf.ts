import { deflateSync } from "node:zlib";

/** A line of text on a page; places are in points from the bottom left corner, as PDF has them. */
export interface Printed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly isBold?: boolean;
}

export interface PdfOptions {
  /** Entries of the document's properties: "/Title (Harbour)". */
  readonly info?: string;
  /**
   * Further entries of the trailer and of the resources of pages, what is drawn after the lines, objects from number
   * 100 on.
   */
  readonly trailer?: string;
  readonly resources?: string;
  readonly drawn?: string;
  readonly objects?: readonly string[];
  readonly isPacked?: boolean;
}

/** A PDF with a page of Times for each list of lines. Windows-1252 is what its fonts can show. */
export function pdf(pages: readonly (readonly Printed[])[], options: PdfOptions = {}): Buffer {
  const kids = pages.map((_, at) => `${10 + at * 2} 0 R`).join(" ");
  const objects = new Map<number, Buffer | string>([
    [1, "<< /Type /Catalog /Pages 2 0 R >>"],
    [2, `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`],
    [3, font("Times-Roman")],
    [4, font("Times-Bold")],
    [5, `<< ${options.info ?? ""} >>`],
  ]);
  pages.forEach((lines, at) => {
    const number = 10 + at * 2;
    const resources = `/Resources << /Font << /R 3 0 R /B 4 0 R >> ${options.resources ?? ""} >>`;
    objects.set(
      number,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${resources} /Contents ${number + 1} 0 R >>`,
    );
    objects.set(
      number + 1,
      stream([...lines.map(operators), options.drawn ?? ""].join("\n"), options.isPacked ?? false),
    );
  });
  for (const [at, content] of (options.objects ?? []).entries()) objects.set(100 + at, content);
  return write(objects, `/Root 1 0 R /Info 5 0 R ${options.trailer ?? ""}`);
}

function font(name: string): string {
  return `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
}

function operators({ text, x, y, size = 10, isBold = false }: Printed): string {
  const escaped = text.replaceAll(/[\\()]/g, "\\$&");
  return `BT /${isBold ? "B" : "R"} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped}) Tj ET`;
}

const WINDOWS_1252: { readonly [character: string]: number } = {
  "“": 0x93,
  "”": 0x94,
  "’": 0x92,
  "–": 0x96,
  "•": 0x95,
};

export function stream(content: string, isPacked: boolean): Buffer {
  const plain = Buffer.from([...content].map((character) => WINDOWS_1252[character] ?? character.charCodeAt(0)));
  const bytes = isPacked ? deflateSync(plain) : plain;
  const head = `<< /Length ${bytes.length}${isPacked ? " /Filter /FlateDecode" : ""} >>\nstream\n`;
  return Buffer.concat([Buffer.from(head), bytes, Buffer.from("\nendstream")]);
}

function write(objects: ReadonlyMap<number, Buffer | string>, trailer: string): Buffer {
  const pieces: Buffer[] = [Buffer.from("%PDF-1.4\n")];
  const places = new Map<number, number>();
  let length = pieces[0]?.length ?? 0;
  const add = (piece: Buffer) => {
    pieces.push(piece);
    length += piece.length;
  };
  for (const [number, content] of objects) {
    places.set(number, length);
    add(Buffer.concat([Buffer.from(`${number} 0 obj\n`), Buffer.from(content), Buffer.from("\nendobj\n")]));
  }
  const start = length;
  const sections = [...places].map(([number, at]) => `${number} 1\n${String(at).padStart(10, "0")} 00000 n \n`);
  const size = Math.max(...places.keys()) + 1;
  add(Buffer.from(`xref\n0 1\n0000000000 65535 f \n${sections.join("")}`));
  add(Buffer.from(`trailer\n<< /Size ${size} ${trailer} >>\nstartxref\n${start}\n%%EOF\n`));
  return Buffer.concat(pieces);
}

/** Lines set one below the other from the top left, each as long as it is. */
export function set(lines: readonly string[], { x = 50, y = 780, size = 10, leading = 12 } = {}): Printed[] {
  return lines.map((text, at) => ({ text, x, y: y - at * leading, size }));
}
