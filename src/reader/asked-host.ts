/** The names that a reader is known under, including a port if it must be typed. */
export interface Names {
  /** On this machine: "127.0.0.1:8470". */
  readonly hosts: readonly string[];
  /** Those that a proxy, or a server that the reader is part of, is known by: "archive.example". They may use HTTPS. */
  readonly publicHosts: readonly string[];
}

/** The value of a request's header, by its name in lower case. */
export type HeaderOf = (name: string) => string | undefined;

/**
 * The name under which a reader was asked; null if it is none of its names. A proxy may say in `Forwarded` or
 * `X-Forwarded-Host` by which name it was asked itself. That must be one of the public names, and `Host` must be right
 * as well, since a page elsewhere that has a name of its own pointing to this machine could put anything into the other
 * two.
 */
export function askedHost(header: HeaderOf, { hosts, publicHosts }: Names): string | null {
  const host = (header("host") ?? "").toLowerCase();
  if (!hosts.includes(host) && !publicHosts.includes(host)) return null;
  if (publicHosts.length === 0) return host;
  const [forwarded = host, ...others] = forwardedHosts(header);
  const isKnown = forwarded === host || publicHosts.includes(forwarded);
  return isKnown && others.every((other) => other === forwarded) ? forwarded : null;
}

/** What a page under a name may say in `Origin`. */
export function originsOf(host: string, { publicHosts }: Names): readonly string[] {
  return publicHosts.includes(host) ? [`https://${host}`, `http://${host}`] : [`http://${host}`];
}

/** The names that the nearest of several proxies says it was asked by, in lower case. */
function forwardedHosts(header: HeaderOf): string[] {
  const standard = /(?:^|[;,\s])host="?([^",;\s]+)"?/gi;
  const named = [...(header("forwarded") ?? "").matchAll(standard)].at(-1)?.[1];
  const usual = header("x-forwarded-host")?.split(",").at(-1)?.trim();
  return [named, usual].filter((host) => host !== undefined && host !== "").map((host) => String(host).toLowerCase());
}
