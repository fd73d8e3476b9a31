// node --import tsx leave-a-log.ts ARCHIVE: commits a row and dies, so that it stands in the write-ahead log only.
import { connect } from "../../src/archive/sqlite/connect.ts";

const raw = connect(process.argv[2] ?? "");
raw.exec("INSERT INTO runs (started_at, command, version) VALUES ('2031-01-01T00:00:00Z', 'add', '0.0.0')");
process.kill(process.pid, "SIGKILL");
