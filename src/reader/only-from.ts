import type { Server } from "node:http";
import { BlockList, isIPv6 } from "node:net";

/**
 * Makes a server accept connections only from some addresses (IPv4, or IPv6 without a zone). Any other connection ends
 * before anything is read. An IPv6 address that stands for an IPv4 address is the same as that one.
 */
export function onlyFrom(
  server: Server,
  addresses: readonly string[],
  onRefused: (address: string) => void = () => {},
): void {
  const known = new BlockList();
  for (const address of addresses) known.addAddress(address, familyOf(address));
  server.on("connection", (socket) => {
    const address = socket.remoteAddress ?? "";
    if (address !== "" && known.check(address, familyOf(address))) return;
    socket.destroy();
    onRefused(address);
  });
}

function familyOf(address: string): "ipv4" | "ipv6" {
  return isIPv6(address) ? "ipv6" : "ipv4";
}
