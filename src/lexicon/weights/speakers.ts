/** Not trained yet. */
export const SCALE = 8;
export const PACKED = "";
