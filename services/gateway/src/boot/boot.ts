import { GrantScope, Role } from '@parta/contracts';
import { z } from 'zod';

const OwnRole = z.object({ role: Role, schoolId: z.string().nullable(), title: z.string() });

/** `granted` where the child is not the person's own: the parts a guardian granted, and the last day. */
const Child = z.object({
  pupilId: z.uuid(),
  name: z.string(),
  classTitle: z.string(),
  granted: z.object({ scopes: z.array(GrantScope), until: z.iso.date() }).optional(),
});

const forAll = {
  locale: z.enum(['ru', 'en']),
  /** Goes back in `X-CSRF-Token` with every change. */
  csrf: z.string(),
  view: z.record(z.string(), z.string()),
};

const SignedIn = z.object({
  person: z.object({ personId: z.uuid(), name: z.string() }),
  role: OwnRole,
  roles: z.array(OwnRole),
  children: z.array(Child),
  ...forAll,
});

const Provider = z.object({ id: z.string(), ru: z.string(), en: z.string(), available: z.boolean() });

const Anonymous = z.object({
  anonymous: z.literal(true),
  providers: z.array(Provider),
  ...forAll,
});

/** What a page needs before its first question: who is here, as what, with which children; or how to sign in. */
export const Boot = z.union([SignedIn, Anonymous]);
export type Boot = z.infer<typeof Boot>;
export type BootChild = z.infer<typeof Child>;
