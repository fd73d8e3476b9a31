/** The names under which a reader is known, port included where one is to be typed. */
export interface Names {
  /** On this machine: "127.0.0.1:8470". */
  readonly hosts: readonly string[];
  /** Those that a proxy, or a server that the reader is part of, has for others: "archive.example". Behind them may be HTTPS. */
  readonly publicHosts: readonly string[];
}

/** The value of a header of a request, by its name in small letters. */
export type HeaderOf = (name: string) => string | undefined;

/**
 * Under which of its names a reader was asked; null if under none. A proxy may say in `Forwarded` or `X-Forwarded-Host` by which
 * name it was asked itself: that must be one of the public names, and `Host` must be right as well, since a page elsewhere that has
 * a name of its own point to this machine could say anything in the other two.
 */
export function askedHost(header: HeaderOf, { hosts, publicHosts }: Names): string | null {
  const host = (header("host") ?? "").toLowerCase();
  if (!hosts.includes(host) && !publicHosts.includes(host)) return null;
  if (publicHosts.length === 0) return host;
  const [forwarded = host, ...others] = forwardedHosts(header);
  const isKnown = forwarded === host || publicHosts.includes(forwarded);
  return isKnown && others.every((other) => other === forwarded) ? forwarded : null;
}

/** What a page under a name says in `Origin`. */
export function originsOf(host: string, { publicHosts }: Names): readonly string[] {
  return publicHosts.includes(host) ? [`https://${host}`, `http://${host}`] : [`http://${host}`];
}

/** What the nearest of several proxies says. */
function forwardedHosts(header: HeaderOf): string[] {
  const standard = /(?:^|[;,\s])host="?([^",;\s]+)"?/gi;
  const named = [...(header("forwarded") ?? "").matchAll(standard)].at(-1)?.[1];
  const usual = header("x-forwarded-host")?.split(",").at(-1)?.trim();
  return [named, usual].filter((host) => host !== undefined && host !== "").map((host) => String(host).toLowerCase());
}
