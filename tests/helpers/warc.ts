/** A record of a WARC; the length is stated as it is unless the headers say otherwise. */
export function record(headers: { readonly [name: string]: string }, block: string | Uint8Array): Buffer {
  const bytes = Buffer.from(block);
  const all = { "Content-Length": String(bytes.length), ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`WARC/1.0\r\n${lines.join("")}\r\n`), bytes, Buffer.from("\r\n\r\n")]);
}

/** An answer to a request as a record; `http` are the headers of the answer. */
export function response(
  number: number,
  body: string | Uint8Array,
  http: { readonly [name: string]: string } = {},
  warc: { readonly [name: string]: string } = {},
  status = "200 OK",
): Buffer {
  const all = { "Content-Type": "text/html; charset=utf-8", ...http };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  const head = Buffer.from(`HTTP/1.1 ${status}\r\n${lines.join("")}\r\n`);
  const headers = {
    "WARC-Type": "response",
    "WARC-Record-ID": `<urn:uuid:${number}>`,
    "WARC-Target-URI": `https://example.org/${number}`,
    "WARC-Date": "2026-03-02T09:14:00Z",
    "Content-Type": "application/http; msgtype=response",
    ...warc,
  };
  return record(headers, Buffer.concat([head, Buffer.from(body)]));
}
