import { lazy, Suspense, useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { m } from '../../words/messages.js';
import type { Scope } from './addressed.types.ts';

const ScopeCompose = lazy(() => import('./scope-compose.tsx'));

/** The way from a journal to the guardians of its pupils; what it needs comes when it is opened. */
export function WriteToGuardians({ scope }: { scope: Scope }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button look="small" onClick={() => setOpen(true)}>
        {m.mail_write_guardians()}
      </Button>
      <Suspense fallback={null}>{isOpen && <ScopeCompose scope={scope} onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
}
