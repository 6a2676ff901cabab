/** How far a portal has checked an account: see identity.md 5.4. `deleted` was closed by its owner. */
export type PortalLevel = 'verified' | 'standard' | 'simplified' | 'child' | 'unconfirmed' | 'deleted';

/** Somebody who can sign in at the development portal. `id` is the subject the portal tells. */
export type Persona = {
  id: string;
  /** 11 digits. */
  snils: string | null;
  familyName: string;
  givenName: string;
  middleName: string | null;
  /** `1986-05-14` */
  birthDate: string;
  gender: 'female' | 'male';
  /** An address the portal has verified. */
  email: string | null;
  level: PortalLevel;
  /** SNILS of the children the portal knows, 11 digits each. */
  children: readonly string[];
  /** What is special about this persona, shown on the page. */
  note?: string;
};
