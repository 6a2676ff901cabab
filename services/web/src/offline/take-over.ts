/** What a page says to the worker that waits: be the one that answers. */
export const TAKE_OVER = 'take-over';
