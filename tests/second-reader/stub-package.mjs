/** Stands for the package in tests: a second reader who finds nothing, and so changes no row. */
export async function openSecondReader() {
  return {
    version: "0123456789ab",
    read: async (pages) => pages.map(() => ({ words: [], contents: [] })),
  };
}
