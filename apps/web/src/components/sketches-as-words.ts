import { createContext } from 'react';

/** Whether the small drawings in the rows of a table are read as their figures instead. */
export const SketchesAsWords = createContext(false);
