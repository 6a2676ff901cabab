import type { Persona } from './persona.ts';

/** What the portal says of a persona, before the scopes narrow it: the fields of mos.ru with the marks of ESIA. */
export type PortalClaims = {
  sub: string;
  family_name: string;
  given_name: string;
  middle_name?: string;
  birthdate: string;
  gender: 'female' | 'male';
  email?: string;
  email_verified?: boolean;
  /** `123-456-789 00` */
  snils?: string;
  trusted: boolean;
  verifying: boolean;
  /** KD child, PR confirmed, P other. */
  level: 'KD' | 'P' | 'PR';
  /** SNILS and passport were compared with the state's registers. */
  documents_checked: boolean;
  status: 'DELETED' | 'REGISTERED';
  children: { snils: string }[];
};

/** Which claims each scope opens. */
export const CLAIMS_OF_SCOPE: Record<string, string[]> = {
  openid: ['sub'],
  profile: ['family_name', 'given_name', 'middle_name', 'gender'],
  birthday: ['birthdate'],
  contacts: ['email', 'email_verified'],
  snils: ['snils'],
  level: ['trusted', 'verifying', 'level', 'documents_checked', 'status'],
  children: ['children'],
};

export function claimsOf(persona: Persona): PortalClaims {
  const { level, middleName, email, snils } = persona;
  return {
    sub: persona.id,
    family_name: persona.familyName,
    given_name: persona.givenName,
    ...(middleName === null ? {} : { middle_name: middleName }),
    birthdate: persona.birthDate,
    gender: persona.gender,
    ...(email === null ? {} : { email, email_verified: true }),
    ...(snils === null ? {} : { snils: writtenSnils(snils) }),
    trusted: level === 'verified' || level === 'deleted',
    verifying: level === 'unconfirmed',
    level: levelCode(persona),
    documents_checked: level !== 'simplified' && level !== 'unconfirmed',
    status: level === 'deleted' ? 'DELETED' : 'REGISTERED',
    children: persona.children.map((child) => ({ snils: writtenSnils(child) })),
  };
}

function levelCode({ level }: Persona): PortalClaims['level'] {
  if (level === 'child') return 'KD';
  return level === 'verified' || level === 'deleted' ? 'PR' : 'P';
}

function writtenSnils(digits: string): string {
  return digits.replace(/^(\d{3})(\d{3})(\d{3})(\d{2})$/, '$1-$2-$3 $4');
}
