/** How sure the first bytes make it that this is a saved page: headers of MIME that announce related parts, of which one is a page. */
export function recogniseMhtml(head: Uint8Array, name: string): number {
  const text = new TextDecoder("latin1").decode(head);
  const headers = text.split(/\r?\n\r?\n/, 1)[0] ?? "";
  if (!/^(?:[\w-]+:|\s)/.test(headers) || !/^content-type:\s*multipart\/related/im.test(headers)) return 0;
  const isSaved =
    /^snapshot-content-location:|^from:\s*<saved by /im.test(headers) || /^content-location:/im.test(headers);
  if (isSaved) return 1;
  return /\.mht(?:ml)?$/i.test(name) ? 0.95 : 0;
}
