/** Why a file or folder whose name begins with a dot is left out. */
export const HIDDEN = "hidden";

/** Why metadata beside a file within a container is left out. */
export const SIDECAR_WITHIN = "metadata is read beside files alone; unpack what it is in, and add the folder";

/** Why an empty file is left out. */
export const EMPTY = "0 bytes";

/** Why a file that no format knows is left out. */
export const NO_FORMAT = "no format that is read";
