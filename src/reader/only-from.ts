import type { Server } from "node:http";
import { BlockList, isIPv6 } from "node:net";

/**
 * Lets a server hear only those who connect from one of some addresses (IPv4, or IPv6 without a zone): for all others the connection
 * ends before anything is read. An address that stands for IPv4 within IPv6 is the same as that.
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
