/** Height of one township in pixels. */
export const rowHeight = 24;

/** Height of the head in pixels: names of the columns and of the median. */
export const headHeight = 44;
