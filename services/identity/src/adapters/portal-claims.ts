import { snilsDigits } from '@parta/school';
import { assuranceOf } from '../domain/level.ts';
import type { PortalPerson } from '../domain/portal-person.ts';
import type { ClaimNames } from '../portal-providers.config.ts';

type Claims = Record<string, unknown>;

/** Who a portal's claims describe. Whatever is not the text it should be counts as not told. */
export function personOfClaims(issuer: string, claims: Claims & { sub: string }, names: ClaimNames): PortalPerson {
  const text = (name: keyof ClaimNames): string | null => textOf(claims[names[name]]);
  const snils = snilsDigits(text('snils') ?? '') ?? null;
  const documentsChecked = claims[names.documentsChecked] === true;
  const trusted = claims[names.trusted] === true;
  return {
    issuer,
    subject: claims.sub,
    snils,
    familyName: text('familyName') ?? '',
    givenName: text('givenName') ?? '',
    patronymic: text('patronymic'),
    birthDate: dayOf(text('birthDate')),
    email: claims[names.emailVerified] === true ? text('email') : null,
    assurance: assuranceOf({ level: text('level'), trusted, documentsChecked, snils }),
    closed: text('status') === 'DELETED',
  };
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.length <= 200 ? value : null;
}

/** Portals write `1986-05-14` or `14.05.1986`. */
function dayOf(written: string | null): string | null {
  const turned = written?.replace(/^(\d{2})\.(\d{2})\.(\d{4})$/, '$3-$2-$1') ?? '';
  return /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(turned) ? turned : null;
}
