import type { AudiencePreview } from '@parta/contracts';

/** Whom a letter goes to, before it is known who they are. */
export type Addressed = AudiencePreview;
/** A class or group whose guardians one may write to. */
export type Scope = { kind: 'class' | 'group'; id: string; title: string };
export type Typed = { subject: string; body: string };
