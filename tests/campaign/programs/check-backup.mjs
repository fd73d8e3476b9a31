// node check-backup.mjs COPY: exits 0 if the copy, old or new, is good; a manifest beside it must be that of this copy.
import { verify } from "../../../build/archive/sqlite/verify.js";

const { problems, checked } = await verify(process.argv[2] ?? "");
if (problems.length > 0 || !(checked.articles > 0)) {
  console.log(JSON.stringify({ problems, checked }));
  process.exitCode = 1;
}
