/** How strongly the portal has checked who it is (identity.md 5.4). */
export type Assurance = 'simplified' | 'standard' | 'verified' | 'child';

/** Somebody as a portal describes them after a sign-in; lives for one request and is never stored. */
export type PortalPerson = {
  issuer: string;
  subject: string;
  /** 11 digits. */
  snils: string | null;
  familyName: string;
  givenName: string;
  patronymic: string | null;
  birthDate: string | null;
  /** An address the portal has verified. */
  email: string | null;
  assurance: Assurance;
  /** The account was closed at the portal. */
  closed: boolean;
};
