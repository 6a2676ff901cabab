import { useMutation } from '@tanstack/react-query';
import { lazy } from 'react';
import { switchRole } from '../../api/generated/me.ts';
import { forgetKept } from '../../offline/kept-store.ts';
import { paths } from '../../paths.ts';
import { type OwnRole, useBoot } from '../../session.ts';
import { m } from '../../words/messages.js';
import { Later } from '../later.tsx';
import { LanguageButton } from '../view/language-button.tsx';
import { Avatar } from './avatar.tsx';
import styles from './shell.module.css';
import { roleTitle } from './role-title.ts';

const SignOut = lazy(async () => ({ default: (await import('./sign-out.tsx')).SignOut }));

const isSame = (one: OwnRole, other: OwnRole) => one.role === other.role && one.schoolId === other.schoolId;

/** Who I am, in which role, and the way out. A switch of the role is a new session: nothing of the old one stays. */
export function PersonMenu() {
  const { person, roles, role } = useBoot();
  const change = useMutation({
    mutationFn: ({ role: next, schoolId }: OwnRole) => switchRole({ role: next, schoolId }),
    onSuccess: async () => (await forgetKept(), location.assign(paths.home)),
  });
  return (
    <>
      <button className={styles.me} popoverTarget="me" aria-label={m.person_menu({ name: person.name })}>
        <Avatar name={person.name} />
      </button>
      <div id="me" popover="auto" className={styles.menu}>
        <b>{person.name}</b>
        {roles.length > 1 && (
          <fieldset disabled={change.isPending}>
            <legend>{m.role_now()}</legend>
            {roles.map((own) => (
              <label key={`${own.role} ${own.schoolId}`}>
                <input type="radio" name="role" checked={isSame(own, role)} onChange={() => change.mutate(own)} />
                {roleTitle(own)}
              </label>
            ))}
          </fieldset>
        )}
        {roles.length <= 1 && <p>{roleTitle(role)}</p>}
        <LanguageButton />
        <Later>
          <SignOut />
        </Later>
      </div>
    </>
  );
}
