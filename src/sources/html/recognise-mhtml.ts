/**
 * How certain it is that this is a saved page, from 0 to 1: its MIME headers announce related parts and say what was
 * saved.
 */
export function recogniseMhtml(head: Uint8Array, name: string): number {
  const text = new TextDecoder("latin1").decode(head);
  const headers = text.split(/\r?\n\r?\n/, 1)[0] ?? "";
  if (!/^(?:[\w-]+:|\s)/.test(headers) || !/^content-type:\s*multipart\/related/im.test(headers)) return 0;
  const isSaved =
    /^snapshot-content-location:|^from:\s*<saved by /im.test(headers) || /^content-location:/im.test(headers);
  if (isSaved) return 1;
  return /\.mht(?:ml)?$/i.test(name) ? 0.95 : 0;
}
