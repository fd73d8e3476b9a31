// node --import trap.mjs …: whatever leads to a network or starts a program says TRAPPED and throws.
import childProcess from "node:child_process";
import dgram from "node:dgram";
import dns from "node:dns";
import { syncBuiltinESMExports } from "node:module";
import net from "node:net";

const trap = (what) => () => {
  process.stderr.write(`TRAPPED: ${what}\n`);
  throw new Error(`TRAPPED: ${what}`);
};

net.Socket.prototype.connect = trap("connect");
net.Server.prototype.listen = trap("listen");
dgram.createSocket = trap("dgram.createSocket");
for (const name of ["lookup", "resolve", "resolve4", "resolve6"]) dns[name] = trap(`dns.${name}`);
for (const name of ["spawn", "spawnSync", "exec", "execSync", "execFile", "execFileSync", "fork"]) {
  childProcess[name] = trap(`child_process.${name}`);
}
globalThis.fetch = trap("fetch");
syncBuiltinESMExports();
