import { type RefObject, useRef } from 'react';

/** What the keys of the grid go to in the panel of the lesson. */
export type Fields = {
  comment: RefObject<HTMLInputElement | null>;
  work: RefObject<HTMLSelectElement | null>;
  topic: RefObject<HTMLTextAreaElement | null>;
  homework: RefObject<HTMLTextAreaElement | null>;
  noHomework: RefObject<HTMLButtonElement | null>;
  roll: RefObject<HTMLButtonElement | null>;
};

export const useFields = (): Fields => ({
  comment: useRef(null),
  work: useRef(null),
  topic: useRef(null),
  homework: useRef(null),
  noHomework: useRef(null),
  roll: useRef(null),
});
