/** True for whatever a service answers: it is personal, kept by nobody on the way, and finds a place or is shed. Pages and files are not. */
export const isAnswer = (url: string): boolean => url.startsWith('/api/') || url.startsWith('/feeds/');
