import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: "forks",
    // Many tests wait for a disk, a server or a browser, so a machine of two cores does more of them at a time.
    maxWorkers: Math.max(4, availableParallelism()),
  },
});
