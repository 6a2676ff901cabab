import { useEffect } from 'react';
import { m } from '../words/messages.js';

/** The title of the page while it is open. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · ${m.app_name()}`;
  }, [title]);
}
